"""Postal addresses in the lines of a contact.

An address is a run of segments around a postcode and its place: a street, a house's number, where in the house, other
places before it, a country behind. Some countries write the postcode first ("1053 Budapest, Egyetem tér 1",
"119991, Москва, ул. ..."), some behind the place ("Selvino (BG) 24020", "Львів, 79000"). A number is a postcode only
beside a street, unless its form says so alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from figures.expressions import expression
from scraper.reading.contact.contact_words import ORGANIZATION
from scraper.reading.contact.postal_segments import (
    Kind,
    Postcode,
    Segment,
    is_sure_street,
    is_written_as_a_street,
    led_in,
    may_hold_postcode,
    names_house,
    segments_of,
    street_tail,
)
from scraper.reading.contact.postal_words import BOX, COUNTRY, STREETS
from scraper.reading.markup.text import has_digit

MAX_LINE = 400
MAX_BEFORE = 6
MAX_BEHIND = 4
MAX_LINES_BEFORE = 4
MIN_NAMES = 2
"""Names of places before a postcode that its form alone tells, where no street is among them: a town alone is none."""


_PINS = expression(r"^[^\w(\"'’„“«〒]+")
"""Signs that show where an address begins: "📍"."""

_RIGHTS = expression(r"(©[^.]{0,80}(?:\w{3}|\s[A-Z]\.[A-Z]))\.(?=\s\w)")
"""Whose the rights are, to the full stop behind it."""

_OF_STREETS = (Kind.STREET, Kind.HOUSE, Kind.INSIDE)
_OF_ADDRESSES = (*_OF_STREETS, Kind.TOWN)
_BEHIND_STREETS = (*_OF_ADDRESSES, Kind.COUNTRY)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostalAddress:
    """An address as one line, its parts joined by commas, and the indices of the lines that it was read from.

    `head` is what stood before it in its first line, None where nothing did: an institution, often.
    """

    text: str
    lines: frozenset[int]
    head: str | None = None


def postal_addresses(lines: Sequence[str], *, is_told: bool = False) -> list[PostalAddress]:
    """The addresses in some lines of text. Where it `is_told` that they show one, a street is enough."""
    short = [_without_rights(line) if len(line) <= MAX_LINE else "" for line in lines]
    telling = [n for n, line in enumerate(short) if may_hold_postcode(line) or (is_told and STREETS.search(line))]
    if not telling:
        return []
    near = {m for n in telling for m in range(n - MAX_LINES_BEFORE, n + MAX_BEHIND)}
    segments = segments_of([line if n in near else "" for n, line in enumerate(short)])
    found: list[PostalAddress] = []
    start = 0
    while start < len(segments):
        run = _next_address(segments, start, is_told=is_told)
        if run is None:
            break
        found.append(_written(lines, segments, run))
        start = run.stop
    if not found and is_told:
        run = _street_alone(segments)
        return [_written(lines, segments, run)] if run is not None else []
    return found


def _without_rights(line: str) -> str:
    """A line in which a bar parts whose the rights are from what follows: "© 2026 Harbour Trust. 12 High Street"."""
    return _RIGHTS.sub(r"\1|", line) if "©" in line else line


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """The segments `start` to `stop` of an address; it begins in the first and ends in the last at these places."""

    start: int
    stop: int
    begins: int
    ends: int


def _next_address(segments: Sequence[Segment], start: int, *, is_told: bool) -> _Run | None:
    for n in range(start, len(segments)):
        code = segments[n].code if segments[n].kind is not Kind.FOREIGN else None
        run = _around(segments, n, code, start, is_told=is_told) if code is not None else None
        if run is not None:
            return run
    return None


def _around(segments: Sequence[Segment], n: int, code: Postcode, first: int, *, is_told: bool) -> _Run | None:
    """The address around a postcode, None where there is no street, and none is needed."""
    start, begins = _before(segments, n, first)
    inside = segments[start:n]
    own = segments[n].text[: code.start]
    streets = [
        s for s in inside if s.kind in (Kind.STREET, Kind.PROSE) or (s.kind is Kind.INSIDE and has_digit(s.text))
    ]
    stop, ends = n + 1, code.end
    if not streets and not names_house(own) and not is_sure_street(own):
        behind = _street_behind(segments, n) if code.end == len(segments[n].text) else None
        if behind is not None:
            return _Run(start=n, stop=behind, begins=code.start, ends=len(segments[behind - 1].text))
        names = len(inside) + bool(own.strip(" ,"))
        if not code.is_sure or names < (1 if is_told else MIN_NAMES):
            return None
    elif code.is_plain and not _is_certain(inside, own):
        return None
    stop, ends = _behind(segments, n, code)
    tail = street_tail(own) if start == n and segments[n].kind is Kind.PROSE else None
    return _Run(start=start, stop=stop, begins=tail or begins, ends=ends)


def _is_certain(inside: Sequence[Segment], own: str) -> bool:
    """Whether a number that may be anything is a postcode: behind a street's word and number, or a street and town."""
    if is_sure_street(" ".join([*(s.text for s in inside if s.kind not in (Kind.INSIDE, Kind.TOWN)), own])):
        return True
    is_behind_town = own.strip() or (inside and inside[-1].kind is Kind.TOWN)
    return bool(is_behind_town) and any(s.kind in _OF_STREETS for s in inside)


def _before(segments: Sequence[Segment], n: int, first: int) -> tuple[int, int]:
    """The segment, and the place in it, where the address begins that a postcode in segment `n` ends."""
    start = n
    while start > max(first, n - MAX_BEFORE):
        above = segments[start - 1]
        if segments[n].line - above.line > MAX_LINES_BEFORE or above.kind not in _OF_ADDRESSES:
            break
        if above.kind is Kind.TOWN and above.code is not None:
            break
        start -= 1
    if start > first and not any(s.kind is Kind.STREET for s in segments[start:n]):
        above = segments[start - 1]
        if above.kind is Kind.PROSE and above.line == segments[start].line:
            tail = street_tail(above.text, is_numbered=segments[start].kind is Kind.HOUSE)
            if tail is not None and is_written_as_a_street(above.text[tail:]):
                return start - 1, tail
    start = _first_of_address(segments, start, n)
    return start, led_in(segments[start].text) if segments[start].kind is Kind.STREET else 0


def _first_of_address(segments: Sequence[Segment], start: int, n: int) -> int:
    """The first segment that can only be of an address; names before it are somebody's."""
    streets = [m for m in range(start, n) if segments[m].kind in _OF_STREETS]
    if not streets:
        return max(start, n - 2)
    first = streets[0]
    street = segments[first]
    is_numbered = any(map(str.isdigit, street.text)) or segments[first + 1].kind is Kind.HOUSE
    if first == start or street.kind is not Kind.STREET or (is_numbered and not BOX.match(street.text)):
        return first
    house = segments[first - 1]
    is_apart = house.line != street.line and house.start > 0
    return first if is_apart or ORGANIZATION.search(house.text) else first - 1


def _street_behind(segments: Sequence[Segment], n: int) -> int | None:
    """Behind which segment the street ends that follows a postcode; None where none does."""
    stop = n + 1
    code, following = segments[n].code, segments[n + 1 : n + 2]
    if code is None or not (code.has_place or (following and following[0].kind is Kind.TOWN)):
        return None
    while stop < min(len(segments), n + 1 + MAX_BEHIND) and segments[stop].kind in _OF_ADDRESSES:
        if segments[stop].kind is Kind.TOWN and any(s.kind is Kind.STREET for s in segments[n + 1 : stop]):
            break
        stop += 1
    street = segments[n + 1 : stop]
    is_numbered = any(any(map(str.isdigit, s.text)) for s in street)
    return stop if is_numbered and any(s.kind is Kind.STREET for s in street) else None


def _behind(segments: Sequence[Segment], n: int, code: Postcode) -> tuple[int, int]:
    """The segment behind the address, and where it ends in its last: behind its place, or a country."""
    stop, ends = n + 1, code.end
    rest = segments[n].text[code.end :].strip()
    if rest and COUNTRY.match(rest):
        return stop, len(segments[n].text)
    is_bare = not (code.has_place or code.is_sure or segments[n].text[: code.start].strip())
    behind = segments[stop : stop + 2]
    if is_bare and behind and behind[0].kind is Kind.TOWN and behind[0].line == segments[n].line:
        stop, ends = stop + 1, len(behind[0].text)
        behind = behind[1:]
    if behind and behind[0].kind is Kind.COUNTRY and ends == len(segments[stop - 1].text.rstrip(" .")):
        stop, ends = stop + 1, len(behind[0].text)
    return stop, ends


def _street_alone(segments: Sequence[Segment]) -> _Run | None:
    """A street with its number, or with its town and country, where a contact is told; with the place behind it."""
    for n, segment in enumerate(segments):
        behind = [s.kind for s in segments[n + 1 : n + MAX_BEHIND]]
        is_numbered = is_sure_street(segment.text) or behind[:1] == [Kind.HOUSE] or names_house(segment.text)
        if segment.kind is Kind.STREET and (is_numbered or behind[:2] == [Kind.TOWN, Kind.COUNTRY]):
            of_address = [*takewhile(lambda kind: kind in _BEHIND_STREETS, behind)]
            stop = n + 1 + len(of_address)
            return _Run(start=n, stop=stop, begins=0, ends=len(segments[stop - 1].text))
    return None


def _written(lines: Sequence[str], segments: Sequence[Segment], run: _Run) -> PostalAddress:
    """An address as one line: as it stands within each line, with a comma for every stronger joint."""
    inside = segments[run.start : run.stop]
    pieces: list[str] = []
    for segment, following in zip(inside, [*inside[1:], None], strict=True):
        begins = run.begins if segment is inside[0] else 0
        ends = run.ends if following is None else len(segment.text)
        pieces.append(segment.text[begins:ends].rstrip(" .,"))
        if following is not None:
            pieces.append(_joint(lines, segment, following))
    first = inside[0]
    head = lines[first.line][: first.start + run.begins].strip(" ,;:·•|–—-")
    return PostalAddress(
        text=_PINS.sub("", "".join(pieces)), lines=frozenset(segment.line for segment in inside), head=head or None
    )


def _joint(lines: Sequence[str], segment: Segment, following: Segment) -> str:
    if segment.line != following.line:
        return ", "
    between = lines[segment.line][segment.end : following.start]
    return (
        " - ".replace("-", between.strip())
        if between.strip() in ("-", "–", "—")
        else (", " if between.strip() else " ")
    )
