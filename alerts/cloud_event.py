"""CloudEvents 1.0, structured mode: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md"""

from urllib.parse import quote

from figures.wire import Json

CONTENT_TYPE = "application/cloudevents+json"
_TYPE_PREFIX = "keyfigures."


def cloud_event(told: Json, *, at: str) -> Json:
    """The event whose data is the document `told`; `at` is when it happened (RFC 3339)."""
    page = told.get("page")
    event = {
        "specversion": "1.0",
        "id": told["id"],
        "source": f"/keyfigures/pages/{quote(page['name'], safe='', errors='replace')}" if page else "/keyfigures",
        "type": _TYPE_PREFIX + told["type"],
        "time": at,
        "datacontenttype": "application/json",
        "data": told,
    }
    return event | ({"subject": page["name"]} if page else {})
