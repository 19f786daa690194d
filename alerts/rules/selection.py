"""Which figures a rule is about."""

import re

from alerts.rules.model import Glob, Selection
from figures.change import Change
from figures.fold import fold
from figures.record import Figure

# Folding drops a "*" at the edges of a text; letters of nobody's alphabet stand in for the wildcards meanwhile.
_ANY, _ONE = "\ue000", "\ue001"


def parse_glob(text: str) -> Glob:
    """A pattern for labels and sections: `*` is any text, `?` any one character, everything else itself.

    Patterns and texts are compared folded (`figures.fold`): case, accents, kinds of space and punctuation around them
    make no difference.

    Raises:
        ValueError: nothing is left of it when it is folded, so it would match nothing.
    """
    folded = fold(text.replace("*", _ANY).replace("?", _ONE))
    if not folded:
        raise ValueError(f'"{text}": a pattern needs a letter, a digit or a wildcard; "*" matches everything')
    pattern = re.escape(folded).replace(_ANY, ".*").replace(_ONE, ".")
    return Glob(text=text, pattern=re.compile(pattern, re.DOTALL))


def selects(selection: Selection, figure: Figure, key: str | None) -> bool:
    """Whether a figure is one of those meant. A missing section is the empty text, which `*` alone matches."""
    return (
        (selection.labels is None or _matches(selection.labels, figure.label))
        and (selection.sections is None or _matches(selection.sections, figure.section))
        and (selection.keys is None or key in selection.keys)
    )


def selects_change(selection: Selection, change: Change, *, row: frozenset[str] = frozenset()) -> bool:
    """Whether a change is about a figure meant, by how it reads now or read before. What is no figure never is.

    Who means one number of the `row` of years to which it came means the row.
    """
    if selection.is_everything:
        return True
    sides = [side for side in (change.old, change.new) if isinstance(side, Figure)]
    return any(selects(selection, side, key) for side in sides for key in (change.key, *row))


def _matches(globs: tuple[Glob, ...], text: str | None) -> bool:
    folded = fold(text or "")
    return any(glob.pattern.fullmatch(folded) for glob in globs)
