"""What something is wholly, "100 % citoyenne", "100% recycled": a slogan, and no share of anything."""

from figures.expressions import expression
from scraper.numbers.words import split
from scraper.reading.sentences.clause import Clause

_ALL = 100
_ONE_WORD = expression(r"\s([^\W\d_][\w-]{2,})(?=\s?[.,;:!?)]|\s(?:\w{1,4}|[A-Z]\w+)\b|\Z)")
_HUNDRED = expression(r"(?<!\d)100\s?%")
_LED = frozenset(("fr", "es", "it", "pt", "gl", "ca", "en", "de", "nl", "sv", "da", "nb"))
"""Languages in which a preposition leads to what is shared: a word right behind the share says how something is."""
_SAYING_HOW = {
    **dict.fromkeys(
        ("fr", "es", "it", "pt", "gl", "ca"),
        expression(
            r"(?!(?:de|del|dei|degli|delle|della|dello|des|dos|das|les|los|las|nos|nuestr[oa]s|nossos|por|par|per|para|"
            r"pour|sur|avec|con|com|dans|sans|sin|sem|entre|grâce|gracias)\b)[^\W\d_A-Z][\w-]{2,}\s"
            r"(?:qui|que|che|à|a|au|aux|al|allo|alla|ai|pour|para|per|por|avec|con|com|dans|sin|sans|senza|sem|et|e|y|i)\b"
        ),
    ),
    "de": expression(r"[^\W\d_A-Z]\w+(?:isch|lich|ig|frei|bar|los|sam|iert)(?:e[rsnm]?)?\s[^\W\d_]"),
    "en": expression(r"[a-z]\w+ \w+ (?:that|who|which)\b"),
}
"""How a label begins that says how something is, and goes on: "étudiante qui a …", "studentisches Team"."""
_SHARES = frozenset(
    split(
        "satisfaction|success|attendance|placement|employment|coverage|occupancy|participation|retention|réussite|"
        "insertion|remboursement|satisfacción|éxito|asistencia|inserción|ocupación|soddisfazione|successo|occupazione|"
        "tevredenheid|succes|satisfação|sucesso|ocupação|zadowolenia|skuteczności|nöjdhet|tilfredshed|tilfredshet|"
        "couverture|cobertura|copertura|inclusion|inclusión|inserimento|inserção|aprovação|aprobados|aprobación|"
        "admisión|titulación|ammessi|promossi|diplomati|reçus|admis|diplômés|graduation|pass"
    )
)
"""Nouns of which an institution has so many per cent."""


def is_wholly(clause: Clause, label: str) -> bool:
    """Whether a hundred per cent stand right before a word that says how something is, and nothing is counted."""
    quantity = clause.match.quantity
    if quantity.unit != "%" or quantity.value != _ALL or quantity.qualifier is not None:
        return False
    if clause.words.language not in _LED or len(_HUNDRED.findall(clause.text)) < clause.text.count("%"):
        return False
    first, _, rest = label.partition(" ")
    if not first[:1].islower() or first in _SHARES:
        return False
    if rest:
        how = _SAYING_HOW.get(clause.words.language)
        return how is not None and how.match(label) is not None
    word = _ONE_WORD.match(clause.text, clause.match.end)
    return word is not None and word[1] == first
