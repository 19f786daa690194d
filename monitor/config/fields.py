"""What every table of the configuration's form is, and what stands in many of them."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, WithJsonSchema

from monitor.config.secrets import check_reference

SECRETS = {"type": "string", "pattern": "^(env|file):.+"}
"""The JSON Schema of a reference to a secret."""


class Form(BaseModel):
    """A table of the file: nothing in it that we do not know, nothing converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)


def _filled(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise ValueError("must not be empty or hold control characters")
    return text


Text = Annotated[str, AfterValidator(_filled)]
SecretReference = Annotated[str, AfterValidator(check_reference), WithJsonSchema(SECRETS)]
