"""What processes that share a database do; importable by the children that tests start."""

import contextlib
import multiprocessing
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.process import BaseProcess
from threading import Event
from typing import Any

from stored_pages import NOW, OFFICE, URL, commit, delivery, see, snapshot

from storage.messages import NewAlert
from storage.model import Outcome
from storage.store import open_store

_SPAWN = multiprocessing.get_context("spawn")


def run_together(work: Callable[..., Any], path: str, *, processes: int) -> list[Any]:
    """What each process answered; an exception in one is raised here."""
    with _SPAWN.Pool(processes, initializer=_arrive, initargs=(_SPAWN.Barrier(processes),)) as pool:
        answers = [pool.apply_async(work, (path,)) for _ in range(processes)]
        return [answer.get(timeout=120) for answer in answers]


def start(work: Callable[..., None], path: str) -> BaseProcess:
    process = _SPAWN.Process(target=work, args=(path,))
    process.start()
    return process


def take_turns(path: str, *, turns: int = 300) -> int:
    """Transactions that read, compute and write back: an update lost or refused shows in the sum."""
    with open_store(path, clock=lambda: NOW) as store:
        return len([store.hosts.reserve("a.example", now=NOW, pause_s=1) for _ in range(turns)])


def open_and_close(path: str) -> int:
    with open_store(path, clock=lambda: NOW) as store:
        return len(store.status.lines())


def claim_pages(path: str) -> list[str]:
    """Claim until nothing is due."""
    claimed: list[str] = []
    with open_store(path, clock=lambda: NOW) as store:
        while batch := store.pages.claim_due(now=NOW, limit=3, lease_s=60):
            claimed += [page.name for page in batch]
    return claimed


def claim_and_hold(path: str) -> None:
    """Claim a page and keep it, until somebody pulls the plug."""
    with open_store(path, clock=lambda: NOW) as store:
        store.pages.take([("held", URL)], now=NOW, lease_s=60)
        Event().wait()


def claim_deliveries(path: str) -> list[str]:
    """Claim until nothing is due, each from a list that others work from too."""
    claimed: list[str] = []
    with open_store(path, clock=lambda: NOW) as store:
        while due := store.outbox.due(channel="office", recipient=OFFICE, now=NOW, limit=20):
            claims = (store.outbox.claim(name, now=NOW, lease_s=60) for name in due)
            claimed += [claim.delivery.id for claim in claims if claim]
    return claimed


def commit_for_ever(path: str) -> None:
    """Snapshots with their alerts, until somebody pulls the plug."""
    with contextlib.suppress(KeyboardInterrupt), open_store(path, clock=lambda: NOW) as store:
        see(store, "school", {"a": 0})
        for n in range(1, 1_000_000):
            at = NOW + timedelta(seconds=n)
            alert = NewAlert(id=f"a{n}", kind="changed", created_at=at, subject="{}", deliveries=(delivery(f"d{n}"),))
            new = snapshot({"a": n, "b": n}, at=at)
            store.commit_check(commit("school", Outcome.CHANGED, at=at, snapshot=new, alerts=(alert,)))


def _arrive(barrier: Any) -> None:
    """Nobody starts before all are there."""
    barrier.wait(timeout=60)
