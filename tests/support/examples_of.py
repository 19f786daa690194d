"""How many examples a property is tried with: as many as the profile has, or so many times fewer."""

from hypothesis import settings


def fewer(times: int) -> settings:
    """For properties of which one example costs as much as so many others."""
    return settings(max_examples=max(1, settings.default.max_examples // times))
