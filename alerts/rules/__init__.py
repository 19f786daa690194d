"""Which changes matter, and to whom."""
