"""A number that a script holds for a page to show."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hydrated:
    """A number that a script holds, with what it shows before and behind it; `exact` where it is a number of JSON."""

    value: str
    prefix: str = ""
    suffix: str = ""
    exact: bool = False

    def fill(self, shown: str, *, decimal: str) -> str:
        """The text that stands on the page once the script has put the value in the place of the zero."""
        value = self.value.replace(".", decimal) if self.exact else self.value
        if re.search(r"[^\d.,\s'’-]", value):
            return f"{self.prefix}{value}{self.suffix}"
        filled = re.sub(r"\d+(?:[.,]\d+)?", lambda _: value, shown, count=1)
        prefix = "" if not self.prefix or self.prefix.strip() in shown else self.prefix
        suffix = "" if not self.suffix or self.suffix.strip() in shown else self.suffix
        return f"{prefix}{filled}{suffix}"
