"""Rules through whole checks: a real site, a real database and a real receiver."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from live_site import Site

from monitor.config.file import load_config
from monitor.demo.sinks import HookReceiver
from monitor.once import check_pages

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PATH = "/figures"
RULES = """
[[rules]]
name = "record"
labels = "*students*"
new_max = true
severity = "warning"
[[rules]]
name = "stale"
unchanged_for = "400d"
"""


def page(students: int) -> str:
    figures = ((f"{students}", "international students"), ("45", "nationalities"), ("12", "double degrees"))
    tiles = "".join(f"<div class=tile><strong>{value}</strong><span>{label}</span></div>" for value, label in figures)
    return f"<html lang=en><title>Figures</title><main><h1>Key figures</h1>{tiles}</main></html>"


def configure(folder: Path, site: Site, receiver: HookReceiver) -> Path:
    (folder / "webhook.secret").write_text(SECRET)
    (folder / "webhook.secret").chmod(0o600)
    path = folder / "config.toml"
    path.write_text(f"""
[network]
allow = ["127.0.0.1"]
[hosts."{site.authority}"]
pause_s = 0.0
[[pages]]
name = "figures"
url = "{site.url(PATH)}"
[[channels]]
name = "hook"
kind = "webhook"
url = "{receiver.url}"
secret = "file:webhook.secret"
{RULES}""")
    return path


def test_rules_speak_once_of_changes_and_of_what_stands(tmp_path: Path) -> None:
    """A new maximum is told with its reason, a fall is not; figures that grow stale are told after a
    check that changed nothing, once.
    """
    now = datetime.now(UTC)
    with Site() as site, HookReceiver(SECRET) as receiver:
        config = load_config(configure(tmp_path, site, receiver))

        def documents_after(students: int, *, days: int) -> list[dict[str, Any]]:
            """What the receiver got because of one check."""
            before = len(receiver.received)
            site.publish(PATH, page(students), etag=False)
            moment = now + timedelta(days=days)
            asyncio.run(check_pages(config, on_report=lambda _: None, clock=lambda: moment))
            return [hook.document for hook in receiver.received[before:]]

        assert documents_after(2000, days=0) == []
        (risen,) = documents_after(2150, days=1)
        assert documents_after(2100, days=2) == []
        (stale,) = documents_after(2100, days=401)
        (later,) = documents_after(2100, days=403)
        assert documents_after(2100, days=405) == []

    assert risen["severity"] == "warning"
    (change,) = risen["changes"]
    assert [because["rule"] for because in change["because"]] == ["new_max"]
    assert stale["type"] == "page.rule"
    assert [finding["figure"]["value"] for finding in stale["findings"]] == ["45", "12"]
    assert [finding["figure"]["value"] for finding in later["findings"]] == ["2100"]
