"""What holds for every test."""

import os
import shutil

import pytest
from hypothesis import settings

from scraper.render import BROWSERS

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test that drives a browser says so where there is none; in CI there must be one."""
    if item.get_closest_marker("browser") and not any(map(shutil.which, BROWSERS)) and not os.environ.get("CI"):
        pytest.skip("needs a browser: install Debian's chromium")
