"""From a document that was kept back to the notice that it tells: the inverse of `alerts.payload.document`."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from alerts.model import ChangeNotice, Health, HealthNotice, HostRef, PageNotice, PageRef, RuleNotice, SnapshotRef
from alerts.rules.limit import Limit
from alerts.rules.model import Because, Finding, Ground, Rule, Severity
from figures.change_wire import change_from_json
from figures.record import Quantity
from figures.wire import figure_from_json, quantity_from_json

Document = Mapping[str, Any]


def notices_of(document: Document) -> tuple[PageNotice, ...]:
    """All that a document tells of a page: its own notice, and those that are told along with it.

    Raises:
        ValueError, KeyError: as `notice_of` does.
    """
    return (notice_of(document), *(notice_of(other) for other in document.get("notices", ())))


def notice_of(document: Document) -> PageNotice:
    """The notice about a page that a document tells.

    Raises:
        ValueError: it tells of no page, or in words that this release does not know.
        KeyError: something is missing in it.
    """
    kind = str(document["type"])
    match kind.partition("."):
        case "page", _, "changed":
            return _change_notice(document)
        case "page", _, "rule":
            return _rule_notice(document)
        case "page", _, health:
            return _health_notice(document, Health(health))
        case _:
            raise ValueError(f"{kind} is about no page")


def _change_notice(document: Document) -> ChangeNotice:
    because = tuple(_reasons(change) for change in document["changes"])
    return ChangeNotice(
        page=_page(document["page"]),
        old=_snapshot(document["from"]),
        new=_snapshot(document["to"]),
        changes=tuple(change_from_json(change) for change in document["changes"]),
        severity=Severity(document["severity"]),
        because=because if any(because) else (),
    )


def _rule_notice(document: Document) -> RuleNotice:
    return RuleNotice(
        page=_page(document["page"]),
        findings=tuple(_finding(finding) for finding in document["findings"]),
        at=_moment(document["at"]),
        severity=Severity(document["severity"]),
        page_changed=document.get("page_changed", False),
    )


def _health_notice(document: Document, health: Health) -> HealthNotice:
    return HealthNotice(
        page=_page(document["page"]),
        health=health,
        reason=document["reason"],
        detail=document["detail"],
        since=_moment(document["since"]),
        at=_moment(document["at"]),
        mapping=tuple(change_from_json(change) for change in document.get("mapping", ())),
        host=_host(document.get("host")),
        hint=document.get("hint", ""),
    )


def _host(host: Document | None) -> HostRef | None:
    return None if host is None else HostRef(name=host["name"], failing=host["failing"], others=tuple(host["others"]))


def _finding(finding: Document) -> Finding:
    return Finding(
        id=finding["id"],
        rule=Rule(name=finding["name"]),
        key=finding["key"],
        figure=figure_from_json(finding["figure"]),
        because=_because(finding, finding["measured"]),
    )


def _reasons(change: Document) -> tuple[Because, ...]:
    pairs = zip(change.get("because", ()), change.get("measured", ()), strict=True)
    return tuple(_because(because, measured) for because, measured in pairs)


def _because(because: Document, measured: Document) -> Because:
    return Because(
        ground=Ground(because["rule"]),
        limit=_limit(because["limit"]),
        now=_quantity(measured["now"]),
        before=_quantity(measured["before"]),
        number=measured["number"],
        page=measured["page"],
    )


def _limit(text: str | None) -> Limit | None:
    return None if text is None else Limit(Decimal(text.removesuffix("%")), is_percent=text.endswith("%"))


def _quantity(quantity: Document | None) -> Quantity | None:
    return None if quantity is None else quantity_from_json(quantity)


def _page(page: Document) -> PageRef:
    return PageRef(name=page["name"], url=page["url"], title=page["title"])


def _snapshot(snapshot: Document) -> SnapshotRef:
    return SnapshotRef(
        snapshot=snapshot["snapshot"],
        taken_at=_moment(snapshot["taken_at"]),
        url=snapshot["url"],
        sha256=snapshot["sha256"],
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
