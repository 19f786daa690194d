from change_support import figure
from hypothesis import given
from hypothesis import strategies as st
from label_pools import POOLS

from figures.fold import words
from figures.identity import match
from figures.like_words import mean_the_same
from figures.likeness import Lexicon, word_likeness

POOL = sorted(
    {
        word
        for topics in POOLS.values()
        for topic in topics
        for concept in topic.concepts
        for wording in concept.wordings
        for word in words(wording)
    }
)


def are_kin(one: str, other: str) -> bool:
    """By their letters, or as names of one thing."""
    return word_likeness(one, other) > 0 or mean_the_same(one, other)


LETTERS = st.text(alphabet="abcé", min_size=1, max_size=9)


def test_a_lexicon_finds_the_kin_of_every_word_of_six_languages() -> None:
    """Looking words up gives what holding each against each gives."""
    lexicon = Lexicon(POOL)

    for word in POOL[::7]:
        assert lexicon.kin(word) == {other for other in POOL if are_kin(word, other)}


@given(st.lists(LETTERS, max_size=30), LETTERS)
def test_a_lexicon_finds_the_kin_of_any_word(known: list[str], word: str) -> None:
    """Also of short words, words that hold each other, and words a letter apart."""
    assert Lexicon(known).kin(word) == {other for other in known if are_kin(word, other)}


@given(st.lists(LETTERS, max_size=8), st.sampled_from((1, 9, 41)), LETTERS)
def test_a_word_of_no_language_has_no_kin(known: list[str], times: int, word: str) -> None:
    """Over 40 letters a word is like itself alone, whatever it holds and however it begins."""
    long = word * times
    among = [*known, long, long + "a", word]

    assert Lexicon(among).kin(long) == {other for other in among if word_likeness(long, other)}
    assert len(long) <= 40 or Lexicon(among).kin(long) == {long}


def test_a_word_of_100_000_letters_is_matched_by_what_else_is_known() -> None:
    """What a page writes cannot hold up the process that compares it: of five thousand million parts none is tried."""
    long = "ab" * 50_000
    old = [figure(str(1234 + n), f"{long}{letter} students") for n, letter in enumerate("abc")]
    new = [figure(str(1234 + n), f"{long}{letter} learners") for n, letter in enumerate("cde")]

    matching = match(old, new)

    assert [(pair.old_index, pair.new_index) for pair in matching.pairs] == [(0, 0), (1, 1), (2, 2)]
