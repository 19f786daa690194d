from collections import Counter
from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest
from change_support import applied, figure, kinds, reading
from hypothesis import given
from hypothesis import strategies as st
from record_strategies import SECTIONS, few, figure_lists, records, respelled

from figures.change import Change
from figures.diff import compare, diff
from figures.kinds import Kind
from figures.record import Contact, Crumb, Figure, NewsItem, Qualifier, Quantity, Record

MIRRORED = {
    Kind.FIGURE_ADDED: Kind.FIGURE_REMOVED,
    Kind.FIGURE_REMOVED: Kind.FIGURE_ADDED,
    Kind.NEWS_ADDED: Kind.NEWS_REMOVED,
    Kind.NEWS_REMOVED: Kind.NEWS_ADDED,
}


def page(*figures: Figure, **rest: object) -> Record:
    return replace(Record(url=None, figures=figures), **rest)


def mirrored(change: Change) -> Change:
    return replace(
        change,
        kind=MIRRORED.get(change.kind, change.kind),
        old=change.new,
        new=change.old,
        delta=None if change.delta is None else -change.delta,
        percent=None,
    )


@few
@given(records)
def test_a_record_does_not_differ_from_itself(record: Record) -> None:
    """diff(r, r) is empty."""
    assert diff(record, record) == ()


@few
@given(records, records)
def test_the_way_back_is_the_mirror_of_the_way_there(old: Record, new: Record) -> None:
    """Additions become removals, old and new change places, deltas their sign; nothing else differs."""
    there = Counter(map(repr, map(mirrored, diff(old, new))))
    back = Counter(repr(replace(c, percent=None)) for c in diff(new, old))

    assert there == back


@few
@given(records, st.randoms(use_true_random=False))
def test_order_says_nothing(record: Record, random: Random) -> None:
    """A page whose figures and news stand in another order has not changed."""
    figures, news = list(record.figures), list(record.news)
    random.shuffle(figures)
    random.shuffle(news)

    assert diff(record, replace(record, figures=tuple(figures), news=tuple(news))) == ()


@few
@given(figure_lists, figure_lists)
def test_a_diff_leads_from_the_old_figures_to_the_new(old: tuple[Figure, ...], new: tuple[Figure, ...]) -> None:
    """Applied to the old figures, the changes give the new ones, but for typography and order."""
    assert Counter(map(reading, applied(diff(page(*old), page(*new)), old))) == Counter(map(reading, new))


@few
@given(figure_lists, st.permutations(range(len(SECTIONS))))
def test_a_renamed_section_adds_and_removes_nothing(figures: tuple[Figure, ...], order: list[int]) -> None:
    """Whatever the sections are called now, every figure goes on."""
    names = {section: "Neu " + "ABCDEFGH"[i] for section, i in zip(SECTIONS, order, strict=True)}
    renamed = [replace(f, section=names.get(f.section or "")) for f in figures]

    assert kinds(diff(page(*figures), page(*renamed))) <= {Kind.FIGURE_REWORDED}


@few
@given(records, st.randoms(use_true_random=False))
def test_typography_is_no_change(record: Record, random: Random) -> None:
    """No-break spaces, apostrophes, case and invisible characters are silent everywhere on the page."""

    def noisy(text: str | None) -> str | None:
        return text and respelled(text, random)

    other = replace(
        record,
        title=noisy(record.title),
        breadcrumb=tuple(replace(c, label=noisy(c.label), url=None) for c in record.breadcrumb),
        figures=tuple(replace(f, label=noisy(f.label), section=noisy(f.section)) for f in record.figures),
        contact=record.contact and replace(record.contact, name=noisy(record.contact.name)),
        news=tuple(replace(n, title=noisy(n.title), excerpt=noisy(n.excerpt)) for n in record.news),
    )

    assert diff(record, other) == ()


@pytest.mark.parametrize("torn", ["\ufffdcole", "Ã©cole"])
def test_letters_that_decoding_tore_are_no_change(torn: str) -> None:
    """In title, trail, label, section or contact, on the way there and back."""

    def saying(word: str) -> Record:
        return page(
            figure("37", f"filières de l'{word}", f"L'{word}"),
            title=f"L'{word}",
            breadcrumb=(Crumb(label="Accueil", url=None), Crumb(label=f"L'{word}", url=None)),
            contact=Contact(name=f"Direction de l'{word}"),
        )

    assert diff(saying("école"), saying(torn)) == ()
    assert diff(saying(torn), saying("école")) == ()


def test_a_changed_value_gives_its_difference_and_per_cent() -> None:
    """37 to 41 is 4 more, 10.81 %; the change names the fields and holds both states."""
    old, new = figure("37", "partenariats Erasmus"), figure("41", "partenariats Erasmus")

    assert diff(page(old), page(new)) == (
        Change(
            kind=Kind.FIGURE_CHANGED,
            fields=("value",),
            old=old,
            new=new,
            delta=Decimal(4),
            percent=Decimal("10.81"),
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "delta", "percent"),
    [
        (figure("0", "accidents"), figure("3", "accidents"), Decimal(3), None),
        (figure("120", "femmes"), figure("31", "femmes", unit="%"), Decimal(-89), None),
        (figure("-40", "emissions"), figure("-50", "emissions"), Decimal(-10), Decimal(-25)),
        (figure("45.0", "internationaux"), figure("45.5", "internationaux"), Decimal("0.5"), Decimal("1.11")),
        (figure("1", "atoms"), figure("9" * 60, "atoms"), Decimal("9" * 59 + "8"), Decimal("9" * 59 + "800")),
    ],
)
def test_percent_is_of_the_old_value(old: Figure, new: Figure, delta: Decimal, percent: Decimal | None) -> None:
    """There is none where the old value is 0 or the units differ; the size does not matter."""
    change = compare(old, new)

    assert change is not None
    assert (change.delta, change.percent) == (delta, percent)


@pytest.mark.parametrize(
    ("new", "fields"),
    [
        (figure("100", "pays"), ("qualifier",)),
        (figure("100", "pays", qualifier=Qualifier.AT_LEAST, unit="%"), ("unit",)),
        (figure("100", "pays", qualifier=Qualifier.AT_LEAST, upper="120"), ("upper",)),
        (figure("90", "pays", qualifier=Qualifier.APPROXIMATELY), ("value", "qualifier")),
        (
            figure("100", "pays dans 3 continents", qualifier=Qualifier.AT_LEAST, mentions=[("3", "continents")]),
            ("label",),
        ),
        (figure("100", "nations", qualifier=Qualifier.AT_LEAST), ("label",)),
        (figure("100", "pays", "Monde", qualifier=Qualifier.AT_LEAST), ("section",)),
        (figure("100.0", "PAYS", qualifier=Qualifier.AT_LEAST), None),
    ],
)
def test_fields_name_what_differs(new: Figure, fields: tuple[str, ...] | None) -> None:
    """One change for a figure: of its numbers if any differ, else of its wording, else none."""
    change = compare(figure("100", "pays", qualifier=Qualifier.AT_LEAST), new)

    assert (change and change.fields) == fields


def test_a_unit_that_moved_with_another_number_tells_the_number() -> None:
    """18 ha after 17 hectares are one more, and so many per cent: the unit is none of what changed."""
    change = compare(figure("17", "hectares de campus"), figure("18", "de campus", unit="ha"))

    assert change is not None
    assert (change.fields, change.delta, change.percent) == (("value",), Decimal(1), Decimal("5.88"))


def test_a_plus_that_its_neighbours_turn_into_a_sign_is_no_change() -> None:
    """Beside a minus "+12 %" is a change of twelve, else twelve and more: the page says the same of it."""
    beside = replace(figure("12", "applications"), raw="+\u202f12 %")
    alone = replace(figure("12", "applications", qualifier=Qualifier.AT_LEAST), raw="+12 %")
    without = replace(beside, raw="12 %")

    assert compare(alone, beside) is None
    assert compare(beside, alone) is None
    assert compare(alone, without) is not None


def test_mentions_count_by_their_numbers() -> None:
    """A reworded label may tell its numbers in another order, or fewer; in the same words an exchange is a change."""
    old = figure("100", "partenaires dans 39 pays et 19 écoles", mentions=[("39", "pays"), ("19", "écoles")])
    told = figure("100", "partenaires (19 écoles, 39 pays)", mentions=[("19", "écoles"), ("39", "pays")])
    shortened = figure("100", "partenaires dans 39 pays", mentions=[("39", "pays")])
    fewer = figure("100", "partenaires dans 38 pays", mentions=[("38", "pays")])
    exchanged = figure("100", "partenaires dans 19 pays et 39 écoles", mentions=[("19", "pays"), ("39", "écoles")])

    assert compare(old, told) == Change(kind=Kind.FIGURE_REWORDED, fields=("label",), old=old, new=told)
    assert compare(old, exchanged) == Change(kind=Kind.FIGURE_CHANGED, fields=("mentions",), old=old, new=exchanged)
    assert compare(old, shortened) == Change(kind=Kind.FIGURE_REWORDED, fields=("label",), old=old, new=shortened)
    assert compare(old, fewer) == Change(kind=Kind.FIGURE_CHANGED, fields=("mentions",), old=old, new=fewer)


def test_figures_come_in_the_new_pages_order_and_removals_where_they_stood() -> None:
    """Then title, breadcrumb, contact and news."""
    students, staff, labs = figure("2000", "students"), figure("300", "staff members"), figure("12", "laboratories")
    old = page(students, staff, labs, title="Facts", breadcrumb=(Crumb(label="Home"),), news=(NewsItem(title="A"),))
    more = replace(students, quantity=Quantity(value=Decimal(2100)))
    patents = figure("77", "patents filed last year")
    new = page(more, patents, labs, title="Figures", contact=Contact(name="Ann"))

    assert [c.kind for c in diff(old, new)] == [
        Kind.FIGURE_CHANGED,
        Kind.FIGURE_REMOVED,
        Kind.FIGURE_ADDED,
        Kind.TITLE_CHANGED,
        Kind.BREADCRUMB_CHANGED,
        Kind.CONTACT_CHANGED,
        Kind.NEWS_REMOVED,
    ]


def test_a_link_that_moved_is_no_change_of_the_breadcrumb() -> None:
    """The trail is compared by what a person reads."""
    old = page(breadcrumb=(Crumb(label="Accueil", url="https://a.example"),))
    new = page(breadcrumb=(Crumb(label="ACCUEIL", url="https://b.example/fr"),))

    assert diff(old, new) == ()


@pytest.mark.parametrize(
    ("old", "new", "fields"),
    [
        (Contact(name="Direction"), Contact(name="DIRECTION"), None),
        (Contact(emails=("A@example.org", "b@example.org")), Contact(emails=("b@example.org", "a@example.org")), None),
        (Contact(phones=("+33 1 23 45 67 89",)), Contact(phones=("01.23.45.67.89",)), None),
        (Contact(), None, None),
        (Contact(phones=("01 23 45 67 89",)), Contact(phones=("01 23 45 67 88",)), ("phones",)),
        (Contact(name="Ann", emails=("a@example.org",)), None, ("name", "emails")),
        (Contact(address="1 rue A"), Contact(address="2 rue A", organization="B"), ("organization", "address")),
    ],
)
def test_a_contact_changes_by_what_a_person_reads(
    old: Contact | None, new: Contact | None, fields: tuple[str, ...] | None
) -> None:
    """Order, case and the way a phone number is written say nothing."""
    changes = diff(page(contact=old), page(contact=new))

    assert [c.fields for c in changes] == ([] if fields is None else [fields])


def test_a_trail_that_begins_to_name_the_page_itself_reads_the_same() -> None:
    """Many trails leave the page out, or show it without a link: no difference to who reads it. A step more is one."""
    steps = (Crumb(label="Accueil", url="https://example.org/"), Crumb(label="L'école", url="https://example.org/e"))
    itself = (*steps, Crumb(label="Chiffres clés"))
    deeper = (*steps, Crumb(label="International", url="https://example.org/i"))

    assert diff(Record(url=None, breadcrumb=steps), Record(url=None, breadcrumb=itself)) == ()
    assert diff(Record(url=None, breadcrumb=itself), Record(url=None, breadcrumb=steps)) == ()
    assert [c.kind for c in diff(Record(url=None, breadcrumb=steps), Record(url=None, breadcrumb=deeper))] == [
        Kind.BREADCRUMB_CHANGED
    ]


@pytest.mark.parametrize(
    ("words", "rest", "unit"),
    [
        ("hectares de campus", "de campus", "ha"),
        ("Quadratmeter Nutzfläche", "Nutzfläche", "m²"),
        ("Surface en mètres carrés", "Surface", "m²"),
    ],
)
def test_a_unit_that_moves_between_a_label_and_its_number_is_a_rewording(words: str, rest: str, unit: str) -> None:
    """The number is as much as it was; another number, or a unit that the label does not say, is a change."""
    said, shown = figure("17", words), figure("17", rest, unit=unit)
    more, other = figure("18", rest, unit=unit), figure("17", rest, unit="km")

    assert [c.kind for c in (compare(said, shown), compare(shown, said)) if c] == [Kind.FIGURE_REWORDED] * 2
    assert [c.fields for c in (compare(said, more), compare(said, other)) if c] == [("value",), ("unit",)]
