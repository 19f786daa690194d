"""Bytes become text as browsers do it: byte order mark, HTTP header, meta element, then a guess.

Labels follow the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels): iso-8859-1 means
windows-1252. The order is that of https://html.spec.whatwg.org/#determining-the-character-encoding, with two
exceptions, since we would rather be right than bug-compatible:

- A label for a one-byte encoding loses to bytes that are UTF-8 throughout: text in another encoding is valid UTF-8
  only by a coincidence that grows exponentially rarer with its length
  (https://www.w3.org/International/questions/qa-forms-utf-8).
- A label that the bytes contradict loses to the next one, and the result is suspect.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

import webencodings

from scraper.fallback_encodings import fallback_encodings
from scraper.mojibake import foreign, is_garbled
from scraper.well_formed import as_utf8


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A page's text, the same in UTF-8, and its encoding's WHATWG name.

    `suspect` when some of the text is probably not what its author wrote.
    """

    text: str
    utf8: bytes
    encoding: str
    suspect: bool


_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"))
_PRESCAN_BYTES = 4096  # the standard says 1024; pages put scripts before the meta element all the same
_CONTENT_TYPE = re.compile(r";\s*charset\s*=\s*[\"']?\s*([^\s\"';]+)", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_META = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.-]+)", re.IGNORECASE)
_XML = re.compile(rb"\A\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([a-zA-Z0-9_:.-]+)")
_LANGUAGE = re.compile(rb"<html\b[^>]*?\blang\s*=\s*[\"']?\s*([a-zA-Z0-9-]+)", re.IGNORECASE)
_ONE_BYTE = re.compile(r"windows-|iso-8859-|koi8-|ibm866|mac|x-mac-|x-user-defined")
_C1 = re.compile("[\x80-\x9f]")
_BEGUN = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f]"
    rb"|\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f]"
)
"""Two bytes that begin a character of UTF-8, whole or cut behind them: letters of other encodings seldom meet so."""
_REPLACEMENT = "\ufffd".encode()


def decode(body: bytes, *, content_type: str | None) -> Decoded:
    """The text of a page, without its byte order mark. Every body has one: what cannot be decoded is U+FFFD."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _marked(body[len(mark) :], name)
    decoded = _by_labels(body, content_type)
    may_be_torn = decoded.suspect and "utf-8" in _labels(body, content_type)
    return _unless_garbled(decoded, body) if may_be_torn else decoded


def _marked(body: bytes, name: str) -> Decoded:
    text = _strictly(body, name)
    if text is not None:
        return _finish(text, name, utf8=body if name == "utf-8" else None)
    if name == "utf-8" and not _mostly_utf8(body):
        return _unless_garbled(_guess(body, suspect=True), body)
    return _finish(_leniently(body, name), name, suspect=True)


def _by_labels(body: bytes, content_type: str | None) -> Decoded:
    utf8 = _strictly(body, "utf-8")
    contradicted = False
    for name in _labels(body, content_type):
        if utf8 is not None and (name == "utf-8" or _yields_to_utf8(body, name)):
            return _finish(utf8, "utf-8", suspect=contradicted, utf8=body)
        if name.startswith("utf-16") and b"\0" not in body:
            contradicted = True
            continue
        text = _strictly(body, name)
        if text is not None:
            return _finish(text, name, suspect=contradicted)
        if name == "utf-8" and _mostly_utf8(body):
            return _finish(_leniently(body, name), name, suspect=True)
        contradicted = True
    if utf8 is not None:
        return _finish(utf8, "utf-8", suspect=contradicted, utf8=body)
    return _guess(body, suspect=contradicted)


def _labels(body: bytes, content_type: str | None) -> Iterator[str]:
    """The encodings that the page claims, most trusted first."""
    http = _CONTENT_TYPE.search(content_type or "")
    if http is not None and (name := _name_of(http.group(1))) is not None:
        yield name
    head = _COMMENT.sub(b"", body[:_PRESCAN_BYTES])
    written = _META.search(head) or _XML.search(head)
    if written is not None and (name := _name_of(written.group(1).decode("ascii"))) is not None:
        # Whoever can read the label in ASCII is not reading UTF-16 (WHATWG HTML, "prescan a byte stream").
        yield "utf-8" if name.startswith("utf-16") else name


def _name_of(label: str) -> str | None:
    encoding = webencodings.lookup(label)
    return None if encoding is None else str(encoding.name)


def _yields_to_utf8(body: bytes, name: str) -> bool:
    return bool(_ONE_BYTE.match(name)) and not body.isascii()


def _guess(body: bytes, *, suspect: bool = False) -> Decoded:
    """What nobody has labelled: the legacy encoding of the page's language, else what the detector says."""
    language = _LANGUAGE.search(body[:_PRESCAN_BYTES])
    if language is not None:
        for name in fallback_encodings(language.group(1).decode("ascii")):
            text = _strictly(body, name)
            if text is not None:
                return _finish(text, name, suspect=suspect)
    name = _detected(body)
    return _finish(_leniently(body, name), name, suspect=suspect)


def _detected(body: bytes) -> str:
    from scraper.detect import detect

    return _name_of(detect(body) or "") or "windows-1252"


def _strictly(body: bytes, name: str) -> str | None:
    try:
        return str(webencodings.lookup(name).codec_info.decode(body, "strict")[0])
    except UnicodeDecodeError:
        return None


def _leniently(body: bytes, name: str) -> str:
    return str(webencodings.lookup(name).codec_info.decode(body, "replace")[0])


def _mostly_utf8(body: bytes) -> bool:
    """Whether the bytes are UTF-8 but for tears: a cut at the end, a script's in each teaser, bad characters pasted in.

    In other encodings' text the tears are many times more.
    """
    torn = _leniently(body, "utf-8").count("\ufffd") - body.count(_REPLACEMENT)
    return torn <= len(_BEGUN.findall(body))


def _unless_garbled(decoded: Decoded, body: bytes) -> Decoded:
    """What a page that says UTF-8 was taken for instead, unless that shows UTF-8 as another encoding's letters."""
    if not is_garbled(decoded.text):
        return decoded
    text = _leniently(body, "utf-8")
    return decoded if is_garbled(text) else _finish(text, "utf-8", suspect=True)


def _finish(text: str, encoding: str, *, suspect: bool = False, utf8: bytes | None = None) -> Decoded:
    utf8 = as_utf8(text) if utf8 is None else utf8
    unlike_ascii = foreign(text, utf8)
    is_odd = "\ufffd" in unlike_ascii or _C1.search(unlike_ascii) is not None or is_garbled(unlike_ascii)
    suspect = suspect or is_odd
    return Decoded(text=text, utf8=utf8, encoding=encoding, suspect=suspect)
