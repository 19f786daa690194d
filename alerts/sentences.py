"""A change as one sentence: "Étudiants internationaux: 2,000 → 2,150 (+7.5%)"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest

from alerts.joining import severity_in
from alerts.language import Language
from alerts.leaps import remark
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
from alerts.plain import one_line, shortened
from alerts.reason_words import reason_words
from alerts.rewording import Moved, former_words, is_reworded, moved
from alerts.rules.model import Severity
from alerts.rules.words import reason, severity_name
from figures.bands import is_band
from figures.change import Change, Side
from figures.diff import exact_percent
from figures.kinds import Kind
from figures.periods import is_in_heading
from figures.record import Contact, Figure, Mention, NewsItem, Qualifier, Quantity
from figures.rolling import as_told

ARROW = " → "
_LABEL_LIMIT = 200
_FORMER_LABEL_LIMIT = 80
_SUBJECT_LIMIT = 150
_SUBJECT_LABEL_LIMIT = 48
_SUBJECT_NEW_LABEL_LIMIT = 40
_SUBJECT_FORMER_LIMIT = 20
_SUBJECT_NAME_LIMIT = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One number that moved. `difference` and `percent` are None where there is none to give.

    `was` says how the figure was called, where that changed too: "was: international students"; `remark` that the
    change is unusually large.
    """

    label: str
    old: str
    new: str
    difference: str | None = None
    percent: str | None = None
    was: str | None = None
    remark: str | None = None

    @property
    def titled(self) -> str:
        """The label, and what the figure was called."""
        return f"{self.label} ({self.was})" if self.was else self.label

    @property
    def arrow(self) -> str:
        return f"{self.old}{ARROW}{self.new}"


def steps(change: Change, *, language: Language, numbers: Language | None = None) -> tuple[Step, ...]:
    """What moved in a changed figure: its own number, then the numbers in its label that differ, but for its period's.

    `numbers` is the language of numbers in remarks, where it is another one than of the words.
    """
    if not (isinstance(change.old, Figure) and isinstance(change.new, Figure)):
        return ()
    own = _own_step(change, change.old, change.new, language)
    own = _with_left(own, change, language, numbers or language)
    periods = moved(change.old, change.new)
    is_next = periods is not None or change.follows is not None
    inner = () if is_next else tuple(_mention_steps(change.old, change.new, language))
    if change.old.quantity != change.new.quantity or not inner:
        return (_named(own, periods, change.old, change.new, language), *inner)
    return (replace(inner[0], was=_former_label(change.old, change.new, language)), *inner[1:])


def _named(step: Step, periods: Moved | None, old: Figure, new: Figure, language: Language) -> Step:
    """A figure's own step, with what it was called, or of which period each number is: "1,250 (2024)"."""
    if periods is None:
        return replace(step, was=_former_label(old, new, language))
    return replace(
        step,
        label=one_line(periods.name, limit=_LABEL_LIMIT),
        old=f"{step.old} ({periods.was})",
        new=f"{step.new} ({periods.now})" if periods.now else step.new,
    )


def _with_left(step: Step, change: Change, language: Language, numbers: Language) -> Step:
    """With what a table of years does not show any more since it shows this number: "1,100 (2022) no longer shown"."""
    gone = change.replaces
    if gone is None or not isinstance(change.new, Figure):
        return step
    periods = moved(gone, change.new)
    what = f"{one_line(numbers.figure(gone))} ({periods.was})" if periods else words(gone, numbers)
    left = language.say("%(what)s no longer shown", what=what)
    return replace(step, remark=f"{step.remark}, {left}" if step.remark else left)


def _former_label(old: Figure, new: Figure, language: Language) -> str | None:
    """What a figure was called; None where it is called so still."""
    if not is_reworded(old, new):
        return None
    return language.say("was: %(label)s", label=one_line(old.label, limit=_FORMER_LABEL_LIMIT))


def sentence(change: Change, *, language: Language) -> str:
    """A change in one line of plain text."""
    match change.kind:
        case Kind.FIGURE_CHANGED:
            return "; ".join(_step_sentence(step, change, language) for step in steps(change, language=language))
        case Kind.FIGURE_REWORDED:
            return language.say(
                "%(old)s is now called: %(new)s", old=words(change.old, language), new=words(change.new, language)
            )
        case _:
            sides = [words(side, language) for side in (change.old, change.new) if side is not None]
            return language.say("%(what)s: %(how)s", what=kind_name(change.kind, language), how=ARROW.join(sides))


def headline(notice: Notice, *, language: Language) -> str:
    """The fact in one line: the subject of a mail, the title of anything else."""
    return one_line(_graded(notice, _fact(notice, language), language), limit=_SUBJECT_LIMIT)


def _fact(notice: Notice, language: Language) -> str:
    match notice:
        case ChangeNotice():
            fact = _changes_fact(as_told(notice.changes), language)
            return language.say("%(page)s: %(fact)s", page=_page_name(notice.page), fact=fact)
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


def _page_name(page: PageRef) -> str:
    """Short enough to leave room for the fact."""
    return one_line(page.name, limit=_SUBJECT_NAME_LIMIT)


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
    kind = min(changes, key=_weight).kind
    changed_on = len({p.page.name for p in notice.parts if isinstance(p, ChangeNotice)})
    return language.say(
        "%(what)s on %(pages)s",
        what=_counted(kind, sum(change.kind is kind for change in changes), language),
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


def label_of(figure: Figure) -> str:
    """What a figure counts; its section where the page gives it no label."""
    return one_line(figure.label or figure.section or figure.raw, limit=_LABEL_LIMIT)


def words(side: Side | None, language: Language) -> str:
    """One side of a change as plain text."""
    match side:
        case None:
            return ""
        case Figure():
            return one_line(f"{language.figure(side)} {side.label}", limit=_LABEL_LIMIT)
        case NewsItem():
            return one_line(side.title, limit=_LABEL_LIMIT)
        case Contact():
            parts = (side.name, side.organization, *side.emails, *side.phones, side.address)
            return one_line(", ".join(part for part in parts if part), limit=_LABEL_LIMIT) or "—"
        case tuple():
            return one_line(" › ".join(crumb.label for crumb in side), limit=_LABEL_LIMIT) or "—"
        case str():
            return one_line(side, limit=_LABEL_LIMIT) or "—"


def _own_step(change: Change, old: Figure, new: Figure, language: Language) -> Step:
    before, after = old.quantity, new.quantity
    is_vague = is_band(old) or is_band(new)
    difference = None if is_vague else distance(before, after, delta=change.delta, language=language)
    return Step(
        label=label_of(new),
        old=one_line(language.figure(old)),
        new=one_line(language.figure(new)),
        difference=difference,
        percent=_growth(change, before, after, language) if difference is not None else None,
        remark=remark(before, after, language=language),
    )


def distance(old: Quantity, new: Quantity, *, delta: Decimal | None, language: Language) -> str | None:
    """The delta as people say it; of two percentages in points, since 45 % to 47 % is not +2 %; of ranks in places.

    Two currencies have none, and neither have a rank and a count, or ranges, of which a delta tells one end.
    """
    if not delta or not old.compares_with(new) or old.upper is not None or new.upper is not None:
        return None
    if new.qualifier is Qualifier.RANK:
        return language.places(delta)
    return language.points(delta) if new.unit == "%" else language.signed(delta, new.unit)


def _growth(change: Change, old: Quantity, new: Quantity, language: Language) -> str | None:
    """By how much a value grew, rounded once: what a change says in per cent is rounded already."""
    if change.delta is None or change.percent is None or old.value is None or not _may_grow(old, new):
        return None
    percent = exact_percent(change.delta, of=old.value)
    return None if percent is None else language.growth(percent)


def _may_grow(old: Quantity, new: Quantity) -> bool:
    """Whether a per cent says anything: of a rank, and between a loss and a gain, it does not."""
    is_turned = old.value is not None and new.value is not None and old.value * new.value < 0
    return new.qualifier is not Qualifier.RANK and not is_turned


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


def _mention_steps(old: Figure, new: Figure, language: Language) -> Iterator[Step]:
    for before, after in zip_longest(old.mentions, new.mentions):
        shown_before, shown_after = _mention(before, language), _mention(after, language)
        if shown_before != shown_after:
            large = remark(before.quantity, after.quantity, language=language) if before and after else None
            yield Step(label=_mention_label(after or before, new), old=shown_before, new=shown_after, remark=large)


def _mention_label(mention: Mention | None, figure: Figure) -> str:
    """The words that a number inside a label counts, and the label it stands in: "pays (partenaires dans 39 pays)"."""
    inner = one_line(mention.label) if mention else ""
    outer = label_of(figure)
    return one_line(f"{inner} ({shortened(outer, limit=80)})" if inner else outer, limit=_LABEL_LIMIT)


def _mention(mention: Mention | None, language: Language) -> str:
    return "—" if mention is None else one_line(language.quantity(mention.quantity) or "?")


def _step_sentence(step: Step, change: Change, language: Language) -> str:
    moved = language.say("%(what)s: %(how)s", what=_capitalised(step.titled), how=step.arrow)
    points = isinstance(change.new, Figure) and change.new.quantity.unit == "%"
    growth = step.difference if points else step.percent or step.difference
    told = ", ".join(part for part in (growth, step.remark) if part)
    return f"{moved} ({told})" if told else moved


def _changes_fact(changes: Sequence[Change], language: Language) -> str:
    """How many of what, and the first of them: "2 figures changed, internationaux 45 % → 47 %"."""
    first = min(changes, key=_weight)
    counted = _counted(first.kind, sum(change.kind is first.kind for change in changes), language)
    example = _example(first, language)
    return f"{counted}, {example}" if example else counted


def _counted(kind: Kind, n: int, language: Language) -> str:
    match kind:
        case Kind.FIGURE_CHANGED:
            return language.count("%(n)s figure changed", "%(n)s figures changed", n)
        case Kind.FIGURE_ADDED:
            return language.count("%(n)s figure added", "%(n)s figures added", n)
        case Kind.FIGURE_REMOVED:
            return language.count("%(n)s figure removed", "%(n)s figures removed", n)
        case Kind.FIGURE_REWORDED:
            return language.count("%(n)s figure reworded", "%(n)s figures reworded", n)
        case _:
            return kind_name(kind, language).lower()


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
    return shortened(words(side, language), limit=2 * _SUBJECT_LABEL_LIMIT) + period


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


_ORDER = (Kind.FIGURE_CHANGED, Kind.FIGURE_REMOVED, Kind.FIGURE_ADDED, Kind.FIGURE_REWORDED)


def _weight(change: Change) -> int:
    return _ORDER.index(change.kind) if change.kind in _ORDER else len(_ORDER)


def weightiest(changes: Sequence[Change], most: int | None) -> tuple[Change, ...]:
    """The `most` weighty of the changes, in the page's order: figures that changed before those that came or went."""
    if most is None or len(changes) <= most:
        return tuple(changes)
    kept = sorted(range(len(changes)), key=lambda place: (_weight(changes[place]), place))[:most]
    return tuple(changes[place] for place in sorted(kept))


def _capitalised(label: str) -> str:
    return label[:1].upper() + label[1:]
