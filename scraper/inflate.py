"""Undoing Content-Encoding with a bound: a body of 405 bytes can ask for 256 MiB.

Every decoder is fed and drained in pieces, so that no more than the bound (and one window) is ever allocated, and is
asked at the end whether its stream was complete: the HTTP libraries take a truncated one for a shorter page.
"""

import zlib
from collections.abc import Sequence
from typing import Protocol

from scraper.errors import FetchError, Reason

ACCEPT_ENCODING = "gzip, deflate, br, zstd"

_ZSTD_WINDOW_LOG = 23  # 8 MiB, all that a server may use (RFC 9659)
_GZIP_MAGIC = b"\x1f\x8b"


class Decoder(Protocol):
    """One content coding being undone."""

    def feed(self, data: bytes) -> bytes:
        """Inflates a piece. Raises FetchError `too_big` past the bound, `bad_encoding` on bytes that are none."""
        ...

    def complete(self) -> bool:
        """Whether the coding's own end was seen."""
        ...


class Inflater:
    """The codings of one body, undone in the reverse order of their listing (RFC 9110, 8.4)."""

    def __init__(self, codings: Sequence[str], *, max_bytes: int) -> None:
        self._codings = tuple(reversed(codings))
        self._decoders = [_decoder(coding, max_bytes) for coding in self._codings]

    def feed(self, data: bytes) -> bytes:
        """Inflates a piece of the body."""
        for decoder in self._decoders:
            data = decoder.feed(data)
        return data

    def finish(self) -> None:
        """Ends the body.

        Raises:
            FetchError: `truncated`, a coding's end is missing.
        """
        for coding, decoder in zip(self._codings, self._decoders, strict=True):
            if not decoder.complete():
                raise FetchError(Reason.TRUNCATED, f"the {coding} stream ends before its end")


def codings_of(content_encoding: str | None, *, at_most: int) -> tuple[str, ...]:
    """The content codings of a body, as listed, without `identity`.

    Raises:
        FetchError: `bad_encoding`, one that was not asked for, or more than `at_most`.
    """
    if not content_encoding:
        return ()
    names = [name.strip().lower() for name in content_encoding.split(",")]
    codings = tuple(_ALIASES.get(name, name) for name in names if name not in ("", "identity"))
    if len(codings) > at_most:
        raise FetchError(Reason.BAD_ENCODING, f"{len(codings)} content encodings stacked, at most {at_most} are undone")
    unknown = next((coding for coding in codings if coding not in _DECODERS), None)
    if unknown is not None:
        raise FetchError(Reason.BAD_ENCODING, f"content encoding {unknown!r} was not asked for")
    return codings


class _Bounded:
    """Counts what came out."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._left = max_bytes

    @property
    def _room(self) -> int:
        """How much to ask for: one byte over the bound shows that it is exceeded, and 0 would mean no bound."""
        return self._left + 1

    def _take(self, output: bytes) -> bytes:
        self._left -= len(output)
        if self._left < 0:
            raise FetchError(Reason.TOO_BIG, f"the page inflates to more than {self._max_bytes} bytes")
        return output


class _Gzip(_Bounded):
    """gzip with any number of members (RFC 1952); what follows the last one is padding and is dropped."""

    def __init__(self, max_bytes: int) -> None:
        super().__init__(max_bytes)
        self._member = zlib.decompressobj(wbits=31)
        self._begun = False
        self._ended = False

    def feed(self, data: bytes) -> bytes:
        pieces = []
        while data and not self._ended:
            self._begun = True
            try:
                pieces.append(self._take(self._member.decompress(data, self._room)))
            except zlib.error as error:
                raise _not_encoded("gzip", error) from error
            data = self._member.unconsumed_tail or self._next_member()
        return b"".join(pieces)

    def _next_member(self) -> bytes:
        if not self._member.eof:
            return b""
        rest = self._member.unused_data
        if rest[:2] != _GZIP_MAGIC[: len(rest)] or not rest:
            self._ended = bool(rest)
            return b""
        self._member = zlib.decompressobj(wbits=31)
        return rest

    def complete(self) -> bool:
        return self._member.eof or not self._begun


class _Deflate(_Bounded):
    """zlib's format (RFC 1950), or the bare deflate that some servers mean by the name."""

    def __init__(self, max_bytes: int) -> None:
        super().__init__(max_bytes)
        self._head = b""
        self._stream: zlib._Decompress | None = None

    def feed(self, data: bytes) -> bytes:
        if self._stream is None:
            data = self._head = self._head + data
            if len(data) < 2:
                return b""
            self._stream = zlib.decompressobj(wbits=15 if _is_zlib_header(data) else -15)
        pieces = []
        while data:
            try:
                pieces.append(self._take(self._stream.decompress(data, self._room)))
            except zlib.error as error:
                raise _not_encoded("deflate", error) from error
            data = self._stream.unconsumed_tail
        return b"".join(pieces)

    def complete(self) -> bool:
        return not self._head if self._stream is None else self._stream.eof


def _is_zlib_header(data: bytes) -> bool:
    return data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0


class _Brotli(_Bounded):
    """Brotli (RFC 7932)."""

    def __init__(self, max_bytes: int) -> None:
        import brotli

        super().__init__(max_bytes)
        self._stream = brotli.Decompressor()
        self._error: type[Exception] = brotli.error
        self._begun = False

    def feed(self, data: bytes) -> bytes:
        self._begun = self._begun or bool(data)
        pieces = []
        while not self._stream.is_finished() and (data or not self._stream.can_accept_more_data()):
            try:
                pieces.append(self._take(self._stream.process(data, output_buffer_limit=self._room)))
            except self._error as error:
                raise _not_encoded("br", error) from error
            data = b""
        return b"".join(pieces)

    def complete(self) -> bool:
        return not self._begun or bool(self._stream.is_finished())


class _Zstd(_Bounded):
    """Zstandard frames (RFC 8878) with windows of at most 8 MiB."""

    def __init__(self, max_bytes: int) -> None:
        from backports import zstd

        super().__init__(max_bytes)
        self._zstd = zstd
        self._begun = False
        self._open()

    def _open(self) -> None:
        options = {int(self._zstd.DecompressionParameter.window_log_max): _ZSTD_WINDOW_LOG}
        self._frame = self._zstd.ZstdDecompressor(options=options)

    def feed(self, data: bytes) -> bytes:
        self._begun = self._begun or bool(data)
        pieces = []
        while data or not (self._frame.needs_input or self._frame.eof):
            if self._frame.eof:
                self._open()
            try:
                pieces.append(self._take(self._frame.decompress(data, max_length=self._room)))
            except self._zstd.ZstdError as error:
                raise _not_encoded("zstd", error) from error
            data = self._frame.unused_data if self._frame.eof else b""
        return b"".join(pieces)

    def complete(self) -> bool:
        return not self._begun or self._frame.eof


def _not_encoded(coding: str, error: Exception) -> FetchError:
    return FetchError(Reason.BAD_ENCODING, f"the body is not {coding}, as announced: {error}")


_ALIASES = {"x-gzip": "gzip"}
_DECODERS: dict[str, type[_Gzip] | type[_Deflate] | type[_Brotli] | type[_Zstd]] = {
    "gzip": _Gzip,
    "deflate": _Deflate,
    "br": _Brotli,
    "zstd": _Zstd,
}


def _decoder(coding: str, max_bytes: int) -> Decoder:
    return _DECODERS[coding](max_bytes)
