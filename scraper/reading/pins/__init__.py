"""What a person pinned for a page, and what that does to the numbers found on it."""
