"""Whether two labels that are much alike say the same, or one word of the one makes it another thing.

"Outgoing students" are no incoming ones, and Italy's are not Nepal's, however near their numbers are.
"""

from collections.abc import Sequence

from figures.evidence import Profile
from figures.fold import words
from figures.like_words import are_alike, counts_only
from figures.likeness import shared_prefix, word_likeness
from figures.periods import dated

_INFLECTED = 0.75
_SHORTEST = 4
_LONGEST_ENDING = 6
_COMPOUNDED = 5
"""Letters of a word that another may hold."""
_ABBREVIATED = range(2, 6)
"""Letters of an abbreviation by initials."""
_VOWELS = frozenset("aeiouy")

# Beginnings that turn a word into another one, which looks misspelt.
_TURNS = (
    ("", "in"),
    ("", "nie"),
    ("", "un"),
    ("", "under"),
    ("", "re"),
    ("e", "im"),
    ("e", "in"),
    ("ex", "im"),
    ("exter", "inter"),
    ("ext", "int"),
)
# Names that look like forms of one word, and are those of two countries.
_NAMES = tuple(
    frozenset(line.split())
    for line in (
        "australia austria",
        "niger nigeria",
        "gambia gambie sambia zambia zambie",
        "mauritania mauritanie mauricio maurice mauritius",
        "malaisie malasia malaui malawi malaysia malediwy malezja",
        "ireland iceland",
        "irland island",
        "irlande islande",
        "irlanda islanda",
        "irlandia islandia",
        "slovakia slovenia",
        "slovaquie slovenie",
        "slowakei slowenien",
        "eslovaquia eslovenia",
        "slowacja slowenia",
        "schweden schweiz",
        "greece greenland",
        "sudafrica sudafrika sudan",
        "argelia argentina",
        "canada canarias",
        "portogallo portorico",
        "cocoseilanden cookeilanden",
        "ira iraque",
        "dominika dominikana",
        "litwa lotwa",
        "dania jordania",
    )
)


def are_two_things(one: Profile, other: Profile) -> bool:
    """Whether a word of one label makes it another thing than the other's. What names a period is no such word."""
    return word_gave_way(one.words, other.words) and word_gave_way(_undated(one), _undated(other))


def word_gave_way(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a telling word stands in the place of another, while others of the label stayed.

    Its inflection, a slip of the pen, an abbreviation or a word that is used for it are no other word. A word that only
    came or went says more or less of the same thing. Where none stayed, two words must be known to be of two things.
    """
    lost, gained = _without_like(one, other), _without_like(other, one)
    if any(_only_seem_one(word, another) for word in lost for another in gained):
        return True
    if not lost or not gained or len(lost) == len(one) or len(gained) == len(other):
        return False
    lost, gained = _telling(lost, gained), _telling(gained, lost)
    return _says_something(lost) and _says_something(gained)


def share_a_word(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a word of one label goes on in the other, as it is, in another form or as one that is used for it."""
    return len(_without_like(one, other)) < len(one)


def _undated(figure: Profile) -> tuple[str, ...]:
    """The words of a label without those of its period: "October" of "students, October 2025"."""
    period = set(words(figure.label)).difference(words(dated(figure.label).wording))
    return tuple(word for word in figure.words if word not in period)


def is_form(one: str, other: str) -> bool:
    """Whether two folded words are forms of one, as far as their letters tell."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return _looks_like_a_form(short, long) and not _only_seem_one(short, long)


def _only_seem_one(one: str, other: str) -> bool:
    """Austria and Australia; graduates and undergraduates: the letters are alike, and the things are two."""
    short, long = sorted((one, other), key=len)
    return _is_turned(short, long) or _are_two_names(short, long)


def _looks_like_a_form(short: str, long: str) -> bool:
    alike, stem = word_likeness(short, long), shared_prefix(short, long)
    if alike:
        return alike >= _INFLECTED or (2 * stem >= len(long) and len(long) - stem <= _LONGEST_ENDING)
    return len(short) >= _SHORTEST and stem == len(short) - 1 and _ends_otherwise(short, long)


def _ends_otherwise(short: str, long: str) -> bool:
    """ "Sede", "sedi"; "city", "cities": in another vowel, or in -ies for -y."""
    both_vowels = len(short) == len(long) and {short[-1], long[-1]} <= _VOWELS
    return both_vowels or (short[-1] == "y" and long == f"{short[:-1]}ies")


def _is_turned(short: str, long: str) -> bool:
    return any(
        a.startswith(one) and b.startswith(other) and a[len(one) :] == b[len(other) :]
        for a, b in ((short, long), (long, short))
        for one, other in _TURNS
    )


def _are_two_names(one: str, other: str) -> bool:
    return any(one in names and other in names for names in _NAMES)


def _without_like(words: Sequence[str], among: Sequence[str]) -> list[str]:
    """The words that have no like among others."""
    return [word for word in words if word not in among and not _has_like(word, words, among)]


def _has_like(word: str, beside: Sequence[str], among: Sequence[str]) -> bool:
    """A form, a word that is used for it, or, of a compound, its parts."""
    if any(is_form(word, other) or are_alike(word, other) for other in among):
        return True
    if len(word) < _COMPOUNDED:
        return False
    return _is_made_of(word, among) or any(word in other and _is_made_of(other, beside) for other in among)


def _is_made_of(compound: str, parts: Sequence[str]) -> bool:
    """Whether a word is two of others in one: "onderzoeksinstituten" of "instituten voor onderzoek"."""
    long = [part for part in parts if len(part) >= _COMPOUNDED - 1 and part != compound]
    return any(map(compound.startswith, long)) and any(map(compound.endswith, long))


def _telling(words: Sequence[str], others: Sequence[str]) -> list[str]:
    """The words that say what is counted; no abbreviation of others by their initials, and nothing so abbreviated."""
    initials, others_initials = ("".join(word[0] for word in side) for side in (words, others))
    spelt_out = {
        word
        for short in others
        if len(short) in _ABBREVIATED and (at := initials.find(short)) >= 0
        for word in words[at : at + len(short)]
    }
    short = {word for word in words if len(word) in _ABBREVIATED and word in others_initials}
    return [word for word in words if word not in spelt_out | short and not counts_only(word)]


def _says_something(words: Sequence[str]) -> bool:
    """One ideograph is part of a word."""
    return len(words) > 1 or any(len(word) > 1 for word in words)
