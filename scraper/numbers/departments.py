"""The departments of France, whose numbers stand in brackets behind their names: "dans l'Eure-et-Loir (28)"."""

from functools import cache

from figures.expressions import expression
from scraper.numbers.decoy import Place
from scraper.numbers.words import split

_NAMES = (
    "ain|aisne|allier|alpes-de-haute-provence|hautes-alpes|alpes-maritimes|ardèche|ardennes|ariège|aube|aude|aveyron|"
    "bouches-du-rhône|calvados|cantal|charente|charente-maritime|cher|corrèze|corse|côte-d'or|côtes-d'armor|creuse|"
    "dordogne|doubs|drôme|eure|eure-et-loir|finistère|gard|haute-garonne|gers|gironde|hérault|ille-et-vilaine|indre|"
    "indre-et-loire|isère|jura|landes|loir-et-cher|loire|haute-loire|loire-atlantique|loiret|lot|lot-et-garonne|lozère|"
    "maine-et-loire|manche|marne|haute-marne|mayenne|meurthe-et-moselle|meuse|morbihan|moselle|nièvre|nord|oise|orne|"
    "pas-de-calais|puy-de-dôme|pyrénées-atlantiques|hautes-pyrénées|pyrénées-orientales|bas-rhin|haut-rhin|rhône|"
    "haute-saône|saône-et-loire|sarthe|savoie|haute-savoie|paris|seine-maritime|seine-et-marne|yvelines|deux-sèvres|"
    "somme|tarn|tarn-et-garonne|var|vaucluse|vendée|vienne|haute-vienne|vosges|yonne|territoire de belfort|essonne|"
    "hauts-de-seine|seine-saint-denis|val-de-marne|val-d'oise"
)
_OVERSEAS = "guadeloupe|martinique|guyane|réunion|saint-pierre-et-miquelon|mayotte"
_FIRST_OVERSEAS = 971
_LED_UP = expression(r"(?:\b[ld]'|\b(?:le|la|les|de|du|des|en|dans|à)\s)\Z")
"""Behind such a word the name is one of a sentence; in an enumeration it may have so many: "Lyon (42), Paris (75)"."""


@cache
def _by_number() -> dict[str, str]:
    """The official geographic code of INSEE, with and without the nought before one digit."""
    named = {str(number): name for number, name in enumerate(split(_NAMES), 1)}
    named |= {f"0{number}": named[str(number)] for number in range(1, 10)}
    return named | {str(number): name for number, name in enumerate(split(_OVERSEAS), _FIRST_OVERSEAS)}


def is_department(place: Place) -> bool:
    """Whether a number alone in brackets is that of the department whose name stands right before them."""
    text, start = place.text, place.start
    if text[start - 1 : start] != "(" or place.next != ")":
        return False
    name = _by_number().get(place.digits, "")
    before = text[max(0, start - 40) : start - 1].rstrip().lower().replace("’", "'")
    return bool(name) and before.endswith(name) and _LED_UP.search(before[: -len(name)]) is not None
