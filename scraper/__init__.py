"""A URL becomes a Record: fetch, guard, robots, decode, read."""
