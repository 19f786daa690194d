"""Why a page that came is not the page that is watched, in words."""

from monitor.health import HealthReason, Known, Sighting, recognised

UNHEALTHY_DETAIL = "the page that came is not the page that is watched"
UNSEEN_DETAIL = "what came does not look like the page itself"
"""Of a page whose figures nobody has seen: there is none yet that is watched."""

_PIN_DETAIL = "nothing on the page matches its `only`"

_WHY = {
    HealthReason.CAPTCHA: "it asks whether a person is there",
    HealthReason.ACCESS_DENIED: "it denies access",
    HealthReason.CONSENT_WALL: "it asks for consent first",
    HealthReason.LOGIN: "it asks for a login",
    HealthReason.PARKED_DOMAIN: "its domain is for sale",
    HealthReason.MAINTENANCE: "it says that the site is being worked on",
    HealthReason.ERROR_PAGE: "it says that something went wrong",
    HealthReason.JAVASCRIPT_SHELL: "it is empty until its scripts have run",
    HealthReason.REDIRECTED_HOME: "its address leads to the start of the site",
    HealthReason.CUT_SHORT: "it ends too early",
    HealthReason.NO_FIGURES: "it shows no figures",
    HealthReason.GARBLED_TEXT: "its letters are damaged",
}


def unhealthy_detail(reason: HealthReason | None, sighting: Sighting, known: Known) -> str:
    """What a check that found another page says of it; its parts stand between semicolons."""
    if reason is HealthReason.PIN_UNMATCHED:
        return _PIN_DETAIL
    why = _why(reason, sighting, known) if reason is not None else None
    detail = UNHEALTHY_DETAIL if known.figures else UNSEEN_DETAIL
    return f"{detail}; {why}" if why else detail


def _why(reason: HealthReason, sighting: Sighting, known: Known) -> str | None:
    match reason:
        case HealthReason.LANGUAGE_CHANGED:
            return f"it is in another language: {sighting.language}, not {known.language}"
        case HealthReason.NO_KNOWN_FIGURES:
            return f"it shows {recognised(sighting, known)} of {known.figures} known figures"
        case _:
            return _WHY.get(reason)
