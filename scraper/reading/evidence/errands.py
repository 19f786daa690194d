"""Sentences that tell a reader what to expect, to bring or to win, also on an institution's portrait.

How far it is, how often a course meets, what a gift buys, what it takes to cancel and what is aimed at: none of it is
what an institution has.
"""

from figures.expressions import expression
from figures.remembered import remembered
from figures.unit_words import TIME_UNITS
from scraper.numbers import NumberMatch
from scraper.numbers.words import split
from scraper.reading.markup.text import place_in
from scraper.reading.words.catalogue_words import GIFT
from scraper.reading.words.phrases import Phrases

_LONGEST = 40
_LENGTHS = frozenset(("km", "m", "mi"))

_ON_FOOT = expression(
    r"(?i)(?:(?:(?:short )?minutes?[’']?|minuten|minutos|minuti|minut[ay]?|min\.?)\s)?(?:(?:short )?(?:walk|drive|"
    r"ride)\b|"
    r"on foot|away\b|by (?:car|train|bus|bike|foot|tram)|geh-?minuten|fu[ßs]+minuten|fahrminuten|zu fu[ßs]|"
    r"mit (?:dem|der) "
    r"(?:auto|bus|bahn|zug|rad)|à pied|à vélo|en (?:voiture|train|bus|m[ée]tro|tram)|a pie|en (?:coche|tren|"
    r"autob[úu]s)|"
    r"a piedi|in (?:auto|treno|macchina)|lopen|fietsen|rijden|a p[ée]|de (?:carro|comboio|autocarro)|piesz\w+|"
    r"spacer\w*|"
    r"samochodem|promenad|till fots|til fods|til fots|kävel\w+|pěšky|chůze|gyalog)"
)
"""How the label of minutes on a way begins."""
_AWAY = expression(
    r"(?<!\S)(?:[àa]|op|på|w odległości|at|ca\.?|circa|about|rund|nur|just|only|en|och|und|et|and|y|e|i)\s\Z"
)
_FROM = expression(
    r"\s(?:away\s)?(?:from|von|vom|de(?:l| la| los| las)|de l['’]|du|dal(?:l['’]|la|lo)?|van|da|do|od|fra|"
    r"från)\s?"
)

_MEETING = expression(
    r"(?i)\s(?:[^\W\d_]+\s)?(?:sessions?|lessons?|classes|meetings|evenings|workshops|termine?n?|einheiten|"
    r"abende?n?|treffen|"
    r"lektionen|unterrichtsstunden|séances?|cours|soirées|rencontres|sesiones|clases|encuentros|incontri|lezioni|"
    r"serate|"
    r"lessen|bijeenkomsten|avonden|dagdelen|sessões|aulas|encontros|spotka[ńn]\w*|zaj[ęe][ćc]|lekcji|träffar|"
    r"tillfällen|"
    r"lektioner|gange|ganger|kertaa|lekcí|setkání|alkalom)\s(?:of|à|a|de|di|da|van|zu(?: je)?|je|po|om|på|"
    r"lasting)\s\d"
)
"""Behind how often a course meets: "10 sessions of 90 minutes"."""

_GIFT = expression(
    r"(?i)\s?(?:(?:with|for(?: only| just)?|mit|für|avec|pour|con|por|per|met|voor|com|za|för|med|for|til)\s)?"
    r"(?:nur\s|only\s)?"
    r"(?:[€£$]\s?\d{1,3}|\d{1,3}\s?(?:€|£|\$|euros?|zł|kr\b|kč|ft\b))(?!\s?(?:mio|mil|mld|mrd|bn|m\b|k\b|tys|tsd))"
)
"""A small sum at the head of a sentence: what else it counts is what the sum buys."""
_MOST_BOUGHT = 1000

_ONE_OF = expression(
    r"(?i)(?<!\S)(?:one of(?: the)?|eine[nrms]? (?:von|der)|l['’]un(?:e)? des|un[oa] de l[oa]s|uno dei|una delle|"
    r"een van de|"
    r"um dos|uma das|jedn\w+ z(?:e)?|en av|et af|yhden)\s\Z"
)
_PRIZES = frozenset(
    split(
        "prizes|vouchers|tickets|preise|preisen|gutscheine|gutscheinen|lots|cadeaux|prix|premios|premi|prijzen|"
        "prémios|"
        "prêmios|nagród|priser|vinster|gevinster|palkinnosta"
    )
)

_REQUIRED = Phrases(
    r"\b(?:required|requis(?:e|es)?|exigée?s?|erforderlich|vorausgesetzt|se requieren?|requerid\w+|requisit\w+|"
    r"richiest\w+|"
    r"vereist|exige[mn]?(?:-se)?|exigid\w+|wymagan\w+|krävs|kræves|kreves|vaaditaan|požadujeme|elvár\w+)\b"
)
_EXPERIENCE = Phrases(
    r"experien|expérien|erfahrung|esperienz|ervaring|doświadczeni|erfarenhet|erfaring|kokemus|praxe|tapasztalat"
)

_CANCEL = Phrases(
    r"\bcancel(?:l?ed|l?ation|l?ing|s)?\b|\bstorn|\babsage[nr]?\b|\bannul|\bcancelaci|\bcancellazion|\bdisd(?:ire|"
    r"etta)|"
    r"\bafzeg|\bcancelamento|\banulowa|\brezygnacj|\bavbok|\bafbestil|\bavbestill|\bperuut|\bzruš|\blemond"
)

_CHARGED = Phrases(
    r"\bfree\b|\bcharged?\b|\bfees?\b|\brefund|\bbefore\b|\bgratuit|\bfrais\b|\brembours|\bavant\b|\bkostenlos|"
    r"\bkostenfrei|"
    r"\bgebühr|\berstatt|\bberechne|\bgratis\b|\bgratuit[ao]\b|\breembols|\bcobra|\bantes\b|\brimbors|\bprima\b|"
    r"\bpenal|"
    r"\bkosteloos|\brekenen\b|\bvooraf\b|\bbezpłatn|\bzwrot|\bprzed\b|\bpobiera|\bavgift|\bgebyr|\bmaksu|\bzdarma|"
    r"\bpoplat"
)

_BY_A_YEAR = expression(
    r"(?i)(?:^|[\s(])(?:by|until|before|bis|d['’]ici|avant|pour|para|antes de|entro|in|tegen|vóór|até|do|till|"
    r"senast|inden|innen|"
    r"vuoteen|do roku|az|pana în)\s(?:(?:the end of|ende|la fin de|finales de|la fine del|końca|eind|slutet av|el|"
    r"il|roku)\s)?20[2-9]\d\b"
)
_WANT = expression(
    r"(?i)\bwe (?:want|aim|plan|intend|hope|wish) to\b|\bour (?:aim|goal|target) is\b|\b(?:wollen wir|wir wollen|"
    r"planen wir|"
    r"wir planen|möchten wir|wir möchten|unser ziel)\b|\b(?:nous voulons|nous visons|nous souhaitons|notre objectif|"
    r"queremos|aspiramos|nuestro objetivo|nos proponemos|vogliamo|puntiamo|il nostro obiettivo|willen (?:wij|we)|"
    r"(?:wij|we) willen|ons doel|pretendemos|o nosso objetivo|chcemy|planujemy|naszym celem|vill vi|vi vill|vårt mål|"
    r"vil vi|vi vil|vores mål|vårt mål|haluamme|tavoitteemme|chceme|plánujeme)\b"
)

_LEADS = frozenset(
    split(
        "minute|minutes|minutes’|minutes'|minuten|minutos|minuti|minut|minuty|min|min.|short|walk|drive|ride|on|"
        "away|by|"
        "gehminuten|geh-minuten|fußminuten|fahrminuten|zu|mit|à|en|a|in|lopen|fietsen|rijden|de|pieszo|piechotą|"
        "spacerem|"
        "samochodem|promenad|till|til|kävellen|pěšky|chůze|gyalog"
    )
)
"""The first words of what `_ON_FOOT` matches: most labels begin with none of them."""
_TIMES = frozenset(
    split(
        "working|business|hours|days|weeks|stunden|tag|tage|tagen|werktag|werktage|werktagen|wochen|heures|jours|"
        "semaines|"
        "horas|días|dias|semanas|ore|giorni|settimane|uur|dagen|werkdagen|weken|godzin|godziny|dni|tygodni|"
        "tygodnie|timmar|"
        "dagar|veckor|timer|dage|dager|uger|uker|hodin|dní|dnů|týdny|týdnů"
    )
)
"""And of `_IN_ADVANCE`."""
_LASTING = frozenset(split("of|à|a|de|di|da|van|zu|je|po|om|på|lasting"))
"""The last words of what `_MEETING` matches."""
_ANOTHER = expression(r"\D{4,48}\d")
"""Another number behind one."""

_IN_ADVANCE = Phrases(
    r"^(?:(?:working |business )?(?:hours|days|weeks)|stunden|tagen?|werktagen?|wochen|heures|jours|semaines|horas|"
    r"días|dias|"
    r"semanas|ore|giorni|settimane|uur|dagen|werkdagen|weken|godzin\w*|dni|tygodni\w*|timmar|dagar|veckor|timer|"
    r"dage|dager|"
    r"uger|uker|hodin|dn[íů]|týdn\w+)\s(?:vor(?:her|ab)?|voor(?:af)?|before(?:hand)?|in advance|prior|avant|antes|"
    r"prima|przed|"
    r"wcześniej|innan|før|ennen|před(?:em)?)\b"
)


def errand(sentence: str, text: str, match: NumberMatch, label: str) -> str | None:
    """Why a number of a sentence, or what it counts, is its reader's; None where nothing tells."""
    unit = match.quantity.unit
    if unit is not None and unit not in TIME_UNITS and unit != "%":
        return "how far away something is" if unit in _LENGTHS and _is_away(text, match) else None
    first = label.partition(" ")[0].lower()
    if first in _LEADS and _ON_FOOT.match(label) is not None:
        return "how far away something is"
    if first in _TIMES and _IN_ADVANCE.search(label) is not None:
        return "how long before"
    if _may_last(text, match) and _MEETING.match(text, match.end) is not None:
        return "how often a course meets"
    if not _PRIZES.isdisjoint(label.lower().split(" ", 2)[:2]) and _is_one_of(text, match):
        return "one of so many prizes"
    return _of_sentence(sentence, text, match, label)


def _may_last(text: str, match: NumberMatch) -> bool:
    """Whether another number stands behind one, and before that what leads to how long something lasts."""
    another = _ANOTHER.match(text, match.end)
    return another is not None and not _LASTING.isdisjoint(text[match.end : another.end() - 1].lower().split()[-1:])


def says_gift(text: str, label: str) -> bool:
    """Whether a small sum is a gift of which a text says what it does, or one of several of which the first is:
    "€5 buys one book, €60 a starter box".
    """
    if GIFT.match(label) is not None:
        return True
    first = _GIFT.match(text)
    return first is not None and GIFT.match(text[first.end() :].lstrip()) is not None


def _is_one_of(text: str, match: NumberMatch) -> bool:
    return _ONE_OF.search(text, max(0, match.start - _LONGEST), match.start) is not None


def _of_sentence(sentence: str, text: str, match: NumberMatch, label: str) -> str | None:
    """What the sentence says of it: that something is cancelled, required, bought with a gift or aimed at."""
    quantity = match.quantity
    if quantity.unit is not None and _is_cancelled(sentence):
        return "what it takes to cancel"
    if _is_experience(label) and _REQUIRED.search(sentence) is not None:
        return "the experience that a post requires"
    may_be_bought = quantity.unit is None and 0 < (quantity.value or 0) < _MOST_BOUGHT
    if may_be_bought and _GIFT.match(sentence) is not None and place_in(sentence, text, match.start) > 1:
        return "what a gift buys"
    is_aim = "20" in sentence and place_in(sentence, text, match.start) > _aim(sentence)
    return "what is aimed at" if is_aim else None


@remembered(1024)
def _is_cancelled(sentence: str) -> bool:
    """Whether a sentence says what is charged where something is cancelled."""
    return _CANCEL.search(sentence) is not None and _CHARGED.search(sentence) is not None


@remembered(4096)
def _is_experience(label: str) -> bool:
    return _EXPERIENCE.search(label) is not None


@remembered(1024)
def _aim(sentence: str) -> int:
    """Where an aim begins that is to be reached by a year; the sentence's length where there is none."""
    aims = _WANT.search(sentence) if _BY_A_YEAR.search(sentence) is not None else None
    return aims.end() if aims is not None else len(sentence)


def _is_away(text: str, match: NumberMatch) -> bool:
    """Whether a length says how far it is: "à 2 km de la gare"."""
    is_away = _AWAY.search(text, max(0, match.start - _LONGEST), match.start) is not None
    return is_away and _FROM.match(text, match.end) is not None
