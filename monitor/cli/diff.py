"""`keyfigures diff`: what changed between two readings of a page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from alerts import history_words
from alerts.plain import one_line
from figures.change import Change
from figures.change_wire import changes_to_json
from figures.diff import diff, figure_changes, page_changes
from figures.kinds import Kind
from figures.record import Figure
from figures.rolling import as_told, rolled
from figures.structure import restructured
from monitor.cli.output import print_json, say
from monitor.cli.refusal import refuse_unhealthy
from monitor.cli.settings import Chosen
from monitor.cli.sides import Side, two_sides
from monitor.cli.tables import print_cells, print_sentences
from monitor.cli.times import local

if TYPE_CHECKING:
    from rich.text import Text

    from alerts.language import Language
    from figures.identity import Matching

THE_SAME, DIFFERENT = 0, 1
Row = Sequence["str | Text"]


def run(words: Sequence[str], *, explain: bool, as_json: bool, chosen: Chosen) -> int:
    """Prints what changed; exits as diff(1) does."""
    old, new = two_sides(words, chosen)
    changes = compare(old, new)
    refuse_unhealthy(old, new, changes)
    if as_json:
        explained = {"matching": _matching_to_json(old, new)} if explain else {}
        rebuilt = {"restructured": True} if _rebuilt(old, new, changes) else {}
        print_json(changes_to_json(changes, old=old.to_json(), new=new.to_json()) | rebuilt | explained)
    else:
        _show(old, new, changes)
        if explain:
            _show_matching(old, new)
    return DIFFERENT if changes else THE_SAME


def compare(old: Side, new: Side) -> tuple[Change, ...]:
    """The changes. Two snapshots of one page are matched as they were when they were kept, mended by hand or not."""
    return rolled(_compared(old, new), old=old.record.figures, new=new.record.figures)


def _compared(old: Side, new: Side) -> tuple[Change, ...]:
    if not (old.keys and new.keys and old.page == new.page):
        return diff(old.record, new.record)
    places = {key: place for place, key in enumerate(new.keys)}
    continued = {place: places[key] for place, key in enumerate(old.keys) if key in places}
    figures = figure_changes(old.record.figures, new.record.figures, continued)
    return (*(found.change for found in figures), *page_changes(old.record, new.record))


def _show(old: Side, new: Side, changes: Sequence[Change]) -> None:
    from alerts.language import Language

    worded = Language(new.worded)
    say(f"{_titled(old)} → {_titled(new)}")
    if not changes:
        say(history_words.no_change(worded))
        return
    from monitor.cli.words import language_of

    language = language_of(new.record.language or old.record.language)
    rows = [row for change in as_told(changes) for row in _rows(change, language, worded)]
    headings = history_words.diff_headings(worded)
    shown = len(headings) if any(row[-1] for row in rows) else len(headings) - 1
    print_cells(*headings[:shown], rows=[row[:shown] for row in rows])
    for side in (old, new):
        _say_doubts(side, language, worded)
    if renamed := _rebuilt(old, new, changes):
        say(history_words.restructured(renamed, worded))


def _say_doubts(side: Side, language: "Language", worded: "Language") -> None:
    """A line for each figure of a snapshot that a second fetch has yet to confirm, or did not."""
    from monitor.cli.words import number_of

    for key, figure in zip(side.keys, side.record.figures, strict=False):
        if key in side.doubts:
            shown = f"{number_of(figure, language)} {figure.label}"
            say(one_line(history_words.doubted(side.doubts[key], shown, snapshot=side.snapshot, language=worded)))


def _rebuilt(old: Side, new: Side, changes: Sequence[Change]) -> int:
    """How many figures have other labels, on a page where nearly all have; else 0."""
    return len(restructured(changes, figures=max(len(old.record.figures), len(new.record.figures))))


def _titled(side: Side) -> str:
    if side.snapshot is None:
        return one_line(side.name)
    return one_line(f"{side.page} {side.snapshot} ({local(side.taken_at, side.timezone)})")


def _rows(change: Change, language: "Language", worded: "Language") -> list[Row]:
    """A row for each number that moved, or one; the last cell is a remark about the change."""
    from monitor.cli.words import figure_steps, section_of

    side = change.new if change.new is not None else change.old
    section = section_of(side) if isinstance(side, Figure) else ""
    mark = _mark(change)
    if change.kind is not Kind.FIGURE_CHANGED:
        return [(*_words_cells(change, mark, section, language, worded), "", "", "")]
    return [
        (mark, section, step.titled, step.arrow, step.difference or "", step.percent or "", step.remark or "")
        for step in figure_steps(change, language, worded=worded)
    ]


def _words_cells(change: Change, mark: "Text", section: str, language: "Language", worded: "Language") -> Row:
    """Mark, section, label and number of a change that has no difference."""
    from monitor.cli.words import both_sides, name_of, number_of

    side = change.new if change.new is not None else change.old
    name = name_of(change.kind, worded)
    match change.kind:
        case Kind.FIGURE_ADDED | Kind.FIGURE_REMOVED if isinstance(side, Figure):
            return (mark, section, one_line(side.label), number_of(side, language))
        case Kind.FIGURE_REWORDED if isinstance(change.old, Figure) and isinstance(side, Figure):
            return (mark, section, _reworded(change.old, side, worded), number_of(side, language))
        case Kind.NEWS_ADDED | Kind.NEWS_REMOVED:
            return (mark, name, " ".join(both_sides(change, language)).strip(" —"), "")
        case _:
            return (mark, name, " → ".join(both_sides(change, language)), "")


def _reworded(old: Figure, new: Figure, worded: "Language") -> str:
    if old.label == new.label:
        return one_line(f"{new.label} ({history_words.former_section(old.section, worded)})")
    return one_line(f"{old.label} → {new.label}")


def _mark(change: Change) -> "Text":
    from rich.text import Text

    from monitor.cli.words import STYLES, mark_of

    mark = mark_of(change.kind)
    return Text(mark, style=STYLES[mark])


def _matching(old: Side, new: Side) -> "Matching":
    from figures.identity import match

    return match(old.record.figures, new.record.figures, explain=True)


def _show_matching(old: Side, new: Side) -> None:
    """For each pair why it was matched, and what would have been next."""
    before, after = old.record.figures, new.record.figures
    rows = []
    for pair in _matching(old, new).pairs:
        runner = pair.runner_up
        rival = f"{_called(before[runner.old_index])} ↔ {_called(after[runner.new_index])}" if runner else ""
        rows.append(
            (
                _called(before[pair.old_index]),
                _called(after[pair.new_index]),
                f"{pair.score:.2f}",
                one_line(", ".join(pair.reasons)),
                f"{runner.score:.2f}" if runner else "",
                rival,
            )
        )
    say()
    print_sentences("Old", "New", ">Score", "Why", ">Next best", "Pair", rows=rows)


def _called(figure: Figure) -> str:
    return one_line(f"{figure.raw} {figure.label}", limit=60)


def _matching_to_json(old: Side, new: Side) -> list[dict[str, Any]]:
    return [
        {
            "old": pair.old_index,
            "new": pair.new_index,
            "score": f"{pair.score:.4f}",
            "reasons": list(pair.reasons),
            "runner_up": pair.runner_up
            and {
                "old": pair.runner_up.old_index,
                "new": pair.runner_up.new_index,
                "score": f"{pair.runner_up.score:.4f}",
            },
        }
        for pair in _matching(old, new).pairs
    ]
