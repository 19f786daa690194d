"""How far a value must move."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Limit:
    """An amount in the figure's own unit, or a per cent of the value that is compared with. Zero is a limit as well."""

    amount: Decimal
    is_percent: bool = False
