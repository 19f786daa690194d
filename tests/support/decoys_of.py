"""What each number of a text is, where it is no figure."""

from scraper.numbers import Decoy, NumberContext, find_decoy, find_numbers


def decoys(text: str, language: str | None) -> list[Decoy | None]:
    found = find_numbers(text, context=NumberContext(language=language))
    return [find_decoy(text, match, language=language) for match in found]
