"""Numbers that a price belongs to: how much it buys, for how many it is, up to which age. And spans that are names.

They count nothing that an institution has: "£1.18 per 1,000 litres", "8 shows from £96", "under 26 from £48".
"""

from figures.expressions import expression
from figures.record import Qualifier, Quantity
from figures.remembered import remembered
from scraper.numbers import NumberMatch

_SUM = (
    r"(?:(?:[€£$₺₴₽]|(?:EUR|CHF|GBP|USD|PLN|SEK|NOK|DKK|CZK|Fr\.|kr\.?|Rs\.?)\s)\s?\d[\d.,]*|"
    r"\d[\d.,]*\s?(?:[€£$₺₴₽]|(?:EUR|CHF|euros?|eur|kr|zł|Kč|Ft|lei|TL|руб|грн|ct|cents?|centimes?|öre|øre)\b\.?))"
)
_FROM = (
    r"(?:from|starting (?:at|from)|for only|ab|à partir de|dès|desde|a partire da|a partir de|da|vanaf|od|fra|från|"
    r"alkaen|de la|от|від|από)"
)
_FOR_A_PRICE = expression(rf"(?i)(?:\s[^\W\d_]+){{0,3}}\s{_FROM}\s(?={_SUM})")
"""Behind what is offered: "8 shows from £96", "26 desde 48 €"."""
_AT_A_PRICE = expression(
    rf"(?i){_SUM}\s(?:per|a|each|for|je|pro|für|pour|par|les|por|cada|al|ogni|à|voor|na|za|pr\.?|i|for)\s\Z"
)
"""Before what a price buys: "£1.18 per 1,000 litres"."""
_ANY_SUM = expression(
    r"\d(?:[.,]?\s?(?:[€£$₺₴₽]|(?:EUR|CHF|euros?|eur|kr|zł|Kč|Ft|lei|TL|руб|грн|ct|cents?|centimes?|öre|øre)\b)|"
    r"(?<=[€£$₺₴₽]\d)|(?<=\s\d)(?:(?<=[€£$₺₴₽]\s\d)|(?<=[A-Zr.s]\s\d)(?:(?<=Rs\.\s\d)|(?<=(?:kr|Rs)\s\d)|"
    r"(?<=(?:EUR|CHF|GBP|USD|PLN|SEK|NOK|DKK|CZK|Fr\.|kr\.)\s\d))))"
)
"""The same, begun by a digit: `re` passes over all others."""
_LONGEST = 40

_NAMED_IN_A_ROW = expression(
    r"(?i)\b(?:lines|routes|rooms|chapters|articles|pages|grades|classes|years|levels|stages|lignes|salles|chapitres|"
    r"niveaux|linien|buslinien|räume|kapitel|seiten|klassen|stufen|jahrgangsstufen|líneas|salas|capítulos|artículos|"
    r"páginas|niveles|cursos|linee|sale|capitoli|articoli|pagine|classi|lijnen|zalen|hoofdstukken|artikelen|groepen|"
    r"linhas|artigos|linie|klasy|strony|rozdziały|linjerna|linjerne|linjene|linjer|sidorna|siderne|linky|strany|"
    r"třídy|kapitoly|vonalak|liniile|clasele|paginile|линии|классы|страницы|лінії|класи|γραμμές|τάξεις)\s\Z"
)
"""What bears its numbers in a row: "lines 1 to 9"."""


@remembered(1024)
def _has_sum(text: str) -> bool:
    """Whether there is any: asked once for all numbers of a text."""
    return _ANY_SUM.search(text) is not None


def is_of_a_price(text: str, match: NumberMatch) -> bool:
    """Whether a number without a unit of money says what a price is for."""
    if not _has_sum(text):
        return False
    before = text[max(0, match.start - _LONGEST) : match.start]
    if before[-1:].isspace() and _AT_A_PRICE.search(before) is not None:
        return True
    is_plain = match.quantity.unit is None or match.quantity.unit == "a"
    return is_plain and _FOR_A_PRICE.match(text, match.end) is not None


def is_span_of_names(text: str, match: NumberMatch) -> bool:
    """Whether a span is of what bears its numbers in a row: "Lines 1 to 9 run on weekdays"."""
    quantity = match.quantity
    if quantity.upper is None or quantity.unit is not None or quantity.qualifier is Qualifier.APPROXIMATELY:
        return False
    return _NAMED_IN_A_ROW.search(text, max(0, match.start - _LONGEST), match.number_start) is not None


def is_limit(quantity: Quantity) -> bool:
    """Whether a number says how many may come or be taken at most: "max. 2 visitors"."""
    return quantity.qualifier is Qualifier.AT_MOST and quantity.unit is None
