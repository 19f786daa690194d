"""What stands in tables of many kinds, from the words of the file."""

import json
import re
from decimal import Decimal

_NUMBER = re.compile(r"[+-]?\d{1,30}(\.\d{1,30})?", re.ASCII)


def as_written(value: object) -> str:
    """A value as the file has it: true and false in small letters, a table in braces."""
    match value:
        case bool():
            return str(value).lower()
        case dict():
            pairs = ", ".join(f"{key} = {_inside(each)}" for key, each in value.items())
            return f"{{ {pairs} }}" if pairs else "{}"
        case list():
            return f"[{', '.join(map(_inside, value))}]"
        case _:
            return str(value).strip()


def _inside(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else as_written(value)


def parse_number(value: object) -> Decimal:
    """A number of the file, 5, 2.5 or "-1000": a value that figures are held against.

    Raises:
        ValueError: it is none.
    """
    text = as_written(value)
    if not _NUMBER.fullmatch(text):
        raise ValueError(f'"{text}": not a number; write it without separators, such as 1000 or "2.5"')
    return Decimal(text)
