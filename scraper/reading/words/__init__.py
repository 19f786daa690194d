"""The words of many languages that reading goes by, and how many of them are looked for at once."""
