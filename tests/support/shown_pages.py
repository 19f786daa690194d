"""A page as HTML: facts in one of several families of markup, in one of two frames, amid what changes at every look."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from institutions import Fact, facts_of, title_of

_GROUPING = {"fr": "\u202f", "en": ",", "de": ".", "es": ".", "it": ".", "nl": "."}
_MILLIONS = {"fr": "M€", "de": "Mio. €"}
_UNITS = {"n": "", "%": "%", "km": "km", "m2": "m²", "EUR": "€"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A fact as a page shows it: `name` says which it is, whatever it is called."""

    name: str
    unit: str
    value: int
    label: str
    heading: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPage:
    """A page to be written. `look` numbers the looks at it and shapes what is of the moment; `spaced` is typography."""

    language: str
    shown: tuple[Shown, ...]
    family: str = "cards"
    frame: int = 0
    look: int = 0
    spaced: bool = False


def page_in(language: str, *, wording: int = 0) -> ShownPage:
    """The institution's page."""
    shown = (_shown(str(n), fact, wording) for n, fact in enumerate(facts_of(language)))
    return ShownPage(language=language, shown=tuple(shown))


def _shown(name: str, fact: Fact, wording: int) -> Shown:
    return Shown(
        name=name, unit=fact.unit, value=fact.value, label=fact.wordings[wording], heading=fact.headings[wording]
    )


def html_of(page: ShownPage) -> str:
    """The page's source."""
    title = escape(title_of(page.language))
    tag = "section" if page.frame else "div"
    blocks = "".join(
        f"<{tag} class='block'><h2>{escape(_typeset(heading, page))}</h2>"
        f"{FAMILIES[page.family](list(facts), page)}</{tag}>"
        for heading, facts in groupby(page.shown, key=lambda fact: fact.heading)
    )
    return (
        f"<!doctype html><html lang='{page.language}'><head><title>{title}</title>"
        f"<meta name='csrf-token' content='{page.look * 7919:x}'></head><body>{_before(page)}"
        f"<main><h1>{title}</h1>{blocks}{_moment(page)}</main>"
        f"<footer>© {2020 + page.look} · <a href='/legal'>Info</a></footer></body></html>"
    )


def _before(page: ShownPage) -> str:
    """A cookie banner at every other look."""
    return f"<div id='cookie-banner'><p>{300 + page.look} cookies</p><button>OK</button></div>" if page.look % 2 else ""


_MOMENTS = {
    "fr": "{n} vues · {m} partages",
    "en": "Viewed {n} times · {m} visitors online",
    "de": "{n} Aufrufe · {m} Mal geteilt",
    "es": "{n} visualizaciones · {m} veces compartido",
    "it": "{n} visualizzazioni · {m} condivisioni",
    "nl": "{n} keer bekeken · {m} keer gedeeld",
}


def _moment(page: ShownPage) -> str:
    counted = _MOMENTS[page.language].format(n=1200 + 37 * page.look, m=40 + page.look)
    return f"<p class='meta'>{counted}</p><div id='ad-{page.look * 104729}'></div>"


def _typeset(text: str, page: ShownPage) -> str:
    return text.replace(" ", "\u00a0").replace("'", "’").capitalize() if page.spaced else text


def _number(fact: Shown, page: ShownPage) -> tuple[str, str]:
    """Number and unit as displayed."""
    if fact.unit == "EUR":
        millions = f"{fact.value / 1_000_000:.1f}".replace(".", ",")
        return millions, _MILLIONS[page.language]
    grouping = " " if page.spaced and page.language == "fr" else _GROUPING[page.language]
    return f"{fact.value:,}".replace(",", grouping), _UNITS[fact.unit]


def _text(fact: Shown, page: ShownPage) -> str:
    return "\u00a0".join(part for part in _number(fact, page) if part)


def _label(fact: Shown, page: ShownPage) -> str:
    return escape(_typeset(fact.label, page))


def _cards(facts: Sequence[Shown], page: ShownPage) -> str:
    return "".join(
        f"<div class='card'><p class='big'>{_text(f, page)}</p><p>{_label(f, page)}</p></div>" for f in facts
    )


def _table(facts: Sequence[Shown], page: ShownPage) -> str:
    rows = "".join(f"<tr><th scope='row'>{_label(f, page)}</th><td>{_text(f, page)}</td></tr>" for f in facts)
    return f"<table><tbody>{rows}</tbody></table>"


def _list(facts: Sequence[Shown], page: ShownPage) -> str:
    return "<dl>" + "".join(f"<div><dt>{_label(f, page)}</dt><dd>{_text(f, page)}</dd></div>" for f in facts) + "</dl>"


def _counters(facts: Sequence[Shown], page: ShownPage) -> str:
    return "".join(
        f"<div class='stats-item'><span class='purecounter' data-purecounter-start='0' data-purecounter-end='"
        f"{_number(f, page)[0].replace(',', '.') if f.unit == 'EUR' else f.value}'>0</span>"
        f" {_number(f, page)[1]}<p>{_label(f, page)}</p></div>"
        for f in facts
    )


def _aloud(facts: Sequence[Shown], page: ShownPage) -> str:
    return "".join(
        f"<div class='fact'><span class='sr-only'>{_text(f, page)} {_label(f, page)}</span>"
        f"<span aria-hidden='true'><b>{_number(f, page)[0]}</b> <i>{_number(f, page)[1]}</i> {_label(f, page)}</span>"
        "</div>"
        for f in facts
    )


def _headings(facts: Sequence[Shown], page: ShownPage) -> str:
    return "".join(f"<div class='column'><h3>{_text(f, page)}</h3><p>{_label(f, page)}</p></div>" for f in facts)


FAMILIES: dict[str, Callable[[Sequence[Shown], ShownPage], str]] = {
    "cards": _cards,
    "table": _table,
    "list": _list,
    "counters": _counters,
    "aloud": _aloud,
    "headings": _headings,
}
"""Families of markup by name."""
