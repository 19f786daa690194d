"""What stands before a bracket that only says how many there are of it in all: "palestre (complessivamente 4)"."""

from figures.expressions import expression
from scraper.reading.sentences.clause import Clause
from scraper.reading.sentences.clause_ends import plain

_IN_ALL = (
    r"(?:in total|in all|altogether|overall|total|au total|en tout|insgesamt|zusammen|gesamt|en total|in totale|"
    r"complessivamente|in tutto|no total|ao todo|in totaal|samen|łącznie|w sumie|ogółem|razem|celkem|dohromady|spolu|"
    r"összesen|totalt|i alt|sammanlagt|yhteensä|în total|συνολικά|toplam|всего|усього|всього|общо|ukupno|skupaj)"
)
_OPENED = expression(rf"[^\W\d_]\s\((?:(?P<total>{_IN_ALL})\s)?\Z")
_CLOSED = expression(rf"\s(?P<total>{_IN_ALL})\s?\)")
_ENDED = expression(r"\s?\)|\s[^()\d]{3,60}\)")
_LONGEST = 24
_MOST_WORDS = 4


def named_before_bracket(clause: Clause) -> str:
    """The name before such a bracket, or "" where the number stands in none."""
    text, start = clause.text, clause.match.number_start
    if "(" not in text[max(0, start - _LONGEST) : start] or clause.match.quantity.unit is not None:
        return ""
    opened = _OPENED.search(text, max(0, start - _LONGEST), start)
    closed = _ENDED if opened is not None and opened["total"] else _CLOSED
    if opened is None or closed.match(text, clause.match.number_end) is None:
        return ""
    named: list[str] = []
    known = clause.words
    for word in reversed(text[: opened.start() + 1].split()[-_MOST_WORDS:]):
        bare = plain(word)
        if word[-1] in ",;:." or known.leads(bare) or bare in known.articles | known.having | known.joints:
            break
        named.insert(0, word)
    return " ".join(named)
