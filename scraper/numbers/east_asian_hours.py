"""Hours and minutes as Chinese, Japanese and Korean pages write them."""

from figures.expressions import expression
from scraper.numbers.decoy import Decoy, Place

_HOURS = frozenset("時时点시")
_LATEST_HOUR = 30
"""Of what is open after midnight: 25時."""
_HOUR_BEHIND = expression(r"[時时点](?!間|间)|시(?!간)")
_MINUTE_BEFORE = expression(r"[時时点시]\s?\Z")


def east_asian_hour(place: Place) -> Decoy | None:
    """Hours and minutes as East Asian pages write them: 9時30分; 9時間 is how long something takes."""
    if place.next in _HOURS and _HOUR_BEHIND.match(place.text, place.end):
        is_hour = place.digits.isdecimal() and int(place.digits) <= _LATEST_HOUR
        return (
            Decoy.TIME if is_hour and not (place.next == "点" and place.language == "ja") else None
        )  # 点 counts there
    is_minute = place.next in ("分", "분") and _MINUTE_BEFORE.search(place.text, max(0, place.start - 2), place.start)
    return Decoy.TIME if is_minute else None
