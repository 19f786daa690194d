"""The words for numbers in each language: units, tens, hundreds, scales, collectives and fractions.

Sources: the CLDR spell-out rules and num2words as oracle; French septante, huitante, octante and nonante of Belgium and
Switzerland. German, Dutch and Italian write a number as one word: theirs up to 999 are put together here.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from scraper.numbers.number_words_elsewhere import WORDS, Words
from scraper.numbers.words import split


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """One language. `small` below 1000 adds up, `hundred` and `scales` multiply, `joins` stand between.

    `glued_scales` are found inside a word (zweitausend). `collectives` ("une quarantaine") count for their number, more
    or less; `ones` are the articles that may stand before them and before a scale; `fractions` are whole phrases.
    `lone_scales`: "mille" alone is a number; `commas` may follow a scale ("two thousand, five hundred").
    """

    small: Mapping[str, int]
    hundred: frozenset[str] = frozenset()
    scales: Mapping[str, int]
    joins: frozenset[str] = frozenset()
    glued_scales: tuple[str, ...] = ()
    collectives: Mapping[str, int]
    ones: frozenset[str]
    sizes: frozenset[str] = frozenset()
    fractions: Mapping[str, Decimal]
    lone_scales: bool = False
    commas: bool = False


_HALF, _THIRD, _TWO_THIRDS = Decimal("0.5"), Decimal("0.333"), Decimal("0.667")
_QUARTER, _THREE_QUARTERS = Decimal("0.25"), Decimal("0.75")
_HALF_MILLION, _MILLION_AND_HALF = Decimal(500_000), Decimal(1_500_000)


def _counted(phrases: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """Each word of a row with its number; "/" parts the words for the same one."""
    return {word: start + step * index for index, cell in enumerate(phrases.split()) for word in cell.split("/")}


def _fractions(*rows: tuple[Decimal, str]) -> dict[str, Decimal]:
    return {phrase: value for value, phrases in rows for phrase in split(phrases)}


def _french() -> NumberWords:
    small = _counted(
        "zéro/zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    )
    small |= {"vingts": 20} | _counted(
        "vingt trente quarante cinquante soixante septante huitante/octante nonante", 20, 10
    )
    tens = "dizaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine"
    collectives = {word: 10 * (index + 1) for index, word in enumerate(split(tens))}
    return NumberWords(
        small=small,
        hundred=frozenset({"cent", "cents"}),
        scales={"mille": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9},
        joins=frozenset({"et"}),
        collectives=collectives
        | {"demi-douzaine": 6, "douzaine": 12, "quinzaine": 15}
        | {"septantaine": 70, "huitantaine": 80, "nonantaine": 90, "centaine": 100, "millier": 1000},
        ones=frozenset({"un", "une"}),
        sizes=frozenset(split("bonne|petite|grande|grosse|bon|petit|grand|gros")),
        fractions=_fractions(
            (_HALF, "la moitié"), (_THIRD, "un tiers"), (_TWO_THIRDS, "deux tiers|les deux tiers"),
            (_QUARTER, "un quart"), (_THREE_QUARTERS, "trois quarts|les trois quarts"),
            (_HALF_MILLION, "un demi million|un demi-million"), (_MILLION_AND_HALF, "un million et demi"),
        ),
        lone_scales=True,
    )  # fmt: skip


def _english() -> NumberWords:
    small = _counted(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    )
    return NumberWords(
        small=small | _counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
        hundred=frozenset({"hundred"}),
        scales={"thousand": 3, "million": 6, "billion": 9, "trillion": 12},
        joins=frozenset({"and"}),
        commas=True,
        collectives={"dozen": 12, "half-dozen": 6},
        ones=frozenset({"a", "one", "an"}),
        fractions=_fractions(
            (_HALF, "half of|half the|half our|half all"), (_THIRD, "one third|a third|one-third"),
            (_TWO_THIRDS, "two thirds|two-thirds"), (_QUARTER, "one quarter|a quarter of|one-quarter"),
            (_THREE_QUARTERS, "three quarters|three-quarters"), (Decimal(6), "half a dozen"),
            (_HALF_MILLION, "half a million"), (1000 * _HALF_MILLION, "half a billion"),
            (_HALF_MILLION / 2, "a quarter of a million"),
            (_MILLION_AND_HALF, "one and a half million|a million and a half"),
        ),
    )  # fmt: skip


def _german() -> NumberWords:
    units = (
        "null ein/eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
    )
    small = _counted(units + " siebzehn achtzehn neunzehn")
    tens = _counted("zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
    small |= tens | {f"{one}und{ten}": n + t for one, n in small.items() if 0 < n < 10 for ten, t in tens.items()}
    return NumberWords(
        small=_with_hundreds(small, "hundert", joins=("", "und")),
        scales={"tausend": 3, "million": 6, "millionen": 6, "milliarde": 9, "milliarden": 9},
        glued_scales=("tausend",),
        collectives={"dutzend": 12, "halbes dutzend": 6},
        ones=frozenset({"ein", "eine"}),
        fractions=_fractions(
            (_HALF, "die hälfte"), (_THIRD, "ein drittel"), (_TWO_THIRDS, "zwei drittel"), (_QUARTER, "ein viertel"),
            (_THREE_QUARTERS, "drei viertel"), (_HALF_MILLION, "eine halbe million"),
            (_MILLION_AND_HALF, "anderthalb millionen|eineinhalb millionen"),
        ),
        lone_scales=True,
    )  # fmt: skip


def _dutch() -> NumberWords:
    units = "nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
    small = _counted(units + " zeventien achttien negentien")
    tens = _counted("twintig dertig veertig vijftig zestig zeventig tachtig negentig", 20, 10)
    ones = {one: n for one, n in small.items() if 0 < n < 10}
    small |= tens | {
        f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": n + t for one, n in ones.items() for ten, t in tens.items()
    }
    tallies = (
        "tiental|twintigtal|dertigtal|veertigtal|vijftigtal|zestigtal|zeventigtal|tachtigtal|negentigtal|honderdtal"
    )
    return NumberWords(
        small=_with_hundreds(small, "honderd", joins=("", "en")),
        scales={"duizend": 3, "miljoen": 6, "miljard": 9},
        glued_scales=("duizend",),
        collectives={word: 10 * (n + 1) for n, word in enumerate(split(tallies))}
        | {"dozijn": 12, "twaalftal": 12, "vijftiental": 15, "duizendtal": 1000},
        ones=frozenset({"een"}),
        fractions=_fractions(
            (_HALF, "de helft"), (_THIRD, "een derde"), (_TWO_THIRDS, "twee derde"), (_QUARTER, "een kwart"),
            (_THREE_QUARTERS, "drie kwart"), (_HALF_MILLION, "een half miljoen"),
            (_MILLION_AND_HALF, "anderhalf miljoen"),
        ),
        lone_scales=True,
    )  # fmt: skip


def _with_hundreds(small: Mapping[str, int], hundred: str, *, joins: tuple[str, ...]) -> dict[str, int]:
    """All words up to 999 of a language that writes them together."""
    hundreds = {hundred: 100} | {f"{one}{hundred}": 100 * n for one, n in small.items() if 0 < n < 10}
    together = {
        f"{head}{join}{tail}": n + m for head, n in hundreds.items() for tail, m in small.items() if m for join in joins
    }
    return {**small, **hundreds, **together}


def _elided(hundreds: Mapping[str, int]) -> dict[str, int]:
    """Italian also drops the o of cento before otto: centotto, duecentottanta."""
    return {word.replace("centoott", "centott"): n for word, n in hundreds.items()}


def _italian() -> NumberWords:
    units = "zero uno/un/una due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici"
    small = _counted(units + " quindici sedici diciassette diciotto diciannove")
    tens = _counted("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10)
    ones = {one: n for one, n in small.items() if 0 < n < 10 and one not in ("un", "una")}
    small |= tens | {
        f"{ten[:-1] if one[0] in 'uo' else ten}{one}": t + n for ten, t in tens.items() for one, n in ones.items()
    }
    rounded = "decina|ventina|trentina|quarantina|cinquantina|sessantina|settantina|ottantina|novantina|centinaio"
    return NumberWords(
        small=(together := _with_hundreds(small, "cento", joins=("",))) | _elided(together),
        scales={"mille": 3, "mila": 3, "milione": 6, "milioni": 6, "miliardo": 9, "miliardi": 9},
        glued_scales=("mila", "mille"),
        joins=frozenset({"e"}),
        collectives={word: 10 * (n + 1) for n, word in enumerate(split(rounded))}
        | {"dozzina": 12, "dozzine": 12, "decine": 10, "centinaia": 100, "quindicina": 15}
        | {"migliaio": 1000, "migliaia": 1000},
        ones=frozenset({"un", "una", "uno"}),
        fractions=_fractions(
            (_HALF, "la metà"),
            (_THIRD, "un terzo"),
            (_TWO_THIRDS, "due terzi"),
            (_QUARTER, "un quarto"),
            (_HALF_MILLION, "mezzo milione"),
            (Decimal(6), "mezza dozzina"),
            (_MILLION_AND_HALF, "un milione e mezzo"),
        ),
        lone_scales=True,
    )


def _spanish() -> NumberWords:
    small = _counted(
        "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis/dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós/veintidos "
        "veintitrés/veintitres veinticuatro veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve"
    )
    small |= _counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
    small |= _counted(
        "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas "
        "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas", 100, 100,
    )  # fmt: skip
    return NumberWords(
        small=small,
        scales={"mil": 3, "millón": 6, "millones": 6},
        joins=frozenset({"y"}),
        collectives={"decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30, "cincuentena": 50}
        | {"sesentena": 60, "setentena": 70}
        | {"centena": 100, "centenar": 100, "millar": 1000},
        ones=frozenset({"un", "una"}),
        fractions=_fractions(
            (_HALF, "la mitad"),
            (_THIRD, "un tercio"),
            (_TWO_THIRDS, "dos tercios"),
            (_HALF_MILLION, "medio millón"),
            (Decimal(6), "media docena"),
            (Decimal(50), "medio centenar"),
            (Decimal(500), "medio millar"),
            (_MILLION_AND_HALF, "un millón y medio"),
        ),
        lone_scales=True,
    )


def _portuguese() -> NumberWords:
    small = _counted(
        "zero um/uma dois/duas três/tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze "
        "dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove"
    )
    small |= _counted("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 20, 10)
    small |= _counted(
        "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas "
        "seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas", 100, 100,
    )  # fmt: skip
    return NumberWords(
        small=small,
        scales={"mil": 3, "milhão": 6, "milhões": 6, "bilhão": 9, "bilhões": 9},
        joins=frozenset({"e"}),
        collectives={"dezena": 10, "dúzia": 12, "vintena": 20, "trintena": 30, "cinquentena": 50}
        | {"centena": 100, "milhar": 1000},
        ones=frozenset({"um", "uma"}),
        fractions=_fractions(
            (_HALF, "a metade|metade dos|metade das"),
            (_THIRD, "um terço"),
            (_TWO_THIRDS, "dois terços"),
            (_HALF_MILLION, "meio milhão"),
            (Decimal(6), "meia dúzia"),
            (Decimal(50), "meia centena"),
            (_MILLION_AND_HALF, "um milhão e meio"),
        ),
        lone_scales=True,
    )


def _polish() -> NumberWords:
    small = _counted(
        "zero jeden/jedna/jedno dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu "
        "osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście dwanaście trzynaście czternaście piętnaście "
        "szesnaście siedemnaście osiemnaście dziewiętnaście"
    )
    tens = (
        "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu pięćdziesiąt/pięćdziesięciu "
        "sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu "
        "dziewięćdziesiąt/dziewięćdziesięciu"
    )
    small |= _counted(tens, 20, 10)
    small |= _counted(
        "sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset "
        "siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset", 100, 100,
    )  # fmt: skip
    return NumberWords(
        small=small,
        scales={"tysiąc": 3, "tysiące": 3, "tysięcy": 3, "milion": 6, "miliony": 6, "milionów": 6},
        collectives={"tuzin": 12},
        ones=frozenset(),
        fractions=_fractions(
            (_HALF, "połowa"),
            (_THIRD, "jedna trzecia"),
            (_TWO_THIRDS, "dwie trzecie"),
            (_HALF_MILLION, "pół miliona"),
            (_MILLION_AND_HALF, "półtora miliona"),
        ),
        lone_scales=True,
    )


def _swedish() -> NumberWords:
    small = _counted(
        "noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton"
    )
    tens = _counted("tjugo trettio fyrtio/förtio femtio sextio sjuttio åttio nittio", 20, 10)
    small |= tens | {ten + one: t + n for ten, t in tens.items() for one, n in small.items() if 0 < n < 10}
    return NumberWords(
        small=small,
        hundred=frozenset({"hundra"}),
        scales={"tusen": 3, "miljon": 6, "miljoner": 6, "miljard": 9, "miljarder": 9},
        collectives={"dussin": 12, "tiotal": 10, "tjugotal": 20, "trettiotal": 30, "fyrtiotal": 40, "femtiotal": 50}
        | {"sextiotal": 60, "sjuttiotal": 70, "hundratal": 100, "tusental": 1000},
        ones=frozenset({"ett", "en"}),
        fractions=_fractions(
            (_HALF, "hälften"),
            (_THIRD, "en tredjedel"),
            (_TWO_THIRDS, "två tredjedelar"),
            (_HALF_MILLION, "en halv miljon"),
        ),
    )


def _elsewhere(words: Words) -> NumberWords:
    """The words of a language of which only rows are kept."""
    small, tens = _counted(words.units), _counted(words.tens, 20, 10)
    if words.glued is not None:
        pairs = [((one, ten), n + t) for ten, t in tens.items() for one, n in small.items() if 0 < n < 10]
        small |= {words.glued.join(pair if words.unit_first else pair[::-1]): n for pair, n in pairs}
    small |= tens | _counted(words.hundreds, 100, 100)
    return NumberWords(
        small=small,
        hundred=frozenset(words.hundred.split()),
        scales=dict.fromkeys(words.thousands.split(), 3),
        joins=frozenset(words.joins.split()),
        collectives=words.collectives,
        ones=frozenset(words.ones.split()),
        fractions={},
        lone_scales=False,
    )


_LANGUAGES = {
    "fr": _french, "en": _english, "de": _german, "nl": _dutch, "it": _italian, "es": _spanish, "pt": _portuguese,
    "pl": _polish, "sv": _swedish,
}  # fmt: skip


@cache
def number_words(language: str | None) -> NumberWords | None:
    """The words of a language, or None where they are not known."""
    make = _LANGUAGES.get(language or "")
    if make is not None:
        return make()
    words = WORDS.get(language or "")
    return None if words is None else _elsewhere(words)


def first_words(table: NumberWords) -> Iterator[str]:
    """Words that a number in words cannot do without: in a text without any of them there is none."""
    yield from table.small
    yield from table.hundred
    yield from table.scales
    for phrase in (*table.collectives, *table.fractions):
        yield max(phrase.replace("-", " ").split(), key=len)
