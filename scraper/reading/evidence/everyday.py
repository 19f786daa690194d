"""Numbers of everyday life on an institution's portrait: likened, explained, let, left over, found by others.

None of them tells what the institution has, so none may be read as one of its figures.
"""

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.numbers.words import split
from scraper.reading.markup.text import place_in

_LONGEST = 48

_BEFORE = expression(
    r"(?i)(?<![^\W\d_])(?:"
    r"(?P<likened>as (?:tall|high|long|heavy|big|wide|deep) as|so (?:hoch|lang|schwer|groß|breit|tief) wie|"
    r"aussi (?:haute?|longue?|lourde?|grande?|large) que|tan (?:alt|larg|pesad|grande|anch)\w* como|"
    r"(?:alt|lung|pesant|grand|larg)[aeio] come|(?:hoog|lang|zwaar|groot|breed) als|"
    r"tão (?:alt|comprid|pesad|grande|larg)\w* (?:como|quanto)|(?:wysok|dług|ciężk|duż|szerok)\w+ jak|"
    r"lika (?:hög|lång|tung|stor|bred)\w* som|lige så (?:høj|lang|tung|stor|bred)\w* som|"
    r"like (?:høy|lang|tung|stor|bred)\w* som|(?:vysok|dlouh|těžk|velk)\w+ jako)|"
    r"(?P<radius>within a radius of|we deliver within|im umkreis von|dans un rayon de|en un radio de|nel raggio di|"
    r"(?:in|binnen) een straal van|num raio de|em um raio de|w promieniu|inom en radie (?:av|på)|"
    r"inden for en radius af|innenfor en radius på|v okruhu)|"
    r"(?P<left>nur noch|il ne reste (?:plus )?que|s[óo]lo quedan|"
    r"restano solo|er zijn nog maar|só restam|zostało tylko)|"
    r"(?P<deposit>deposit of|anzahlung von|acompte de|arrhes de|(?:depósito|anticipo) del|(?:acconto|caparra) del|"
    r"aanbetaling van|sinal de|zaliczkę|handpenning på|depositum på|zálohu)|"
    r"(?P<study>in a study (?:of|among|with|involving)|in einer studie (?:mit|an|unter)|"
    r"dans une étude (?:menée )?(?:auprès de|sur)|en un estudio (?:con|de)|in uno studio su|"
    r"in een onderzoek(?: onder| bij)?|"
    r"num estudo (?:com|de)|w badaniu (?:na|z udziałem)|i en (?:studie|undersökning) (?:med|av|bland)|"
    r"i en undersøgelse (?:med|af|blandt)|ve studii s)|"
    r"(?P<lost>i(?: have|[’']ve)? lost|j[’']ai perdu|he perdido|perdí|ho perso|perdi|schudł[ae]m))\s\Z"
)
"""What stands right before such a number."""

_LAST = frozenset(
    split(
        "as|wie|que|como|quanto|come|als|jak|som|jako|within|of|von|de|di|van|promieniu|av|på|af|okruhu|noch|quedan|solo|"
        "maar|só|restam|tylko|del|zaliczkę|zálohu|among|with|involving|mit|an|unter|auprès|sur|con|su|onder|bij|"
        "onderzoek|com|na|udziałem|med|bland|blandt|s|lost|perdu|perdido|perdí|perso|perdi|schudłam|schudłem"
    )
)
"""The last words of those: behind any other nothing is looked for."""
_LONGEST_LAST = 12

_DEFINED = expression(
    r"(?i)(?:(?:1|one|an?|eine?|une?|una|um|uma|een|en|jeden)\s)?(?:hectares?|hektara?r?|ettaro|hectárea|acre|morgen|"
    r"mile|meile|milla|miglio|mijl|milha|mila)\s(?:is|equals|corresponds to|sind|entspricht|hat|correspond à|vaut|"
    r"équivaut à|equivale a|son|corrisponde a|è pari a|komt overeen met|to|är|er|je)\s\Z"
)
"""How a sentence begins that says what a measure is."""

_FOR_RENT = expression(
    r"(?i)(?:to let|for (?:rent|sale)|we (?:let|rent out|sell)|zu (?:vermieten|verkaufen)|"
    r"wir (?:vermieten|verkaufen) eine?n?|"
    r"à (?:louer|vendre)|se (?:alquila|vende)|affittasi|vendesi|te (?:huur|koop)|aluga-se|vende-se|do wynajęcia|"
    r"na sprzedaż|uthyres|til leje|til leie|k pronájmu)[\s:]+(?:an?\s)?"
    r"(?:flat|apartment|house|studio|wohnung|haus|appartement|maison|piso|casa|vivienda|appartamento|woning|huis|"
    r"apartamento|mieszkanie|dom|lägenhet|lejlighed|leilighet|byt)(?![^\W\d_])"
)
"""How an advertisement of one flat or house begins."""

_PLACES = expression(r"(?i)\s(?:(?:freie plätze|plätze frei)|places|plazas|posti|plaatsen|lugares|vagas|miejsc\w*)\b")
_KILOS = expression(r"(?i)\s?(?:kilo|chili|quilo|kg\b|pounds)")
_OURS = expression(
    r"(?i)\b(?:we|our|wir|unser\w*|nous|nos|notre|nuestr\w+|nostr\w+|wij|onze|noss\w+|nasz\w*|vår\w*|vores)\b"
)


def of_everyday(sentence: str, text: str, match: NumberMatch) -> str | None:
    """Why a number of a sentence is of everyday life; None where nothing tells."""
    if _FOR_RENT.match(sentence) is not None:
        return "of what is let or sold"
    last = text[max(0, match.start - _LONGEST_LAST) : match.start].lower().split()[-1:]
    last = [word.strip("«„“”\"'’(¡¿") for word in last]
    before = None if _LAST.isdisjoint(last) else _BEFORE.search(text, max(0, match.start - _LONGEST), match.start)
    if before is not None and before.lastgroup is not None:
        return _said_before(before.lastgroup, sentence, text, match)
    if match.quantity.unit is not None and match.quantity.unit != "%":
        begin = place_in(sentence, text, match.start)
        return "what a measure is" if _DEFINED.match(sentence[: max(0, begin)]) is not None else None
    return None


def _said_before(kind: str, sentence: str, text: str, match: NumberMatch) -> str | None:
    """What the words before a number make of it, where unit and noun agree."""
    unit = match.quantity.unit
    agrees = {
        "likened": unit is None,
        "radius": unit in ("km", "m", "mi"),
        "left": unit is None and _PLACES.match(text, match.end) is not None,
        "deposit": unit == "%",
        "study": unit is None and _OURS.search(sentence) is None,
        "lost": _KILOS.match(text, match.end) is not None or unit == "kg",
    }
    return _REASONS[kind] if agrees[kind] else None


_REASONS = {
    "likened": "what something is likened to",
    "radius": "how far around",
    "left": "how many places are left",
    "deposit": "a part that is paid beforehand",
    "study": "whom a study asked",
    "lost": "what somebody lost",
}
