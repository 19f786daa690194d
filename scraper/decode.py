"""Bytes become text as browsers do it: byte order mark, HTTP header, meta element, then detection.

Labels follow the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels): iso-8859-1 means
windows-1252.
"""

import codecs
import re
from dataclasses import dataclass

import webencodings


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A page's text; `suspect` when some of it is probably not what its author wrote."""

    text: str
    encoding: str
    suspect: bool


_META = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.-]+)", re.IGNORECASE)
_HTTP = re.compile(r"charset\s*=\s*[\"']?([^\s\"';]+)", re.IGNORECASE)


def decode(body: bytes, *, content_type: str | None) -> Decoded:
    """The text of a page."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if body.startswith(mark):
            return _finish(body[len(mark) :].decode(name, "replace"), name)
    http = _HTTP.search(content_type or "")
    meta = _META.search(body[:1024])
    for label in (http and http.group(1), meta and meta.group(1).decode("ascii")):
        encoding = webencodings.lookup(label) if label else None
        if encoding is not None:
            return _finish(encoding.codec_info.decode(body, "replace")[0], encoding.name)
    try:
        return _finish(body.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _finish(body.decode("windows-1252", "replace"), "windows-1252")


def _finish(text: str, encoding: str) -> Decoded:
    return Decoded(text=text, encoding=encoding, suspect="\ufffd" in text)
