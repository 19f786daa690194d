"""The channel to everything else: Apprise, in a process of its own that can be cut short."""

import asyncio
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from alerts.failures import permanent, transient
from alerts.model import Outcome, Reason, Verdict
from alerts.outbox import KeptDelivery
from alerts.service_child import Answer, Order
from alerts.settings import ServiceSettings

_MARGIN_S = 40.0
_CHILD = (sys.executable, "-I", "-m", "alerts.service_child")
_PASSED_ON = ("PATH", "HOME", "LANG", "TZ", "SSL_CERT_FILE", "SSL_CERT_DIR")
"""Of our environment, which holds secrets of others, the child gets these. The gate sees nothing beyond a proxy."""


class ServiceChannel:
    """Hands each message to one service, through a child that knows nothing else; `command` begins it."""

    def __init__(self, settings: ServiceSettings, *, command: Sequence[str] = _CHILD) -> None:
        self._settings = settings
        self._command = command

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
        url = self._settings.urls.get(delivery.recipient or "")
        if url is None:
            return permanent(Reason.NO_SUCH_CHANNEL, f"{self.name} has no {delivery.recipient} any more")
        title, _, body = delivery.message.body.decode().partition("\n\n")
        order = Order(url=url, title=title, body=body, allow=self._settings.allow)
        try:
            return await self._handed_over(order)
        except TimeoutError:
            detail = f"no answer in {self._settings.timeout_s:g} s"
            return transient(Reason.TIMEOUT, detail, possible_duplicate=True)

    async def _handed_over(self, order: Order) -> Outcome:
        pipe, nowhere = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
        # What a traceback says may hold the service's address, which is a secret.
        child = await asyncio.create_subprocess_exec(
            *self._command, stdin=pipe, stdout=pipe, stderr=nowhere, env=_environment(os.environ)
        )
        try:
            async with asyncio.timeout(self._settings.timeout_s):
                answer, _ = await child.communicate(json.dumps(asdict(order)).encode())
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
        if not answer:
            return transient(Reason.CRASHED, f"exit code {child.returncode}", possible_duplicate=True)
        return _outcome(Answer(**json.loads(answer)))


def _outcome(answer: Answer) -> Outcome:
    """Apprise says yes or no; why not stands in its log, if anywhere."""
    if answer.sent:
        return Outcome(verdict=Verdict.SENT, reason=Reason.ACCEPTED)
    if not answer.known:
        return permanent(Reason.REJECTED, "its url names no service that Apprise knows, or lacks something")
    if answer.refused:
        return permanent(Reason.ADDRESS_REFUSED, answer.refused)
    if answer.crashed:
        return transient(Reason.CRASHED, answer.crashed, possible_duplicate=True)
    return transient(Reason.REJECTED, answer.said or "the service did not take it")


def _environment(environ: Mapping[str, str]) -> dict[str, str]:
    return {name: environ[name] for name in _PASSED_ON if name in environ} | {"NO_PROXY": "*"}
