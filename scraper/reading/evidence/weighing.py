"""What speaks for and against a number being a figure. Every reason is kept: `extract --explain` shows them."""

from collections.abc import Sequence

from figures.expressions import expression
from figures.unit_words import CALENDAR_UNITS
from scraper.numbers import TIMES
from scraper.numbers.members import ALT, APPROXIMATELY, AT_LEAST, AT_MOST, ATTRIBUTE, RANK, SCRIPT, TEXT
from scraper.reading.evidence.amounts import CAPITALS, DOMESTIC_UNITS, begins_with_land, is_money, is_pay, is_scaled
from scraper.reading.evidence.asides import asides
from scraper.reading.evidence.circles import is_counted_to
from scraper.reading.evidence.company import MANY, Company, in_named_section
from scraper.reading.evidence.conditions import is_offered_from, is_small_sum
from scraper.reading.evidence.counted import counted, is_in_infographic, states_house, states_staff, tells_in_picture
from scraper.reading.evidence.dated_labels import is_as_of_day, is_split_date
from scraper.reading.evidence.emphasis import is_emphasised
from scraper.reading.evidence.errands import says_gift
from scraper.reading.evidence.experience import years_at_it
from scraper.reading.evidence.goods import is_told_of_goods
from scraper.reading.evidence.hosts import is_told_of_host, offers_posts
from scraper.reading.evidence.labels import LabelWords, is_of_institutions, words_of
from scraper.reading.evidence.offers import heads_offers, heads_prices, is_offer
from scraper.reading.evidence.page import Page
from scraper.reading.evidence.passing import (
    are_hours,
    counts_entries,
    counts_visits,
    is_only_marked,
    is_passing,
    is_satisfaction,
    is_tally,
    may_be_share,
)
from scraper.reading.evidence.peers import COUNTS_NEIGHBOURS, is_one_side, is_step
from scraper.reading.evidence.reasons import OF_GOODS, SMALL_SUM
from scraper.reading.evidence.years import doubt_of_year
from scraper.reading.markup.layout import Box
from scraper.reading.stats.regions import A_CARD_PART, A_FOOTERS_ROW, A_SIDEBAR
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.catalogue_words import PRICED
from scraper.reading.words.element_names import STAT_NAMES
from scraper.reading.words.rate_words import tells_per_share
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.sum_words import is_of_accounts
from scraper.reading.words.vocabulary import ERROR_LABEL, PHONE_WORD, heads_errands, is_beside

THRESHOLD = 4
_FEW_WORDS = 5
_AGES = expression(r"\d{1,2}\s?(?:[–-]\s?\d{1,3}|\+)")
_MAX_TIGHT_LINES = 8


class Evidence:
    """A tally of points with the reason for each."""

    __slots__ = ("counts", "points")

    def __init__(self) -> None:
        self.points = 0
        self.counts: list[tuple[int, str]] = []

    def count(self, points: int, reason: str) -> None:
        self.points += points
        self.counts.append((points, reason))

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it has its points, in words."""
        return tuple(f"{points:+d} {reason}" for points, reason in self.counts)

    @property
    def suffices(self) -> bool:
        return self.points >= THRESHOLD


def weigh(stat: Stat, *, label: str, company: Company, page: Page) -> Evidence:
    """The evidence for one stat."""
    evidence = Evidence()
    is_set_apart = _weigh_form(evidence, stat)
    _weigh_place(evidence, stat, company, page)
    _weigh_headings(evidence, stat, label, company, page, is_set_apart=is_set_apart)
    _weigh_company(evidence, stat, company, is_set_apart=is_set_apart)
    _weigh_listing(evidence, stat, company)
    if label == page.title and names_key_figures(label):
        evidence.count(-9, "no label but the page's title")
    elif company.is_announced and label[:1].isdigit() and _AGES.fullmatch(label):
        evidence.count(1, "ages as a label")
    else:
        _weigh_label(evidence, words_of(label), stat)
    _weigh_doubts(evidence, stat, label, company, page)
    _weigh_moment(evidence, stat, label, company)
    _weigh_unit(evidence, stat, label, company, page)
    return evidence


def _weigh_form(evidence: Evidence, stat: Stat) -> bool:
    """How the number is shown; says whether it is set apart from the words on its line."""
    boxes = _tile_boxes(stat)
    if stat.line.source is ATTRIBUTE:
        evidence.count(4, "the value of an animated counter")
    elif stat.line.source is SCRIPT:
        evidence.count(2, "a value that a script fills in")
    elif _is_named_stat(boxes):
        evidence.count(2, "in an element named as a figure's")
    is_set_apart = stat.shape is Shape.BARE
    if is_set_apart:
        evidence.count(1, "the number stands alone")
    if is_emphasised(stat, boxes):
        is_set_apart = True
        evidence.count(1, "the number is emphasised")
    elif not is_set_apart and stat.has_own_element():
        is_set_apart = True
        evidence.count(1, "the number has an element of its own")
    if _is_strong_number(stat):
        evidence.count(1, "a number with unit, grouping or qualifier")
    return is_set_apart


def _weigh_place(evidence: Evidence, stat: Stat, company: Company, page: Page) -> None:
    titles = company.titles
    if any(names_key_figures(title) for title in titles):
        evidence.count(3, "under a heading for key figures")
    elif in_named_section(stat):
        evidence.count(3, "in a section named for key figures")
    elif page.is_key_figures:
        evidence.count(3, "on a page for key figures")
    elif page.is_portrait and stat.line.source is not ALT:
        is_said = stat.line.box.tag == "p" and stat.text.rstrip().endswith(".")
        evidence.count(3 if is_said else 1, "on a page where an institution presents itself")
    elif (page.is_portrait or page.is_report) and tells_in_picture(stat, page.language):
        evidence.count(3 if page.is_report else 2, "in a picture where an institution presents itself")
    elif stat.line.source is ALT and not is_in_infographic(stat):
        evidence.count(-4, "a picture's alternative text, where no key figures are announced")
    if page.offer and not (company.is_of_house or any(map(names_key_figures, titles))):
        evidence.count(-4, page.offer)
    is_told = page.is_key_figures or any(map(names_key_figures, titles))
    if stat.region is not None and not (stat.region.reason == A_CARD_PART and is_told):
        is_headed = stat.region.reason in (A_SIDEBAR, A_FOOTERS_ROW) and titles[:1] and names_key_figures(titles[0])
        evidence.count(-2 if is_headed else -4, stat.region.reason)
    if _is_link(stat):
        evidence.count(-1, "in a link")


def _weigh_headings(
    evidence: Evidence, stat: Stat, label: str, company: Company, page: Page, *, is_set_apart: bool
) -> None:
    """What stands under a heading for posts or deliveries is told of them where several key figures are shown."""
    if beside := [title for title in company.titles if is_beside(title)]:
        is_whole_page = is_set_apart and all(title == page.title for title in beside)
        if is_whole_page and company.shows_many_of_itself(stat) and _is_named_stat(_tile_boxes(stat)):
            return  # a page about the way or the hours, with a band of figures
        evidence.count(-6, "under a heading for what is beside the subject")
    elif any(map(heads_errands, company.titles)) and not (
        company.shows_many(stat) or (is_set_apart and is_told_of_host(stat, label, company))
    ):
        evidence.count(-6, "under a heading for what readers come for")


def _weigh_company(evidence: Evidence, stat: Stat, company: Company, *, is_set_apart: bool) -> None:
    alike = company.made_like(stat)
    if alike >= MANY:
        evidence.count(2 if is_set_apart else 1, f"one of {alike} alike")
    elif alike == 2:
        evidence.count(1, "one of two alike")
    if stat.shape is Shape.BARE and _is_tight(stat):
        evidence.count(1, "a tile of a number and its label alone")
    if company.is_outside and not is_set_apart and _is_plain(stat):
        is_count = alike > 1 and stat.shape is Shape.LEADING and stat.match.quantity.unit is None
        is_price = is_money(stat.match.quantity) and not is_of_accounts(stat.own)
        is_telling = is_count or (_is_strong_number(stat) and not is_price)
        evidence.count(-1 if is_telling else -3, "plain, outside the part that is announced")
    if company.is_list_of_amounts:
        evidence.count(2 if alike > 1 else 3, "in a list or table of amounts")
    if stat.over_years:
        evidence.count(2, "in a table over years")
    if company.group.counters > (stat.line.source is ATTRIBUTE):
        evidence.count(1, "beside an animated counter")
    if company.is_listing and stat.line.source is not ATTRIBUTE:
        evidence.count(-3, "a label that several headings repeat: a listing")


def _is_plain(stat: Stat) -> bool:
    """Whether it is one of a line's words, not a place in a ranking, and none of them is what institutions count."""
    is_alone = stat.line.text.strip() == stat.match.raw.strip()
    is_rank = stat.match.quantity.qualifier is RANK
    return not (is_alone or is_rank or is_of_institutions(stat.own)) and stat.line.source is TEXT


def _weigh_listing(evidence: Evidence, stat: Stat, company: Company) -> None:
    """Whether it stands among what catalogues and the like list."""
    if company.is_elsewhere and not company.is_announced:
        evidence.count(-9, "in a list of other pages, threads or goods")
    if company.is_description and stat.line.source is not ATTRIBUTE:
        evidence.count(-6, "beside the fields of a thing's description")
    elif company.is_catalogue and stat.line.source is not ATTRIBUTE and not is_counted_to(stat):
        evidence.count(-3, "beside the numbers of a catalogue's entry")


def _weigh_label(evidence: Evidence, words: LabelWords, stat: Stat) -> None:
    if not words.names and not (words.counted_by_day and is_as_of_day(words.counted_by_day, stat.match.quantity)):
        evidence.count(-9, "no label")
    elif words.is_dated:
        evidence.count(-6, "a line that begins with a date")
    elif words.number <= 14:
        evidence.count(1, "a short label")
    elif words.number > 40:
        evidence.count(-1, "a long label")


def _weigh_doubts(evidence: Evidence, stat: Stat, label: str, company: Company, page: Page) -> None:
    words = words_of(label)
    quantity = stat.match.quantity
    if words.of_goods and not is_told_of_goods(stat, label, company):
        evidence.count(-3, OF_GOODS)
    is_called = words.of_registers or (
        stat.match.start and PHONE_WORD.search(stat.text[: stat.match.start]) is not None
    )
    is_share = quantity.unit == "%" and " " not in label  # "Mobile: 55%"
    if is_called and not is_share:
        evidence.count(-9, "a telephone or registration number")
    if stat.line.is_heading and 400 <= (quantity.value or 0) < 600 and ERROR_LABEL.search(label):
        evidence.count(-9, "the number of an error")
    are_two_steps = company.group.are_one_and_two and not (company.is_announced or page.is_portrait)
    if are_two_steps or company.group.enumerate(stat) or company.alike.enumerate(stat) or is_step(stat):
        evidence.count(-9, COUNTS_NEIGHBOURS)
    for points, reason in asides(stat, label, company=company, page=page):
        evidence.count(points, reason)
    if is_split_date(stat, label, page.language):
        evidence.count(-9, "the day of a date")
    if is_one_side(stat, company.group) and not company.is_announced:
        evidence.count(-4, "one of two sides compared")
    if (doubt := doubt_of_year(stat, label, company)) != 0:
        evidence.count(doubt, "looks like a year")
    if (points := years_at_it(stat, label, page, is_alone=company.alike.size == 1)) != 0:
        evidence.count(points, "how long an institution has been at it")
    _weigh_dress(evidence, stat, company, page)


def _weigh_dress(evidence: Evidence, stat: Stat, company: Company, page: Page) -> None:
    """How the number is set."""
    alike = company.alike.size
    raw = stat.match.raw.strip()
    if stat.line.is_heading and stat.shape is Shape.TRAILING:
        is_tile = stat.has_own_element() and alike > 1
        evidence.count(-1 if is_tile else -3, "at the end of a heading")
    elif alike == 1 and stat.shape is Shape.LEADING and stat.line.level == 1 and stat.text == page.title:
        evidence.count(-4, "in the page's title")
    if stat.box.tag == "sup":
        evidence.count(-9, "a footnote mark")
    elif stat.box.tag == "small":
        evidence.count(-6, "in small print")
    elif raw in page.footnotes and _may_lead_note(stat, company, notes=len(page.footnotes)):
        evidence.count(-9, "the text of a footnote")
    if raw[0] == "0" and raw[1:2].isdecimal() and not (raw.isdecimal() or raw.endswith(("+", "%"))):
        evidence.count(-9, "an ordinal with a leading zero")


def _may_lead_note(stat: Stat, company: Company, *, notes: int) -> bool:
    """Whether the text of one of so many notes may begin so: no key figure set apart as more of them are than notes."""
    is_figure = company.is_announced and company.group.like(stat) > notes and (stat.settled or stat.has_own_element())
    return stat.shape is Shape.LEADING and not is_figure and not stat.over_years


_PRICE = expression(r"\d[.,]\d\d(?!\d)")


def _weigh_moment(evidence: Evidence, stat: Stat, label: str, company: Company) -> None:
    if company.is_counting_down:
        evidence.count(-9, "counts down to a day")
    is_open = stat.match.quantity.unit == "h" and are_hours(stat.match, label)
    if is_open or is_passing(label) or (stat.shape is not Shape.BARE and is_passing(stat.text)):
        if _is_told_tally(stat, label, company):
            return
        evidence.count(-9, "about the page's readers or the moment")
    elif company.alike.like(stat) < 3 and counts_visits(stat.text):
        evidence.count(-9, "the page's own counter")
    elif counts_entries(stat.text) and not any(map(names_key_figures, company.titles)):
        evidence.count(-9, "the count of a filter or an archive")
    quantity = stat.match.quantity
    is_sum = is_money(quantity)
    may_be_least = quantity.qualifier is AT_LEAST or (quantity.unit == "%" and stat.match.start > 0)
    if may_be_least and is_offered_from(stat.text, stat.match, is_told=company.is_announced):
        evidence.count(-9, "a price: from so much on")
    if quantity.unit == "%" and quantity.qualifier is AT_MOST and (quantity.value or 0) < 0:
        evidence.count(-9, "an offer: up to so much off")
    if not company.shows_many(stat) and is_offer(f"{stat.text} {label}", quantity, is_told=company.is_announced):
        evidence.count(-9, "an offer: so much off a price")
    elif (is_sum or quantity.unit == "%") and not company.is_announced and any(map(heads_offers, company.titles)):
        evidence.count(-9, "under a heading for offers")


def _is_told_tally(stat: Stat, label: str, company: Company) -> bool:
    """Whether likes and the like stand among three key figures or more made alike, or a mark tells satisfaction.

    So is a mark in a table over years, or in a list with more than one thing has: "Nota media: 8,5/10"; and elsewhere
    what is a part of some people, "3/5 are women". Nothing is under a heading for reviews or comments.
    """
    if any(map(is_tally, company.titles)):
        return False
    is_apart = stat.shape is Shape.BARE or stat.has_own_element()
    is_told = company.is_announced and is_apart
    may_please = is_told or (company.group.like(stat) > 2 and (is_apart or company.is_announced))
    if is_satisfaction(label) and may_please:
        return True
    is_shown = company.group.like(stat) > 2 and (stat.over_years or company.is_beside_counts)
    if company.is_announced and is_shown and is_only_marked(stat.text) and not is_passing(label):
        return True
    may_lead = company.is_announced or stat.shape is Shape.LEADING
    if may_lead and may_be_share(stat.match, stat.text, label, is_announced=company.is_announced):
        return True
    return is_told and company.group.like(stat) > 2 and is_tally(label)


def _weigh_unit(evidence: Evidence, stat: Stat, label: str, company: Company, page: Page) -> None:
    """No institution has a temperature, and few measures."""
    quantity = stat.match.quantity
    if quantity.unit is None:
        is_known = is_of_institutions(label) or (page.is_portrait and company.lists_counts(stat))
        if is_known and words_of(label).number <= _FEW_WORDS and all(points > 0 for points, _ in evidence.counts):
            points, reason = counted(company.titles, page)
            if points:
                evidence.count(points, reason)
        if stat.shape is Shape.TRAILING and states_staff(stat, company.titles, page):
            evidence.count(3, "so many as a house has, behind a colon")
        return
    if quantity.unit in ("°C", "°F"):
        evidence.count(-4, "a temperature")
    if (page.is_portrait or label in CAPITALS) and states_house(quantity, label, company.titles, page):
        evidence.count(1 if page.is_portrait else 2, "a sum or an area as institutions have")
    is_told = company.is_announced or (page.title is not None and names_key_figures(page.title))
    is_one_of_few = company.is_catalogue or company.group.size < 3
    is_of_goods = quantity.unit in DOMESTIC_UNITS and is_one_of_few and not is_told and not page.is_portrait
    if is_of_goods and not in_named_section(stat):
        evidence.count(-2, "a measure as goods have")
    if is_money(quantity) and quantity.value is not None:
        titles = (*company.titles, page.title or "")
        if not tells_per_share(label) and not company.tells_accounts(label):
            is_shown, small = company.shows_many(stat) and company.is_beside_counts, is_small_sum(quantity)
            _weigh_sum(evidence, stat, label, titles, is_small=small, is_told=is_told, is_shown=is_shown)


def _weigh_sum(
    evidence: Evidence, stat: Stat, label: str, titles: Sequence[str], *, is_small: bool, is_told: bool, is_shown: bool
) -> None:
    """Prices show cents, an institution's own amounts seldom do."""
    quantity = stat.match.quantity
    if is_pay(quantity, label) or (stat.shape is not Shape.BARE and any(map(offers_posts, titles))):
        evidence.count(-4, "the salary of a post")
    if any(map(heads_prices, titles)):
        evidence.count(-4, "under a heading for prices")
    if is_small and not is_told and stat.line.source is not ATTRIBUTE:
        evidence.count(-2, SMALL_SUM)
    if (PRICED.match(label) and not is_shown) or (quantity.qualifier is AT_MOST and not is_told):
        evidence.count(-4, "a price for each, or what may be paid at most")
    if is_small and says_gift(stat.line.box.node.text(), label):
        evidence.count(-3, "what a gift of so much does")
    if _PRICE.search(stat.match.raw) and not is_told and not is_scaled(stat):
        evidence.count(-3, "an amount to the cent, as prices are")


def _is_tight(stat: Stat) -> bool:
    """Whether an element holds the number and its label, and no other words."""
    return stat.frame is not None and stat.spare == 0 and stat.frame.end - stat.frame.first <= _MAX_TIGHT_LINES


def _tile_boxes(stat: Stat) -> list[Box]:
    """The boxes from the number outwards to its tile, at most five."""
    boxes: list[Box] = []
    step: Box | None = stat.box
    while step is not None and len(boxes) < 5:
        boxes.append(step)
        if step is stat.tile:
            break
        step = step.parent
    return boxes


def _is_named_stat(boxes: Sequence[Box]) -> bool:
    return any(box.attributes and STAT_NAMES.are(box.names) for box in boxes)


def _is_strong_number(stat: Stat) -> bool:
    quantity = stat.match.quantity
    has_unit = quantity.unit and quantity.unit != TIMES and quantity.unit not in CALENDAR_UNITS
    if has_unit or quantity.qualifier in (AT_LEAST, APPROXIMATELY):
        return True
    is_large = quantity.value is not None and abs(quantity.value) >= 1000
    return (is_large and not stat.match.raw.strip().isdigit()) or (not quantity.unit and begins_with_land(stat.own))


def _is_link(stat: Stat) -> bool:
    if stat.shape is Shape.BARE or stat.has_own_element():
        return False
    step: Box | None = stat.line.box_at(0)
    limit = 3
    while step is not None and limit:
        if step.tag == "a" and not (step.attributes.get("href") or "#").startswith("#"):
            return True
        step, limit = step.parent, limit - 1
    return False
