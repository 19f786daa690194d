"""Is the page that was read the page that is watched? Judged before any figure is compared.

A figure may only be reported while its page is healthy: an error page, a wall or a shell says nothing about figures.
Signs alone condemn nothing, and neither does a lost figure: what counts is whether the known figures are still there.
"""

import re
import shlex
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urlsplit

from storage.model import Health

ENOUGH_TO_KNOW_A_PAGE = 3
"""With so many known figures, a page that shows none of them is another page, not an edited one."""

HARDLY_ANY = 8
"""One known figure in so many is a coincidence, such as a number that stands on every page of the site."""

HARDLY_ANY_ELSEWHERE = 4
"""So is one in so many under another title: any institution has "employees"."""


class HealthReason(StrEnum):
    """Why a page that arrived is not the page that is watched: a closed list."""

    CAPTCHA = "captcha"
    ACCESS_DENIED = "access_denied"
    CONSENT_WALL = "consent_wall"
    LOGIN = "login"
    PARKED_DOMAIN = "parked_domain"
    MAINTENANCE = "maintenance"
    ERROR_PAGE = "error_page"
    JAVASCRIPT_SHELL = "javascript_shell"
    REDIRECTED_HOME = "redirected_home"
    CUT_SHORT = "cut_short"
    LANGUAGE_CHANGED = "language_changed"
    NO_FIGURES = "no_figures"
    PIN_UNMATCHED = "pin_unmatched"
    NO_KNOWN_FIGURES = "no_known_figures"
    GARBLED_TEXT = "garbled_text"


_HEALTH = {
    HealthReason.CAPTCHA: Health.BLOCKED,
    HealthReason.ACCESS_DENIED: Health.BLOCKED,
    HealthReason.CONSENT_WALL: Health.BLOCKED,
    HealthReason.LOGIN: Health.BLOCKED,
    HealthReason.PARKED_DOMAIN: Health.SOFT_ERROR,
    HealthReason.MAINTENANCE: Health.SOFT_ERROR,
    HealthReason.ERROR_PAGE: Health.SOFT_ERROR,
    HealthReason.JAVASCRIPT_SHELL: Health.EMPTY,
    HealthReason.REDIRECTED_HOME: Health.SOFT_ERROR,
    HealthReason.CUT_SHORT: Health.DEGRADED,
    HealthReason.LANGUAGE_CHANGED: Health.SOFT_ERROR,
    HealthReason.NO_FIGURES: Health.EMPTY,
    HealthReason.PIN_UNMATCHED: Health.EMPTY,
    HealthReason.NO_KNOWN_FIGURES: Health.SOFT_ERROR,
    HealthReason.GARBLED_TEXT: Health.DEGRADED,
}


_HINT = "open the page in a browser"
_REBUILT_HINT = "open the page in a browser; if it was rebuilt, `keyfigures check {page} --accept` takes it as it is"
_SHELL_HINT = "`render = true` under its [[pages]] has a browser run it first"
_NO_ACCEPT = "`--accept` takes a page as it is only where it shows figures"
_KEPT = "its figures keep their last good values"
_PIN_HINT = "mend the selectors of `only` under its [[pages]] in config.toml, or take `only` out"
_REBUILT = frozenset(
    {
        HealthReason.CUT_SHORT,
        HealthReason.NO_KNOWN_FIGURES,
        HealthReason.LANGUAGE_CHANGED,
        HealthReason.GARBLED_TEXT,
    }
)


def hint_of(reason: HealthReason, *, page: str, renders: bool, is_known: bool = True, accepted: bool = False) -> str:
    """What a person can do about a page that is not itself. `renders`: a browser runs it already; `is_known`: figures
    of it are known; `accepted`: somebody asked that it be taken as it is, and it has no figures.
    """
    if reason is HealthReason.PIN_UNMATCHED:
        return _PIN_HINT
    if reason in _REBUILT and not accepted:
        return _REBUILT_HINT.format(page=shlex.quote(page))
    hint = _SHELL_HINT if reason is HealthReason.JAVASCRIPT_SHELL and not renders else _HINT
    return "; ".join((*[_NO_ACCEPT] * accepted, hint, *[_KEPT] * is_known))


class Sighting(NamedTuple):
    """What was seen of a page, beside its figures. `signals` are words of `HealthReason`, the most telling first.

    `garbled`: the page's encoding is in doubt. `pinned_to_nothing`: it has none of the regions that it is read in.
    """

    requested_url: str
    url: str
    language: str | None
    figures: int
    title: str | None = None
    signals: Sequence[str] = ()
    garbled: bool = False
    pinned_to_nothing: bool = False


class Known(NamedTuple):
    """What is known of the page: how many figures its baseline has, its language and title.

    `kept` counts the baseline's figures that were seen again, `named` those whose name goes on, `same` those
    that read just as they did. `garbled`: the baseline's text was damaged too. `whole`: its document had an end.
    """

    figures: int
    kept: int
    named: int
    same: int
    language: str | None
    title: str | None = None
    garbled: bool = False
    whole: bool = False


class Verdict(NamedTuple):
    """How the page is; `reason` is None exactly when it is healthy."""

    health: Health
    reason: HealthReason | None = None

    @property
    def healthy(self) -> bool:
        return self.reason is None


HEALTHY = Verdict(health=Health.OK)
NOTHING_KNOWN = Known(figures=0, kept=0, named=0, same=0, language=None)


def judge(sighting: Sighting, known: Known) -> Verdict:
    """Whether what was seen is the page that is known."""
    reason = _unreadable(sighting, known) or (_first_sight(sighting) if known.figures == 0 else _lost(sighting, known))
    if sighting.pinned_to_nothing and reason in (None, HealthReason.NO_FIGURES):
        reason = HealthReason.PIN_UNMATCHED  # a slip in `only` would be silence for ever
    return HEALTHY if reason is None else Verdict(health=_HEALTH[reason], reason=reason)


def _unreadable(sighting: Sighting, known: Known) -> HealthReason | None:
    """Damaged words or numbers, or another language: what differs then says nothing about figures.

    A page that was damaged when it was first seen is so for good, and its figures may change all the same.
    """
    if known.same == known.figures:
        return None
    mostly_differs = known.same * 2 < known.figures
    damaged = HealthReason.GARBLED_TEXT in sighting.signals or (sighting.garbled and mostly_differs)
    if damaged and not known.garbled:
        return HealthReason.GARBLED_TEXT
    if known.kept and mostly_differs and _speaks_otherwise(sighting, known):
        return HealthReason.LANGUAGE_CHANGED
    return None


def _first_sight(sighting: Sighting) -> HealthReason | None:
    """A page that never showed a figure is what it is, unless it says that it is another."""
    return None if sighting.figures else _told(sighting)


def _lost(sighting: Sighting, known: Known) -> HealthReason | None:
    """The most telling reason why a page that lost known figures is another one; None when it may well be edited."""
    found, is_retitled = recognised(sighting, known), _is_retitled(sighting, known)
    is_cut = HealthReason.CUT_SHORT in sighting.signals
    if found == known.figures:
        return HealthReason.CUT_SHORT if is_cut and known.whole else None  # else what breaks off next would be gone
    if found * 4 <= known.figures or is_retitled:
        told = _told(sighting)
        if told is not None:
            return told
    if known.kept * 2 < known.figures and _went_home(sighting):
        return HealthReason.REDIRECTED_HOME
    if is_cut and (known.whole or known.kept * 2 <= known.figures):
        return HealthReason.CUT_SHORT
    if found * (HARDLY_ANY_ELSEWHERE if is_retitled else HARDLY_ANY) <= known.figures:
        return _stranger(sighting, known)
    return None


def recognised(sighting: Sighting, known: Known) -> int:
    """How many of the known figures speak for the page: a number under quite another name does beside many others.

    By chance one stands on any page, and some of many do; hardly half of them, or under another title more than half.
    """
    half = known.kept * 2 - known.figures
    is_no_chance = (half > 0 and known.kept > 1) if _is_retitled(sighting, known) else half >= 0
    return known.kept if is_no_chance else known.named


def _stranger(sighting: Sighting, known: Known) -> HealthReason | None:
    """Why a page without signs on which hardly any known figure is recognised is another one."""
    if sighting.figures == 0:
        return HealthReason.NO_FIGURES
    if known.figures < ENOUGH_TO_KNOW_A_PAGE and not _is_retitled(sighting, known):
        return None
    return HealthReason.LANGUAGE_CHANGED if _speaks_otherwise(sighting, known) else HealthReason.NO_KNOWN_FIGURES


def _told(sighting: Sighting) -> HealthReason | None:
    """What the page says of itself."""
    return next((HealthReason(signal) for signal in sighting.signals), None)


_WORD = re.compile(r"[^\W\d_]{3,}")


def _is_retitled(sighting: Sighting, known: Known) -> bool:
    """Whether most words of the title are others; the year in it does not count."""
    now, before = (set(_WORD.findall((title or "").casefold())) for title in (sighting.title, known.title))
    return bool(before) and len(now & before) * 2 < len(before)


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
