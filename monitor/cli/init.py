"""`keyfigures init`: a configuration to begin with."""

import json
from importlib import resources
from pathlib import Path

from monitor.cli.output import print_json, say
from monitor.cli.settings import Chosen
from monitor.cli.trouble import UsageError

SCHEMA_NAME = "config.schema.json"
"""What the file's first line names, for editors."""


def run(*, as_json: bool, chosen: Chosen) -> int:
    """Writes the configuration and the schema that it names; never over a file that stands there."""
    path = chosen.path
    _write_new(path, template())
    schema = path.with_name(SCHEMA_NAME)
    schema.write_text(schema_text(), encoding="utf-8")
    if as_json:
        print_json({"config": str(path), "schema": str(schema)})
        return 0
    say(f"{path} written; it watches one page already")
    say("next: `keyfigures check`, or `keyfigures add URL` for a page of your own")
    return 0


def template() -> str:
    """The text of a fresh configuration."""
    return resources.files("monitor").joinpath("config_template.toml").read_text(encoding="utf-8")


def schema_text() -> str:
    """The JSON Schema of the configuration, as a file."""
    from monitor.config.form import ConfigForm

    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **ConfigForm.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _write_new(path: Path, text: str) -> None:
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{path} is there already; edit it, or name another with --config") from None
    except FileNotFoundError:
        raise UsageError(f"{path.parent}: no such folder; create it first") from None
