"""Names that a list of parts makes, the same however often they are made (UUIDv5)."""

from collections.abc import Iterable
from uuid import UUID, uuid5


def named(namespace: UUID, *parts: str) -> str:
    """The id of a list of parts; one with halves of surrogate pairs, which are no UTF-8, has one too."""
    return str(uuid5(namespace, joined(parts).encode(errors="backslashreplace").decode()))


def joined(parts: Iterable[str]) -> str:
    """Parts told apart by their length, so that no two lists of parts make the same name."""
    return "".join(f"{len(part)}:{part}" for part in parts)
