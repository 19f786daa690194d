"""Units that stand behind a number, by what pages write, as SI or UCUM symbols.

Sources: BIPM's SI brochure, UCUM, and the abbreviations of people's full-time work and of ships.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from figures.expressions import expression
from scraper.numbers.phrasebook import Phrasebook

_ABOVE_THE_SEA = dict.fromkeys(
    (
        *("m n. m.", "m n.m.", "m n. m", "m n. p. m.", "m n.p.m.", "m n.p.m", "mnpm", "m nm.", "m nmv."),
        *("m ü. M.", "m ü.M.", "m ü. NN", "m ü. NHN", "m ü. A.", "m ü.d.M.", "m ü. d. M.", "m über NN", "m über NHN"),
        *("m s.l.m.", "m s.l.m", "m slm", "m s. l. m.", "m s. n. m.", "m s.n.m.", "m snm", "msnm", "m.s.n.m."),
        *("m a.s.l.", "m asl", "m o.h.", "moh.", "moh", "m.o.h.", "m ö.h.", "m ö. h.", "möh", "m tszf.", "m tszf"),
        *("m mpy", "m.ü.M.", "mslm", "м над у. м.", "м н. у. м.", "м н.у.м."),
    ),
    "m",
)
"""Metres above the sea, as countries write them."""

UNITS: Mapping[str, str] = MappingProxyType(
    {
        "%": "%", "％": "%", "٪": "%", "﹪": "%", "‰": "‰", "m²": "m²", "m2": "m²", "m^2": "m²", "qm": "m²",
        "mq": "m²", "km²": "km²", "km2": "km²", "cm²": "cm²", "m³": "m³", "m3": "m³", "hm³": "hm³", "ha": "ha",
        "km": "km", "m": "m", "cm": "cm", "mm": "mm", "µm": "µm", "nm": "nm", "kg": "kg", "g": "g", "mg": "mg",
        "t": "t", "kt": "kt", "Mt": "Mt", "Gt": "Gt", "W": "W", "kW": "kW", "MW": "MW", "GW": "GW", "TW": "TW",
        "kWh": "kWh", "MWh": "MWh", "GWh": "GWh", "TWh": "TWh", "kWc": "kWc", "MWc": "MWc", "kWp": "kWp",
        "MWp": "MWp", "°C": "°C", "℃": "°C", "°F": "°F", "°": "°", "h": "h", "min": "min", "min.": "min",
        "ms": "ms", "l": "l", "hl": "hl", "km/h": "km/h", "Hz": "Hz", "kHz": "kHz", "MHz": "MHz", "GHz": "GHz",
        "dB": "dB", "GB": "GB", "TB": "TB", "PB": "PB", "MB": "MB", "kB": "kB", "Gbps": "Gbit/s",
        "Gbit/s": "Gbit/s", "Gb/s": "Gbit/s", "Mbps": "Mbit/s", "Mbit/s": "Mbit/s",
        "hPa": "hPa",
        "bar": "bar", "kV": "kV", "kcal": "kcal", "kJ": "kJ", "MJ": "MJ", "GJ": "GJ", "PJ": "PJ", "ft²": "ft²",
        "ft": "ft", "sq ft": "ft²", "sq. ft.": "ft²", "sq.ft": "ft²", "sq.ft.": "ft²", "sqm": "m²", "sq m": "m²",
        "sq. m": "m²", "sq.m": "m²", "τ.μ.": "m²", "mkw.": "m²", "mkw": "m²",
        "sq km": "km²", "m/s": "m/s", "平方米": "m²",
        "平方公尺": "m²", "平方公里": "km²", "公頃": "ha",
        "㎡": "m²", "㎢": "km²", "公里": "km", "公顷": "ha", "م²": "m²", "км": "km", "га": "ha", "м²": "m²",
        "м2": "m²", "кг": "kg", "pp": "pp", "p.p.": "pp", "ETP": "ETP", "FTE": "FTE", "VZÄ": "VZÄ",
        "TEU": "TEU", "kVA": "kVA", "MVA": "MVA", "VA": "VA", "L": "l", "cl": "cl", "ml": "ml", "pts": "pt",
        "pt.": "pt", "Nm³": "Nm³", "Nm3": "Nm³", "GWp": "GWp", "hp": "hp", "rpm": "rpm",
        "dBA": "dB", "lx": "lx", "TWh/an": "TWh/a", "GWh/an": "GWh/a", "t/an": "t/a", "m³/h": "m³/h",
        "l/s": "l/s", "kg/m²": "kg/m²", "toe": "toe", "ktoe": "ktoe", "Mtoe": "Mtoe", "tep": "toe", "ktep": "ktoe",
        "Mtep": "Mtoe", "EJ": "EJ", "MWe": "MW", "MWth": "MW", "GWe": "GW", "GWth": "GW", "kWe": "kW", "kN": "kN",
        "MPa": "MPa", "kPa": "kPa", "Nm": "N.m", "Tbps": "Tbit/s", "Tbit/s": "Tbit/s", "Tb/s": "Tbit/s",
        "TFlops": "Tflop/s", "PFlops": "Pflop/s", "PFLOPS": "Pflop/s", "Pflop/s": "Pflop/s", "dm²": "dm²",
        "dm³": "dm³", "Gm³": "Gm³", "Mm³": "Mm³", "sqft": "ft²", "sq. ft": "ft²", "sq mi": "mi²", "sq. mi.": "mi²",
        "кв. м": "m²", "кв.м": "m²", "кв.м.": "m²", "кв. м.": "m²", "м кв.": "m²", "м. кв.": "m²", "м кв": "m²",
        "кв. км": "km²", "кв.км": "km²", "км²": "km²", "км2": "km²", "м³": "m³", "м3": "m³", "куб. м": "m³",
        "куб.м": "m³", "кВт": "kW", "МВт": "MW", "ГВт": "GW", "кВт·ч": "kWh", "кВтч": "kWh", "МВт·ч": "MWh",
        "ГВт·ч": "GWh", "ТВт·ч": "TWh", "кВт·год": "kWh", "МВт·год": "MWh", "см": "cm", "мм": "mm", "kv. m": "m²",
        "kv.m": "m²", "kv. km": "km²", "kv.km": "km²", "кв. метра": "m²", "τμ": "m²", "τ.χλμ.": "km²", "χλμ.": "km",
        "τ. χλμ.": "km²", "τετρ. χλμ.": "km²", "χλμ²": "km²", "χλμ2": "km²", "τ. μ.": "m²", "μ²": "m²",
        "χλμ": "km", "kvm.": "m²", "kmq": "km²", "p. p.": "pp", "п.п.": "pp", "в.п.": "pp", "µg": "µg",
        "ETPT": "ETPT", "etp": "ETP", "FTEs": "FTE", "fte": "FTE", "PiB": "PiB", "TiB": "TiB", **_ABOVE_THE_SEA,
    }
)  # fmt: skip
"""Symbols. A unit in words ("hectares", "ans", "Stunden") stays in a label that begins with it; "percent" does not, see
PERCENT."""

OTHER_CASES: Mapping[str, str] = MappingProxyType(
    {
        "Km": "km", "KM": "km", "Kms": "km", "KMS": "km", "kms": "km", "Km2": "km²", "KM2": "km²", "Km²": "km²",
        "KM²": "km²", "Kmq": "km²", "KMQ": "km²", "Km/h": "km/h", "KM/H": "km/h", "M²": "m²", "M³": "m³", "Mq": "m²",
        "MQ": "m²", "Ha": "ha", "HA": "ha", "Kg": "kg", "KG": "kg", "kgs": "kg", "KW": "kW", "Kw": "kW", "Mw": "MW",
        "KWh": "kWh", "KWH": "kWh", "kwh": "kWh", "Kwh": "kWh", "MWH": "MWh", "Mwh": "MWh", "GWH": "GWh",
        "Gwh": "GWh", "KWp": "kWp", "Kwp": "kWp", "KWP": "kWp", "kwp": "kWp", "MWP": "MWp", "KWc": "kWc", "KV": "kV",
        "Kv": "kV", "KVA": "kVA", "Kva": "kVA",
    }
)  # fmt: skip
"""Symbols in letters that are not theirs, where no other unit has these: never "M" for metres nor "Mt" for them."""

NO_UNITS: Mapping[str, frozenset[str]] = MappingProxyType({"de": frozenset(("KG",))})
"""Of those, what means something else in a language: a kind of company."""

_BASES = frozenset(unit[:-1] for unit in UNITS if unit[-1] in "²³23") | {"CO", "NO", "SO", "H"}
_LETTERS_BEFORE = expression(r"[^\W_]+(?=\s?\Z)")


def is_raised_part(before: str, raised: str) -> bool:
    """Whether a raised 2 or 3 belongs to the unit or the formula that a text ends with: "5 000 m", "t CO"."""
    if raised not in ("2", "3"):
        return False
    word = _LETTERS_BEFORE.search(before)
    return word is not None and word[0].lstrip("0123456789") in _BASES


def is_elided(text: str, end: int, endings: Phrasebook[bool]) -> bool:
    """Whether an apostrophe behind letters of a unit makes them another word: "l'eau", but not the Turkish "m²'lik"."""
    return text[end : end + 1] in ("'", "’") and endings.after(text, end) is None


TIMES = "x"
"""So many times as much, `×3`: what tells it from three of something."""

_GASES = ("CO2", "CO₂")
_EQUIVALENT = ("", "e", "eq", "-eq", "-e", "éq")


def _of_gas() -> dict[str, str]:
    """Weights of carbon dioxide or as much of other gases, in one word: "tCO₂e", "MtCO2-eq", "teqCO2"."""
    after = {
        f"{unit}{gap}{gas}{tail}": unit
        for unit in ("g", "kg", "t", "kt", "Mt", "Gt")
        for gap in ("", "-")
        for gas in _GASES
        for tail in _EQUIVALENT
    }
    return after | {f"{unit}eq{gas}": unit for unit in ("kg", "t", "kt", "Mt") for gas in _GASES}


WEIGHTS_OF_GAS: Mapping[str, str] = MappingProxyType(_of_gas())

_CAPITAL_TONS = frozenset(("fr", "es", "it", "nl", "ca", "gl", "ro", "pl", "cs", "sk", "sl", "hr", "hu", "el"))
"""Where a capital T is tons: in English and Portuguese it is trillions, in German thousands as soon."""

_REGIONAL: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {"p": "p", "mi": "mi"},
        "fr": {"Mo": "MB", "Go": "GB", "To": "TB", "Po": "PB", "H": "h"},
        "es": {"H": "h"},
        "pt": {"H": "h"},
        "de": {"Std.": "h", "Min.": "min", "v.H.": "%", "v. H.": "%"},
        "nl": {"fte": "FTE", "fte's": "FTE"},
        "it": {"gg": "d", "gg.": "d", "H": "h"},
        "sv": {"kvm": "m²"},
        "da": {"kvm": "m²"},
        "nb": {"kvm": "m²", "pst.": "%", "pst": "%"},
        "pl": {
            "m kw.": "m²", "m.kw.": "m²", "m. kw.": "m²", "km kw.": "km²", "proc.": "%", "pkt proc.": "pp",
            "pkt. proc.": "pp",
        },
        "hu": {"nm": "m²"},
        "ro": {"mp": "m²", "mp.": "m²", "kmp": "km²", "mc": "m³"},
        "ru": {"т": "t", "м": "m", "проц.": "%"},
        "uk": {"т": "t", "м": "m"},
        "bg": {"т": "t", "м": "m"},
        "is": {"fm": "m²", "ferm.": "m²"},
        "lt": {"proc.": "%", "val.": "h"},
        "lv": {"proc.": "%"},
        "et": {"prots": "%", "prots.": "%"},
        "sl": {"odst.": "%"},
        "sk": {"perc.": "%"},
    }
)  # fmt: skip

REGIONAL_UNITS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        name: ({"T": "t"} if name in _CAPITAL_TONS else {}) | dict(_REGIONAL.get(name, {}))
        for name in sorted(_CAPITAL_TONS | set(_REGIONAL))
    }
)
"""Of those, the ones of one language."""

PER = expression(
    r"\s?/\s?(m²|m2|m³|m3|km²|km2|km|ha|kg|t|l|min|h|s|d|day|tag|jour|j|a|y|yr|year|jahr|an|año|anno|ano|jaar|rok|år|"
    r"week|semaine|sem|woche|semana|settimana|month|mois|monat|mes|mese)"
    r"(?:(?<=[²2])\s?[·.]?\s?(a))?(?![\w²³])",
    re.IGNORECASE,
)
"""What a unit is per: "kWh/m²", "t/Jahr", "kWh/m²a"."""

_PERIODS = dict.fromkeys(("y", "yr", "year", "jahr", "an", "año", "anno", "ano", "jaar", "rok", "år"), "a")
_PERIODS |= dict.fromkeys(("week", "semaine", "sem", "woche", "semana", "settimana"), "wk")
_PERIODS |= dict.fromkeys(("month", "mois", "monat", "mes", "mese"), "mo")
_PERIODS |= dict.fromkeys(("day", "tag", "jour", "j"), "d") | {"m2": "m²", "m3": "m³", "km2": "km²"}


def per_unit(per: re.Match[str]) -> str:
    """The symbol of what a unit is per."""
    first = per[1].lower()
    symbol = _PERIODS.get(first, first)
    return f"({symbol}.a)" if per[2] else symbol


COUNTED_UNITS = frozenset({"TEU", "FTE", "ETP", "ETPT", "VZÄ"})
"""Units that are things which are counted: containers, posts. They look like currencies."""
