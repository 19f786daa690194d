"""What speaks for and against a number being a figure."""
