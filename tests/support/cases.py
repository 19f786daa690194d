"""Golden cases: a page, where it is from, and what it says.

A case is a folder `tests/fixtures/<page>/<case>/` with `page.html`, `case.toml` and `expected.json`. `case.toml` gives
`url` (where the page was fetched from, may be missing), `captured`, `notes`, and `reads`: the keys of the record that
the case is about. Without `reads` it is about the whole record.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from figures.wire import record_to_json
from scraper.reading.reader import read

FIXTURES = Path(__file__).parent.parent / "fixtures"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One folder of a page and what it says."""

    path: Path
    url: str | None
    notes: str
    reads: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.path.parent.name}/{self.path.name}"

    def expected(self) -> dict[str, Any]:
        return json.loads((self.path / "expected.json").read_text(encoding="utf-8"))

    def actual(self) -> dict[str, Any]:
        """What the reader says of the page now, of the keys that the case is about."""
        html = (self.path / "page.html").read_text(encoding="utf-8")
        record = record_to_json(read(html, url=self.url).record)
        return {key: value for key, value in record.items() if not self.reads or key in self.reads}

    def accept(self) -> bool:
        """Write what the reader says now as what is expected; whether that was a change."""
        path = self.path / "expected.json"
        text = json.dumps(self.actual(), ensure_ascii=False, indent=2) + "\n"
        changed = not path.exists() or path.read_text(encoding="utf-8") != text
        if changed:
            path.write_text(text, encoding="utf-8")
        return changed


def cases(folder: str = "*") -> Iterator[Case]:
    """The cases of a folder of tests/fixtures, by name; of all of them without one."""
    for path in sorted(FIXTURES.glob(f"{folder}/*/case.toml")):
        said = tomllib.loads(path.read_text(encoding="utf-8"))
        yield Case(
            path=path.parent,
            url=said.get("url"),
            notes=said.get("notes", ""),
            reads=tuple(said.get("reads", ())),
        )
