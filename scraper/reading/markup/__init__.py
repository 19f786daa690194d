"""The ground of reading: a parsed page, its text, its lines and boxes."""
