"""Words that say something in one language and something else in another: a page is asked for those of its own.

"Voit" is "you can" in Finnish and "sees" in French, "volt" was and turned, "ska" will and a music. What is asked of
whole sentences in all languages at once finds such words sooner or later.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from figures.remembered import remembered
from scraper.reading.words.phrases import Phrases

_READ_AS = {"no": "nb", "nn": "nb", "sr": "hr", "bs": "hr", "lb": "de", "als": "de"}
"""Languages whose small words are those of another one, as far as they are written in its letters."""

_KEPT = 1024
"""Answers about texts, of each language."""


class Spoken:
    """Phrases by the BCP 47 languages that say them, several parted by spaces; see `Phrases` for how they are written.

    A language without any is asked for all: better a word too many than a page that says nothing.
    """

    __slots__ = ("_all", "_said", "languages")

    def __init__(self, *tables: Mapping[str, str]) -> None:
        self._all = _asking([pattern for phrases in tables for pattern in phrases.values()])
        patterns: defaultdict[str, list[str]] = defaultdict(list)
        for languages, pattern in [said for phrases in tables for said in phrases.items()]:
            for language in languages.split():
                patterns[language].append(pattern)
        self._said = {language: _asking(each) for language, each in patterns.items()}
        self.languages = frozenset(self._said)

    def are_in(self, text: str, tag: str | None) -> bool:
        """Whether one of those of a BCP 47 tag's language is in a text; of all, where no tag tells or it has none."""
        language = (tag or "").replace("_", "-").partition("-")[0].lower()
        return self._said.get(_READ_AS.get(language, language), self._all)(text)


def _asking(patterns: Iterable[str]) -> Callable[[str], bool]:
    phrases = Phrases(*patterns)
    return remembered(_KEPT)(lambda text: phrases.search(text) is not None)
