"""What the fetcher is asked for a configured page."""

from monitor.config.model import DEFAULT_TIMEOUT_S, Access, NetworkConfig, PageConfig
from scraper.fetched import Validators
from scraper.limits import FetchLimits
from scraper.request import FetchRequest


def request_for(page: PageConfig, *, validators: Validators | None = None) -> FetchRequest:
    """The request of a page, with all that its configuration says."""
    return request_with(page.access, page.url, render=page.render, validators=validators)


def request_with(
    access: Access, url: str, *, render: bool = False, validators: Validators | None = None
) -> FetchRequest:
    """The request of an address that is asked for in this way."""
    return FetchRequest(
        url=url,
        validators=validators,
        headers=access.headers,
        cookies=access.cookies,
        authorization=access.authorization,
        proxy=access.proxy,
        insecure=access.insecure,
        timeout_s=access.timeout_s,
        render=render,
    )


def limits_of(network: NetworkConfig) -> FetchLimits:
    """The bounds of a fetch, with the owner's time-outs."""
    limits = FetchLimits(connect_s=network.connect_timeout_s)
    return limits if network.timeout_s == DEFAULT_TIMEOUT_S else limits.within(network.timeout_s)
