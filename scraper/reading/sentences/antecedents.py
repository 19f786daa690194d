"""What a relative pronoun before a number stands for: "on the estate, which covers 1,150 hectares"."""

import re

from figures.expressions import expression
from scraper.reading.markup.text import FULL_STOP, fold
from scraper.reading.sentences.clause import BREAK, Clause
from scraper.reading.sentences.clause_ends import plain
from scraper.reading.stats.stat import has_words
from scraper.reading.words.clause_joints import PRONOUNS

_MOST_WORDS = 5
_WHO_ARE = expression(
    r"(?:who|of whom there|qui|die|von denen es|que|che|których|którzy|kterých|kteří|ktorých|ktorí|kojih|koji|которых|"
    r"которые|яких|які|care|som|joita|jotka)\s"
    r"(?:are|were|sont|étaient|sind|waren|gibt|gab|zijn|waren|son|eran|sono|erano|são|eram|jest|było|są|byli|mamy|je|"
    r"bylo|jsou|sú|bolo|ima|bilo|насчитывается|было|есть|є|було|sunt|erau|är|var|er|on|oli)|których|kterých|ktorých|которых|яких",
    re.IGNORECASE,
)
_THIS_IS = expression(
    r"(?:c['’](?:est|était)|ce sont|(?:das|dies) (?:sind|ist|waren)|dit (?:is|zijn)|(?:this|that) is|these are|"
    r"questo è|quest[ei] sono|esto es|estos son|isto é|to (?:jest|są)|det (?:är|er)|je to|jsou to)"
    r"(?:\s(?:l['’]|una?|ook|auch|o))?",
    re.IGNORECASE,
)
_MOST_PARTS = 2
"""What another number counts, right behind it, and the pronoun that begins the next sentence."""
_OUR = expression(r"(?:our|nos|unser\w*|nuestr[oa]s|nostr[ie]|onze|noss[oa]s|nasz\w*|naš\w*|våra|vores|våre|наш\w*)")


def antecedent(clause: Clause, before: str) -> str:
    """The words before a number; where they are but a pronoun, or a relative one and a verb of being, the name before
    the comma that it stands behind.
    """
    if plain(before) not in PRONOUNS and _WHO_ARE.fullmatch(before) is None and _THIS_IS.fullmatch(before) is None:
        return before
    parts = [part for part in BREAK.split(fold(clause.lead)) if has_words(part)]
    if len(parts) <= 1:
        return before
    words = parts[-2].split()
    known = clause.words
    if (
        len(parts) == _MOST_PARTS
        and len(clause.lead) < clause.match.start
        and FULL_STOP.search(clause.lead) is not None
    ):
        words = words[: next((place for place, word in enumerate(words) if place and known.leads(plain(word))), None)]
    leads = [
        place
        for place, word in enumerate(words[:-1])
        if known.leads(plain(word)) or plain(word) in known.articles | known.having or _OUR.fullmatch(word) is not None
    ]
    named = words[leads[-1] + 1 :] if leads else words
    return " ".join(named[-_MOST_WORDS:]) or before
