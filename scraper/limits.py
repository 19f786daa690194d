"""What one fetch may cost."""

from dataclasses import dataclass, replace

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchLimits:
    """Bounds of one fetch, redirects included and retries not.

    `deadline_s` is for all of it, `connect_s` for name, TCP and TLS each, `headers_s` for one response's headers,
    `stall_s` for the silence between two reads.
    A body slower than `min_bytes_per_s`, averaged since its first byte and judged after `slow_grace_s`, is cut.
    `max_bytes` bounds the body as sent and as inflated, each, `max_pieces` the chunks that it comes in.
    """

    deadline_s: float = 60.0
    connect_s: float = 10.0
    headers_s: float = 30.0
    stall_s: float = 20.0
    slow_grace_s: float = 10.0
    min_bytes_per_s: int = 512
    max_bytes: int = 10 * MIB
    max_pieces: int = 50_000
    max_redirects: int = 5
    max_encodings: int = 2
    max_header_fields: int = 200

    def within(self, timeout_s: float | None) -> "FetchLimits":
        """These limits with another deadline, which is also how long the server may be silent."""
        if timeout_s is None:
            return self
        return replace(self, deadline_s=timeout_s, headers_s=timeout_s, stall_s=timeout_s)

    @property
    def timeouts(self) -> dict[str, float]:
        """The part of them that httpcore keeps, by its names."""
        return {"connect": self.connect_s, "read": self.stall_s, "write": self.stall_s, "pool": self.connect_s}
