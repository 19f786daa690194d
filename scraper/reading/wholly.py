"""What something is wholly, "100 % citoyenne", "100% recycled": a slogan, and no share of anything."""

from figures.expressions import expression
from scraper.numbers.words import split
from scraper.reading.clause import Clause

_ALL = 100
_ONE_WORD = expression(r"\s([^\W\d_][\w-]{3,})(?=\s?[.,;:!?)]|\s(?:\w{1,4}|[A-Z]\w+)\b|\Z)")
_HUNDRED = expression(r"(?<!\d)100\s?%")
_LED = frozenset(("fr", "es", "it", "pt", "gl", "ca", "en", "de", "nl", "sv", "da", "nb"))
"""Languages in which a preposition leads to what is shared: a word right behind the share says how something is."""
_SHARES = frozenset(
    split(
        "satisfaction|success|attendance|placement|employment|coverage|occupancy|participation|retention|réussite|"
        "insertion|remboursement|satisfacción|éxito|asistencia|inserción|ocupación|soddisfazione|successo|occupazione|"
        "tevredenheid|succes|satisfação|sucesso|ocupação|zadowolenia|skuteczności|nöjdhet|tilfredshed|tilfredshet"
    )
)
"""Nouns of which an institution has so many per cent."""


def is_wholly(clause: Clause, label: str) -> bool:
    """Whether a hundred per cent stand right before one word that says how something is, and nothing is counted."""
    quantity = clause.match.quantity
    if quantity.unit != "%" or quantity.value != _ALL or quantity.qualifier is not None:
        return False
    if clause.words.language not in _LED or len(_HUNDRED.findall(clause.text)) < clause.text.count("%"):
        return False
    word = _ONE_WORD.match(clause.text, clause.match.end)
    if word is None or not label.startswith(word[1]) or word[1].lower() in _SHARES:
        return False
    return len(label.split()) == 1 and word[1][0].islower()
