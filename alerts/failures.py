"""What both channels make of a connection that failed."""

import ssl

from alerts.model import Outcome, Reason, Verdict
from alerts.plain import one_line
from network.errors import RefusedError, UnresolvedError

DETAIL_LIMIT = 300


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
        return permanent(Reason.TLS_FAILED, _tls_text(untrusted))
    match error:
        case RefusedError():
            return permanent(Reason.ADDRESS_REFUSED, f"{error}; {error.hint}")
        case UnresolvedError():
            return transient(Reason.NAME_NOT_FOUND, error)
        case _:
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
