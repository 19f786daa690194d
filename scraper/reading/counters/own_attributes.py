"""Attributes with names of a page's own in which its counters keep their values: `data-eindwaarde="1250"` over a 0.

The names of known widgets are in a table. Of any other, the elements must say it: two or more show a nought or nothing,
hold a number each and not all the same, and the name says nothing else of these: no goal, no stock, no post. What shows
nothing at all has a name that says "value".
"""

from collections.abc import Sequence

from figures.expressions import expression
from scraper.reading.counters.attributes import (
    AFFIX_ATTRIBUTES,
    SEPARATOR_ATTRIBUTES,
    START_ATTRIBUTES,
    VALUE_ATTRIBUTES,
)
from scraper.reading.counters.hydration import names_a_value
from scraper.reading.markup.outline import Outline

_KNOWN = frozenset((*VALUE_ATTRIBUTES, *START_ATTRIBUTES, *AFFIX_ATTRIBUTES, *SEPARATOR_ATTRIBUTES))
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_FEWEST, _MOST = 2, 40
"""Elements with one attribute, and other values in each: counters are few, and a nought alone is a basket or a goal."""

_NUMBER = expression(r"[+-]?\d{1,12}(?:[.,'’ \u00a0\u202f]\d{1,3}){0,4}")
_DRESSED = expression(r"[€$£~≈<>+]{0,2}\s?\d[\d.,'’ \u00a0\u202f]{0,14}\s?[%€$£kKMB+]{0,3}")
"""The same with its signs, as elements that are made up are handed them: `<stat-card value="€4.2M">`."""

_NOUGHT = expression(r"\D{0,80}(?<![\d.,])0(?:[.,]0{1,2})?(?![\d.,]\d)\D{0,120}|[.…–—-]{1,3}")
_SHOWING = frozenset(
    {*("span", "div", "p", "li", "td", "dd", "dt", "article"), *("strong", "b", "em", "i", "data"), *_HEADINGS}
)
_VALUE = expression(
    r"(?:end|ziel|eind)(?:wert|zahl|waarde|getal|stand)|(?:wert|anzahl|waarde|aantal|getal)\Z|cantidad|quantidade|"
    r"quantit[aày]|quantite|cifra|conteo|hasta|finale?\Z|koncow|docelow|liczb|warto[sś]c|ilo[sś]c|arrivee|arrivo|"
    r"compteur|contador|contatore|zaehler|zähler|teller|licznik|somme|totaal|totale?\Z|suma?\Z|"
    r"(?:\A|-)(?:fin|fim|bis|tot|ate|até|fino|max|stop|stopat)\Z"
)
"""Parts of names that say "value", "number" or "end" in the languages that their authors speak."""

_FIELDS = expression(
    r"rating|stars?\b|input|field|qty|quantity|slider|range|picker|select|option|timer|countdown|map\b"
)
"""Elements that are made up and show no figure: what their reader sets, or others gave."""

_OTHER = expression(
    r"ids?\Z|post|article|comment|user|product|item|video|media|page|object|ref|entry|thread|cart|vote|like|rating|"
    r"index|order|\bpos|level|parent|width|height|size|dur|tempo|tiempo|temps|dauer|duur|czas|delay|retard|speed|veloc|"
    r"vitesse|snelheid|step|paso|passo|schritt|stap|krok|decimal|start|inici|inizi|begin|anfang|from|desde|year|date|"
    r"time|version|scroll|offset|slide|col|row|zoom|lat|lng|lon|wow|aos|anim|margin|padding|gap|nonce|key|hash|"
    r"goal|objecti[fv]|objetivo|obiettivo|meta\Z|ziel\Z|doel\Z|\bcel\Z|limit|quota|capac|stock|basket|panier|korb|"
    r"carrito|carrello|winkelwagen|koszyk|carrinho|bag\Z|seat|ticket|request"
)
"""Parts of names whose numbers no reader sees, or that say what there is to reach or to be had."""


def own_attributes(outline: Outline) -> list[str]:
    """The attributes of no known widget in which the page's counters keep their values."""
    return [name for name in outline.having if _may_be_own(name, outline) and _keeps_values(name, outline)]


def _may_be_own(name: str, outline: Outline) -> bool:
    """Whether an attribute is made up, or one of an element that is."""
    if name.startswith("data-"):
        return name not in _KNOWN
    tag = outline.tags[outline.having[name][0]]
    return "-" in tag and name not in ("class", "id", "style") and _FIELDS.search(tag) is None


def _keeps_values(name: str, outline: Outline) -> bool:
    places = outline.having[name]
    number = _NUMBER if name.startswith("data-") else _DRESSED
    if len(places) > _MOST or number.fullmatch((outline.attributes[places[0]][name] or "").strip()) is None:
        return False
    said = name.removeprefix("data-")
    is_value = _VALUE.search(said) is not None or names_a_value(said)
    if not is_value and _OTHER.search(said) is not None:
        return False
    values = [(outline.attributes[place][name] or "").strip() for place in places]
    if not all(map(number.fullmatch, values)) or len(set(values)) < _FEWEST:
        return False
    return _show_nothing(places, outline, may_be_empty=is_value)


def _show_nothing(places: Sequence[int], outline: Outline, *, may_be_empty: bool) -> bool:
    """Whether all elements show a nought, or, where the name says what it is, nothing at all."""
    for place in places:
        shown = outline.said_at(place).strip()
        is_nothing = may_be_empty and not shown and outline.ends[place] == place + 1
        tag = outline.tags[place]
        if not (tag in _SHOWING or "-" in tag) or not (is_nothing or _NOUGHT.fullmatch(shown)):
            return False
    return True
