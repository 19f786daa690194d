"""Times and distances of a sentence that bound what stands before them: "95 % found work within 6 months".

They say how soon or how near, and count nothing: their numbers are in the label of what they bound. So is the one in
"14 students for 1 teacher".
"""

import re

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.numbers.members import AT_MOST
from scraper.reading.words.vocabulary import DURATION

_LENGTHS = frozenset(("km", "m", "mi", "min", "h", "d"))
_LONGEST = 32
_WITHIN = expression(
    r"(?<!\S)(?:within(?: a radius of| about| the first)?|sous|dans (?:un rayon de|les|un délai de)|"
    r"innerhalb (?:von|der ersten)|binnen(?: een straal van)?|in een straal van|im (?:Umkreis|Radius) von|"
    r"(?:en|dentro de) (?:un radio de|un plazo de|el plazo de|los primeros)|a los|entro(?: un raggio di)?|"
    r"nel (?:raggio|giro) di|(?:num|no) (?:raio|prazo) de|w (?:ciągu|promieniu|okresie))\s\Z",
    re.IGNORECASE,
)
_IN = expression(r"(?<!\S)(?:in|en|em|w)\s\Z", re.IGNORECASE)
"""Before "less than": "en moins de 6 mois"."""


_FOR_ONE = expression(
    r"[^\W\d_]{3}\s(?:pour|for(?: every| each)?|per|je|auf|pro|p(?:or|ara)(?: cada)?|ogni|op|voor|na|på|til)\s\Z",
    re.IGNORECASE,
)
_NOUN = expression(r"\s[^\W\d_]{3,}")
"""Around the one that many are for: "14 étudiants pour 1 enseignant"."""


def bound_end(text: str, match: NumberMatch) -> int:
    """Where a number in a sentence that says how soon or how near something is, or for which one, ends; 0 of others."""
    quantity = match.quantity
    if match.end - match.start == 1 and text[match.start] == "1":
        one = _FOR_ONE.search(text, max(0, match.start - _LONGEST), match.start)
        noun = _NOUN.match(text, match.end) if one is not None else None
        return 0 if noun is None else noun.end()
    leads = _IN if quantity.qualifier is AT_MOST else _WITHIN
    if leads.search(text, max(0, match.start - _LONGEST), match.start) is None:
        return 0
    if quantity.unit is not None:
        return match.end if quantity.unit in _LENGTHS else 0
    time = DURATION.match(text, match.end + 1)
    return 0 if time is None else time.end()


_FAR = frozenset(("km", "m", "mi"))
_FROM = expression(r"\s(?:(?:away )?from|von|vom|entfernt|od|från|fra)\s")
_AT = expression(r"(?<!\S)[àÀaAoO]p?\s(?:(?!\d)\S{1,12}\s){0,2}\Z")
_OF_A_PLACE = expression(
    r"\s(?:de |du |des |d['’]|del |da |dal(?:la)? |dall['’]|do |van )(?:(?:la|le|el|l['’]|het|de) ?)?[^\W\d_a-zà-ÿ]"
)


def is_distance(text: str, match: NumberMatch) -> bool:
    """Whether a length says how far away a place is: "30 km from Paris", "à 30 km de Paris", not "30 km de pistes"."""
    if match.quantity.unit not in _FAR:
        return False
    if _FROM.match(text, match.end) is not None:
        return True
    is_at = _AT.search(text, max(0, match.start - _LONGEST), match.start) is not None
    return is_at and _OF_A_PLACE.match(text, match.end) is not None
