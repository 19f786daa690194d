"""Numbers that count down to a day: the next visit of the page reads another one, and nothing has changed."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from figures.expressions import expression
from scraper.numbers.decoy import Decoy, Place, leads_up
from scraper.numbers.words import split


class _Countdown(NamedTuple):
    """What is counted down in a language, and the words before the number or behind what is counted that say so."""

    counted: frozenset[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]


def _countdown(counted: str, before: str, behind: str) -> _Countdown:
    return _Countdown(
        frozenset(split(counted)),
        expression(rf"(?<![^\W\d_])(?:{before or '(?!)'})\s+\Z"),
        expression(rf"\W*\b(?:{behind or '(?!)'})(?![^\W\d_])(?!\s+\d)"),
    )


_LANGUAGES: Mapping[str, _Countdown] = MappingProxyType(
    {
        "fr": _countdown(
            "jour|jours|semaine|semaines|heure|heures|mois",
            r"(?<!de )plus que|dans|(?:il )?(?:ne )?reste(?:nt)?(?: encore| plus que)?|encore",
            "restants?|restantes?|avant",
        ),
        "en": _countdown(
            "day|days|week|weeks|hour|hours|month|months|sleeps",
            r"countdown:?|there (?:are|is) (?:just|only|still)",
            "left|to go|remaining|remain|until|till|before",
        ),
        "de": _countdown(
            "tag|tage|tagen|woche|wochen|stunde|stunden|monat|monate",
            "noch(?: nur| genau| etwa)?",
            "bis (?:zu|zur|zum)|verbleiben|übrig|vor dem",
        ),
        "es": _countdown(
            "día|días|dia|dias|semana|semanas|hora|horas|mes|meses",
            "(?:faltan?|quedan?|restan?)(?: solo| sólo| solamente| tan solo| apenas)?",
            "restantes?|hasta|antes",
        ),
        "it": _countdown(
            "giorno|giorni|settimana|settimane|ora|ore|mese|mesi",
            "tra|fra|(?:mancano|manca|restano|rimangono)(?: solo| ancora| appena| soltanto)?|ancora",
            "rimanenti|restanti|prima|fino",
        ),
        "nl": _countdown(
            "dag|dagen|week|weken|uur|uren|maand|maanden",
            "nog(?: maar| slechts)?|over",
            "tot|te gaan|resterend|voor de",
        ),
        "pl": _countdown(
            "dzień|dni|tydzień|tygodnie|tygodni|godzin|godziny|miesiące|miesięcy",
            "za|(?:po)?został[oay]?(?: jeszcze| tylko| już tylko)?|jeszcze(?: tylko)?",
            "do|przed",
        ),
        "pt": _countdown(
            "dia|dias|semana|semanas|hora|horas|mês|meses",
            "(?:faltam?|restam?)(?: só| apenas| somente| ainda)?",
            "restantes?|até|antes",
        ),
        "sv": _countdown("dag|dagar|vecka|veckor|timmar|månader", "om", "kvar|till|före"),
        "da": _countdown("dag|dage|uge|uger|timer|måneder", "om", "tilbage|til|før"),
        "nb": _countdown("dag|dager|uke|uker|timer|måneder", "om", "igjen|til|før"),
        "fi": _countdown("päivä|päivää|viikkoa|tuntia|kuukautta", "(?:enää|vielä)", "jäljellä|ennen"),
        "cs": _countdown(
            "den|dny|dnů|dní|týden|týdny|týdnů|hodin|hodiny", "za|zbýv(?:á|ají)|už jen|ještě", "do|před|zbývá"
        ),
        "hu": _countdown("nap|hét|óra|hónap", "még(?: csak| mindössze)?", "van hátra|maradt|múlva"),
        "ro": _countdown("zile|săptămâni|ore|luni", "(?:au )?mai (?:sunt|rămân|rămas)(?: doar)?", "rămase|până"),
        "ca": _countdown("dia|dies|setmanes|hores|mesos", "(?:falten|queden)(?: només)?", "restants|fins"),
        "ru": _countdown(
            "день|дня|дней|недели|недель|часа|часов", "через|остал(?:ось|ся|ось всего)|ещё", "до|осталось"
        ),
        "uk": _countdown("день|дні|днів|тижні|тижнів|годин", "через|залиши(?:лося|лось|вся)|ще", "до|залишилось"),
    }
)

COUNTED_DOWN = frozenset({word for countdown in _LANGUAGES.values() for word in countdown.counted})
"""Days, weeks, hours: what countdowns count."""

_DASHES = frozenset("-−–‑")
_DAYS_BEFORE = expression(r"(?<!\w)[jdt]\s?[-−–‑]\s?\Z")
_LONGEST_LEAD = 32


def countdown(place: Place) -> Decoy | None:
    """Days or hours that are left until something: "plus que 12 jours", "12 days to go", "J - 12"."""
    is_dashed = not _DASHES.isdisjoint(place.text[max(0, place.start - 2) : place.start])
    if is_dashed and place.match.quantity.unit is None and leads_up(_DAYS_BEFORE, place.text, place.start, within=4):
        return Decoy.TIME
    counted = place.after.rstrip(".")
    if counted not in COUNTED_DOWN:
        return None
    said = place.text[place.end : place.end + _LONGEST_LEAD].lower()
    behind = said[said.index(counted) + len(counted) :] if counted in said else ""
    for language in _LANGUAGES.values():
        if counted in language.counted and (
            leads_up(language.before, place.text, place.start, within=_LONGEST_LEAD) or language.behind.match(behind)
        ):
            return Decoy.TIME
    return None
