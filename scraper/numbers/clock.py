"""Hours and minutes with a point between them, as British, Nordic and Italian pages write them."""

import re
from functools import cache

from figures.expressions import expression
from scraper.numbers.vocabulary import vocabulary
from scraper.numbers.words import split

_HOUR = r"(?:[01]?\d|2[0-4])\.[0-5][05]"
_DOTTED_HOUR = expression(_HOUR)
_DOTTED_HOURS = expression(rf"{_HOUR}\D{{1,9}}{_HOUR}")
_FULL = r"((?:1\d|2[0-4])\.(?:00|[134]5|30))"
_BETWEEN_HOURS = expression(
    rf"(?<![\d.,]){_FULL}\s?(?:[–—-]|\b(?:до|по|to|bis|til|till|tot|à|a|alle|às|do|až|hasta|kuni|iki|līdz|έως)\b)\s?{_FULL}"
    r"(?![\d.,]\d|\s?(?:%|€|euro|pro[cz]|miljo|milli|mio|tonn|km))",
    re.IGNORECASE,
)
"""From one full, half or quarter hour to another."""
_UP_TO_AN_HOUR = expression(
    r"(?<!\w)(?:до|с|к|після|until|till|by|before|bis|vor|ab|avant|dès|entro|alle|dalle|tot|vóór|voor|vanaf|do|od|przed|"
    r"hasta|desde|até|às)\s\Z"
)
"""What leads to one hour."""
_LONG_HOUR = len("11.00")
_NEAR = 40
_FAR = 80
_TIMED = expression(
    r"\b(?:"
    r"opens?|opening|closes?|closing|starts?|begins?|ends?|arrivals?|departures?|doors|lunch|dinner|breakfast|tours?|"
    r"meeting|registration|åbner|lukker|starter|öppnar|stänger|åpner|stenger|rundvisning|foredrag|café|beginn|einlass|"
    r"ende|"
    r"anfang|öffnung|schluss|apertura|chiusura|inizio|fine|ingresso|abre|cierra|comienzo|abertura|início|otwarcie|"
    r"początek|"
    r"entry|insläpp|adgang|entré|zamknięcie|suljetaan|sulkeutuu|"
    r"pranzo|partenza|arrivo|ritrovo|openings\w*|sluit|aanvang|avaus|alkaa|rehearsals?|proben?|geprobt|r[ée]p[ée]titions?|"
    r"zaczyna\w*|pr[óo]b[ay]|začín\w*|zkouš\w+|repeteren|repetities?"
    r")\b",
    re.IGNORECASE,
)
"""What happens at a time of the day."""

_AT = expression(r"(?<!\w)(?:at|um|o|kl\.?|klo|kello|alle|dalle|delle|ore|o godz\.|godz\.)\s\Z")
_EARLIEST = 6
"""Before six nobody opens; so few may be a rate: "stood at 4.50"."""

_HOURS = expression(r"(?:[01]?\d|2[0-4])\D{1,5}(?:[01]?\d|2[0-4])")
_OPEN = expression(
    r"\b(?:open|opened|opening|ouverte?s?|ouvrons|ge?öffnet|abiert[oa]s?|abrimos|apert[oaie]|geopend|abert[oa]s?|"
    r"otwart[eaiy]|otwarci|czynn[eay]|öppet|öppna|åbent?|åpent?|avoinna|auki|otevřen[oaíi]?|nyitva|deschi[sșş]i?|açığız|"
    r"açık|ανοιχτ(?:ά|ό|οί)|открыт[оыа]?|работаем|відкрит[оіа]|працюємо)\b"
)
_OF_A_DAY = expression(
    r"\b(?:today|daily|weekdays?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|sat|sun|"
    r"hours|"
    r"heute|täglich|werktags|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|mo|di|mi|do|fr|sa|so|uhr|aujourd'hui|"
    r"tous les jours|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hoy|diario|lunes|martes|miércoles|jueves|"
    r"viernes|sábado|domingo|horas|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ore|vandaag|dagelijks|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|wo|vr|za|zo|hoje|segunda|terça|quarta|quinta|sexta|dziś|"
    r"codziennie|"
    r"pon|pt|sob|idag|dagligen|(?:mån|tis|ons|tors|fre|lör|sön)dag|i dag|daglig|(?:man|tirs|ons|tors|fre|lør|søn)dag|"
    r"tänään|arkisin|ma–pe|ma-pe|la|su|dnes|denně|po–pá|po-pá|ma nyitva|naponta|azi|zilnic|bugün|σήμερα|сегодня|"
    r"every day|all year|(?:todos los|todos os) d[ií]as|tutti i giorni|(?:elke|alle) dag(?:en)?|all[ae] dag(?:ar|er|e)|"
    r"varje dag|hver dag|joka päivä|päivittäin|minden nap|každý den|her gün|κάθε μέρα|καθημερινά|ежедневно|щодня)\b"
)
"""What says that hours are meant: days, and words for hours."""


_VISITING = expression(
    r"\b(?:visiting (?:hours?|times?)|besuchszeit\w*|horaires? d(?:e|es) visites?|orari?o? (?:di |delle )?visit[ae]|"
    r"(?:horario|hor[áa]rio) (?:de|das) visitas?|bezoektijd\w*|besökstid\w*|besøkstid\w*|besøgstid\w*|vierailua\w+|"
    r"odwiedziny|program(?:ul)? (?:de vizit[ăa]|vizitelor)|ziyaret saat\w*|návštěv(?:y|ní hodiny)|návštevné hodiny|"
    r"látogatás\w*|επισκεπτήριο|часы посещения|години відвідування)\D{0,24}\Z"
)
"""What leads to the hours at which one may visit."""


def is_open_hours(text: str, start: int, digits: str) -> bool:
    """Whether digits are the hours of a day behind "open" and the name of a day: "avoinna tänään 9–20", or behind words
    for visits: "Besökstid är 14–19".
    """
    if _HOURS.fullmatch(digits) is None:
        return False
    before = text[max(0, start - _NEAR) : start].lower().replace("’", "'")
    if _VISITING.search(before) is not None:
        return True
    return _OPEN.search(before) is not None and _OF_A_DAY.search(before) is not None


_ON_DAYS = expression(r"(?:\A|[\s(,;|/])([^\W\d_]+)\.?(?:\s?[–—‑-]\s?([^\W\d_]+)\.?)?\s?:?\s?\Z")
_WORKDAYS = frozenset(
    split(
        "vardagar|vardag|arkisin|weekdays|werktags|werktage|werkdagen|weekdagen|weekend|weekends|hverdage|hverdager|"
        "feriali|festivi|laborables|καθημερινές|hétköznap|hétvégén|delavnik|delavniki|viikonloppuisin|helger|будни"
    )
)
"""Days of the week together."""
_COUNTED = expression(r"\s[^\W\d_]{3}")
_SHORT = 2
"""Letters of short names of days that are words of other meanings too: only from one to another."""


@cache
def weekdays(language: str | None) -> frozenset[str]:
    """The days of the week in a language, whole and short; in all where it is unknown."""
    tables = vocabulary().weekdays
    own = (language or "").partition("-")[0].lower()
    return _WORKDAYS | frozenset(name for table in ((own,) if own in tables else tables) for name in tables[table])


def is_hours_of_weekdays(text: str, start: int, digits: str, *, language: str | None) -> bool:
    """Whether digits are from one hour to another behind a day or two: "Mån–fre 8–17", "Lunedì 9-13", "L–V 8–16"."""
    if _HOURS.fullmatch(digits) is None:
        return False
    found = _ON_DAYS.search(text, max(0, start - _NEAR), start)
    if found is None:
        return False
    first, last = found[1], found[2]
    named = weekdays(language)
    if last is None:
        is_counted = _COUNTED.match(text, start + len(digits)) is not None
        return len(first) > _SHORT and first.lower() in named and not is_counted
    are_letters = len(first) == len(last) == 1 and first.isupper() and last.isupper()
    return are_letters or (first.lower() in named and last.lower() in named)


def _is_led(text: str, start: int) -> bool:
    return _UP_TO_AN_HOUR.search(text[max(0, start - 9) : start].lower()) is not None


def _has_hours_near(text: str, start: int) -> bool:
    """Whether hours of a day, from an earlier to a later one, stand near a place in a text."""
    found = _BETWEEN_HOURS.finditer(text, max(0, start - _FAR), start + _FAR)
    return any(one[1] < one[2] for one in found)


def is_dotted_time(text: str, start: int, digits: str) -> bool:
    """Whether digits in a text are `9.00 to 17.30`, or `10.30` behind what happens at a time."""
    if "." not in digits:
        return False
    if _DOTTED_HOURS.fullmatch(digits):
        return True
    if _DOTTED_HOUR.fullmatch(digits) is None:
        return False
    if len(digits) == _LONG_HOUR and _is_led(text, start) and _has_hours_near(text, start):
        return True
    is_at = (
        int(digits.partition(".")[0]) >= _EARLIEST and _AT.search(text[max(0, start - 9) : start].lower()) is not None
    )
    return is_at or _TIMED.search(text, max(0, start - _NEAR), start) is not None


_TWO_HOURS = expression(
    rf"(?<![\d.,]){_HOUR}(?:,\s|\s?/\s?|\s(?:en|et|und|oder|of|ou|y|o|e|i|lub|and|or|och|og|ja)\s){_HOUR}"
    r"(?=\s?(?:uur|uhr|u\.|h(?:\.|eures?|oras?|odin)?\b|ore|godz\w*|klokken)|[.;:)](?!\d)|\Z)",
    re.IGNORECASE,
)


def is_one_of_two_times(text: str, start: int, digits: str) -> bool:
    """Whether digits are one of two hours with their minutes, "11.00 en 14.30"; where commas write decimals."""
    near = _TWO_HOURS.finditer(text, max(0, start - 16), start + len(digits) + 16)
    return any(one.start() <= start < one.end() for one in near)
