"""How many a place in a ranking is out of: "3rd out of 130", "17e/172", "12. von 90"."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType

_JOINTS: Mapping[str, str] = MappingProxyType(
    {
        "en": "out of|of", "fr": "sur", "de": "von|unter", "es": "de|entre", "it": "su|di", "nl": "van de|van",
        "pt": "de|em|entre", "pl": "na|z|ze", "sv": "av", "da": "ud af|af", "nb": "av", "cs": "z|ze", "sk": "z|zo",
        "ro": "din", "ca": "de", "ru": "из", "uk": "із|з",
    }
)  # fmt: skip
"""Between a place and the number of places."""

_GOES_ON = (
    r"\s*(?:\Z|[^\w\s])|\s(?:in|on|by|at|au|aux|dans|en|selon|im|in der|bei|beim|laut|nel|nella|em|no|na|w|i|på|"
    r"plätzen|places|ranked|miejsc|puestos|lugares|posti|plaatsen|míst)\b"
)
"""What stands behind a total that counts nothing else: "2e sur 45 écoles" are 45 schools."""

_TOTAL = r"(?!(?:19|20)\d\d(?!\d)|0)(?P<total>\d{1,3}(?:[.,’' \u00a0\u202f]\d{3})+|\d{1,5})(?![\w%]|[.,:/]\d)"


def behind_total(text: str, end: int, value: Decimal | None, language: str | None) -> int:
    """Where the total behind a place that ends at `end` does; `end` where there is none."""
    found = _pattern(language).match(text, end)
    if found is None or value is None:
        return end
    total = Decimal(re.sub(r"\D", "", found["total"]))
    return found.end() if value <= total else end


def leads_to_total(text: str, end: int, language: str | None) -> bool:
    """Whether what stands at `end` makes a place of the number before it: "12." before "von 90"."""
    return _pattern(language).match(text, end) is not None


def total_in(label: str, language: str | None) -> tuple[str, str] | None:
    """What a label says a place is out of, at its start or end, and the rest: "sur 45", "Classement"."""
    found = _in_label(language).fullmatch(label)
    return None if found is None else (found["first"] or found["last"], found["before"] or found["behind"])


@cache
def _in_label(language: str | None) -> re.Pattern[str]:
    joints = _JOINTS.get((language or "")[:2], "(?!)")
    total = rf"(?:/\s?|(?:{joints})\s)\d+(?:[.,’' \u00a0\u202f]\d{{3}})*"
    return re.compile(rf"(?P<first>{total})\s(?P<behind>\D+)|(?P<before>\D+)\s(?P<last>{total})", re.IGNORECASE)


@cache
def _pattern(language: str | None) -> re.Pattern[str]:
    joints = _JOINTS.get((language or "")[:2], "(?!)")
    ends = rf"(?(joint)(?={_GOES_ON})|(?!\.))"  # "12./13. Mai" are days
    return re.compile(rf"(?:\s?/\s?|(?P<joint>\s(?:{joints})\s)){_TOTAL}{ends}", re.IGNORECASE)
