"""Postal addresses in the lines of a contact."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scraper.reading.contact_words import COUNTRY, LEGAL_NUMBER, ORGANIZATION, POSTCODE, STREET

MAX_LINE = 160
MAX_LINES_BEFORE = 4
_MAX_PLACE_WORDS = 9
"""Words of the part with the postcode: what has more is a sentence."""
_STRONG_JOINT = re.compile(r"\s*[·•|;]\s*")
_SEGMENT = re.compile(r"\s*(?:[·•|;]|,|\s[–—-]\s)\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class PostalAddress:
    """An address as one line, its parts joined by commas, and the indices of the lines that it was read from."""

    text: str
    lines: frozenset[int]


def postal_addresses(lines: Sequence[str]) -> list[PostalAddress]:
    """The addresses in some lines of text: each ends with a postcode and its place, and may name a country after."""
    found: list[PostalAddress] = []
    taken: set[int] = set()
    for n, line in enumerate(lines):
        if n not in taken and len(line) <= MAX_LINE and any(_has_postcode(s) for s in (line, *_SEGMENT.split(line))):
            address = _around(lines, n, taken)
            if address is not None:
                taken |= address.lines
                found.append(address)
    return found


def parted_institution(address: str) -> tuple[str | None, str]:
    """The institution that an address begins with, None where it begins with none, and the address behind it."""
    joint = _SEGMENT.search(address)
    if joint is None:
        return None, address
    head, rest = address[: joint.start()], address[joint.end() :]
    names_one = ORGANIZATION.search(head) and not STREET.search(head) and not any(map(str.isdigit, head))
    return (head, rest) if names_one and _names_a_street(rest) else (None, address)


def _around(lines: Sequence[str], n: int, taken: set[int]) -> PostalAddress | None:
    own = _own_part(lines[n])
    if own is None:
        return None
    before: list[int] = []
    for m in range(n - 1, max(-1, n - 1 - MAX_LINES_BEFORE), -1):
        if m in taken or not _is_of_address(lines[m]):
            break
        before.insert(0, m)
    after = [n + 1] if n + 1 < len(lines) and COUNTRY.match(lines[n + 1]) else []
    parts = [*(lines[m].strip(" ,;") for m in before), own, *(lines[m] for m in after)]
    text = ", ".join(parts)
    if not before and not _names_a_street(own):
        return None
    return PostalAddress(text=text, lines=frozenset([*before, n, *after]))


def _own_part(line: str) -> str | None:
    """A line from its street to its place, as it stands; strong joints become commas."""
    ends = [0, *(end for found in _SEGMENT.finditer(line) for end in found.span()), len(line)]
    spans = [(a, b) for a, b in zip(ends[::2], ends[1::2], strict=True) if a < b]
    segments = [line[a:b] for a, b in spans]
    at = next((k for k, segment in enumerate(segments) if _has_postcode(segment)), None)
    if at is None:
        return None
    start = at
    while start > 0 and at - start < MAX_LINES_BEFORE and not _is_foreign(segments[start - 1]):
        start -= 1
    if len(segments[at].split()) > _MAX_PLACE_WORDS:
        return None
    end = at + 1 if at + 1 < len(segments) and COUNTRY.match(segments[at + 1]) else at
    return _STRONG_JOINT.sub(", ", line[spans[start][0] : spans[end][1]]).rstrip(" –—-")


def _has_postcode(segment: str) -> bool:
    """Whether a postcode stands in it, and no street after: "5202 Twinbrook Road" begins with a house number.

    What stands behind © is a year.
    """
    found = POSTCODE.search(segment)
    if found is None or "©" in segment[: found.start()] or segment[found.start() - 1 : found.start()] == "(":
        return False
    return STREET.search(segment, found.end()) is None


def _is_foreign(segment: str) -> bool:
    """What stands in an address's line and is none of it: legal numbers, who holds the rights, long words."""
    return LEGAL_NUMBER.search(segment) is not None or len(segment) > 60 or ":" in segment or "©" in segment


def _is_of_address(line: str) -> bool:
    if len(line) > 80 or _is_foreign(line):
        return False
    return STREET.search(line) is not None or re.search(r"\d", line) is not None


def _names_a_street(text: str) -> bool:
    return (
        STREET.search(text) is not None
        or re.search(r"(?<![\d.,])\d{1,4}\s?[a-zA-Z]?,?\s", POSTCODE.sub(" ", text) + " ") is not None
    )
