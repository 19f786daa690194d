"""What is taken off a price: "20% off all tickets", "bis zu 30 % Rabatt", "-20 % sur tous les abonnements"."""

from figures.record import Quantity
from figures.remembered import remembered
from scraper.reading.evidence.amounts import is_money
from scraper.reading.words.catalogue_words import PRICES
from scraper.reading.words.goods_words import PRICES_ELSEWHERE
from scraper.reading.words.phrases import Phrases

_OFFERED = Phrases(
    r"\bdiscount(?:s|ed)?\b|\boff\b(?![-–]| (?:the|our|from|of)\b)|\bcashback\b|"
    r"[%£€$]\s?\d*\s?(?:for|on) members(?:hip)?\b",
    r"rabatt\b|\berm[äa]ßigung\b|\bnachlass\b|\bpreisnachlass\b|\bg[üu]nstiger\b|\bgutschein",
    r"\bremise\b|\bde r[ée]duction\b(?! d)|\bofferts?\b|\boffertes\b|\btarif r[ée]duit\b|\bbon d['’]achat\b",
    r"\bdescuento\b|\brebajas?\b|\bdesconto\b|\bsconto\b|\bscontat[ioae]\b|\bkorting\b|korting\b|\bvoordeel\b",
    r"\bzniżk[iaęą]\b|\brabat(?:u|y|em)\b|^rabat\b|\btaniej\b|\bpromocj[aię]\b|\bpromoção\b|\bpoupança\b",
    r"rabat\b(?! (?:na|dla))|moderasjon\b|alennus\b|kedvezmény\b|\bindirimi\b|"
    r"\brabat på\b|\balennus\b|\bslev[auy]\b|\bkedvezmény|\breducere\b|\bскидк[аи]\b|\bзнижк[аи]\b|\bindirim\b|"
    r"\bέκπτωση",
)
_SAVED = Phrases(
    r"^(?:save|get|enjoy|sparen sie|spare|jetzt sparen|[ée]conomisez|profitez de|ahorra|ahorre|risparmia|"
    r"bespaar|ontvang|"
    r"poupe|economize|oszcz[ęe]d[źz]|spara|spar|säästä|ušetřete)\b",
)
_OF_ALL = Phrases(
    r"[-−–]\s?\d+\s?% ?(?:sur|on|off|auf|en|su|op|em|na|på)\s",
    r"[-−–]\s?\d+\s?%\s?(?:pour|for|für|para|per|voor|dla|för|til|pro|pentru|για)\s(?!cent\b)",
    r"[-−–]\s?\d+\s?%\s?(?:d[èe]s|ab|from|as from|à partir d|a partir d|desde|da|vanaf|od|från|fra)\s",
    r"\d+\s?% (?:sur|on|auf|en|su|op|em|na|på) "
    r"(?:tou(?:s|te|tes|t)|all|alle|alles|todos?|todas?|tutt[ieoa]|tudo|wszystk\w+)\b",
)
_FALLING = Phrases(
    r"[ée]mission|consomm|\bconsum|[ée]nerg|co2|co₂|gaz\b|gas\b|carbon|verbrauch|verbruik|zu[żz]yci|forbrug|f[öo]rbruk|"
    r"d[ée]chets?\b|waste|abf[äa]ll|rifiuti|residuos|res[íi]duos|afval|odpad|\beaux?\b|water|wasser|\bagua\b|acqua|"
    r"[ée]lectri|strom\b|electric|kulut|p[äa][äa]st|utsl[äa]pp|udledning|accident|unf[äa]ll|infortuni",
)
"""What institutions tell that they have less of: no price falls."""

_FOR_BUYERS = Phrases(
    r"\b(?:per|pour|para|for|für|voor|dla|ai|agli|aux) (?:[^\W\d_]+ ){0,2}(?:client\w*|soci\b|socios|s[óo]cios|"
    r"abonn[ée]\w*|adh[ée]rents|m[ei]mbr\w+|members|kund\w+|mitglieder|klanten|leden|klient\w*|customers|acquist\w+|achats?)\b",
)
"""To whom less is offered, be it of energy or water."""

_OF_MANY = Phrases(r"\b(?:typical|average|median|achieved|moyenne|media|m[ée]dia|gemiddelde?|durchschnittlich\w*)\b")
"""What is so for many, looked back upon: nobody is offered a "typical bill reduction"."""

_REDUCED = Phrases(
    r"\b(?:r[ée]duction|riduzione|reducci[óo]n|redu[çc][ãa]o|obniżka)(?: del(?:la)?| de)?"
    r"(?:$| (?:pour|per|para|na|aux?|ai|agli)\b)",
)

_HEADING = Phrases(
    r"\bcodes? promo\b|\bcoupons?\b|\bvouchers?\b|\bgutschein(?:e|codes?)\b|\bsonder(?:preise|angebote)\b",
    r"\bschnäppchen\b",
    r"\bsoldes\b|\bbons plans\b|\brebajas\b|\bcupones\b|^(?:\S+ )?ofertas\b(?! de)|\bsaldi\b|\bofferte\b|\bsconti\b",
    r"\baanbiedingen\b|\bkortingscodes?\b|\bpromocje\b|\bwyprzedaż\w*|\bsaldos$|\bpromoções\b|\bdeals\b|^sale$|"
    r"\bspecial offers?\b",
    r"\btilbud$|\berbjudanden\b|\btarjoukset\b|\bakc(?:e|ie)$|\bakciók\b|распродажа|скидки|акции",
)
"""Headings over goods for less."""


@remembered(4096)
def heads_prices(title: str) -> bool:
    """Whether what stands under a heading are prices or fees."""
    return PRICES.search(title) is not None or PRICES_ELSEWHERE.search(title) is not None


def heads_offers(title: str) -> bool:
    """Whether what stands under a heading is sold for less."""
    return _HEADING.search(title) is not None


def is_offer(text: str, quantity: Quantity, *, is_told: bool) -> bool:
    """Whether a percentage or a sum is taken off a price. `is_told` says that key figures are announced: then words
    that may tell of emissions as well ("10 % de réduction") decide nothing.
    """
    if quantity.unit != "%" and not is_money(quantity):
        return False
    if _OFFERED.search(text) is not None:
        return True
    if is_told or quantity.unit != "%":
        return False
    if _SAVED.match(text) is not None:
        return True
    may_be_off = _OF_ALL.search(text) is not None or _REDUCED.search(text) is not None
    if not may_be_off or _FOR_BUYERS.search(text) is not None:
        return may_be_off
    return _FALLING.search(text) is None and _OF_MANY.search(text) is None
