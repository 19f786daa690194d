"""Numbers that are places in a ranking by what their label says, where nothing beside them does."""

from dataclasses import replace

from figures.record import Qualifier, Quantity
from scraper.reading.words.phrases import Phrases

_LOWEST_PLACE = 5000

_OF_A_RANK = Phrases(
    r"(?:(?:world|global|national|european|regional) )?rank(?:ing)?(?: position)?(?:\Z| (?:in|of|worldwide|among)\b)",
    r"(?:.*\b)?rank\Z|(?:ranked|position in|place in)\b",
    r"rang(?:\Z| (?:mondial|national|européen|dans|au|en|im|in|der|bei|weltweit)\b)",
    r"(?:place|position) (?:dans|au) ",
    r"platz(?:\Z| (?:im|in|bei|unter|der|weltweit)\b)|platzierung\b",
    r"(?:puesto|posición)(?:\Z| (?:en|mundial|nacional)\b)|ranking mundial\Z",
    r"(?:posizione|posto) (?:in|nel|nella|mondiale)\b",
    r"plaats (?:in|op) (?:de )?(?:wereld)?rang",
    r"(?:miejsce|pozycja) (?:w|na)\b|miejsce\Z",
    r"(?:lugar|posição) (?:no|na|em|mundial)\b",
)
"""A label that names the place of one; "rankings" and "places" count them."""


def as_rank(quantity: Quantity, label: str) -> Quantity:
    """The quantity, a rank where its label names one and it is a bare whole number from 1 on."""
    value = quantity.value
    is_bare = quantity.unit is None and quantity.qualifier is None and quantity.upper is None and value is not None
    if not is_bare or value is None or value != int(value) or not 0 < value <= _LOWEST_PLACE:
        return quantity
    return replace(quantity, qualifier=Qualifier.RANK) if _OF_A_RANK.match(label) is not None else quantity
