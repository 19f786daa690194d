"""A PostgreSQL server as long as the tests need it: on a socket in a folder of its own, no port, no password."""

import contextlib
import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg

USER = "postgres"
_DEBIAN = "usr/lib/postgresql/*/bin/pg_ctl"
_numbers = itertools.count()


@dataclass(frozen=True, slots=True)
class DatabaseServer:
    """A running server, and the folder its socket is in."""

    folder: Path

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://{USER}@/{database}?host={self.folder}"

    def new_database(self, *, template: str = "template1") -> str:
        """The name of a database that nobody else has."""
        name = f"figures_{next(_numbers)}"
        with psycopg.connect(host=str(self.folder), user=USER, dbname="postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name


def pg_ctl() -> str | None:
    """The program that starts and stops a server; Debian keeps it off the path."""
    return shutil.which("pg_ctl") or max(map(str, Path("/").glob(_DEBIAN)), default=None)


@contextlib.contextmanager
def started() -> Iterator[DatabaseServer]:
    """Start a server, and stop it. It refuses to run as root, so root runs it as Debian's user for it."""
    program = pg_ctl()
    assert program, "needs a PostgreSQL server: install Debian's postgresql"
    with tempfile.TemporaryDirectory() as folder:
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        kept = f"{folder}/kept"
        if os.geteuid() == 0:
            shutil.chown(folder, USER, USER)
        _run(program, "initdb", "-D", kept, "-o", f"--auth=trust --username={USER} --encoding=UTF8 --no-sync")
        _run(program, "start", "-w", "-D", kept, "-o", options, "-l", f"{folder}/log")
        try:
            yield DatabaseServer(Path(folder))
        finally:
            _run(program, "stop", "-m", "immediate", "-D", kept)


def _run(*command: str) -> None:
    user = USER if os.geteuid() == 0 else None
    subprocess.run(command, check=True, user=user, cwd="/", stdout=subprocess.DEVNULL, timeout=60)
