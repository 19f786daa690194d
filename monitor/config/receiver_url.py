"""The address at which a receiver of messages or signs of life listens: it may be its only secret."""

from collections.abc import Callable

from alerts.errors import SettingsError
from monitor.config.secrets import is_reference
from network.errors import BadUrlError
from network.url import parse_url


def receiver_url(written: str, secret: Callable[[str, str], str]) -> str:
    """The address that stands under `url`, or what `secret` finds by that reference.

    Raises:
        SettingsError: it cannot be dialled; the address is not repeated.
        Exception: of `secret`.
    """
    url = secret(written, "url") if is_reference(written) else written
    try:
        parse_url(url)
    except BadUrlError as error:
        what = f'what "{written}" stands for' if is_reference(written) else "the address"
        raise SettingsError(f"{what} {error.fault}", key="url") from None
    return url
