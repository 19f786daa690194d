"""Changes as the contract's JSON, and back."""

from collections.abc import Iterable, Mapping
from typing import Any

from figures.change import Change, Side
from figures.decimals import number
from figures.kinds import Kind
from figures.record import Contact, Crumb, Figure, NewsItem
from figures.wire import (
    Json,
    contact_from_json,
    contact_to_json,
    crumb_to_json,
    decimal_or_none,
    figure_from_json,
    figure_to_json,
    news_item_from_json,
    news_item_to_json,
)

CHANGES_SCHEMA = "keyfigures/changes/1"


def change_to_json(change: Change) -> Json:
    """A change by the contract: a side stands only where there is one, `delta` and `percent` in each figure_changed."""
    data: Json = {"kind": change.kind}
    if change.key is not None:
        data["key"] = change.key
    if change.fields:
        data["fields"] = list(change.fields)
    if change.old is not None:
        data["old"] = _side_to_json(change.old)
    if change.new is not None:
        data["new"] = _side_to_json(change.new)
    if change.kind is Kind.FIGURE_CHANGED:
        data["delta"] = number(change.delta)
        data["percent"] = number(change.percent)
    if change.possibly is not None:
        data["possibly"] = change.possibly
    if change.follows is not None:
        data["follows"] = figure_to_json(change.follows)
    if change.replaces is not None:
        data["replaces"] = figure_to_json(change.replaces)
    if change.under is not None:
        data["under"] = change.under
    return data


def change_from_json(data: Mapping[str, Any]) -> Change:
    """A change from its JSON form.

    Raises:
        ValueError: its kind is unknown.
        KeyError: a key of the contract is missing.
    """
    kind = Kind(data["kind"])
    return Change(
        kind=kind,
        fields=tuple(data.get("fields", ())),
        old=_side_from_json(kind, data.get("old")),
        new=_side_from_json(kind, data.get("new")),
        delta=decimal_or_none(data.get("delta")),
        percent=decimal_or_none(data.get("percent")),
        key=data.get("key"),
        possibly=data.get("possibly"),
        follows=_figure_or_none(data.get("follows")),
        replaces=_figure_or_none(data.get("replaces")),
        under=data.get("under"),
    )


def changes_to_json(changes: Iterable[Change], *, old: Json, new: Json) -> Json:
    """A changes document; `old` and `new` say what was compared (snapshot, taken_at, url)."""
    return {
        "schema": CHANGES_SCHEMA,
        "from": old,
        "to": new,
        "changes": [change_to_json(c) for c in changes],
    }


def _side_to_json(side: Side) -> Json | list[Json] | str:
    match side:
        case Figure():
            return figure_to_json(side)
        case NewsItem():
            return news_item_to_json(side)
        case Contact():
            return contact_to_json(side)
        case tuple():
            return [crumb_to_json(c) for c in side]
        case _:
            return side


def _side_from_json(kind: Kind, side: Any) -> Side | None:
    match kind:
        case _ if side is None:
            return None
        case Kind.NEWS_ADDED | Kind.NEWS_REMOVED | Kind.NEWS_CHANGED:
            return news_item_from_json(side)
        case Kind.CONTACT_CHANGED:
            return contact_from_json(side)
        case Kind.BREADCRUMB_CHANGED:
            return tuple(Crumb(label=c["label"], url=c["url"]) for c in side)
        case Kind.TITLE_CHANGED:
            return str(side)
        case _:
            return figure_from_json(side)


def _figure_or_none(data: Mapping[str, Any] | None) -> Figure | None:
    return None if data is None else figure_from_json(data)
