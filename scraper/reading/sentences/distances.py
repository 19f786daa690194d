"""How far away or how high a place lies: "30 km from Paris", "auf 1.200 Metern"; nothing that an institution has."""

import re

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.numbers.members import AT_LEAST, AT_MOST

_LONGEST = 32
"""Characters before a number that may say so."""

_FAR = frozenset(("km", "m", "mi"))
_ABOVE_THE_SEA = expression(
    r"\s?(?:m[èe]t\w{2,4}\s)?(?:d['’]altitude?\b|de altitude?\b|di (?:altitudine|quota)\b|s\.?\s?l\.?\s?m\b|"
    r"sul livello del mare|sobre (?:el|o) n[ií]vel d(?:el?|o) mar|s\.?\s?n\.?\s?m\b|above (?:the )?sea|"
    r"au-dessus (?:du niveau )?de la mer|über (?:dem )?(?:meer|nn\b|normal)|ü\.\s?(?:d\.\s?)?m|ü\.?\s?nn?\b|"
    r"boven (?:de )?zee|n\.\s?p\.\s?m|nad poziomem morza|n\.\s?m\.|över havet|over havet|merenpinnan)",
    re.IGNORECASE,
)
_HEIGHT_OF = expression(
    r"\b(?:altitudes? (?:of|de|d['’]environ)|elevation of|altitud de|altitudine di|quota|altitude de|wysokości|"
    r"meereshöhe von|seehöhe von)\s\Z",
    re.IGNORECASE,
)
_AT_HEIGHT = expression(r"(?<!\S)(a|à|auf|in|op|na)\s(?:\S{1,8}\s)?\Z", re.IGNORECASE)
_GROWN = expression(
    r"(?:port|élev|prolong|agrand|all[ou]n|éten|pass|cre[sc]|sal[iy]|ampli|arriv|lleg|cheg|aument)[^\W\d_]*\s(?:a|à)\s\Z",
    re.IGNORECASE,
)
"""What comes to so many metres is no place that lies there."""
_PLACE_ENDS = expression(r"\s?(?:\Z|[.,;:!?()–])|\s(?:e|et|y|i|en|and)\s")
_FROM = expression(
    r"\s(?:(?:away )?from|von|od|från|fra)\s|"
    r"\svom\s(?:[^\W\d_]*(?:zentrum|bahnhof|hafen|meer|strand|see|ufer|campus)\b|[^,;.\d]{3,40}\sentfernt)",
    re.IGNORECASE,
)
_AT, _AT_IN_FRENCH = (
    expression(rf"(?<!\S)(?:{at})\s(?:(?!\d)\S{{1,12}}\s){{0,2}}\Z", re.IGNORECASE) for at in ("[àa]|op", "à")
)
"""In French "a" says what a network has."""
_OF_A_PLACE = expression(
    r"\s(?:de |du |des |d['’]|del |da |dal(?:la)? |dall['’]|do |van )(?:(?:la|le|el|l['’]|het|de) ?)?[^\W\d_a-zà-ÿ]"
)


_ON_TO = expression(
    r"\s[^\W\d_]+\s(?:(?:[^\W\d_a-zà-ÿ][\w'’-]*|the|la|les?|el|l[ao]s|am|an|den|der|de[ls]?)\s){1,4}"
    r"(?:to|bis|nach|à|ad?|al|hasta|at[ée]|fino a|tot|naar|do|till?)\s(?:(?:the|la|le|el|den|de)\s)?[^\W\d_a-zà-ÿ]"
)
"""From a place to another one: so long is what leads there."""


def _is_altitude(text: str, match: NumberMatch) -> bool:
    """Whether metres say how high a place lies: "a 1.800 metri", "auf 1.200 Metern", "à 1 800 m d'altitude"."""
    if _ABOVE_THE_SEA.match(text, match.end) is not None:
        return True
    up_to = _HEIGHT_OF.search(text, max(0, match.start - _LONGEST), match.start)
    if up_to is not None or match.quantity.qualifier in (AT_MOST, AT_LEAST):
        return up_to is not None
    at = _AT_HEIGHT.search(text, max(0, match.start - _LONGEST), match.start)
    if at is None or _GROWN.search(text, max(0, match.start - _LONGEST), match.start) is not None:
        return False
    if at[1].lower() in ("auf", "in"):
        return match.raw.endswith("Metern") or text.startswith(" Höhe", match.end)
    return _PLACE_ENDS.match(text, match.end) is not None


def is_distance(text: str, match: NumberMatch, language: str) -> bool:
    """Whether a length says how far away a place is: "30 km from Paris", "à 30 km de Paris", not "30 km de pistes".

    Nor is it one in "30 km from Paris to Melun".
    """
    if match.quantity.unit not in _FAR:
        is_plain = match.quantity.unit is None and text[match.end + 1 : match.end + 2] == "m"
        return is_plain and _ABOVE_THE_SEA.match(text, match.end) is not None
    if match.quantity.unit == "m" and _is_altitude(text, match):
        return True
    is_far = _FROM.match(text, match.end) is not None
    if not is_far:
        at = _AT_IN_FRENCH if language == "fr" else _AT
        is_at = at.search(text, max(0, match.start - _LONGEST), match.start) is not None
        is_far = is_at and _OF_A_PLACE.match(text, match.end) is not None
    return is_far and _ON_TO.match(text, match.end) is None
