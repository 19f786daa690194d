import json
from decimal import Decimal

import pytest
from change_support import figure
from hypothesis import given
from hypothesis import strategies as st
from record_strategies import decimals, few, records

from figures.change import Change
from figures.change_wire import change_from_json, change_to_json, changes_to_json
from figures.decimals import number
from figures.diff import diff
from figures.kinds import Kind
from figures.record import Contact, Crumb, Figure, Mention, NewsItem, Qualifier, Quantity, Record
from figures.wire import record_from_json, record_to_json

EXAMPLE = """{
  "schema": "keyfigures/record/1",
  "url": "https://www.example.org/chiffres-cles",
  "title": "Les chiffres clés",
  "language": "fr",
  "breadcrumb": [{"label": "Accueil", "url": "https://www.example.org"}, {"label": "Les chiffres clés", "url": null}],
  "figures": [{
    "value": "100", "upper": null, "unit": null, "qualifier": "at_least",
    "label": "partenaires dans 39 pays",
    "section": "De nombreux partenariats dans le monde",
    "raw": "100 +",
    "source": "text",
    "mentions": [{"value": "39", "upper": null, "unit": null, "qualifier": null, "label": "pays"}]
  }],
  "contact": {"name": "Direction", "organization": "École", "emails": [], "phones": [], "address": null},
  "news": [{"title": "Journée", "url": "https://www.example.org/journee", "date": "2024-10-04",
            "categories": ["Partenariats"], "excerpt": null}],
  "warnings": []
}"""


@few
@given(records)
def test_a_record_survives_its_json(record: Record) -> None:
    """Written, read by any JSON parser and read back, it is the same record."""
    assert record_from_json(json.loads(json.dumps(record_to_json(record)))) == record


@few
@given(records, records)
def test_changes_survive_their_json(old: Record, new: Record) -> None:
    """Every kind of change, with both its sides, its numbers and its keys."""
    for change in diff(old, new):
        assert change_from_json(json.loads(json.dumps(change_to_json(change)))) == change


@given(decimals)
def test_numbers_are_plain_decimal_strings(value: Decimal) -> None:
    """The exact number: no exponent, no grouping, no trailing zeros, no sign on zero."""
    text = number(value)

    assert text is not None
    assert Decimal(text) == value
    assert text == "0" or not (text.startswith(("0", "-0")) and "." not in text)
    assert "e" not in text.lower()
    assert "." not in text or not text.endswith(("0", "."))


@pytest.mark.parametrize(
    ("value", "text"),
    [("45", "45"), ("12.50", "12.5"), ("8.46E+7", "84600000"), ("-0.00", "0"), ("1E-7", "0.0000001"), ("100", "100")],
)
def test_numbers_as_the_contract_writes_them(value: str, text: str) -> None:
    """ "45", "12.5", "84600000"."""
    assert number(Decimal(value)) == text


def test_the_contracts_example_is_written_key_by_key() -> None:
    """The record of the contract, keys in its order, unknown as null."""
    record = Record(
        url="https://www.example.org/chiffres-cles",
        title="Les chiffres clés",
        language="fr",
        breadcrumb=(Crumb(label="Accueil", url="https://www.example.org"), Crumb(label="Les chiffres clés")),
        figures=(
            Figure(
                quantity=Quantity(value=Decimal(100), qualifier=Qualifier.AT_LEAST),
                label="partenaires dans 39 pays",
                section="De nombreux partenariats dans le monde",
                raw="100 +",
                mentions=(Mention(quantity=Quantity(value=Decimal(39)), label="pays"),),
            ),
        ),
        contact=Contact(name="Direction", organization="École"),
        news=record_from_json(json.loads(EXAMPLE)).news,
    )

    assert record_from_json(json.loads(EXAMPLE)) == record
    assert json.dumps(record_to_json(record)) == json.dumps(json.loads(EXAMPLE))


def test_a_mention_that_counts_nothing_named_has_null_for_its_label() -> None:
    """Unknown is null, never "": the area in "3 sites, 12 000 m²"."""
    area = Mention(quantity=Quantity(value=Decimal(12000), unit="m²"), label="")
    sites = Figure(
        quantity=Quantity(value=Decimal(3)), label="sites, 12 000 m²", section=None, raw="3", mentions=(area,)
    )
    record = Record(url=None, figures=(sites,))

    assert record_to_json(record)["figures"][0]["mentions"][0]["label"] is None
    assert record_from_json(record_to_json(record)) == record


@pytest.mark.parametrize("schema", ["keyfigures/record/2", "keyfigures/changes/1", None])
def test_another_schema_is_refused(schema: str | None) -> None:
    """What is not a record of this schema is not half understood."""
    with pytest.raises(ValueError, match="not a keyfigures/record/1 document"):
        record_from_json({**json.loads(EXAMPLE), "schema": schema})


def test_a_changed_value_is_written_as_the_contract_says() -> None:
    """Kind, fields, both figures, delta and percent; percent is null from zero."""
    (change,) = diff(
        Record(url=None, figures=(figure("37", "partenariats"),)),
        Record(url=None, figures=(figure("41", "partenariats"),)),
    )

    data = change_to_json(change)

    assert list(data) == ["kind", "fields", "old", "new", "delta", "percent"]
    assert (data["kind"], data["fields"], data["delta"], data["percent"]) == ("figure_changed", ["value"], "4", "10.81")
    assert (data["old"]["value"], data["new"]["value"]) == ("37", "41")


def test_what_there_is_none_of_is_left_out() -> None:
    """An addition has no `old`, a removal no `new`; a changed unit has a delta and percent of null."""
    item = NewsItem(title="Journée", url="https://www.example.org/journee")
    requalified = Change(
        kind=Kind.FIGURE_CHANGED, fields=("unit",), old=figure("1", "a"), new=figure("1", "a", unit="%")
    )

    assert list(change_to_json(Change(kind=Kind.NEWS_ADDED, new=item))) == ["kind", "new"]
    assert list(change_to_json(Change(kind=Kind.NEWS_REMOVED, old=item))) == ["kind", "old"]
    assert change_to_json(requalified)["delta"] is None
    assert change_to_json(requalified)["percent"] is None


def test_a_changes_document_says_what_was_compared() -> None:
    """Schema, from, to, changes."""
    document = changes_to_json((), old={"snapshot": 12}, new={"snapshot": 17})

    assert document == {
        "schema": "keyfigures/changes/1",
        "from": {"snapshot": 12},
        "to": {"snapshot": 17},
        "changes": [],
    }


@given(st.sampled_from([k for k in Kind if k.startswith("figure_")]))
def test_a_series_and_the_one_it_may_be_are_named(kind: Kind) -> None:
    """`key` and `possibly` are added where storage knows them."""
    change = Change(kind=kind, new=figure("1", "a"), key="a", possibly="b")

    assert change_from_json(change_to_json(change)) == change
    assert (change_to_json(change)["key"], change_to_json(change)["possibly"]) == ("a", "b")
