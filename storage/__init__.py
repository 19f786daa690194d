"""Records become history: snapshots, checks, changes and the outbox, in one database."""
