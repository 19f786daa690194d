"""What editors do to a page of figures: values, words, order, sections, and all of it at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from label_pools import Concept, Topic

from figures.record import Figure, Mention, Qualifier, Quantity, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A figure on a page being edited; `origin` is its place on the old page, None for one that was added."""

    figure: Figure
    concept: Concept
    origin: int | None


Page = list[Entry]
Edit = Callable[[Page, tuple[Topic, ...], Random], Page]


def old_page(topics: tuple[Topic, ...], random: Random) -> Page:
    """Two to five sections with two to seven figures each, in the first wording of each."""
    page: Page = []
    for topic in random.sample(topics, random.randint(2, len(topics))):
        concepts = random.sample(topic.concepts, random.randint(2, min(7, len(topic.concepts))))
        page += [
            Entry(figure=new_figure(c, topic.headings[0], random), concept=c, origin=len(page) + n)
            for n, c in enumerate(concepts)
        ]
    return page


def new_figure(concept: Concept, section: str, random: Random, wording: str | None = None) -> Figure:
    value = Decimal(rounded(random.randint(concept.low, concept.high), random))
    qualifier = random.choice((None, None, None, None, Qualifier.AT_LEAST, Qualifier.APPROXIMATELY))
    quantity = Quantity(value=value, unit=concept.unit, qualifier=qualifier)
    return Figure(quantity=quantity, label=wording or concept.wordings[0], section=section, raw=str(value))


def rounded(value: int, random: Random) -> int:
    """As pages round: most large numbers have two or three significant digits."""
    digits = len(str(value))
    keep = random.choice((1, 2, 2, 3, digits))
    return value if keep >= digits else max(1, round(value, keep - digits))


def revalued(figure: Figure, random: Random) -> Figure:
    """The value of another year: a few per cent away, seldom far."""
    value = figure.quantity.value or Decimal(0)
    step = random.choice((0.01, 0.03, 0.05, 0.1, 0.1, 0.2, 0.4)) * random.choice((1, 1, -1))
    changed = Decimal(round(float(value) * (1 + step)))
    if changed == value:
        changed += random.choice((1, 1, -1)) if value > 1 else 1
    return replace(figure, quantity=replace(figure.quantity, value=changed), raw=str(changed))


def reworded(entry: Entry, random: Random) -> Entry:
    others = [w for w in entry.concept.wordings if w != entry.figure.label]
    return replace(entry, figure=replace(entry.figure, label=random.choice(others)))


def noise(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """Other markup: the number is read elsewhere and shown otherwise."""
    return [replace(e, figure=replace(e.figure, source=Source.ATTRIBUTE, raw=f"{e.figure.raw}\u00a0+")) for e in page]


def typography(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return [replace(e, figure=_typeset(e.figure, random)) for e in page]


def _typeset(figure: Figure, random: Random) -> Figure:
    case = random.choice((str, str, str.upper, str.capitalize, str.title))

    def typeset(text: str) -> str:
        text = case(text).replace("'", random.choice("'’ʼ"))
        text = text.replace(" ", random.choice((" ", "\u00a0", "\u202f", "  ")))
        return random.choice(("{}", "{}.", " {}", "{}\u200b", "{} :")).format(text)

    return replace(figure, label=typeset(figure.label), section=typeset(figure.section or ""))


def change_one(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return _edit_some(page, random, 1, lambda e: replace(e, figure=revalued(e.figure, random)))


def change_some(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return _edit_some(page, random, 4, lambda e: replace(e, figure=revalued(e.figure, random)))


def change_all(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """The yearly update."""
    return _edit_some(page, random, len(page), lambda e: replace(e, figure=revalued(e.figure, random)))


def change_far(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """A typing error on the page, or one corrected: ten times as much."""

    def tenfold(entry: Entry) -> Entry:
        value = (entry.figure.quantity.value or Decimal(1)) * 10
        return replace(entry, figure=replace(entry.figure, quantity=replace(entry.figure.quantity, value=value)))

    return _edit_some(page, random, 1, tenfold)


def change_meaning(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """The qualifier, the unit, the end of a range."""

    def requalified(entry: Entry) -> Entry:
        quantity = entry.figure.quantity
        other = random.choice(
            (
                replace(quantity, qualifier=Qualifier.AT_MOST),
                replace(quantity, unit="CHF" if quantity.unit != "CHF" else "EUR"),
                replace(quantity, upper=(quantity.value or Decimal(0)) + 5),
                replace(quantity, unit="%" if quantity.unit is None else None),
            )
        )
        return replace(entry, figure=replace(entry.figure, quantity=other))

    return _edit_some(page, random, 1, requalified)


def swap_values(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """Two figures exchange their numbers, as after a mistake."""
    one, other = random.sample(range(len(page)), 2)
    a, b = page[one], page[other]
    result = list(page)
    result[one] = replace(
        a, figure=replace(a.figure, quantity=replace(a.figure.quantity, value=b.figure.quantity.value))
    )
    result[other] = replace(
        b, figure=replace(b.figure, quantity=replace(b.figure.quantity, value=a.figure.quantity.value))
    )
    return result


def reorder(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return random.sample(page, len(page))


def reorder_sections(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    rank = {s: random.random() for s in {e.figure.section for e in page}}
    return sorted(page, key=lambda e: rank[e.figure.section])


def reorder_and_change(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return change_one(reorder(page, topics, random), topics, random)


def add(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """One to three figures more, anywhere, of a topic that the page has or not."""
    result = list(page)
    for _ in range(random.randint(1, 3)):
        present = {e.concept for e in result}
        topic = random.choice(topics)
        unused = [c for c in topic.concepts if c not in present]
        if unused:
            concept = random.choice(unused)
            place = _place_in_section(result, topic.headings[0], random)
            result.insert(
                place, Entry(figure=new_figure(concept, topic.headings[0], random), concept=concept, origin=None)
            )
    return result


def _place_in_section(page: Page, section: str, random: Random) -> int:
    places = [i for i, e in enumerate(page) if e.figure.section == section]
    return random.choice([*places, places[-1] + 1]) if places else len(page)


def remove(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    gone = set(random.sample(range(len(page)), random.randint(1, min(3, len(page) - 1))))
    return [e for i, e in enumerate(page) if i not in gone]


def remove_section(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    gone = random.choice([e.figure.section for e in page])
    return [e for e in page if e.figure.section != gone]


def add_and_remove(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return remove(add(page, topics, random), topics, random)


def replace_one(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """A figure makes way for another one of the same section, in its place."""
    at = random.randrange(len(page))
    section, present = page[at].figure.section, {e.concept for e in page}
    concepts = next(t.concepts for t in topics if t.headings[0] == section)
    unused = [c for c in concepts if c not in present]
    if not unused:
        return remove(page, topics, random)
    concept = random.choice(unused)
    other = Entry(figure=new_figure(concept, section or "", random), concept=concept, origin=None)
    return [*page[:at], other, *page[at + 1 :]]


def add_and_change(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return add(change_some(page, topics, random), topics, random)


def reword_one(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return _edit_some(page, random, 1, lambda e: reworded(e, random))


def reword_some(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return _edit_some(page, random, 5, lambda e: reworded(e, random))


def reword_all(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return _edit_some(page, random, len(page), lambda e: reworded(e, random))


def reword_and_change_others(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """Wordings of some, values of others."""
    return [
        reworded(e, random)
        if random.random() < 0.3
        else replace(e, figure=revalued(e.figure, random))
        if random.random() < 0.3
        else e
        for e in page
    ]


def reword_and_remove(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return remove(reword_some(page, topics, random), topics, random)


def reword_and_add(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return add(reword_some(page, topics, random), topics, random)


def reword_and_revalue_one(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """The hardest: the same figure says other words and another number. Half of these nobody could tell."""
    return _edit_some(page, random, 1, lambda e: replace(f := reworded(e, random), figure=revalued(f.figure, random)))


def rename_sections(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    other = {t.headings[0]: random.choice(t.headings[1:]) for t in topics}
    return [replace(e, figure=replace(e.figure, section=other[e.figure.section or ""])) for e in page]


def merge_sections(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    heading = random.choice(("Chiffres clés", "Key figures", "Zahlen und Fakten", "2026", ""))
    return [replace(e, figure=replace(e.figure, section=heading or None)) for e in page]


def rename_and_change(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return change_some(rename_sections(page, topics, random), topics, random)


def redesign(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """Sections renamed or merged and in another order, most labels reworded, sometimes all in another order."""
    arranged = random.choice((reorder_sections, reorder_sections, reorder, noise))(page, topics, random)
    sectioned = random.choice((rename_sections, rename_sections, merge_sections))(arranged, topics, random)
    return [reworded(e, random) if random.random() < 0.7 else e for e in typography(sectioned, topics, random)]


def redesign_in_place(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """Every label and heading in other words; order and values go on."""
    return reword_all(rename_sections(page, topics, random), topics, random)


def redesign_and_change(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """One value changed too, of a figure that kept its wording."""
    result = redesign(page, topics, random)
    kept = [i for i, e in enumerate(result) if e.figure.label.casefold().strip(" .:\u200b") in _folded(page)]
    for i in random.sample(kept, min(1, len(kept))):
        result[i] = replace(result[i], figure=revalued(result[i].figure, random))
    return result


def _folded(page: Page) -> set[str]:
    return {e.figure.label.casefold() for e in page}


def redesign_and_replace(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    return redesign(remove(add(page, topics, random), topics, random), topics, random)


def twins(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """Of two figures with one value (the old page has many, see `made`) one changes, or one goes."""
    return random.choice((change_one, remove, reorder_and_change, reword_one))(page, topics, random)


def columns(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """The same labels under several headings (see `made`): one value changes, all do, or a whole column goes."""
    return random.choice((change_one, change_some, change_all, reorder_sections, remove, remove_section))(
        page, topics, random
    )


def columns_renamed(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    renamed = [replace(e, figure=replace(e.figure, section=f"Site de {e.figure.section}")) for e in page]
    return random.choice((noise, change_one))(renamed, topics, random)


def years(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """The year in some labels moves on, and the values with it."""
    return [
        replace(e, figure=replace(revalued(e.figure, random), label=e.figure.label.replace("2025", "2026")))
        for e in page
    ]


def mention(page: Page, topics: tuple[Topic, ...], random: Random) -> Page:
    """A number inside a label changes."""

    def other(entry: Entry) -> Entry:
        old = entry.figure
        (inside,) = old.mentions
        number = (inside.quantity.value or Decimal(0)) + random.randint(1, 4)
        label = old.label.replace(f" {inside.quantity.value} ", f" {number} ")
        inside = replace(inside, quantity=Quantity(value=number))
        return replace(entry, figure=replace(old, label=label, mentions=(inside,)))

    at = random.choice([i for i, e in enumerate(page) if e.figure.mentions])
    return [other(e) if i == at else e for i, e in enumerate(page)]


def _edit_some(page: Page, random: Random, most: int, edit: Callable[[Entry], Entry]) -> Page:
    count = random.randint(1, min(most, len(page))) if most < len(page) else len(page)
    chosen = set(random.sample(range(len(page)), count))
    return [edit(e) if i in chosen else e for i, e in enumerate(page)]


SURE: tuple[Edit, ...] = (
    noise,
    typography,
    change_one,
    change_some,
    change_all,
    change_far,
    change_meaning,
    swap_values,
    mention,
    reorder,
    reorder_sections,
    reorder_and_change,
    add,
    remove,
    remove_section,
    add_and_remove,
    add_and_change,
    twins,
    columns,
    columns_renamed,
    years,
    rename_sections,
    merge_sections,
    rename_and_change,
)
"""What must come out right always."""


REWORDING: tuple[Edit, ...] = (
    reword_one,
    reword_some,
    reword_all,
    reword_and_change_others,
    reword_and_remove,
    reword_and_add,
    redesign,
    redesign_in_place,
    redesign_and_change,
    redesign_and_replace,
)
"""What must come out right 98 times of 100."""


DOUBTFUL: tuple[Edit, ...] = (replace_one, reword_and_revalue_one)
"""Where people would differ: shown, not promised."""


def with_changes(entry: Entry, **changes: object) -> Entry:
    return replace(entry, figure=replace(entry.figure, **changes))  # type: ignore[arg-type]


def with_mention(entry: Entry, random: Random) -> Entry:
    number = random.randint(2, 90)
    inside = Mention(quantity=Quantity(value=Decimal(number)), label="pays")
    return with_changes(entry, label=f"{entry.figure.label} dans {number} pays", mentions=(inside,))
