"""What holds for every test."""

import gc
import os
import shutil
from collections.abc import Iterator

import database_server
import pytest
import stored_pages
from hypothesis import settings

from scraper.browser import BROWSERS

settings.register_profile("untimed", deadline=None, max_examples=50)
settings.register_profile("thorough", deadline=None, max_examples=300)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", choices=("sqlite", "postgresql"), default="sqlite", help="where new stores are")


@pytest.fixture(scope="session", autouse=True)
def _database(request: pytest.FixtureRequest) -> Iterator[None]:
    """With `--database=postgresql` the laws of the storage are asked of a PostgreSQL server."""
    if request.config.getoption("--database") == "sqlite":
        yield
        return
    with database_server.started() as server, stored_pages.stores_on(server):
        yield


def pytest_collection_finish() -> None:
    """Thousands of collected tests are no garbage: Python's collector need not look through them during each."""
    gc.freeze()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test that needs another program says so where there is none; in CI there must be one."""
    if os.environ.get("CI"):
        return
    if item.get_closest_marker("browser") and not any(map(shutil.which, BROWSERS)):
        pytest.skip("needs a browser: install Debian's chromium")
    if item.get_closest_marker("server") and database_server.pg_ctl() is None:
        pytest.skip("needs a database server: install Debian's postgresql")
