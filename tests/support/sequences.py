"""Plays a page's life through the whole pipeline: a real site, a real reader, a real store, and a clock that is moved.

A sequence is a TOML file: the figures a page starts with (label = text), and steps. A step may edit the page (`set`:
label = text against those at the start, "" for none; `reword`; `layout`; `comment`), put another page in its place
(`page`), answer otherwise (`status`, `etag`, `lies`, `robots`), or change ours (`version`, `ignore`, `merge`, `split`).
A step that edits nothing leaves the page as it is. Then the page is checked, `after` some time, and must come to
`outcome` (and `reason`), tell what is `told`, hold back `held` changes, and send the alerts `sent`.
"""

import asyncio
import html
import json
import tomllib
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from live_site import Site
from stored_pages import new_store

from figures.change import Change
from figures.kinds import Kind
from figures.record import Figure
from monitor.config.file import load_config
from monitor.ledger import Ledger
from monitor.report import CheckReport
from monitor.rooms import Rooms
from monitor.visit import Visit
from monitor.wiring import Opened
from scraper.child import PageReading, PageSource, read_page
from storage.model import Doubt

PATH = "/about/figures"
PAGE = "school"
START = datetime(2026, 11, 2, 6, tzinfo=UTC)
_SUFFIX = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_SPREAD = timedelta(minutes=5)  # the same interval falls on another second for each page
_ALERTED = frozenset({Kind.FIGURE_CHANGED, Kind.FIGURE_ADDED, Kind.FIGURE_REMOVED})

OTHER_PAGES = {
    "maintenance": "<title>Maintenance</title><h1>Site en maintenance</h1><p>De retour dans 2 heures.</p>",
    "consent": "<title>Votre choix</title><h1>Nous respectons votre vie privée</h1><p>Nous et nos partenaires "
    "utilisons des cookies. <button>Tout accepter</button> <button>Tout refuser</button></p>",
    "captcha": "<title>Just a moment...</title><h1>Verify you are human</h1>"
    '<form id="challenge-form"><div class="cf-turnstile"></div></form>',
}


@dataclass(frozen=True)
class Step:
    """What happens, and what must come of it."""

    after: str = "1h"
    set: Mapping[str, str] | None = None
    reword: Mapping[str, str] | None = None
    layout: str | None = None
    comment: str | None = None
    page: str | None = None
    status: int = 200
    etag: bool | None = None
    lies: bool | None = None
    robots: str | None = None
    version: int | None = None
    ignore: str | None = None
    merge: tuple[str, str] | None = None
    split: tuple[str, str] | None = None
    outcome: str = "unchanged"
    reason: str | None = None
    told: tuple[str, ...] = ()
    held: int = 0
    flapping: int = 0
    sent: tuple[str, ...] | None = None
    due: str | None = None


@dataclass(frozen=True)
class Sequence:
    """A page's life. `checks` is the page's own table of that name, `values` what the history says of some series in
    the end, `snapshots` how many are kept.
    """

    law: str
    figures: Mapping[str, str]
    steps: tuple[Step, ...]
    checks: str = ""
    values: Mapping[str, list[str]] = field(default_factory=dict)
    snapshots: int | None = None
    unhealthy: int | None = None


@dataclass(frozen=True)
class Came:
    """What came of a step, in the words of its expectation."""

    outcome: str
    reason: str | None
    told: tuple[str, ...]
    held: int
    flapping: int
    sent: tuple[str, ...]


def read_sequence(path: Path) -> Sequence:
    text = tomllib.loads(path.read_text(encoding="utf-8"))
    steps = tuple(Step(**{name: _frozen(value) for name, value in step.items()}) for step in text.pop("steps"))
    return Sequence(steps=steps, **text)


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


class OldReader:
    """The reader in this process. Version 2 reads thousands where version 1 saw none, names figures otherwise, and
    has learned that the founding year is no figure."""

    def __init__(self, version: int) -> None:
        self._version = version

    def expect(self) -> None:
        pass

    async def read(self, source: PageSource) -> PageReading:
        page_reading = read_page(source)
        if self._version == 1:
            return page_reading
        record = page_reading.reading.record
        figures = tuple(_as_version_2(figure) for figure in record.figures if figure.label != "Fondation")
        reading = replace(page_reading.reading, record=replace(record, figures=figures))
        return page_reading._replace(reading=reading)


def _as_version_2(figure: Figure) -> Figure:
    value = figure.quantity.value
    if figure.label == "Budget" and value is not None:
        figure = replace(figure, quantity=replace(figure.quantity, value=value * Decimal(1000)))
    return replace(figure, label=f"{figure.label} (total)")


@dataclass
class Life:
    """A page, its site, its store and the time, while a sequence is played."""

    folder: Path
    sequence: Sequence
    site: Site
    now: datetime = START
    version: int = 1
    ignore: str = ""
    edited: Step = field(default_factory=lambda: Step(set={}))
    answer: dict[str, bool] = field(default_factory=dict)
    alerts: int = 0

    async def play(self) -> None:
        """Plays all steps; AssertionError names the first that came otherwise."""
        new_store(self.folder).close()
        self._configure()
        async with Opened(load_config(self.folder / "config.toml"), clock=lambda: self.now) as opened:
            for number, step in enumerate(self.sequence.steps, 1):
                self._happen(step, opened)
                report = await self._check(opened)
                came = self._came(report, opened)
                assert came == _expected(step), f"step {number}: {came}, expected {_expected(step)}"
                if step.due is not None:
                    due_at = opened.store.pages.get(PAGE).state.next_due_at
                    assert due_at is not None
                    late = due_at - (self.now + _duration(step.due))
                    assert abs(late) < _SPREAD, f"step {number}: due at {due_at}"
            self._end(opened)

    def _happen(self, step: Step, opened: Opened) -> None:
        self.now += _duration(step.after)
        edits = (step.set, step.reword, step.layout, step.comment, step.page)
        if any(edit is not None for edit in edits) or step.status != self.edited.status:
            self.edited = step
        self.answer |= {name: given for name in ("etag", "lies") if (given := getattr(step, name)) is not None}
        self.site.publish(PATH, page_of(self.sequence.figures, self.edited), status=self.edited.status, **self.answer)
        if step.robots is not None:
            self.site.publish("/robots.txt", step.robots, etag=False)
        self.version = step.version or self.version
        if step.ignore is not None:
            self.ignore = step.ignore
            self._configure()
            opened.configure(load_config(self.folder / "config.toml"))
        if step.merge:
            opened.store.series.merge(PAGE, step.merge[0], step.merge[1])
        if step.split:
            baseline = opened.store.snapshots.baseline(PAGE)
            assert baseline is not None
            opened.store.series.split(PAGE, step.split[0], since=baseline.id, new_key=step.split[1])

    async def _check(self, opened: Opened) -> CheckReport:
        page = opened.config.page(PAGE)
        assert page is not None
        async with Ledger(opened.store, clock=opened.clock) as ledger, opened.worker(ledger) as rooms:
            visit = Visit(rooms=self._rooms(rooms), ledger=ledger)
            claimed = await ledger.claim(page)
            assert claimed is not None
            report = await visit.pay(page, claimed, asyncio.Event())
        assert report is not None
        return report

    def _rooms(self, rooms: Rooms) -> Rooms:
        return replace(rooms, reader=OldReader(self.version), extractor_version=self.version)

    def _came(self, report: CheckReport, opened: Opened) -> Came:
        self._require_doubts(opened)
        alerts = opened.store.alerts.of(PAGE)
        new, self.alerts = alerts[: len(alerts) - self.alerts], len(alerts)
        documents = [json.loads(alert.subject) for alert in new]
        for document in documents:
            if document["type"] == "page.changed":
                assert len(document["changes"]) == sum(change.kind in _ALERTED for change in report.changes)
        return Came(
            outcome=report.outcome,
            reason=report.reason,
            told=tuple(_said(change) for change in report.changes),
            held=report.held,
            flapping=report.flapping,
            sent=tuple(sorted(document["type"].removeprefix("page.") for document in documents)),
        )

    def _end(self, opened: Opened) -> None:
        kept = [o for o in opened.store.history.of(PAGE) if o.figure in self.sequence.values]
        values: dict[str, list[str]] = {}
        for observation in kept:
            values.setdefault(observation.figure, []).append(str(observation.value))
        assert values == self.sequence.values
        for healthy, number in ((True, self.sequence.snapshots), (False, self.sequence.unhealthy)):
            assert number in (None, len(opened.store.snapshots.lines(PAGE, healthy=healthy)))

    def _require_doubts(self, opened: Opened) -> None:
        """What waits to be confirmed is unconfirmed where the page shows it, and nothing else is."""
        waiting = {held.key for held in opened.store.pages.get(PAGE).state.held if not held.flapping}
        unconfirmed = {o.figure for o in opened.store.history.of(PAGE) if o.doubt is Doubt.UNCONFIRMED}
        shown = opened.store.snapshots.baseline(PAGE)
        assert waiting & set(shown.keys if shown else ()) <= unconfirmed <= waiting

    def _configure(self) -> None:
        (self.folder / "webhook.secret").write_text("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        (self.folder / "webhook.secret").chmod(0o600)
        (self.folder / "config.toml").write_text(f"""
database = "keyfigures.db"
schedule = "6h"
[network]
allow = ["127.0.0.1"]
[hosts."{self.site.authority}"]
pause_s = 0.0
[[pages]]
name = "{PAGE}"
url = "{self.site.url(PATH)}"
{f'ignore = ["{self.ignore}"]' if self.ignore else ""}
checks = {{ {self.sequence.checks} }}
[[channels]]
name = "hook"
kind = "webhook"
url = "http://127.0.0.1:9/"
secret = "file:webhook.secret"
""")


def _expected(step: Step) -> Came:
    is_alerted = any(not told.startswith("~") for told in step.told)
    return Came(
        outcome=step.outcome,
        reason=step.reason,
        told=step.told,
        held=step.held,
        flapping=step.flapping,
        sent=step.sent if step.sent is not None else ("changed",) if is_alerted else (),
    )


def _said(change: Change) -> str:
    """A change as sequences say it: "budget 12 → 15", "langues 9 → ", " → 4", "~ langues" where words changed only."""
    if change.kind not in _ALERTED:
        return f"~ {change.key or change.kind}"
    old, new = (str(side.quantity.value) if isinstance(side, Figure) else "" for side in (change.old, change.new))
    return f"{change.key} {old} → {new}"


def page_of(figures: Mapping[str, str], step: Step) -> str:
    """The page as a step's edit leaves it."""
    if step.page is not None:
        return f"<!doctype html><html lang=fr>{OTHER_PAGES[step.page]}</html>"
    shown = {label: text for label, text in {**figures, **(step.set or {})}.items() if text}
    shown = {(step.reword or {}).get(label, label): text for label, text in shown.items()}
    rows = "\n".join(_LAYOUTS[step.layout or "list"](html.escape(label), text) for label, text in shown.items())
    return _PAGE.format(rows=rows, comment=step.comment or "")


_LAYOUTS = {
    "list": lambda label, text: f'<li class="fact"><strong>{text}</strong> <span>{label}</span></li>',
    "cards": lambda label, text: f'<div class="card"><p class="label">{label}</p><p class="number">{text}</p></div>',
}

_PAGE = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Chiffres clés</title></head>
<body><!-- {comment} --><main><h1>Chiffres clés</h1><h2>En bref</h2>
{rows}
</main></body></html>
"""


def _duration(text: str) -> timedelta:
    return int(text[:-1]) * _SUFFIX[text[-1]]


def play(path: Path, folder: Path) -> None:
    """Plays a sequence from its file, in an empty folder."""
    with ExitStack() as stack:
        site = stack.enter_context(Site())
        asyncio.run(Life(folder=folder, sequence=read_sequence(path), site=site).play())
