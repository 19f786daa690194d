"""Records as the contract's JSON, and back; of changes see `figures.change_wire`.

Numbers are decimal strings, dates ISO 8601, unknown is null. Keys stand in the contract's order.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from figures.decimals import number
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
        "mentions": [{**quantity_to_json(m.quantity), "label": m.label or None} for m in figure.mentions],
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
        value=decimal_or_none(data["value"]),
        upper=decimal_or_none(data["upper"]),
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
        mentions=tuple(Mention(quantity=quantity_from_json(m), label=m["label"] or "") for m in data["mentions"]),
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


def decimal_or_none(text: str | None) -> Decimal | None:
    """A number from its JSON form."""
    return None if text is None else Decimal(text)
