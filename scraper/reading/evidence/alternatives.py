"""Numbers of a sentence that say what may be, and not what is: one of several, a house in a street, how one pays."""

from figures.expressions import expression
from figures.remembered import remembered
from scraper.numbers import NumberMatch
from scraper.reading.words.phrases import Phrases

_NUMBER = r"\d[\d.,]*(?<=\d)"
_ONE_OF_MANY = expression(
    rf"(?<![\d.,]){_NUMBER}(?:,\s{_NUMBER})+,?\s(?:or|ou|oder|o|of|lub|albo|eller|tai|nebo|alebo|vagy|sau|ή|veya|или|"
    rf"або|ili|ali)\s{_NUMBER}"
)
"""Three numbers or more of which one is so: "5, 10, 15 or 20 credits"."""
_ANOTHER_HOUSE = expression(r"(?i)(?<!\w)n[º°]\.?\s?\d{1,5}[a-z]?\s?(?:,\s?\d{1,5}\s?)*(?:e|y|et|and|und|i|og|och)\s\Z")
_INSTALMENTS = Phrases(
    r"^(?:equal |monthly )?instal?ments\b|^(?:mensualités|prestações|parcelas|cuotas|plazos|termijnen|raten|raty|"
    r"ratach|rate (?:mensili|annuali|trimestrali)|avbetalningar|rater|splátk\w+|részlet\w+)\b"
)
_TO_PAY = expression(r"(?i)(?<!\w)(?:in|en|em|à|zu|na|w|på|i|ve|v|di)\s(?:\w+\s)?\Z")
_LONGEST = 32


def alternative(text: str, match: NumberMatch, label: str) -> str | None:
    """Why a number of a sentence is no figure by those that stand beside it; None where nothing tells."""
    if any(start <= match.number_start < end for start, end in _spans(text)):
        return "one of several that may be"
    before = text[max(0, match.start - _LONGEST) : match.start]
    if "º" in before or "°" in before:
        return "a house's number beside another" if _ANOTHER_HOUSE.search(before) is not None else None
    if _INSTALMENTS.search(label) is not None and _TO_PAY.search(before) is not None:
        return "how often is paid"
    return None


@remembered(512)
def _spans(text: str) -> list[tuple[int, int]]:
    """Where numbers stand of which one is so."""
    return [found.span() for found in _ONE_OF_MANY.finditer(text)] if ", " in text else []
