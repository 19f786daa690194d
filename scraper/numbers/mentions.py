"""The numbers inside a figure's label."""

import re
from functools import cache, lru_cache

from figures.expressions import expression
from figures.record import Mention
from scraper.numbers.decoys import find_decoy
from scraper.numbers.find import find_numbers
from scraper.numbers.label import without_of
from scraper.numbers.match import Kind, NumberContext, NumberMatch
from scraper.numbers.words import split

_STOPS = {
    "fr": "dans|en|à|au|aux|sur|par|pour|avec|chez|depuis|dont|qui|que|où|entre|sous|vers|selon|grâce|ont|sont|est|a|"
    "venant|provenant|issus|issues|répartis|réparties|parmi|lors|hors|contre|soit|ou|afin|durant|pendant",
    "en": "in|at|on|across|for|from|with|by|to|within|through|who|that|which|are|is|have|has|was|were|per|via|under|"
    "over|since|during|between|among|including|around|worldwide|based|or|will|can|where|when|than|into",
    "de": "in|im|an|am|auf|aus|bei|mit|für|seit|über|unter|zwischen|durch|zur|zum|davon|die|sind|haben|wird|werden|"
    "weltweit|nach|sowie|oder|pro|bis|ab|darunter|ist",
    "es": "en|con|por|para|desde|sobre|entre|a|al|que|son|tienen|han|según|hasta|durante|procedentes|ha|es|está|están",
    "it": "in|nel|nella|nei|nelle|nell'|con|per|da|dal|dalla|su|sul|tra|fra|che|sono|hanno|a|al|alla|presso|"
    "provenienti|è|ha",
    "nl": "in|op|aan|met|voor|uit|bij|door|die|dat|zijn|hebben|per|over|naar|tussen|binnen|sinds|waarvan|is|heeft",
    "pt": "em|no|na|nos|nas|com|por|para|desde|sobre|entre|que|são|têm|a|ao|à|pelo|pela|até|durante|é|tem|está",
    "pl": "w|we|na|z|ze|dla|od|do|przez|przy|które|którzy|która|są|ma|mają|po|oraz|w tym|jest",
    "sv": "i|på|med|för|från|till|som|är|har|inom|hos|under|mellan|vid|per",
    "da": "i|på|med|for|fra|til|som|er|har|inden|hos|under|mellem|ved|per|der",
    "nb": "i|på|med|for|fra|til|som|er|har|innen|hos|under|mellom|ved|per|der",
    "fi": "joka|jotka|on|ovat|sekä|vuonna|kanssa",
    "cs": "v|ve|na|z|ze|s|se|pro|od|do|přes|při|který|která|které|kteří|je|jsou|má|mají|po|u",
    "sk": "v|vo|na|z|zo|s|so|pre|od|do|cez|pri|ktorý|ktorá|ktoré|ktorí|je|sú|má|majú|po|u",
    "hr": "u|na|iz|s|sa|za|od|do|kroz|pri|koji|koja|koje|je|su|ima|po",
    "hu": "amely|amelyek|aki|akik|van|volt|között|alatt|szerint|keresztül",
    "ro": "în|din|dintre|la|cu|pe|pentru|prin|care|este|sunt|are|au|către|peste|între",
}
_PARTICIPLES = {
    "fr": expression(r"\w{3,}ant\Z"),
    "en": expression(
        r"(?!engineering|training|learning|housing|teaching|building|banking|computing|nursing)\w{3,}ing\Z"
    ),
    "es": expression(r"\w{3,}[ae]ndo\Z"),
    "it": expression(r"\w{3,}[ae]ndo\Z"),
    "pt": expression(r"\w{3,}[aei]ndo\Z"),
}
_TRAILING = frozenset(
    split(
        "et|and|und|y|e|en|i|och|og|ja|și|és|a|sowie|samt|oraz|ed|de|d'|du|des|of|di|von|van|del|dos|das|ou|or|oder|o|plus|dont|soit|avec|zu|the|les|la|le"
    )
)
_WORD = expression(r"[^\s.,;:!?()\[\]{}«»“”\"|/–—…•]+")
_GAP = expression(r"\s*")
_YEAR = expression(r"(?:19|20)[0-9]{2}")


@lru_cache(maxsize=4096)
def find_mentions(label: str, *, context: NumberContext) -> tuple[Mention, ...]:
    """The numbers in a label and what each counts, in order.

    What a number counts is the words behind it, up to the next number, a sign of punctuation, a preposition of place or
    time, a relative pronoun, a verb of having or being, or a present participle ("pays proposant"); "de" and "of" go
    on. An ordinal in running text ("leur 1er emploi") counts nothing and is no mention, nor is a date, a code, a
    number that has no value, a word that nothing follows ("neuf"), or a year behind which only a remark stands ("2023
    (estimated)", "2023 p").
    """
    matches = [match for match in find_numbers(label, context=context) if match.quantity.value is not None]
    mentions = []
    for index, match in enumerate(matches):
        if match.kind is Kind.ORDINAL or find_decoy(label, match, language=context.language) is not None:
            continue
        end = matches[index + 1].start if index + 1 < len(matches) else len(label)
        counted = _counted(label, match, end, context.language)
        if not counted and (match.kind is Kind.WORD or _names_a_year(label, match)):
            continue
        counted = counted or _before(label, match)
        mentions.append(Mention(quantity=match.quantity, label=counted))
    return tuple(mentions)


def _counted(label: str, match: NumberMatch, end: int, language: str | None) -> str:
    """The noun phrase behind a number."""
    tail = label[match.end : end]
    if match.kind is Kind.WORD or match.quantity.unit is None:
        tail = without_of(tail)
    kept: list[str] = []
    position = 0
    stops, participle = _stops(language), _PARTICIPLES.get((language or "")[:2])
    while (gap := _GAP.match(tail, position)) and (word := _WORD.match(tail, gap.end())):
        plain = word.group().lower()
        if plain in stops or (kept and participle is not None and participle.match(plain)):
            break
        kept.append(word.group())
        position = word.end()
    while kept and kept[-1].lower().replace("’", "'") in _TRAILING:
        kept.pop()
    return " ".join(kept)


def _names_a_year(label: str, match: NumberMatch) -> bool:
    """Whether a number that nothing follows has the form of a year, and no colon says that it is a count."""
    digits = label[match.number_start : match.number_end]
    is_year = _YEAR.fullmatch(digits) is not None and match.quantity.value == int(digits)
    return is_year and not label[: match.start].rstrip().endswith((":", "="))


def _before(label: str, match: NumberMatch) -> str:
    """The words before a number that nothing follows, back to a sign of punctuation or another number."""
    head = re.split(r"[.,;:!?()\[\]|/–—]|\d", label[: match.start])[-1]
    return " ".join(head.split())


@cache
def _stops(language: str | None) -> frozenset[str]:
    table = _STOPS.get((language or "")[:2])
    if table is not None:
        return frozenset(split(table))
    return frozenset(word for stops in _STOPS.values() for word in split(stops))
