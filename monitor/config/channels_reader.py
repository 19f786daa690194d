"""From a table of `[[channels]]` to a channel's settings."""

from collections.abc import Callable
from pathlib import Path

from alerts.settings import ChannelSettings, EmailSettings, Format, ServiceSettings, Tls, WebhookSettings
from alerts.signature import secret_key
from monitor.config.audience_reader import audience_of
from monitor.config.form import EmailForm, ServiceForm, WebhookForm
from monitor.config.page_form import PagesForm
from monitor.config.receiver_url import receiver_url

_PORTS = {"starttls": 587, "implicit": 465, "none": 25}

Secret = Callable[[str, str], str]
"""Looks a reference up that stands under a key of the channel."""


def settings_of(
    form: EmailForm | WebhookForm | ServiceForm, *, config: PagesForm, templates: Path | None, secret: Secret
) -> ChannelSettings:
    """The settings that a table means, beside the rest of the configuration.

    Raises:
        SettingsError: they cannot be used.
        Exception: of `secret`.
    """
    match form:
        case EmailForm():
            return _email(form, config, templates, secret)
        case WebhookForm():
            return _webhook(form, config, secret)
        case ServiceForm():
            return _service(form, config, secret)


def _email(form: EmailForm, config: PagesForm, templates: Path | None, secret: Secret) -> EmailSettings:
    return EmailSettings(
        name=form.name,
        host=form.host,
        port=form.port or _PORTS[form.tls],
        sender=form.sender,
        recipients=tuple(form.to),
        readers={page.name: tuple(page.to) for page in config.pages if page.to},
        audience=audience_of(form, timezone=config.timezone),
        templates=templates,
        tls=Tls(form.tls),
        username=form.username,
        password=form.password and secret(form.password, "password"),
        language=config.language,
        timezone=config.timezone,
    )


def _webhook(form: WebhookForm, config: PagesForm, secret: Secret) -> WebhookSettings:
    url = receiver_url(form.url, secret)
    keys = tuple(secret_key(secret(reference, "secret")) for reference in form.secret)
    return WebhookSettings(
        name=form.name,
        url=url,
        secrets=keys,
        audience=audience_of(form, timezone=config.timezone),
        format=Format(form.format),
        language=config.language,
        timezone=config.timezone,
    )


def _service(form: ServiceForm, config: PagesForm, secret: Secret) -> ServiceSettings:
    return ServiceSettings(
        name=form.name,
        urls={reference: secret(reference, "url") for reference in form.url},
        allow=tuple(config.network.allow),
        audience=audience_of(form, timezone=config.timezone),
        language=config.language,
        timezone=config.timezone,
    )
