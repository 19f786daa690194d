"""Leases are renewed for as long as a process lives."""

import asyncio

import pytest

from monitor.renewing import renewing
from storage.errors import StoreError, StoreReason


def test_nothing_ends_the_renewing_unnoticed(capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever a renewal fails with, another follows; a fault of ours is logged, a full disk is told elsewhere."""
    failures: list[Exception | None] = [
        StoreError(StoreReason.DISK_FULL, "no room", hint=""),
        RuntimeError("cannot start a thread"),
        None,
    ]
    renewed: list[int] = []

    async def renew() -> None:
        failure = failures.pop(0)
        if failure is not None:
            raise failure
        renewed.append(len(failures))

    async def sleep(_seconds: float) -> None:
        if not failures:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(renewing(renew, every_s=10.0, what="claims", sleep=sleep))

    said = capsys.readouterr().err
    assert renewed == [0]
    assert "cannot start a thread" in said
    assert "renewing claims" in said
    assert "no room" not in said
