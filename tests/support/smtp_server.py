"""Mail servers on 127.0.0.1: a real one (aiosmtpd) that keeps what it takes, and one that breaks off on cue."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


@dataclass(frozen=True)
class ReceivedMail:
    sender: str
    recipients: tuple[str, ...]
    content: bytes
    encrypted: bool
    login: str | None

    @property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.content, policy=policy.default)


@dataclass
class Mailbox:
    """What an aiosmtpd server received, and what it says to which recipient. `answers` are used up first."""

    port: int = 0
    received: list[ReceivedMail] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    answers: list[str] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)
    password: str | None = None

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Sequence[str]
    ) -> str:
        if address in self.refused:
            return self.refused[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.answers and not (answer := self.answers.pop(0)).startswith("250"):
            return answer
        login = session.auth_data.login.decode() if isinstance(session.auth_data, LoginPassword) else None
        mail = ReceivedMail(
            sender=envelope.mail_from or "",
            recipients=tuple(envelope.rcpt_tos),
            content=envelope.original_content or b"",
            encrypted=session.ssl is not None or server.transport.get_extra_info("sslcontext") is not None,
            login=login,
        )
        self.received.append(mail)
        return "250 kept"

    def authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, auth_data: object
    ) -> AuthResult:
        assert isinstance(auth_data, LoginPassword)
        self.logins.append((auth_data.login.decode(), auth_data.password.decode()))
        return AuthResult(success=auth_data.password.decode() == self.password, handled=False, auth_data=auth_data)


@asynccontextmanager
async def mail_server(
    *, starttls: ssl.SSLContext | None = None, implicit: ssl.SSLContext | None = None, password: str | None = None
) -> AsyncIterator[Mailbox]:
    """A real mail server; it offers a login, even before TLS, and takes only `password`."""
    mailbox = Mailbox(password=password)

    def session() -> SMTP:
        return SMTP(
            mailbox,
            hostname="127.0.0.1",
            tls_context=starttls,
            require_starttls=starttls is not None,
            authenticator=mailbox.authenticate,
            auth_require_tls=False,
            timeout=5,
        )

    server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", 0, ssl=implicit)
    mailbox.port = server.sockets[0].getsockname()[1]
    async with server:
        yield mailbox


Faults = dict[str, str | None]

_GOOD: Faults = {
    "EHLO": "250 ok",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go",
    ".": "250 ok",
    "QUIT": "221 bye",
}


@dataclass
class FaultyServer:
    """A mail server that answers as it should, except to the verbs in `faults`; it keeps what it was told.

    A fault is the answer to give, "" to say nothing and wait, or None to drop the connection. Besides the verbs of
    SMTP there are "connect", the message's "first line" and ".", its end.
    """

    faults: Faults
    port: int = 0
    verbs: list[str] = field(default_factory=list)
    conversations: set[asyncio.Task[None]] = field(default_factory=set)

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.conversations.add(asyncio.current_task())
        try:
            with contextlib.suppress(asyncio.CancelledError, OSError):
                await self._answer_all(reader, writer)
        finally:
            writer.transport.abort()

    async def _answer_all(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        verb = "connect"
        while (answer := self.faults.get(verb, _GOOD.get(verb, "220 ready"))) is not None:
            if answer:
                writer.write(f"{answer}\r\n".encode())
            verb = await self._next_verb(reader, in_message=answer.startswith("354"))
            if not verb:
                return
            self.verbs.append(verb)

    async def _next_verb(self, reader: asyncio.StreamReader, *, in_message: bool) -> str:
        line = (await reader.readline()).decode("latin-1").strip()
        if in_message and "first line" in self.faults:
            return "first line"
        while in_message and line != ".":
            line = (await reader.readline()).decode("latin-1").strip()
        return line.split(" ")[0].upper()


@asynccontextmanager
async def faulty_mail_server(faults: Faults, *, tls: ssl.SSLContext | None = None) -> AsyncIterator[FaultyServer]:
    faulty = FaultyServer(faults)
    server = await asyncio.start_server(faulty.converse, "127.0.0.1", 0, ssl=tls)
    faulty.port = server.sockets[0].getsockname()[1]
    try:
        yield faulty
    finally:
        server.close()
        for conversation in faulty.conversations:
            conversation.cancel()
        await asyncio.gather(*faulty.conversations, return_exceptions=True)
