"""What a page of figures says to visitors and customers, under a heading of its own: prices, hours, offers.

"Boat trips: adults € 14, children € 9", "Parking Fr. 2.– an hour". Such a section has a small sum or hours set in its
lines, and nothing that an institution tells of itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from figures.expressions import expression
from figures.record import Source
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.amounts import is_money
from scraper.reading.evidence.conditions import is_small_sum
from scraper.reading.evidence.labels import counts_things, is_of_institutions, is_told_of_institutions
from scraper.reading.evidence.offers import is_offer
from scraper.reading.evidence.page import Page
from scraper.reading.markup.text import FULL_STOP
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.rate_words import tells_average, tells_per_share
from scraper.reading.words.speaker_words import OF_ITSELF
from scraper.reading.words.subject_words import names_key_figures

_FEWEST_ELSEWHERE = 3

_VALUES = frozenset({"dd", "td"})
_NO_OFFERS = frozenset({None, "%"})
_LESS = expression(
    r"r[ée]duc|reduc|rabais|riduzion|redu[çc]|\b(?:less|cheaper|savings?|save|saves|moins|weniger|menos|meno|minder|mniej)\b|"
    r"erm[äa](?:ß|ss)ig|\bspar(?:en|t)\b|\bahorr|\brisparmi|\bbespa+r|\bpoup|oszcz[ęe]d|taniej|obniżk|ulg[ai]\b"
)
"""Words of a price that some pay less of."""

_WHO_COMES = Phrases(
    r"\b(?:adults?|child(?:ren)?|kids|famil(?:y|ies)|guests?|visitors?|people|persons?)\b",
    r"\b(?:adultes?|enfants?|familles?|visiteurs?|personnes?)\b|\b(?:erwachsene\w*|kinder\w*|famili\w+|g[äa]sten?|besucher\w*|person(?:en)?)\b",
    r"\b(?:adult[oi]s?|niñ[oa]s?|famili\w+|visitantes?|personas?)\b|\b(?:bambin[oi]|ragazz[oi]|famigli[ae]|visitator[ei]|person[ae])\b",
    r"\b(?:volwassenen?|kind(?:eren)?|gezin(?:nen)?|bezoekers?|persoon|personen)\b|\b(?:doros\w+|dzieci|rodzin\w*|os[óo]b\w*)\b",
    r"\b(?:crianças?|famílias?|pessoas?)\b",
)
"""Who may come for a price: so many of them stand beside one."""

_HOURS = frozenset({"h", "min"})
_PRICED = expression(r"[€$£]|\b(?:eur|euros?|chf|fr\.|z[łl]|pln|kr\.?|sek|dkk|nok)(?!\w)")
_SCALED = expression(r"\d\s?[^\W\d_]{2,}")


def doubt_offers(candidates: Sequence[Candidate], page: Page) -> None:
    """Counts against the figures of such sections, on a page that shows three or more elsewhere."""
    measured = [candidate for candidate in candidates if candidate.quantity.unit not in _NO_OFFERS]
    if not any(map(_is_for_visitors, measured)):
        return
    shown = [candidate for candidate in candidates if candidate.evidence.suffices]
    under: defaultdict[str, list[Candidate]] = defaultdict(list)
    for candidate in shown:
        if candidate.section is not None and candidate.section != page.title:
            under[candidate.section].append(candidate)
    priced = [candidate for candidate in candidates if _is_for_visitors(candidate) or _is_off(candidate)]
    offers = {id(candidate.box) for candidate in priced}
    for section, told in under.items():
        is_elsewhere = len(shown) - len(told) >= _FEWEST_ELSEWHERE
        if not is_elsewhere or names_key_figures(section):
            continue
        if not any(_is_of_the_institution(candidate, beside=id(candidate.box) in offers) for candidate in told):
            beside = (candidate for candidate in told if id(candidate.box) in offers)
            _doubt(candidate for candidate in beside if not _is_said_apart(candidate, priced))


def _doubt(candidates: Iterable[Candidate]) -> None:
    for candidate in candidates:
        candidate.evidence.count(-9, "a price or hours, or beside one, under a heading of their own")


def _is_said_apart(candidate: Candidate, priced: Sequence[Candidate]) -> bool:
    """Whether a share, or what an institution tells of itself, stands in a paragraph's sentence without prices."""
    if _is_for_visitors(candidate) or _is_off(candidate):
        return False
    raws = [other.raw for other in priced if other.box is candidate.box]
    own = [said for said in FULL_STOP.split(candidate.box.node.text()) if _says(said, candidate.raw)]
    if len(own) != 1 or any(_says(own[0], raw) for raw in raws):
        return False
    said = own[0].lower()
    if _PRICED.search(said) is not None or _LESS.search(said) is not None:
        return False
    return candidate.quantity.unit == "%" or OF_ITSELF.are_in(said, None) or _counts_its_own(candidate.label)


def _says(text: str, raw: str) -> bool:
    """Whether a text has a number, and not as a part of another one: no "2" in "20"."""
    before, found, after = text.partition(raw)
    while found and (before[-1:].isdigit() or after[:1].isdigit()):
        before, found, after = after.partition(raw)
    return bool(found)


def _counts_its_own(label: str) -> bool:
    """Whether a label names what institutions count, and nobody who may come for a price."""
    is_its_own = is_of_institutions(label) or is_told_of_institutions(label, None) or counts_things(label)
    return is_its_own and _WHO_COMES.search(label) is None


def _is_for_visitors(candidate: Candidate) -> bool:
    """Whether a number is a small sum or a few hours, amid the words of a line or beside its term."""
    quantity = candidate.quantity
    if not (quantity.unit in _HOURS or is_small_sum(quantity)) or candidate.source is not Source.TEXT:
        return False
    if tells_per_share(candidate.label) or tells_average(candidate.label) or _is_shown_apart(candidate):
        return False
    return _SCALED.search(_of_sum(candidate)) is None


def _of_sum(candidate: Candidate) -> str:
    """The number of a sum without its currency, where a magnitude would stand: "4 Mio. €"."""
    return _PRICED.sub(" ", candidate.raw.lower()) if is_money(candidate.quantity) else ""


def _is_of_the_institution(candidate: Candidate, *, beside: bool) -> bool:
    """Whether a number is more than visitors are told: a sum, a share beside no price, or what institutions count.

    People and classes that stand `beside` a small sum in its line may be who comes for it: "a family of 5 £30".
    """
    quantity = candidate.quantity
    if _is_for_visitors(candidate):
        return False
    if quantity.unit == "%":
        return _PRICED.search(candidate.box.node.text().lower()) is None and not _is_off(candidate)
    if is_money(quantity) or _is_shown_apart(candidate):
        return True
    if beside or quantity.upper is not None:
        return False
    return is_of_institutions(candidate.label) or _counts_its_own(candidate.label)


def _is_off(candidate: Candidate) -> bool:
    """Whether a percentage is taken off a price."""
    quantity = candidate.quantity
    return quantity.unit == "%" and is_offer(candidate.box.node.text(), quantity, is_told=False)


def _is_shown_apart(candidate: Candidate) -> bool:
    """Whether its element shows the number and nothing else, as tiles do; terms of lists have values so too."""
    return candidate.box.tag not in _VALUES and candidate.box.node.text().strip() == candidate.raw.strip()
