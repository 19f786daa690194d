"""Outgoing connections: which are allowed, and how they are dialled. Imports none of our other rooms."""
