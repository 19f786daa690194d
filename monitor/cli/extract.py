"""`keyfigures extract`: what one page says."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from alerts import record_words
from alerts.check_words import figures_counted
from alerts.language import Language
from alerts.plain import one_line
from alerts.warning_words import warning_words
from figures.record import Contact, Record
from figures.wire import record_to_json
from monitor.cli.output import print_json, remark, say, say_words
from monitor.cli.settings import Chosen
from monitor.cli.sources import read_source
from monitor.cli.tables import print_sentences, print_table
from monitor.cli.words import language_of, number_of, section_of

if TYPE_CHECKING:
    from scraper.reading.explanation import Explanation


def run(source: str, *, url: str | None, explain: bool, as_json: bool, chosen: Chosen) -> int:
    """Prints the record of a page."""
    read = read_source(source, url=url, explain=explain, chosen=chosen)
    record, explanations = read.page.reading.record, read.page.reading.explanations
    if as_json:
        print_json(record_to_json(record) | ({"explanations": _explained(explanations)} if explain else {}))
        return 0
    show_record(record, Language(chosen.language))
    if explain:
        _show_explanations(explanations)
    return 0


def show_record(record: Record, worded: Language) -> None:
    """A record as tables, for people."""
    say_words(one_line(record.title or record.url or record_words.untitled(worded)))
    if record.breadcrumb:
        say_words(one_line(" › ".join(crumb.label for crumb in record.breadcrumb)))
    show_figures(record, worded)
    if record.contact:
        say_words(record_words.contact(one_line(", ".join(_contact_parts(record.contact))), worded))
    if record.news:
        rows = [(item.date.isoformat() if item.date else "", one_line(item.title)) for item in record.news]
        print_table(*record_words.news_headings(worded), rows=rows)
    for warning in record.warnings:
        said = warning_words(warning.message, language=worded)
        remark(record_words.warning(f"{said} ({one_line(warning.code)})", worded))


def show_figures(record: Record, worded: Language) -> None:
    """The figures of a record by section."""
    language = language_of(record.language)
    rows: list[tuple[str, str, str]] = []
    section = None
    for figure in record.figures:
        heading = section_of(figure)
        rows.append((heading if heading != section else "", number_of(figure, language), one_line(figure.label)))
        section = heading
    if rows:
        print_table(*record_words.figure_headings(worded), rows=rows)
    say(figures_counted(len(record.figures), language=worded))


def _contact_parts(contact: Contact) -> list[str]:
    parts = (contact.name, contact.organization, *contact.emails, *contact.phones, contact.address)
    return [part for part in parts if part]


def _explained(explanations: "Sequence[Explanation]") -> list[dict[str, Any]]:
    return [
        {"raw": each.raw, "label": each.label, "where": each.where, "verdict": each.verdict, "reasons": each.reasons}
        for each in explanations
    ]


def _weighed(each: "Explanation") -> str:
    """The reasons; of a number that was weighed also what their points come to, and how many make a figure."""
    reasons = "; ".join(each.reasons)
    return reasons if each.points is None else f"{reasons}; sum {each.points} ({each.needed} needed)"


def _show_explanations(explanations: "Sequence[Explanation]") -> None:
    rows = [
        (
            one_line(each.raw),
            one_line(each.label or ""),
            str(each.verdict),
            one_line(_weighed(each)),
            one_line(each.where),
        )
        for each in explanations
    ]
    print_sentences(">Number", "Label", "Verdict", "Reasons", "Where", rows=rows)
