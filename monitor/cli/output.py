"""Standard output is for results, standard error for everything else."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

from alerts.plain import one_line

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_UNBOUNDED = 100_000
_SENTENCES = 100
"""Columns of a table of sentences where no terminal says how many there are: one that is wider nobody reads."""


def say(text: str = "") -> None:
    """One line of a result."""
    sys.stdout.write(f"{text}\n")


def remark(text: str) -> None:
    """A line beside the result: progress, a warning, what to do next."""
    sys.stderr.write(f"{text}\n")


def complain(text: str) -> None:
    """A line about trouble, in the program's name. It may quote a page or a file: nothing in it acts."""
    sys.stderr.write(f"keyfigures: {one_line(text)}\n")


def print_json(document: Any) -> None:
    """A document, alone on standard output, in UTF-8 as RFC 8259 wants it."""
    _speak_utf8()
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")


def print_text(text: str) -> None:
    """A document that is text already."""
    _speak_utf8()
    sys.stdout.write(text)


def print_json_lines(documents: Iterable[Any]) -> None:
    """One document a line."""
    _speak_utf8()
    for document in documents:
        sys.stdout.write(json.dumps(document, ensure_ascii=False) + "\n")


def say_words(text: str) -> None:
    """A line of a result that a narrow terminal may break between words."""
    from rich.text import Text

    print_rich(Text(text, overflow="fold"))


def print_rich(*renderables: "RenderableType", columns: int | None = None) -> None:
    """Tables and styled text, so many `columns` wide or as wide as lines may be; colour on a terminal only."""
    console = _console(sys.stdout, columns or width())
    with console.capture() as capture:
        for renderable in renderables:
            console.print(renderable)
    for line in capture.get().splitlines():
        say(line.rstrip())


@contextmanager
def utf8_output() -> Iterator[TextIO]:
    """Standard output for files of a fixed encoding, such as CSV."""
    _speak_utf8(newline="")
    yield sys.stdout


def painter() -> Callable[[str, str], str]:
    """A function that gives words a style such as "green" or "bold red" where colours are shown."""
    if not _in_colour(sys.stdout):
        return lambda text, _style: text
    from rich.style import Style

    return lambda text, style: Style.parse(style).render(text)


def width() -> int:
    """How wide a line may be: the terminal's width, `$COLUMNS`, or no bound where another program reads."""
    return max(shutil.get_terminal_size().columns, 20) if is_bounded() else _UNBOUNDED


def is_bounded() -> bool:
    """Whether anything says how wide a line may be."""
    return os.environ.get("COLUMNS", "").isdigit() or sys.stdout.isatty()


def width_of_sentences() -> int:
    """How wide a table of sentences may be, which is for people wherever it goes."""
    return width() if is_bounded() else _SENTENCES


def _console(stream: TextIO, columns: int) -> "Console":
    from rich.console import Console

    in_colour = _in_colour(stream)
    return Console(
        file=stream,
        force_terminal=in_colour,
        color_system="auto" if in_colour else None,
        width=columns,
        highlight=False,
        markup=False,
        emoji=False,
    )


def _in_colour(stream: TextIO) -> bool:
    """https://no-color.org, and no colour where no person looks."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _speak_utf8(newline: str | None = None) -> None:
    reconfigure = getattr(sys.stdout, "reconfigure", None)  # not every stream that stands in has it
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace", newline=newline)
