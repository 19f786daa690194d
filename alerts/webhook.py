"""The webhook channel: Standard Webhooks 1.0 over HTTP."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import httpx

from alerts.answers import ANSWERS, WAITING, Answers, wish_in_body
from alerts.errors import SettingsError
from alerts.failures import connection_outcome, permanent, transient, why_unconnected
from alerts.model import Outcome, Reason, Verdict
from alerts.outbox import KeptDelivery
from alerts.plain import one_line
from alerts.retry_after import retry_after_s
from alerts.settings import WebhookSettings
from alerts.signature import signature
from network.errors import BadUrlError
from network.url import parse_url, port_of

_MARGIN_S = 40.0
_EXCERPT_BYTES = 2048
_EXCERPT_WITHIN_S = 2.0


class WebhookChannel:
    """Posts each message to one URL, over a connection of its own, and follows no redirect."""

    def __init__(
        self,
        settings: WebhookSettings,
        *,
        transport: Callable[[], httpx.AsyncBaseTransport],
        clock: Callable[[], datetime],
        user_agent: str,
    ) -> None:
        """`transport` makes a fresh transport for each message (and is where addresses are judged).

        Raises:
            SettingsError: the URL cannot be used.
        """
        try:
            self._url = parse_url(settings.url)
        except BadUrlError as error:
            raise SettingsError(f"the address {error.fault}", key="url") from None  # it may be a secret
        self._settings = settings
        self._transport = transport
        self._clock = clock
        self._user_agent = user_agent

    @property
    def name(self) -> str:
        return self._settings.name

    @property
    def endpoint(self) -> str:
        return self._settings.endpoint

    @property
    def lease_s(self) -> float:
        return self._settings.timeout_s + _MARGIN_S

    async def send(self, delivery: KeptDelivery, /) -> Outcome:
        now = self._clock()
        try:
            return await self._post(delivery, now)
        except Exception as error:
            outcome = _failed(error, f"{self._url.host}:{port_of(self._url)}")
            if outcome is None:
                raise
            return outcome

    async def _post(self, delivery: KeptDelivery, now: datetime) -> Outcome:
        """Post within the time-out; once there is a status, no slow reply can turn it into something else."""
        timeout_s = self._settings.timeout_s
        async with httpx.AsyncClient(transport=self._transport(), timeout=timeout_s, trust_env=False) as client:
            headers = self._headers(delivery, now)
            request = client.build_request("POST", self._url, content=delivery.message.body, headers=headers)
            async with asyncio.timeout(timeout_s):
                response = await client.send(request, stream=True, follow_redirects=False)
            try:
                answers = ANSWERS[self._settings.format]
                return await _judged(response, answers, now, excerpt_within_s=min(_EXCERPT_WITHIN_S, timeout_s))
            finally:
                await response.aclose()

    def _headers(self, delivery: KeptDelivery, now: datetime) -> dict[str, str]:
        seconds = int(now.timestamp())
        headers = {
            "Content-Type": delivery.message.content_type,
            "User-Agent": self._user_agent,
            "Accept-Encoding": "identity",
            "Webhook-Id": delivery.id,
            "Webhook-Timestamp": str(seconds),
        }
        if self._settings.secrets:
            headers["Webhook-Signature"] = signature(
                delivery.message.body, message_id=delivery.id, timestamp=seconds, keys=self._settings.secrets
            )
        return headers


async def _judged(response: httpx.Response, answers: Answers, now: datetime, *, excerpt_within_s: float) -> Outcome:
    """What a status means. The headers decide; of the reply no more is read than fits a line."""
    status = response.status_code
    if 200 <= status < 300:
        return Outcome(verdict=Verdict.SENT, reason=Reason.ACCEPTED, detail=_status_line(response))
    excerpt = await _excerpt(response, within_s=excerpt_within_s)
    said = one_line(excerpt.decode("utf-8", errors="replace"), limit=200)
    detail = f"{_status_line(response)}: {said}".rstrip(": ")
    if status in answers.gone:
        return permanent(Reason.GONE, detail)
    if status in answers.refused:
        return permanent(Reason.REJECTED, detail)
    return replace(transient(_reason_of(status), detail), retry_after_s=_wish(response, excerpt, now))


def _wish(response: httpx.Response, excerpt: bytes, now: datetime) -> float | None:
    """How long the receiver asks us to wait."""
    if response.status_code not in WAITING:
        return None
    in_header = retry_after_s(response.headers.get("retry-after"), now=now)
    return wish_in_body(excerpt) if in_header is None and response.status_code == 429 else in_header


def _reason_of(status: int) -> Reason:
    if status == 429:
        return Reason.RATE_LIMITED
    if 300 <= status < 400:
        return Reason.REDIRECTED
    return Reason.SERVER_ERROR if status >= 500 else Reason.REJECTED


def _status_line(response: httpx.Response) -> str:
    return f"{response.status_code} {one_line(response.reason_phrase)}".strip()


async def _excerpt(response: httpx.Response, *, within_s: float) -> bytes:
    """The beginning of a refusal, for the person who has to mend it."""
    read = bytearray()
    with contextlib.suppress(TimeoutError, httpx.HTTPError):
        async with asyncio.timeout(within_s):
            async for chunk in response.aiter_raw(_EXCERPT_BYTES):
                read += chunk
                if len(read) >= _EXCERPT_BYTES:
                    break
    return bytes(read[:_EXCERPT_BYTES])


def _failed(error: Exception, server: str) -> Outcome | None:
    """The outcome of a request to which there is no answer; None for a fault of ours."""
    if (connection := connection_outcome(error)) is not None:
        return connection
    unsettled = not isinstance(error, httpx.ConnectTimeout | httpx.ConnectError)
    match error:
        case httpx.ConnectError():
            return transient(Reason.UNREACHABLE, why_unconnected(error, server))
        case httpx.TimeoutException() | TimeoutError():
            reason = Reason.TIMEOUT
        case httpx.ReadError() | httpx.WriteError() | httpx.RemoteProtocolError():
            reason = Reason.DISCONNECTED
        case httpx.TransportError():
            reason = Reason.PROTOCOL_ERROR
        case _:
            return None
    return transient(reason, str(error) or type(error).__name__, possible_duplicate=unsettled)
