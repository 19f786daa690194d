"""Changes become messages that arrive."""
