"""Is the page that was read the page that is watched? Judged before any figure is compared.

A figure may only be reported while its page is healthy: an error page, a wall or a shell says nothing about figures.
Signs alone condemn nothing, and neither does a lost figure: what counts is whether the known figures are still there.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from storage.model import Health

ENOUGH_TO_KNOW_A_PAGE = 3
"""With so many known figures, a page that shows none of them is another page, not an edited one."""


class HealthReason(StrEnum):
    """Why a page that arrived is not the page that is watched: a closed list."""

    CAPTCHA = "captcha"
    CONSENT_WALL = "consent_wall"
    LOGIN = "login"
    MAINTENANCE = "maintenance"
    ERROR_PAGE = "error_page"
    JAVASCRIPT_SHELL = "javascript_shell"
    REDIRECTED_HOME = "redirected_home"
    LANGUAGE_CHANGED = "language_changed"
    NO_FIGURES = "no_figures"
    NO_KNOWN_FIGURES = "no_known_figures"
    GARBLED_TEXT = "garbled_text"


_HEALTH = {
    HealthReason.CAPTCHA: Health.BLOCKED,
    HealthReason.CONSENT_WALL: Health.BLOCKED,
    HealthReason.LOGIN: Health.BLOCKED,
    HealthReason.MAINTENANCE: Health.SOFT_ERROR,
    HealthReason.ERROR_PAGE: Health.SOFT_ERROR,
    HealthReason.JAVASCRIPT_SHELL: Health.EMPTY,
    HealthReason.REDIRECTED_HOME: Health.SOFT_ERROR,
    HealthReason.LANGUAGE_CHANGED: Health.SOFT_ERROR,
    HealthReason.NO_FIGURES: Health.EMPTY,
    HealthReason.NO_KNOWN_FIGURES: Health.SOFT_ERROR,
    HealthReason.GARBLED_TEXT: Health.DEGRADED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """What was seen of a page, beside its figures. `signals` are words of `HealthReason`."""

    requested_url: str
    url: str
    language: str | None
    figures: int
    signals: Collection[str] = ()
    garbled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of the page: how many figures its baseline has, how many of them were seen again, its language."""

    figures: int
    kept: int
    language: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """How the page is; `reason` is None exactly when it is healthy."""

    health: Health
    reason: HealthReason | None = None

    @property
    def healthy(self) -> bool:
        return self.reason is None


HEALTHY = Verdict(health=Health.OK)


def judge(sighting: Sighting, known: Known) -> Verdict:
    """Whether what was seen is the page that is known."""
    reason = _garbled(sighting) or (None if _is_recognized(known) else _reason(sighting, known))
    return HEALTHY if reason is None else Verdict(health=_HEALTH[reason], reason=reason)


def _garbled(sighting: Sighting) -> HealthReason | None:
    return HealthReason.GARBLED_TEXT if sighting.garbled else None


def _is_recognized(known: Known) -> bool:
    """At least half of the known figures are there: whatever else it says, it is the page."""
    return known.figures > 0 and known.kept * 2 >= known.figures


def _reason(sighting: Sighting, known: Known) -> HealthReason | None:
    """The most telling reason why this is another page; None when it may well be the page, edited."""
    lost = known.kept == 0
    if sighting.signals and (lost or known.kept * 4 <= known.figures) and (known.figures or not sighting.figures):
        return next(reason for reason in HealthReason if reason in sighting.signals)
    if not lost or known.figures == 0:
        return None
    if sighting.figures == 0:
        return HealthReason.REDIRECTED_HOME if _went_home(sighting) else HealthReason.NO_FIGURES
    if known.figures < ENOUGH_TO_KNOW_A_PAGE:
        return None
    if _went_home(sighting):
        return HealthReason.REDIRECTED_HOME
    return HealthReason.LANGUAGE_CHANGED if _speaks_otherwise(sighting, known) else HealthReason.NO_KNOWN_FIGURES


def _went_home(sighting: Sighting) -> bool:
    """A deep page that leads to the site's start is how many sites say "not found"."""
    asked, got = (urlsplit(url).path.strip("/") for url in (sighting.requested_url, sighting.url))
    return bool(asked) and asked != got and got.casefold() in _HOME_PATHS


_HOME_PATHS = frozenset(
    {"", "index.html", "index.php", "home", "accueil", "startseite", "inicio"}
    | {"fr", "en", "de", "es", "it", "nl", "pl", "pt", "fr/accueil", "en/home", "de/startseite", "es/inicio"}
)


def _speaks_otherwise(sighting: Sighting, known: Known) -> bool:
    now, before = ((tag or "").split("-")[0].casefold() for tag in (sighting.language, known.language))
    return bool(now and before and now != before)
