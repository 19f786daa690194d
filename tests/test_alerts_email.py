"""Sending mail: what each answer of a mail server means, and what is never said to one that is not trusted."""

import asyncio
import re
import ssl
from functools import partial

import pytest
import trustme
from alert_samples import NOON, email_settings, notice
from smtp_server import Faults, Mailbox, faulty_mail_server, mail_server

from alerts.compose import owed
from alerts.detail_words import detail_words
from alerts.email import EmailChannel
from alerts.errors import SettingsError
from alerts.language import Language
from alerts.model import Delivery, Outcome, Reason, Verdict
from alerts.settings import EmailSettings, Tls
from network.dial import connect
from network.gate import Gate

AUTHORITY = trustme.CA()


def client_tls(authority: trustme.CA = AUTHORITY) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def server_tls(*names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert(*(names or ("127.0.0.1",))).configure_cert(context)
    return context


def channel(settings: EmailSettings, *, tls: ssl.SSLContext | None = None) -> EmailChannel:
    gate = Gate.allowing([f"127.0.0.1:{settings.port}"], ports=frozenset())
    return EmailChannel(settings, connect=partial(connect, gate=gate, timeout_s=2), tls=tls or client_tls())


def mails(settings: EmailSettings) -> tuple[Delivery, ...]:
    return owed(notice(), channels=[settings], now=NOON)


async def send(settings: EmailSettings, *, tls: ssl.SSLContext | None = None) -> Outcome:
    return await channel(settings, tls=tls).send(mails(settings)[0])


async def send_to_faulty(faults: Faults, **settings: float) -> tuple[Outcome, list[str]]:
    async with faulty_mail_server(faults) as server:
        outcome = await send(email_settings(server.port, **settings))  # type: ignore[arg-type]  # the time-outs only
    return outcome, server.verbs


def test_mail_arrives_byte_for_byte() -> None:
    """What a mail server receives is what was rendered, whole, for the one recipient."""

    async def deliver() -> tuple[Mailbox, Outcome, Delivery]:
        async with mail_server() as mailbox:
            settings = email_settings(mailbox.port)
            mail = mails(settings)[0]
            return mailbox, await channel(settings).send(mail), mail

    mailbox, outcome, mail = asyncio.run(deliver())
    assert outcome.verdict is Verdict.SENT
    received = mailbox.received[0]
    assert (received.sender, received.recipients) == ("figures@example.org", ("office@example.org",))
    assert received.content == mail.message.body


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.IMPLICIT])
def test_login_happens_inside_verified_tls(tls: Tls) -> None:
    """With either kind of TLS the name and password are said after the certificate was verified, and mail arrives."""

    async def deliver() -> tuple[Mailbox, Outcome]:
        context = server_tls()
        servers = {"starttls": context} if tls is Tls.STARTTLS else {"implicit": context}
        async with mail_server(password="s3cret", **servers) as mailbox:
            settings = email_settings(mailbox.port, tls=tls, username="figures", password="s3cret")
            return mailbox, await send(settings)

    mailbox, outcome = asyncio.run(deliver())
    assert outcome.verdict is Verdict.SENT
    assert mailbox.received[0].encrypted
    assert mailbox.logins == [("figures", "s3cret")]


@pytest.mark.parametrize("tls", [Tls.STARTTLS, Tls.IMPLICIT])
@pytest.mark.parametrize(
    ("names", "trusted"),
    [(("127.0.0.1",), False), (("mail.example.org",), True)],
    ids=["bad certificate", "wrong name"],
)
def test_untrusted_server_learns_nothing(tls: Tls, names: tuple[str, ...], trusted: bool) -> None:
    """A certificate that is not trusted, or is another host's, ends it: dead with the reason, no credentials sent."""

    async def deliver() -> tuple[Mailbox, Outcome]:
        context = server_tls(*names)
        servers = {"starttls": context} if tls is Tls.STARTTLS else {"implicit": context}
        async with mail_server(password="s3cret", **servers) as mailbox:
            settings = email_settings(mailbox.port, tls=tls, username="figures", password="s3cret")
            return mailbox, await send(settings, tls=client_tls() if trusted else ssl.create_default_context())

    mailbox, outcome = asyncio.run(deliver())
    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.TLS_FAILED)
    assert mailbox.logins == []
    assert mailbox.received == []


def test_missing_starttls_is_not_done_without() -> None:
    """A server without STARTTLS gets no login and no message; the delivery is dead with the reason."""

    async def deliver() -> tuple[Outcome, list[str]]:
        async with faulty_mail_server({}) as server:
            settings = email_settings(server.port, tls=Tls.STARTTLS, username="figures", password="s3cret")
            return await send(settings), server.verbs

    outcome, verbs = asyncio.run(deliver())
    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.TLS_MISSING)
    assert set(verbs) <= {"EHLO", "QUIT"}


def test_wrong_password_is_permanent() -> None:
    """A login that the server refuses is not tried again."""

    async def deliver() -> Outcome:
        async with mail_server(starttls=server_tls(), password="right") as mailbox:
            settings = email_settings(mailbox.port, tls=Tls.STARTTLS, username="figures", password="wrong")
            return await send(settings)

    outcome = asyncio.run(deliver())
    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.LOGIN_REFUSED)


@pytest.mark.parametrize(
    ("faults", "verdict", "reason"),
    [
        ({"connect": "421 busy"}, Verdict.TRANSIENT, Reason.TRY_LATER),
        ({"connect": "554 no"}, Verdict.PERMANENT, Reason.REJECTED),
        ({"connect": None}, Verdict.TRANSIENT, Reason.UNREACHABLE),
        ({"connect": "gibberish"}, Verdict.TRANSIENT, Reason.PROTOCOL_ERROR),
        ({"MAIL": "550 not you"}, Verdict.PERMANENT, Reason.SENDER_REFUSED),
        ({"RCPT": "450 greylisted"}, Verdict.TRANSIENT, Reason.TRY_LATER),
        ({"RCPT": "550 no such user"}, Verdict.PERMANENT, Reason.RECIPIENT_REFUSED),
        ({"RCPT": None}, Verdict.TRANSIENT, Reason.DISCONNECTED),
        ({"DATA": "451 later"}, Verdict.TRANSIENT, Reason.TRY_LATER),
        ({".": "421 closing"}, Verdict.TRANSIENT, Reason.TRY_LATER),
        ({".": "554 spam"}, Verdict.PERMANENT, Reason.MESSAGE_REFUSED),
    ],
    ids=str,
)
def test_4xx_and_5xx_are_told_apart(faults: Faults, verdict: Verdict, reason: Reason) -> None:
    """4xx means again, 5xx means never; either at each step of the conversation, and neither may be a duplicate."""
    outcome, _ = asyncio.run(send_to_faulty(faults))
    assert (outcome.verdict, outcome.reason, outcome.possible_duplicate) == (verdict, reason, False)


@pytest.mark.parametrize("faults", [{"first line": None}, {".": None}], ids=["in the message", "after the final dot"])
def test_connection_lost_after_data_may_be_a_duplicate(faults: Faults) -> None:
    """Once the message is on its way nobody knows whether it was taken: it is sent again, and history says so."""
    outcome, _ = asyncio.run(send_to_faulty(faults))
    assert (outcome.verdict, outcome.reason) == (Verdict.TRANSIENT, Reason.DISCONNECTED)
    assert outcome.possible_duplicate


@pytest.mark.parametrize(("stalled", "duplicate"), [("connect", False), ("RCPT", False), (".", True)])
def test_stalled_server_is_given_up(stalled: str, duplicate: bool) -> None:
    """A server that says nothing costs one time-out; after the final dot it may have taken the message."""
    outcome, _ = asyncio.run(send_to_faulty({stalled: ""}, timeout_s=0.2, final_timeout_s=0.2))
    assert (outcome.verdict, outcome.reason) == (Verdict.TRANSIENT, Reason.TIMEOUT)
    assert outcome.possible_duplicate is duplicate


def test_final_dot_has_a_time_out_of_its_own() -> None:
    """A server may think long after the final dot: only the time-out for that counts."""
    settings = email_settings(1)
    defaults = EmailSettings(name="a", host="h.example", port=25, sender="a@example.org", recipients=("b@example.org",))
    assert defaults.final_timeout_s == 600.0
    assert channel(defaults).lease_s > defaults.final_timeout_s + defaults.timeout_s
    assert channel(settings).lease_s > settings.final_timeout_s


def test_lost_goodbye_is_no_failure() -> None:
    """A message that was taken stays sent, whatever happens to QUIT."""
    outcome, verbs = asyncio.run(send_to_faulty({"QUIT": None}))
    assert outcome.verdict is Verdict.SENT
    assert verbs[-1] == "QUIT"


def test_nobody_listening_is_unreachable() -> None:
    """A refused connection is tried again."""

    async def deliver() -> Outcome:
        async with faulty_mail_server({}) as server:
            port = server.port
        return await send(email_settings(port))

    outcome = asyncio.run(deliver())
    assert (outcome.verdict, outcome.reason) == (Verdict.TRANSIENT, Reason.UNREACHABLE)
    assert re.fullmatch(
        r"nothing listens on 127\.0\.0\.1:\d+; check the address, or start the server there", outcome.detail
    )


@pytest.mark.parametrize(
    ("faults", "tls", "said"),
    [
        ({"connect": None}, Tls.NONE, r"127\.0\.0\.1:\d+ hung up before it greeted"),
        ({".": None}, Tls.NONE, r"127\.0\.0\.1:\d+ hung up as it was handed the message"),
        ({"RCPT": ""}, Tls.NONE, r"127\.0\.0\.1:\d+ went silent at the recipient's address"),
        ({"MAIL": "550 not you"}, Tls.NONE, "550 not you; check from: .*"),
        ({}, Tls.STARTTLS, '.*; try tls = "implicit", or another port'),
    ],
    ids=str,
)
def test_a_failure_is_told_in_words(faults: Faults, tls: Tls, said: str) -> None:
    """Which server, how far it got, and what to look at; no number of the operating system's."""

    async def deliver() -> Outcome:
        async with faulty_mail_server(faults) as server:
            return await send(email_settings(server.port, tls=tls, timeout_s=0.2, final_timeout_s=0.2))

    outcome = asyncio.run(deliver())
    assert re.fullmatch(said, outcome.detail), outcome.detail


def test_what_a_mail_server_does_is_said_in_french() -> None:
    """With how far it got, and what to look at."""

    async def details() -> tuple[str, str]:
        async with faulty_mail_server({"RCPT": None}) as server:
            hung_up = await send(email_settings(server.port))
        return hung_up.detail, (await send(email_settings(server.port))).detail

    hung_up, refused = (detail_words(detail, language=Language("fr")) for detail in asyncio.run(details()))
    assert re.fullmatch(r"127\.0\.0\.1:\d+ a raccroché à l’adresse du destinataire", hung_up)
    assert re.fullmatch(r"rien n’écoute sur 127\.0\.0\.1:\d+ ; vérifiez l’adresse, ou démarrez le serveur", refused)


def test_refusal_of_one_recipient_is_its_own() -> None:
    """Of two recipients one is refused: the other receives the message once, and the refusal is seen."""

    async def deliver() -> tuple[Mailbox, list[Outcome]]:
        async with mail_server() as mailbox:
            mailbox.refused["gone@example.org"] = "550 no such user"
            settings = email_settings(mailbox.port, recipients=("gone@example.org", "here@example.org"))
            return mailbox, [await channel(settings).send(mail) for mail in mails(settings)]

    mailbox, outcomes = asyncio.run(deliver())
    assert [outcome.reason for outcome in outcomes] == [Reason.RECIPIENT_REFUSED, Reason.ACCEPTED]
    assert [mail.recipients for mail in mailbox.received] == [("here@example.org",)]


def test_gate_that_says_no_is_permanent() -> None:
    """An address the gate refuses is not dialled, and not tried again."""

    async def deliver() -> Outcome:
        settings = email_settings(25)
        shut = EmailChannel(settings, connect=partial(connect, gate=Gate(), timeout_s=2), tls=client_tls())
        return await shut.send(mails(settings)[0])

    outcome = asyncio.run(deliver())
    assert (outcome.verdict, outcome.reason) == (Verdict.PERMANENT, Reason.ADDRESS_REFUSED)


@pytest.mark.parametrize("host", ["smtp.example.org", "10.0.0.1", "8.8.8.8", "localhost.example.org", "2130706433"])
def test_unencrypted_mail_stays_on_this_machine(host: str) -> None:
    """`tls = "none"` is refused for every host but this one."""
    with pytest.raises(SettingsError) as caught:
        email_settings(25, host=host, tls=Tls.NONE)
    assert caught.value.key == "tls"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "office",
        "@example.org",
        "office@",
        "a@b, c@d",
        "a b@example.org",
        "x@example.org\r\nBcc: y@example.org",
        "é@example.org",
        "a@b@c",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    """A recipient is one mailbox; nothing in it can add a header or another recipient."""
    with pytest.raises(SettingsError) as caught:
        email_settings(25, recipients=(address,))
    assert caught.value.key == "to"


def test_password_is_not_shown() -> None:
    """Settings that are printed do not show the password."""
    assert "s3cret" not in repr(email_settings(25, username="figures", password="s3cret"))
