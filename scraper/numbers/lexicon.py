"""The words of one language, ready for looking up around a number."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from string import ascii_lowercase
from types import MappingProxyType

from figures.record import Qualifier
from scraper.numbers import best_words, doubtful_words, joining_words, qualifier_words, words
from scraper.numbers import units as units_
from scraper.numbers.phrasebook import Phrasebook
from scraper.numbers.qualifier_words import beside_articles, own_phrases
from scraper.numbers.qualifiers_at_home import AFTER_AT_HOME, BEFORE_AT_HOME, Row, at_home
from scraper.numbers.vocabulary import Vocabulary, vocabulary
from scraper.numbers.words import split

_MAIN_LANGUAGES = ("fr", "en", "de", "es", "it", "nl", "pt", "pl")
_SHORTEST_FOREIGN = 5
_FALSE_FRIENDS = frozenset({"miles", "minimum", "maximum"})
_RENAMED: Mapping[str, str] = MappingProxyType({"no": "nb", "iw": "he", "in": "id"})
_RELATIVES: Mapping[str, str] = MappingProxyType({"sr": "hr", "bs": "hr", "gl": "pt"})
"""Languages that are read with the words of a relative, and with what is their own."""

_PERCENT_ENDS = frozenset(("zde", "eko"))
"""Of the Turkish "yüzde" and the Basque "ehuneko", per cent."""
_SIGNS = Phrasebook({sign: meaning for meaning, signs in qualifier_words.SIGNS.items() for sign in split(signs)})
_PREFIXED_WORDS = split("rs.|rs|rp|tl|fr.|sfr.|rmb|eur|euro")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lexicon:
    """What the phrases around a number mean in a language; see `words.py` for each table's law."""

    language: str | None
    decimal: str | None
    magnitudes: Phrasebook[int]
    foreign_magnitudes: frozenset[str]
    disputed_magnitudes: Mapping[str, int]
    money_magnitudes: Mapping[str, int]
    colliding_magnitudes: frozenset[str]
    lone_magnitudes: frozenset[str]
    doubtful: frozenset[str]
    currency_before: Phrasebook[str]
    currency_after: Phrasebook[str]
    units: Phrasebook[str]
    before: Phrasebook[Qualifier]
    after: Phrasebook[Qualifier]
    signs: Phrasebook[Qualifier]
    ranks: Phrasebook[bool]
    best_openers: Phrasebook[bool]
    best_closers: Phrasebook[bool]
    ordinals: Phrasebook[bool]
    ranked_nouns: Phrasebook[bool]
    range_words: Phrasebook[bool]
    range_openers: Phrasebook[bool]
    range_starts: Phrasebook[bool]
    of_words: Phrasebook[bool]
    case_endings: Phrasebook[bool]
    suffix_starts: frozenset[str]
    prefix_ends: frozenset[str]


_RATIO_STARTS: Mapping[str, frozenset[str]] = MappingProxyType({"pt": frozenset(("par",))})
"""How a word begins that joins the sides of a ratio, and is none of a range or of per cents: "14 para 1"."""


@cache
def lexicon(tag: str | None) -> Lexicon:
    """The lexicon of a BCP 47 tag; for None, or a language unknown here, what the main languages agree on."""
    if not tag:
        return _lexicon(None, ())
    language, _, rest = tag.replace("_", "-").partition("-")
    region = next((part.upper() for part in rest.split("-") if len(part) == 2), None)
    own = _RENAMED.get(language.lower(), language.lower())
    read_as = _RELATIVES.get(own, own)
    return _lexicon(read_as, tuple(dict.fromkeys((read_as, own, f"{own}-{region}" if region else own))))


def decimal_mark(tag: str | None) -> str | None:
    """The decimal mark of a language; None where it is unknown."""
    return lexicon(tag).decimal


@cache
def _lexicon(language: str | None, names: tuple[str, ...]) -> Lexicon:
    """The lexicon of a language and what differs in `names`: it, what is spoken like it, and its region."""
    cldr = vocabulary()
    money_before, money_after = _money(cldr, names)
    own, folded = _magnitudes(cldr, names)
    magnitudes = Phrasebook(own, folded)
    doubtful = _doubtful(language, own, folded)
    colliding = doubtful_words.COLLIDING.get(language or "", frozenset())
    of_money = {**words.MONEY_MAGNITUDES, **words.REGIONAL_MONEY_MAGNITUDES.get(language or "", {}), **own}
    units = Phrasebook(_units_of(names), dict.fromkeys(words.PERCENT, "%"))
    before = Phrasebook({}, _before(language, names))
    after = Phrasebook({}, _qualifiers(qualifier_words.AFTER, language) | _at_home(AFTER_AT_HOME, names))
    ranks = _ranks(language)
    best_openers, best_closers = _best(language)
    range_words = _flags(_in(words.RANGE_WORDS, language))
    starts = [book.starts for book in (money_after, range_words, magnitudes, units, after, best_closers)]
    return Lexicon(
        language=language,
        decimal=next((cldr.decimal_marks[name] for name in reversed(names) if name in cldr.decimal_marks), None),
        magnitudes=magnitudes,
        foreign_magnitudes=_foreign(cldr).difference(own, folded),
        disputed_magnitudes=_disputed(cldr, own),
        money_magnitudes=of_money,
        colliding_magnitudes=colliding,
        lone_magnitudes=doubtful_words.ALONE.get(language or "", frozenset()),
        doubtful=doubtful,
        currency_before=money_before,
        currency_after=money_after,
        units=units,
        before=before,
        after=after,
        signs=_SIGNS,
        ranks=ranks,
        best_openers=best_openers,
        best_closers=best_closers,
        ordinals=_flags(_spoken(words.ORDINAL_ENDINGS, language)),
        ranked_nouns=_flags(split(words.RANKED_NOUNS.get(language or "", ""))),
        range_words=range_words,
        range_openers=_flags(_in(words.RANGE_OPENERS, language)),
        range_starts=_flags(_in(words.RANGE_STARTS, language)),
        of_words=_flags(_in(words.OF_WORDS, language)),
        case_endings=_flags(split(joining_words.CASE_ENDINGS.get(language or "", ""))),
        suffix_starts=_RATIO_STARTS.get(language or "", frozenset()).union(
            _sums(of_money, money_after), _heads(doubtful | colliding), *starts
        ),
        prefix_ends=money_before.ends | before.ends | ranks.ends | _SIGNS.ends | _PERCENT_ENDS,
    )


def _doubtful(language: str | None, own: Mapping[str, int], folded: Mapping[str, int]) -> frozenset[str]:
    """What abbreviates a magnitude elsewhere, or is one here in other letters ("MN" for "mn")."""
    cases = frozenset(phrase.lower().rstrip(".") for phrase in own)
    return (doubtful_words.doubtful_in(language) | cases).difference(folded)


def _heads(phrases: Iterable[str]) -> frozenset[str]:
    """How the phrases begin, and how what is paid a year in India does: `LPA`."""
    return frozenset(phrase[:3].lower() for phrase in phrases).union(f"{letter}pa" for letter in ascii_lowercase)


def _flags(phrases: Iterable[str]) -> Phrasebook[bool]:
    return Phrasebook({}, dict.fromkeys(phrases, True))


def _spoken(table: Mapping[str, str], language: str | None) -> tuple[str, ...]:
    return split(table[""]) + split(table.get(language or "", ""))


def _ranks(language: str | None) -> Phrasebook[bool]:
    best = split(best_words.BEST_BEFORE.get(language or "", ""))
    return _flags((*words.RANK_SIGNS, *_spoken(words.RANK_WORDS, language), *best))


def _best(language: str | None) -> tuple[Phrasebook[bool], Phrasebook[bool]]:
    """What stands before and behind the number of places among the best."""
    openers, closers = best_words.BEST_AROUND.get(language or "", ("", ""))
    return _flags(split(openers)), _flags(split(closers))


def _in(table: Mapping[str, str], language: str | None) -> tuple[str, ...]:
    """A table's cell; without a language the main ones together."""
    if language is not None and language in table:
        return split(table[language])
    return tuple(phrase for name in _MAIN_LANGUAGES for phrase in split(table.get(name, "")))


def _units_of(names: Iterable[str]) -> Mapping[str, str]:
    found = {**units_.UNITS, **units_.WEIGHTS_OF_GAS, **units_.OTHER_CASES}
    for name in names:
        for other in units_.NO_UNITS.get(name, ()):
            del found[other]
        found |= units_.REGIONAL_UNITS.get(name, {})
    return found


def _tables(cldr: Vocabulary, name: str) -> Iterator[tuple[str, int]]:
    yield from cldr.magnitudes.get(name, {}).items()
    for power, phrases in words.MAGNITUDES.get(name, {}).items():
        for phrase in split(phrases):
            yield phrase, power
            if phrase.endswith("."):
                yield phrase[:-1], power


def _magnitudes(cldr: Vocabulary, names: Sequence[str]) -> tuple[dict[str, int], dict[str, int]]:
    """The exact and the folded magnitudes of a language: its own before what all languages agree on."""
    known = {phrase: power for name in names for phrase, power in _tables(cldr, name)}
    known |= {phrase[:-1]: power for phrase, power in known.items() if phrase.endswith(".") and len(phrase) > 3}
    folded = {phrase: power for phrase, power in _agreed(cldr).items() if not known or len(phrase) >= _SHORTEST_FOREIGN}
    exact = {phrase: power for phrase, power in known.items() if len(phrase) < 3}
    if not known:
        exact = {phrase: power for phrase, power in folded.items() if len(phrase) < 3}
    folded |= {phrase.lower(): power for phrase, power in known.items() if len(phrase) >= 3}
    return exact, {phrase: power for phrase, power in folded.items() if len(phrase) >= 3}


@cache
def _meanings(cldr_names: tuple[str, ...]) -> Mapping[str, frozenset[int]]:
    cldr = vocabulary()
    found: dict[str, set[int]] = {}
    for name in cldr_names:
        for phrase, power in _tables(cldr, name):
            found.setdefault(phrase if len(phrase) < 3 else phrase.lower(), set()).add(power)
    return {phrase: frozenset(powers) for phrase, powers in found.items()}


def _agreed(cldr: Vocabulary) -> dict[str, int]:
    """Phrases that mean the same wherever they mean anything; the short ones, in the main languages."""
    everywhere = _meanings(tuple(name for name in cldr.magnitudes if "-" not in name))
    main = _meanings(_MAIN_LANGUAGES)
    agreed = {phrase: min(powers) for phrase, powers in everywhere.items() if len(powers) == 1 and len(phrase) >= 3}
    agreed |= {phrase: min(powers) for phrase, powers in main.items() if len(powers) == 1 and len(phrase) < 3}
    return {phrase: power for phrase, power in agreed.items() if phrase not in _FALSE_FRIENDS}


def _foreign(cldr: Vocabulary) -> frozenset[str]:
    return frozenset(phrase for name in cldr.magnitudes for phrase, _ in _tables(cldr, name))


def _disputed(cldr: Vocabulary, own: Mapping[str, int]) -> Mapping[str, int]:
    """Letters that English means something else by, and what: the Turkish B is a thousand."""
    english = dict(_tables(cldr, "en"))
    return {letters: english[letters] for letters, power in own.items() if english.get(letters, power) != power}


def _money(cldr: Vocabulary, names: Sequence[str]) -> tuple[Phrasebook[str], Phrasebook[str]]:
    signs = {**cldr.currency_symbols, **words.CURRENCY_SIGNS}
    local: dict[str, str] = {}
    for name in names:
        local |= {
            word: code for code, names_ in words.REGIONAL_CURRENCY_WORDS.get(name, {}).items() for word in split(names_)
        }
        signs |= cldr.regional_currency_symbols.get(name, {})
    signs |= {word: code for word, code in local.items() if word in ("kr", "kr.")}
    codes = {code: code for code in cldr.currency_codes if code not in {"ALL", "SOS", "TOP"}}
    safe = {code: code for code in codes if code not in words.CODES_THAT_ARE_WORDS}
    spelled = {phrase: code for code, phrases in words.CURRENCY_WORDS.items() for phrase in split(phrases)}
    prefixed = {phrase: code for phrase, code in spelled.items() if phrase in _PREFIXED_WORDS}
    spelled |= _paid_with(signs["$"]) | local
    suffixes = {sign: code for sign, code in signs.items() if len(sign) > 1 or not sign.isascii() or sign == "$"}
    return Phrasebook({**signs, **safe}, prefixed), Phrasebook({**suffixes, **codes}, spelled)


def _paid_with(dollar_sign: str) -> dict[str, str]:
    """What dollars and pesos are where "$" means a currency: Mexicans write pesos with it, and dollars are American."""
    is_peso = dollar_sign in words.PESOS
    dollars = dict.fromkeys(words.DOLLAR_WORDS, "USD" if is_peso else dollar_sign)
    return dollars | (dict.fromkeys(words.PESO_WORDS, dollar_sign) if is_peso else {})


def _sums(magnitudes: Iterable[str], money: Phrasebook[str]) -> frozenset[str]:
    """How a magnitude glued to a currency starts: `m€`, `mkr`."""
    return frozenset((magnitude.lower() + start)[:3] for magnitude in magnitudes for start in money.starts)


def _before(language: str | None, names: Iterable[str]) -> dict[str, Qualifier]:
    found = _qualifiers(qualifier_words.BEFORE, language) | dict(own_phrases(language or ""))
    return found | dict(beside_articles(_at_home(BEFORE_AT_HOME, names).items(), language or ""))


def _at_home(table: Mapping[str, Row], names: Iterable[str]) -> dict[str, Qualifier]:
    return {phrase: meaning for name in names for phrase, meaning in at_home(table, name).items()}


def _qualifiers(table: Mapping[str, Mapping[Qualifier, str]], language: str | None) -> dict[str, Qualifier]:
    """A language's own qualifiers, and those of the others that are no words of its own."""
    found: dict[str, Qualifier] = {}
    for name, meanings in table.items():
        for meaning, phrases in meanings.items():
            for phrase in split(phrases):
                is_other = language in qualifier_words.NOT_IN.get(phrase, ())
                if name == language or not (is_other or phrase in qualifier_words.NEEDS_ITS_LANGUAGE):
                    found.setdefault(phrase, meaning)
    for meaning, phrases in table.get(language or "", {}).items():
        found |= dict.fromkeys(split(phrases), meaning)
    return found
