"""A change as one sentence: "Étudiants internationaux: 2,000 → 2,150 (+7.5%)"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from alerts.joining import severity_in
from alerts.language import Language
from alerts.model import (
    ChangeNotice,
    DigestNotice,
    Health,
    HealthNotice,
    HostRef,
    JointNotice,
    Notice,
    PageNotice,
    PageRef,
    RuleNotice,
)
from alerts.own_words import own_headline
from alerts.plain import columns, one_line, shortened
from alerts.reason_words import reason_words
from alerts.rewording import former_words, moved
from alerts.rules.model import Severity
from alerts.rules.words import reason, severity_name
from alerts.steps import ARROW, Step, label_of, steps, words
from figures.change import Change
from figures.kinds import Kind
from figures.periods import is_in_heading
from figures.record import Figure
from figures.rolling import as_told

_SECTION_LIMIT = 200
_SUBJECT_LIMIT = 150
_SUBJECT_LABEL_LIMIT = 48
_SUBJECT_LEAST_NAME = 20
_SUBJECT_GRADE = 15  # "[critical] " before the name, and a colon behind it
_SUBJECT_NEW_LABEL_LIMIT = 40
_SUBJECT_FORMER_LIMIT = 20
_SUBJECT_NAME_LIMIT = 40


def sentence(change: Change, *, language: Language) -> str:
    """A change in one line of plain text."""
    match change.kind:
        case Kind.FIGURE_CHANGED:
            return "; ".join(_step_sentence(step, change, language) for step in steps(change, language=language))
        case Kind.FIGURE_REWORDED:
            place = new_place(change, language)
            old, new = words(change.old, language), words(change.new, language)
            if place:
                return language.say("%(what)s: %(how)s", what=new, how=place)
            return language.say("%(old)s is now called: %(new)s", old=old, new=new)
        case _:
            sides = [words(side, language) for side in (change.old, change.new) if side is not None]
            return language.say("%(what)s: %(how)s", what=kind_name(change.kind, language), how=ARROW.join(sides))


def new_place(change: Change, language: Language) -> str | None:
    """Where a figure stood and stands that has only another heading above it: "section Teaching → Research"."""
    if change.fields != ("section",):
        return None
    sections = (side.section if isinstance(side, Figure) else None for side in (change.old, change.new))
    how = ARROW.join(one_line(section or "—", limit=_SECTION_LIMIT) for section in sections)
    return language.say("section %(how)s", how=how)


def headline(notice: Notice, *, language: Language) -> str:
    """The fact in one line: the subject of a mail, the title of anything else."""
    return one_line(_graded(notice, _fact(notice, language), language), limit=_SUBJECT_LIMIT)


def _fact(notice: Notice, language: Language) -> str:
    match notice:
        case ChangeNotice():
            fact = _changes_fact(as_told(notice.changes), language)
            return language.say("%(page)s: %(fact)s", page=_page_name(notice.page, before=fact), fact=fact)
        case RuleNotice():
            fact = _finding_fact(notice, language)
            return language.say("%(page)s: %(fact)s", page=_page_name(notice.page), fact=fact)
        case HealthNotice(host=host):
            return _host_fact(notice, host, language) if host else _turn_fact(notice, language)
        case DigestNotice():
            return language.say(
                "%(what)s: %(how)s", what=tally(notice, language=language), how=_first_of(notice, language)
            )
        case JointNotice():
            return _fact(notice.first, language)
        case _:
            return own_headline(notice, language)


def _page_name(page: PageRef, *, before: str = "") -> str:
    """Short enough to leave room for the fact that it stands before."""
    room = _SUBJECT_LIMIT - _SUBJECT_GRADE - columns(before)
    return one_line(page.name, limit=max(_SUBJECT_LEAST_NAME, min(_SUBJECT_NAME_LIMIT, room)))


def _turn_fact(notice: HealthNotice, language: Language) -> str:
    page = _page_name(notice.page)
    match notice.health:
        case Health.UNREADABLE:
            why = reason_words(notice.reason, language=language)
            return language.say("%(page)s cannot be read: %(reason)s", page=page, reason=why)
        case Health.FLAPPING:
            return language.say("%(page)s alternates between two versions", page=page)
        case Health.MOVED:
            return language.say("%(page)s comes from another host: please review", page=page)
        case Health.RESTRUCTURED:
            return language.say("%(page)s was rebuilt: please review", page=page)
        case Health.BACK:
            return language.say("%(page)s can be read again", page=page)


def _host_fact(notice: HealthNotice, host: HostRef, language: Language) -> str:
    if notice.health is Health.UNREADABLE:
        why = reason_words(notice.reason, language=language)
        return language.say("%(host)s is down: %(reason)s", host=one_line(host.name), reason=why)
    return language.say("%(host)s is back", host=one_line(host.name))


def tally(notice: DigestNotice, *, language: Language) -> str:
    """What a digest comes to: "3 figures changed on 2 pages"."""
    changes = [change for part in notice.parts if isinstance(part, ChangeNotice) for change in as_told(part.changes)]
    pages = len({part.page.name for part in notice.parts})
    if not changes:
        return language.count("%(n)s page to look at", "%(n)s pages to look at", pages)
    first = min(changes, key=_weight)
    changed_on = len({p.page.name for p in notice.parts if isinstance(p, ChangeNotice)})
    return language.say(
        "%(what)s on %(pages)s",
        what=_counted(first, _as_many(first, changes), language),
        pages=language.count("%(n)s page", "%(n)s pages", changed_on),
    )


def _first_of(notice: DigestNotice, language: Language) -> str:
    """The most telling thing in a digest: "Télécom Paris, internationaux 45 % → 47 %"."""
    part = min(notice.parts, key=lambda each: (not isinstance(each, ChangeNotice), notice.parts.index(each)))
    if not isinstance(part, ChangeNotice):
        return headline(part, language=language)
    return f"{_page_name(part.page)}, {_example(min(as_told(part.changes), key=_weight), language)}"


def _graded(notice: Notice, subject: str, language: Language) -> str:
    """What is more than information says so first."""
    if not isinstance(notice, PageNotice | JointNotice):
        return subject
    severity = severity_in(notice)
    return subject if severity is Severity.INFO else f"[{severity_name(severity, language)}] {subject}"


def _finding_fact(notice: RuleNotice, language: Language) -> str:
    """The first thing found, and how many more there are: "étudiants unchanged for 412 days (…), and 2 more"."""
    first, *more = notice.findings
    label = shortened(label_of(first.figure), limit=_SUBJECT_LABEL_LIMIT)
    fact = language.say("%(what)s: %(how)s", what=label, how=reason(first.because, language=language))
    if not more:
        return fact
    return language.count("%(n)s more figure besides", "%(n)s more figures besides", len(more)).join((f"{fact} (", ")"))


def kind_name(kind: Kind, language: Language) -> str:
    """What happened, in two words."""
    names = {
        Kind.FIGURE_CHANGED: language.say("Figure changed"),
        Kind.FIGURE_REWORDED: language.say("Figure reworded"),
        Kind.FIGURE_ADDED: language.say("Figure added"),
        Kind.FIGURE_REMOVED: language.say("Figure removed"),
        Kind.BREADCRUMB_CHANGED: language.say("Breadcrumb changed"),
        Kind.CONTACT_CHANGED: language.say("Contact changed"),
        Kind.TITLE_CHANGED: language.say("Title changed"),
        Kind.NEWS_ADDED: language.say("News added"),
        Kind.NEWS_REMOVED: language.say("News removed"),
        Kind.NEWS_CHANGED: language.say("News changed"),
    }
    return names[kind]


def to_and_fro(change: Change, language: Language) -> str:
    """Between what a figure goes to and fro: "Students: 4,325 ↔ 4,399"."""
    old, new = (side if isinstance(side, Figure) else None for side in (change.old, change.new))
    shown = {
        "label": label_of(new) if new else label_of(old) if old else "",
        "old": one_line(language.figure(old)) if old else "",
        "new": one_line(language.figure(new)) if new else "",
    }
    if old is None:
        return language.say("%(label)s: not there ↔ %(new)s", **shown)
    if new is None:
        return language.say("%(label)s: %(old)s ↔ not there", **shown)
    return language.say("%(label)s: %(old)s ↔ %(new)s", **shown)


def _step_sentence(step: Step, change: Change, language: Language) -> str:
    moved = language.say("%(what)s: %(how)s", what=_capitalised(step.titled), how=step.arrow)
    points = isinstance(change.new, Figure) and change.new.quantity.unit == "%"
    growth = step.difference if points else step.percent or step.difference
    told = ", ".join(part for part in (growth, step.remark) if part)
    return f"{moved} ({told})" if told else moved


def _changes_fact(changes: Sequence[Change], language: Language) -> str:
    """How many of what, and the first of them: "2 figures changed, 1 removed, internationaux 45 % → 47 %".

    Figures that came or went are always counted: who reads subjects alone would take them for as they were.
    """
    first = min(changes, key=_weight)
    counted = ", ".join([_counted(first, _as_many(first, changes), language), *_others(first, changes, language)])
    example = _example(first, language)
    return f"{counted}, {example}" if example else counted


def _as_many(first: Change, changes: Sequence[Change]) -> int:
    """How many of the changes are of the sort of the first."""
    return sum(_sort(change) == _sort(first) for change in changes)


def _counted(first: Change, n: int, language: Language) -> str:
    """So many changes of the sort of the first."""
    if first.is_next_period:
        return next_period_counted(n, language)
    match first.kind:
        case Kind.FIGURE_CHANGED:
            return language.count("%(n)s figure changed", "%(n)s figures changed", n)
        case Kind.FIGURE_ADDED:
            return language.count("%(n)s figure added", "%(n)s figures added", n)
        case Kind.FIGURE_REMOVED:
            return language.count("%(n)s figure removed", "%(n)s figures removed", n)
        case Kind.FIGURE_REWORDED:
            return language.count("%(n)s figure reworded", "%(n)s figures reworded", n)
        case _:
            return kind_name(first.kind, language).lower()


def _others(first: Change, changes: Sequence[Change], language: Language) -> Iterator[str]:
    """How many figures came and went beside those of the sort of the first."""
    number = Counter(change.kind for change in changes if change.kind is not first.kind)
    if removed := number[Kind.FIGURE_REMOVED]:
        yield language.count("%(n)s removed", "%(n)s removed", removed)
    if added := number[Kind.FIGURE_ADDED]:
        yield language.count("%(n)s added", "%(n)s added", added)


def next_period_counted(n: int, language: Language) -> str:
    """So many rows of years whose new number is the one that they had."""
    return language.count("%(n)s figure unchanged in its new period", "%(n)s figures unchanged in their new period", n)


def _example(change: Change, language: Language) -> str:
    side = change.new if change.new is not None else change.old
    period = (
        f" ({one_line(side.section or '', limit=_SUBJECT_NAME_LIMIT)})"
        if isinstance(side, Figure) and is_in_heading(side)
        else ""
    )
    stepped = steps(change, language=language) if change.kind is Kind.FIGURE_CHANGED else ()
    if stepped and isinstance(change.old, Figure) and isinstance(change.new, Figure):
        if moved(change.old, change.new):
            label = shortened(stepped[0].label, limit=_SUBJECT_LABEL_LIMIT)
            return language.say("%(what)s: %(how)s", what=label, how=stepped[0].arrow)
        return _short_step(stepped[0], period, former_words(change.old, change.new), language)
    place = new_place(change, language)
    what = shortened(words(side, language), limit=2 * _SUBJECT_LABEL_LIMIT) + period
    return language.say("%(what)s: %(how)s", what=what, how=place) if place else what


def _short_step(step: Step, period: str, former: str | None, language: Language) -> str:
    """ "staff 12 → 13"; "staff and guests: 13 (staff: 12)" where the old number was of something else than the new."""
    if former is not None:
        label = shortened(step.label, limit=_SUBJECT_NEW_LABEL_LIMIT) + period
        was = shortened(former, limit=_SUBJECT_FORMER_LIMIT)
        before = language.say("%(what)s: %(how)s", what=was, how=step.old)
        return language.say("%(what)s: %(how)s", what=label, how=f"{step.new} ({before})")
    label = shortened(step.label, limit=_SUBJECT_LABEL_LIMIT) + period
    if label[-1:].isdigit():  # else "2025-2026 1 620" runs on
        return language.say("%(what)s: %(how)s", what=label, how=step.arrow)
    return f"{label} {step.arrow}"


def _sort(change: Change) -> tuple[Kind, bool]:
    return change.kind, change.is_next_period


_ORDER = (
    (Kind.FIGURE_CHANGED, False),
    (Kind.FIGURE_REMOVED, False),
    (Kind.FIGURE_ADDED, False),
    (Kind.FIGURE_CHANGED, True),
    (Kind.FIGURE_REWORDED, False),
)


def _weight(change: Change) -> int:
    """The less, the more a change says."""
    return _ORDER.index(_sort(change)) if _sort(change) in _ORDER else len(_ORDER)


def weightiest(changes: Sequence[Change], most: int | None) -> tuple[Change, ...]:
    """The `most` weighty of the changes, in the page's order: figures that changed before those that came or went."""
    if most is None or len(changes) <= most:
        return tuple(changes)
    kept = sorted(range(len(changes)), key=lambda place: (_weight(changes[place]), place))[:most]
    return tuple(changes[place] for place in sorted(kept))


def _capitalised(label: str) -> str:
    return label[:1].upper() + label[1:]
