"""Which numbers of a sentence may be figures: those that count, and are no year, no jubilee and no place in a row."""

import re

from figures.expressions import expression
from scraper.numbers import Kind, NumberMatch
from scraper.numbers.decoy_words import AFTER_A_YEAR
from scraper.numbers.members import AT_LEAST
from scraper.numbers.words import split
from scraper.reading.stats.stat import looks_like_year
from scraper.reading.words.clause_joints import RANKING
from scraper.reading.words.jubilee_words import JUBILEE
from scraper.reading.words.vocabulary import DURATION, FOUNDATION, NO_EVENTS

_NEAR = 80
"""So many letters around an ordinal may tell of a ranking."""
_EARLIEST_YEAR = 1700
"""Before it years are rare in what institutions tell; with a noun behind it such a number counts."""
_NOUN = expression(r"\s(?!roku|r\.|óta\b|körül\b|előtt\b|után\b|között\b|yılı|года\b|году\b|року\b)[^\W\d_]{3}")
_MORE_THAN_THEN = expression(
    r"(?:more than|plus que|mehr als|más que|più (?:del|che)|meer dan|mais (?:do )?que|więcej niż|(?:fler|mer) än|"
    r"(?:flere|mer|mere) (?:enn|end)|enemmän kuin|více než|viac ako)\s(?:19|20)\d[1-9]",
    re.IGNORECASE,
)
_DEPARTMENT = 2
_HUNDREDS, _THOUSANDS = 3, frozenset(("mil", "millón", "millones"))
"""Three digits behind such a word go on with it: "cuatro mil 314 miembros", and say less than there are."""
_NEXT_WORD = expression(r"\s([^\W\d_]{3,})")
_LONGEST_BEFORE = 48
_IN_A_YEAR = frozenset(split("in|im|w|v|um|anno|circa|until|bis"))
"""Before a year."""
_SINCE = frozenset(split("since|depuis|seit|sinds|desde|dal|sedan|siden|vuodesta"))
"""Before the year in which something began: no more of anything is counted there, unless it is time."""
_YEAR_WORDS = frozenset(split("roku|rokem|roka|godine|anul|vuonna|έτος|року|году"))
"""Right before it: what is no count, whatever noun follows."""
_IN_THE_YEAR = expression(
    r"(?:im jahre?|in het jaar|(?:en )?l['’]an(?:n[ée]e)?|in the year|el año|nell['’]anno|no ano)\s\Z", re.IGNORECASE
)
_NAMED = expression(
    r"(?:(?<![^\s(])(?:[ldLD]['’]|(?:le|la|du|the|der|die|das|el|il|lo|het|de|o|a)\s)[A-Z]{2,6}|"
    r"(?<!\S)(?:du|dans le))\s\Z"
)
_COUNTS_NOTHING = expression(r"\s?(?:[.,;:)!?]|\Z|et\s)")
_YEARS_OF_A_DECADE = frozenset(split("années|años|anni|anos|jaren|anys|anii|anilor|latach|letech|rokoch"))
_BEFORE_A_DECADE = frozenset(
    split(
        "les|des|aux|los|gli|negli|degli|dagli|agli|os|nos|dos|aos|de|els|als|dels|w|în|din|v|"
        "premières|dernières|primeros|últimos|primi|ultimi|primeiros|vroege|late"
    )
)
"""Before these years, "les années 70"; "en diez años 70 alumnos" are so many pupils."""
_COUNTER = expression(r"[\u3040-\u9fff\uac00-\ud7af]{1,2}")


def may_count(text: str, match: NumberMatch) -> bool:
    """Whether a number in a sentence may be a figure: one that could be a year by its form or what follows it, and none
    that is a jubilee.
    """
    if JUBILEE.match(text, match.end) is not None or _is_a_name(text, match):
        return False
    if match.kind is Kind.ORDINAL:
        return RANKING.search(text, max(0, match.start - _NEAR), match.end + _NEAR) is not None
    if match.number_end - match.number_start == _HUNDREDS and _word_before(text, match.start) in _THOUSANDS:
        return False
    if match.kind not in (Kind.CARDINAL, Kind.RANGE):
        return match.quantity.unit is not None and match.kind is Kind.FRACTION
    if match.quantity.qualifier is AT_LEAST and _MORE_THAN_THEN.fullmatch(match.raw.strip()) is not None:
        return _NOUN.match(text, match.end) is not None  # "more than 2019", than there were then
    return not looks_like_year(match) or (not _is_since(text, match) and _counts_anyway(text, match))


def _is_a_name(text: str, match: NumberMatch) -> bool:
    """Whether two digits that count nothing are called by an abbreviation or are those of a French department: "the
    AD 95", "dans le 93".
    """
    is_short = match.raw.isdecimal() and len(match.raw) == _DEPARTMENT and match.kind is Kind.CARDINAL
    if is_short and match.raw[1] == "0" and _is_decade(text, match.start):
        return True
    if not is_short or match.quantity.unit is not None or _COUNTS_NOTHING.match(text, match.end) is None:
        return False
    return _NAMED.search(text, max(0, match.start - _LONGEST_BEFORE), match.start) is not None


def _is_decade(text: str, start: int) -> bool:
    """Whether tens of years are called by their number: "dans les années 70", "en los años 80", "de jaren 90"."""
    words = text[max(0, start - _LONGEST_BEFORE) : start].lower().split()[-2:]
    return len(words) > 1 and words[1] in _YEARS_OF_A_DECADE and words[0] in _BEFORE_A_DECADE


def _is_since(text: str, match: NumberMatch) -> bool:
    return _word_before(text, match.start) in _SINCE and DURATION.match(text, match.end + 1) is None


def _counts_anyway(text: str, match: NumberMatch) -> bool:
    return match.raw.strip().endswith("00") or _is_no_year(text, match)


def _is_no_year(text: str, match: NumberMatch) -> bool:
    """Whether what looks like a year counts for the noun behind it, and no word for years stands before it."""
    noun = _NEXT_WORD.match(text, match.end)
    if noun is not None and NO_EVENTS.search(noun[1]) is not None:
        return True
    if _word_before(text, match.start) in _YEAR_WORDS or _is_in_the_year(text, match):
        return _COUNTER.match(text, match.end) is not None
    is_early = (match.quantity.value or 0) < _EARLIEST_YEAR and _NOUN.match(text, match.end) is not None
    is_named = is_early and noun is not None and not (noun[1].lower() in AFTER_A_YEAR and _dates(text, match.start))
    return is_named or _COUNTER.match(text, match.end) is not None


def _dates(text: str, start: int) -> bool:
    """Whether a number that no noun follows is a year for what stands before it: "grundades i Uppsala 1477 och"."""
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    return FOUNDATION.search(before) is not None or _word_before(text, start) in _IN_A_YEAR


def _is_in_the_year(text: str, match: NumberMatch) -> bool:
    return _IN_THE_YEAR.search(text, max(0, match.start - _LONGEST_BEFORE), match.start) is not None


def _word_before(text: str, start: int) -> str:
    return text[max(0, start - _LONGEST_BEFORE) : start].rstrip().rpartition(" ")[2].lower()
