"""Numbers that a browser would show only after it ran: animated counters, styles, scripts."""
