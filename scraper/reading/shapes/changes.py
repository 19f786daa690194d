"""A plus before a number: a change's sign, as beside minuses and under words of change, or so many and more."""

from collections.abc import Sequence
from dataclasses import replace

from scraper.numbers import NumberMatch
from scraper.numbers.members import AT_LEAST
from scraper.reading.stats.stat import Stat
from scraper.reading.words.phrases import Phrases

_OF_CHANGE = Phrases(
    r"\b(?:évolution|variation|écart|taux de variation)s?\b",
    r"\b(?:(?:year-on-year |annual |net )?changes?|differences?|y-?o-?y|year[- ](?:on|over)[- ]year)\b",
    r"\b(?:veränderung|entwicklung|abweichung|differenz|änderung)(?:en)?\b|\bveränd\.",
    r"\b(?:variaci(?:ón|ones)|evolución|cambio|diferencia)\b",
    r"\b(?:variazion[ei]|scostament[oi]|differenza)\b",
    r"\b(?:verandering(?:en)?|mutatie|ontwikkeling|verschil)\b",
    r"\b(?:zmian[ay]|różnica|dynamika)\b",
    r"\b(?:variaç(?:ão|ões)|evolução|alteração|diferença)\b",
    r"\b(?:förändring|ændring|endring)(?:ar|er|en)?\b|\bmuutos\b|\bbreyting\b|\bpokytis\b|\bizmaiņas\b|\bmuutus\b",
    r"\b(?:změn[ay]|zmen[ay]|promjen[ae]|promen[ae]|sprememb[ae]|variaci(?:ó|ons)|variați[ea]|evoluți[ea]|változás)\b",
    r"\b(?:μεταβολή|διαφορά|изменени[ея]|зміна|промяна|промена)\b",
    r"\b(?:var|évol|veränd|förändr)\.(?!\w)|\bvar\.? ?\(?%|\bδ\b|\+/[-–−]|±",
    r"\b(?:vs\.?|versus|ggü\.|gegenüber|zum|par rapport (?:à|au)|rispetto al?|respecto al?|t\.?o\.?v\.) "
    r"(?:(?:19|20)\d\d\b|n-1\b|vorjahr|(?:année|año|anno) )",
)
"""What a column, a row or a tile of changes is called."""


def tells_change(words: str) -> bool:
    """Whether the words over or beside a number say that it is a change."""
    return _OF_CHANGE.search(words) is not None


def as_change(match: NumberMatch) -> NumberMatch:
    """The number of a change, where its plus is a sign: no "at least"."""
    return match._replace(quantity=replace(match.quantity, qualifier=None)) if _has_plus(match) else match


def read_signs(stats: Sequence[Stat], labels: Sequence[str]) -> None:
    """Takes a plus for a sign where a number of the same unit in its group has a minus, or its label tells a change."""
    if not any(_has_plus(stat.match) for stat in stats):
        return
    falling = {_kind(stat) for stat in stats if (stat.match.quantity.value or 0) < 0}
    for stat, label in zip(stats, labels, strict=True):
        if _kind(stat) in falling or (_has_plus(stat.match) and tells_change(label)):
            stat.match = as_change(stat.match)


def _kind(stat: Stat) -> tuple[int, str | None]:
    return id(stat.group), stat.match.quantity.unit


def _has_plus(match: NumberMatch) -> bool:
    return match.quantity.qualifier is AT_LEAST and match.raw.lstrip()[:1] in ("+", "＋")
