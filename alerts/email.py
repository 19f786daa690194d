"""The e-mail channel: one message to one recipient over SMTP.

RFC 5321 for the conversation, RFC 3207 for STARTTLS: it is required where it is asked for, and nothing secret is said
before the server's certificate has been verified.
"""

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable
from enum import IntEnum
from ipaddress import ip_address
from socket import socket
from typing import TYPE_CHECKING

from alerts.failures import connection_outcome, permanent, transient, why_unconnected
from alerts.model import Outcome, Reason, Verdict
from alerts.outbox import KeptDelivery
from alerts.plain import one_line
from alerts.settings import EmailSettings, Tls, mailbox
from network.errors import RefusedError

if TYPE_CHECKING:
    from aiosmtplib import SMTP

Connect = Callable[[str, int], Awaitable[socket]]

_GOODBYE_S = 5.0
_MARGIN_S = 60.0


class _Stage(IntEnum):
    """How far a conversation got; decides what a refusal is about, and whether the message may have been taken."""

    CONNECTING = 0
    GREETING = 1
    TLS = 2
    LOGIN = 3
    SENDER = 4
    RECIPIENT = 5
    DATA = 6

    @property
    def words(self) -> str:
        return _STAGE_WORDS[self]


_STAGE_WORDS = {
    _Stage.CONNECTING: "before it greeted",
    _Stage.GREETING: "before it greeted",
    _Stage.TLS: "as encryption was to begin",
    _Stage.LOGIN: "at the login",
    _Stage.SENDER: "at the sender's address",
    _Stage.RECIPIENT: "at the recipient's address",
    _Stage.DATA: "as it was handed the message",
}
_HINTS = {
    _Stage.TLS: 'try tls = "implicit", or another port',
    _Stage.LOGIN: "check username and password",
    _Stage.SENDER: "check from: the server may take mail of its own users only",
}
_REFUSED_AT = {
    _Stage.CONNECTING: Reason.REJECTED,
    _Stage.GREETING: Reason.REJECTED,
    _Stage.TLS: Reason.TLS_MISSING,
    _Stage.LOGIN: Reason.LOGIN_REFUSED,
    _Stage.SENDER: Reason.SENDER_REFUSED,
    _Stage.RECIPIENT: Reason.RECIPIENT_REFUSED,
    _Stage.DATA: Reason.MESSAGE_REFUSED,
}


class EmailChannel:
    """Sends mail through one server, over a connection of its own for each message."""

    def __init__(self, settings: EmailSettings, *, connect: Connect, tls: ssl.SSLContext) -> None:
        """`connect` gives a connected socket to a host and port (and is where addresses are judged)."""
        self._settings = settings
        self._connect = connect
        self._tls = tls

    @property
    def name(self) -> str:
        return self._settings.name

    @property
    def endpoint(self) -> str:
        return self._settings.endpoint

    @property
    def lease_s(self) -> float:
        return self._longest_s + _MARGIN_S

    @property
    def _longest_s(self) -> float:
        """Connecting and five commands, each within its time-out, then DATA and the final dot."""
        return 6 * self._settings.timeout_s + 2 * self._settings.final_timeout_s

    async def send(self, delivery: KeptDelivery, /) -> Outcome:
        conversation = _Conversation(self._settings, delivery, tls=self._tls)
        try:
            async with asyncio.timeout(self._longest_s):
                answer = await conversation.hold(await self._connect(self._settings.host, self._settings.port))
        except Exception as error:
            server = f"{self._settings.host}:{self._settings.port}"
            outcome = _failed(error, conversation.stage, server)
            if outcome is None:
                raise
            return outcome
        finally:
            await conversation.leave()
        return Outcome(verdict=Verdict.SENT, reason=Reason.ACCEPTED, detail=one_line(answer, limit=300))


class _Conversation:
    """One SMTP session for one message; `stage` is where it stands."""

    def __init__(self, settings: EmailSettings, delivery: KeptDelivery, *, tls: ssl.SSLContext) -> None:
        self.stage = _Stage.CONNECTING
        self._settings = settings
        self._delivery = delivery
        self._tls = tls
        self._smtp: SMTP | None = None

    async def hold(self, connection: socket) -> str:
        """Deliver the message and give the server's answer to the final dot."""
        self.stage = _Stage.GREETING
        smtp = self._open(connection)
        await smtp.connect()
        if self._settings.tls is Tls.STARTTLS:
            self.stage = _Stage.TLS
            await smtp.starttls()
        if self._settings.username is not None and self._settings.password is not None:
            self.stage = _Stage.LOGIN
            await smtp.login(self._settings.username, self._settings.password)
        return await self._hand_over(smtp)

    async def leave(self) -> None:
        """Say goodbye if anybody still listens; what has been settled stays settled."""
        if self._smtp is None:
            return
        if self._smtp.is_connected:
            with contextlib.suppress(Exception):
                await self._smtp.quit(timeout=_GOODBYE_S)
        self._smtp.close()

    def _open(self, connection: socket) -> "SMTP":
        from aiosmtplib import SMTP

        if self._settings.tls is Tls.NONE:
            _require_loopback(connection)
        self._smtp = SMTP(
            hostname=self._settings.host,
            sock=connection,
            timeout=self._settings.timeout_s,
            use_tls=self._settings.tls is Tls.IMPLICIT,
            start_tls=False,
            tls_context=self._tls,
            local_hostname=mailbox(self._settings.sender, key="from").domain,
        )
        return self._smtp

    async def _hand_over(self, smtp: "SMTP") -> str:
        self.stage = _Stage.SENDER
        await smtp.mail(mailbox(self._settings.sender, key="from").addr_spec)
        self.stage = _Stage.RECIPIENT
        await smtp.rcpt(mailbox(self._delivery.recipient or "", key="to").addr_spec)
        self.stage = _Stage.DATA
        accepted = await smtp.data(self._delivery.message.body, timeout=self._settings.final_timeout_s)
        return f"{accepted.code} {accepted.message}"


def _require_loopback(connection: socket) -> None:
    """A name such as "localhost" may be made to mean any host."""
    peer = str(connection.getpeername()[0])
    if not ip_address(peer).is_loopback:
        connection.close()
        raise RefusedError(f"the mail server is {peer}, and the connection is not encrypted", 'use tls = "starttls"')


def _failed(error: Exception, stage: _Stage, server: str) -> Outcome | None:
    """The outcome of a conversation with `server` that broke off; None for a fault of ours."""
    from aiosmtplib import SMTPException, SMTPResponseException

    unsettled = stage is _Stage.DATA
    connection = connection_outcome(error)
    if connection is not None:
        return connection
    match error:
        case SMTPResponseException():
            return _answered(error.code, f"{error.code} {error.message}", stage)
        case TimeoutError():
            return transient(Reason.TIMEOUT, _stalled(error, stage, server), possible_duplicate=unsettled)
        case OSError():
            reached = stage > _Stage.GREETING or isinstance(error, ConnectionResetError)
            reason = Reason.DISCONNECTED if reached else Reason.UNREACHABLE
            return transient(reason, _hung_up(error, stage, server), possible_duplicate=unsettled)
        case SMTPException():
            return permanent(_REFUSED_AT[stage], _with_hint(str(error), stage))
        case _:
            return None


def _answered(code: int, answer: str, stage: _Stage) -> Outcome:
    """What a refusal means (RFC 5321, 4.2.1): 4xx come again, 5xx do not."""
    if 400 <= code < 500:
        return transient(Reason.TRY_LATER, answer)
    if 500 <= code < 600:
        return permanent(_REFUSED_AT[stage], _with_hint(answer, stage))
    return transient(Reason.PROTOCOL_ERROR, answer, possible_duplicate=stage is _Stage.DATA)


def _stalled(error: Exception, stage: _Stage, server: str) -> str:
    return why_unconnected(error, server) if stage is _Stage.CONNECTING else f"{server} went silent {stage.words}"


def _hung_up(error: Exception, stage: _Stage, server: str) -> str:
    return why_unconnected(error, server) if stage is _Stage.CONNECTING else f"{server} hung up {stage.words}"


def _with_hint(said: str, stage: _Stage) -> str:
    """What can be done about it, where somebody on this side can."""
    hint = _HINTS.get(stage)
    return f"{one_line(said, limit=200)}; {hint}" if hint else said
