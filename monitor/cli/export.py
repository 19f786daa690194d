"""`keyfigures export`: everything that was observed."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from monitor.cli.output import print_json, print_json_lines, remark, utf8_output
from monitor.cli.rows import DESCRIBED, row_of, write_csv
from monitor.cli.settings import Chosen
from monitor.cli.store import history_of
from monitor.cli.trouble import UsageError
from monitor.cli.whole import unfinished, write_whole
from storage.lines import Observation
from storage.model import Doubt

_TYPES = {"value": "number", "upper": "number", "taken_at": "datetime", "snapshot": "integer"}
_MORE: dict[str, dict[str, Any]] = {
    "doubt": {
        "description": "empty for a fact; else the value waits for a second fetch, or none confirmed it",
        "constraints": {"enum": list(Doubt)},
    }
}


def run(*, as_csv: bool, as_json_lines: bool, package: Path | None, as_json: bool, chosen: Chosen) -> int:
    """Writes all observations in the one form that was asked for."""
    if sum((as_csv, as_json_lines, package is not None, as_json)) != 1:
        raise UsageError("export needs a form; give one of --csv, --jsonl, --json and --datapackage DIR")
    config = chosen.load()
    with history_of(config) as store:
        observations = store.history.export()
        if as_csv:
            with utf8_output() as file:
                write_csv(observations, file)
        elif package is not None:
            count = write_package(observations, package)
            remark(f"{count} observations in {package / 'observations.csv'}, described by datapackage.json")
        elif as_json_lines:
            print_json_lines(map(row_of, observations))
        else:
            print_json([row_of(observation) for observation in observations])
    return 0


def write_package(observations: Iterable[Observation], folder: Path) -> int:
    """Writes a Data Package (https://specs.frictionlessdata.io): a CSV file and its description.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with unfinished(folder / "observations.csv") as beside, beside.open("w", encoding="utf-8", newline="") as file:
        count = write_csv(observations, file, columns=DESCRIBED)
    text = json.dumps(_description(), ensure_ascii=False, indent=2)
    write_whole(folder / "datapackage.json", f"{text}\n".encode())
    return count


def _description() -> dict[str, Any]:
    fields = [{"name": name, "type": _TYPES.get(name, "string"), **_MORE.get(name, {})} for name in DESCRIBED]
    return {
        "profile": "tabular-data-package",
        "name": "keyfigures",
        "title": "Key figures and what they were over time",
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": "observations",
                "path": "observations.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": {"fields": fields, "primaryKey": ["page", "snapshot", "figure"], "missingValues": [""]},
            }
        ],
    }
