"""Adding a page to a configuration file as a person would: below the last page, everything else as it was.

Where there is no file, a fresh one is written that watches this page and no other.
"""

import re
import tomllib
from pathlib import Path
from typing import Any

from monitor.cli.init import template, write_fresh
from monitor.cli.trouble import BadConfigError
from monitor.cli.whole import write_whole
from monitor.config.errors import ConfigError
from monitor.config.reader import check_text

_HEADER = re.compile(r"\s*\[")
_OF_PAGES = re.compile(r"""\s*\[{1,2}\s*["']?pages["']?\s*[.\]]""")


def write_page(path: Path, *, name: str, url: str) -> None:
    """Adds a page to a configuration file, in one step.

    Raises:
        BadConfigError: the file would not be a configuration any more.
    """
    path = path.resolve()
    text = with_page(path.read_text(encoding="utf-8-sig"), {"name": name, "url": url})
    _refuse_unless_right(path, text)
    line_end = "\r\n" if b"\r\n" in path.read_bytes() else "\n"
    write_whole(path, text.replace("\n", line_end).encode(), mode=path.stat().st_mode & 0o777)


def write_first_page(path: Path, *, name: str, url: str) -> None:
    """Writes a configuration that watches one page, where there is none yet.

    Raises:
        BadConfigError: the file would be no configuration.
    """
    text = fresh_with({"name": name, "url": url})
    _refuse_unless_right(path, text)
    write_fresh(path, text)


def fresh_with(page: dict[str, str]) -> str:
    """What `init` writes, with this page in place of the sample, whose comments are true of any page."""
    import tomlkit

    text = template()
    (sample,) = tomllib.loads(text)["pages"]
    for key in ("url", "name"):  # no name stands in an address in quotes of its own
        text = text.replace(f'"{sample[key]}"', tomlkit.string(page[key]).as_string())
    return text


def _refuse_unless_right(path: Path, text: str) -> None:
    try:
        check_text(text)
    except ConfigError as error:
        raise BadConfigError(path, error) from error


def with_page(text: str, page: dict[str, str]) -> str:
    """The text of a configuration with one more page, its comments kept."""
    wanted = tomllib.loads(text)
    wanted["pages"] = [*wanted.get("pages", []), page]
    inserted = _inserted(text, page)
    return inserted if _says(inserted, wanted) else _appended(text, page)


def _inserted(text: str, page: dict[str, str]) -> str:
    """A new table behind the last page's paragraph, so that no comment is parted from what it is about."""
    lines = text.splitlines(keepends=True)
    place = _end_of_last_page(lines)
    before, after = "".join(lines[:place]), "".join(lines[place:])
    table = _as_toml({"pages": [page]})
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    return before + gap + table + ("\n" if after and not after.startswith("\n") else "") + after


def _end_of_last_page(lines: list[str]) -> int:
    """How many lines there are to the end of the last page's last paragraph with a key; all, where there is no page."""
    end, in_pages, in_paragraph = len(lines), False, False
    for number, line in enumerate(lines, start=1):
        if _HEADER.match(line):
            in_pages = bool(_OF_PAGES.match(line))
            in_paragraph = in_pages
        elif not line.strip():
            in_paragraph = False
        elif in_pages and not line.lstrip().startswith("#"):
            in_paragraph = True
        if in_paragraph:
            end = number
    return end


def _says(text: str, wanted: dict[str, Any]) -> bool:
    """Lines were looked at, not TOML: a page in a list of its own, or a bracket in a long string, may mislead."""
    try:
        return tomllib.loads(text) == wanted
    except tomllib.TOMLDecodeError:
        return False


def _appended(text: str, page: dict[str, str]) -> str:
    import tomlkit  # writes TOML, and keeps comments

    document = tomlkit.parse(text)
    pages: Any = document.setdefault("pages", tomlkit.aot())
    entry = tomlkit.table() if isinstance(pages, tomlkit.items.AoT) else tomlkit.inline_table()
    entry.update(page)
    pages.append(entry)
    return tomlkit.dumps(document)


def _as_toml(document: dict[str, Any]) -> str:
    import tomlkit

    return tomlkit.dumps(document)
