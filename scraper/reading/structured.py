"""Figures in a page's JSON-LD: what the institution states about itself in schema.org's words."""

from collections.abc import Iterable
from dataclasses import dataclass

from figures.expressions import expression
from figures.record import Source
from scraper.numbers import NumberContext, find_numbers
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.weighing import Evidence
from scraper.reading.markup.document import Document
from scraper.reading.markup.layout import Layout
from scraper.reading.markup.linked_data import Node, as_list, named, text_value, type_names

COUNT_PROPERTIES = {
    "numberOfEmployees": "employees",
    "numberOfStudents": "students",
    "numberOfMembers": "members",
}
"""Properties of an organisation that count something, and what; everything else must name itself."""

_STATEMENTS = frozenset({"PropertyValue", "QuantitativeValue", "Observation"})
_GOODS = frozenset({"Product", "Offer", "AggregateRating", "Recipe", "Event", "JobPosting", "Course", "VideoObject"})
_NUMBER = expression(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A number stated in JSON-LD and what it counts."""

    label: str
    text: str


def read_statements(document: Document) -> list[Statement]:
    """The statements in page order; none where the page is about goods, whose properties count nothing."""
    if any(not _GOODS.isdisjoint(type_names(node)) for node in document.linked):
        return []
    return [statement for node in document.linked for statement in _statements(node)]


def _statements(node: Node) -> Iterable[Statement]:
    label = named(node)
    if label and not _STATEMENTS.isdisjoint(type_names(node)):
        yield from _statement(node, label)
    for key, counted in COUNT_PROPERTIES.items():
        for value in as_list(node.get(key)):
            yield from _statement(value if isinstance(value, dict) else {"value": value}, counted)


def _statement(node: Node, label: str) -> Iterable[Statement]:
    value = str(node.get("value"))
    if _NUMBER.fullmatch(value):
        yield Statement(label=label, text=f"{value} {text_value(node.get('unitText')) or ''}".strip())


def state(
    statements: Iterable[Statement], *, layout: Layout, shown: Iterable[Candidate], context: NumberContext
) -> list[Candidate]:
    """Candidates of the statements that the page does not show as well."""
    values = {candidate.quantity.value for candidate in shown}
    root = layout.flow.root
    found: list[Candidate] = []
    for statement in statements:
        matches = find_numbers(statement.text.replace(".", context.decimal or "."), context=context)
        if root is None or not matches or matches[0].quantity.value in values:
            continue
        evidence = Evidence()
        evidence.count(4, "stated in the page's JSON-LD")
        found.append(
            Candidate(
                matches[0],
                label=statement.label,
                section=None,
                source=Source.JSON_LD,
                order=len(layout.lines),
                box=root,
                tile=root,
                evidence=evidence,
            )
        )
    return found
