"""Mails as a browser lays them out: on a phone and on a desk, nothing is wider than the window."""

from collections.abc import Iterator
from shutil import which
from typing import Literal

import pytest
from alert_samples import NOON, changed, email_settings, figure, notice
from notices import NOTICES
from playwright.sync_api import Page, sync_playwright

from alerts.language import Language
from alerts.mail_body import html_part
from alerts.model import DigestNotice, Notice
from alerts.view.mail_view import mail_view
from scraper.browser import BROWSERS

pytestmark = [pytest.mark.slow, pytest.mark.browser]

ODD_LABELS = (
    "x" * 300,
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "https://www.example.org/" + "a" * 200,
    "日本語の学生数" * 20,
    "طلاب دوليون في الجامعة",
    "👩\u200d🎓 étudiants",
)
ODD = notice(
    *(changed(figure("123456789012345", each, section=each), figure("923456789012345", each)) for each in ODD_LABELS),
    name="n" * 80,
    title="t" * 150,
    url="https://www.example.org/" + "a" * 200,
)
MANY = notice(*(changed(figure("1", label * 3), figure("2", label * 3)) for label in ODD_LABELS * 8))
LAID_OUT: dict[str, Notice] = {
    **NOTICES,
    "odd": ODD,
    "many": MANY,
    "odd digest": DigestNotice(parts=(ODD, notice(name="b"), notice(name="c")), since=NOON, at=NOON),
}


@pytest.fixture(scope="module")
def window() -> Iterator[Page]:
    with sync_playwright() as playwright:
        executable = next(filter(None, map(which, BROWSERS)))
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield browser.new_page()
        browser.close()


@pytest.mark.parametrize("width", [360, 800])
@pytest.mark.parametrize("name", LAID_OUT)
def test_nothing_is_wider_than_the_window(window: Page, name: str, width: int) -> None:
    """Whatever words and numbers a page has, nobody scrolls sideways."""
    language = Language(email_settings().language)
    window.set_viewport_size({"width": width, "height": 800})

    window.set_content(html_part(mail_view(LAID_OUT[name], language=language, timezone="UTC"), language=language))

    assert window.evaluate("document.documentElement.scrollWidth") <= width


PALE_TEXTS = """() => {
    const channels = colour => colour.match(/[\\d.]+/g).map(Number)
    const light = ([r, g, b]) => {
        const linear = [r, g, b].map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
    const ground = element => {
        for (let at = element; at; at = at.parentElement) {
            const found = channels(getComputedStyle(at).backgroundColor)
            if (found.length === 3 || found[3] > 0) return found
        }
        return [255, 255, 255]
    }
    const contrast = element => {
        const [one, other] = [light(channels(getComputedStyle(element).color)), light(ground(element))]
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    }
    const hasText = element => [...element.childNodes].some(each => each.nodeType === 3 && each.data.trim())
    const shown = [...document.body.querySelectorAll("*")].filter(each => hasText(each) && each.offsetParent)
    return shown.filter(each => contrast(each) < 4.5).map(each => each.outerHTML.slice(0, 200))
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", LAID_OUT)
def test_every_word_can_be_read(window: Page, name: str, scheme: Literal["light", "dark"]) -> None:
    """At least the contrast that WCAG 2.2 asks for (1.4.3: 4.5 to 1), by day and by night."""
    language = Language("en")
    window.emulate_media(color_scheme=scheme)

    window.set_content(html_part(mail_view(LAID_OUT[name], language=language, timezone="UTC"), language=language))

    assert window.evaluate(PALE_TEXTS) == []
