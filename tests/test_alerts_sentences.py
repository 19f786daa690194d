"""A change in one sentence, in the language of its reader."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from alert_samples import INTERNATIONALS, STUDENTS, changed, figure
from babel.numbers import parse_decimal
from hypothesis import given
from hypothesis import strategies as st

from alerts.language import MINUS, Language
from alerts.sentences import sentence
from alerts.steps import steps
from figures.change import Change
from figures.diff import compare
from figures.kinds import Kind
from figures.record import Figure, Mention, NewsItem, Qualifier, Quantity, Source

ENGLISH, FRENCH = Language("en"), Language("fr")


def ranked(place: str, upper: str | None = None) -> Figure:
    return figure(place, "world ranking", upper=upper, qualifier=Qualifier.RANK)


@pytest.mark.parametrize(
    ("change", "english", "french"),
    [
        (
            STUDENTS,
            "Étudiants internationaux: 2,000 → 2,150 (+7.5%)",
            "Étudiants internationaux : 2\u202f000 → 2\u202f150 (+7,5\u00a0%)",
        ),
        (
            INTERNATIONALS,
            "Internationaux: 45% → 47% (+2 points)",
            "Internationaux : 45\u00a0% → 47\u00a0% (+2 points)",
        ),
        (
            changed(figure("45", "femmes", unit="%"), figure("46", "femmes", unit="%")),
            "Femmes: 45% → 46% (+1 point)",
            "Femmes : 45\u00a0% → 46\u00a0% (+1 point)",
        ),
        (
            changed(figure("45", "femmes", unit="%"), figure("43.5", "femmes", unit="%")),
            "Femmes: 45% → 43.5% (−1.5 points)",
            "Femmes : 45\u00a0% → 43,5\u00a0% (−1,5 point)",
        ),
        (
            changed(figure("0", "écoles"), figure("3", "écoles")),
            "Écoles: 0 → 3 (+3)",
            "Écoles : 0 → 3 (+3)",
        ),
        (
            changed(ranked("7"), ranked("6")),
            "World ranking: #7 → #6 (up 1 place)",
            "World ranking : n° 7 → n° 6 (gagne 1 place)",
        ),
        (
            changed(ranked("45"), ranked("52")),
            "World ranking: #45 → #52 (down 7 places)",
            "World ranking : n° 45 → n° 52 (perd 7 places)",
        ),
        (
            changed(ranked("101", "150"), ranked("151", "200")),
            "World ranking: #101–150 → #151–200",
            "World ranking : n° 101–150 → n° 151–200",
        ),
        (
            changed(ranked("7"), figure("70", "world ranking")),
            "World ranking: #7 → 70",
            "World ranking : n° 7 → 70",
        ),
        (
            changed(figure("3210", "students"), figure("321", "students")),
            f"Students: 3,210 → 321 ({MINUS}90%, an unusually large change)",
            f"Students : 3\u202f210 → 321 ({MINUS}90\u00a0%, un changement inhabituellement important)",
        ),
        (
            changed(figure("1200000", "grants", unit="GBP"), figure("1400000", "grants", unit="EUR")),
            "Grants: £1,200,000 → €1,400,000",
            "Grants : 1\u202f200\u202f000\u00a0£GB → 1\u202f400\u202f000\u00a0€",
        ),
        (
            changed(figure("2150", "students"), figure("2400", "students and researchers")),
            "Students and researchers (was: students): 2,150 → 2,400 (+11.6%)",
            "Students and researchers (auparavant : students) : 2\u202f150 → 2\u202f400 (+11,6\u00a0%)",
        ),
        (
            changed(figure("100", "Students 2024"), figure("110", "Students 2025")),
            "Students: 100 (2024) → 110 (2025) (+10%)",
            "Students : 100 (2024) → 110 (2025) (+10\u00a0%)",
        ),
        (
            changed(figure("100", "Umsatz, Q3 2025"), figure("110", "Umsatz, Q4 2025")),
            "Umsatz: 100 (Q3 2025) → 110 (Q4 2025) (+10%)",
            "Umsatz : 100 (Q3 2025) → 110 (Q4 2025) (+10\u00a0%)",
        ),
        (
            changed(figure("100", "Students in 2024"), figure("110", "Students in 2025")),
            "Students in 2025: 100 (2024) → 110 (+10%)",
            "Students in 2025 : 100 (2024) → 110 (+10\u00a0%)",
        ),
        (
            changed(figure("100", "2024 – Students"), figure("110", "2025 – Students")),
            "Students: 100 (2024) → 110 (2025) (+10%)",
            "Students : 100 (2024) → 110 (2025) (+10\u00a0%)",
        ),
        (
            changed(figure("100", "Students 2024 (all sites)"), figure("110", "Students 2025 (all sites)")),
            "Students 2025 (all sites): 100 (2024) → 110 (+10%)",
            "Students 2025 (all sites) : 100 (2024) → 110 (+10\u00a0%)",
        ),
        (
            changed(figure("100", "L\u2019école"), figure("110", "l'école")),
            "L'école: 100 → 110 (+10%)",
            "L'école : 100 → 110 (+10\u00a0%)",
        ),
        (
            changed(figure("2640", "personnels", raw="2 640"), figure(None, "personnels", raw="2,640")),
            "Personnels: 2,640 → can no longer be read: 2,640",
            "Personnels : 2\u202f640 → n’est plus lisible : 2,640",
        ),
        (
            changed(figure(None, "personnels", raw="2,640"), figure("2640", "personnels", raw="2 640")),
            "Personnels: could not be read: 2,640 → 2,640",
            "Personnels : n’était pas lisible : 2,640 → 2\u202f640",
        ),
        (
            changed(figure("59.9", "women", unit="%"), figure("58.9", "women", unit="%")),
            f"Women: 59.9% → 58.9% ({MINUS}1 point)",
            f"Women : 59,9\u00a0% → 58,9\u00a0% ({MINUS}1 point)",
        ),
        (
            Change(kind=Kind.FIGURE_ADDED, new=figure("12", "chaires")),
            "Figure added: 12 chaires",
            "Chiffre ajouté : 12 chaires",
        ),
        (
            Change(kind=Kind.FIGURE_REWORDED, old=figure("60", "nations"), new=figure("60", "pays")),
            "60 nations is now called: 60 pays",
            "60 nations s’appelle désormais : 60 pays",
        ),
        (
            compare(figure("60", "pays", section="Partenaires"), figure("60", "pays", section="Le réseau")),
            "60 pays: section Partenaires → Le réseau",
            "60 pays : rubrique Partenaires → Le réseau",
        ),
        (
            compare(figure("60", "pays", section=None), figure("60", "pays", section="Le réseau")),
            "60 pays: section — → Le réseau",
            "60 pays : rubrique — → Le réseau",
        ),
        (
            Change(kind=Kind.NEWS_CHANGED, old=NewsItem(title="A"), new=NewsItem(title="B")),
            "News changed: A → B",
            "Actualité modifiée : A → B",
        ),
    ],
)
def test_sentence(change: Change, english: str, french: str) -> None:
    """One line: what it counts (and what it was called), before, after, and by how much.

    Percentages differ in points, ranks in places, and two currencies in nothing that can be said.
    """
    assert sentence(change, language=ENGLISH) == english
    assert sentence(change, language=FRENCH) == french


@pytest.mark.parametrize(
    ("old", "new", "is_large"),
    [
        (figure("321", "students"), figure("3210", "students"), True),
        (figure("321", "students"), figure("3209", "students"), False),
        (figure("4.5", "women", unit="%"), figure("45", "women", unit="%"), True),
        (figure("321", "students"), figure("0", "students"), True),
        (figure("0", "students"), figure("321", "students"), False),
        (figure("1", "chair"), figure("10", "chair"), False),
        (figure("9", "chairs"), figure("0", "chairs"), False),
        (ranked("3"), ranked("45"), False),
        (figure("4500", "grants", unit="EUR"), figure("45", "grants", unit="%"), False),
    ],
)
def test_unusually_large_change(old: Figure, new: Figure, is_large: bool) -> None:
    """Ten times as much, a tenth or nothing of more than ten is remarked on; no rank, other unit or small count."""
    assert [step.remark for step in steps(changed(old, new), language=ENGLISH)] == [
        "an unusually large change" if is_large else None
    ]


def test_a_leap_of_a_number_that_may_be_grouped_says_how_the_page_writes_it() -> None:
    """ "2,150 km" is read as 2.15 where the comma marks decimals: beside 2 100 km yesterday a person sees why."""
    before = replace(figure("2100", "de pistes", unit="km"), raw="2 100 km")
    after = replace(figure("2.15", "de pistes", unit="km"), raw="2,150 km")
    near = replace(figure("2.1", "de pistes", unit="km"), raw="2,100 km")

    assert sentence(changed(before, after), language=FRENCH).endswith(
        "un changement inhabituellement important, la page écrit « 2,150 km »)"
    )
    assert sentence(changed(after, before), language=ENGLISH).endswith("change, the page says “2,150 km”)")
    assert "the page says" not in sentence(changed(near, after), language=ENGLISH)


@pytest.mark.parametrize(
    ("quantity", "english", "french"),
    [
        (Quantity(value=Decimal("1234567.50")), "1,234,567.5", "1\u202f234\u202f567,5"),
        (Quantity(value=Decimal("1E+3")), "1,000", "1\u202f000"),
        (Quantity(value=Decimal(-5)), f"{MINUS}5", f"{MINUS}5"),
        (Quantity(value=Decimal("12.5"), unit="%"), "12.5%", "12,5\u00a0%"),
        (Quantity(value=Decimal(5), upper=Decimal(10), unit="%"), "5–10%", "5–10\u00a0%"),
        (Quantity(value=Decimal(84600000), unit="EUR"), "€84,600,000", "84\u202f600\u202f000\u00a0€"),
        (Quantity(value=Decimal("1.5"), unit="EUR"), "€1.50", "1,50\u00a0€"),
        (Quantity(value=Decimal(3), upper=Decimal(4), unit="EUR"), "€3–€4", "3\u00a0€–4\u00a0€"),
        (Quantity(value=Decimal(12), unit="km2"), "12\u00a0km2", "12\u00a0km2"),
        (Quantity(value=Decimal(100), qualifier=Qualifier.AT_LEAST), "100+", "100 +"),
        (Quantity(value=Decimal(100), qualifier=Qualifier.AT_MOST), "up to 100", "au plus 100"),
        (Quantity(value=Decimal(300), qualifier=Qualifier.APPROXIMATELY), "about 300", "environ 300"),
        (Quantity(value=Decimal(1), qualifier=Qualifier.RANK), "#1", "n° 1"),
        (Quantity(value=None), None, None),
    ],
)
def test_quantity_as_people_write_it(quantity: Quantity, english: str | None, french: str | None) -> None:
    """Grouping, decimal mark, per cent sign and currency follow CLDR; no digit is dropped."""
    assert ENGLISH.quantity(quantity) == english
    assert FRENCH.quantity(quantity) == french


def test_millions_are_grouped_in_every_language() -> None:
    """An apostrophe that groups is no quotation mark, as a library may take it."""
    for code in ("en", "fr", "de", "de-CH", "fr-CH", "it-CH", "pt"):
        assert len(re.findall(r"\d+", Language(code).amount(Decimal(148_600_000), "CHF"))) == 3


@given(st.decimals(-(10**18), 10**18, places=6), st.sampled_from(["en", "fr", "de-CH", "pt-BR"]))
def test_no_digit_is_lost(value: Decimal, code: str) -> None:
    """A number that is read back as its language writes it is the number."""
    shown = Language(code).number(value).replace(MINUS, "-")
    assert parse_decimal(shown, locale=code.replace("-", "_")) == value


@pytest.mark.parametrize(
    ("percent", "shown"),
    [
        ("7.5", "+7.5%"),
        ("4.4444", "+4.4%"),
        ("-0.0123", f"{MINUS}0.012%"),
        ("250.7", "+251%"),
        ("10", "+10%"),
        ("99.96", "+100%"),
    ],
)
def test_growth_is_rounded_for_people(percent: str, shown: str) -> None:
    """To the tenth; finer below a tenth, whole from a hundred on; never rounded away to nothing."""
    assert ENGLISH.growth(Decimal(percent)) == shown


def test_a_band_of_ranks_is_told_as_the_page_tells_it() -> None:
    """Who goes from the top 400 to the top 300 gained nobody knows how many places."""
    bands = [figure(n, "ranking", qualifier=Qualifier.RANK, raw=f"Top {n}") for n in ("400", "300")]
    told = [sentence(changed(*bands), language=language) for language in (ENGLISH, FRENCH)]
    assert told == ["Ranking: Top 400 → Top 300", "Ranking : Top 400 → Top 300"]


@pytest.mark.parametrize(
    ("old", "new", "recorded", "shown"),
    [("22", "23", "4.55", "+4.5%"), ("2200", "2300", "4.55", "+4.5%"), ("20000", "19111", "-4.44", f"{MINUS}4.4%")],
)
def test_growth_is_rounded_once(old: str, new: str, recorded: str, shown: str) -> None:
    """What a message says in per cent is the exact ratio rounded, not the two decimals of the record."""
    change = compare(figure(old), figure(new))
    assert change is not None
    (step,) = steps(change, language=ENGLISH)
    assert (change.percent, step.percent) == (Decimal(recorded), shown)


def test_number_inside_a_label_is_told_apart() -> None:
    """Where only a mention differs, that number is the news, with the words it counts."""

    def partners(countries: int) -> Figure:
        mention = Mention(quantity=Quantity(value=Decimal(countries)), label="pays")
        return figure("100", f"partenaires dans {countries} pays", qualifier=Qualifier.AT_LEAST, mentions=(mention,))

    change = Change(kind=Kind.FIGURE_CHANGED, fields=("mentions",), old=partners(39), new=partners(41))
    assert sentence(change, language=ENGLISH) == "Pays (partenaires dans 41 pays): 39 → 41"


def test_a_number_that_a_label_says_no_more_is_no_step() -> None:
    """Only what is a change is told beside the figure's own: a mention that one wording has differs from none."""
    before = replace(
        figure("1402", "students, 2023 (45 abroad)"),
        mentions=(Mention(quantity=Quantity(value=Decimal(45)), label="abroad"),),
    )
    found = compare(before, figure("1409", "students, 2023"))
    assert found is not None
    assert [(step.old, step.new) for step in steps(found, language=ENGLISH)] == [("1,402", "1,409")]


def test_unknown_language_speaks_english() -> None:
    """A language without a catalogue still gets its own numbers, and English words."""
    assert sentence(STUDENTS, language=Language("de-CH")) == "Étudiants internationaux: 2’000 → 2’150 (+7.5%)"


@pytest.mark.parametrize(
    ("value", "raw", "shown"),
    [
        ("1880", "1880", "1880"),
        ("1880", "1 880", "1\u202f880"),
        ("12880", "12880", "12\u202f880"),
        ("-1880", "−1880", "−1880"),
    ],
)
def test_year_is_not_grouped(value: str, raw: str, shown: str) -> None:
    """Four digits that the page leaves together stay together: they may be a year."""
    assert FRENCH.figure(figure(value, "année de fondation", raw=raw)) == shown


@pytest.mark.parametrize("qualifier", [None, Qualifier.AT_LEAST])
def test_a_plus_stays_before_its_number(qualifier: Qualifier | None) -> None:
    """A change that rose is told with its sign: "+0,8 %", never "0,8 %+"."""
    fell = figure("-1.2", "effectifs", unit="%", raw="−1,2 %")
    rose = figure("0.8", "effectifs", unit="%", raw="+0,8 %", qualifier=qualifier)
    assert "−1,2\u00a0% → +0,8\u00a0%" in sentence(changed(fell, rose), language=FRENCH)


@pytest.mark.parametrize("raw", ["+ de 150", "+ d\u2019150", "+\u00a0de 150"])
def test_a_plus_in_words_is_no_sign(raw: str) -> None:
    """ "+ de 150" is at least 150 as "plus de 150" is, and told like it."""
    more = figure("150", "partenaires", raw=raw, qualifier=Qualifier.AT_LEAST)

    assert FRENCH.figure(more) == FRENCH.figure(replace(more, raw="plus de 150"))
    assert ENGLISH.figure(more) == "150+"


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    """And only the first: 1er novembre, 2 novembre; English and the rest write it as CLDR does."""
    first = datetime(2026, 11, 1, 12, tzinfo=UTC)
    assert Language("fr").day(first, "UTC") == "1er novembre 2026"
    assert Language("fr").day(first.replace(day=11), "UTC") == "11 novembre 2026"
    assert Language("en").day(first, "UTC") == "November 1, 2026"


def quantities() -> st.SearchStrategy[Figure]:
    """Figures of every sort: counts, shares, money, ranks and ranges."""
    return st.builds(
        lambda value, upper, unit, qualifier: figure(value, "x", upper=upper, unit=unit, qualifier=qualifier),
        st.sampled_from(("-5", "1", "7", "45", "2000")),
        st.sampled_from((None, "3000")),
        st.sampled_from((None, "%", "EUR", "USD", "m2")),
        st.sampled_from((None, Qualifier.RANK, Qualifier.AT_LEAST)),
    )


@given(old=quantities(), new=quantities())
def test_no_message_tells_a_difference_that_means_nothing(old: Figure, new: Figure) -> None:
    """Of two units, of a rank and a count, and of ranges there is none; a loss becomes a gain by no per cent."""
    change = changed(old, new) if old.quantity != new.quantity else None
    (step,) = steps(change, language=ENGLISH) if change else (None,)
    if step is None or step.difference is None:
        return
    before, after = old.quantity, new.quantity
    assert before.unit == after.unit
    assert (before.upper, after.upper) == (None, None)
    assert (before.qualifier is Qualifier.RANK) == (after.qualifier is Qualifier.RANK) == ("place" in step.difference)
    assert before.value is not None
    assert after.value is not None
    assert step.percent is None or before.value * after.value > 0


def test_the_value_of_a_counter_is_grouped_as_its_language_does() -> None:
    """`data-to="2150"` is no text that anybody sees; four digits that a page shows together stay so."""
    shown = replace(figure("2150", "students"), raw="2150")
    counted = replace(shown, source=Source.ATTRIBUTE)

    assert [ENGLISH.figure(each) for each in (shown, counted)] == ["2150", "2,150"]
