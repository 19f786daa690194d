"""What sentences say of what something costs: prices, rates, taxes and offers, which are no figures."""

from scraper.reading.evidence.alternatives import alternative
from scraper.reading.evidence.amounts import is_money
from scraper.reading.evidence.conditions import asks_for, is_price, is_rate_from, is_tax, lends_at
from scraper.reading.evidence.errands import errand
from scraper.reading.evidence.everyday import of_everyday
from scraper.reading.evidence.occasions import is_price_of_occasion
from scraper.reading.evidence.offers import is_offer
from scraper.reading.evidence.priced_counts import is_of_a_price, is_span_of_names
from scraper.reading.evidence.weighing import Evidence
from scraper.reading.markup.layout import Line
from scraper.reading.sentences.clause import Clause
from scraper.reading.words.delivery_words import FREE_DELIVERY


def weigh_price(evidence: Evidence, line: Line, clause: Clause, label: str, sentence: str, *, is_told: bool) -> None:
    match = clause.match
    if is_price(line.text, match, label, clause.lead) or is_price_of_occasion(line.text, match):
        evidence.count(-9, "a price")
    elif is_money(match.quantity) and FREE_DELIVERY.search(sentence) is not None:
        evidence.count(-9, "from how large an order on delivery is free")
    elif match.quantity.unit == "%" and (
        is_tax(line.text, match) or lends_at(line.text, match) or (not is_told and is_rate_from(match))
    ):
        evidence.count(-9, "a rate: from so much on, or of a tax")
    elif is_of_a_price(line.text, match):
        evidence.count(-9, "what a price is for")
    elif is_span_of_names(line.text, match):
        evidence.count(-9, "names in a row")
    elif asks_for(sentence, match):
        evidence.count(-9, "in a request to the reader")
    elif (reason := alternative(line.text, match, label)) is not None:
        evidence.count(-9, reason)
    if (reason := errand(sentence, line.text, match, label) or of_everyday(sentence, line.text, match)) is not None:
        evidence.count(-9, reason)
    if is_offer(sentence, match.quantity, is_told=is_told):
        evidence.count(-9, "an offer: so much off a price")
