"""Numbers on a page that may be figures."""
