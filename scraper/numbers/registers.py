"""What the registers of each country call the number of a company, an association or a taxpayer. Words and one rule."""

import re

from figures.expressions import expression
from scraper.numbers import decoy_words as words
from scraper.numbers.decoy import Decoy, Place, leads_up

REGISTERED = (
    # Nordic countries
    r"org(?:anisa[st]ions|anisasjons)?\.?[\s-]?(?:nr|nummer)\.?",
    r"cvr(?:[\s-]?(?:nr|nummer|no))?\.?|se-?nr\.?|vsk-?(?:nr|númer)\.?|kennitala|y-tunnus|fo-nummer",
    # Baltic countries
    r"(?:registri|reg\.?\s?)kood|kmkr(?:\s(?:nr|number))?\.?|(?:vienotais\s)?reģ(?:istrācijas|\.)?\s?(?:numurs|nr)\.?",
    r"(?:pvn|pvm)\s(?:reģ\.|mokėtojo|kodas|numurs|nr)[\w\s.]{0,12}|į(?:monės|m|staigos|st)\.?\s?kodas",
    # middle and south-east of Europe
    r"ičo?|dič|ič\sdph|adósz[áa]m|cégjegyzéksz[áa]m|nyilvántartási\ssz[áa]m|om[\s-]azonosító",
    r"matični\s(?:broj|br\.)|mat\.\s?(?:br|št)\.|matična\s(?:številka|št\.)|davčna\s(?:številka|št\.)|id\s(?:za|št\.)\s?ddv",
    r"матични\sброј|мат\.\s?бр\.|пиб|еик(?:\s?/\s?булстат)?|булстат|идентификационен\sномер",
    r"c\.\s?u\.\s?i\.|cui(?=\s?:|\sro)|cod(?:ul)?\s(?:unic\sde\sînregistrare|fiscal)|nr\.\sreg\.\scom\.",
    # Greece, Turkey, east of Europe
    r"α\.?φ\.?μ\.?|(?:αρ\.|αριθμός)?\s?γ\.?ε\.?μη\.?|mersis(?:\s(?:no|numarası))?|vergi\s(?:no|numarası)|vkn",
    r"ticaret\ssicil\s(?:no|numarası)|инн|кпп|огрн(?:ип)?|окпо|октмо|єдрпоу|код\sєдрпоу",
    # west and south of Europe
    r"nipc|pessoa\scoletiva|c\.?i\.?f\.?|c\.\s?f\.|cf|codice\sfiscale|n\.?i\.?f\.?|p\.\s?iva|p\siva|partita\siva|(?:n\.?\s|numero\s)?rea(?:\s[a-z]{2})",
    r"ondernemingsnummer|rsin|num[ée]ro\sd['’]entreprise|uid|finess|rne|steuer-?(?:nr|nummer)\.?|vr-?nr\.?",
    # elsewhere
    r"ruc|cuit|gstin|npwp|法人番号|统一社会信用代码|統一編號|사업자\s?등록\s?번호|السجل\sالتجاري|الرقم\sالضريبي",
)
"""In lower case, as they stand before a number or as its label."""

LEGAL = expression(
    rf"\b(?:{words.LEGAL})(?!\w)[^\w\n]*(?:(?:n°|no|nr|number|numéro|intra\w*|communautaire)[\s.:]*)*"
    r"[a-z]{0,3}[\d\s.\-:/]*\Z"
)
"""Before a number of three digits or more."""

_FEWEST_DIGITS, _NEAR = 6, 64
_ROUND = expression(r"[1-9]\d{0,2}[\s.,'’]000")
"""No register gives such a number written so: "Établissements FINESS : 100 000" counts."""

_NUMBERED = frozenset(("no.", "no", "nr.", "nr", "n°", "nº", "number", "number:", "no.:", "nr.:"))
"""Right before a number they say that it is one of a register: "Charity No. 1,000"."""

_PARTED = expression(r"\s[–—/|·-]\s")
_REFERENCE = expression(r"\b(?:r[ée]f|rif)\.?\W*\Z", re.IGNORECASE)
"""Before what may be the number of an offer, or a telephone's."""
_BEFORE = expression(rf"(?:^|[^\w])(?:{'|'.join(REGISTERED)})(?!\w)[^\w\n]*(?:[a-z]{{2,3}}[^\w\n]*)?[\d\s.\-/]*\Z")


def follows_register(text: str, start: int) -> bool:
    """Whether what stands there is the number of a company or an account, and so no telephone's: "CVR 29 18 84 75"."""
    before = _PARTED.split(text[max(0, start - _NEAR) : start])[-1]
    return _REFERENCE.search(before) is None and any(
        leads_up(p, before, len(before), within=48) for p in (LEGAL, _BEFORE)
    )


def legal(place: Place) -> Decoy | None:
    """The number of a company, a book or an account, behind what it is called; and digits that nobody counts with."""
    goes_on = place.start > 1 and place.text[place.start - 2].isdigit()
    is_short = len(place.digits) < 3 and not goes_on
    is_counted = not goes_on and _ROUND.fullmatch(place.digits) is not None and place.before not in _NUMBERED
    if (
        place.before
        and not (is_short or is_counted)
        and (leads_up(LEGAL, place.text, place.start, within=48) or _is_registered(place))
    ):
        return Decoy.LEGAL_NUMBER
    return Decoy.CODE if place.digits.isdecimal() and len(place.digits) > 9 else None


def _is_registered(place: Place) -> bool:
    """Whether so many digits follow what a register calls them: "Org.nr: 980 519 783", "ΓΕΜΗ 12345678"."""
    is_long = sum(map(str.isdigit, place.digits)) >= _FEWEST_DIGITS
    if not is_long or place.match.quantity.unit is not None:
        return False
    is_romanian = place.before == "cui" and place.digits.isdecimal()  # in Italian "di cui 120.000" is "of which"
    return is_romanian or leads_up(_BEFORE, place.text, place.start, within=48)
