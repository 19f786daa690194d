"""The configuration: its form, its reading, and what is wrong with it in one line each."""
