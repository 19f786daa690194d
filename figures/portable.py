"""Values that go from the process that reads to the one that compares."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any, TypeVar

_Value = TypeVar("_Value")


def portable(kind: type[_Value]) -> type[_Value]:
    """Has a frozen dataclass with slots, and two fields at least, pickled by their values, in their order.

    The dataclass's own way asks for its fields each time, which costs two thirds of a page's way between processes.
    """
    slots: Sequence[str] = kind.__slots__  # type: ignore[attr-defined]
    values = attrgetter(*slots)
    setters: list[Callable[[_Value, Any], None]] = [getattr(kind, name).__set__ for name in slots]

    def __getstate__(self: _Value) -> Any:  # noqa: N807
        return values(self)

    def __setstate__(self: _Value, state: Sequence[Any]) -> None:  # noqa: N807
        for put, value in zip(setters, state, strict=True):
            put(self, value)

    kind.__getstate__, kind.__setstate__ = __getstate__, __setstate__  # type: ignore[assignment, attr-defined]
    return kind
