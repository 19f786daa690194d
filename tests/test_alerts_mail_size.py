"""A mail is no larger than mail programs show, however much there is to tell."""

import re
from dataclasses import replace

import pytest
from alert_samples import NOON, URL, changed, figure, notice
from mails import mail, part
from notices import FOUND

from alerts.examples import examples
from alerts.joining import joined
from alerts.model import (
    AllQuietNotice,
    ChangeNotice,
    DigestNotice,
    PageRef,
    RuleNotice,
)
from figures.change import Change
from figures.kinds import Kind


def many(number: int) -> ChangeNotice:
    """A page on which so many figures changed."""
    label = "number of things of sort {} that a very busy institution counts every year"
    moves = ((figure(f"{10 * n}", label.format(n)), figure(f"{10 * n + 7}", label.format(n))) for n in range(number))
    return notice(*(changed(old, new) for old, new in moves))


@pytest.mark.parametrize("number", [40, 41, 500])
def test_as_many_changes_as_there_are_make_a_mail(number: int) -> None:
    """Each with old and new value, in both parts; of five hundred the HTML is shorter than what clients cut off."""
    _, message = mail(many(number))

    for subtype in ("plain", "html"):
        text = re.sub(r"<[^>]+>", "", part(message, subtype))
        assert [n for n in range(number) if f"{10 * n + 7:,}" not in text] == []
        assert text.count("that a very") >= number
        assert "more" not in text
    assert len(part(message, "html").encode()) < 102_000


def grave(number: int, label: str) -> ChangeNotice:
    """Among so many added figures, first and last, two that changed; the label is written beside its number."""
    added = [Change(kind=Kind.FIGURE_ADDED, new=figure(str(n), f"{label} {n}")) for n in range(number)]
    first, last = (changed(figure("1", f"{label} {n}"), figure("2", f"{label} {n}")) for n in ("first", "last"))
    return notice(first, *added, last)


@pytest.mark.parametrize(
    ("number", "label"),
    [
        (600, "things"),
        (3000, "things"),
        (600, "été à l’étranger " * 9),
        (600, "学生数、教職員数および研究費の総額" * 10),
    ],
)
def test_a_mail_of_thousands_of_changes_is_not_cut_off(number: int, label: str) -> None:
    """What weighs most is told, in both parts, and how to see the rest; all of it is smaller than what Gmail cuts."""
    rendered, message = mail(grave(number, label))
    told = part(message, "plain").count("  * ")

    assert len(rendered.body) < 102_000
    assert told > 20
    for subtype in ("plain", "html"):
        text = " ".join(part(message, subtype).split())
        assert text.count("1 → 2") == 2 or text.count("</span><strong") == 2 or text.count("1 → <b>2</b>") == 2
        assert f"and {number + 2 - told:,} more: keyfigures diff " in text
        assert f"2 figures changed, {number:,} added" in text.replace("\xa0", " ")


def test_a_digest_of_many_pages_is_not_cut_off() -> None:
    """Each page that is told has its first change, and the others are counted."""
    parts = tuple(replace(many(3), page=PageRef(name=f"page {n:03}", url=URL)) for n in range(150))
    rendered, message = mail(DigestNotice(parts=parts, since=NOON, at=NOON))
    text = part(message, "plain")
    told = text.count("and 2 more: keyfigures diff 'page ")

    assert len(rendered.body) < 102_000
    assert told >= 10
    assert f"and {150 - told} more: keyfigures status" in text


def found(number: int) -> RuleNotice:
    """What a rule found on a page, in so many figures."""
    (finding,) = FOUND.findings
    told = (replace(finding, key=f"k{n}", figure=figure(str(n), f"things of sort {n}")) for n in range(number))
    return replace(FOUND, page=PageRef(name="a page", url=URL), findings=tuple(told))


@pytest.mark.parametrize(("changes", "findings"), [(1, 700), (700, 1), (700, 700), (3, 5)])
def test_what_rules_found_besides_is_not_cut_off(changes: int, findings: int) -> None:
    """Of one message's changes and findings as many are told as fit, and of each how many more there are."""
    rendered, message = mail(joined([many(changes), found(findings)]))
    text = " ".join(part(message, "plain").split())
    left = [int(number) for number in re.findall(r"and (\d+) more: keyfigures (?:diff|rules test --page) ", text)]
    told = part(message, "plain").count("  * ")

    assert len(rendered.body) < 102_000
    assert told + sum(left) == changes + findings
    assert told >= min(100, changes + findings)
    assert len(left) == (changes == 700) + (findings == 700)


def test_a_page_of_a_digest_tells_what_rules_found() -> None:
    """All of it, where it fits."""
    _, message = mail(DigestNotice(parts=(found(30),), since=NOON, at=NOON))

    assert part(message, "plain").count("things of sort") == 30


def test_a_week_in_which_hundreds_of_pages_failed_is_not_cut_off() -> None:
    """Some by name, and how many more."""
    quiet = next(each for each in examples() if isinstance(each, AllQuietNotice))
    pages = tuple(PageRef(name=f"page {n}", url=URL) for n in range(1000))
    rendered, message = mail(replace(quiet, unreadable=pages))

    assert len(rendered.body) < 102_000
    assert "Cannot be read: and 960 more: keyfigures status" in part(message, "plain")
