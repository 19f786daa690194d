"""Why something went wrong, in words of the message's language.

The words of the closed lists stand in rows and metrics as they are; people read these.
"""

from alerts.language import Language


def reason_words(reason: str, *, language: Language) -> str:
    """A reason for people; one of another release as it is, with blanks."""
    known = _of_networks(language) | _of_answers(language) | _of_pages(language) | _of_channels(language)
    return known.get(reason, reason.replace("_", " "))


def reason_and_word(reason: str, *, language: Language) -> str:
    """A reason for people, with the word of its closed list, where that is another: by it one looks it up."""
    said = reason_words(reason, language=language)
    return said if said == reason.replace("_", " ") else f"{said} ({reason})"


def _of_networks(language: Language) -> dict[str, str]:
    """Names, connections and certificates."""
    return {
        "name_not_resolved": language.say("name not resolved"),
        "name_not_found": language.say("name not resolved"),
        "connection_refused": language.say("connection refused"),
        "unreachable": language.say("unreachable"),
        "connection_lost": language.say("connection lost"),
        "disconnected": language.say("connection lost"),
        "proxy_failed": language.say("the proxy failed"),
        "address_refused": language.say("address not allowed"),
        "refused_by_gate": language.say("address not allowed"),
        "tls_name": language.say("certificate of another name"),
        "tls_expired": language.say("certificate expired"),
        "tls_untrusted": language.say("certificate not trusted"),
        "tls_failed": language.say("no encrypted connection"),
        "tls_missing": language.say("no encryption offered"),
        "timeout": language.say("timeout"),
        "too_slow": language.say("too slow"),
        "protocol_error": language.say("an answer that makes no sense"),
        "bad_response": language.say("an answer that makes no sense"),
    }


def _of_answers(language: Language) -> dict[str, str]:
    """What a web server says, or sends."""
    return {
        "bad_url": language.say("address that is none"),
        "refused_by_robots": language.say("not allowed by robots.txt"),
        "too_big": language.say("too big"),
        "headers_too_big": language.say("headers too big"),
        "truncated": language.say("cut short"),
        "bad_encoding": language.say("damaged encoding"),
        "not_html": language.say("not a web page"),
        "bad_redirect": language.say("redirected nowhere"),
        "insecure_redirect": language.say("redirected to an unencrypted page"),
        "redirect_loop": language.say("redirected in circles"),
        "too_many_redirects": language.say("too many redirects"),
        "redirected": language.say("redirected"),
        "login_required": language.say("login required"),
        "forbidden": language.say("forbidden"),
        "not_found": language.say("not found"),
        "gone": language.say("gone for good"),
        "rate_limited": language.say("too many requests"),
        "client_error": language.say("request refused"),
        "unavailable": language.say("unavailable"),
        "server_error": language.say("server error"),
    }


def _of_pages(language: Language) -> dict[str, str]:
    """What a page turned out to be."""
    return {
        "captcha": language.say("captcha"),
        "access_denied": language.say("access denied"),
        "consent_wall": language.say("consent wall"),
        "login": language.say("login page"),
        "cut_short": language.say("cut short"),
        "parked_domain": language.say("parked domain"),
        "maintenance": language.say("maintenance"),
        "error_page": language.say("error page"),
        "javascript_shell": language.say("a page that needs scripts"),
        "redirected_home": language.say("redirected to the home page"),
        "language_changed": language.say("another language"),
        "no_figures": language.say("no figures"),
        "pin_unmatched": language.say("nothing to read in"),
        "no_known_figures": language.say("no known figures"),
        "moved": language.say("another host"),
        "restructured": language.say("structure changed"),
        "garbled_text": language.say("garbled text"),
        "host_busy": language.say("visited by another process"),
        "no_browser": language.say("no browser"),
        "no_reader": language.say("no process to read it in"),
        "too_complex": language.say("too complex"),
        "unreadable": language.say("unreadable"),
        "flapping": language.say("flapping"),
        "crashed": language.say("a fault of keyfigures"),
    }


def _of_channels(language: Language) -> dict[str, str]:
    """What a mail server or a receiver says."""
    return {
        "login_refused": language.say("login refused"),
        "sender_refused": language.say("sender refused"),
        "recipient_refused": language.say("recipient refused"),
        "message_refused": language.say("message refused"),
        "try_later": language.say("asked to try later"),
        "rejected": language.say("rejected"),
        "no_such_channel": language.say("no such channel"),
        "interrupted": language.say("interrupted"),
    }
