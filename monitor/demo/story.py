"""The demo: check a page, edit it, check again, show the difference and the two alerts that arrived.

Every command shown is the real one, run as a process of its own in an empty folder; only the site, the mailbox and the
webhook receiver are ours. Nothing leaves this machine.
"""

import base64
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from importlib import resources
from pathlib import Path
from string import Template

from monitor.demo.sinks import HookReceiver, Mailbox, ReceivedHook
from monitor.demo.site import DemoSite

CONFIGURATION = Template("""\
database = "demo.db"
contact = "mailto:demo@example.org"

[network]
allow = ["$site", "$hook", "127.0.0.1:$smtp"]

[hosts."$site"]
pause_s = 0.0

[[pages]]
name = "telecom-paris"
url = "$page_url"

[[channels]]
name = "office"
kind = "email"
host = "127.0.0.1"
port = $smtp
tls = "none"
from = "figures@example.org"
to = ["office@example.org"]

[[channels]]
name = "hook"
kind = "webhook"
url = "$hook_url"
secret = "file:webhook.secret"
""")

FAREWELL = """\
Now a real page:

  keyfigures add URL      # a page of your own: shows its figures, writes a config.toml
  keyfigures check        # from cron, or leave `keyfigures serve` running
  keyfigures init         # instead of add: a config.toml that watches Télécom Paris
"""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the demo showed: exit codes of its commands by name, and the alerts that arrived."""

    exit_codes: dict[str, int]
    mails: tuple[EmailMessage, ...]
    hooks: tuple[ReceivedHook, ...]

    @property
    def worked(self) -> bool:
        """Whether both alerts arrived, the webhook's signature holds, and the commands ended as documented."""
        expected = {"first check": 0, "second check": 0, "diff": 1}
        signed = bool(self.hooks) and all(hook.verified for hook in self.hooks)
        return self.exit_codes == expected and len(self.mails) == 1 and len(self.hooks) == 1 and signed


def tell(say: Say) -> Told:
    """Runs the demo, telling each step through `say`, a line or a paragraph at a time."""
    before, after = (_bundled(name) for name in ("before.html", "after.html"))
    secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
    with (
        tempfile.TemporaryDirectory(prefix="keyfigures-demo-") as folder,
        DemoSite(before) as site,
        Mailbox() as mailbox,
        HookReceiver(secret) as receiver,
    ):
        _configure(Path(folder), site=site, mailbox=mailbox, receiver=receiver, secret=secret)
        command = _Commands(Path(folder), say)
        say(f"A copy of a real page is served on {site.url}\n")
        first = command.run("check")
        say("\nIts webmaster edits the page.\n")
        site.publish(after)
        second = command.run("check")
        compared = command.run("diff", "previous", "latest")
        told = Told(
            exit_codes={"first check": first, "second check": second, "diff": compared},
            mails=tuple(mailbox.messages),
            hooks=tuple(receiver.received),
        )
    _tell_mail(told, say)
    _tell_hook(told, say)
    say(FAREWELL)
    return told


@dataclass(frozen=True, slots=True)
class _Commands:
    """Runs `keyfigures` commands in the demo's folder and shows them as a terminal would."""

    folder: Path
    say: Say

    def run(self, *arguments: str) -> int:
        self.say(f"$ keyfigures {' '.join(arguments)}")
        environment = {
            **os.environ,
            "KEYFIGURES_CONFIG": str(self.folder / "config.toml"),
            "PYTHONUTF8": "1",
            "COLUMNS": str(shutil.get_terminal_size().columns),  # a pipe has no width of its own
        }
        done = subprocess.run(  # noqa: S603 - our own program with words of our own
            [sys.executable, "-m", "monitor", *arguments],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=60,
            check=False,
            encoding="utf-8",
        )
        self.say(done.stdout.rstrip())
        return done.returncode


def _bundled(name: str) -> bytes:
    return resources.files("monitor.demo").joinpath("pages", name).read_bytes()


def _configure(folder: Path, *, site: DemoSite, mailbox: Mailbox, receiver: HookReceiver, secret: str) -> None:
    secret_file = folder / "webhook.secret"
    secret_file.touch(mode=0o600)
    secret_file.write_text(secret + "\n", encoding="ascii")
    text = CONFIGURATION.substitute(
        site=site.authority,
        page_url=site.url,
        smtp=mailbox.port,
        hook=receiver.authority,
        hook_url=receiver.url,
    )
    (folder / "config.toml").write_text(text, encoding="utf-8")


def _tell_mail(told: Told, say: Say) -> None:
    for mail in told.mails:
        say(f"\nThe mailbox of {mail['To']} received:\n")
        say(_indented(f"Subject: {mail['Subject']}"))
        text = mail.get_body(("plain",))
        say(_indented("\n" + text.get_content().strip() if text else "(no text part)"))


def _tell_hook(told: Told, say: Say) -> None:
    for hook in told.hooks:
        signature = "signature verified" if hook.verified else "SIGNATURE WRONG"
        say(f"\nThe webhook receiver got {hook.id} ({signature}):\n")
        summary = [
            {name: change[name] for name in ("kind", "fields", "delta", "percent") if name in change}
            for change in hook.document["changes"]
        ]
        say(_indented("\n".join(json.dumps(line, ensure_ascii=False) for line in summary)) + "\n")


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())
