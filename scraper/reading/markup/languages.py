"""The language of a page: what it declares, unless its words plainly speak another one.

A declared language is a claim: templates are translated and keep theirs. It stands as long as any of its small words is
on the page, or nearly; only where whole sentences speak another language do they tell. Names, links and lists, which a
page shows in any language, refute nothing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from urllib.parse import urlsplit

from figures.expressions import expression
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.running_text import sentences
from scraper.reading.markup.undeclared import SITE_WORDS, Lexicon

SMALL_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(words.split())
        for language, words in {
            "bg": "и на за от се са в с по като ни през към които",
            "ar": "في من على إلى عن مع هذا هذه التي الذي أن كان أو كل بين",
            "be": "і ў на з для па да не што як ад гэта нашай",
            "bs": "i u na za od se su je sa koji koja kao do naše",
            "ca": "el la els les i de amb per als dels una del més som",
            "cs": "a v na se je pro jsme který ve které jsou od naše jako",
            "cy": "y yr a i o yn ar gyda ac mae ein wedi am bod",
            "da": "og i af til på er med for det vi som den der vores",
            "de": "der die das und ist den mit für von eine wir im zu bei",
            "el": "και το της του για με στην των από είναι στο την μας που",
            "en": "the of and to in is for our with are by we from every",
            "es": "el los las del y en una para con que por nuestros más se",
            "et": "ja on ning mis ei kui meie see oma ka aasta või selle kõik",
            "eu": "eta da du bat dira ere dute gure baina hau izan den",
            "fi": "ja on ovat sekä meidän se joka että ei myös oli tai kun",
            "fr": "le la les des et une dans pour est sur au avec nos du",
            "ga": "an na agus ar le ag sa go is den i leis atá do",
            "gl": "o os a as do da dos das e unha para con máis na",
            "hr": "i u na za od se su je sa koji koja kao do naše",
            "hu": "a az és hogy nem egy is van ez több meg mint vagy",
            "is": "og í á að er til við sem með um en af það eru",
            "it": "il gli della di che e nel per con una sono i dei nostri",
            "lt": "ir yra į su kad iš tai mūsų per apie nuo bei kurie",
            "lv": "un ir ar no par uz kas vai mūsu ka gan tiek pie",
            "mk": "и на во за од се со да е ќе кои нашите како",
            "mt": "u ta li fil għal minn il l-università huwa dan fl-università tal mill kif",
            "nb": "og i av til på er med for det vi som den ved våre",
            "nl": "de het een van en is voor met op zijn onze aan bij wij",
            "pl": "i w na z do się jest oraz dla nie to są nasze od",
            "pt": "o os as da do e em uma para com que dos não mais",
            "ro": "și în de la cu pe din pentru este care sunt o ale prin",
            "ru": "и в на с по для не из это как что мы от более",
            "sk": "a v na sa je pre sme ktorý vo ktoré sú od naše ako",
            "sl": "in v na za se je so ki z pri smo od kot naše",
            "sq": "dhe në të e për me nga një është janë që ka tonë",
            "sr": "i u na za od se su je и у на за од се су је",
            "sv": "och i av till på är med för det vi som den att våra",
            "tr": "ve bir bu ile için da de olarak en daha olan her çok yılında",
            "uk": "і та в у на з для що не це як від наші є",
            "he": "של על את עם כל לא הוא היא אנחנו שלנו גם או יותר בין",
            "hi": "के की का में है और से को पर हम यह हैं ने",
            "id": "dan yang di untuk dengan dari ini pada kami dalam adalah ke",
        }.items()
    }
)
"""The commonest words that are no names and no figures, of each language we read."""

_TELLING = ("fr", "en", "de", "es", "it", "pt", "nl", "pl", "ru")
"""Told first where two languages share what a page says."""

_WORDS = Lexicon(SMALL_WORDS, SITE_WORDS, first=_TELLING)

_KIN = (frozenset(("hr", "sr", "bs")), frozenset(("nb", "nn", "no", "da")), frozenset(("pt", "gl")))
"""Languages that such words do not part: of these a page's own claim is as good."""

_SPEAKS = 8
"""A page with so many of the small words of its language speaks it."""
_DIFFERENT, _MUCH, _AGAINST_EACH = 5, 10, 20
"""How many small words of another language the sentences of a page have that speaks it: so many different ones, so many
in all, and so many more for each of its own anywhere on the page."""
_ALPHABETS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "ru": expression(r"[\u0400-\u04ff]"),
        "el": expression(r"[\u0370-\u03ff\u1f00-\u1fff]"),
        "ar": expression(r"[\u0600-\u06ff]"),
        "he": expression(r"[\u0590-\u05ff]"),
        "hi": expression(r"[\u0900-\u097f]"),
        "ko": expression(r"[\uac00-\ud7af]"),
        "zh": expression(r"[\u3040-\u30ff\u4e00-\u9fff]"),
    }
)
"""The language that is written in an alphabet the most: a list of figures may have no other sign of its language."""

_WITHOUT_YERU = frozenset(("bg", "mk", "sr", "uk"))
"""Languages without the letter ы, which Russian has in every second line, and small words that it shares."""

_OWN_LETTERS: Mapping[str, Sequence[tuple[str, re.Pattern[str]]]] = MappingProxyType(
    {
        "ru": (("uk", expression(r"[іїєґ]")), ("sr", expression(r"[ћђљњ]"))),
        "zh": (("ja", expression(r"[\u3040-\u30ff]")),),
    }
)
"""Letters that tell another language of the same alphabet."""

_FEWEST = 3
_DOUBTED = 3
"""How many times as many small words another language has on a page as its own, that makes this one doubtful."""
_UNIT = expression(r"\s*(?:[%€$£]|[kKM]?€|mi[lo]|Mi[lo]|Mrd|mrd|mld|Mld|bn\b|Md|k[gmWV]|ha\b|[mt]²?\b)")
_FIRST = 500
"""Nodes of a page that most often have as many."""
_READ = 30_000
"""So many characters of a page tell its language."""


def speaks(outline: Outline, declared: str | None) -> bool:
    """Whether the first texts of a page plainly speak the language that it declares: then nothing else is asked."""
    words = _small_words(declared)
    return words is not None and _speaks(outline.texts[:_FIRST], words)


def spoken_language(outline: Outline, declared: str | None) -> str | None:
    """The BCP 47 tag of a page by its texts and the tag that it declares; None where neither tells."""
    texts = outline.texts
    own, words = (declared or "").partition("-")[0].lower(), _small_words(declared)
    if declared and (words is None or speaks(outline, declared) or _speaks(texts, words)):
        return declared
    if words is None:
        return _undeclared(texts)
    said = _joined(texts)[:_READ]
    other = _WORDS.rather(said, than={"no": "nb", "nn": "nb"}.get(own, own), barred=_kin_of(own) | _barred(said))
    if other is None:
        counts = _counted(texts)
        running = _counted(list(dict.fromkeys(sentences(outline))))  # a name that recurs is no text
        other = _other(running, counts, own, words) if running else None
        if other is None and counts.keys().isdisjoint(words):
            other = _of_letters(texts, words)
    return declared if other is None else other


def _small_words(tag: str | None) -> frozenset[str] | None:
    own = (tag or "").partition("-")[0].lower()
    return SMALL_WORDS.get({"no": "nb", "nn": "nb"}.get(own, own))


def _counted(texts: Sequence[str]) -> Counter[str]:
    return Counter(_joined(texts).lower()[:_READ].split())


def leaning(outline: Outline, language: str | None) -> str | None:
    """The language that a page's few small words are of where hardly one of its own is on it; None where none tells.

    It may be a template's that was filled in another language, or a list of foreign names: no more than a doubt, and
    none where a unit stands apart from its number.
    """
    words = _small_words(language)
    if words is None or speaks(outline, language):
        return None
    counts = _counted(outline.texts)
    likely = None if any(_UNIT.match(text) for text in outline.texts if text) else _likeliest(counts)
    if likely is None or len(SMALL_WORDS[likely].intersection(counts)) < _FEWEST:
        return None
    return likely if _score(counts, SMALL_WORDS[likely]) > _DOUBTED * _score(counts, words) else None


def _speaks(texts: Sequence[str], words: frozenset[str]) -> bool:
    said = _joined(dict.fromkeys(texts))  # what a page repeats, it says once
    return _has_enough(said, words) or _has_enough(said.lower(), words)  # most are said amid sentences


def _has_enough(said: str, words: frozenset[str]) -> bool:
    found = 0
    for word in words:
        found += f" {word} " in said
        if found == _SPEAKS:
            return True
    return False


def _joined(texts: Iterable[str]) -> str:
    return f" {' '.join(filter(None, texts))} "


def _likeliest(counts: Counter[str]) -> str | None:
    scores = {language: _score(counts, SMALL_WORDS[language]) for language in (*_TELLING, *SMALL_WORDS)}
    if any("ы" in word for word in counts):
        scores = {language: score for language, score in scores.items() if language not in _WITHOUT_YERU}
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] >= _FEWEST else None


def _undeclared(texts: Sequence[str]) -> str | None:
    said = _joined(texts)[:_READ]
    likeliest = _WORDS.likeliest(said, barred=_barred(said))
    # an English title says less than letters of an alphabet that English has not
    return _of_letters(texts, SMALL_WORDS[likeliest] if likeliest else frozenset()) or likeliest


def _barred(said: str) -> frozenset[str]:
    return _WITHOUT_YERU if "ы" in said else frozenset()


def _kin_of(own: str) -> frozenset[str]:
    return frozenset().union(*[kin for kin in _KIN if own in kin])


def _of_letters(texts: Sequence[str], words: frozenset[str] = frozenset()) -> str | None:
    """The language that the most is written in whose letters, not the Latin ones, a page's texts have most of; None
    where the `words` of its own have them as well.
    """
    said = _joined(texts)[:_READ]
    letters = sum(map(str.isalpha, said))
    for language, alphabet in _ALPHABETS.items():
        if len(alphabet.findall(said)) > letters / 2 and not any(map(alphabet.search, words)):
            return next((kin for kin, own in _OWN_LETTERS.get(language, ()) if own.search(said)), language)
    return None


def _other(running: Counter[str], counts: Counter[str], own: str, words: frozenset[str]) -> str | None:
    """The language that the sentences of a page speak instead of its own, if they plainly do."""
    best, most = None, 0
    for language, others in SMALL_WORDS.items():
        different = others - words
        if len(different.intersection(running)) < _DIFFERENT or any({own, language} <= kin for kin in _KIN):
            continue
        score = _score(running, different)
        if score > most and score >= _MUCH + _AGAINST_EACH * _score(counts, words - others):
            best, most = language, score
    return best


def _score(counts: Counter[str], words: frozenset[str]) -> int:
    return sum([counts.get(word, 0) for word in words])


_SPOKEN_IN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        language: frozenset(regions.split())
        for language, regions in {
            "de": "at ch li",
            "en": "au ca ie in nz sg uk us",
            "es": "ar bo cl co cr do ec gt hn mx pa pe py sv uy ve",
            "fr": "be ca ch lu",
            "it": "ch",
            "nl": "be",
            "pt": "br",
        }.items()
    }
)
"""Top-level domains of countries that write numbers and sums their own way, by the language they are written in."""


def written_in(tag: str | None, url: str | None) -> str | None:
    """The tag by which a page's numbers are read: one without a region takes that of its address's country."""
    if tag is None or url is None or len(tag) != len("en"):
        return tag
    country = (urlsplit(url).hostname or "").rpartition(".")[2]
    region = {"uk": "GB"}.get(country, country.upper())
    return f"{tag}-{region}" if country in _SPOKEN_IN.get(tag.lower(), ()) else tag
