"""The form of `[checks]`."""

from datetime import timedelta
from decimal import Decimal
from typing import Annotated

from pydantic import Field, PlainValidator, WithJsonSchema

from monitor.config.checks_text import parse_factor, parse_share, parse_wait
from monitor.config.fields import Form

_AMOUNT = {"type": ["number", "string"]}
Factor = Annotated[Decimal, PlainValidator(parse_factor), WithJsonSchema(_AMOUNT)]
Share = Annotated[Decimal, PlainValidator(parse_share), WithJsonSchema(_AMOUNT)]
Wait = Annotated[timedelta, PlainValidator(parse_wait), WithJsonSchema({"type": "string"})]


class CheckForm(Form):
    """[checks], and `checks` of a page: how soon troubles are told, and which changes a second fetch must confirm."""

    failures_before_alert: int = Field(
        default=3, ge=1, le=1000, description="checks in a row that fail until somebody hears of it"
    )
    confirm_after: Wait = Field(
        default="10m", validate_default=True, description='how soon a doubtful change is fetched again: "10m", "1h"'
    )
    implausible_factor: Factor = Field(
        default=5,
        validate_default=True,
        description="a value that grows or shrinks more than so many times is doubtful",
    )
    share_at_once: Share = Field(
        default=0.5,
        validate_default=True,
        description="changes are doubtful where so much of a page changes at once: 0.5 is half",
    )
    unconditional_every: int = Field(
        default=10,
        ge=1,
        le=1000,
        description='every so many checks a page is fetched whole; "not modified" may be wrong',
    )
