"""A page whose bytes are new: read, judged, and held against what is known of it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from figures.kinds import Kind
from monitor.comparison import compare, confirmed
from monitor.flapping import READINGS_WATCHED, lately
from monitor.found import Found
from monitor.health import Known, Sighting, Verdict, hint_of, judge
from monitor.health_words import unhealthy_detail
from monitor.page_state import after_failure, after_reading
from monitor.rereading import footing
from monitor.rolled_rows import as_known, rolled_rows
from monitor.run import Checked, Ending, Run, in_ms
from monitor.settled import Settled
from monitor.turning import and_found, turn_notices
from scraper.child import PageSource
from scraper.fetched import Fetched
from scraper.reading.pins.pins import Pins, nothing_matches
from scraper.reading.words.signal_words import Signal
from storage.archive import pack
from storage.kept import NewSnapshot
from storage.model import Outcome, PageState

if TYPE_CHECKING:
    from alerts.model import Notice
    from figures.change import Change
    from monitor.at_once import AtOnce
    from monitor.comparison import Comparison


async def judged(run: Run, fetched: Fetched) -> Checked:
    """Reads what came, judges whether it is the page, and compares.

    Raises:
        ReadError: it cannot be read.
    """
    found = await _read(run, fetched)
    verdict = judge(_sighting(found, run.page.pins), _known(run, found))
    if not verdict.healthy and not (run.rooms.accepts and found.comparison.record.figures):
        return _unhealthy(run, found, verdict)
    return _healthy(run, found)


async def confirmed_by(run: Run, fetched: Fetched, outcome: Outcome, *, state: PageState) -> Checked | None:
    """The page is as it was read last: what was held because of that reading is told now. None without a baseline."""
    ground = await footing(run.known, run.rooms, fingerprint=run.fingerprint, pins=run.page.pins)
    if ground.known.baseline is None:
        return None
    found = Found(fetched=fetched, footing=ground, comparison=confirmed(ground.known.baseline))
    return _told(run, found, outcome, state=state)


async def _read(run: Run, fetched: Fetched) -> Found:
    """Reads the page and holds it against what is known of it."""
    started_s = time.monotonic()
    pins = run.page.pins
    source = PageSource(body=fetched.body, content_type=fetched.content_type, url=fetched.url, pins=pins)
    page_reading = await run.rooms.reader.read(source)
    read_ms = in_ms(time.monotonic() - started_s)
    ground = await footing(run.known, run.rooms, fingerprint=run.fingerprint, pins=pins)
    if pins.keys:
        from monitor.pinned_keys import under_pinned_keys  # few figures are pinned to a key

        ground = under_pinned_keys(ground, page_reading.reading.record, pins)
    comparison = compare(ground.known, page_reading.reading.record, pinned=pins.keys)
    found = Found(fetched=fetched, footing=ground, comparison=comparison, page_reading=page_reading, read_ms=read_ms)
    if any(change.kind in _CAME_OR_WENT for change in comparison.changes):
        from monitor.second_look import look_again  # on most pages that changed a figure says something else

        found = await look_again(found, source, run.rooms)
    return found


_CAME_OR_WENT = (Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED)


def _healthy(run: Run, found: Found) -> Checked:
    """The page is healthy. A reading that says nothing new is kept only as the bytes that were seen last."""
    outcome = Outcome.FIRST if found.comparison.baseline is None else Outcome.UNCHANGED
    state = after_reading(run.known.state, found.fetched, fingerprint=run.fingerprint, next_due_at=run.next_due_at)
    return _told(run, found, outcome, state=state)


def _told(run: Run, found: Found, outcome: Outcome, *, state: PageState) -> Checked:
    """Says what is certain, and holds the rest back."""
    fetched, comparison = found.fetched, found.comparison
    settled = _settled(run, found)
    doubted = _waiting(settled, comparison)
    is_new = comparison.baseline is None or bool(comparison.changes)
    return run.finished(
        Ending(
            outcome=Outcome.CHANGED if settled.told else outcome,
            state=replace(
                state,
                held=settled.held,
                next_due_at=run.confirm_at if settled.unconfirmed else state.next_due_at,
            ),
            status=fetched.status,
            fetch_ms=in_ms(fetched.elapsed_s),
            read_ms=found.read_ms,
            snapshot=_kept(run, found, settled) if is_new and found.page_reading else None,
            rereads=found.footing.rereads,
            renamed=found.footing.renamed,
            confirmed=settled.confirmed,
            refuted=settled.refuted,
            changes=settled.told,
            changes_from=settled.since,
            record=comparison.record if found.page_reading else None,
            language=comparison.record.language,
            waiting=doubted,
            at_once=_at_once(run, settled, doubted),
            not_confirmed=_not_confirmed(found, settled),
            notices=_told_notices(run, found, settled),
        )
    )


def _at_once(run: Run, settled: Settled, doubted: Sequence[Change]) -> AtOnce | None:
    """Why changes wait, where they are many."""
    if not doubted:
        return None
    from monitor.at_once import at_once  # what compares readings is for pages that are known

    return at_once(run.rooms.store, settled.held, doubted, checks=run.page.checks)


def _not_confirmed(found: Found, settled: Settled) -> tuple[Change, ...]:
    """What waited and turned out to be nothing."""
    baseline = found.comparison.baseline
    if baseline is None or not settled.refuted:
        return ()
    from monitor.holding import not_confirmed

    before = dict(zip(baseline.keys, baseline.record.figures, strict=True))
    return not_confirmed(found.footing.held, settled, before=before, now=found.comparison.figures)


def _told_notices(run: Run, found: Found, settled: Settled) -> tuple[Notice, ...]:
    """All that somebody should hear of a reading. What a new extractor makes of the past is seen once it is kept."""
    turns = turn_notices(run, found.fetched, baseline=found.comparison.baseline)
    notices = (*turns, *_change_notices(run, found, settled))
    if not notices or found.footing.rereads:
        return notices
    from monitor.just_read import JustRead  # for checks that have something to say

    held = {each.key for each in settled.held}
    figures = {key: figure for key, figure in found.comparison.figures.items() if key not in held}
    return and_found(run, notices, JustRead(figures=figures, at=found.fetched.fetched_at))


def _settled(run: Run, found: Found) -> Settled:
    """What of a reading is told, and what is held."""
    comparison, held = found.comparison, found.footing.held
    if comparison.baseline is None:
        return Settled(told=(), held=())
    from monitor.holding import Reading, settle

    figures = comparison.figures
    before = as_known(dict(zip(comparison.baseline.keys, comparison.baseline.record.figures, strict=True)), held)
    moved = [change.key for change in comparison.changes if change.key]
    history = run.rooms.store.history.states(run.page.name, *moved, snapshots=READINGS_WATCHED + 1) if moved else ()
    checks = run.rooms.store.checks.of(run.page.name, limit=READINGS_WATCHED) if moved else ()
    reading = Reading(
        changes=comparison.changes,
        figures=figures,
        baseline=comparison.baseline.id,
        known=comparison.known,
        checks=run.page.checks,
        told=before,
        accepted=run.rooms.accepts,
        at=run.started_at,
        lately=lately(
            moved,
            history,
            {key: figure.quantity for key, figure in figures.items()},
            checks=checks,
        ),
    )
    settled = settle(reading, held)
    return replace(settled, told=rolled_rows(settled.told, before=before, now=as_known(figures, settled.held)))


def _waiting(settled: Settled, comparison: Comparison) -> tuple[Change, ...]:
    """What a second fetch must confirm."""
    if not settled.held:
        return ()
    from monitor.holding import waiting

    known = as_known(comparison.figures, settled.held)
    return rolled_rows(waiting(settled.held, comparison.figures), before=known, now=known)


def _change_notices(run: Run, found: Found, settled: Settled) -> tuple[Notice, ...]:
    """What somebody should hear of a reading: what changed, and, once, that something goes to and fro."""
    comparison = found.comparison
    if not (settled.told or comparison.restructured or settled.began_to_flap):
        return ()
    from monitor.notices import changed, flapping, restructured  # for those with something to say

    notices: list[Notice] = []
    if comparison.baseline is not None and settled.told:
        old = run.rooms.store.snapshots.get(settled.since) if settled.since else comparison.baseline
        new = None if found.page_reading and comparison.changes else comparison.baseline
        notice = changed(run.page, comparison.record, old, found.fetched, settled.told, kept=new)
        notices.append(run.rooms.remember(notice))
    mapping = _rebuilt(run, found)
    if mapping:
        notices.append(restructured(run.page, comparison.record, mapping, at=run.started_at))
    if settled.began_to_flap and not any(held.flapping for held in found.footing.held):
        notices.append(flapping(run.page, comparison.record, settled.began_to_flap, at=run.started_at))
    return tuple(notices)


def _rebuilt(run: Run, found: Found) -> tuple[Change, ...]:
    """Which figure was taken for which, where the page was rebuilt into what it has not been lately."""
    mapping = found.comparison.restructured if found.page_reading else ()
    if not mapping:
        return ()
    from figures.structure import stood  # few pages are rebuilt

    if stood(mapping, run.rooms.store.history.labels(run.page.name, snapshots=READINGS_WATCHED)):
        return ()
    return mapping


def _unhealthy(run: Run, found: Found, verdict: Verdict) -> Checked:
    """The page that came is not the page that is watched: kept as evidence, compared with nothing."""
    from monitor.failing import counted  # few pages are not themselves

    state = after_failure(run.known.state, health=verdict.health, now=run.started_at, next_due_at=run.next_due_at)
    ending = Ending(
        outcome=Outcome.UNHEALTHY,
        state=state,
        reason=str(verdict.reason),
        detail=unhealthy_detail(verdict.reason, _sighting(found, run.page.pins), _known(run, found)),
        hint=_hint(run, found, verdict),
        status=found.fetched.status,
        snapshot=None if _is_known_evidence(run, found.fetched) else _snapshot(run, found, keys=(), healthy=False),
    )
    return run.finished(counted(run, ending))


def _hint(run: Run, found: Found, verdict: Verdict) -> str | None:
    """What a person can do about it."""
    if verdict.reason is None:
        return None
    is_known = found.comparison.known > 0
    return hint_of(
        verdict.reason, page=run.page.name, renders=run.page.render, is_known=is_known, accepted=run.rooms.accepts
    )


def _is_known_evidence(run: Run, fetched: Fetched) -> bool:
    """Whether the last unhealthy page that was kept is this one, byte for byte."""
    last = run.rooms.store.snapshots.lines(run.page.name, healthy=False, limit=1)
    return any(line.body_sha256 == fetched.sha256 for line in last)


def _kept(run: Run, found: Found, settled: Settled) -> NewSnapshot:
    """The reading of a healthy page, to be kept."""
    return replace(_snapshot(run, found, keys=found.comparison.keys), unconfirmed=settled.unconfirmed)


def _snapshot(run: Run, found: Found, *, keys: tuple[str, ...], healthy: bool = True) -> NewSnapshot:
    fetched = found.fetched
    return NewSnapshot(
        record=found.comparison.record,
        taken_at=fetched.fetched_at,
        url=fetched.url,
        extractor_version=run.rooms.extractor_version,
        healthy=healthy,
        keys=keys,
        evidence=pack(fetched.body, sha256=fetched.sha256),
        content_type=fetched.content_type,
    )


def _sighting(found: Found, pins: Pins) -> Sighting:
    assert found.page_reading is not None
    record = found.comparison.record
    unmatched = {nothing_matches(selector) for selector in pins.only}
    return Sighting(
        requested_url=found.fetched.requested_url,
        url=found.fetched.url,
        language=record.language,
        figures=len(record.figures),
        title=record.title,
        signals=found.page_reading.reading.signals,
        garbled=found.page_reading.encoding_suspect,
        pinned_to_nothing=not record.figures and any(each.message in unmatched for each in record.warnings),
    )


def _known(run: Run, found: Found) -> Known:
    comparison = found.comparison
    return Known(
        figures=comparison.known,
        kept=comparison.kept,
        named=comparison.named,
        same=comparison.same,
        language=comparison.language,
        title=comparison.title,
        garbled=comparison.garbled,
        whole=_was_whole(run, found),
    )


_ENDS = (b"</html", b"</body")


def _was_whole(run: Run, found: Found) -> bool:
    """Whether the baseline's document had an end. Asked of its bytes, and only where this one seems to have none."""
    baseline, reading = found.comparison.baseline, found.page_reading
    if baseline is None or baseline.body_sha256 is None or reading is None:
        return False
    if Signal.CUT_SHORT not in reading.reading.signals:
        return False
    body = (run.rooms.store.archive.get(baseline.body_sha256) or b"").lower()
    return any(end in body for end in _ENDS)
