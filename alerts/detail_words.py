"""What went wrong in detail, in the message's language where the detail is one of ours.

A detail is kept as one line of English, in rows and documents; what servers and libraries say stays as they said it.
"""

import re
from collections.abc import Sequence
from functools import cache

from alerts.hint_words import HINTS
from alerts.language import Language

_PART = re.compile(r"(?:^|; )((?:`[^`]*`|(?!; ).)*)", re.DOTALL)
"""What stands between semicolons, those of a command or a key in backticks not counted."""
_ENGLISH = "en"


def _(phrase: str) -> str:
    """Marks a phrase for the catalogue."""
    return phrase


_PHRASES = (
    _("no answer after %(seconds)s s"),
    _("not done after %(seconds)s s"),
    _("not rendered after %(seconds)s s"),
    _("no connection in time"),
    _("no answer in time"),
    _("the server answered %(status)s"),
    _("the server sent %(kind)s"),
    _("nothing listens on that port"),
    _("the connection was closed"),
    _("the connection could not be made"),
    _("the page is bigger than %(number)s bytes"),
    _("the page has no announced length and ends without </html>"),
    _("the page that came is not the page that is watched"),
    _("what came does not look like the page itself"),
    _("it is in another language: %(now)s, not %(before)s"),
    _("it shows %(kept)s of %(number)s known figures"),
    _("it asks whether a person is there"),
    _("it denies access"),
    _("it asks for consent first"),
    _("it asks for a login"),
    _("its domain is for sale"),
    _("it says that the site is being worked on"),
    _("it says that something went wrong"),
    _("it is empty until its scripts have run"),
    _("its address leads to the start of the site"),
    _("it ends too early"),
    _("it shows no figures"),
    _("its letters are damaged"),
    _("nothing on the page matches its `only`"),
    _("%(status)s leads back to %(address)s"),
    _("%(host)s asked to be left alone until %(moment)s UTC"),
    _("%(host)s answered 503, and is left alone until %(moment)s UTC"),
    _("%(host)s/robots.txt disallows %(address)s"),
    _("%(host)s/robots.txt did not answer, which means keep out"),
    _("%(host)s/robots.txt answered %(status)s, which means keep out"),
    _("port %(port)s is not one of %(ports)s"),
    _("%(host)s resolves to %(address)s, which is not public (%(range)s)"),
    _("%(address)s is not public (%(range)s)"),
    _("%(status)s without a Location"),
    _("%(status)s leads to %(address)s"),
    _("more than %(number)s redirects, to %(address)s"),
    _("%(number)s header fields"),
    _("the page is %(size)s bytes, more than %(number)s"),
    _("the page inflates to more than %(number)s bytes"),
    _("the page comes in more than %(number)s chunks"),
    _("%(rate)s bytes a second, less than %(least)s"),
    _("the %(coding)s stream ends before its end"),
    _("content encoding %(coding)s was not asked for"),
    _("%(host)s is being visited by another process all the time"),
    _("reading it took more than %(seconds)s s"),
    _("no process could be started: %(what)s"),
    _("the page needs a browser, and playwright is not installed"),
    _("the page needs a browser: none of %(browsers)s is installed"),
    _("the browser gave up: %(what)s"),
    _("%(number)s figures have other labels"),
    _("%(label)s: %(old)s ↔ not there"),
    _("%(label)s: not there ↔ %(new)s"),
    _("%(label)s: %(old)s ↔ %(new)s"),
    # mail servers and receivers
    _("nothing listens on %(server)s"),
    _("no answer from %(server)s in time"),
    _("no way leads to %(server)s"),
    _("%(server)s hung up %(stage)s"),
    _("%(server)s went silent %(stage)s"),
    _("check the address, or start the server there"),
    _("check the address, and that no firewall is in the way"),
    _('try tls = "implicit", or another port'),
    _("check username and password"),
    _("check from: the server may take mail of its own users only"),
    _("the server needs a certificate for its name from an authority that this machine trusts"),
    _("no channel is named %(name)s"),
    _("made for %(before)s, and %(name)s is %(now)s now"),
    _("each try ended with the process that made it"),
)
_STAGES = (
    _("before it greeted"),
    _("as encryption was to begin"),
    _("at the login"),
    _("at the sender's address"),
    _("at the recipient's address"),
    _("as it was handed the message"),
)


def detail_words(detail: str, *, language: Language, phrases: Sequence[str] = ()) -> str:
    """A detail for people, part by part; `phrases` are parts that occur in it besides those of any detail."""
    if language.code.partition("-")[0] == _ENGLISH:
        return detail
    known = (*phrases, *_PHRASES, *HINTS)
    return language.say("; ").join(phrased(part, known, language) for part in _PART.findall(detail))


def phrased(part: str, phrases: Sequence[str], language: Language) -> str:
    """The first of the phrases that a text has the shape of, in the message's language; else the text as it is."""
    for phrase in phrases:
        found = _shape(phrase).fullmatch(part)
        if found is not None:
            return language.say(phrase, **_in_words(found.groupdict(), language))
    return part


def _in_words(named: dict[str, str], language: Language) -> dict[str, str]:
    """What a phrase names, as it is; but how far a conversation got is a phrase itself."""
    stage = named.get("stage")
    return named | {"stage": language.say(stage)} if stage in _STAGES else named


@cache
def _shape(phrase: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"%\\\((\w+)\\\)s", r"(?P<\1>.+)", re.escape(phrase)))
