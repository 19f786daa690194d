"""A notice as the chat services take it."""
