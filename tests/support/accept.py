"""Rewrite what is expected of every golden case from what the reader says now; review the diff before committing it.

Run by `make accept`; names of folders or cases as arguments limit it: `accept.py news contacts/footer`.
"""

import sys

from cases import cases


def main(wanted: list[str]) -> None:
    for case in cases():
        if not wanted or case.name in wanted or case.path.parent.name in wanted:
            print(f"{'rewritten' if case.accept() else 'the same '}  {case.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
