"""What a status code means for a page that is watched (RFC 9110, section 15)."""

from http import HTTPStatus

from scraper.errors import Reason

REDIRECTS = frozenset({301, 302, 303, 307, 308})

_REASONS = {
    401: Reason.LOGIN_REQUIRED,
    403: Reason.FORBIDDEN,
    404: Reason.NOT_FOUND,
    407: Reason.PROXY_FAILED,
    410: Reason.GONE,
    429: Reason.RATE_LIMITED,
    451: Reason.FORBIDDEN,
    503: Reason.UNAVAILABLE,
}
_NO_PAGE = frozenset({204, 205, 206})


def failure_of(status: int) -> Reason | None:
    """Why a page with this status is none, or None for one that is.

    204 and 205 say that there is nothing to see, 206 answers a Range that was not asked for, 304 a condition that was
    not sent; 1xx never ends a response.
    """
    if status in _REASONS:
        return _REASONS[status]
    if 200 <= status < 300 and status not in _NO_PAGE:
        return None
    if 300 <= status < 400 and status != 304:
        return Reason.BAD_REDIRECT
    if 400 <= status < 500:
        return Reason.CLIENT_ERROR
    return Reason.SERVER_ERROR if 500 <= status < 600 else Reason.BAD_RESPONSE


def phrase(status: int) -> str:
    """The status as people know it: `404 Not Found`."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
