"""Short numbers that readers are told to dial: "call 111", "appelez le 15 ou le 112", "Notruf 112"."""

from figures.expressions import expression
from scraper.numbers import decoy_words as words
from scraper.numbers.decoy import Decoy, Place, leads_up

_CALLED = (
    r"(?:call(?:ing)?|dial(?:l?ing)?|ring(?:ing)?|phone|phoning)(?:\sus)?(?:\s(?:on|at|the|nhs))?|"
    r"(?:appel(?:ez|er|le|ons)|compose[rz]|contacte[rz]|joindre|téléphone[rz])\s(?:le|au)|"
    r"(?:wählen|wähle|rufen)\s(?:sie\s)?(?:(?:bitte|die|den|sofort)\s){0,2}(?:(?:ruf|telefon)?nummer)?|"
    r"(?:llam[ae]n?|llamar|marque|marcar?)\s(?:al|el)|(?:chiam(?:a|i|are|ate|ando)|compon(?:i|ete)|comporre)\s(?:il|al|lo)|"
    r"(?:ligue|ligar|disque|discar|marque)(?:\spara)?(?:\so)?|(?:bel|belt|bellen)(?:\su)?(?:\s(?:met|naar))?|"
    r"(?:za)?dzwo(?:ń|ńcie|nić)(?:\s(?:pod|na))?(?:\s(?:numer|nr))?|ring(?:a|e|er)?(?:\s(?:til|på))?|"
    r"soita|soittakaa|soittamalla|(?:za)?vol(?:ejte|ajte|at|ať)(?:\sna)?(?:\s(?:linku|číslo))?|hívja\sa(?:z)?|tárcsázza\sa(?:z)?|"
    r"(?:suna[țţt]i|apela[țţt]i)(?:\sla)?|(?:καλέστε|καλέσετε|τηλεφωνήστε)(?:\s(?:το|στο))?|"
    r"(?:по)?звон(?:ите|ить)(?:\s(?:по|на))?(?:\s(?:номеру|телефону))?|наберите|"
    r"(?:зателефонуйте|телефонуйте|дзвоніть)(?:\s(?:за|на))?(?:\s(?:номером|телефоном))?|обадете\sсе\sна|"
    r"(?:nazovite|pozovite|zovite|pokličite)(?:\s(?:broj|na|številko))?|skambinkite|zvaniet|helistage|"
    r"truc(?:a|ar|ueu)\s(?:al|a)|hringið\sí"
)
"""How one is told to, up to the number. An article that is part of it tells it from a count of calls."""

_EMERGENCY = (
    r"notruf(?:nummer)?|emergency\snumber|num[ée]ro\sd['’](?:urgence|appel)|numero\sd['’]emergenza|"
    r"número\sde\semerg[êe]ncias?|alarmnummer|noodnummer|numer\salarmowy|nödnummer|hätänumero\w*|tísňov(?:á|ou)\slink[au]|"
    r"segélyhívó(?:\sszám)?|număr(?:ul)?\sde\surgență|numero\sunico|numer\sratunkowy|ohlášení\spožáru|tísňové\svolání|bel\sbij\sbrand|"
    r"(?:rufnummer|tel|telefon|telefono|teléfono|téléphone|telefoon|telefone|phone|puhelin|puh|τηλ|тел)\.?(?=:)"
)
_OR = (
    r"\d{2,6}(?:,|\s(?:or|ou|oder|o|of|lub|eller|tai|nebo|vagy|sau|ή|или|або|and|et|und|y|e|en|i|och|og))\s"
    r"(?:(?:le|au|al|il|o)\s)?"
)
DIALLED = expression(rf"(?<![^\W\d_])(?:{_CALLED}|(?:{_EMERGENCY}):?)\s?(?:{_OR}){{0,2}}\Z")
"""What leads up to such a number, in lower case."""

_TURKISH = expression(r"['’][^\W\d_]{1,3}\s(?:ara|çevir)")
_IN_LETTERS = expression(r"-(?:\d{3}-)?[A-Z]{4,}\b")
"""What a telephone's keys spell: "241-KIDS", "1-800-FLOWERS"."""
_NEAR = 48
_FEWEST, _MOST = 2, 6


def dialled(place: Place) -> Decoy | None:
    """A number of few digits that is dialled; before a noun it counts, as in "we call 120 customers a day"."""
    digits, quantity = place.digits, place.match.quantity
    if place.next == "-" and _IN_LETTERS.match(place.text, place.end) is not None and not place.text.isupper():
        return Decoy.PHONE
    if not _FEWEST <= len(digits) <= _MOST or not digits.isdecimal() or quantity.unit is not None:
        return None
    if place.next in ("'", "’") and _TURKISH.match(place.text, place.end) is not None:
        return Decoy.PHONE
    if place.next.isspace() and place.after and place.after not in words.NO_NOUN:
        return None
    return Decoy.PHONE if leads_up(DIALLED, place.text, place.start, within=_NEAR) else None
