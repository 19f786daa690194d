"""What both channels make of a connection that failed."""

import errno
import ssl

from alerts.model import Outcome, Reason, Verdict
from alerts.plain import one_line
from network.errors import RefusedError, UnresolvedError

DETAIL_LIMIT = 300
_TLS_HINT = "the server needs a certificate for its name from an authority that this machine trusts"


def transient(reason: Reason, detail: object, *, possible_duplicate: bool = False) -> Outcome:
    """To be tried again."""
    return _outcome(Verdict.TRANSIENT, reason, detail, possible_duplicate=possible_duplicate)


def permanent(reason: Reason, detail: object) -> Outcome:
    """Not to be tried again until somebody mends it."""
    return _outcome(Verdict.PERMANENT, reason, detail, possible_duplicate=False)


def connection_outcome(error: BaseException) -> Outcome | None:
    """The outcome of a connection that could not be made, or None where the failure is of another sort.

    A certificate that is not trusted is permanent: the dead message is reported at once through the other channels,
    where three days of silent retries would help nobody.
    """
    untrusted = _tls_cause(error)
    if untrusted is not None:
        return permanent(Reason.TLS_FAILED, f"{_tls_text(untrusted)}; {_TLS_HINT}")
    match error:
        case RefusedError():
            return permanent(Reason.ADDRESS_REFUSED, f"{error}; {error.hint}")
        case UnresolvedError():
            return transient(Reason.NAME_NOT_FOUND, f"{error}; {error.hint}")
        case _:
            return None


def why_unconnected(error: BaseException, where: str) -> str:
    """Why no connection to `where` was made and what to look at, in words instead of the system's numbers."""
    cause = _system_cause(error)
    if isinstance(cause, ConnectionRefusedError):
        return f"nothing listens on {where}; check the address, or start the server there"
    if isinstance(cause, TimeoutError):
        return f"no answer from {where} in time; check the address, and that no firewall is in the way"
    if cause is not None and cause.errno in _NO_ROUTE:
        return f"no way leads to {where}; check this machine's network"
    said = cause.strerror if cause is not None else None
    return f"no connection to {where}: {said or str(error) or type(error).__name__}"


_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.ENETDOWN, errno.EHOSTDOWN})


def _system_cause(error: BaseException | None) -> OSError | None:
    """What the system said, beneath what libraries made of it."""
    while error is not None:
        if isinstance(error, OSError):
            return error
        error = error.__cause__ or error.__context__
    return None


def _outcome(verdict: Verdict, reason: Reason, detail: object, *, possible_duplicate: bool) -> Outcome:
    text = one_line(str(detail), limit=DETAIL_LIMIT)
    return Outcome(verdict=verdict, reason=reason, detail=text, possible_duplicate=possible_duplicate)


def _tls_cause(error: BaseException | None) -> ssl.SSLError | None:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return error
        # httpcore's pool raises "from None", which leaves only the context.
        error = error.__cause__ or error.__context__
    return None


def _tls_text(error: ssl.SSLError) -> str:
    return error.verify_message if isinstance(error, ssl.SSLCertVerificationError) else str(error)
