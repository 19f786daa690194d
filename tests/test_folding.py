"""Several alerts told as one: what is left of them, and in which order."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from alert_samples import HOOK, INTERNATIONALS, NOON, changed, email_settings, figure, notice

from alerts.compose import digest_of
from alerts.folding import folded
from alerts.model import ChangeNotice, Health, HealthNotice, PageNotice, PageRef, RuleNotice
from alerts.payload import document
from alerts.read_back import notice_of
from alerts.rules.judging import Rule
from alerts.rules.limit import Limit
from alerts.rules.model import Because, Finding, Ground, Severity
from figures.change import Change
from figures.kinds import Kind
from figures.record import Contact, Crumb, NewsItem
from storage.messages import HeldBack


def moved(old: str | None, new: str | None, label: str = "students", **parts: object) -> Change:
    before, after = (None if value is None else figure(value, label) for value in (old, new))
    if before and after:
        return replace(changed(before, after), key=label, **parts)
    return Change(kind=Kind.FIGURE_ADDED if after else Kind.FIGURE_REMOVED, old=before, new=after, key=label)


@pytest.mark.parametrize(
    ("chain", "net"),
    [
        ([("1", "2"), ("2", "3")], [("1", "3")]),
        ([("1", "2"), ("2", "1")], []),
        ([(None, "2"), ("2", "3")], [(None, "3")]),
        ([(None, "2"), ("2", None)], []),
        ([("1", "2"), ("2", None)], [("1", None)]),
        ([("1", None), (None, "1")], []),
        ([("1", None), (None, "3")], [("1", "3")]),
    ],
)
def test_each_figure_is_told_once_from_first_to_last(
    chain: list[tuple[str | None, str | None]], net: list[tuple[str | None, str | None]]
) -> None:
    """However often it moved: one change from what it was to what it is, and none where it came back."""
    left = folded([notice(moved(old, new)) for old, new in chain])

    assert [change for part in left if isinstance(part, ChangeNotice) for change in part.changes] == [
        replace(change, fields=change.fields) for old, new in net for change in [moved(old, new)]
    ]


def test_figures_stay_in_their_order_and_pages_apart() -> None:
    """One part a page with the first and the last snapshot, and its figures as they were first told."""
    first = notice(moved("1", "2", "zebras"), moved("5", "6", "apes"), name="a")
    second = notice(moved("2", "4", "zebras"), name="a")
    later = replace(second, old=first.new, new=replace(second.new, snapshot=18))

    page, other = folded([first, notice(INTERNATIONALS, name="b"), later])

    assert isinstance(page, ChangeNotice)
    assert (page.old, page.new) == (first.old, later.new)
    assert [(c.key, c.old.quantity.value, c.new.quantity.value) for c in page.changes] == [
        ("zebras", 1, 4),
        ("apes", 5, 6),
    ]
    assert other.page.name == "b"


def test_pages_on_which_something_changed_come_first() -> None:
    """Figures before trouble, each in the order of time."""
    down = replace(UNREADABLE, page=PageRef(name="down", url="https://down.example/"))
    parts = folded([down, notice(name="a"), replace(FOUND, page=down.page), notice(name="b")])
    assert [(part.page.name, type(part)) for part in parts] == [
        ("a", ChangeNotice),
        ("b", ChangeNotice),
        ("down", HealthNotice),
        ("down", RuleNotice),
    ]


EVERYTHING = replace(
    notice(
        replace(INTERNATIONALS, possibly="f-2"),
        Change(kind=Kind.FIGURE_ADDED, new=figure("5", upper="10"), key="f-3"),
        Change(kind=Kind.TITLE_CHANGED, old="A", new="B"),
        Change(kind=Kind.CONTACT_CHANGED, fields=("name",), old=Contact(name="A"), new=Contact(name="B")),
        Change(kind=Kind.BREADCRUMB_CHANGED, old=(Crumb(label="x"),), new=(Crumb(label="y", url="https://y.org/"),)),
        Change(kind=Kind.NEWS_ADDED, new=NewsItem(title="n", url="https://www.example.org/n")),
    ),
    severity=Severity.WARNING,
    because=(
        (Because(ground=Ground.ABOVE, limit=Limit(Decimal(5), is_percent=True), now=figure("6").quantity),),
        *[()] * 5,
    ),
)


FOUND = RuleNotice(
    page=PageRef(name="school", url="https://www.example.org/"),
    findings=(
        Finding(
            id="f",
            rule=Rule(name="stale"),
            key="k",
            figure=figure("5"),
            because=Because(ground=Ground.SAME_AS, before=figure("7").quantity, number=3, page="other"),
        ),
    ),
    at=NOON,
)


UNREADABLE = HealthNotice(
    page=PageRef(name="school", url="https://www.example.org/", title="T"),
    health=Health.UNREADABLE,
    reason="timeout",
    detail="no answer",
    since=NOON,
    at=NOON,
)


@pytest.mark.parametrize("said", [EVERYTHING, FOUND, UNREADABLE, replace(UNREADABLE, health=Health.BACK)])
def test_a_document_tells_all_that_the_notice_said(said: PageNotice) -> None:
    """What waits as JSON loses nothing that a message needs."""
    kept = json.loads(json.dumps(document(said, message_id="m")))

    assert notice_of(kept) == said


def held(*notices: PageNotice) -> list[HeldBack]:
    return [
        HeldBack(id=str(n), alert_id="a", page="p", document=json.dumps(document(each, message_id="m")))
        for n, each in enumerate(notices)
    ]


def test_a_digest_tells_every_page_with_its_figures_and_evidence() -> None:
    """The subject counts and quotes; the body has each page as its own mail would, in both parts."""
    made = digest_of(
        held(notice(name="a"), notice(INTERNATIONALS, name="b"), UNREADABLE),
        channel=email_settings(),
        recipient="office@example.org",
        now=NOON,
    )

    assert made is not None
    assert made.message.subject == "3 figures changed on 2 pages: a, internationaux 45% → 47%"
    assert made.recipient == "office@example.org"
    assert made.page is None
    text = made.message.body.decode().replace("=\r\n", "")
    for part in ("2,000 =E2=86=92 2,150", "SHA-256", "school cannot be read: timeout", "Since", "#:~:text=3D"):
        assert part in text
    assert (
        made.message.body
        == digest_of(
            held(notice(name="a"), notice(INTERNATIONALS, name="b"), UNREADABLE),
            channel=email_settings(),
            recipient="office@example.org",
            now=NOON,
        ).message.body
    )


def test_a_digest_of_one_page_is_that_page_s_own_message() -> None:
    """Several alerts about one page in its quiet hours are one message about the page, in its thread."""
    made = digest_of(held(notice(moved("1", "2")), notice(moved("2", "4"))), channel=HOOK, recipient=None, now=NOON)

    assert made is not None
    assert made.page == "Télécom Paris"
    said = json.loads(made.message.body)
    assert (said["type"], len(said["changes"]), said["id"]) == ("page.changed", 1, made.id)


def test_a_webhook_gets_a_digest_of_documents() -> None:
    """One document with the documents that it stands for."""
    made = digest_of(held(notice(name="a"), notice(name="b")), channel=HOOK, recipient=None, now=NOON)

    assert made is not None
    said = json.loads(made.message.body)
    assert (said["schema"], said["type"]) == ("keyfigures/notice/1", "digest")
    assert [alert["page"]["name"] for alert in said["alerts"]] == ["a", "b"]
