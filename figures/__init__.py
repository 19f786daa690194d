"""What a page says, as values: records, figures and the changes between them. Pure: no I/O, no clock."""
