"""The application, where the rooms meet."""
