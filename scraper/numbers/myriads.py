"""Numbers written in East Asian magnitudes, of which several may stand one after another: 1조 2천억, 12億3,400万."""

from decimal import Decimal

from figures.expressions import expression

_POWERS = {"十": 1, "십": 1, "百": 2, "백": 2, "千": 3, "천": 3, "": 0} | dict.fromkeys("万萬만", 4)
_POWERS |= dict.fromkeys("億亿억", 8) | dict.fromkeys("兆조", 12)
_MAGNITUDES = frozenset(sign for sign in _POWERS if sign)
_PART = expression(
    r"(\d{1,3}(?:[,，]\d{3})+|\d{1,4})(?![.,]?\d)(?:\s?(?=[十百千십백천万萬만億亿억兆조])([十百千십백천]?)([万萬만億亿억兆조]?))?"
)


def read_myriads(text: str, start: int, end: int) -> tuple[Decimal, int] | None:
    """The sum and the end of a number of several magnitudes whose first digits are `text[start:end]`.

    None for one magnitude alone: that is read like any other. Each magnitude is less than the one before; digits
    without any may stand last (3億5000).
    """
    if text[end : end + 1].strip() not in _MAGNITUDES and text[end + 1 : end + 2] not in _MAGNITUDES:
        return None
    total, parts, ceiling, position = Decimal(0), 0, 99, start
    while ceiling and (part := _PART.match(text, position)) is not None:
        power = _POWERS[part[2] or ""] + _POWERS[part[3] or ""]
        digits = Decimal(part[1].replace(",", "").replace("，", ""))
        if power >= ceiling or digits.scaleb(power) >= Decimal(1).scaleb(ceiling):
            break
        total, parts, ceiling = total + digits.scaleb(power), parts + 1, power
        end = part.end()
        position = end + 1 if text[end : end + 1] in (" ", "\u00a0") else end
    return (total, end) if parts > 1 else None
