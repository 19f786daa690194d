"""What the next check of a page must know."""

from datetime import UTC, datetime, timedelta

from monitor.page_state import (
    after_confirmation,
    after_failure,
    after_reading,
    confirms,
    validators,
)
from scraper.fetched import Fetched, Validators
from storage.model import Health, PageState

NOW = datetime(2026, 11, 23, 6, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
URL = "https://www.example.org/figures"


def fetched(*, body: bytes = b"page", etag: str | None = '"v1"', not_modified: bool = False) -> Fetched:
    return Fetched(
        requested_url=URL,
        url=URL,
        status=304 if not_modified else 200,
        headers=(),
        body=b"" if not_modified else body,
        sha256=f"sha of {body!r}",
        validators=Validators(etag=etag, last_modified="Mon, 02 Nov 2026 08:00:00 GMT"),
        not_modified=not_modified,
        fetched_at=NOW,
        elapsed_s=0.1,
    )


def read_once() -> PageState:
    return after_reading(PageState(), fetched(), fingerprint="1", next_due_at=LATER)


def test_the_servers_own_words_are_sent_back() -> None:
    """Validators are what the server said, never our clock, and belong to the URL that said them."""
    sent = validators(read_once(), fingerprint="1", unconditional_every=10)
    assert sent == Validators(etag='"v1"', last_modified="Mon, 02 Nov 2026 08:00:00 GMT", url=URL)


def test_nothing_is_asked_conditionally_before_a_page_was_read() -> None:
    """A page that was never read must come whole."""
    assert validators(PageState(), fingerprint="1", unconditional_every=10) is None


def test_a_new_extractor_fetches_the_page_whole() -> None:
    """What shaped the last reading has changed: "not modified" would say nothing about the new reading."""
    assert validators(read_once(), fingerprint="2", unconditional_every=10) is None
    assert not confirms(fetched(), read_once(), fingerprint="2")


def test_every_tenth_check_is_unconditional() -> None:
    """Some servers say "not modified" when it was: after nine of those the page is fetched whole."""
    state, conditional = read_once(), 0
    while validators(state, fingerprint="1", unconditional_every=10) is not None:
        conditional += 1
        state = after_confirmation(state, fetched(not_modified=True), next_due_at=LATER)
    assert conditional == 9
    state = after_confirmation(state, fetched(), next_due_at=LATER)
    assert validators(state, fingerprint="1", unconditional_every=10) is not None


def test_the_same_bytes_confirm_a_page() -> None:
    """A server without validators is known by its bytes."""
    state = after_reading(PageState(), fetched(etag=None), fingerprint="1", next_due_at=LATER)
    assert confirms(fetched(etag=None), state, fingerprint="1")
    assert not confirms(fetched(body=b"edited"), state, fingerprint="1")


def test_a_failure_is_counted_and_forgets_the_validators() -> None:
    """An error page's ETag must never stand for the page; the bytes read last stay known."""
    once = after_failure(read_once(), health=Health.UNREACHABLE, now=NOW, next_due_at=LATER)
    twice = after_failure(once, health=Health.BLOCKED, now=LATER, next_due_at=LATER)
    assert (twice.failures, twice.failing_since, twice.health) == (2, NOW, Health.BLOCKED)
    assert validators(twice, fingerprint="1", unconditional_every=10) is None
    assert confirms(fetched(), twice, fingerprint="1")


def test_a_page_that_can_be_read_again_has_no_failures() -> None:
    """Success ends a row of failures, whichever way the page is confirmed."""
    failing = after_failure(read_once(), health=Health.UNREACHABLE, now=NOW, next_due_at=LATER)
    for state in (
        after_confirmation(failing, fetched(), next_due_at=LATER),
        after_reading(failing, fetched(body=b"edited"), fingerprint="1", next_due_at=LATER),
    ):
        assert (state.failures, state.failing_since, state.reported_at, state.health) == (0, None, None, Health.OK)
