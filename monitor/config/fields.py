"""What every table of the configuration's form is, and what stands in many of them."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from monitor.config.secrets import check_reference

TEXT = {"type": "string"}
TEXTS = {"anyOf": [TEXT, {"type": "array", "items": TEXT, "minItems": 1}]}
SECRETS = {"type": "string", "pattern": "^(env|file):.+"}
"""The JSON Schema of a reference to a secret."""


_LONGEST_NAME = 80


class Form(BaseModel):
    """A table of the file: nothing in it that we do not know, nothing converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)


def _filled(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise ValueError("must not be empty or hold control characters")
    return text


def check_name(text: str) -> str:
    """A name of a page, a channel or a key, as it is.

    Raises:
        ValueError: it is none.
    """
    if not text or text != text.strip() or not text.isprintable() or len(text) > _LONGEST_NAME:
        raise ValueError(f'"{text}": a name is 1 to {_LONGEST_NAME} characters, without spaces around it')
    if text.startswith("-"):
        raise ValueError(f'"{text}": a name that begins with "-" would be read as an option')
    return text


def _address(text: str) -> str:
    from alerts.settings import mailbox  # for those who send mail

    mailbox(text, key="to")
    return text


def as_list(value: object) -> object:
    """One text as a list of it."""
    return [value] if isinstance(value, str) else value


Text = Annotated[str, AfterValidator(_filled)]
SecretReference = Annotated[str, AfterValidator(check_reference), WithJsonSchema(SECRETS)]
Name = Annotated[str, AfterValidator(check_name)]
Addresses = Annotated[
    list[Annotated[str, AfterValidator(_address)]],
    BeforeValidator(as_list),
    Field(min_length=1),
    WithJsonSchema(TEXTS),
]
