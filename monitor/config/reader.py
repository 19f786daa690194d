"""From the file to a checked configuration."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pydantic import ValidationError

from alerts.errors import SettingsError
from monitor.config.access_reader import AccessError, contradiction, proxy_of, telling, with_secrets, without_secrets
from monitor.config.checks_form import CheckForm
from monitor.config.document import document_of, text_of
from monitor.config.errors import ConfigError, Step
from monitor.config.model import (
    PLAIN,
    Access,
    CheckConfig,
    Config,
    HostConfig,
    NetworkConfig,
    PageConfig,
    authority,
    is_same_address,
)
from monitor.config.names import name_problems
from monitor.config.page_form import PageForm, PagesForm
from monitor.config.problems import Problem, key_path, oversized, problems_of, refusal
from monitor.config.schedule import parse_schedule
from monitor.config.secrets import SecretError
from scraper.reading.pins.pins import NO_PINS, Pins

if TYPE_CHECKING:
    from alerts.audience import Audience
    from alerts.rules.model import Rule
    from alerts.settings import ChannelSettings
    from monitor.config.form import EmailForm, RuleForm, ServiceForm, WebhookForm

INSTALL_SERVICES = 'run: pip install "keyfigures[services]"'
_OF_ALERTS = ("channels", "heartbeat", "rules")
_OF_ACCESS = ("headers", "cookies", "auth", "proxy", "timeout_s", "insecure")


def read_config(
    path: Path,
    *,
    with_secrets: bool = True,
    fetching: str | None = None,
    environ: Mapping[str, str] | None = None,
    sparing: bool = False,
) -> Config:
    """See `monitor.config.file.load_config`. `environ` is where `env:` secrets are looked up.

    Raises:
        ConfigError: the file cannot be read, or something in it is wrong.
    """
    path = path.absolute()
    text = text_of(path)
    looking = partial(
        _Building,
        text=text,
        path=path,
        environ=os.environ if environ is None else environ,
        with_secrets=with_secrets,
        fetching=fetching,
        sparing=sparing,
    )
    return _config_of(document_of(text), text, looking=looking)


def check_text(text: str) -> None:
    """Whether a text is a configuration, as far as that can be said without its secrets.

    Raises:
        ConfigError: something in it is wrong.
    """
    looking = partial(_Building, text=text, path=Path("config.toml"), environ={}, with_secrets=False)
    _config_of(document_of(text), text, looking=looking)


def _config_of(document: Mapping[str, Any], text: str, *, looking: Callable[..., _Building]) -> Config:
    """What a document means, as `looking` at its form finds.

    Raises:
        ConfigError: something in it is wrong.
    """
    if problems := oversized(document):
        raise refusal(problems, text=text)
    try:
        form = _form_for(document).model_validate(document)
    except ValidationError as error:
        problems = problems_of(error)
        beside = _found_beside(problems, document, looking)
        raise refusal([*problems, *name_problems(document), *beside], text=text) from None
    return looking(form=form, document=document).config()


def _form_for(document: Mapping[str, Any]) -> type[PagesForm]:
    """The form of what a document has. That of pages alone takes half as long to make as the whole."""
    if document.keys().isdisjoint(_OF_ALERTS):
        return PagesForm
    from monitor.config.form import ConfigForm

    return ConfigForm


def _found_beside(
    problems: Sequence[Problem], document: Mapping[str, Any], looking: Callable[..., _Building]
) -> list[Problem]:
    """What is wrong in the tables whose form is right: keys that contradict each other, secrets that cannot be had."""
    from monitor.config.sound_part import sound_part  # most files have nothing wrong

    part = sound_part(document, [problem.steps for problem in problems])
    try:
        form = _form_for(part.document).model_validate(part.document)
    except ValidationError:
        return []
    building = looking(form=form, document={})
    with suppress(ConfigError):
        building.config()
    return [part.as_written(problem) for problem in (*building.problems, *building.losses)]


@dataclass(slots=True)
class _Building:
    """The form becoming a configuration: what no single key can know is checked here, all of it before giving up.

    `losses` are problems that cost what they are about only: a channel without its secret. Where they are to be spared,
    they stand in the configuration.
    """

    form: PagesForm
    document: Mapping[str, Any]
    text: str
    path: Path
    environ: Mapping[str, str]
    with_secrets: bool
    fetching: str | None = None
    sparing: bool = False
    problems: list[Problem] = field(default_factory=list)
    losses: list[Problem] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def config(self) -> Config:
        form = self.form
        self.problems += name_problems(self.document)
        self._check_audiences()
        self._check_templates()
        self._check_extras()
        access = self._general_access()
        checks = CheckConfig(**_said(form.checks))
        pages = tuple(self._page(number, page, access, checks) for number, page in enumerate(form.pages))
        hosts = {self._host_name(name): HostConfig(**host.model_dump()) for name, host in form.hosts.items()}
        rules = tuple(self._rule(number, rule) for number, rule in enumerate(form.rules))
        channels = self._channels() if self.with_secrets else ()
        heartbeat_url = self._heartbeat_url() if self.with_secrets else None
        losses = self._spared()
        return Config(
            path=self.path,
            database=self._database(),
            contact=form.contact,
            timezone=form.timezone,
            language=form.language,
            network=NetworkConfig(
                allow=tuple(form.network.allow),
                timeout_s=form.network.timeout_s,
                connect_timeout_s=form.network.connect_timeout_s,
            ),
            access=access,
            hosts=hosts,
            pages=pages,
            channel_settings=channels,
            channel_names=tuple(channel.name for channel in form.channels),
            audiences=self._audiences(),
            alert_rules=rules,
            heartbeat_url=heartbeat_url,
            warnings=tuple(self.warnings),
            losses=losses,
        )

    def _spared(self) -> tuple[str, ...]:
        """The losses, where they are to be spared and nothing else is wrong.

        Raises:
            ConfigError: something is wrong.
        """
        if not (self.problems or self.losses):
            return ()
        refused = refusal([*self.problems, *self.losses], text=self.text)
        if self.problems or not self.sparing:
            raise refused
        return tuple(refused.placed)

    def _problem(self, steps: Sequence[Step], text: str) -> None:
        self.problems.append(Problem(tuple(steps), text))

    def _loss(self, steps: Sequence[Step], text: str) -> None:
        self.losses.append(Problem(tuple(steps), text))

    def _database(self) -> str:
        named = self.form.database
        return named if "://" in named else str(self.path.parent / Path(named).expanduser())

    def _host_name(self, key: str) -> str:
        """A key of `[hosts]`, as `PageConfig.host` spells hosts."""
        try:
            parts = urlsplit(f"//{key}")
            is_host = parts.netloc == key and parts.hostname and "@" not in key and (parts.port is None or parts.port)
        except ValueError:
            is_host = None
        if not is_host:
            self._problem(
                ("hosts", key), 'not a host; write it as "www.example.org", with a port if it is a special one'
            )
            return key
        return authority(f"{'https' if key.endswith(':443') else 'http'}://{key}")

    def _page(self, number: int, page: PageForm, general: Access, checks: CheckConfig) -> PageConfig:
        schedule = parse_schedule(page.schedule or self.form.schedule)
        return PageConfig(
            name=page.name,
            url=page.url,
            schedule=schedule,
            pins=_pins(page),
            render=page.render,
            access=self._access(number, page, general),
            checks=replace(checks, **own) if (own := _said(page.checks)) else checks,
        )

    def _access(self, number: int, page: PageForm, general: Access) -> Access:
        """How a page is asked for. Its secrets are looked up where pages are fetched, or this one is about to be."""
        steps, proxy = ("pages", number), self.form.network.proxy
        if proxy is None and page.model_fields_set.isdisjoint(_OF_ACCESS):
            return PLAIN
        if page.auth is not None and (wrong := contradiction(page.auth)):
            self._problem((*steps, "auth"), wrong)
            return PLAIN
        self.warnings += [f"{key_path((*steps, *keys))}: {text}" for keys, text in telling(page)]
        if not self.with_secrets and not is_same_address(self.fetching or "", page.url):
            return without_secrets(page, general_proxy=proxy)
        try:
            return with_secrets(
                page, general_proxy=proxy, proxy_url=general.proxy, look_up=partial(self._secret_at, steps)
            )
        except AccessError as error:
            self._loss((*steps, *error.keys), str(error))
        except _MissingSecretError:
            pass
        return PLAIN

    def _general_access(self) -> Access:
        """How a page is asked for of which nothing is said."""
        written = self.form.network.proxy
        if written is None or (not self.with_secrets and self.fetching is None):
            return PLAIN
        try:
            return Access(proxy=proxy_of(written, ("network", "proxy"), partial(self._secret_at, ())))
        except AccessError as error:
            self._loss(error.keys, str(error))
        except _MissingSecretError:
            pass
        return PLAIN

    def _secret_at(self, steps: Sequence[Step], reference: str, keys: tuple[str, ...]) -> str:
        return self._secret(reference, (*steps, *keys))

    def _rule(self, number: int, rule: RuleForm) -> Rule:
        from monitor.config.rules_reader import contradictions, rule_of  # for those who have rules

        for key, text in contradictions(rule):
            self._problem(("rules", number, key), text)
        return rule_of(rule, number=number, timezone=self.form.timezone)

    def _audiences(self) -> dict[str, Audience]:
        if not self.form.channels:
            return {}
        from monitor.config.audience_reader import audience_of

        return {channel.name: audience_of(channel, timezone=self.form.timezone) for channel in self.form.channels}

    def _check_audiences(self) -> None:
        if not self.form.channels:
            return
        from alerts.audience import Topic
        from monitor.config.audience_reader import audience_contradictions

        for number, channel in enumerate(self.form.channels):
            for key, text in audience_contradictions(channel):
                self._problem(("channels", number, key), text)
        for topic in Topic:
            if not any(topic in channel.receives for channel in self.form.channels):
                self.warnings.append(f"channels: none receives {topic}, so nobody hears of them")

    def _check_templates(self) -> None:
        """Commands that send try the templates; Jinja and babel are for them."""
        if self._templates is not None and self.with_secrets:
            from monitor.config.templates_reader import template_problems

            form = self.form
            for problem in template_problems(self._templates, language=form.language, timezone=form.timezone):
                self._loss(("templates",), problem)

    @property
    def _templates(self) -> Path | None:
        folder = self.form.templates
        return None if folder is None else self.path.parent / Path(folder).expanduser()

    def _check_extras(self) -> None:
        for number, channel in enumerate(self.form.channels):
            if channel.kind == "apprise" and find_spec("apprise") is None:
                self._problem(("channels", number, "kind"), f'"apprise" needs the extra `services`; {INSTALL_SERVICES}')

    def _channels(self) -> tuple[ChannelSettings, ...]:
        built = (self._channel(number, form) for number, form in enumerate(self.form.channels))
        return tuple(settings for settings in built if settings is not None)

    def _channel(self, number: int, form: EmailForm | WebhookForm | ServiceForm) -> ChannelSettings | None:
        """One channel; None where something about it is wrong, which is kept."""
        from monitor.config.channels_reader import settings_of

        secret = partial(self._secret_of_channel, number)
        try:
            return settings_of(form, config=self.form, templates=self._templates, secret=secret)
        except SettingsError as error:
            self._loss(("channels", number, error.key), str(error))
        except _MissingSecretError:
            pass
        return None

    def _secret_of_channel(self, number: int, reference: str, key: str) -> str:
        return self._secret(reference, ("channels", number, key))

    def _heartbeat_url(self) -> str | None:
        if self.form.heartbeat is None:
            return None
        from monitor.config.receiver_url import receiver_url  # httpx, for those who need it

        try:
            return receiver_url(self.form.heartbeat.url, self._secret_of_heartbeat)
        except SettingsError as error:
            self._loss(("heartbeat", error.key), str(error))
        except _MissingSecretError:
            pass
        return None

    def _secret_of_heartbeat(self, reference: str, key: str) -> str:
        return self._secret(reference, ("heartbeat", key))

    def _secret(self, reference: str, steps: Sequence[Step]) -> str:
        from monitor.config.secret_values import look_up  # for those who have any

        try:
            secret = look_up(reference, folder=self.path.parent, environ=self.environ)
        except SecretError as error:
            self._loss(steps, str(error))
            raise _MissingSecretError from None
        if secret.warning:
            self.warnings.append(f"{key_path(steps)}: {secret.warning}")
        return secret.value


class _MissingSecretError(Exception):
    """A channel or a page cannot be built; the problem is kept already."""


def _pins(page: PageForm) -> Pins:
    if not (page.only or page.ignore or page.figures):
        return NO_PINS
    from scraper.reading.pins.figure_pin import FigurePin  # for pages that a person helped

    return Pins(
        only=tuple(page.only),
        ignore=tuple(page.ignore),
        figures=tuple(FigurePin(label=pin.label, key=pin.key, rename=pin.rename) for pin in page.figures),
    )


def _said(form: CheckForm) -> dict[str, Any]:
    """What a table says itself; what it leaves out is said elsewhere."""
    return {name: getattr(form, name) for name in form.model_fields_set}
