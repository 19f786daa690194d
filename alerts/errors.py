"""What can be wrong with a channel's settings."""


class SettingsError(ValueError):
    """A channel cannot be used as it is set; `key` is the setting's name, the text says what to do."""

    def __init__(self, message: str, *, key: str) -> None:
        super().__init__(message)
        self.key = key
