"""Areas, lengths, volumes, weights and powers in words, in the languages beside the main eight, by UCUM's symbols.

CLDR's names are the tests' oracle; the other cases of languages that decline are their grammars'.
"""

from collections.abc import Mapping
from types import MappingProxyType

_SCANDINAVIAN = {
    "ha": r"hektar", "m²": r"kvadratmeter|kvm", "km²": r"kvadratkilometer", "m³": r"kubikk?meter",
    "km": r"kilometer", "m": r"meter", "t": r"tonn?|tons", "kg": r"kilogram|kilo", "l": r"liter",
    "kW": r"kilowatt", "MW": r"megawatt", "GWh": r"gigawatt(?:timm?[ae]r|timer)",
    "MWh": r"megawatt(?:timm?[ae]r|timer)",
}  # fmt: skip

MEASURE_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "sv": _SCANDINAVIAN,
        "da": _SCANDINAVIAN,
        "nb": _SCANDINAVIAN,
        "fi": {
            "ha": r"hehtaari[an]?", "m²": r"neliömetri[än]?|neliötä|neliön", "km²": r"neliökilometri[än]?",
            "m³": r"kuutiometri[än]?|kuutiota", "km": r"kilometri[än]?", "m": r"metri[än]?", "t": r"tonni[an]?",
            "kg": r"kilogrammaa?|kiloa", "l": r"litraa?", "kW": r"kilowattia?", "MW": r"megawattia?",
        },
        "cs": {
            "ha": r"hektar(?:y|ů|u|ech)?",
            "m²": r"metr(?:u|y|ů)? čtvereční(?:ho|ch)?|čtvereční(?:ho|ch)? metr(?:u|y|ů)?",
            "km²": r"kilometr(?:u|y|ů)? čtvereční(?:ho|ch)?|čtvereční(?:ho|ch)? kilometr(?:u|y|ů)?",
            "m³": r"metr(?:u|y|ů)? krychlov(?:ý|ého|é|ých)|krychlov(?:ý|ého|é|ých) metr(?:u|y|ů)?",
            "km": r"kilometr(?:u|y|ů)?", "m": r"metr(?:u|y|ů)?", "t": r"tun[ay]?", "kg": r"kilogram(?:u|y|ů)?",
            "l": r"litr(?:u|y|ů)?", "kW": r"kilowatt(?:u|y|ů)?", "MW": r"megawatt(?:u|y|ů)?",
        },
        "sk": {
            "ha": r"hektár(?:a|e|ov|och)?", "m²": r"met(?:er|ra|re|rov) štvorcov(?:ý|ého|é|ých)|štvorcových metrov",
            "km²": r"kilomet(?:er|ra|re|rov) štvorcov(?:ý|ého|é|ých)|štvorcových kilometrov",
            "m³": r"kubick(?:ý|ého|é|ých) met(?:er|ra|re|rov)", "km": r"kilomet(?:er|ra|re|rov)",
            "m": r"met(?:er|ra|re|rov)", "t": r"ton[ay]?", "kg": r"kilogram(?:u|y|ov)?", "l": r"lit(?:er|ra|re|rov)",
            "kW": r"kilowatt(?:u|y|ov)?", "MW": r"megawatt(?:u|y|ov)?",
        },
        "hu": {
            "ha": r"hektár(?:os|on|nyi)?", "m²": r"négyzetméter(?:es|en|nyi)?", "km²": r"négyzetkilométer(?:es|en)?",
            "m³": r"köbméter(?:es|nyi)?", "km": r"kilométer(?:es|nyi)?", "m": r"méter(?:es)?",
            "t": r"(?:metrikus )?tonn(?:a|ás)", "kg": r"kilogramm(?:os)?", "l": r"liter(?:es)?",
            "kW": r"kilowatt(?:os)?",
            "MW": r"megawatt(?:os)?",
        },
        "ro": {
            "ha": r"(?:de )?hectare?", "m²": r"(?:de )?met(?:ri|ru) p[ăa]tra[țţt]i?",
            "km²": r"(?:de )?kilomet(?:ri|ru) p[ăa]tra[țţt]i?", "m³": r"(?:de )?met(?:ri|ru) cubi?",
            "km": r"(?:de )?kilomet(?:ri|ru)", "m": r"(?:de )?met(?:ri|ru)",
            "t": r"(?:de )?tone(?: metrice)?|tonă(?: metrică)?", "kg": r"(?:de )?kilogram(?:e)?",
            "l": r"(?:de )?lit(?:ri|ru)",
            "kW": r"(?:de )?kilowa(?:tt|[țţt]i)", "MW": r"(?:de )?megawa(?:tt|[țţt]i)",
        },
        "el": {
            "ha": r"εκτάρι(?:α|ο)|εκταρίων", "m²": r"τετραγωνικ(?:ά|ό|ών) μέτρ(?:α|ο|ων)",
            "km²": r"τετραγωνικ(?:ά|ό|ών) χιλι(?:όμετρ(?:α|ο)|ομέτρων)", "m³": r"κυβικ(?:ά|ό|ών) μέτρ(?:α|ο|ων)",
            "km": r"χιλι(?:όμετρ(?:α|ο)|ομέτρων)", "m": r"μέτρ(?:α|ο|ων)", "t": r"τόν(?:οι|ος|ους|ων)",
            "kg": r"χιλιόγραμμ(?:α|ο)", "l": r"λίτρ(?:α|ο|ων)", "kW": r"κιλοβάτ", "MW": r"μεγαβάτ",
        },
        "tr": {
            "ha": r"hektar(?:lık)?", "m²": r"metrekare(?:lik)?", "km²": r"kilometrekare(?:lik)?", "m³": r"metreküp",
            "km": r"kilometre(?:lik)?", "m": r"metre(?:lik)?", "t": r"ton(?:luk)?", "kg": r"kilogram", "l": r"litre",
            "kW": r"kilovat", "MW": r"megavat",
        },
        "ca": {
            "ha": r"hect[àa]re(?:a|es)", "m²": r"metres? quadrats?", "km²": r"quil[òo]metres? quadrats?",
            "m³": r"metres? cúbics?", "km": r"quil[òo]metres?", "m": r"metres?",
            "t": r"ton(?:a|es)(?: m[èe]tri(?:ca|ques))?",
            "kg": r"quilograms?", "l": r"litres?", "kW": r"quilowatts?", "MW": r"megawatts?",
        },
        "hr": {
            "ha": r"hekt(?:ar|ara|ra)", "m²": r"kvadratn(?:a|i|ih) met(?:ra|ar|ara)",
            "km²": r"kvadratn(?:a|i|ih) kilomet(?:ra|ar|ara)", "m³": r"kubn(?:a|i|ih) met(?:ra|ar|ara)",
            "km": r"kilomet(?:ra|ar|ara)", "m": r"met(?:ra|ar|ara)", "t": r"ton[ae]", "kg": r"kilograma?",
            "l": r"lit(?:ra|re|ara)", "kW": r"kilovata?", "MW": r"megavata?",
        },
        "sl": {
            "ha": r"hektar(?:a|i|jev|ov)?", "m²": r"kvadratn(?:a|i|ih) met(?:ra|er|ri|rov)",
            "km²": r"kvadratn(?:a|i|ih) kilomet(?:ra|er|ri|rov)", "m³": r"kubičn(?:a|i|ih) met(?:ra|er|ri|rov)",
            "km": r"kilomet(?:ra|er|ri|rov)", "m": r"met(?:ra|er|ri|rov)",
            "t": r"(?:metrič(?:na|ne|ni|nih) )?ton(?:a|e|i)?",
            "kg": r"kilogram(?:a|i|ov)?", "l": r"lit(?:ra|er|ri|rov)", "kW": r"kilovat(?:a|i|ov)?",
            "MW": r"megavat(?:a|i|ov)?",
        },
        "bg": {
            "ha": r"хектара?", "m²": r"квадрат(?:ен метър|ни метра)", "km²": r"квадрат(?:ен километър|ни километра)",
            "m³": r"кубически мет(?:ър|ра)", "km": r"километ(?:ър|ра)", "m": r"мет(?:ър|ра)",
            "t": r"(?:метрич(?:ен|ни) )?тона?", "kg": r"килограма?", "l": r"лит(?:ър|ра)", "kW": r"киловата?",
            "MW": r"мегавата?",
        },
        "ru": {
            "ha": r"гектар(?:а|ов)?", "m²": r"квадратн(?:ый|ого|ых) метр(?:а|ов)?",
            "km²": r"квадратн(?:ый|ого|ых) километр(?:а|ов)?", "m³": r"кубическ(?:ий|ого|их) метр(?:а|ов)?",
            "km": r"километр(?:а|ов)?", "m": r"метр(?:а|ов)?", "t": r"тонн[аы]?", "kg": r"килограмм(?:а|ов)?",
            "l": r"литр(?:а|ов)?", "kW": r"киловатт(?:а|ов)?", "MW": r"мегаватт(?:а|ов)?",
        },
        "uk": {
            "ha": r"гектар(?:а|и|ів)?", "m²": r"квадратн(?:ий|ого|их|і) метр(?:а|и|ів)?",
            "km²": r"квадратн(?:ий|ого|их|і) кілометр(?:а|и|ів)?", "m³": r"кубічн(?:ий|ого|их|і) метр(?:а|и|ів)?",
            "km": r"кілометр(?:а|и|ів)?", "m": r"метр(?:а|и|ів)?", "t": r"(?:метричн(?:а|их|ої|і) )?тонн[аи]?",
            "kg": r"кілограм(?:а|и|ів)?", "l": r"літр(?:а|и|ів)?", "kW": r"кіловат(?:а|и|ів)?",
            "MW": r"мегават(?:а|и|ів)?",
        },
    }
)  # fmt: skip
