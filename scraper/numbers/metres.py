"""Where an "m" glued to a number is metres, and no million: "120m high", "4810m d'altitude"."""

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
