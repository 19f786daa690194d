"""What a relative pronoun before a number stands for: "on the estate, which covers 1,150 hectares"."""

from scraper.reading.clause import BREAK, Clause
from scraper.reading.clause_ends import plain
from scraper.reading.markup.text import fold
from scraper.reading.stats.stat import has_words
from scraper.reading.words.clause_words import PRONOUNS

_MOST_WORDS = 5


def antecedent(clause: Clause, before: str) -> str:
    """The words before a number; where they are but a pronoun, the name before the comma that it stands behind."""
    if plain(before) not in PRONOUNS:
        return before
    parts = [part for part in BREAK.split(fold(clause.lead)) if has_words(part)]
    if len(parts) <= 1:
        return before
    words = parts[-2].split()
    known = clause.words
    leads = [
        place for place, word in enumerate(words[:-1]) if known.leads(plain(word)) or plain(word) in known.articles
    ]
    named = words[leads[-1] + 1 :] if leads else words
    return " ".join(named[-_MOST_WORDS:]) or before
