"""What a receiver's answer means, as each service documents its own.

A status that is named nowhere is tried again, as Standard Webhooks 1.0 asks.
"""

import json
from dataclasses import dataclass

from alerts.settings import Format

WAITING = frozenset({429, 502, 503, 504})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Statuses that say that nobody is there any more (`gone`), or that this message will never be taken."""

    gone: frozenset[int] = frozenset({410})
    refused: frozenset[int] = frozenset()


# A message that is malformed or forbidden once is so for ever: its bytes are the same on every try.
_REFUSED = frozenset({400, 401, 403, 413})

ANSWERS = {
    Format.STANDARD: Answers(),
    Format.CLOUDEVENTS: Answers(),
    # 404: channel_not_found, no_service, no_team; 410: channel_is_archived; 400 and 403: invalid_payload,
    # action_prohibited and the like.
    Format.SLACK: Answers(gone=frozenset({404, 410}), refused=_REFUSED),
    # 404: the workflow was deleted or switched off.
    Format.TEAMS: Answers(gone=frozenset({404, 410}), refused=_REFUSED),
    # 404: unknown webhook (10015); it is never back.
    Format.DISCORD: Answers(gone=frozenset({404, 410}), refused=_REFUSED),
    # A webhook that was deleted answers 400 there, as a malformed message does.
    Format.MATTERMOST: Answers(refused=_REFUSED | {404}),
}


def wish_in_body(excerpt: bytes) -> float | None:
    """Seconds that a rate limit asks for in its JSON body (`retry_after`), as Discord's does; None if it does not."""
    try:
        said = json.loads(excerpt)
    except ValueError:
        return None
    wish = said.get("retry_after") if isinstance(said, dict) else None
    if isinstance(wish, bool) or not isinstance(wish, int | float):
        return None
    return float(wish) if 0 < wish < 1e9 else None
