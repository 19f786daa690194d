"""Words and letters that bind a number to its qualifier, or part it from its label."""

from collections.abc import Mapping
from types import MappingProxyType

from scraper.numbers.words import split

COUNTER_MAGNITUDES: Mapping[str, int] = MappingProxyType({"k": 3, "K": 3, "M": 6, "B": 9})
"""English, and understood everywhere before a plus sign, as animated counters write them: `25 K+`, `5B+`."""

ENDS_A_NUMBER = frozenset(
    split("au moins|au plus|maximum|minimum|environ|circa|ca.|aproximadamente|aprox.|approx.|approximately")
)
"""Of those, the ones that qualify a number only where nothing follows: else they begin its label."""

ARTICLES: Mapping[str, str] = MappingProxyType(
    {
        "fr": "les|des|le|la", "en": "the", "de": "die|der|das|den", "es": "el|los|las|la|del|de los|de las",
        "nl": "de|het",
        "it": "il|i|le|la|gli|lo|dei|delle|del|di", "pt": "o|os|a|as|dos|das|do|da", "ca": "el|els|les|la|del|dels",
    }
)  # fmt: skip
"""Between a qualifier and its number: "quasi il 92 %", "más del 80 %"."""
