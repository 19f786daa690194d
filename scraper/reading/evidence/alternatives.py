"""Numbers of a sentence that say what may be, and not what is: one of several, a house in a street, how one pays."""

from figures.expressions import expression
from figures.remembered import remembered
from scraper.numbers import NumberMatch
from scraper.numbers.words import split

_NUMBER = r"\d[\d.,]*(?<=\d)"
_OR = frozenset(split("or|ou|oder|o|of|lub|albo|eller|tai|nebo|alebo|vagy|sau|ή|veya|или|або|ili|ali"))
_ONE_OF_MANY = expression(rf"(?<![\d.,]){_NUMBER}(?:,\s{_NUMBER})+,?\s(?:{'|'.join(sorted(_OR))})\s{_NUMBER}")
"""Three numbers or more of which one is so: "5, 10, 15 or 20 credits"."""
_ANOTHER_HOUSE = expression(r"(?i)(?<!\w)n[º°]\.?\s?\d{1,5}[a-z]?\s?(?:,\s?\d{1,5}\s?)*(?:e|y|et|and|und|i|og|och)\s\Z")
_INSTALMENTS = frozenset(
    split(
        "instalments|installments|mensualités|prestações|parcelas|cuotas|plazos|termijnen|raten|raty|ratach|"
        "avbetalningar|rater|splátkách|splátek|részletben"
    )
)
_TO_PAY = expression(r"(?i)(?<!\w)(?:in|en|em|à|zu|na|w|på|i|ve|v|di)\s(?:\w+\s)?\Z")
_LONGEST = 32


def alternative(text: str, match: NumberMatch, label: str) -> str | None:
    """Why a number of a sentence is no figure by those that stand beside it; None where nothing tells."""
    before = text[max(0, match.start - _LONGEST) : match.start]
    is_listed = (
        text.startswith(", ", match.number_end) or before.rstrip()[-1:] == "," or (before.split() or [""])[-1] in _OR
    )
    if is_listed and any(start <= match.number_start < end for start, end in _spans(text)):
        return "one of several that may be"
    if "º" in before or "°" in before:
        return "a house's number beside another" if _ANOTHER_HOUSE.search(before) is not None else None
    if label.partition(" ")[0].lower() in _INSTALMENTS and _TO_PAY.search(before) is not None:
        return "how often is paid"
    return None


@remembered(512)
def _spans(text: str) -> list[tuple[int, int]]:
    """Where numbers stand of which one is so."""
    return [found.span() for found in _ONE_OF_MANY.finditer(text)] if ", " in text else []
