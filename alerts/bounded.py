"""Templates that people write: they see what they are given, print, and make not much of little at one stroke.

That catches mistakes. It is no prison: a template that doubles a text line after line takes what memory there is, and
whoever writes templates is trusted with it.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import wraps
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateRuntimeError,
    TemplateSyntaxError,
    select_autoescape,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from alerts.language import Language

MOST_CHARACTERS = 500_000
"""The longest text or HTML that a template may make; a mail of twelve figures has 12,000."""

MOST_TURNS = 10_000
"""How far all `range` loops of one rendering may count together."""

_REFUSED_METHODS = frozenset({"center", "expandtabs", "ljust", "rjust", "to_bytes", "zfill"})
_REFUSED_NAMES = ("center", "indent", "lipsum", "cycler", "joiner", "tojson")
_WIDE = re.compile(r"[0-9]{4}|%[#0-9 +-]*\.?\*")
"""A printf format with a width of four digits, or one that is an argument."""

BUILT_IN = "keyfigures"
"""What the built-in templates are called by others: `{% include "keyfigures/mail.txt" %}`."""


class BoundedEnvironment(ImmutableSandboxedEnvironment):
    """The sandbox without the operators and methods that make much of little."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Numbers may be multiplied, texts neither repeated nor filled in; and nothing is raised to a power."""
        if operator == "**" or not (isinstance(left, int | float) and isinstance(right, int | float)):
            raise TemplateRuntimeError(f"{operator} is for small numbers only")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Nothing is padded."""
        return attr not in _REFUSED_METHODS and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """A text's own `format` is refused: fields within its fields may be of any width."""
        if super().wrap_str_format(value) is not None:
            raise TemplateRuntimeError("texts have no format(); use the filter of this name")


def environment(language: Language, folder: Path | None) -> BoundedEnvironment:
    """The templates of `folder` before the built-in ones, in a language."""
    built_in = PackageLoader("alerts")
    loaders: list[BaseLoader] = [built_in, PrefixLoader({BUILT_IN: built_in})]
    made = BoundedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(folder), *loaders] if folder else loaders),
        autoescape=select_autoescape(["html"], default=False),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n"],
    )
    for name in _REFUSED_NAMES:
        made.filters.pop(name, None)
        made.globals.pop(name, None)
    for name in ("batch", "round", "slice"):
        made.filters[name] = _few(made.filters[name])
    made.filters["format"] = _narrow(made.filters["format"])
    made.extend(newstyle_gettext=True)
    made.globals.update(_=language.translations.gettext)
    return made


def rendered(
    made: BoundedEnvironment, name: str, context: Mapping[str, object], *, most: float = MOST_CHARACTERS
) -> str:
    """What a template makes of a context, in `most` characters.

    Raises:
        TemplateError: it is wrong, or makes more than it may.
    """
    pieces: list[str] = []
    left = most
    for piece in made.get_template(name).generate(**context, range=_counted()):
        left -= len(piece)
        if left < 0:
            raise TemplateRuntimeError(f"makes more than {most} characters")
        pieces.append(piece)
    return "".join(pieces)


def place_of(error: Exception, name: str) -> str:
    """Where a template went wrong, and how: "mail.txt, line 3: 'view.tilte' is undefined"."""
    said = str(error) or type(error).__name__
    if isinstance(error, TemplateSyntaxError):
        return f"{Path(error.filename or name).name}, line {error.lineno}: {said.splitlines()[0]}"
    line, trace = None, error.__traceback__
    while trace is not None:
        if Path(trace.tb_frame.f_code.co_filename).name == name:
            line = trace.tb_lineno
        trace = trace.tb_next
    return f"{name}, line {line}: {said.splitlines()[0]}" if line else f"{name}: {said.splitlines()[0]}"


def _counted() -> Callable[..., Iterator[int]]:
    """`range`, which counts so far and no further."""
    turns = 0

    def counted(*bounds: int) -> Iterator[int]:
        nonlocal turns
        for number in range(*bounds):
            turns += 1
            if turns > MOST_TURNS:
                raise TemplateRuntimeError(f"range counts further than {MOST_TURNS}")
            yield number

    return counted


def _few(answer: Callable[..., Any]) -> Callable[..., Any]:
    """A filter whose arguments count no further than `range` does."""

    @wraps(answer)
    def few(value: Any, *arguments: Any, **named: Any) -> Any:
        if any(isinstance(each, int) and abs(each) > MOST_TURNS for each in (*arguments, *named.values())):
            raise TemplateRuntimeError(f"{answer.__name__} counts no further than {MOST_TURNS}")
        return answer(value, *arguments, **named)

    return few


def _narrow(answer: Callable[..., str]) -> Callable[..., str]:
    """The filter `format` for widths below a thousand."""

    @wraps(answer)
    def narrow(form: str, *arguments: Any, **named: Any) -> str:
        if _WIDE.search(form):
            raise TemplateRuntimeError("format takes no width of more than three digits, and none as an argument")
        return answer(form, *arguments, **named)

    return narrow


Failure = (TemplateError, TypeError, ValueError, ArithmeticError, AttributeError, LookupError, OSError, RecursionError)
"""What a template that people wrote may end in."""
