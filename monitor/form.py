"""What every table of the configuration's form is."""

from pydantic import BaseModel, ConfigDict


class Form(BaseModel):
    """A table of the file: nothing in it that we do not know, nothing converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)
