"""What the next check of a page must know, after each way a check can end. Pure."""

from dataclasses import replace
from datetime import datetime

from scraper.fetched import Fetched, Validators
from storage.model import Health, PageState


def validators(state: PageState, *, fingerprint: str, unconditional_every: int) -> Validators | None:
    """What to send so that the server may say "not modified"; None when the page must come whole.

    That it must once in `unconditional_every` checks: some servers say "not modified" when it was.
    """
    is_due_whole = state.checks_since_unconditional + 1 >= unconditional_every or _awaits_confirmation(state)
    if is_due_whole or state.fingerprint != fingerprint or state.body_sha256 is None:
        return None
    if state.etag is None and state.last_modified is None:
        return None
    return Validators(etag=state.etag, last_modified=state.last_modified, url=state.validators_url)


def confirms(fetched: Fetched, state: PageState, *, fingerprint: str) -> bool:
    """Whether a fetch says that the page is, byte for byte, as it was read last."""
    if fetched.not_modified:
        return True
    return state.fingerprint == fingerprint and state.body_sha256 == fetched.sha256


def after_confirmation(state: PageState, fetched: Fetched, *, next_due_at: datetime | None) -> PageState:
    """The page is as it was. A "not modified" leaves the validators: they are the ones it was said of."""
    healthy = _healthy(state, next_due_at=next_due_at)
    if fetched.not_modified:
        return replace(healthy, checks_since_unconditional=state.checks_since_unconditional + 1)
    return replace(_with_validators(healthy, fetched), checks_since_unconditional=0)


def after_reading(state: PageState, fetched: Fetched, *, fingerprint: str, next_due_at: datetime | None) -> PageState:
    """The page was read and is healthy."""
    return replace(
        _with_validators(_healthy(state, next_due_at=next_due_at), fetched),
        body_sha256=fetched.sha256,
        fingerprint=fingerprint,
        checks_since_unconditional=0,
    )


def after_failure(state: PageState, *, health: Health, now: datetime, next_due_at: datetime | None) -> PageState:
    """The page could not be read. Its validators are forgotten: they may be those of an error page. Where it led when
    it was read last stays known, so that a move meanwhile is told, and one told before is not told again.
    """
    return replace(
        state,
        next_due_at=next_due_at,
        etag=None,
        last_modified=None,
        failures=state.failures + 1,
        failing_since=state.failing_since or now,
        health=health,
    )


def _awaits_confirmation(state: PageState) -> bool:
    """A doubtful change is confirmed by the page itself, not by a cache that says it has not moved."""
    return any(not held.flapping for held in state.held)


def _healthy(state: PageState, *, next_due_at: datetime | None) -> PageState:
    return replace(state, next_due_at=next_due_at, failures=0, failing_since=None, reported_at=None, health=Health.OK)


def _with_validators(state: PageState, fetched: Fetched) -> PageState:
    return replace(
        state,
        etag=fetched.validators.etag,
        last_modified=fetched.validators.last_modified,
        validators_url=fetched.url,
    )
