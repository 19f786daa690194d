"""A process that hands one message to Apprise and ends: `python -m alerts.service_child`, JSON in, JSON out.

Only the answer reaches standard output: whatever a service prints there goes where its errors go.

Apprise brings a hundred services, each with HTTP of its own, which no gate of ours could be given. So it runs in a
process that holds nothing but this message, and every connection, datagram and program that it begins is judged by an
audit hook (PEP 578) first: the hook sees the address that is dialled, after names were resolved.
"""

import json
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from ipaddress import ip_address
from typing import Any

from network.gate import Gate

_DIALLING = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_PROGRAMS = ("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "pty.", "syslog.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A message and where it goes; `allow` are the private addresses that may be reached, as in `[network]`."""

    url: str
    title: str
    body: str
    allow: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Whether Apprise knows the service and has sent the message; what it `said` last, and what was `refused` it.

    `crashed` is the type of the exception that it ended in, and no more: the words may hold an address with its token.
    """

    known: bool
    sent: bool
    said: str = ""
    refused: str | None = None
    crashed: str | None = None


@dataclass(slots=True)
class Guard:
    """Judges what the process begins. `refusals` is why it was told no, oldest first."""

    allow: Sequence[str]
    refusals: list[str] = field(default_factory=list)

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """The audit hook.

        Raises:
            PermissionError: it is not to be done.
        """
        if event in _DIALLING:
            self._judge_address(arguments[1])
        elif event.startswith(_PROGRAMS):
            raise self._refusal(f"a service may begin no program ({event})")

    def _judge_address(self, address: object) -> None:
        if address is None:  # a datagram on a socket that was connected, and judged, before
            return
        if not isinstance(address, tuple):
            raise self._refusal(f"{address!r} is on this machine")
        host, port = str(address[0]), int(address[1])
        try:
            literal = ip_address(host)
        except ValueError:
            raise self._refusal(f"{host!r} was not resolved before it was dialled") from None
        # The port is the owner's word: services have many.
        gate = Gate.allowing(self.allow, ports=frozenset({port}))
        verdict = gate.judge_addresses(host, port, (literal,))
        if not verdict.allowed:
            raise self._refusal(f"{verdict.reason}; {verdict.hint}")

    def _refusal(self, why: str) -> PermissionError:
        self.refusals.append(why)
        return PermissionError(why)


class _Said(logging.Handler):
    """Keeps the last warning."""

    last = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.last = record.getMessage()


def hand_over(order: Order) -> Answer:
    """Sends a message to a service."""
    import apprise

    said, guard = _Said(logging.WARNING), Guard(order.allow)
    logging.getLogger("apprise").addHandler(said)
    # Nothing is kept on disk, and no other address stands in the way of this one.
    asset = apprise.AppriseAsset(storage_mode=apprise.PersistentStoreMode.MEMORY, async_mode=False)
    service = apprise.Apprise.instantiate(order.url, asset=asset)
    if service is None:
        return Answer(known=False, sent=False)
    sys.addaudithook(guard)
    sent, crashed = False, None
    try:
        sent = bool(service.notify(title=order.title, body=order.body, body_format=apprise.NotifyFormat.TEXT))
    except Exception as error:  # noqa: BLE001 - around a whole delivery; the answer says so
        crashed = type(error).__name__
    refused = guard.refusals[0] if guard.refusals else None
    return Answer(known=True, sent=sent, said=said.last, refused=refused, crashed=crashed)


def main() -> None:
    """Reads an order, and answers it."""
    with os.fdopen(os.dup(sys.stdout.fileno()), "w") as answers:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        json.dump(asdict(hand_over(Order(**json.load(sys.stdin)))), answers)


if __name__ == "__main__":
    main()
