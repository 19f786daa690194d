"""E-mail addresses, also where a page hides them from robots: what a person's mouse or eye finds.

Every function takes text or attributes and returns addresses; nothing is guessed: what does not decode to an address
gives none.
"""

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from figures.expressions import expression

_ADDRESS = r"[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.){1,8}[A-Za-z]{2,24}"
_PLAIN = expression(rf"(?<![A-Za-z0-9._%+@-]){_ADDRESS}(?![A-Za-z0-9@])")
_WHOLE = expression(_ADDRESS)

_AT = (
    r"(?:\s*[\[({<]\s*(?:at|arobase|arobas|chez|ät|æt|a|@|chiocciola|arroba|apenstaartje|małpa|snabel-a)\s*[\])}>]\s*|"
    r"\s+(?:AT|arobase|chiocciola|arroba)\s+|\s+@\s*|\s*@\s+|\s*\(@\)\s*)"
)
_DOT = (
    r"(?:\s*[\[({<]\s*(?:dot|point|punkt|punto|ponto|punt|kropka|\.)\s*[\])}>]\s*|\s+(?:DOT|point|punkt|punto)\s+|\.)"
)
_SPELLED = expression(
    rf"(?<![\w.@])(?P<user>[A-Za-z0-9][\w.+-]{{0,63}}(?:{_DOT}[\w+-]{{1,40}}){{0,3}}){_AT}"
    rf"(?P<host>[A-Za-z0-9][A-Za-z0-9-]{{0,62}}(?:{_DOT}[A-Za-z0-9-]{{1,63}}){{0,5}}{_DOT}[A-Za-z]{{2,24}})(?![\w@])",
    re.ASCII,
)
_AT_SPELLED = expression(_AT)
_AT_SIGNS = ("@", "[", "(", "{", "<", "AT", "arobase", "chiocciola", "arroba")
"""One of which every "at" is written with."""

_DOT_ONLY = expression(_DOT)
_BETWEEN_RECIPIENTS = expression("[,;]")
_CLOUDFLARE = expression(r"/cdn-cgi/l/email-protection#([0-9a-fA-F]+)")
_PROTECTED = expression(r"\[email[\s\u00a0]+protected\]", re.IGNORECASE)
_TYPO3 = expression(r"linkTo_UnCryptMailto\((?:%27|'|\"|&#39;)(.+?)(?:%27|'|\"|&#39;)")

_MOST_RULES = 20
_SHEET_BEFORE, _SHEET_BEHIND = 1_000, 20_000
"""Characters of a page around the first rule that turns text around."""

_BACKWARD_RULE = expression(r"\.([A-Za-z_][\w-]{0,60})[^{}<>]{0,100}\{[^{}<>]{0,300}bidi-override")

_USER_KEYS = (
    "data-user",
    "data-name",
    "data-local",
    "data-login",
    "data-part1",
    "data-before",
    "data-u",
    "data-mail-user",
)
_HOST_KEYS = ("data-domain", "data-host", "data-part2", "data-after", "data-d", "data-mail-domain", "data-website")
_TLD_KEYS = ("data-tld", "data-ext", "data-part3", "data-extension")
_WHOLE_KEYS = (
    "data-email",
    "data-mail",
    "data-mailto",
    "data-address",
    "data-href",
    "data-contact",
    "data-e",
)

MAX_TEXT = 20_000
"""Characters looked through in one text."""


def emails_of_text(text: str) -> list[str]:
    """The addresses a text shows: written out, or spelled ("name [at] host (dot) org")."""
    text = text[:MAX_TEXT]
    if not may_show_at(text):
        return []
    found = [(m.start(), m[0]) for m in _PLAIN.finditer(text)] if "@" in text else []
    if _AT_SPELLED.search(text):
        found += [(m.start(), _joined(m)) for m in _SPELLED.finditer(text)]
    return _once(address for _, address in sorted(found) if _WHOLE.fullmatch(address))


def without_emails(text: str) -> str:
    """The text without its addresses and without what Cloudflare shows in their place."""
    if not may_show_at(text):
        return text[:MAX_TEXT]
    return _PROTECTED.sub(" ", _SPELLED.sub(" ", _PLAIN.sub(" ", text[:MAX_TEXT])))


def may_show_at(text: str) -> bool:
    """Whether an "at" may stand in a text, written out or spelled: few have one, and signs are found at once."""
    return any(map(text.__contains__, _AT_SIGNS))


def emails_of_attributes(attributes: Mapping[str, str | None]) -> list[str]:
    """The addresses hidden in one element's attributes.

    `mailto:` links, Cloudflare's `data-cfemail` and its links, TYPO3's shifted letters, user and host in attributes of
    their own, and whole addresses in data attributes: plain, backwards, spelled or base64, and ROT13
    where the attribute's name says so.
    """
    href = attributes.get("href") or ""
    return _once(
        [
            *emails_of_mailto(href),
            *_decoded(cloudflare(attributes.get("data-cfemail"))),
            *_decoded(cloudflare(_first_group(_CLOUDFLARE, href))),
            *_decoded(_unshifted(_first_group(_TYPO3, unquote(href)) or attributes.get("data-mailto-token"))),
            *_decoded(_assembled(attributes)),
            *emails_of_text(_rot13((attributes.get("data-enc-email") or "").replace("[at]", "@"))),
            *emails_of_text(attributes.get("alt") or ""),
            *(address for key in _WHOLE_KEYS for address in _concealed(attributes.get(key))),
        ]
    )


def emails_of_mailto(href: str) -> list[str]:
    """The recipients of a `mailto:` link (RFC 6068), without its header fields."""
    scheme, _, rest = href.strip().partition(":")
    if scheme.lower() != "mailto":
        return []
    recipients = unquote(rest.partition("?")[0])
    return _once(a for part in _BETWEEN_RECIPIENTS.split(recipients[:MAX_TEXT]) for a in emails_of_text(part))


def cloudflare(code: str | None) -> str | None:
    """An address as Cloudflare's e-mail protection writes it: hexadecimal bytes, the first XORed into the others."""
    try:
        data = bytes.fromhex(code or "")
    except ValueError:
        return None
    text = bytes(byte ^ data[0] for byte in data[1:]).decode("utf-8", "replace") if data else ""
    return text.partition("?")[0] or None


def backwards(text: str) -> list[str]:
    """The addresses of a text that is shown from right to left by style."""
    return emails_of_text(text[::-1])


def backward_classes(html: str) -> frozenset[str]:
    """The classes whose elements a page's style sheets show from right to left, letter by letter."""
    first = html.find("bidi-override")
    if first < 0:
        return frozenset()
    sheet = html[max(0, first - _SHEET_BEFORE) : first + _SHEET_BEHIND]
    return frozenset(_BACKWARD_RULE.findall(sheet)[:_MOST_RULES])


def _concealed(value: str | None) -> list[str]:
    """The addresses in a data attribute, in the first of the usual disguises that gives one."""
    if not value or len(value) > 1000:
        return []
    for disguise in (_as_is, _reversed, _base64):
        found = emails_of_text(disguise(value))
        if found:
            return found
    return []


def _as_is(value: str) -> str:
    return unquote(value).removeprefix("mailto:")


def _reversed(value: str) -> str:
    return value[::-1]


def _base64(value: str) -> str:
    try:
        return base64.b64decode(value, validate=True).decode("ascii").removeprefix("mailto:")
    except (binascii.Error, ValueError):
        return ""


def _rot13(value: str) -> str:
    return "".join(_turned(c, 13) for c in value)


def _turned(letter: str, by: int) -> str:
    if not ("a" <= letter <= "z" or "A" <= letter <= "Z"):
        return letter
    first = ord("a") if letter.islower() else ord("A")
    return chr((ord(letter) - first + by) % 26 + first)


_TYPO3_RANGES = ((0x2B, 0x3A), (0x40, 0x5A), (0x61, 0x7A))


def _unshifted(token: str | None) -> str | None:
    """TYPO3's `spamProtectEmailAddresses`: every character moved by some steps in its range, "mailto:" among them."""
    for by in range(-26, 27) if token and len(token) < 500 else ():
        text = "".join(_moved(c, by) for c in token or "")
        if text.lower().startswith("mailto:"):
            return text[7:]
    return None


def _moved(character: str, by: int) -> str:
    code = ord(character)
    for low, high in _TYPO3_RANGES:
        if low <= code <= high:
            return chr((code - low + by) % (high - low + 1) + low)
    return character


def _assembled(attributes: Mapping[str, str | None]) -> str | None:
    """User and host that stand in attributes of their own, and a script joins."""
    user, host, tld = (_first_of(attributes, keys) for keys in (_USER_KEYS, _HOST_KEYS, _TLD_KEYS))
    if not user or not host:
        return None
    host = host.lstrip("@")
    return f"{user.rstrip('@')}@{host}.{tld.lstrip('.')}" if tld else f"{user.rstrip('@')}@{host}"


def _first_of(attributes: Mapping[str, str | None], keys: tuple[str, ...]) -> str:
    return next((value.strip() for key in keys if (value := attributes.get(key))), "")


def _first_group(pattern: re.Pattern[str], text: str) -> str | None:
    found = pattern.search(text)
    return found[1] if found else None


def _decoded(text: str | None) -> list[str]:
    return emails_of_text(text) if text else []


def _joined(spelled: re.Match[str]) -> str:
    return f"{_DOT_ONLY.sub('.', spelled['user'])}@{_DOT_ONLY.sub('.', spelled['host'])}"


def _once(addresses: "Iterator[str] | list[str]") -> list[str]:
    """Each address the first time, whatever its case."""
    return list({address.casefold(): address for address in reversed(list(addresses))}.values())[::-1]
