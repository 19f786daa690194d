"""Units in words, in the languages we read, by their symbols."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from figures.measure_words import MEASURE_WORDS

UNIT_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "ha": r"hectares?|hektar\w{0,3}|ettar[io]|hectáreas?|hectaren?",
        "acre": r"acres?",
        "m²": r"square met(?:re|er)s?|mètres? carrés?|quadratmetern?|metri quadr(?:at)?i|metros cuadrados|"
        r"metros quadrados|vierkante meters?|metrów kwadratowych",
        "km²": r"square kilomet(?:re|er)s?|kilomètres? carrés?|quadratkilometern?|chilometri quadr(?:at)?i|"
        r"kilómetros cuadrados|quilómetros quadrados|vierkante kilometers?|kilometrów kwadratowych",
        "m³": r"cubic met(?:re|er)s?|mètres? cubes?|kubikmetern?|metri cubi|metros c[úu]bicos|kubieke meters?|"
        r"metrów sześciennych",
        "ft²": r"square f(?:ee|oo)t",
        "mi²": r"(?:square|sq\.?) miles?",
        "km": r"kilom[èe]tres?|kilometern?|kilometers|chilometri|kil[óo]metros|quil[óo]metros|kilometrów",
        "m": r"m[èe]tres?|metern?|meters|metri|metros|metrów",
        "ft": r"feet|foot",
        "mi": r"miles?|meilen|mijl|miglia|millas|milhas",
        "t": r"tonnes?|tonnen|tonnellate|toneladas",
        "kg": r"kilograms?|kilogrammes?|kilogramm|chilogrammi|kilogramos|quilogramas|kilogramów",
        "l": r"litres?|litern?|liters|litri|litros|litrów",
        "MW": r"m[ée]gawatts?",
        "kW": r"kilowatts?",
        "GWh": r"gigawatt[- ]?hours?|gigawattstunden|gigawattheures?",
        "MWh": r"megawatt[- ]?hours?|megawattstunden|mégawattheures?",
    }
)


def _times(years: str, months: str, weeks: str, days: str, hours: str) -> Mapping[str, str]:
    return {"a": years, "mo": months, "wk": weeks, "d": days, "h": hours}


TIME_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": _times("years?|yrs?", "months?|mths?", "weeks?|wks?", "days?", "hours?|hrs?"),
        "fr": _times("ans?|années?", "mois", "semaines?", "jours?", "heures?"),
        "de": _times("jahre?n?", "monate?n?", "wochen?", "tage?n?", "stunden?"),
        "es": _times("años?", "mes(?:es)?", "semanas?", "días?", "horas?"),
        "it": _times("ann[io]", "mes[ei]", "settiman[ae]", "giorn[io]", "or[ae]"),
        "nl": _times("jaar|jaren|jr", "maand(?:en)?|mnd", "week|weken", "dag(?:en)?", "uur|uren"),
        "pt": _times("anos?", "m[êe]s|meses", "semanas?", "dias?", "horas?"),
        "pl": _times(
            "lata?|rok|roku", "miesi(?:ąc|ąca|ące|ęcy)", "tydzień|tygodni[ae]?",
            "dni|dnia|dzień", r"godzin[ay]?|godz\.",
        ),
        "sv": _times("år", "månad(?:er)?|mån", "veck(?:a|or)", "dygn|dag(?:ar)?", "timm(?:e|ar)|tim"),
        "da": _times("år", "måned(?:er)?", "uger?", "dage?|døgn", "timer?"),
        "nb": _times("år", "måned(?:er)?", "uker?", "dag(?:er)?|døgn", "timer?"),
        "fi": _times("vuo(?:si|tta)", "kuukau(?:si|tta)|kk", "viikkoa?", "päivää?|pv", "tunti?a?"),
        "cs": _times("let|rok[uy]?", "měsíc[eů]?|měsíců", "týd(?:en|ne|ny|nů)", "den|dn[eyůí]", "hodin[ay]?"),
        "sk": _times(
            "rok[ay]?|rokov", "mesiac(?:[ae]|ov)?", "týžd(?:eň|ne|ňa|ňov)",
            "deň|dn[ií]|dňa", "hodin[ay]|hodín",
        ),
        "ro": _times("(?:de )?ani?", "(?:de )?luni|lună", "(?:de )?săptămân[iă]", "(?:de )?zile|zi", "(?:de )?ore|oră"),
        "el": _times("έτη|έτος|ετών|χρόνια", "μήν(?:ας|ες)", "εβδομάδ(?:α|ες)", "η?μέρ(?:α|ες)", "ώρ(?:α|ες)"),
        "hu": _times("év", "hónap", "hét", "nap", "óra"),
        "hr": _times("godin[ae]", "mjesec[ai]?", "tjed(?:an|na|ana)", "dana?", "sat[ai]?"),
        "sl": _times("let[oi]?|leta", "mesec(?:[ai]|ev)?", "ted(?:en|na|ni|nov)", "dan|dneva|dni", "ur[aei]?"),
        "bg": _times("годин[аи]", "месеца?", "седмиц[аи]", "ден|дни", "часа?"),
        "ru": _times("год|года|лет", "месяц(?:а|ев)?", "недел[иья]", "день|дня|дней", "час(?:а|ов)?"),
        "uk": _times(
            "роки|року|років|рік", "місяц(?:[ія]|ів|ь)", "тиж(?:день|ня|ні|нів)",
            "де?н(?:ь|я|і|ів)", "годин[аи]?",
        ),
        "tr": _times("yıl(?:lık|dır)?", "ay(?:lık)?", "hafta(?:lık)?", "gün(?:lük)?", "saat(?:lik)?"),
        "ca": _times("anys?", "mes(?:os)?", "setman(?:a|es)", "di(?:a|es)", "hor(?:a|es)"),
    }
)  # fmt: skip
"""How long something takes, in UCUM's symbols, by the language whose words they are: "let" is no time in English.

CLDR's names are the tests' oracle.
"""

_MINUTES = r"(?:de )?min[uú]u?t\w{0,3}|perc|λεπτ[άό]|минут[аиы]?|хвилин[аи]?|dakika"

CALENDAR_UNITS = frozenset({"a", "mo", "wk", "d"})
"""The symbols of years, months, weeks and days."""

AREA_UNITS = frozenset({"ha", "acre", "m²", "km²", "ft²", "mi²"})

INSTITUTION_UNITS = AREA_UNITS | {"m³", "t", "MW", "GWh", "MWh"}
"""Of what institutions own, run and make; metres, litres and kilograms are those of things, and kilometres as soon of
ways to them.
"""

TIME_UNITS = CALENDAR_UNITS | {"h", "min"}


@cache
def unit_words(language: str | None) -> Mapping[str, str]:
    """The units in words by their symbols, those of time and beside the main languages' in a page's language; in all
    where that is unknown.
    """
    own = (language or "").partition("-")[0].lower()
    own = "nb" if own in ("no", "nn") else own
    tables = [TIME_WORDS[own]] if own in TIME_WORDS else list(TIME_WORDS.values())
    times = {symbol: "|".join(dict.fromkeys(table[symbol] for table in tables)) for symbol in tables[0]}
    thousands = {"mi": "millas?"} if own == "es" else {}  # "miles" are thousands there
    others = [MEASURE_WORDS[own]] if own in MEASURE_WORDS else () if own in TIME_WORDS else MEASURE_WORDS.values()
    measures = {
        symbol: "|".join(dict.fromkeys((words, *(table[symbol] for table in others if symbol in table))))
        for symbol, words in UNIT_WORDS.items()
    }
    return {**measures, **thousands, **times, "min": _MINUTES}


def says_unit(label: str, unit: str) -> bool:
    """Whether a label begins or ends with a unit, given by its symbol, in words: "hectares de campus" with "ha"."""
    words = unit_words(None).get(unit)
    if words is None:
        return False
    return re.search(rf"\A(?:{words})(?!\w)|(?<!\w)(?:{words})\Z", label.strip(), re.IGNORECASE) is not None


@lru_cache(maxsize=1024)
def is_time_word(word: str, language: str | None) -> bool:
    """Whether a word is one of time in a page's language or in English, be it as short as the letters of a unit: "jr",
    "år", "ans"; where the language is unknown, in any.
    """
    own = TIME_WORDS.get(language or "")
    tables = TIME_WORDS.values() if own is None else (own, TIME_WORDS["en"])
    return any(re.fullmatch("|".join(table.values()), word, re.IGNORECASE) for table in tables)
