"""CSS selectors as our readers write them, taken apart for an outline to answer.

An alternative is plain if it asks for a tag, for attributes, and for what must not be there. Everything else (classes
and ids, whose case depends on the page, and combinators) is left to lexbor.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from figures.expressions import expression

_ALTERNATIVE = expression(r"(?:[^,(\[]|\[[^\]]*\]|\([^)]*\))+")
_PLAIN = expression(r"([\w-]*)((?:\[[\w-]+(?:[*~^]?=[^\]]*)?\])*)(?::not\(([^)]*)\))?")
_ATTRIBUTE = expression(r"""\[([\w-]+)(?:([*~^]?=)["']?([^"'\]]*?)["']?( i)?)?\]""")
_PSEUDO_CLASS = expression(r":[\w-]+(?:\([^)]*\))?(?![^\[]*\])")
_NAME = expression(r"[.#]?[\w-]+")
_KINDS = {".": "class", "#": "id"}
_AROUND = {"^=": "\0{}", "=": "\0{}\0"}
"""What stands around a value that NULs part from others, where an operator asks for more than that it is in there."""


_LETTERS = bytes(
    byte if byte > 0x7F or chr(byte).islower() else ord(chr(byte).lower()) if chr(byte).isupper() else ord(" ")
    for byte in range(256)
)
"""Letters of ASCII in lower case, other letters as UTF-8 has them, a space for everything else."""


def runs_of_letters(text: str) -> list[bytes]:
    """The letters of a text in lower case, "menu", "item" of "Menu-item-15033": a text stands in no other whose runs
    are not all in runs of that one.
    """
    return text.encode().translate(_LETTERS).split()


@lru_cache(maxsize=512)
def longest_run(text: str) -> bytes:
    """The longest of a text's runs of letters, which tells most."""
    return max(runs_of_letters(text), key=len, default=b"")


def in_lower_case(text: str) -> str:
    """The text as selectors compare it that take any case: to CSS only the letters of ASCII have another."""
    return text.lower() if text.isascii() else text.encode().lower().decode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What an attribute must say; an empty `operator` asks for no more than that it is there.

    `sought` stands wherever it is met among values that NULs part, in lower case if it is for any; so does `run`, the
    longest run of its letters.
    """

    name: str
    operator: str
    value: str
    any_case: bool
    sought: str
    run: bytes

    @property
    def of_words(self) -> bool:
        """Whether it asks for a word of the value, not for any part."""
        return self.operator == "~="


@dataclass(frozen=True, slots=True, kw_only=True)
class Barred:
    """What an element must not be and not have."""

    tags: frozenset[str]
    attributes: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """One of a selector's alternatives, `css` as it is written.

    Wherever an element matches, the page has the `tag`, and `word` stands in a word of its attributes of the `name`.
    """

    css: str
    name: str
    word: str
    is_plain: bool
    tag: str
    conditions: tuple[Condition, ...]
    barred: Barred


@lru_cache(maxsize=256)
def alternatives(selector: str) -> tuple[Alternative, ...]:
    """The alternatives of a selector, in the order they are written in."""
    return tuple(_alternative(css.strip()) for css in _ALTERNATIVE.findall(selector))


def _alternative(css: str) -> Alternative:
    name, word = _needed(css)
    plain = _PLAIN.fullmatch(css)
    tag, attributes, barred = plain.groups("") if plain is not None else ("", "", "")
    return Alternative(
        css=css,
        name=name,
        word=word,
        is_plain=plain is not None,
        tag=tag,
        conditions=tuple(map(_condition, _ATTRIBUTE.finditer(attributes))),
        barred=_barred([part.strip() for part in barred.split(",") if part]),
    )


def _barred(parts: Sequence[str]) -> Barred:
    return Barred(
        tags=frozenset(part for part in parts if part[0] != "["),
        attributes=frozenset(part[1:-1] for part in parts if part[0] == "["),
    )


def _condition(found: re.Match[str]) -> Condition:
    name, operator, value, any_case = found.groups("")
    value = in_lower_case(value) if any_case else value
    return Condition(
        name=name.lower(),
        operator=operator,
        value=value,
        any_case=bool(any_case),
        sought=_AROUND.get(operator, "{}").format(value),
        run=longest_run(value),
    )


def _needed(css: str) -> tuple[str, str]:
    """The name of its first attribute and that one's last word; where it has none, its last class or id."""
    wanted = _PSEUDO_CLASS.sub("", css)
    attribute = _ATTRIBUTE.search(wanted)
    if attribute is None:
        last = _NAME.findall(wanted)[-1]
        return (_KINDS[last[0]], in_lower_case(last[1:])) if last[0] in _KINDS else ("", "")
    return attribute[1].lower(), in_lower_case(attribute[3] or "").rpartition(" ")[2]
