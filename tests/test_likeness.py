from hypothesis import given
from hypothesis import strategies as st
from label_pools import POOLS

from figures.fold import words
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
LETTERS = st.text(alphabet="abcé", min_size=1, max_size=9)


def test_a_lexicon_finds_the_kin_of_every_word_of_six_languages() -> None:
    """Looking words up gives what holding each against each gives."""
    lexicon = Lexicon(POOL)

    for word in POOL[::7]:
        assert lexicon.kin(word) == {other for other in POOL if word_likeness(word, other)}


@given(st.lists(LETTERS, max_size=30), LETTERS)
def test_a_lexicon_finds_the_kin_of_any_word(known: list[str], word: str) -> None:
    """Also of short words, words that hold each other, and words a letter apart."""
    assert Lexicon(known).kin(word) == {other for other in known if word_likeness(word, other)}
