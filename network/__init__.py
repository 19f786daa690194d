"""Outgoing connections: which are allowed, and how they are dialled. Imports none of our other rooms."""

import sys

# httpx imports its own command line where it can, and with it click, rich and pygments: a third of the time that the
# fetching modules take to load. Where it cannot it does without; so it must not be able to. Nor httpcore SOCKS, for
# which it asks again where a proxy speaks it: `network.transport` lets it in then.
for _left_out in ("httpx._main", "socksio"):
    sys.modules.setdefault(_left_out, None)  # type: ignore[arg-type]  # None is what stops an import
