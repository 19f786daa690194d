"""`keyfigures init`: a configuration to begin with."""

import json
from importlib import resources
from pathlib import Path

from monitor.cli.output import print_json, say
from monitor.cli.settings import Chosen
from monitor.cli.trouble import UsageError
from monitor.cli.whole import write_whole

SCHEMA_NAME = "config.schema.json"
"""What the file's first line names, for editors."""


def run(*, as_json: bool, chosen: Chosen) -> int:
    """Writes the configuration and the schema that it names; never over a configuration that stands there."""
    path = chosen.path
    if path.exists():
        raise UsageError(f"{path} is there already; edit it, or name another with --config")
    if not path.parent.is_dir():
        raise UsageError(f"{path.parent}: no such folder; create it first")
    schema = write_fresh(path, template())
    if as_json:
        print_json({"config": str(path), "schema": str(schema)})
        return 0
    say(f"{path} written; it watches one page already, telecom-paris; delete its [[pages]] table if you do not want it")
    say("next: `keyfigures check`, or `keyfigures add URL` for a page of your own")
    return 0


def write_fresh(path: Path, text: str) -> Path:
    """Writes a configuration where there is none, and beside it the schema that its first line names."""
    schema = path.with_name(SCHEMA_NAME)
    write_whole(schema, schema_text().encode())
    write_whole(path, text.encode())
    return schema


def template() -> str:
    """The text of a fresh configuration."""
    return resources.files("monitor").joinpath("config_template.toml").read_text(encoding="utf-8")


def schema_text() -> str:
    """The JSON Schema of the configuration, as a file."""
    from monitor.config.form import ConfigForm

    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **ConfigForm.model_json_schema()}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
