"""Why a connection was not made."""


class DialError(Exception):
    """A connection that was not made. `hint` says what the user can do."""

    def __init__(self, detail: str, hint: str) -> None:
        self.detail = detail
        self.hint = hint
        super().__init__(detail, hint)

    def __str__(self) -> str:
        return self.detail


class RefusedError(DialError):
    """The gate says no; nothing was dialled."""


class UnresolvedError(DialError):
    """The host's name has no address. `temporary` when the name server did not answer at all."""

    def __init__(self, detail: str, hint: str, *, temporary: bool) -> None:
        super().__init__(detail, hint)
        self.temporary = temporary


class BadUrlError(DialError):
    """No address that could be dialled. `fault` says why and repeats nothing of it: an address may be a secret."""

    def __init__(self, detail: str, hint: str, *, fault: str) -> None:
        super().__init__(detail, hint)
        self.fault = fault
