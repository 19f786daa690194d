"""Letters and signs over columns of people: "M", "W", "Σ"."""

_LETTERS = frozenset("MWFHVTDKJGmwfhvtdkjgΣ∑♂♀⚥Ж")
"""Men, women, children and all of them, in the languages we read."""


def is_letter(text: str) -> bool:
    """Whether a cell shows nothing but such a letter or sign."""
    return text in _LETTERS
