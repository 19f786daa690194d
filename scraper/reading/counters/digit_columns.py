"""Elements that show a digit each: the columns of a flip clock, the ribbons of an odometer."""

from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from figures.expressions import expression

_RIBBON = expression(r"(?:\D{0,40}" + r"\s{0,40}".join("0123456789") + r"){1,12}\D{0,40}")
_WORD = expression(r"[^\W\d_]{2}")
_MAX_DEPTH = 6


def is_leaf(node: LexborNode) -> bool:
    """Whether an element holds no other, but for what only browsers without scripts show."""
    first = next(node.iter(), None)
    return first is None or (first.tag == "noscript" and first.next is None)


def is_unscripted(node: LexborNode) -> bool:
    """Whether an element shows what it does only where no script runs."""
    first = next(node.iter(), None)
    return first is not None and first.tag == "noscript"


def is_ribbon(node: LexborNode) -> bool:
    """Whether the element holds an odometer's rolling digits, of which the text is nonsense."""
    return (
        node.css_first('[class*="odometer-"]') is not None
        or _RIBBON.fullmatch(node.text()) is not None
        or _is_rolling(node)
    )


def _is_rolling(node: LexborNode) -> bool:
    """Whether columns that show one digit after another stand still between two, whatever they are called."""
    if not "".join(node.text().split()).isdecimal():
        return False
    columns = list(node.iter())
    while len(columns) == 1:
        columns = list(columns[0].iter())
    digits = [_leaves(column) for column in columns]
    return all(len(digit) == 1 for column in digits for digit in column) and any(len({*each}) > 1 for each in digits)


def _leaves(node: LexborNode) -> list[str]:
    """What the innermost elements of one show."""
    return [inner.text().strip() for inner in node.traverse() if is_leaf(inner)]


def digit_of(node: LexborNode) -> str:
    """The digit an element shows, which its parts may repeat; 0 where it rolls through all, "" where it is none."""
    shown = "".join(node.text().split())
    if shown.isdecimal() and len(set(shown)) == 1:
        return shown[0]
    return "0" if _RIBBON.fullmatch(shown) and _WORD.search(shown) is None else ""


def digit_columns(counter: LexborNode) -> Sequence[LexborNode]:
    """What shows the digits in a counter that holds its label too: an element, or several of a digit each.

    None where the counter has no words, or shows its number otherwise.
    """
    step = counter
    for _ in range(_MAX_DEPTH):
        if is_leaf(step) or _WORD.search(step.text()) is None:
            return ()
        parts = [part for part in step.iter() if any(map(str.isdecimal, part.text()))]
        if len(parts) != 1:
            return parts if parts and all(map(digit_of, parts)) else ()
        step = parts[0]
        if _WORD.search(step.text()) is None:
            return parts if is_ribbon(step) or _has_columns(step) else ()
    return ()


def _has_columns(node: LexborNode) -> bool:
    """Whether an element is made of two or more of a digit each."""
    parts = list(node.iter())
    return len(parts) > 1 and all(map(digit_of, parts))
