"""Transactions: short, whole, and refused in words."""

import contextlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Engine, Row
from sqlalchemy.exc import DBAPIError

from storage.engine import store_error

AnyRow = Row[*tuple[Any, ...]]


class Database:
    """An engine and the two ways to use it. `name` is what people call the database."""

    def __init__(self, engine: Engine, *, name: str) -> None:
        self.engine = engine
        self.name = name
        self._writing = engine.execution_options(writes=True)

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view; nothing may be written.

        Raises:
            StoreError: the database said no.
        """
        with self.refusing_in_words(), self.engine.begin() as connection:
            yield connection

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """All or nothing. Holds the only write lock: never wait for a network within.

        Raises:
            StoreError: the database said no; nothing was kept.
        """
        with self.refusing_in_words(), self._writing.begin() as connection:
            yield connection

    @contextlib.contextmanager
    def refusing_in_words(self) -> Iterator[None]:
        """Within, what the driver raises becomes a StoreError."""
        try:
            yield
        except DBAPIError as error:
            raise store_error(error, name=self.name) from error
        except self.engine.dialect.loaded_dbapi.Error as error:  # raised while a connection is set up
            raise store_error(error, name=self.name) from error

    def close(self) -> None:
        self.engine.dispose()
