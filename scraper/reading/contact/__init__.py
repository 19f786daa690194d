"""Whom a page names for questions."""
