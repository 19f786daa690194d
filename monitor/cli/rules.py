"""`keyfigures rules test`: the recorded history through the configured rules, nothing sent."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from itertools import groupby
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from alerts.language import Language
from alerts.payload import because_to_json
from alerts.plain import one_line
from alerts.rules.judging import Heard
from alerts.rules.model import Severity
from alerts.rules.words import reason, reasons
from alerts.steps import label_of
from figures.change_wire import change_to_json
from figures.rolling import from_newest, without_replaced
from figures.wire import figure_to_json
from monitor.cli.output import print_json, remark, say
from monitor.cli.settings import Chosen
from monitor.cli.store import history_of, require_page
from monitor.cli.times import local, rfc3339
from monitor.cli.trouble import UsageError
from monitor.cli.words import change_line, changes_told_apart, mark_of
from monitor.config.model import Config

if TYPE_CHECKING:
    from monitor.rules_replay import Said

SCHEMA = "keyfigures/rules-test/1"
NOBODY = "(no channel)"


def run_test(*, page: str | None, since: str | None, as_json: bool, chosen: Chosen) -> int:
    """Prints what the rules would have said of one page or of all, since a day or ever."""
    from monitor.rules_replay import replay
    from monitor.rules_uncompared import uncompared
    from monitor.rules_unmatched import UNMATCHED_HINT, unmatched

    config = chosen.load()
    start = _start_of(since, ZoneInfo(config.timezone)) if since else None
    with history_of(config) as store:
        if page is not None:
            require_page(store, page, config=config)
        pages = [page] if page is not None else [each.name for each in store.pages.all()]
        channels = config.channel_names or (NOBODY,)
        said = replay(
            store, pages=pages, channels=channels, rules=config.alert_rules, since=start, audiences=config.audiences
        )
        for lacking in uncompared(store, config.alert_rules):
            remark(f"keyfigures: {lacking.detail}; {lacking.hint}")
        for line in unmatched(store, config.alert_rules, pages=[each.name for each in config.pages]):
            remark(f"keyfigures: {line}; {UNMATCHED_HINT}")
    if as_json:
        print_json({"schema": SCHEMA, "told": [_to_json(each) for each in said]})
        return 0
    if not config.channel_names:
        remark("keyfigures: no channel is configured: this is what one without a name would hear")
    told = list(_as_told(said))
    for each in told:
        say(_line(each, config))
    say(_summary(told))
    return 0


def _start_of(text: str, zone: ZoneInfo) -> datetime:
    try:
        return datetime.combine(date.fromisoformat(text), time(), zone)
    except ValueError:
        raise UsageError(f'--since "{text}": not a date; write it as 2026-01-31') from None


def _as_told(said: "Sequence[Said]") -> "Iterator[Said]":
    """What people would read: of a row of years that went on one thing, and not what came and what left."""
    for _, run in groupby(said, key=_notice_of):
        together = list(run)
        heard = {each.about.change: (each, each.about) for each in together if isinstance(each.about, Heard)}
        if not heard:
            yield from together
        kept = without_replaced(list(heard))
        for change, told in zip(kept, changes_told_apart(list(map(from_newest, kept))), strict=True):
            each, about = heard[change]
            yield replace(each, about=replace(about, change=told))


def _notice_of(said: "Said") -> tuple[object, ...]:
    """What it shares with all that one channel hears of one check."""
    return said.channel, said.at, said.page, isinstance(said.about, Heard)


def _line(said: "Said", config: Config) -> str:
    """When, which page, to whom, what, and why; what messages say is in their language."""
    language = Language(config.language)
    grade = f"[{said.severity}] " if said.severity is not Severity.INFO else ""
    held = f", held until {local(said.held_until, config.timezone)}" if said.held_until else ""
    head = f"{local(said.at, config.timezone)} {said.page} → {said.channel}{held}: "
    return one_line(f"{head}{grade}{_what(said, language)} ({_why(said, language)})")


def _what(said: "Said", language: Language) -> str:
    if isinstance(said.about, Heard):
        return f"{mark_of(said.about.change.kind)} {change_line(said.about.change, language, worded=language)}"
    return f"! {language.figure(said.about.figure)} {label_of(said.about.figure)}"


def _why(said: "Said", language: Language) -> str:
    """The rules' names, and what they found; of a rewording that no rule asked for, that it only goes along."""
    if not isinstance(said.about, Heard):
        return f"{said.rules[0]}: {reason(said.about.because, language=language)}"
    names = ", ".join(said.rules) or "goes along with the others"
    found = reasons(said.about.because, language=language)
    return f"{names}: {found}" if found else names


def _summary(said: "Sequence[Said]") -> str:
    if not said:
        return "nothing would have been sent"
    messages = len({_message_of(each) for each in said})
    told = len(said)
    return f"{told} thing{'s' * (told != 1)} in {messages} message{'s' * (messages != 1)}; nothing was sent"


def _message_of(said: "Said") -> tuple[object, ...]:
    """What it shares with all that one message tells: what is held until one moment leaves together."""
    if said.held_until is not None:
        return said.channel, said.held_until
    return _notice_of(said)


def _to_json(said: "Said") -> dict[str, Any]:
    common = {
        "at": rfc3339(said.at),
        "page": said.page,
        "channel": said.channel,
        "severity": said.severity,
        "held_until": rfc3339(said.held_until),
        "rules": list(said.rules),
    }
    if isinstance(said.about, Heard):
        because = [because_to_json(each) for each in said.about.because]
        return {**common, "because": because, "change": change_to_json(said.about.change)}
    finding = said.about
    shown = {"key": finding.key, "figure": figure_to_json(finding.figure)}
    return {**common, "because": [because_to_json(finding.because)], "finding": shown}
