"""Outgoing connections: which are allowed, and how they are dialled. Imports none of our other rooms."""

import sys

# httpx imports its own command line where it can, and with it click, rich and pygments: a third of the time that the
# fetching modules take to load. Where it cannot it does without; so it must not be able to.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is what stops an import
