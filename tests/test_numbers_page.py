"""What a page's numbers prove together, and the numbers inside a label."""

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.record import Mention, Qualifier, Quantity
from scraper.numbers import NumberContext, find_decoy, find_mentions, find_numbers, learn_decimal
from scraper.numbers.match import Problem


@pytest.mark.parametrize(
    ("texts", "language", "decimal"),
    [
        (["12.000", "85,3 %"], "en", ","),
        (["12.000"], "en", ","),
        (["21,500"], "es", "."),
        (["21,500", "4,5 %"], "es", None),
        (["1.234.567"], "en", ","),
        (["1,234,567"], "fr", "."),
        (["1.234,50"], None, ","),
        (["1 234,5"], None, ","),
        (["4.5 %"], "de", "."),
        (["1.234", "2.345", "13.456"], "en", ","),
        (["12'345.60"], "de", "."),
        (["4.5"], None, "."),
        (["4.5"], "de", None),
        (["WCAG 2.1", "10.30 Uhr"], "de", None),
        (["4.5 %", "3,5 %"], "de", None),
        (["1.234"], None, None),
        (["1.234", "2.345"], "en", None),
        (["12 000", "37"], "fr", None),
        (["2,000", "1.240"], "de", None),
        ([], "fr", None),
    ],
)
def test_what_a_page_proves(texts: list[str], language: str | None, decimal: str | None) -> None:
    """Proof outweighs the language, a hint does not; a page that contradicts itself proves nothing."""
    assert learn_decimal(texts, language) == NumberContext(language=language, decimal=decimal)


def test_a_page_decides_its_doubtful_numbers() -> None:
    """`1.234` means what the page's other numbers say."""
    context = learn_decimal(["85,3 % of staff", "12.000 alumni", "1.234 students"], "en")

    (match,) = find_numbers("1.234 students", context=context)

    assert match.quantity.value == Decimal(1234)


FRENCH = NumberContext(language="fr")


def test_the_mentions_of_a_label() -> None:
    """Each number in a label counts the noun phrase behind it, up to a preposition of place or a participle."""
    label = "partenaires dans 39 pays proposant une quarantaine de programmes de double diplôme dans 19 pays"

    assert find_mentions(label, context=FRENCH) == (
        Mention(quantity=Quantity(value=Decimal(39)), label="pays"),
        Mention(
            quantity=Quantity(value=Decimal(40), qualifier=Qualifier.APPROXIMATELY),
            label="programmes de double diplôme",
        ),
        Mention(quantity=Quantity(value=Decimal(19)), label="pays"),
    )


@pytest.mark.parametrize(
    ("label", "language", "expected"),
    [
        ("partenariats Erasmus dans 13 pays", "fr", [("13", "pays")]),
        ("des diplômés ont leur 1er emploi à l’étranger", "fr", []),
        ("diplômés en 2024", "fr", []),
        ("dans un esprit neuf", "fr", []),
        ("chercheurs dont 40 doctorants et 12 post-docs", "fr", [("40", "doctorants"), ("12", "post-docs")]),
        ("partners in 39 countries offering 40 double degrees", "en", [("39", "countries"), ("40", "double degrees")]),
        ("Partner in 39 Ländern mit 40 Programmen", "de", [("39", "Ländern"), ("40", "Programmen")]),
        ("socios en 39 países con 40 programas", "es", [("39", "países"), ("40", "programas")]),
        ("campus international à Shanghai", "fr", []),
        ("students (45% women)", "en", [("45", "women")]),
        ("Students, 2023 (prov.)", "en", []),
        ("Students, 2023p", "en", []),
        ("Étudiants 2023 (dont 12 doctorants)", "fr", [("12", "doctorants")]),
        ("Partners, 2023 students", "en", [("2023", "students")]),
        ("of whom: 2023 (all sites)", "en", [("2023", "")]),
    ],
)
def test_mentions(label: str, language: str, expected: list[tuple[str, str]]) -> None:
    """An ordinal or a date in running text is no mention."""
    found = find_mentions(label, context=NumberContext(language=language))

    assert [(str(mention.quantity.value), mention.label) for mention in found] == expected


@given(st.text(st.characters() | st.sampled_from("0123456789 .,%€$+-–/:'’½k"), max_size=60))
def test_any_label_is_read(label: str) -> None:
    """No text raises, whatever it holds."""
    learn_decimal([label], None)
    for language in ("fr", None):
        context = NumberContext(language=language)
        find_mentions(label, context=context)
        for match in find_numbers(label, context=context):
            find_decoy(label, match, language=language)


@pytest.mark.parametrize(
    "piece", ["1 ", "1,", "1.000.", "12:", "deux ", "quatre-", "½", "1/", "2020-", "+", "1 234 ", "5 € ", "(", "n° 1 "]
)
def test_time_grows_with_the_text_alone(piece: str) -> None:
    """A hostile text costs what its length costs: eight times the text, far from 64 times the work."""

    def work(times: int) -> float:
        text = piece * times
        context = NumberContext(language="fr")
        started = time.process_time()
        for match in find_numbers(text, context=context):
            find_decoy(text, match, language="fr")
        learn_decimal([text], "fr")
        return time.process_time() - started

    work(10)
    assert work(4000) < 30 * work(500) + 0.05


@pytest.mark.parametrize("text", ["1\ufffd234 étudiants", "38\ufffd%", "5\ufffdM€", "\ufffd5 points"])
def test_a_number_beside_a_lost_character_has_no_value(text: str) -> None:
    """The character may have grouped its digits, or been its sign: what is left is not guessed from."""
    assert {(m.quantity.value, m.problem) for m in find_numbers(text, context=NumberContext(language="fr"))} == {
        (None, Problem.DAMAGED_NUMBER)
    }
