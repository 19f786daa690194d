"""What is left of a text without its number: the words that say what it counts."""

from scraper.numbers.match import NumberMatch


def strip_number(text: str, match: NumberMatch) -> str:
    """The label: the text without number, unit and qualifier; white space folded."""
    return " ".join((text[: match.start] + " " + text[match.end :]).split())
