"""Numbers of telephones, streets and towns, and in addresses of the web."""

import re

from figures.expressions import expression
from scraper.numbers import decoy_words as words
from scraper.numbers.decoy import Decoy, Place, leads_up
from scraper.numbers.decoy_dialled import dialled
from scraper.numbers.words import split

_EXTENSION = expression(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|svg|html?|mp[34]|fr|com|org|eu|edu|de|net)\b", re.IGNORECASE
)
PHONE_WORD = expression(
    rf"(?<![^\W\d_])(?:{words.PHONE})(?:\s(?:al|au|at|on|op|pod|para|unter|lo))?\W*(?:\+|\(|\d|[\s.\-/)])*\Z"
)
DESK = expression(
    r"(?<![^\W\d_])(?:bilheteira|billetterie|box\soffice|biglietteria|taquilla|theaterkasse|ticketkasse|kassa|pokladna|"
    r"kasa(?:\sbiletowa)?|r[ée]servations?|reserv(?:ierung|ering(?:en)?|ations?)|prenotazioni|rezerwacj[ae]|rezervace|"
    r"recep(?:tion|ción|ção|cja|ce)|réception|rezeption|receptie|secretar[íi]a|secr[ée]tariat|sekretariat|segreteria)"
    r"\s?:?\s?\Z"
)
"""Where one calls: before nine digits and nothing behind them a telephone's, though these are in threes."""
_DIGITS_OF_A_DESK = (9, 10)
_PHONE_PIECE = frozenset("0123456789 ()+./-\u00a0\u202f\u2009‑–")
_NAMED_STREET = expression(rf"[A-Za-z]?\s(?:[A-Z][\w.'’-]*\s){{1,3}}(?i:{words.NAMED_STREET})\b")
_LONGEST_PHONE = 32
_PHONE_EDGES = expression(r"[\d+()]")
_AREA_CODE = expression(r"\(?\d{2,3}\)\s?\d{3,5}[\s.\-‑]\d{4}|1?[\s.\-]?\(?\d{3}\)?[\s.\-]\d{3}-\d{4}")
_LOCAL = expression(r"\d\d(?: \d\d){3}|(?=.*\d{3})\d{2,4}(?:[ \u00a0\u202f.]\d{2,3}){3,5}")
"""A telephone number without prefix: `33 12 34 56`, `91 123 45 67`."""
_STREET_AFTER = expression(rf"(?:\s?(?:bis|ter|quater|[a-zA-Z])\b)?,?\s+(?:{words.STREET})\b", re.IGNORECASE)
STREET_BEFORE = expression(
    rf"(?:(?<=\w\w)(?:{words.STREET_ENDINGS})|\b(?:{words.STREET_STARTS})\s[\w\s.'’-]{{2,30}}),?\s*\Z"
)
NAMED_BEFORE = expression(
    rf"\b(?i:{words.STREET_NAMED})\s(?:[a-zà-ÿ'’]{{1,5}}\s?){{0,3}}[A-ZÀ-ÝĀ-ŽА-ЯΑ-Ω][\w.'’-]*(?:\s[\w.'’-]+){{0,3}},?\s\Z|"
    r"\b[A-Z][\w.'’-]+\s(?:Street|Road|Avenue|Boulevard|Lane),?\s\Z|"
    r"\b[A-ZÀ-ÝĀ-Ž][\w-]+\s(?:utca|út|körút|sétány|fasor|sokak|sokağı|caddesi|bulvarı|katu|iela|gatvė)\s\Z|"
    r"\b(?:[Cc]orso|[Ll]argo|[Ll]ungomare|[Ll]ungarno|[Cc]ontrada)\s[A-ZÀ-Ý][\w.'’-]*(?:\s[A-ZÀ-Ý][\w.'’-]*){0,2},?\s\Z"
)
"""A street with its name in the letters of one."""
_STREET_IN_ADDRESS = expression(
    rf"(?:\w\w(?:{words.STREET_ENDINGS}|{words.STREET_ENDS})|"
    rf"\b(?:{words.STREET_STARTS}|{words.STREET_ANYWHERE})\s[\w\s.'’-]{{2,30}}),?\s*\Z"
)
_TOWN_FOLLOWS = expression(r"\s?[a-zA-Z]?,\s(?:[A-Z]{1,2}[-–])?\d{4,5}\s[A-ZÀ-Ý]\w")
"""Behind the number of a house: "50, 1030 Bruxelles", "4b, CH-1205 Genève"."""
_SPACED_TOWN_FOLLOWS = expression(
    r"\s?[a-zA-Z]?,\s(?:[A-Z]{1,2}[-–])?\d{3}[ \u00a0\u202f]\d\d[ \u00a0\u202f]([^\W\d_])[^\W\d_]"
)
"""The same with a postcode of three digits and two: "4, 645 80 Björkvik"; what begins the town is a capital."""
_SPACED_POSTCODE = expression(r"\d{3}[ \u00a0\u202f]\d\d[ \u00a0\u202f]([^\W\d_])[^\W\d_]")
_HOUSE = r"(?:\s\d{1,4}(?:/\d{1,4})?(?:\s?[a-z])?)?,\s(?:[a-z]{1,2}[-–]\s?)?\Z"
_STREET_OF_SPACED = expression(
    rf"(?:\w\w(?:{words.STREET_ENDINGS}|{words.STREET_ENDS}|gränd|torget|stigen|backen|allén|liden)|"
    rf"\b(?:{words.STREET_STARTS}|{words.STREET_ANYWHERE}|námestie|nám\.|οδός|οδ\.|λεωφόρος|λεωφ\.|λ\.|πλατεία|πλ\.)\s"
    rf"[\w\s.'’-]{{2,30}}){_HOUSE}"
)
_HOUSE_OF_SPACED = expression(r"(?<![\w.])([^\W\d_])[\w.'’-]{2,30}\s\d{1,4}(?:/\d{1,4})?(?:\s?[a-zA-Z])?,\s\Z")
_NAME_BEFORE = expression(r"(?<![\w.])([^\W\d_])[\w.'’-]{2,30}\s\Z")
_SPACED_IN = frozenset(("sv", "cs", "sk", "el"))
"""The languages of countries whose postcodes are three digits and two; there any name before a number is a street's."""
_PARTS_OF_SPACED = (3, 2)
SMALL_WORD = expression(
    r"\s(?:is|was|in|en|van|op|te|ist|war|und|von|im|am|bei|hat|est|et|à|de|des|es|está|y|è|e|di|w|i|är|och|er|og|a|ad|al|em|no|na|bis|ter|"
    r"haben|hat|sind|liegt|liegen|are|sono|son|são|sont|zijn|są|jsou|je|alatt|szám)\b"
)
_HOUSE_ENDS = expression(r"\s?/\s?[a-zA-Z](?!\w)|\s?\((?![^)]*(?<!\d)\d{1,3}(?!\d))")
"""Which of the houses of one number, "79/a", or words in brackets that say where it is, and count nothing of it."""
_CAPITAL = expression(r"(?<![^\W_])[A-ZÀ-ÝĀ-ŽА-ЯΑ-Ω][\w.'’-]*(?:\s[a-zà-ž.]+)?(?:\s\d+\s?\w?\s\w+)?,?\s\Z")
"""In the name of a street, which is no way by which something is done: "via social media 1,200 (most of them …)"."""
_LONGEST_NAME = 40
_FIRST_HOUSE = expression(
    r"\s\d{1,4}\s?[a-zA-Z]?\s(?:and|und|et|y|e|en|i|og|och|ja|a|și|és|и|και|ve|oraz|bis|to|tot|til|till)\s\Z"
)
"""Between a street and the second of its houses: "in der Hauptstraße 12 und 14"."""
_BETWEEN_HOUSES = frozenset(split("and|und|et|y|e|en|i|og|och|ja|a|și|és|и|και|ve|oraz|bis|to|tot|til|till"))
_LONGEST_HOUSE = 12
_STREET_NUMBER_ENDS = frozenset(("", ",", ";", ".", ")", "\n", "|"))
_PLACE_AFTER = expression(r"\s(?:[A-ZÀ-Ý][\w'’-]+)")
_UK_POSTCODE = expression(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\Z")
_UK_POSTCODE_ENDS = expression(r"[A-Z]{2}\b")
_US_POSTCODE = expression(r",\s[A-Z]{2}\s\Z")
_LONGEST_ADDRESS = 200
_POSTCODE_NAMED = expression(r"(?:邮编|邮政编码|郵便番号|우편번호)\s?[:：]?\s?\Z")
_BLOCKS = frozenset("番丁号階번")
_BLOCK = expression(r"番地|丁目|番\d|号室|号楼|号院|階(?!建)|번지|번길")
_OF_A_HOUSE = ("地上", "地下", "全", "総")
_BEHIND_A_BLOCK = expression(r"(?:番地|丁目|\d番|번지|번길)[-–の]?\Z")
"""What East Asian addresses count: blocks, houses, floors; a house "of six floors", 6階建て, has them."""
_SIZES = frozenset(("kB", "MB", "GB"))
SIZES_IN_WORDS = frozenset(split("kb|mb|gb|ko|mo|kib|mib|кб|мб|гб|кбайт|мбайт"))
_KILOBYTES = expression(r"\s?(?:KB|kB|KiB|Ko|КБ|кБ|Кб|[Кк]байт)(?![\w/-])")
"""Nobody counts in them but who offers files: data that institutions hold are of thousands of millions of them."""
_FILE = expression(
    r"\b(?:pdf|docx?|xlsx?|pptx?|od[ts]|zip|epub|mp[34]|jpe?g|png|csv|download|télécharge\w*|herunterladen|descarg\w+|"
    r"scarica\w*|baixar|descarregar|transferir|downloaden|pobierz|ladda ne[rd]|last ned|hent|lataa|stáhn\w+|stiahn\w+|"
    r"letöltés\w*|preuzm\w+|preuzimanje|prenes\w+|descărc\w+|indir|скачать|завантажити|изтегл\w+|λήψη|κατεβάστε|"
    r"atsisiųsti|lejupielādēt|laadi alla|descarrega|files?|fichiers?|datei(?:en)?|archivos?|bestand(?:en)?|ficheiros?|"
    r"plik\w*|soubor\w*|súbor\w*|filer?|tiedosto\w*|fil[ae]|fájl\w*|fișier\w*|файл\w*|datotek\w+|αρχείο)\b"
)
_NEAR_A_SIZE = 30


def web_address(place: Place) -> Decoy | None:
    """Digits in a URL, an e-mail address or a file's name."""
    text = place.text
    if not (text[place.start - 1 : place.start] or " ").strip() and not place.next.strip():
        return None
    first, last = max(0, place.start - _LONGEST_ADDRESS), place.end + _LONGEST_ADDRESS
    start = max(text.rfind(" ", first, place.start), text.rfind("\n", first, place.start), first - 1) + 1
    end = text.find(" ", place.end, last)
    token = text[start : end if end >= 0 else last]
    if "://" in token or "www." in token or ("@" in token and "." in token):
        return Decoy.ADDRESS
    return Decoy.ADDRESS if _EXTENSION.search(token) and any(c.isalpha() for c in token.split(".")[0]) else None


def file_size(place: Place) -> Decoy | None:
    """The size of a file: in kilobytes, or beside what a file is called, "PDF, 4.1 MB"."""
    if place.match.quantity.unit not in _SIZES and place.after not in SIZES_IN_WORDS:
        return None
    if _KILOBYTES.match(place.text, place.end) is not None:
        return Decoy.FILE_SIZE
    around = place.text[max(0, place.start - _NEAR_A_SIZE) : place.end + _NEAR_A_SIZE].lower()
    return Decoy.FILE_SIZE if _FILE.search(around) else None


def phone(place: Place) -> Decoy | None:
    """A telephone number, or a piece of one."""
    text, start, end = place.text, place.start, place.end
    if len(place.digits) < 6 and not (
        _PHONE_EDGES.search(text, max(0, start - 2), start) or _PHONE_EDGES.search(text, end, end + 2)
    ):
        return dialled(place) if place.before else None
    first, last = max(0, start - _LONGEST_PHONE), min(len(text), end + _LONGEST_PHONE)
    while start > first and text[start - 1] in _PHONE_PIECE:
        start -= 1
    while end < last and text[end] in _PHONE_PIECE:
        end += 1
    run = text[start:end].strip(" \u00a0\u202f.-/–")
    count = sum(character.isdigit() for character in run)
    if count < 6 or count > 17:
        return None
    if leads_up(PHONE_WORD, text, start, within=16):
        return Decoy.PHONE
    if count in _DIGITS_OF_A_DESK and not text[end:].strip(" .,;|·") and leads_up(DESK, text, start, within=24):
        return Decoy.PHONE
    pieces = re.findall(r"\d+", run)
    international = run.startswith(("+", "00", "(+", "(0", "0")) and len(pieces) > 1
    is_local = any(len(piece) != 3 for piece in pieces[1:]) and _LOCAL.fullmatch(run) is not None
    is_one = international or is_local or _AREA_CODE.fullmatch(run) or _is_of_nine(place, run)
    return Decoy.PHONE if count >= 8 and is_one else None


_NINE = expression(r"[2-9]\d\d[ \u00a0]\d{3}[ \u00a0](?!000)\d{3}")
_OF_NINE_DIGITS = ("cs", "sk", "pl", "es", "pt")
"""Languages of countries whose telephone numbers have nine digits, in threes as thousands are."""


def _is_of_nine(place: Place, run: str) -> bool:
    """Whether nine digits behind a colon are a telephone number: "Starosta: 602 123 456", where nothing is counted."""
    if _NINE.fullmatch(run) is None or place.match.quantity.unit is not None or place.after:
        return False
    is_of_one = (place.language or "").lower().startswith(_OF_NINE_DIGITS)
    return is_of_one and place.text[: place.start].rstrip().endswith(":")


def postal(place: Place) -> Decoy | None:
    """A street number or postcode: both stand next to what they belong to."""
    if not place.digits.replace(" ", "").isdecimal() or place.match.quantity.qualifier is not None:
        return None
    if _is_east_asian_house(place):
        return Decoy.STREET
    if place.before.strip(".:") in words.POSTCODE or _is_in_english_postcode(place) or _is_named_postcode(place):
        return Decoy.POSTCODE
    if (
        len(place.digits) <= 5
        and place.match.quantity.unit is None
        and (_STREET_AFTER.match(place.text, place.end) or _NAMED_STREET.match(place.text, place.end))
    ):
        return Decoy.STREET
    if len(place.digits) <= 4 and (place.next in _STREET_NUMBER_ENDS or _goes_on(place)) and _is_behind_street(place):
        return Decoy.STREET
    return Decoy.STREET if _is_before_town(place) else _postcode(place)


def _is_behind_street(place: Place) -> bool:
    """Whether it stands behind the name of a street, or of the number of another house there."""
    text, start = place.text, place.start
    if place.before in _BETWEEN_HOUSES:
        first = _FIRST_HOUSE.search(text, max(0, start - _LONGEST_HOUSE), start)
        start = start if first is None else first.start() + 1
    if leads_up(STREET_BEFORE, text, start, within=40):
        return True
    is_table_row = not place.next and not place.before.endswith(",")  # "Avenue Foch 2300" counts there
    return not is_table_row and NAMED_BEFORE.search(text, max(0, start - 48), start) is not None


def _is_in_spaced_postcode(place: Place) -> bool:
    """Whether it is a part of a postcode between a street and a town: "Liljegatan, 233 63 Bara"."""
    if len(place.digits) not in _PARTS_OF_SPACED or place.match.quantity.unit is not None:
        return False
    text, start = place.text, place.start
    if len(place.digits) != _PARTS_OF_SPACED[0]:
        start -= _PARTS_OF_SPACED[0] + 1
    if start < _PARTS_OF_SPACED[1] or not _is_capital(_SPACED_POSTCODE.match(text, start)):
        return False
    if leads_up(_STREET_OF_SPACED, text, start, within=48):
        return True
    return _is_of_spaced(place) and _is_capital(_HOUSE_OF_SPACED.search(text, max(0, start - 48), start))


def _is_of_spaced(place: Place) -> bool:
    return (place.language or "").partition("-")[0].lower() in _SPACED_IN


def _is_capital(found: re.Match[str] | None) -> bool:
    """Whether a name was found, in the letters of any language: its first is a capital."""
    return found is not None and found[1].isupper()


def _is_before_town(place: Place) -> bool:
    """Whether it stands between a street, in any of many languages, and the postcode of a town."""
    if len(place.digits) > 4:
        return False
    is_spaced = _is_capital(_SPACED_TOWN_FOLLOWS.match(place.text, place.end))
    if not is_spaced and _TOWN_FOLLOWS.match(place.text, place.end) is None:
        return False
    if leads_up(_STREET_IN_ADDRESS, place.text, place.start, within=40):
        return True
    is_of_spaced = is_spaced and _is_of_spaced(place)
    return is_of_spaced and _is_capital(_NAME_BEFORE.search(place.text, max(0, place.start - 40), place.start))


def _goes_on(place: Place) -> bool:
    """Whether a small word that counts nothing follows, or which house: "Kerkstraat 12 is open", "via Roma 12/a"."""
    if SMALL_WORD.match(place.text, place.end) is not None:
        return True
    is_house = _HOUSE_ENDS.match(place.text, place.end) is not None
    return is_house and _CAPITAL.search(place.text, max(0, place.start - _LONGEST_NAME), place.start) is not None


def _is_named_postcode(place: Place) -> bool:
    """Whether an East Asian postcode follows its name: 邮编100080."""
    return _POSTCODE_NAMED.search(place.text[max(0, place.start - 8) : place.start]) is not None


def _is_east_asian_house(place: Place) -> bool:
    """Whether it is a house's number, or a floor, behind its street or before its block: 大街18号, 14番地1, 6階."""
    before = place.text[max(0, place.start - 3) : place.start]
    if place.next == "号" and before[-1:] in tuple("街路道巷番"):
        return True
    is_of_all = place.next == "階" and before.endswith(_OF_A_HOUSE)
    is_before = place.next in _BLOCKS and not is_of_all and _BLOCK.match(place.text, place.end) is not None
    return is_before or _BEHIND_A_BLOCK.search(before) is not None


def _is_in_english_postcode(place: Place) -> bool:
    """Whether it stands behind a state, "Boston, MA 02115", or begins the second half of a British postcode."""
    text, start = place.text, place.start
    if _US_POSTCODE.search(text, max(0, start - 5), start):
        return True
    is_half = len(place.digits) == 1 and _UK_POSTCODE_ENDS.match(text, place.end) is not None
    return is_half and _UK_POSTCODE.search(text, max(0, start - 6), start) is not None


def _postcode(place: Place) -> Decoy | None:
    if _is_in_spaced_postcode(place):
        return Decoy.POSTCODE
    if len(place.digits) not in (4, 5) or not place.digits.isdecimal() or not _PLACE_AFTER.match(place.text, place.end):
        return None
    before = place.text[max(0, place.start - 3) : place.start].rstrip()
    if re.search(r"(?:\b[A-Z]{1,2}-|[,–\n-])\Z", before) or "cedex" in place.text[place.end : place.end + 40].lower():
        return Decoy.POSTCODE
    return Decoy.POSTCODE if len(place.digits) == 5 and not place.digits.endswith("00") and place.before else None
