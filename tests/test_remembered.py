"""What is remembered of texts, and what is not."""

from figures.remembered import LONGEST, remembered


def asked_twice(text: str) -> list[str]:
    """The texts for which the function itself was asked, after two questions about one."""
    asked: list[str] = []

    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    known = remembered(8)(length)
    assert known(text) == known(text) == len(text)
    return asked


def test_a_short_text_is_asked_about_once() -> None:
    """Texts that repeat are words and names: their answer is kept."""
    assert asked_twice("a" * LONGEST) == ["a" * LONGEST]


def test_a_sentence_is_kept_until_the_next() -> None:
    """Its numbers ask about it one after another, and sentences do not repeat."""
    asked: list[str] = []
    known = remembered(8)(asked.append)
    one, other = "a" * (LONGEST + 1), "b" * (LONGEST + 1)
    for text in (one, one, "a", one, other, other, one):
        known(text)
    assert asked == [one, "a", other, one]


def test_a_very_long_text_is_not_kept() -> None:
    """A page may have thousands of texts of megabytes, which nobody needs again."""
    assert len(asked_twice("a" * 20_000)) == 2


def test_no_more_answers_are_kept_than_asked_for() -> None:
    """The last ones are."""
    asked: list[str] = []
    known = remembered(2)(asked.append)
    for text in ("a", "b", "c", "c", "b", "a"):
        known(text)
    assert asked == ["a", "b", "c", "a"]
