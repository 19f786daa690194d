"""What a regular expression of phrases is made of: its alternatives, how each may begin, which letters it needs."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

_SIGN = re.compile(r"\\(?:u[\da-f]{4}|x[\da-f]{2}|.)|\[(?:\\.|[^\]\\])+\]|([|()])", re.DOTALL)
_ODD = re.compile(r"\\[|()]|\[(?:\\.|[^\]\\])*[|()]")
_FIRST = re.compile(r"(?:\\[bwsSdWD]|\[(?:\\.|[^\]\\])+\]|\^|[^\W\d_])(?![?*+{])")
_EDGES = (r"\b", "^")
_GROUP, _QUANTIFIERS = "(?:", ("?", "*", "+", "{")
_LETTERS = re.compile(r"(?:[^\W\d_]|[ '’-]){1,3}(?![?*+{])")
_PLAIN = re.compile(r"(?:\\b|\^)?((?:[^\W\d_]|[ '’-]){3})(?![?*+{])")
_BEGUN = re.compile(r"\\b((?:[^\W\d_]{1,3}|\[[^\W\d_]+\])(?![?*+{]))")

FIRST_LETTERS = 3
"""So many letters part most words, and most words have as many."""
_BEGINS = re.compile(r"(?:\\b|\^)?([^\W_]{3})(?![?*+{])")
_LETTER = re.compile(r"(?:([^\W_])|\[([^\W_]+)\])(\?)?(?![*+{])")
_BETWEEN = re.compile(r"(?:[ '’/,:;&%-]|\\[.s()/&+-]|\[(?:[ '’.,:/-]|\\[s.-])+\])(\?)?(?![*{])")
_OPTIONAL = re.compile(r"\?(?![?+])")
_END = re.compile(r"\\b|\$|\\Z")


def begins_word(phrase: str) -> bool:
    """Whether a phrase is found only where a word or the text begins."""
    return phrase.startswith(_EDGES)


def first_letters(phrase: str) -> Collection[str]:
    """How the word may begin that a phrase begins with: by which three letters, or as which whole word of fewer.

    None where that cannot be told.
    """
    if (plainly := _BEGINS.match(phrase)) is not None:
        return (plainly[1],)
    edge = next((edge for edge in _EDGES if phrase.startswith(edge)), "")
    found = set(_followed(phrase.removeprefix(edge), ""))
    return () if "" in found else found


def _followed(rest: str, begun: str) -> Iterator[str]:
    """How a word goes on of which some letters are known, each way that the rest of a phrase leaves open; "" where one
    of them cannot be told.
    """
    if len(begun) == FIRST_LETTERS or (begun and _END.match(rest) is not None):
        yield begun
    elif (letter := _LETTER.match(rest)) is not None:
        for each in (*(letter[1] or letter[2]), *([""] if letter[3] else [])):
            yield from _followed(rest[letter.end() :], begun + each)
    elif begun and (between := _BETWEEN.match(rest)) is not None:
        yield begun
        if between[1]:
            yield from _followed(rest[between.end() :], begun)
    elif group := _group(rest):
        behind = rest[len(group) :]
        if is_optional := _OPTIONAL.match(behind) is not None:
            yield from _followed(behind[1:], begun)
        elif behind.startswith(_QUANTIFIERS):
            yield ""
        for each in _opened(group + behind[1:] if is_optional else rest):
            yield from ("",) if each == rest else _followed(each, begun)
    else:
        yield ""


def alternatives(pattern: str) -> Iterator[str]:
    """The parts of a pattern that its outermost bars part."""
    if not _ODD.search(pattern):
        yield from _parted(pattern)
        return
    depth, start = 0, 0
    for sign in _SIGN.finditer(pattern):
        if sign[1] != "|":
            depth += _depth_of(sign)
        elif not depth:
            yield pattern[start : sign.start()]
            start = sign.end()
    yield pattern[start:]


def _parted(pattern: str) -> Iterator[str]:
    """The same of a pattern of which each bracket and bar is one, which is sooner asked."""
    depth, part = 0, ""
    for piece in pattern.split("|"):
        part = f"{part}|{piece}" if depth else piece
        depth += piece.count("(") - piece.count(")")
        if not depth:
            yield part


def _depth_of(sign: re.Match[str]) -> int:
    """How much deeper one is behind a sign; a bracket that is escaped, or in a set, is none."""
    return 1 if sign[1] == "(" else -1 if sign[1] == ")" else 0


def begun_by_letters(phrase: str) -> str:
    """The same phrase, in which the first letters of a word come before what says that they are the first.

    `re` passes over all that does not begin with these letters; an edge it would try at every character.
    """
    return _BEGUN.sub(r"\1(?<!\\w\1)", phrase, count=1) if phrase.startswith(r"\b") else phrase


def opened_at_edge(phrase: str) -> Iterable[str]:
    """What a phrase stands for that begins with a group, also at the edge of a word or text."""
    edge = next((edge for edge in _EDGES if phrase.startswith(edge + _GROUP)), "")
    if not edge and not phrase.startswith(_GROUP):
        return (phrase,)
    return (edge + opened for opened in _opened(phrase.removeprefix(edge)))


def telling_letters(phrase: str) -> str:
    """The first letters in a row that stand outside all groups and sets, three if there are so many."""
    if (plain := _PLAIN.match(phrase)) is not None:
        return plain[1]
    most, depth, start = "", 0, 0
    for sign in (*_SIGN.finditer(phrase), None):
        between = "" if depth else phrase[start : sign.start() if sign else None]
        most = max((most, *_LETTERS.findall(between)), key=len)
        if sign:
            depth, start = depth + _depth_of(sign), sign.end()
    return most


def joined(phrases: Iterable[str]) -> list[str]:
    """Phrases as fewer alternatives: those that begin with the same letter or sign behind that one, and so on."""
    rests: dict[str, list[str]] = defaultdict(list)
    parts: list[str] = []
    for phrase in phrases:
        for opened in _opened(phrase) if phrase.startswith(_GROUP) else (phrase,):
            first = _FIRST.match(opened)
            if first is None:
                parts.append(opened)
            else:
                rests[first[0]].append(opened[first.end() :])
    parts += [start + _behind(rest) for start, rest in rests.items()]
    return parts


def _behind(rests: Sequence[str]) -> str:
    """What follows a letter that phrases begin with."""
    parts = rests if len(rests) == 1 else joined(rests)
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


def _opened(phrase: str) -> Iterator[str]:
    """What a phrase that begins with a group stands for, which is ac or bc for "(?:a|b)c"."""
    group = _group(phrase)
    rest = phrase[len(group) :]
    if not group or rest.startswith(_QUANTIFIERS):
        yield phrase
        return
    for alternative in alternatives(group.removeprefix(_GROUP).removesuffix(")")):
        yield from _opened(alternative + rest)


def _group(phrase: str) -> str:
    """The group that a phrase begins with, in its brackets; "" where it begins with none."""
    depth = 0
    for sign in _SIGN.finditer(phrase) if phrase.startswith(_GROUP) else ():
        depth += _depth_of(sign)
        if not depth:
            return phrase[: sign.end()]
    return ""
