"""Decimals as the contract writes them."""

from decimal import Decimal


def number(value: Decimal | None) -> str | None:
    """A decimal as "45", "12.5", "84600000": no exponent, no grouping, no trailing zeros after the point."""
    if value is None:
        return None
    text = format(value or Decimal(0), "f")  # a zero has no sign here
    return text.rstrip("0").rstrip(".") if "." in text else text
