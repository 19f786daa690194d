"""Standard Webhooks 1.0 signatures (symmetric, `v1`)."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable

from alerts.errors import SettingsError

_PREFIX = "whsec_"
_SHORTEST, _LONGEST = 24, 64


def secret_key(text: str) -> bytes:
    """The key in a secret written as `whsec_` and base64 of 24 to 64 bytes.

    Raises:
        SettingsError: it is not that; the text of the secret is not repeated.
    """
    encoded = text.strip().removeprefix(_PREFIX)
    if encoded == text.strip():
        raise SettingsError('a webhook secret begins with "whsec_"', key="secret")
    try:
        key = base64.b64decode(encoded, validate=True)
    except binascii.Error as error:
        raise SettingsError('what follows "whsec_" must be base64', key="secret") from error
    if not _SHORTEST <= len(key) <= _LONGEST:
        raise SettingsError(f"a webhook secret holds 24 to 64 bytes, this one {len(key)}", key="secret")
    return key


def signature(body: bytes, *, message_id: str, timestamp: int, keys: Iterable[bytes]) -> str:
    """The `webhook-signature` header: one signature for each key, over `id.timestamp.body`.

    `timestamp` is of the attempt, in seconds since 1970.
    """
    signed = f"{message_id}.{timestamp}.".encode() + body
    return " ".join("v1," + _digest(key, signed) for key in keys)


def _digest(key: bytes, signed: bytes) -> str:
    return base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode("ascii")
