"""Names of pages and channels: two that are the same, and those that are nobody's.

They are looked up in the file as it is written, so that they are told beside whatever else is wrong with it.
"""

from collections.abc import Iterator, Mapping, Sequence

from monitor.config.errors import Step
from monitor.config.problems import Problem, not_one_of

_NAMED = ("pages", "channels")


def name_problems(document: Mapping[str, object]) -> list[Problem]:
    """Names that two tables have, and names in rules and channels that no table has. Other forms are left alone."""
    known = {table: _names(document, table) for table in _NAMED}
    return [
        *(problem for table in _NAMED for problem in _taken(document, table)),
        *_unknown_in(document, "channels", {"pages": known["pages"]}),
        *_unknown_in(document, "rules", {**known, "same_as": known["pages"]}),
    ]


def _names(document: Mapping[str, object], table: str) -> Sequence[str] | None:
    """All names of a sort; None where one is missing or is no text, since that one may be meant."""
    entries = document.get(table, [])
    if not isinstance(entries, list):
        return None
    names = [entry.get("name") if isinstance(entry, dict) else None for entry in entries]
    told = [name for name in names if isinstance(name, str)]
    return told if len(told) == len(names) else None


def _taken(document: Mapping[str, object], table: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, entry in _entries(document, table):
        name = entry.get("name")
        if isinstance(name, str) and first.setdefault(name, number) != number:
            yield Problem((table, number, "name"), f'"{name}": {table}[{first[name]}] has this name')


def _unknown_in(
    document: Mapping[str, object], table: str, known_by: Mapping[str, Sequence[str] | None]
) -> Iterator[Problem]:
    """What the keys of `known_by` name that is not known, in each entry of a table."""
    for number, entry in _entries(document, table):
        for key, known in known_by.items():
            for steps, name in _named((table, number, key), entry.get(key)):
                if known is not None and name not in known:
                    yield Problem(steps, not_one_of(name, known))


def _named(steps: tuple[Step, ...], value: object) -> Iterator[tuple[tuple[Step, ...], str]]:
    if isinstance(value, str):
        yield steps, value
    elif isinstance(value, list):
        yield from (((*steps, number), name) for number, name in enumerate(value) if isinstance(name, str))


def _entries(document: Mapping[str, object], table: str) -> Iterator[tuple[int, dict[str, object]]]:
    entries = document.get(table)
    if isinstance(entries, list):
        yield from ((number, entry) for number, entry in enumerate(entries) if isinstance(entry, dict))
