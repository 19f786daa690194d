"""`keyfigures config schema`: the form of the configuration, for editors and programs."""

from monitor.cli.init import schema_text
from monitor.cli.output import print_text


def run() -> int:
    """Prints the JSON Schema."""
    print_text(schema_text())
    return 0
