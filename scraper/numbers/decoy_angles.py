"""Degrees of latitude and longitude, or of a turn: "45°33’3’’N", "48.8566, 2.3522"; minutes of a match, "45+1'"."""

from figures.expressions import expression
from scraper.numbers.decoy import Decoy, Place
from scraper.numbers.words import split

_MARKS = frozenset("°º'’′\"″”")
_MINUTE = expression(r"(?:\+\d{1,2})?['’′´](?![\w'’′\"″”])")
"""Behind a minute of a match or the length of a film, added time in between; nothing is counted in them alone."""
_SCORE = expression(r"(?<![\w.,])\d{1,2}\s?[-–:]\s?\d{1,2}(?![\w%]|[.,]\d)")
_OF_A_MATCH = expression(r"(?<![\w.,])\d{1,3}(?:\+\d{1,2})?['’](?![\w'’])")
_QUOTED = expression(r"(?<![\w.])['’‘‚]\w[^'’]*\Z")
_BESIDE_A_MINUTE = frozenset("+'’′´")
_DIGITS_OF_A_MINUTE = 3
_DEGREES_BEFORE = expression(r"\d{1,3}\s?[°º]\s?(?:\d{1,2}\s?['’′]\s?)?\Z")
_MINUTES_BEHIND = expression(r"[°º]\s?\d{1,2}(?:\s?['’′]|\s?[NSEWO]\b)")
_FINE = expression(r"\d{1,3}\.\d{4,}")
"""So fine nothing is measured but places on earth, two such numbers beside each other or behind a word for them."""
_PAIR_BEHIND = expression(r"\s?[,;/]\s?[-−–]?\d{1,3}\.\d{4,}(?!\d)")
_PAIR_BEFORE = expression(r"(?<!\d)\d{1,3}\.\d{4,}\s?[,;/]\s?[-−–]?\Z")
_WORDS = frozenset(
    split(
        "lat|lng|lon|long|latitude|longitude|latitud|longitud|latitudine|longitudine|breitengrad|längengrad|breite|"
        "länge|breedtegraad|lengtegraad|szerokość|długość|latitud|gps|φ|λ|широта|долгота|довгота|enlem|boylam"
    )
)
_NEAR = 16


def angle(place: Place) -> Decoy | None:
    """Degrees, and the minutes and seconds behind them; latitude and longitude in fractions."""
    if place.match.quantity.unit == "°":
        return Decoy.CODE
    if len(place.digits) < _DIGITS_OF_A_MINUTE and ("'" in place.text or "’" in place.text) and _is_of_score(place):
        return Decoy.CODE
    if place.next in _MARKS and _is_of_degrees(place):
        return Decoy.CODE
    if place.next in _BESIDE_A_MINUTE and _is_minute(place):
        return Decoy.TIME
    if place.next in _MARKS:
        return None
    return Decoy.CODE if "." in place.digits and _is_on_earth(place) else None


def _is_of_score(place: Place) -> bool:
    """Whether a number is one of two that a match stands at, and a minute of it is told beside: "27' A. Berg 1 - 0"."""
    near = _SCORE.finditer(place.text, max(0, place.start - _NEAR), place.end + _NEAR)
    return any(one.start() <= place.start < one.end() for one in near) and _OF_A_MATCH.search(place.text) is not None


def _is_minute(place: Place) -> bool:
    """Whether a mark of minutes ends a number of few digits, and no word that begins with the same mark."""
    if len(place.digits) > _DIGITS_OF_A_MINUTE or _MINUTE.match(place.text, place.end) is None:
        return False
    return place.digits.isdecimal() and _QUOTED.search(place.text, 0, place.start) is None


def _is_of_degrees(place: Place) -> bool:
    """Whether minutes follow a number, or a sign of them after degrees before it."""
    text, start = place.text, place.start
    if _MINUTES_BEHIND.match(text, place.end) is not None:
        return True
    return place.next not in "°º" and _DEGREES_BEFORE.search(text, max(0, start - _NEAR), start) is not None


def _is_on_earth(place: Place) -> bool:
    text, start = place.text, place.start
    if _FINE.fullmatch(place.digits) is None:
        return False
    if place.before.strip(".:-−–") in _WORDS or _PAIR_BEHIND.match(text, place.end) is not None:
        return True
    return _PAIR_BEFORE.search(text, max(0, start - _NEAR), start) is not None
