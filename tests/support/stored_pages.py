"""A page and its snapshots, as short as tests want to say them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from database_server import DatabaseServer

from figures.record import Figure, Quantity, Record
from storage.archive import pack
from storage.kept import NewSnapshot
from storage.messages import Delivery, Message
from storage.model import Check, CheckCommit, Committed, Outcome, PageState
from storage.store import Store, open_store

NOW = datetime(2026, 11, 23, 6, 0, 3, tzinfo=UTC)
URL = "https://www.example.org/figures"
OFFICE = "office@example.org"


_servers: list[DatabaseServer] = []


@contextmanager
def stores_on(server: DatabaseServer) -> Iterator[None]:
    """Within, new stores are databases of the server."""
    _servers.append(server)
    try:
        yield
    finally:
        _servers.remove(server)


@cache
def _empty_file() -> bytes:
    """Migrated once a process, not once a test."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        open_store(str(path), clock=lambda: NOW).close()
        return path.read_bytes()


@cache
def _empty_database(server: DatabaseServer) -> str:
    name = server.new_database()
    open_store(server.url(name), clock=lambda: NOW).close()
    return name


def new_store(folder: Path, name: str = "keyfigures.db") -> Store:
    """A store with nothing in it: a file in `folder`, or with `--database=postgresql` a database of the server."""
    if not _servers:
        path = folder / name
        path.write_bytes(_empty_file())
        return open_store(str(path), clock=lambda: NOW)
    server = _servers[-1]
    return open_store(server.url(server.new_database(template=_empty_database(server))), clock=lambda: NOW)


def figure(value: int | str, label: str) -> Figure:
    return Figure(quantity=Quantity(value=Decimal(value)), label=label, section="En bref", raw=str(value))


def record(values: Mapping[str, int]) -> Record:
    """One figure for each label."""
    return Record(url=URL, title="Chiffres clés", figures=tuple(figure(v, label) for label, v in values.items()))


def snapshot(values: Mapping[str, int], *, at: datetime = NOW, healthy: bool = True) -> NewSnapshot:
    """Each label is its figure's key."""
    return NewSnapshot(
        record=record(values),
        taken_at=at,
        url=URL,
        extractor_version=1,
        healthy=healthy,
        keys=tuple(values) if healthy else (),
        evidence=pack(repr(sorted(values.items())).encode()),
    )


def commit(page: str, outcome: Outcome = Outcome.UNCHANGED, *, at: datetime = NOW, **parts: object) -> CheckCommit:
    """A commit that heeds no fence unless it is given one."""
    standing = {"state": PageState(next_due_at=at + timedelta(days=1)), **parts}
    return CheckCommit(page=page, check=Check(started_at=at, outcome=outcome), **standing)


def see(store: Store, page: str, values: Mapping[str, int], *, at: datetime = NOW, **parts: object) -> Committed:
    """Keep a healthy snapshot of a page, made if it is not there."""
    store.pages.ensure(page, URL, now=at)
    committed = store.commit_check(commit(page, Outcome.CHANGED, at=at, snapshot=snapshot(values, at=at), **parts))
    assert committed is not None
    return committed


def delivery(name: str, *, channel: str = "office", page: str | None = None, at: datetime = NOW) -> Delivery:
    message = Message(subject=f"about {name}", content_type="text/plain", body=b"5 \x00\xff bytes")
    return Delivery(
        id=name,
        alert_id=f"alert of {name}",
        channel=channel,
        kind="email",
        recipient=OFFICE,
        page=page,
        message=message,
        created_at=at,
    )
