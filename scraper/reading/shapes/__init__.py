"""Which words belong to which number: tiles, tables, lists, headings."""
