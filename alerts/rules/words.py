"""Why a rule spoke, in words: "rose by 7.5% (rule: at least 5%)"."""

from decimal import Context, Decimal

from alerts.language import Language
from alerts.plain import one_line
from alerts.rules.limit import Limit
from alerts.rules.model import Because, Ground, Severity
from figures.record import Qualifier, Quantity

_ROUNDED = Context(prec=50)


def reason(because: Because, *, language: Language) -> str:
    """One clause, without a full stop; every number as the language writes it."""
    match because.ground:
        case Ground.ABOVE:
            phrase = language.say("above %(limit)s", limit=_limit(because, language))
        case Ground.BELOW:
            phrase = language.say("below %(limit)s", limit=_limit(because, language))
        case Ground.CROSSES if _rose(because):
            phrase = language.say("crossed %(limit)s upwards", limit=_limit(because, language))
        case Ground.CROSSES:
            phrase = language.say("crossed %(limit)s downwards", limit=_limit(because, language))
        case Ground.RISES_BY | Ground.FALLS_BY | Ground.CHANGES_BY:
            phrase = _moved(because, language)
        case Ground.NEW_MAX | Ground.NEW_MIN:
            phrase = _record(because, language)
        case _:
            phrase = _stands(because, language)
    return one_line(phrase, limit=300)


def reasons(because: tuple[Because, ...], *, language: Language) -> str:
    """All of them in one line; nothing for none."""
    return "; ".join(reason(each, language=language) for each in because)


def severity_name(severity: Severity, language: Language) -> str:
    """The word in front of a subject."""
    names = {
        Severity.INFO: language.say("info"),
        Severity.WARNING: language.say("warning"),
        Severity.CRITICAL: language.say("critical"),
    }
    return names[severity]


def _stands(because: Because, language: Language) -> str:
    match because.ground:
        case Ground.UNCHANGED_FOR:
            limit = _plain_limit(because, language)
            days = language.number(Decimal(because.number or 0))
            return language.say("unchanged for %(days)s days (rule: over %(limit)s)", days=days, limit=limit)
        case Ground.YEARS_BEHIND:
            limit = _plain_limit(because, language)
            return language.say(
                "still says %(year)s (rule: at most %(limit)s behind)", year=because.number, limit=limit
            )
        case Ground.DRIFT:
            return language.say(
                "%(distance)s since a year ago, when it was %(number)s (rule: at least %(limit)s)",
                distance=_distance(because, language),
                number=_number(because.before, language),
                limit=_limit(because, language),
            )
        case _:
            return language.say(
                "%(number)s here, but %(other)s on %(page)s",
                number=_number(because.now, language),
                other=_number(because.before, language),
                page=because.page,
            )


def _record(because: Because, language: Language) -> str:
    """Of a rank the lowest number is the best place."""
    before, is_highest = _number(because.before, language), because.ground is Ground.NEW_MAX
    if _is_rank(because):
        if is_highest:
            return language.say("worst rank so far (before: %(number)s)", number=before)
        return language.say("best rank so far (before: %(number)s)", number=before)
    if is_highest:
        return language.say("highest value so far (before: %(number)s)", number=before)
    return language.say("lowest value so far (before: %(number)s)", number=before)


def _moved(because: Because, language: Language) -> str:
    distance, limit = _distance(because, language, signed=False), _limit(because, language)
    if _is_rank(because):
        return language.say("%(distance)s (rule: at least %(limit)s)", distance=distance, limit=limit)
    if _rose(because):
        return language.say("rose by %(distance)s (rule: at least %(limit)s)", distance=distance, limit=limit)
    return language.say("fell by %(distance)s (rule: at least %(limit)s)", distance=distance, limit=limit)


def _is_rank(because: Because) -> bool:
    return because.now is not None and because.now.qualifier is Qualifier.RANK


def _rose(because: Because) -> bool:
    return _value(because.now) > _value(because.before)


def _distance(because: Because, language: Language, *, signed: bool = True) -> str:
    """As the limit is meant: per cent of the old value, points of a percentage, or an amount; from 0 always that."""
    old, new = _value(because.before), _value(because.now)
    delta = _ROUNDED.subtract(new, old)
    unit = because.now.unit if because.now else None
    if _is_rank(because):
        return language.places(delta)
    if because.limit is not None and because.limit.is_percent and old:
        share = _ROUNDED.multiply(_ROUNDED.divide(delta, abs(old)), Decimal(100))
        return language.growth(share) if signed else language.growth(abs(share)).removeprefix("+")
    size = delta if signed else abs(delta)
    if unit == "%":
        return language.points(size, signed=signed)
    return language.signed(size, unit) if signed else language.amount(size, unit)


def _limit(because: Because, language: Language) -> str:
    limit = because.limit or Limit(Decimal(0))
    unit = because.now.unit if because.now else None
    if limit.is_percent:
        return language.percent(limit.amount)
    if unit == "%" and because.ground in _DISTANCES:
        return language.points(limit.amount, signed=False)
    return language.amount(limit.amount, unit)


_DISTANCES = frozenset({Ground.RISES_BY, Ground.FALLS_BY, Ground.CHANGES_BY, Ground.DRIFT})


def _plain_limit(because: Because, language: Language) -> str:
    return language.number(because.limit.amount if because.limit else Decimal(0))


def _number(quantity: Quantity | None, language: Language) -> str:
    return (language.quantity(quantity) if quantity else None) or "?"


def _value(quantity: Quantity | None) -> Decimal:
    return quantity.value if quantity and quantity.value is not None else Decimal(0)
