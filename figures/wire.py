"""Records and changes as the contract's JSON, and back.

Numbers are decimal strings, dates ISO 8601, unknown is null. Keys stand in the contract's order.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from figures.change import Change, Side
from figures.decimals import number
from figures.kinds import Kind
from figures.record import (
    Contact,
    Crumb,
    Figure,
    Mention,
    NewsItem,
    PageWarning,
    Qualifier,
    Quantity,
    Record,
    Source,
)

RECORD_SCHEMA = "keyfigures/record/1"
CHANGES_SCHEMA = "keyfigures/changes/1"

Json = dict[str, Any]


def quantity_to_json(quantity: Quantity) -> Json:
    return {
        "value": number(quantity.value),
        "upper": number(quantity.upper),
        "unit": quantity.unit,
        "qualifier": quantity.qualifier,
    }


def figure_to_json(figure: Figure) -> Json:
    return {
        **quantity_to_json(figure.quantity),
        "label": figure.label,
        "section": figure.section,
        "raw": figure.raw,
        "source": figure.source,
        "mentions": [{**quantity_to_json(m.quantity), "label": m.label} for m in figure.mentions],
    }


def crumb_to_json(crumb: Crumb) -> Json:
    return {"label": crumb.label, "url": crumb.url}


def contact_to_json(contact: Contact) -> Json:
    return {
        "name": contact.name,
        "organization": contact.organization,
        "emails": list(contact.emails),
        "phones": list(contact.phones),
        "address": contact.address,
    }


def news_item_to_json(item: NewsItem) -> Json:
    return {
        "title": item.title,
        "url": item.url,
        "date": item.date.isoformat() if item.date else None,
        "categories": list(item.categories),
        "excerpt": item.excerpt,
    }


def record_to_json(record: Record) -> Json:
    """The record by the contract, ready for `json.dumps`."""
    return {
        "schema": RECORD_SCHEMA,
        "url": record.url,
        "title": record.title,
        "language": record.language,
        "breadcrumb": [crumb_to_json(c) for c in record.breadcrumb],
        "figures": [figure_to_json(f) for f in record.figures],
        "contact": contact_to_json(record.contact) if record.contact else None,
        "news": [news_item_to_json(n) for n in record.news],
        "warnings": [{"code": w.code, "message": w.message} for w in record.warnings],
    }


def quantity_from_json(data: Mapping[str, Any]) -> Quantity:
    return Quantity(
        value=_decimal(data["value"]),
        upper=_decimal(data["upper"]),
        unit=data["unit"],
        qualifier=Qualifier(data["qualifier"]) if data["qualifier"] else None,
    )


def figure_from_json(data: Mapping[str, Any]) -> Figure:
    return Figure(
        quantity=quantity_from_json(data),
        label=data["label"],
        section=data["section"],
        raw=data["raw"],
        source=Source(data["source"]),
        mentions=tuple(Mention(quantity=quantity_from_json(m), label=m["label"]) for m in data["mentions"]),
    )


def contact_from_json(data: Mapping[str, Any]) -> Contact:
    return Contact(
        name=data["name"],
        organization=data["organization"],
        emails=tuple(data["emails"]),
        phones=tuple(data["phones"]),
        address=data["address"],
    )


def news_item_from_json(data: Mapping[str, Any]) -> NewsItem:
    return NewsItem(
        title=data["title"],
        url=data["url"],
        date=date.fromisoformat(data["date"]) if data["date"] else None,
        categories=tuple(data["categories"]),
        excerpt=data["excerpt"],
    )


def record_from_json(data: Mapping[str, Any]) -> Record:
    """A record from its JSON form.

    Raises:
        ValueError: `data` is of another schema.
        KeyError: a key of the contract is missing.
    """
    if data.get("schema") != RECORD_SCHEMA:
        raise ValueError(f"not a {RECORD_SCHEMA} document: schema is {data.get('schema')!r}")
    return Record(
        url=data["url"],
        title=data["title"],
        language=data["language"],
        breadcrumb=tuple(Crumb(label=c["label"], url=c["url"]) for c in data["breadcrumb"]),
        figures=tuple(figure_from_json(f) for f in data["figures"]),
        contact=contact_from_json(data["contact"]) if data["contact"] else None,
        news=tuple(news_item_from_json(n) for n in data["news"]),
        warnings=tuple(PageWarning(code=w["code"], message=w["message"]) for w in data["warnings"]),
    )


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
        delta=_decimal(data.get("delta")),
        percent=_decimal(data.get("percent")),
        key=data.get("key"),
        possibly=data.get("possibly"),
        follows=_figure_or_none(data.get("follows")),
        replaces=_figure_or_none(data.get("replaces")),
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


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
