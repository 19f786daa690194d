"""What is only called by its ordinal and has no place in a ranking: "6e plan stratégique", "10th conference"."""

import re

from figures.expressions import expression
from scraper.numbers.decoy import Place
from scraper.numbers.match import Kind

_TURNS = (
    r"plans?|editions?|anniversar(?:y|ies)|birthday|centur(?:y|ies)|sessions?|seasons?|semesters?|quarters?|terms?|"
    r"cohort|generations?|floors?|meetings?|éditions?|anniversaire|siècles?|saisons?|semestres?|trimestres?|étages?|"
    r"promotion|générations?|arrondissements?|mandats?|planes|edici(?:ón|ones)|aniversario|siglos?|sesi(?:ón|ones)|"
    r"temporadas?|plantas?|promoción|asamblea|piano|edizion[ei]|anniversario|secolo|session[ei]|stagion[ei]|mandato|"
    r"planos?|ediç(?:ão|ões)|aniversário|séculos?|sess(?:ão|ões)|assembl(?:eia|ée|ea)|editie|eeuw|seizoen|verdieping|"
    r"lustrum|vergadering|upplagan?|århundradet?|säsongen|utgaven?|udgaven?|sæson(?:en)?|έκδοση|αιώνας"
)
"""What comes once more: nothing is the fifth of them by its size."""
_EVENTS = (
    r"conferences?|congress|symposium|summit|forum|festival|workshops?|programmes?|programs?|framework|congrès|colloque|"
    r"sommet|journées?|rencontres?|congresos?|jornadas?|encuentros?|foro|cumbre|programas?|congress[oi]|convegno|"
    r"giornat[ae]|incontro|programm[ai]|encontros?|fórum|congres|conferentie|programma|konferens(?:en)?|kongress(?:en)?|"
    r"konferansen?|konference|συνέδριο"
)
"""What may be the second there is anywhere: "2e festival de France"."""
_SUPERLATIVE = r"(?!(?:[^\W\d_]+(?:est|ste)|most|best|plus|más|mais|più|mejor|maior|mayor|top)\b)"
_SOMEWHERE = r"(?!\s(?:in|of|worldwide|de|du|des|en|dans|au|del|di|da|do|na|no|van|i|på)\b|\sd['’])"
_EDITION = expression(
    rf"\s(?:{_SUPERLATIVE}[^\W\d_]+\s){{0,2}}?(?:(?:{_TURNS})(?![^\W\d_])|(?:{_EVENTS})(?![^\W\d_]){_SOMEWHERE})",
    re.IGNORECASE,
)


def is_edition(place: Place) -> bool:
    """Whether the words behind an ordinal name what comes again and again; the first may be first in its field."""
    match, value = place.match, place.match.quantity.value
    if match.kind is not Kind.ORDINAL or value is None or value < 2:
        return False
    return _EDITION.match(place.text, match.end) is not None
