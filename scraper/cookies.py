"""Cookies that live for one fetch: some sites set one and redirect to the same page until it comes back."""

import httpx


class ChainCookies:
    """What the servers of one redirect chain have set; forgotten when the chain moves to another host or port."""

    def __init__(self) -> None:
        self._jar: httpx.Cookies | None = None
        self._site = b""

    def remember(self, request: httpx.Request, response: httpx.Response) -> bool:
        """Takes the response's cookies; True when there were any."""
        if "set-cookie" not in response.headers:
            return False
        if self._jar is None or self._site != request.url.netloc:
            self._jar, self._site = httpx.Cookies(), request.url.netloc
        response.request = request
        self._jar.extract_cookies(response)
        return bool(self._jar)

    def add_to(self, request: httpx.Request) -> None:
        """Sends back what this URL may have back (RFC 6265, 5.4), beside the cookies that it has already."""
        if self._jar is None or self._site != request.url.netloc:
            return
        configured = request.headers.pop("Cookie", None)
        self._jar.set_cookie_header(request)
        both = [each for each in (configured, request.headers.get("Cookie")) if each]
        if both:
            request.headers["Cookie"] = "; ".join(both)
