"""A page that was rebuilt is one event to review, and nothing less is."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from alert_samples import INTERNATIONALS, notice
from change_support import figure

from alerts.ids import alert_id
from alerts.joining import joined
from alerts.language import Language
from alerts.mail_body import text_part
from alerts.model import Health, HealthNotice, JointNotice, PageNotice, PageRef
from alerts.payload import document
from alerts.read_back import notice_of
from alerts.view.mail_view import mail_view
from figures.change import Change
from figures.diff import compare, diff
from figures.record import Figure, Record
from figures.structure import restructured, stood, under_other_names

OLD = (
    figure("1500", "étudiants inscrits"),
    figure("210", "enseignants permanents"),
    figure("37", "laboratoires"),
    figure("64", "nationalités représentées"),
)
RENAMED = ("jeunes en formation", "corps professoral", "équipes de recherche", "pays d'origine")


def renamed(count: int) -> tuple[Figure, ...]:
    labels = (*RENAMED[:count], *(old.label for old in OLD[count:]))
    return tuple(figure(str(old.quantity.value), label) for old, label in zip(OLD, labels, strict=True))


def mapping(new: tuple[Figure, ...], old: tuple[Figure, ...] = OLD) -> list[tuple[str, str]]:
    changes = diff(Record(url=None, figures=old), Record(url=None, figures=new))
    return [
        (change.old.label, change.new.label)
        for change in restructured(changes, figures=max(len(old), len(new)))
        if isinstance(change.old, Figure) and isinstance(change.new, Figure)
    ]


def test_other_labels_everywhere_are_another_structure() -> None:
    """The proposed mapping says which figure was taken for which."""
    assert mapping(renamed(4)) == [(old.label, label) for old, label in zip(OLD, RENAMED, strict=True)]


def test_a_figure_has_another_name_where_no_word_of_it_goes_on() -> None:
    """A form, a synonym, a word more: it is the name that goes on. Typography changes none."""
    names = ("slot games", "Étudiants, inscrits", "professeur permanent", "apprenants d'ici", "labos")
    before = ("laboratoires", "étudiants inscrits", "enseignants permanents", "étudiants", "laboratoires")
    found = [diff_of(figure("45", old), figure("45", new)) for old, new in zip(before, names, strict=True)]
    assert [under_other_names(changes) for changes in found] == [1, 0, 0, 0, 0]
    assert under_other_names(diff(Record(url=None, figures=OLD), Record(url=None))) == 0


def diff_of(old: Figure, new: Figure) -> Sequence[Change]:
    change = compare(old, new)
    return [change] if change else []


def test_some_other_labels_are_rewordings() -> None:
    """Half of a page, or a page of two figures, is edited as pages are."""
    assert mapping(renamed(2)) == []
    assert mapping(renamed(2)[:2], OLD[:2]) == []


def test_another_year_or_a_word_more_in_every_label_is_no_other_structure() -> None:
    """The yearly update of a page is no redesign."""
    this_year = tuple(figure(str(old.quantity.value), f"{old.label} en 2026") for old in OLD)
    last_year = tuple(figure(str(old.quantity.value), f"{old.label} en 2025") for old in OLD)

    assert mapping(this_year, last_year) == []
    assert mapping(this_year) == []


def test_labels_that_stood_before_are_no_news() -> None:
    """One earlier reading with nearly all of them is enough, however they are typed; some of them in each are not."""
    mapping = diff(Record(url=None, figures=OLD), Record(url=None, figures=renamed(4)))

    assert stood(mapping, [[old.label for old in OLD], [label.upper() for label in RENAMED]])
    assert not stood(mapping, [[old.label for old in OLD], RENAMED[:3], RENAMED[1:]])
    assert not stood(mapping, [])


NOW = datetime(2026, 11, 2, 6, tzinfo=UTC)
CHANGES = diff(Record(url=None, figures=OLD), Record(url=None, figures=renamed(4)))
REBUILT = HealthNotice(
    page=PageRef(name="school", url="https://www.example.org/figures"),
    health=Health.RESTRUCTURED,
    reason="restructured",
    detail="4 figures have other labels",
    since=NOW,
    at=NOW,
    mapping=CHANGES,
)


def mail_of(notice: PageNotice | JointNotice) -> str:
    language = Language("en")
    return text_part(mail_view(notice, language=language, timezone="UTC"), language=language)


def test_the_event_says_which_figure_was_taken_for_which() -> None:
    """In the mail, in the webhook's document, and again when a digest reads that document back."""
    told = document(REBUILT, message_id=alert_id(REBUILT))
    text = mail_of(REBUILT)

    assert told["type"] == "page.restructured"
    assert [(change["kind"], change["new"]["label"]) for change in told["mapping"]] == [
        ("figure_reworded", label) for label in RENAMED
    ]
    assert notice_of(told) == REBUILT
    assert "school was rebuilt: please review" in text
    assert all(old.label in text for old in OLD)
    assert all(label in text for label in RENAMED)


@pytest.mark.parametrize("told", [CHANGES, CHANGES[:1], (INTERNATIONALS,)])
def test_which_was_taken_for_which_is_said_once_in_a_message(told: Sequence[Change]) -> None:
    """Among the changes for those that a listener hears as such, below the sentence about the page for the others."""
    text = mail_of(joined([REBUILT, notice(*told)]))

    assert "Nearly all figures have other labels." in text
    assert [text.count(label) for label in RENAMED] == [1] * len(RENAMED)
    assert [text.count(old.label) for old in OLD] == [1] * len(OLD)
