"""What two texts share when typography is ignored.

Pages are edited by people and by content systems that curl apostrophes, insert no-break spaces and capitals, and
group digits. None of that says anything new, so texts are compared folded.
"""

import unicodedata

from figures.damage import may_be, mended
from figures.expressions import expression
from figures.remembered import remembered

_FOOTNOTE = expression(r"(?<=[^\W\d_]{3})[⁰¹²³⁴-⁹]+")
_GROUPING = expression(r"(?<=\d)[\s'’.,](?=\d{3}(?!\d))")
_APOSTROPHES = expression(r"[\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u00b4`\uff07]")
_QUOTES = expression(r"[«»‹›“”„‟\"″]")
_DASHES = expression(r"[\u2010-\u2015\u2212\u00ad\ufe58\ufe63\uff0d-]")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})
_BEFORE_MARK = expression(r"\s+(?=[:;!?,.%)\]])")
_AFTER_BRACKET = expression(r"(?<=[(\[])\s+")
_EDGES = " .,:;*'"
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f"
_WORD = expression(rf"[{_IDEOGRAPHS}]|(?<![^\W_])(?:(?![{_IDEOGRAPHS}])[^\W\d_])+")
_PLAIN_WORD = expression(r"(?<![a-z0-9])[a-z]+")
"""The same of a folded text in ASCII, as most are: to make ready what knows ideographs takes longer than a page."""
_NUMBER = expression(r"\d+(?:[.,]\d+)?")

# Words that join others and count nothing. Those that turn a meaning round (with, without, not) are no fillers.
_FILLERS = frozenset(
    word
    for line in (
        "au aux ce ces cette dans de des du en et la le les leur leurs nos notre ont ou par pour qui que sa ses son",
        "sont sur un une est vos votre",
        "a an and are as at by for from has have in is its of on or our that the their to with your",
        "als am an auf aus bei das dem den der des die ein eine einem einen einer eines fur im in ist mit nach sind",
        "und unsere unserer von vom zu zum zur uber",
        "al con de del el en la las los nuestra nuestras nuestro nuestros o para por que se son su sus un una y",
        "agli ai al alla alle che da dai dal dalla dalle degli dei del della delle di e gli ha hanno i il in lo nei",
        "nel nella nelle nostri nostro per sono su sul sulla",
        "aan bij dat de een en het hun met naar of onze op te tot uit van voor zijn",
    )
    for word in line.split()
)

_THE = expression(r"\bTHE\b")
_BUT_THE = _FILLERS - {"the"}
"""Times Higher Education ranks universities, as QS does."""


@remembered(16384)
def fold(text: str) -> str:
    """The text without case, accents, kinds of space, apostrophe, quote and dash, invisible characters and grouping.

    Two texts that fold to the same string read the same; the result is for comparing, not for showing.
    """
    plain = text if text.isascii() else _without_accents(text)
    plain = _GROUPING.sub("", plain.casefold())
    if plain.isascii():  # as most texts are without their accents
        plain = plain.replace('"', " ").replace("-", " ").replace("`", "'")
    else:
        plain = _DASHES.sub(" ", _QUOTES.sub(" ", plain))
    plain = _BEFORE_MARK.sub("", " ".join(plain.split()))
    return _AFTER_BRACKET.sub("", plain).strip(_EDGES)


def _without_accents(text: str) -> str:
    text = _APOSTROPHES.sub("'", _FOOTNOTE.sub("", text)).replace("\u00ad", "")
    letters = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(c for c in letters if unicodedata.category(c) not in {"Mn", "Cf"})


def same_text(one: str | None, other: str | None) -> bool:
    """Whether two texts differ in typography, or in what a decoder tore, at most; a missing text is the empty one."""
    if one == other or fold(one or "") == fold(other or ""):
        return True
    whole, other_whole = fold(mended(one or "")), fold(mended(other or ""))
    return whole == other_whole or may_be(whole, other_whole) or may_be(other_whole, whole)


def joins(word: str) -> bool:
    """Whether a word joins others and counts nothing: "of", "in", "und"."""
    return fold(word) in _FILLERS


@remembered(16384)
def words(text: str) -> tuple[str, ...]:
    """The folded text's telling words, in order: no numbers, fillers and single letters unless there is nothing else.

    An ideograph is a word of its own, and "THE" in capitals a ranking's.
    """
    folded = fold(text)
    found = tuple((_PLAIN_WORD if folded.isascii() else _WORD).findall(folded))
    fillers = _BUT_THE if "THE" in text and not text.isupper() and _THE.search(text) else _FILLERS
    telling = tuple(w for w in found if w not in fillers and (len(w) > 1 or not w.isascii()))
    return telling or found


@remembered(16384)
def numbers(text: str) -> tuple[str, ...]:
    """The numbers in the folded text as written, sorted: grouping is gone, "39" and "2024" stay."""
    return tuple(sorted(_NUMBER.findall(fold(text))))
