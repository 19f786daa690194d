"""Pages: who they are, when they are due, and who may fetch them now."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, insert, not_, or_, select, true, update

from storage import tables
from storage.database import AnyRow, Database
from storage.engine import insert_once
from storage.errors import StoreError, StoreReason
from storage.leases import LONGEST_LEASE
from storage.model import Health, Page, PageState

_pages = tables.pages
_STATE_COLUMNS = tuple(PageState.__dataclass_fields__)
_BY_NAME = select(_pages).where(_pages.c.name == bindparam("name"))
_CLAIM = (
    update(_pages)
    .where(_pages.c.id == bindparam("of"), _pages.c.fence == bindparam("seen"))
    .values(lease_until=bindparam("until"), fence=_pages.c.fence + 1)
)
_TAKE = (
    update(_pages)
    .where(_pages.c.id == bindparam("of"))
    .values(lease_until=bindparam("until"), fence=_pages.c.fence + 1)
)
_RELEASE = (
    update(_pages)
    .where(_pages.c.id == bindparam("of"), _pages.c.fence == bindparam("seen"))
    .values(lease_until=None, fence=_pages.c.fence + 1)
)
_KEEP = (
    update(_pages)
    .where(_pages.c.id == bindparam("of"), _pages.c.fence == bindparam("seen"))
    .values(lease_until=bindparam("until"))
)
_BY_NAMES = select(_pages).where(_pages.c.name.in_(bindparam("names", expanding=True))).with_for_update()
_MOVE = update(_pages).where(_pages.c.name == bindparam("of")).values(url=bindparam("to"), retired_at=None)


class Pages:
    """The pages, by name. A claim is compare-and-set on a number: two processes never hold one page."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ensure(self, name: str, url: str, *, now: datetime) -> Page:
        """The page of that name, made if it is new, brought back if it was retired, its URL set to `url`."""
        page = self.find(name)
        if page is not None and _stands(page, url):
            return page
        with self._database.write() as connection:
            _bring(connection, {name: url}, now=now)
            return page_of(connection.execute(_BY_NAME, {"name": name}).one())

    def ensure_all(self, urls: Iterable[tuple[str, str]], *, now: datetime) -> tuple[Page, ...]:
        """The configured pages (name, url), in that order, in one transaction; all others are retired."""
        wanted = dict(urls)
        with self._database.write() as connection:
            known = {row.name: row for row in connection.execute(select(_pages))}
            _insert_new(connection, [(n, u) for n, u in wanted.items() if n not in known], now)
            _move(connection, [(n, u) for n, u in wanted.items() if n in known and known[n].url != u])
            _retire(connection, [n for n, row in known.items() if n not in wanted and row.retired_at is None], now)
            _bring_back(connection, [n for n in wanted if n in known and known[n].retired_at is not None])
            rows = {row.name: row for row in connection.execute(select(_pages))}
        return tuple(page_of(rows[name]) for name in wanted)

    def all(self, *, retired: bool = False) -> tuple[Page, ...]:
        """Every page by name; with `retired`, those no longer configured too."""
        query = select(_pages).order_by(_pages.c.name)
        if not retired:
            query = query.where(_pages.c.retired_at.is_(None))
        with self._database.read() as connection:
            return tuple(page_of(row) for row in connection.execute(query))

    def of(self, names: Collection[str]) -> tuple[Page, ...]:
        """Those of these pages that are known and not retired, by name."""
        query = select(_pages).where(_pages.c.name.in_(names), _pages.c.retired_at.is_(None)).order_by(_pages.c.name)
        with self._database.read() as connection:
            return tuple(page_of(row) for row in connection.execute(query))

    def read_since(self, moment: datetime) -> bool:
        """Whether any page that is not retired was read after a moment."""
        query = select(exists().where(_pages.c.read_at > moment, _pages.c.retired_at.is_(None)))
        with self._database.read() as connection:
            return bool(connection.execute(query).scalar_one())

    def find(self, name: str) -> Page | None:
        with self._database.read() as connection:
            row = connection.execute(_BY_NAME, {"name": name}).one_or_none()
        return None if row is None else page_of(row)

    def get(self, name: str) -> Page:
        """The page of that name.

        Raises:
            StoreError: there is none.
        """
        page = self.find(name)
        if page is None:
            raise no_such_page(name)
        return page

    def claimed(self, *, now: datetime) -> tuple[Page, ...]:
        """The pages that somebody holds."""
        query = select(_pages).where(not_(_free_at(now)))
        with self._database.read() as connection:
            return tuple(page_of(row) for row in connection.execute(query))

    def claim(self, page: Page, *, now: datetime, lease_s: float) -> Page | None:
        """The right to check `page` until the lease runs out, as the page with its new `fence`.

        None if somebody holds it, or has checked it since `page` was read.
        """
        return self.claim_many([page], now=now, lease_s=lease_s)[0]

    def claim_many(self, pages: Sequence[Page], *, now: datetime, lease_s: float) -> tuple[Page | None, ...]:
        """`claim` for each of `pages`, in one transaction."""
        free = {page.id: page.fence for page in pages if _is_free(page, now)}
        if not free:
            return (None,) * len(pages)
        with self._database.write() as connection:
            claimed = {page.id: page for page in _claim(connection, free, now + timedelta(seconds=lease_s))}
        return tuple(claimed.get(page.id) for page in pages)

    def take(self, asked: Sequence[tuple[str, str]], *, now: datetime, lease_s: float) -> tuple[Page | None, ...]:
        """Claim pages by name and URL, made or moved where need be, in one transaction; None where somebody holds one.

        No page may be named twice.
        """
        urls, until = dict(asked), now + timedelta(seconds=lease_s)
        with self._database.write() as connection:
            standing = _standing(connection, urls)
            moved = {name: url for name, url in urls.items() if not _stands(standing.get(name), url)}
            if moved:
                _bring(connection, moved, now=now)
                standing |= _standing(connection, moved)
            free = [page for page in standing.values() if _is_free(page, now)]
            if free:
                connection.execute(_TAKE, [{"of": page.id, "until": until} for page in free])
        taken = {page.name: replace(page, lease_until=until, fence=page.fence + 1) for page in free}
        return tuple(taken.get(name) for name, _ in asked)

    def claim_due(
        self, *, now: datetime, limit: int, lease_s: float, besides: Collection[str] = ()
    ) -> tuple[Page, ...]:
        """Claim up to `limit` pages that are due and free, the longest overdue first; none of those named."""
        due = and_(_pages.c.next_due_at <= now, _pages.c.retired_at.is_(None), _free_at(now), _is_none_of(besides))
        query = select(_pages.c.id, _pages.c.fence).where(due).order_by(_pages.c.next_due_at).limit(limit)
        with self._database.write() as connection:
            fences = {row.id: row.fence for row in connection.execute(query)}
            return _claim(connection, fences, now + timedelta(seconds=lease_s))

    def release(self, page: Page, *, next_due_at: datetime | None = None) -> bool:
        """Give a claim back without a check; False if it had been taken over. Sets when it is due, if given."""
        values: dict[str, Any] = {"lease_until": None, "fence": _pages.c.fence + 1}
        if next_due_at is not None:
            values["next_due_at"] = next_due_at
        held = and_(_pages.c.id == page.id, _pages.c.fence == page.fence)
        with self._database.write() as connection:
            return connection.execute(update(_pages).where(held).values(**values)).rowcount == 1

    def release_all(self, pages: Iterable[Page]) -> None:
        """Give claims back without a check; one that has been taken over is left alone."""
        held = [{"of": page.id, "seen": page.fence} for page in pages]
        if held:
            with self._database.write() as connection:
                connection.execute(_RELEASE, held)

    def schedule(self, due: Iterable[tuple[str, datetime]]) -> None:
        """Say when pages are next due (a new configuration); what is being checked says it itself at its end."""
        rows = [{"of": name, "at": at} for name, at in due]
        change = update(_pages).where(_pages.c.name == bindparam("of")).values(next_due_at=bindparam("at"))
        if rows:
            with self._database.write() as connection:
                connection.execute(change, rows)

    def keep(self, pages: Sequence[Page], *, now: datetime, lease_s: float) -> tuple[Page, ...]:
        """Hold claims for longer: those that are held, as they are now; one that has been taken over is left alone."""
        if not pages:
            return ()
        until = now + timedelta(seconds=lease_s)
        fences = select(_pages.c.id, _pages.c.fence).where(_pages.c.id.in_([page.id for page in pages]))
        with self._database.write() as connection:
            connection.execute(_KEEP, [{"of": page.id, "seen": page.fence, "until": until} for page in pages])
            standing = {row.id: row.fence for row in connection.execute(fences)}
        return tuple(replace(page, lease_until=until) for page in pages if standing.get(page.id) == page.fence)

    def next_due(self, *, free_at: datetime | None = None, besides: Collection[str] = ()) -> datetime | None:
        """When the next page is due, in the past if it already is; None if no page waits. Those named play no part.

        With `free_at`, of those pages only that nobody is checking then.
        """
        waits = and_(_pages.c.next_due_at.is_not(None), _pages.c.retired_at.is_(None), _is_none_of(besides))
        if free_at is not None:
            waits = and_(waits, _free_at(free_at))
        query = select(_pages.c.next_due_at).where(waits).order_by(_pages.c.next_due_at).limit(1)
        with self._database.read() as connection:
            found: datetime | None = connection.execute(query).scalar()
        return found


def no_such_page(name: str) -> StoreError:
    return StoreError(StoreReason.NO_SUCH_PAGE, f"no page is called {name!r}", hint="`keyfigures status` lists them")


def page_of(row: AnyRow) -> Page:
    """A page from its row."""
    columns = row._mapping
    state = {name: columns[name] for name in _STATE_COLUMNS}
    own = {name: columns[name] for name in Page.__dataclass_fields__ if name != "state"}
    return Page(**own, state=PageState(**{**state, "health": Health(row.health)}))


def _is_free(page: Page, now: datetime) -> bool:
    until = page.lease_until
    return until is None or not now < until <= now + LONGEST_LEASE


def _free_at(moment: datetime) -> ColumnElement[bool]:
    """`_is_free`, asked of the rows."""
    until = _pages.c.lease_until
    return or_(until.is_(None), until <= moment, until > moment + LONGEST_LEASE)


def _is_none_of(names: Collection[str]) -> ColumnElement[bool]:
    return _pages.c.name.not_in(names) if names else true()


def _claim(connection: Connection, fences: dict[int, int], until: datetime) -> tuple[Page, ...]:
    """The pages that still stand at these fences, claimed."""
    asked = ({"of": page_id, "seen": fence, "until": until} for page_id, fence in fences.items())
    claimed = [claim["of"] for claim in asked if connection.execute(_CLAIM, claim).rowcount]
    rows = {row.id: row for row in connection.execute(select(_pages).where(_pages.c.id.in_(claimed)))}
    return tuple(page_of(rows[i]) for i in claimed)


def _standing(connection: Connection, names: Iterable[str]) -> dict[str, Page]:
    """Pages by name, nobody else's until the transaction ends."""
    rows = connection.execute(_BY_NAMES, {"names": list(names)})
    return {row.name: page_of(row) for row in rows}


def _stands(page: Page | None, url: str) -> bool:
    return page is not None and page.url == url and page.retired_at is None


def _bring(connection: Connection, urls: Mapping[str, str], *, now: datetime) -> None:
    """Makes pages, or brings them back, at their URLs."""
    new = [{"name": name, "url": url, "added_at": now} for name, url in urls.items()]
    connection.execute(insert_once(connection.dialect, _pages), new)
    connection.execute(_MOVE, [{"of": name, "to": url} for name, url in urls.items()])


def _insert_new(connection: Connection, new: list[tuple[str, str]], now: datetime) -> None:
    if new:
        connection.execute(insert(_pages), [{"name": name, "url": url, "added_at": now} for name, url in new])


def _move(connection: Connection, moved: list[tuple[str, str]]) -> None:
    change = update(_pages).where(_pages.c.name == bindparam("of")).values(url=bindparam("to"))
    if moved:
        connection.execute(change, [{"of": name, "to": url} for name, url in moved])


def _retire(connection: Connection, names: list[str], now: datetime) -> None:
    change = update(_pages).where(_pages.c.name == bindparam("of")).values(retired_at=bindparam("at"))
    if names:
        connection.execute(change, [{"of": name, "at": now} for name in names])


def _bring_back(connection: Connection, names: list[str]) -> None:
    change = update(_pages).where(_pages.c.name == bindparam("of")).values(retired_at=None)
    if names:
        connection.execute(change, [{"of": name} for name in names])
