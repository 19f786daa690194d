"""A URL becomes a Record: fetch, guard, robots, decode, read."""

import network as network  # before any module of this room imports httpx; see there
