"""Lines that say the two shares of a whole at once: "53 / 47 femmes/hommes", "53 % / 47 %"."""

from decimal import Decimal

from figures.expressions import expression

_TWO = expression(
    r"(?P<one>\d{1,2}(?:[.,]\d)?\s?%?)\s?/\s?(?P<two>\d{1,2}(?:[.,]\d)?\s?%?)"
    r"(?:\s(?P<first>(?:[^\W\d_][\w'’-]*\s?){1,3})/(?P<second>(?:\s?[^\W\d_][\w'’-]*){1,3}))?"
)
_LONGEST = 60
_WHOLE = 100


def two_shares(text: str) -> list[str]:
    """Each share with its words, where they are as many; none where the text is no such or they make no hundred."""
    if "/" not in text or len(text) > _LONGEST:
        return []
    found = _TWO.fullmatch(text)
    if found is None or _share(found["one"]) + _share(found["two"]) != _WHOLE:
        return []
    words = [(found[name] or "").strip() for name in ("first", "second")]
    return [f"{found[name].strip()} {word}".strip() for name, word in zip(("one", "two"), words, strict=True)]


def _share(text: str) -> Decimal:
    return Decimal(text.rstrip("% \u00a0\u202f").replace(",", "."))
