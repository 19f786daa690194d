"""Columns of directories, whose numbers lead to places and people: postcodes, telephones, rooms."""

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.stats.stat import Stat
from scraper.reading.words.phrases import Phrases

_POSTCODES = Phrases(
    r"(?:cep|plz|npa|zip|psč|psc|irsz\.?)(?: ?(?:code|/ ?\w+))?",
    r"(?:c[óo]digo|code|codice|kod|cod) ?(?:postal|postale|di avviamento postale|pocztowy|po[șs]tal)",
    r"(?:post(?:al)? ?codes?|postleitzahl(?:en)?|postnummer|postnr\.?|irányítószám|postinumero)(?:[ /,].*)?",
)
_ABBREVIATED = frozenset(("cp", "c.p", "c. p", "cap", "c.a.p", "d.p"))
"""Classes and diplomas of French schools too, of which few count tens of thousands."""

_TELEPHONES = Phrases(
    r"(?:n[°ºro.]*\.? (?:de |di )?)?(?:t[ée]l[ée]?(?:phone|fono|fone|foon|fon|efonos?)?s?\.?|phones?|fax|mobile)"
    r"(?:[ /,(-].*)?",
    r"(?:m[óo]vil|cellulare|gsm|komórka|handy|rufnummer|telefonnummer|telephone|(?:nr|numer) telefonu)(?:[ /,(-].*)?",
    r"(?:durchwahl|ext(?:ension)?|poste|interno|anexo|ramal|doorkies(?:nummer)?|toestel|wewn(?:[ęe]trzny)?)\.?",
)
_ROOMS = Phrases(
    r"(?:room|raum|salle|stanza|sala|lokaal|kamer|pok[óo]j|despacho)(?: ?(?:no|nr|n°|nº|n\.?º|number)\.?)?",
    r"(?:office|b[üu]ro|bureau|ufficio|gabinete) ?(?:no|nr|n°|nº|n\.?º|number)\.?",
)
_POSTCODE = expression(r"\d{4,8}|\d{2,5}-\d{3,4}")
_FIVE = expression(r"\d{5}")
_THREE = expression(r"\d{3,4}")
_PHONE = expression(r"\+?[\d\s()./-]{3,}")


def is_of_directory(stat: Stat) -> bool:
    """Whether a cell is a postcode, a telephone or a room by its column's heading and by how it is written."""
    quantity = stat.match.quantity
    if quantity.unit is not None or quantity.qualifier is not None:
        return False
    raw, head = stat.match.raw.strip(), _said(stat.heads[0])
    if _POSTCODE.fullmatch(raw) is not None and _heads_postcodes(head):
        return True
    if head in _ABBREVIATED and _FIVE.fullmatch(raw) is not None:
        return True
    if _PHONE.fullmatch(raw) is not None and _heads_telephones(head):
        return True
    return _THREE.fullmatch(raw) is not None and _heads_rooms(head)


def _said(head: str) -> str:
    return head.strip(" :.").lower()


@remembered(1024)
def _heads_postcodes(head: str) -> bool:
    return _POSTCODES.fullmatch(head) is not None


@remembered(1024)
def _heads_telephones(head: str) -> bool:
    return _TELEPHONES.fullmatch(head) is not None


@remembered(1024)
def _heads_rooms(head: str) -> bool:
    return _ROOMS.fullmatch(head) is not None
