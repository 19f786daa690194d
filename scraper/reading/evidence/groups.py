"""What groups of numbers are by all that stand in them: codes, numbers that are called, what a forum counts."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from figures.record import Source
from figures.remembered import remembered
from scraper.numbers.words import split
from scraper.reading.evidence.amounts import exceeds_one_thing
from scraper.reading.evidence.labels import is_of_institutions
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.register_words import SERVICES

_LONGEST_COUNT = 7
"""Digits that people read without groups: more of them may be a code."""

_OF_COUNTRIES = tuple(
    frozenset(split(f"{numbers}|112|116117|116000|116006"))
    for numbers in (
        "15|17|18|114|115|119|191|196|197",
        "110|115|116",
        "113|114|115|117|118",
        "997|998|999|986|991|992|993|994",
        "150|155|156|158|159",
        "061|062|080|085|088|091|092|016",
        "117|118|144|140|143|145|147",
        "122|133|140|141|144|147",
        "100|101|102|103|105|107|110",
        "104|105|107|192|193|194|195",
        "100|108|166|199",
        "111|101|105|119|999",
        "911|988|311|211|811",
        "110|113|116|117",
        "000|106|111|119|190",
    )
)
"""Numbers that are called for help, by countries that have the same."""

_CALLED = frozenset().union(*_OF_COUNTRIES)
_OF_ALL_SERVICES = frozenset(("112", "911", "999"))
"""Numbers that reach each service of a country: no two services count so many alike."""

_THREADS = Phrases(
    r"\b(?:threads?|topics?|posts?|messages?|members online|guests?|active users?)\b",
    r"\b(?:themen|beitr[äa]ge|g[äa]ste|aktive (?:benutzer|mitglieder)|mitglieder online)\b",
    r"\b(?:sujets|discussions|temas|mensajes|hilos|argomenti|discussioni|messaggi|onderwerpen|berichten|t[óo]picos)\b",
    r"\b(?:mensagens|tematów|wątk(?:i|ów)|post(?:y|ów)|tr[åa]dar|inl[äa]gg|tr[åa]de|indl[æa]g|aiheet|viestit|viestej[äa])\b",
    r"\b(?:t[ée]mata|p[řr][íi]sp[ěe]vk[yůo]\w*|t[ée]m[áa]k|hozz[áa]sz[óo]l[áa]s\w*|subiecte|mesaje|тем[ыи]?|сообщени[яй])\b",
    r"\b(?:konu(?:lar)?|mesaj(?:lar)?|θέματα|μηνύματα|δημοσιεύσεις)\b|主题|帖子|トピック|投稿|게시글",
)
"""What forums of readers count of themselves."""


class Groups(NamedTuple):
    """Groups by their identity: which count threads, and which have more than one thing has, or what institutions
    count; and those `of_houses`, which show three numbers or more that do. `codes` are stats, and so are those
    `called` for help.
    """

    codes: frozenset[int]
    called: frozenset[int]
    of_forums: frozenset[int]
    counting: frozenset[int]
    of_houses: frozenset[int]


def judge_groups(stats: Sequence[Stat], labels: Sequence[str], sections: Sequence[str | None]) -> Groups:
    """What a page's stats are, `labels` and `sections` being theirs."""
    counting, of_houses = _counting(stats, labels)
    return Groups(
        codes=_codes(stats, labels, sections),
        called=_called(stats, labels),
        of_forums=frozenset(id(stat.group) for stat, label in zip(stats, labels, strict=True) if counts_threads(label)),
        counting=counting,
        of_houses=of_houses,
    )


_FEWEST_OF_A_HOUSE = 3


def _counting(stats: Sequence[Stat], labels: Sequence[str]) -> tuple[frozenset[int], frozenset[int]]:
    """The groups that have more than one thing has, or count what institutions do; and those of three numbers or more
    of which half at least count so: three apart from words, or two beside one that is more than one thing has.
    """
    sizes: dict[int, list[int]] = {}  # of a group, and of those in it that count so
    worded: set[int] = set()
    counting: set[int] = set()
    large: set[int] = set()
    for stat, label in zip(stats, labels, strict=True):
        group, is_told = id(stat.group), is_of_institutions(label)
        is_large = (group not in large or not is_told) and exceeds_one_thing(stat)
        if is_large:
            large.add(group)
        if is_told and stat.match.quantity.unit is None:
            counting.add(group)
        tally = sizes.setdefault(group, [0, 0])
        tally[0] += 1
        tally[1] += is_told
        if stat.shape is not Shape.BARE and not stat.has_own_element():
            worded.add(group)
    of_houses = (
        group
        for group, (size, told) in sizes.items()
        if size >= _FEWEST_OF_A_HOUSE
        and 2 * told >= size
        and ((told >= _FEWEST_OF_A_HOUSE and group not in worded) or (told > 1 and group in large))
    )
    return frozenset(counting | large), frozenset(of_houses)


def _called(stats: Sequence[Stat], labels: Sequence[str]) -> frozenset[int]:
    """The stats called for help: all of a group of services with one country's numbers, or two with one for all.

    Services count their people and cars too: these are seldom just the numbers of one country.
    """
    found = [stat for stat, label in zip(stats, labels, strict=True) if is_called(stat, label)]
    if not found:
        return frozenset()
    groups: dict[int, list[Stat]] = defaultdict(list)
    for stat in stats:
        groups[id(stat.group)].append(stat)
    shared = Counter(id(stat.group) for stat in found if _digits(stat) in _OF_ALL_SERVICES)
    called = {id(stat) for stat in found if _digits(stat) in _OF_ALL_SERVICES and shared[id(stat.group)] > 1}
    for group in {id(stat.group) for stat in found}:
        members = groups[group]
        numbers = {_digits(stat) for stat in members}
        is_known = len(members) == sum(id(stat.group) == group for stat in found)
        if is_known and any(numbers <= known for known in _OF_COUNTRIES):
            called.update(map(id, members))
    return frozenset(called)


def _digits(stat: Stat) -> str:
    return stat.match.raw.strip().replace(" ", "").replace("\u00a0", "")


def is_called(stat: Stat, label: str) -> bool:
    """Whether a number may be the telephone number of the service that its label names."""
    return _digits(stat) in _CALLED and SERVICES.fullmatch(label) is not None


@remembered(4096)
def counts_threads(text: str) -> bool:
    """Whether some words name what forums of readers consist of."""
    return _THREADS.search(text) is not None


def _codes(stats: Sequence[Stat], labels: Sequence[str], sections: Sequence[str | None]) -> frozenset[int]:
    """The stats, by their identity, of long numbers without groups that differ under one label: they tell apart."""
    found: dict[tuple[str, str | None], dict[int, str]] = defaultdict(dict)
    for stat, label, section in zip(stats, labels, sections, strict=True):
        raw = stat.match.raw.strip()
        if len(raw) > _LONGEST_COUNT and raw.isdecimal() and stat.line.source is Source.TEXT and not stat.over_years:
            found[label, section][id(stat)] = raw
    return frozenset(key for alike in found.values() if len(set(alike.values())) > 1 for key in alike)
