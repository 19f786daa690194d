"""Telephone numbers: as the page shows them; one that it only dials, in the international form."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from figures.expressions import expression
from scraper.numbers.registers import follows_register
from scraper.reading.contact.contact_words import DOUBTFUL_PHONE_LABEL, OFFICE, PHONE_LABEL
from scraper.reading.contact.service_words import DIALLED, SERVICE_ALONE, SERVICE_LABEL
from scraper.reading.markup.text import fold

_DIGIT = r"[\d\u0660-\u0669]"
_DIGITS = expression(rf"{_DIGIT}[\d\u0660-\u0669\s()./\u2010-\u2013-]{{4,24}}{_DIGIT}")
_DIALLABLE = expression(rf"{_DIGIT}(?:[\s()./\u2010-\u2013-]*{_DIGIT}){{5}}")
"""What stands in every number that has as many digits as are dialled: few texts have it."""

_NUMBER = expression(rf"(?:\(\s?)?(?:\+|00)?{_DIGITS.pattern}")
_SECOND_NUMBER = expression(r"(?<=\d)\s*(?:/\s*(?=\+|00?[1-9]|\(0)|\s/\s)")
"""Where a second number, or only its end ("02 47 36 75 72 / 73"), follows a first one."""

_GROUPED = expression(r"[1-9]\d{0,2}(?:[\s.]\d{3})+")
"""How big numbers are written, too."""

_OF_ANY_COUNTRY = expression(r"(?<![\w.,])(?:\(?0\d|\+\d|\(\d{3}\)|1?[- .]?8\d\d[- .]\d|\d{3}[-. ]\d{3}[-. ]\d{4})")
"""How numbers begin that people of another country than the page's likeliest may dial."""

_EXTENSION = expression(
    r",?\s?(?:ext(?:ensi[óo]n)?|poste|durchwahl|wew|int(?:erno)?|anexo|ramal|linka|klappe|доб|вн)\b\.?:?\s?\d{2,6}(?!\d)",
    re.IGNORECASE,
)
_BARE = expression(
    r"(?:\+\d|\(?0\d|0\s?\(\d{3}\))[\d\s()./-]{5,24}\d|\([2-9]\d\d\)\s?[2-9]\d\d[-. ]\d{4}|"
    r"[2-9]\d\d([-.])[2-9]\d\d\1\d{4}|\([1-9]\d\)\s?(?:9\s?\d{4}|[2-5]\d{3})[- ]\d{4}"
)
"""With a prefix for other places, or grouped as nothing but numbers to dial are in America and Brazil."""

_DATE = expression(r"(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d{2})(?:\s?[–-]\s?)?){1,2}")
_YEARS = expression(r"(?:(?:19|20)\d\d(?:\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d))?(?:\s|\Z)\s?)+")
"""School years and years in a row: "2023/24", "2022/23 2023/24", "2023 2024"."""

_BEFORE_NUMBER = " .:：+("
"""What may stand between a number's digits and the word before it."""

_OPENS_DIALLED = expression(rf"[\s.:：]*\(?\s?(?:{DIALLED.pattern})")
_MOST_BEHIND_LABEL = 40
_FEWEST_DIGITS = 6
_SHORTEST_BARE, _LONGEST_BARE = 8, 28
"""Characters of a number that stands alone."""

_FEWEST_BEFORE_SLASH = 8
"""Digits of a whole number: what has fewer before a slash is an area's ("0351 / 46 59")."""

_JOINING = " ,;:：·|–—-"
_MOST_WORDS_OF_OFFICE = 7
_MOST_CHARACTERS = 200
"""What is longer is no telephone number."""

_COUNTRY_OF_LANGUAGE = {
    "fr": "FR", "de": "DE", "es": "ES", "it": "IT", "nl": "NL", "pt": "PT", "pl": "PL", "da": "DK", "sv": "SE",
    "nb": "NO", "no": "NO", "fi": "FI", "cs": "CZ", "hu": "HU", "ro": "RO", "el": "GR", "ru": "RU", "tr": "TR",
    "ja": "JP",
}  # fmt: skip
_MORE_COUNTRIES_OF_LANGUAGE = {
    "en": ("GB", "US", "IE", "AU"), "fr": ("FR", "BE", "CH", "CA"), "de": ("DE", "AT", "CH"), "nl": ("NL", "BE"),
    "es": ("ES", "MX", "AR", "CL", "CO"), "pt": ("PT", "BR"), "it": ("IT", "CH"), "ar": ("SA", "EG", "AE"),
    "uk": ("UA",), "sr": ("RS",), "hr": ("HR",), "sk": ("SK",), "sl": ("SI",), "bg": ("BG",), "lt": ("LT",),
    "lv": ("LV",), "et": ("EE",), "zh": ("CN",), "ko": ("KR",), "ca": ("ES",), "is": ("IS",),
}  # fmt: skip
_COUNTRY_OF_DOMAIN = {"uk": "GB", "eu": None, "su": "RU", "io": None, "ai": None, "co": None, "tv": None, "me": None}


def country_of(*, url: str | None, language: str | None) -> str | None:
    """The country (ISO 3166) in whose form a page writes telephone numbers: by its domain, else by its language."""
    ending = (urlsplit(url or "").hostname or "").rpartition(".")[2]
    if len(ending) == 2 and _COUNTRY_OF_DOMAIN.get(ending, ending):
        return _COUNTRY_OF_DOMAIN.get(ending, ending.upper())
    name, _, region = (language or "").replace("_", "-").partition("-")
    return region.upper() if len(region) == 2 else _COUNTRY_OF_LANGUAGE.get(name.lower())


def countries_of(*, url: str | None, language: str | None) -> tuple[str, ...]:
    """The countries in whose forms a page may write telephone numbers, the likeliest first."""
    likeliest = country_of(url=url, language=language)
    name = (language or "").replace("_", "-").partition("-")[0].lower()
    others = _MORE_COUNTRIES_OF_LANGUAGE.get(name, ())
    return tuple(dict.fromkeys([*([likeliest] if likeliest else []), *others]))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownNumber:
    """A telephone number that a text shows: where it starts and ends in it, and how it reads."""

    start: int
    end: int
    text: str


def shown_phone(text: str) -> str | None:
    """A number that is known to be one (it has a label, or a link dials it) as the page shows it.

    None where the text has too few digits to be dialled.
    """
    shown = _balanced(fold(text))
    return shown if sum(c.isdigit() for c in shown) >= _FEWEST_DIGITS else None


def dialled_phone(address: str, *, country: str | None) -> str | None:
    """A number that the page dials and does not show (a `tel:` link's, JSON-LD's): "+33 1 75 31 92 00"."""
    dialled = shown_phone(unquote(address))
    if dialled is None or len(dialled) > _MOST_CHARACTERS:
        return dialled
    return _international(dialled, country) or dialled


def phones_of_text(text: str, *, countries: Sequence[str]) -> list[ShownNumber]:
    """The numbers of a text that can only be telephone numbers, by the first country in whose form there are some."""
    if first_number(text) is None:
        return []
    from phonenumbers import Leniency, PhoneNumberMatcher

    likely = countries if _OF_ANY_COUNTRY.search(text) else countries[:1]
    for n, country in enumerate(likely or [None]):
        leniency = Leniency.STRICT_GROUPING if n else Leniency.VALID
        matches = PhoneNumberMatcher(text[:2000], country, leniency=leniency, max_tries=50)
        found = [
            ShownNumber(start=m.start, end=m.end, text=fold(m.raw_string))
            for m in matches
            if not (_DATE.fullmatch(m.raw_string) or follows_register(text, m.start))
        ]
        if found:
            return found
    return []


def labelled_number(text: str) -> ShownNumber | None:
    """The first number that stands behind a label such as "Tel."; it starts where the label does."""
    if not may_be_dialled(text):
        return None
    for label in PHONE_LABEL.finditer(text):
        number = first_number(text[label.end() : label.end() + _MOST_BEHIND_LABEL])
        if number is None or number.start > 3:
            continue
        if not (DOUBTFUL_PHONE_LABEL.fullmatch(label[0]) and _GROUPED.fullmatch(number.text)):
            return _with_extension(text, label.start(), label.end() + number.end, number.text)
    return _number_of_service(text) or _number_of_office(text)


def _number_of_service(text: str) -> ShownNumber | None:
    """The first number in a form that is dialled behind whom it reaches: "Asiakaspalvelu 03 5656 4700"."""
    for label in SERVICE_LABEL.finditer(text) if _has_number_behind_word(text) else ():
        number = first_number(text[label.end() : label.end() + _MOST_BEHIND_LABEL])
        if number is not None and number.start == 0 and DIALLED.match(number.text) is not None:
            return _with_extension(text, label.start(), label.end() + number.end, number.text)
    return None


def _number_of_office(text: str) -> ShownNumber | None:
    """The first number in a form that is dialled, where nothing but an office's name is before it."""
    number = first_number(text[:_MOST_CHARACTERS])
    if number is None or DIALLED.match(number.text) is None or not is_office(text[: number.start].rstrip(_JOINING)):
        return None
    return _with_extension(text, number.start, number.end, number.text)


def is_office(text: str) -> bool:
    """Whether a text is the name of an office, and no more."""
    return len(text.split()) <= _MOST_WORDS_OF_OFFICE and OFFICE.fullmatch(text) is not None


def _has_number_behind_word(text: str) -> bool:
    """Whether a number as it is dialled stands right behind a word: to look for the words takes much longer."""
    before = [text[: number.start()].rstrip(_BEFORE_NUMBER) for number in _DIALLABLE.finditer(text)]
    return any(words[-1:].isalpha() and _OPENS_DIALLED.match(text, len(words)) for words in before)


def _with_extension(text: str, start: int, end: int, number: str) -> ShownNumber:
    """A number with what is dialled after it, if its line says so."""
    extension = _EXTENSION.match(text, end)
    if extension is None:
        return ShownNumber(start=start, end=end, text=number)
    return ShownNumber(start=start, end=extension.end(), text=fold(number + extension[0]))


def is_phone_label(text: str) -> bool:
    """Whether a text is a label such as "Telefon" and no more."""
    return len(text) <= _MOST_BEHIND_LABEL and PHONE_LABEL.fullmatch(f"{text.rstrip(' :')}:") is not None


def is_service(text: str, number: str) -> bool:
    """Whether a text says whom a number reaches, and the number has a form that is dialled."""
    return DIALLED.match(number) is not None and SERVICE_ALONE.fullmatch(text) is not None


def is_bare_number(text: str) -> bool:
    """Whether a text is a number as it is dialled, with a prefix, and no more: none that counts."""
    text = text.strip()
    if not _SHORTEST_BARE <= len(text) <= _LONGEST_BARE:
        return False
    return _BARE.fullmatch(text) is not None and _DATE.fullmatch(text) is None and shown_phone(text) is not None


def _first_of_two(text: str) -> str:
    """The first of two numbers that a slash parts."""
    for slash in _SECOND_NUMBER.finditer(text):
        if sum(c.isdigit() for c in text[: slash.start()]) >= _FEWEST_BEFORE_SLASH:
            return text[: slash.start()]
    return text


def _balanced(text: str) -> str:
    """The text without a bracket that opens or closes nothing."""
    if text.count("(") == text.count(")"):
        return text
    return text.removeprefix("(").strip() if "(" in text else text.replace(")", "")


def may_be_dialled(text: str) -> bool:
    """Whether a text has as many digits in a row, but for signs between them, as are dialled."""
    return _DIALLABLE.search(text) is not None


def first_number(text: str) -> ShownNumber | None:
    """The first run of digits that may be dialled; of two that a slash parts, the first."""
    for run in _NUMBER.finditer(text) if may_be_dialled(text) else ():
        one = _first_of_two(run[0])
        shown = shown_phone(one)
        if shown is not None and _YEARS.fullmatch(shown) is None:
            return ShownNumber(start=run.start(), end=run.start() + len(one), text=shown)
    return None


@lru_cache(maxsize=256)
def _international(shown: str, country: str | None) -> str | None:
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_valid_number, parse

    try:
        number = parse(shown, country)
    except NumberParseException:
        return None
    return format_number(number, PhoneNumberFormat.INTERNATIONAL) if is_valid_number(number) else None
