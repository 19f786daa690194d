"""What changed between two readings of a page."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal

from figures.change import Change
from figures.expressions import expression
from figures.fold import fold, same_text
from figures.kinds import Kind
from figures.news import news_changes
from figures.record import Contact, Crumb, Figure, Qualifier, Quantity, Record
from figures.unit_words import says_unit

_DIGITS = expression(r"\d+")
_SUBSCRIBER_DIGITS = 9
"""A phone number's last digits, the same with and without its country code or trunk prefix."""
_PLUS = expression(r"\s*[+＋]\s?\d")
_HUNDREDTH = Decimal("0.01")
_EXACT = Context(prec=400, rounding=ROUND_HALF_EVEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChange:
    """A figure's change, with the places of the figure among the old page's and the new page's figures."""

    old_index: int | None
    new_index: int | None
    change: Change


def diff(old: Record, new: Record) -> tuple[Change, ...]:
    """Every change by the contract: figures in the new page's order, removed ones where they stood, then the rest.

    Typography, order and links that moved are no change.
    """
    from figures.identity import match  # its measures of likeness are for pages that have moved

    matching = match(old.figures, new.figures)
    continued = {p.old_index: p.new_index for p in matching.pairs}
    figures = figure_changes(old.figures, new.figures, continued)
    return (*(f.change for f in figures), *page_changes(old, new))


def figure_changes(
    old: Sequence[Figure], new: Sequence[Figure], continued: Mapping[int, int]
) -> tuple[FigureChange, ...]:
    """The changes of the figures, where `continued` says which old one is which new one.

    In the new page's order; a removed figure stands behind the one that it followed.
    """
    old_of = {j: i for i, j in continued.items()}
    after: dict[int, list[int]] = defaultdict(list)
    last = -1
    for i in range(len(old)):
        last = continued.get(i, last)
        if i not in continued:
            after[last].append(i)
    found: list[FigureChange] = []
    for j in range(-1, len(new)):
        if j >= 0:
            found.extend(_change_at(old, new, old_of.get(j), j))
        found.extend(
            FigureChange(old_index=i, new_index=None, change=Change(kind=Kind.FIGURE_REMOVED, old=old[i]))
            for i in after[j]
        )
    return tuple(found)


def _change_at(old: Sequence[Figure], new: Sequence[Figure], i: int | None, j: int) -> Iterator[FigureChange]:
    change = Change(kind=Kind.FIGURE_ADDED, new=new[j]) if i is None else compare(old[i], new[j])
    if change is not None:
        yield FigureChange(old_index=i, new_index=j, change=change)


def compare(old: Figure, new: Figure) -> Change | None:
    """The one change between two states of the same figure, None where nothing a person reads differs."""
    fields = tuple(_changed_numbers(old, new))
    if fields:
        delta, percent = None, None
        if "value" in fields:
            delta, percent = _difference(old.quantity, new.quantity, in_one_unit="unit" not in fields)
        return Change(kind=Kind.FIGURE_CHANGED, fields=fields, old=old, new=new, delta=delta, percent=percent)
    fields = tuple(_changed_words(old, new))
    return Change(kind=Kind.FIGURE_REWORDED, fields=fields, old=old, new=new) if fields else None


def page_changes(old: Record, new: Record) -> Iterator[Change]:
    """The changes of title, breadcrumb, contact and news, by what a person reads."""
    if not same_text(old.title, new.title):
        yield Change(kind=Kind.TITLE_CHANGED, old=old.title, new=new.title)
    if not _same_trail(old.breadcrumb, new.breadcrumb):
        yield Change(kind=Kind.BREADCRUMB_CHANGED, old=old.breadcrumb, new=new.breadcrumb)
    fields = tuple(_changed_contact(old.contact or Contact(), new.contact or Contact()))
    if fields:
        yield Change(kind=Kind.CONTACT_CHANGED, fields=fields, old=old.contact, new=new.contact)
    yield from news_changes(old.news, new.news)


def _same_trail(old: Sequence[Crumb], new: Sequence[Crumb]) -> bool:
    """Whether two trails read the same; a last step without a link is the page itself, which many trails leave out."""
    short, long = sorted((old, new), key=len)
    if short and len(long) == len(short) + 1 and long[-1].url is None and short[-1].url is not None:
        long = long[:-1]
    if len(short) != len(long):
        return False
    return all(same_text(one.label, other.label) for one, other in zip(short, long, strict=True))


def _changed_numbers(old: Figure, new: Figure) -> Iterator[str]:
    for name in ("value", "upper", "unit"):
        if getattr(old.quantity, name) != getattr(new.quantity, name) and not (name == "unit" and _moved(old, new)):
            yield name
    if old.quantity.qualifier is not new.quantity.qualifier and not (_has_plus(old) and _has_plus(new)):
        yield "qualifier"
    if _mentions_differ(old, new):
        yield "mentions"


def _moved(old: Figure, new: Figure) -> bool:
    """Whether the unit of one stands in words in the label of the other: "17 ha" of campus, 17 "hectares of campus"."""
    units = old.quantity.unit, new.quantity.unit
    if None not in units:
        return False
    bare, unit = (old, units[1]) if units[0] is None else (new, units[0])
    return unit is not None and says_unit(bare.label, unit)


def _has_plus(figure: Figure) -> bool:
    """Whether a plus stands before the number. It is a sign beside a minus, else "or more": its neighbours' doing."""
    return figure.quantity.qualifier in (None, Qualifier.AT_LEAST) and _PLUS.match(figure.raw) is not None


def _changed_words(old: Figure, new: Figure) -> Iterator[str]:
    if not same_text(old.label, new.label):
        yield "label"
    if not same_text(old.section, new.section):
        yield "section"


def _difference(old: Quantity, new: Quantity, *, in_one_unit: bool) -> tuple[Decimal | None, Decimal | None]:
    if old.value is None or new.value is None:
        return None, None
    delta = _EXACT.subtract(new.value, old.value)
    if not in_one_unit:
        return delta, None
    percent = exact_percent(delta, of=old.value)
    return delta, None if percent is None else _EXACT.quantize(percent, _HUNDREDTH)


def exact_percent(delta: Decimal, *, of: Decimal) -> Decimal | None:
    """How many per cent of the size of a value `delta` is, not rounded; None of 0."""
    return _EXACT.multiply(_EXACT.divide(delta, abs(of)), Decimal(100)) if of else None


def _mentions_differ(old: Figure, new: Figure) -> bool:
    """Whether the numbers inside the labels differ.

    In a label that was reworded they may stand in another order, and one that only one wording mentions differs from
    none.
    """
    old_numbers, new_numbers = _mentioned(old), _mentioned(new)
    if len(old_numbers) == len(new_numbers) and _DIGITS.sub("0", fold(old.label)) == _DIGITS.sub("0", fold(new.label)):
        return old_numbers != new_numbers
    fewer, more = sorted((Counter(old_numbers), Counter(new_numbers)), key=Counter.total)
    return not fewer <= more


def _mentioned(figure: Figure) -> list[tuple[Decimal | None, Decimal | None, str | None]]:
    return [(m.quantity.value, m.quantity.upper, m.quantity.unit) for m in figure.mentions]


def _changed_contact(old: Contact, new: Contact) -> Iterator[str]:
    for name in ("name", "organization"):
        if not same_text(getattr(old, name), getattr(new, name)):
            yield name
    if {e.casefold() for e in old.emails} != {e.casefold() for e in new.emails}:
        yield "emails"
    if set(map(_phone, old.phones)) != set(map(_phone, new.phones)):
        yield "phones"
    if not same_text(old.address, new.address):
        yield "address"


def _phone(text: str) -> str:
    return "".join(_DIGITS.findall(text))[-_SUBSCRIBER_DIGITS:] or fold(text)
