"""Words and letters that bind a number to what follows it, or part it from its label."""

from collections.abc import Mapping
from types import MappingProxyType

from scraper.numbers.words import split

COUNTER_MAGNITUDES: Mapping[str, int] = MappingProxyType({"k": 3, "K": 3, "M": 6, "B": 9, "Cr": 7, "CR": 7})
"""English, and understood everywhere before a plus sign, as animated counters write them: `25 K+`, `5B+`, `500 Cr+`."""

ENDS_A_NUMBER = frozenset(
    split("au moins|au plus|maximum|minimum|environ|circa|ca.|aproximadamente|aprox.|approx.|approximately")
)
"""Of those, the ones that qualify a number only where nothing follows: else they begin its label."""

OF_A_WHOLE = frozenset(split("de|des|du|d|of|der|del|dei|delle|della|degli|di|do|dos|das|da|van|af|av"))
"""How what a share is of begins: "92 % environ des élèves"."""

CASE_ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        "fi": ":n|:a|:ssa|:sta|:lla|:iin|:in|:ia",
        "hu": "-a|-át|-os|-ot|-ra|-ban|-ának|-ával|-uk|-ukat",
        "tr": "'i|'si|'ı|'sı|'u|'su|'ü|'sü|'ini|'sini|'ının|'inin|'unu|'ünü|'unun|'ünün|'lik|'lık|'luk|'lük",
    }
)
"""What declines a number or its unit: "12 %:n kasvu", "a hallgatók 40 %-a"."""
