"""A page that is back after a failure, or whose address leads elsewhere than it did: what is said beside any check."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.config.model import authority
from monitor.run import Run
from storage.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from alerts.model import Notice, RuleNotice
    from monitor.just_read import JustRead
    from scraper.fetched import Fetched
    from storage.earlier import Snapshot


def turn_notices(run: Run, fetched: Fetched, *, baseline: Snapshot | None = None) -> tuple[Notice, ...]:
    """A page is back, or has moved to another host."""
    left = _left(run, fetched, baseline)
    if left is None:
        return _back_notices(run)
    from monitor.notices import moved

    return (*_back_notices(run), moved(run.page, run.known, fetched, left=left, at=run.started_at))


def and_found(run: Run, notices: tuple[Notice, ...], just_read: JustRead | None = None) -> tuple[Notice, ...]:
    """With what rules find, where something is to be said anyway: one message tells all. Else it waits its turn."""
    if not notices:
        return notices
    try:
        notice = run.rooms.look_before(run.page.name, just_read, run.started_at)
    except StoreError:
        raise
    except Exception as error:  # noqa: BLE001 - a rule loses no news, and the look after the check may not meet this
        from monitor.log import logger

        logger().warning("no rule was asked", page=run.page.name, error=f"{type(error).__name__}: {error}")
        return notices
    return (*notices, _seen_with(notices, notice)) if notice else notices


def _seen_with(notices: Sequence[Notice], found: RuleNotice) -> RuleNotice:
    """What rules find, and whether the same check saw the page change."""
    from alerts.model import ChangeNotice

    return replace(found, page_changed=any(isinstance(notice, ChangeNotice) for notice in notices))


def _left(run: Run, fetched: Fetched, baseline: Snapshot | None) -> str | None:
    """Where the page's address led before; None where it leads to the same host still, or where that is not known.

    Of a page that was failing when an older release kept it, only the `baseline` tells.
    """
    last = run.known.state.validators_url or (baseline.url if baseline else None)
    if last is None or _site(fetched.url) in {_site(last), _site(run.page.url)}:
        return None
    return last


def _site(url: str) -> str:
    return authority(url).removeprefix("www.")


def _back_notices(run: Run) -> tuple[Notice, ...]:
    """A page whose failure was said is said to be back."""
    known, reported_at = run.known, run.known.state.reported_at
    if reported_at is None:
        return ()
    from monitor.failing import pages_of_host  # for pages that were down
    from monitor.notices import back
    from monitor.outage import end_of_outage

    pages = pages_of_host(run, known.reason or "")
    outage = end_of_outage(run.page.name, run.page.url, pages, reported_at=reported_at)
    return (back(run.page, known, at=run.started_at, outage=outage),)
