"""Where an "m" behind a number is metres, "120m high", "4810m d'altitude", and where it is a million."""

import re

from figures.expressions import expression

_BEHIND = expression(
    r"\s(?:(?:above|below) (?:the )?(?:sea|ground)|"
    r"d['’](?:altitude|altezza|altitudine|épaisseur|altitud)|di (?:altezza|altitudine|lunghezza|larghezza|"
    r"profondità|dislivello)|de (?:hauteur|longueur|largeur|profondeur|dénivel\w+|altura|altitud|"
    r"altitude|profundidade?|longitud|desnivel|desnível|comprimento|largura)|au-dessus d(?:e la mer|u sol|u niveau)|"
    r"höhe|länge|ü\.|über (?:dem meer|meer|null|nn)|boven (?:zee|nap|de zee)|"
    r"s\.?\s?l\.?\s?m|sul livello del mare|sobre (?:el|o) n[ií]vel d(?:el?|o) mar|"
    r"wysokości|długości|szerokości|głębokości|n\.?\s?p\.?\s?m|nad poziomem morza|"
    r"(?:tall|high|long|wide|deep|de (?:long|large|haut|largo|ancho|alto)|hoch|lang|breit|tief|hoog|breed|diep)"
    r"(?=\Z|\s?[.,;:!?)\]]|\s(?:and|et|und|y|en|by|sur)\s\d|\s(?:towers?|buildings?|bridges?|walls?|spires?|domes?|"
    r"statues?|masts?|dams?|cliffs?|waterfalls?|peaks?|ceilings?|chimneys?|skyscrapers?|pools?|tunnels?|piers?|naves?|"
    r"vaults?|arch(?:es)?|columns?|lighthouses?)(?!\w))|(?:hohe|lange|breite|tiefe)[nrsm]?)"
    r"(?![\w-])",
    re.IGNORECASE,
)
"""Words of lengths; those that go on otherwise ("10m high street customers", "2m de alto rendimiento") end there."""


def is_metre(text: str, end: int) -> bool:
    """Whether the words behind an "m" that ends at `end` tell a length."""
    return _BEHIND.match(text, end) is not None


_BRITISH_MILLIONS = expression(
    r"m\s(?!(?:(?:[^\W\d]+\s){0,2}(?:tall|high|long|wide|deep)|above|below|from|away|apart|off|of|pools?|tracks?)\b)"
    r"(?:[^\W\d]+\s){0,3}?(?:people|children|women|men|[^\W\d]{2,}[^\Ws]s)\b",
    re.IGNORECASE,
)
"""`2.4m people`: metres have no plural noun behind them."""

_APART = expression(
    r"m (?:(?:metric|cubic|new|young|paying|active|regular|annual|single) )?(?:tonnes?|tons|people|passengers|visitors|"
    r"customers|users|households|lit(?:re|er)s|barrels|children|women|jobs|meals|trees|homes|patients|students|items|"
    r"journeys|visits|euros?|dollars|pounds|subscribers|readers|members|acres|hectares)\b",
    re.IGNORECASE,
)
"""`3.4 m tonnes`: behind a space, only what nobody measures in metres says that they are none."""


def is_million(text: str, start: int, *, is_apart: bool) -> bool:
    """Whether an "m" that starts there in an English text is a million; `is_apart` says that a space is before it."""
    return (_APART if is_apart else _BRITISH_MILLIONS).match(text, start) is not None
