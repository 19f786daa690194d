"""Where an "m" glued to a number is metres, and no million: "120m high", "4810m d'altitude"."""

import re

from figures.expressions import expression

_BEHIND = expression(
    r"\s(?:tall|high|long|wide|deep|(?:above|below) (?:the )?(?:sea|ground)|"
    r"d['’](?:altitude|altezza|altitudine|épaisseur|altitud)|di (?:altezza|altitudine|lunghezza|larghezza|"
    r"profondità|dislivello)|de (?:long|large|haut|hauteur|longueur|largeur|profondeur|dénivel\w+|altura|altitud|"
    r"altitude|largo|ancho|alto|profundidade?|longitud|desnivel|desnível|comprimento|largura)|au-dessus|"
    r"hoch|lang|breit|tief|höhe|länge|ü\.|über (?:dem meer|meer|null|nn)|hoog|breed|diep|boven (?:zee|nap|de zee)|"
    r"s\.?\s?l\.?\s?m|sul livello|sobre (?:el|o) n[ií]vel|"
    r"(?:wysokości|długości|szerokości|głębokości)|n\.?\s?p\.?\s?m|nad poziomem)(?![\w-])",
    re.IGNORECASE,
)


def is_metre(text: str, end: int) -> bool:
    """Whether the words behind an "m" that ends at `end` tell a length."""
    return _BEHIND.match(text, end) is not None
