"""The demo: the whole job on one machine."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_the_demo_works_from_any_folder(tmp_path: Path) -> None:
    """Both alerts arrive, the signature holds, every command ends as documented, and nothing is left behind."""
    done = subprocess.run(
        [sys.executable, "-m", "monitor", "demo", "--json"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, json.loads(done.stdout)["worked"]) == (0, True), done.stderr
    assert "37 → 41" in done.stderr
    assert list(tmp_path.iterdir()) == []
