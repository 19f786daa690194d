"""From a table of `[[rules]]` to a rule, and what in it contradicts itself."""

import json
from collections.abc import Iterable, Iterator
from decimal import Decimal

from alerts.rules.limit import Limit
from alerts.rules.model import (
    FIGURE_KINDS,
    VALUE_KINDS,
    Conditions,
    Drift,
    Glob,
    QuietHours,
    Rule,
    SameAs,
    Selection,
    Severity,
    Standing,
    UnchangedFor,
    YearsBehind,
)
from alerts.rules.selection import parse_glob
from figures.kinds import Kind
from monitor.config.form import RuleForm

_LEVELS = ("above", "below", "crosses")
_MOVES = ("rises_by", "falls_by", "changes_by")
_RECORDS = ("new_max", "new_min")
_STANDING = ("drift", "unchanged_for", "years_behind", "same_as")
_FIGURES_ONLY = ("labels", "sections", "keys")
_OF_NO_MEANING = frozenset({"name", "channels", "to", "severity", "quiet_hours"})


def rule_of(form: RuleForm, *, number: int, timezone: str) -> Rule:
    """The rule that a table means. Names of pages and channels are taken as they are."""
    quiet = form.quiet_hours
    return Rule(
        pages=_names(form.pages),
        kinds=None if form.kinds is None else frozenset(Kind(kind) for kind in form.kinds),
        channels=_names(form.channels),
        selection=_selection(form),
        conditions=Conditions(**{key: getattr(form, key) for key in (*_LEVELS, *_MOVES, *_RECORDS)}),
        standing=_standing(form),
        severity=Severity(form.severity),
        to=_names(form.to),
        quiet=QuietHours(start=quiet[0], end=quiet[1], timezone=timezone) if quiet else None,
        name=form.name or f"rules[{number}]",
        identity=form.name or _spelled(form),
    )


def contradictions(form: RuleForm) -> Iterator[tuple[str, str]]:
    """Keys of a table that cannot stand beside others, each with what to say of it."""
    given = {key for key in form.model_fields_set if not _is_absent(getattr(form, key))}
    yield from _standing_contradictions(form, given)
    yield from _kind_contradictions(form, given)
    if {"rises_by", "falls_by"} <= given:
        yield "falls_by", "no change both rises and falls; use changes_by, or two rules"
    if {"new_max", "new_min"} <= given:
        yield "new_min", "no value is both the highest and the lowest; use two rules"
    if form.above is not None and form.below is not None and form.above >= form.below:
        yield "below", f"nothing is above {form.above} and below {form.below}; use two rules for either"


def _is_absent(value: object) -> bool:
    """Zero is there: a limit of 0 is a limit."""
    return value is None or value is False


def _standing_contradictions(form: RuleForm, given: set[str]) -> Iterator[tuple[str, str]]:
    standing = [key for key in _STANDING if key in given]
    for key in standing[1:]:
        yield key, f"a rule has one of {', '.join(_STANDING)}, and this one has {standing[0]}"
    if standing:
        for key in ("kinds", *_LEVELS, *_MOVES, *_RECORDS):
            if key in given:
                yield key, f"{standing[0]} is about no change, so this says nothing; use a rule of its own"
    if "same_as" in given and len(form.pages or ()) != 1:
        yield "same_as", "compares one page with another; name the one page in pages"
    if "same_as" in given and form.pages == [form.same_as]:
        yield "same_as", "a page always says the same as itself"
    if "pairs" in given and "same_as" not in given:
        yield "pairs", "belongs to same_as"


def _kind_contradictions(form: RuleForm, given: set[str]) -> Iterator[tuple[str, str]]:
    if form.kinds is None:
        return
    kinds = frozenset(Kind(kind) for kind in form.kinds)
    for key in (*_LEVELS, *_MOVES, *_RECORDS):
        if key in given and not kinds & VALUE_KINDS:
            yield key, "looks at a figure's value, and of these kinds none has one; add figure_changed"
    for key in _FIGURES_ONLY:
        if key in given and not kinds & FIGURE_KINDS:
            yield key, "chooses figures, and none of these kinds is about figures"


def _selection(form: RuleForm) -> Selection:
    return Selection(labels=_patterns(form.labels), sections=_patterns(form.sections), keys=_names(form.keys))


def _patterns(globs: Iterable[str] | None) -> tuple[Glob, ...] | None:
    return None if globs is None else tuple(parse_glob(glob) for glob in globs)


def _standing(form: RuleForm) -> Standing | None:
    if form.drift is not None:
        return Drift(form.drift)
    if form.unchanged_for is not None:
        return UnchangedFor(form.unchanged_for)
    if form.years_behind is not None:
        return YearsBehind(form.years_behind)
    return None if form.same_as is None else SameAs(form.same_as, dict(form.pairs))


def _names(names: Iterable[str] | None) -> frozenset[str] | None:
    return None if names is None else frozenset(names)


def _spelled(form: RuleForm) -> str:
    """What the rule looks for, the same wherever it stands in the file and whomever it tells."""
    keys = form.model_fields_set - _OF_NO_MEANING
    asked = {key: getattr(form, key) for key in keys if not _is_absent(getattr(form, key))}
    return json.dumps(asked, sort_keys=True, default=_plain, ensure_ascii=False)


def _plain(value: object) -> str:
    match value:
        case Limit():
            return f"{value.amount.normalize():f}{'%' if value.is_percent else ''}"
        case Decimal():
            return f"{value.normalize():f}"
        case _:
            return str(value)
