"""Where the words that a number counts end: at a verb, at what leads on, at the next number."""

from figures.expressions import expression
from scraper.reading.evidence.label_words import is_of_institutions
from scraper.reading.words.clause_words import ClauseWords

_STEM = 5
_UNSPACED_JOINTS = "とや和及"
_WE, _WE_BEHIND_VERBS = frozenset(("we", "nous")), frozenset(("wir", "wij", "we"))
_WE_IN_VERBS = expression(
    r"(?!ric)[^\W\d_]{3,}iamo|(?:ofrec|atend|ten|conoc)emos|(?:gestion|cont|trabaj|form|realiz)amos"
)
_EDGES = "\"'«»“”„’*"


def up_to(words: list[str], stops: frozenset[str], *, last: bool) -> list[str]:
    """The words up to the first stop behind the first word; the last word is one only where `last` says so."""
    end = len(words) if last else len(words) - 1
    return words[: next((place for place in range(1, end) if plain(words[place]) in stops), len(words))]


def joint_to_next(words: list[str], known: ClauseWords) -> int:
    """The place of the "and" that leads to the next number; one between two genders of a word leads to none, nor does
    one before another noun of institutions and an "and" right at the number: "teachers and
    researchers and 16 faculties".
    """
    joints = [place for place, word in enumerate(words) if place and plain(word) in known.joints]
    first = next((place for place in joints if not _joins_genders(words, place)), len(words))
    last = len(words) - 1
    return last if first + 2 == last in joints and is_of_institutions(words[first + 1]) else first


def _joins_genders(words: list[str], joint: int) -> bool:
    """Whether an "and" stands between two forms of one word: "étudiantes et étudiants"."""
    before, after = words[joint - 1], words[joint + 1 : joint + 2]
    return bool(after) and before[:_STEM].lower() == after[0][:_STEM].lower()


def speaking(words: list[str]) -> int:
    """The place of the verb by which an institution goes on about itself: "340 Betten versorgen wir", "85 sedi
    serviamo", "90 staff we serve".
    """
    found = (
        place
        for place in range(1, len(words))
        if plain(words[place]) in _WE
        or (place + 1 < len(words) and plain(words[place + 1]) in _WE_BEHIND_VERBS)
        or _WE_IN_VERBS.fullmatch(plain(words[place])) is not None
    )
    return next(found, len(words))


def ended(words: list[str], known: ClauseWords) -> str:
    """The words without those at the end that led to what follows."""
    kept = list(words)
    while kept and plain(kept[-1]) in known.trailing:
        kept.pop()
    return " ".join(kept).rstrip(_UNSPACED_JOINTS)


def plain(word: str) -> str:
    return word.lower().replace("’", "'").strip(_EDGES) if word[-1:] not in "'’" else word.lower().replace("’", "'")
