"""Hours and days that say always: "24/7", "24 ore su 24", "7 days a week"."""

import re

from figures.expressions import expression
from scraper.numbers.decoy import Place

_ALWAYS_OPEN = expression(r"24\s?[hH]?\s?/\s?(?:24|7|6)|7\s?[jJd]?\s?/\s?7|365\s?[jd]?\s?/\s?365|24\s?×\s?7|24x7")
_OUT_OF = r"(?:/|sur|su|of|out of|von|op|van|de|das|na|av|af|z|ze)\s(?:les\s|las\s)?"
_EACH = r"(?:a|per|par|pro|al|por|am|i|om|in der|alla|na|w)\s"
_ALWAYS_IN_WORDS = expression(
    rf"\b(?:24\s(?:hours|heures|stunden|horas|ore|uur|uren|godzin\w*|timmar|timer|tuntia|hodin)\s(?:{_OUT_OF}24\b|"
    rf"{_EACH}(?:day|jour|tag|d[ií]a|giorno|dag|dobę|dygnet|døgnet)\b)|"
    rf"7\s(?:days|jours|tage|d[ií]as|giorni|dagen|dni|dagar|dage|dager|päivää|dní)\s(?:{_OUT_OF}7\b|"
    rf"{_EACH}(?:week|semaine|woche|semana|settimana|tydzień|veckan|ugen|uka)\b)|"
    rf"365\s(?:days|jours|tage|d[ií]as|giorni|dagen|dni)\s{_EACH}(?:year|an|jahr|a[ñn]o|anno|jaar|rok)\b)",
    re.IGNORECASE,
)
ALWAYS = frozenset(("24", "7", "365"))
_LONGEST_ALWAYS = 24
_OPEN_MARKS = frozenset("/hHjJdx× ")
_TIMES_ON = frozenset("/x×")
"""One of them is in all that says so in digits alone."""


def is_always_open(place: Place) -> bool:
    """Whether a number is a piece of what says always: "24/7", "24 ore su 24", "7 days a week"."""
    text, start = place.text, place.start
    near = "/" in place.digits or place.next in _OPEN_MARKS or text[start - 1 : start] in _OPEN_MARKS
    may_say_so = near and not _TIMES_ON.isdisjoint(text[max(0, start - 5) : place.end + 5])
    if may_say_so and _ALWAYS_OPEN.search(text, max(0, start - 5), place.end + 5):
        return True
    if place.digits not in ALWAYS:
        return False
    around = _ALWAYS_IN_WORDS.finditer(text, max(0, start - _LONGEST_ALWAYS), place.end + _LONGEST_ALWAYS)
    return any(found.start() <= start < found.end() for found in around)
