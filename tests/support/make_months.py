"""Writes figures/months.py from the CLDR that babel carries.

Run it after an upgrade of babel: `python tests/support/make_months.py`. A test holds the committed table to it.
"""

from pathlib import Path

from babel import Locale

from figures.fold import fold

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt")
MONTHS = Path(__file__).parents[2] / "figures" / "months.py"
_HEAD = '''"""The months by their names and abbreviations in the languages of CLDR that pages have, folded.

Written by tests/support/make_months.py.
"""

MONTHS: dict[str, int] = {
'''


def months() -> dict[str, int]:
    """Raises ValueError where one name is two months'."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        contexts = Locale.parse(language).months
        for names in (contexts[context][width] for context in contexts for width in ("wide", "abbreviated")):
            for number, name in names.items():
                if found.setdefault(fold(name), number) != number:
                    raise ValueError(f"{name} is two months'")
    return found


def render() -> str:
    """The table as it is committed, a month a line."""
    lines = []
    for name, number in sorted(months().items(), key=lambda item: (item[1], item[0])):
        lines.append(f'    "{name}": {number},\n')
    return f"{_HEAD}{''.join(lines)}}}\n"


if __name__ == "__main__":
    MONTHS.write_text(render(), encoding="utf-8")
