"""Units in words, in the languages we read, by their symbols."""

import re
from collections.abc import Mapping
from types import MappingProxyType

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


def says_unit(label: str, unit: str) -> bool:
    """Whether a label begins or ends with a unit, given by its symbol, in words: "hectares de campus" with "ha"."""
    words = UNIT_WORDS.get(unit)
    if words is None:
        return False
    return re.search(rf"\A(?:{words})(?!\w)|(?<!\w)(?:{words})\Z", label.strip(), re.IGNORECASE) is not None
