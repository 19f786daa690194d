"""A process that folds what is held back in a database, and is killed at a step of its transaction."""

import sys
from datetime import datetime

from mortal import Steps
from stored_pages import delivery

from storage.store import open_store


def main(database: str, now: datetime, last: int) -> None:
    with open_store(database, clock=lambda: now) as store:
        steps = Steps(last=last)
        steps.of_every_engine()
        store.digests.fold("office", "office@example.org", now=now, compose=lambda _held: delivery("digest", at=now))
    print(len(steps.names))


if __name__ == "__main__":
    main(sys.argv[1], datetime.fromisoformat(sys.argv[2]), int(sys.argv[3]))
