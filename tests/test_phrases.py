"""Phrases and names are found as a plain regular expression finds them, only sooner."""

import re
import unicodedata
from functools import cache

import pytest
from examples_of import fewer
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.contact import contact_words
from scraper.reading.news import news_words
from scraper.reading.words import catalogue_words, vocabulary
from scraper.reading.words.phrases import Phrases

PATTERNS = {
    f"{module.__name__}.{name}": value
    for module in (catalogue_words, contact_words, news_words, vocabulary)
    for name, value in vars(module).items()
    if isinstance(value, Phrases)
}
TEXTS = (
    *("Chiffres clés", "ÜBER UNS", "Das Institut in Zahlen", "Wer wir sind", "Nos actualités", "Contactez-nous"),
    *("par an", "120 ECTS", "24 Uhr", "Fachhochschule Bern", "EN BREF", "L’ESSENTIEL", "key-facts", "key facts"),
)


WRITTEN = (
    *(
        r"\b[ab]c|\bab?c|\bcd?",
        r"\bb+a|\ba(?:b|c)",
        "ab|c",
        r"\bab",
        r"\bab|c|\bd",
        r"(?:a|\bb)c|\bab",
        r"[|a]b|\|c",
        r"^a|b$|\bc\b",
    ),
    *(
        "abcd?|bcd+a",
        r"\b(?:ab|cd|a)c|^(?:d|bc)\b",
        "(?<!a)bcd|(?:a|b)?cda",
        r"abc{2,3}|[ab]cd\u0061|a\x62c|",
        "a(?:b|c)dab",
    ),
)
OFTEN_ASKED = {written: Phrases(written) for written in WRITTEN}
for each in OFTEN_ASKED.values():
    for _ in range(100):
        each.search("")


@pytest.mark.parametrize("written", WRITTEN)
@given(text=st.text(alphabet="aAbBcCdD| ", max_size=8))
def test_phrases_are_alternatives_whatever_the_case(written: str, text: str) -> None:
    """However a pattern is taken apart and put together, it finds, begins and is what it does as it was written.

    The first texts are asked for the phrases that they may hold, later ones for all of them.
    """
    plain = re.compile(written, re.IGNORECASE)
    for phrases in (Phrases(written), OFTEN_ASKED[written]):
        assert (phrases.search(text) is None) is (plain.search(text) is None)
        assert (phrases.match(text) is None) is (plain.match(text) is None)
        assert (phrases.fullmatch(text) is None) is (plain.fullmatch(text) is None)


@pytest.mark.parametrize("name", sorted(PATTERNS))
@given(data=st.data())
@fewer(3)
def test_our_phrases_are_found_by_their_letters(name: str, data: st.DataObject) -> None:
    """Each text that is a phrase of ours has the letters by which it is picked."""
    text = data.draw(like(name))

    assert (Phrases(*PATTERNS[name].patterns).search(text) is None) is (re.search(plain(name), compared(text)) is None)


VOWELS = {
    vowel: unicodedata.normalize("NFC", unicodedata.normalize("NFD", vowel).replace("\u0301", ""))
    for vowel in "άέήίόύώΐΰ"
}
"""Greek vowels without their tonos."""


def compared(text: str) -> str:
    """A text in lower case without the marks that capitals lose: a Turkish dot, a Greek tonos."""
    return "".join(VOWELS.get(letter, letter) for letter in text.lower().replace("\u0307", "").replace("ı", "i"))


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("hakkımızda", "HAKKIMIZDA"), ("içinde i", "İÇİNDE İ"), ("σε αριθμούς", "ΣΕ ΑΡΙΘΜΟΥΣ"), ("ταΐζω", "ΤΑΪΖΩ")],
)
def test_capitals_lose_marks(phrase: str, text: str) -> None:
    """A Turkish or Greek phrase is found in capitals, in small letters, and as the whole of a text."""
    for each in (text, phrase):
        assert Phrases(phrase).fullmatch(each) is not None
        assert Phrases(phrase).search(f"– {each} –") is not None


@cache
def plain(name: str) -> re.Pattern[str]:
    return re.compile(PATTERNS[name].pattern)


@cache
def like(name: str) -> st.SearchStrategy[str]:
    return st.from_regex(plain(name))


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_phrases_are_written_in_lower_case(name: str) -> None:
    """They are looked for in lower case: a capital in one would never be found."""
    letters = re.sub(r"\\.", "", PATTERNS[name].pattern)
    assert letters == letters.lower()


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_our_phrases_are_found_in_capitals_too(name: str) -> None:
    """A title in capitals says what it says."""
    phrases = PATTERNS[name]
    for text in TEXTS:
        assert (phrases.search(text) is None) is (phrases.search(text.upper()) is None)
