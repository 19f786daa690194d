"""What bears a number as its name where one would write a place in a ranking: "School No. 5", "Amendment no. 2"."""

import re

from figures.expressions import expression
from scraper.numbers.code_words import GOALS, codes
from scraper.numbers.decoy import Place
from scraper.numbers.decoy_words import NO_NOUN

_TEXTS = (
    r"newsletters?|bulletins?|circulars?|updates?|amendments?|addend(?:um|a)|issues?|supplements?|notices?|decisions?|"
    r"resolutions?|lettre|circulaires?|avenants?|décisions?|délibérations?|résolutions?|cahiers?|numéros?|fiches?|"
    r"rundbrief|rundschreiben|infobrief|mitteilung\w*|heft|ausgabe|änderung\w*|nachtrag|beschluss|drucksache|"
    r"bebauungsplan|boletín|circular|modificación|acta|resolución|decisión|adenda|bollettino|circolare|delibera\w*|"
    r"variante|decisione|determina\w*|boletim|aditamento|deliberação|resolução|decisão|nieuwsbrief|besluit|wijziging|"
    r"biuletyn|uchwał\w+|zarządzeni\w+|aneks\w*|decyzj\w+|załącznik\w*|zmian\w+|aktualiz\w+|změn\w+|zmen\w+|dodat\w+|"
    r"usnesení|uzneseni\w|příloh\w+|príloh\w+|nyhetsbrev|nyhedsbrev|beslut|vedtak|ändring|tilläg|hírlevél|melléklet|"
    r"buletin\w*|hotărâre\w*|decizi\w+|anex\w+|приказ\w*|постановлени\w+|решени\w+|приложени\w+|изменени\w+|вестник\w*|"
    r"бюллетен\w+|наказ\w*|рішення|додат\w+|заповед\w*|απόφαση|εγκύκλιος|sprememb\w+|izmjen\w+|odluk\w+|sklep"
)
_PLACES = (
    r"schools?|kindergarten|hospitals?|clinics?|pharmac(?:y|ies)|branch(?:es)?|[^\W\d_]*schule|kita|krankenhaus|wache|"
    r"écoles?|collèges?|lycées?|crèches?|caserne|escuelas?|scuol[ae]|liceo|escolas?|szkoł\w+|szkół|liceum|technikum|"
    r"przedszkol\w+|zespół|szpital\w*|przychodni\w+|apteka|filia|škol\w+|gymnázium|školk\w+|skola|skole|koulu|iskola|"
    r"óvoda|școal\w+|grădiniț\w+|liceul|spitalul|школ\w+|лице[йя]|гимнази\w+|сада?|садик|ясли|больниц\w+|поликлиник\w+|"
    r"аптек\w+|филиал\w*|училищ\w+|ліце[йю]|гімназі\w+|садок|лікарн\w+|аптек\w+|дома?|градина|болница|σχολείο|γυμνάσιο|"
    r"νηπιαγωγείο|okulu?|mokykla|gimnazija|darželis|skola|kool|osnovna"
)
_NAMED = expression(rf"(?<![^\W\d_])(?:{_TEXTS}|{_PLACES})((?:[\s-][^\W\d_]{{5,24}}){{0,2}})[\s„“\"'’]*\Z")
_LAST_WORD = expression(r"([^\W\d_]+)\s*\Z")
_LONGEST_NAME = 60
_IN = expression(
    r"\s(?:in|im|of|among|worldwide|en|dans|des|au|der|bei|weltweit|del?|di|nel|nella|no|na|da|w|ve?|v|i|på|az|в|на|по|у|"
    r"среди|στην?)\s"
)
"""Behind a number: of what somebody has such a place."""
_RANKED = expression(r"rank|class|plac|plat[sz]|posi")
_FURTHER = expression(r"(?:n[ro]|[^\W\d_]{0,3}[.°º№]{1,2})\s?\d{1,3}(?:,\s?\d{1,3}){0,5},\s\Z")
_LONGEST_FURTHER = 24
_MOST_DIGITS = 3
_HOW_MANY = expression(
    r"\b(?:nombre|nb|number|anzahl|aantal|liczba|antal|antall|antalet|počet|количество|кількість|lukumäärä|cantidad|"
    r"quantidade|quantità)(?:\s(?:total|gesamt|of|de|des|di|der|af|av))*\s(?:d['’])?[^\W\d_]+\W*\Z"
)
"""None of "número de sala", "room number", which name one."""
_LAST_GOAL = 17
_POUNDS = "SDG"
"""The goals' abbreviation is a currency too: "SDG 4" is no four Sudanese pounds."""
_COUNTED = expression(r"\s[^\W\d_A-ZÀ-Ý]")


def is_numbered(place: Place) -> bool:
    """Whether the words before what is written as a rank say that it is a name: of a text, a school, a room.

    Where words behind say in what, only names of two words and more are surely none of a ranking: "Szkoła Podstawowa nr
    5 w Gdyni", but "école n° 2 en France".
    """
    return _is_named_before(place, place.match.start)


def is_further_numbered(place: Place) -> bool:
    """Whether a number behind a comma goes on with what names several, "Amendments no. 2, 3", and counts nothing."""
    text, start = place.text, place.start
    if not text[start - 3 : start - 2].isdigit() or len(place.digits) > _MOST_DIGITS:
        return False
    if place.next.isspace() and text[place.end + 1 : place.end + 2].isalpha():
        return False
    found = _FURTHER.search(text, max(0, start - _LONGEST_FURTHER), start)
    return found is not None and _is_named_before(place, found.start())


def _is_named_before(place: Place, start: int) -> bool:
    """Whether words that lead up to where a numbering starts are of a name."""
    before = place.text[max(0, start - _LONGEST_NAME) : start].lower()
    last = _LAST_WORD.search(before)
    if last is None or _RANKED.search(before) is not None:
        return False
    named = _NAMED.search(before)
    if named is not None and named[1]:
        return True
    is_name = named is not None or last[1] in codes(place.language)
    return is_name and _IN.match(place.text, place.end) is None


def is_goal(place: Place, before: str) -> bool:
    """Whether a number names one of the United Nations' goals, by the word right before it: "SDG 4", "Ziel 13:".

    A word that may lead to a count names none before a noun: "unser Ziel 12 neue Schulen".
    """
    quantity, text = place.match.quantity, place.text
    before = before.replace("’", "'").rpartition("'")[2]
    if before not in GOALS or quantity.unit not in (None, _POUNDS) or quantity.qualifier is not None:
        return False
    if not place.digits.isdecimal() or quantity.value is None or not 0 < quantity.value <= _LAST_GOAL:
        return False
    if before.startswith(("sdg", "od")):
        return True
    is_alone = place.start - len(before) <= 1 and place.end == len(text)
    return not is_alone and (place.after.rstrip(".") in NO_NOUN or _COUNTED.match(text, place.end) is None)


def tells_how_many(place: Place) -> bool:
    """Whether words before a number say how many there are of what may bear one: "Nombre d'EA 14"."""
    return _HOW_MANY.search(place.text[max(0, place.start - _LONGEST_NAME) : place.start].lower()) is not None


def begins_another(place: Place) -> bool:
    """Whether a number behind a comma counts what follows: "27 lignes de bus, 3 lignes de tramway"."""
    noun = place.after.rstrip(".,;:")
    return place.next.isspace() and noun.isalpha() and noun.islower() and noun not in NO_NOUN


_PLAN_OF_YEARS = expression(
    r"[-‑](?:year (?:vision|plan|strategy|roadmap|goal|programme|program|warranty|guarantee|lease|term|review|degree|"
    r"course|anniversary)|jahres-?(?:plan|vision|strategie|ziel|vertrag|garantie|feier)|jarenplan|"
    r"(?:års|årig|letni|ročný|letý)(?:plan|\w* (?:plan|strategi)))",
    re.IGNORECASE,
)
"""Behind so many years by which a plan is called, and nothing is counted: "5-Year Vision (2025–2030)"."""


def names_plan(place: Place) -> bool:
    """Whether a number of years before a dash is the name of a plan, a lease or a feast."""
    return _PLAN_OF_YEARS.match(place.text, place.end) is not None


_LAST_YEAR = 3
"""Of a degree: "licence 3"."""


def is_year_of_degree(place: Place) -> bool:
    """Whether a number counts the years of a degree amid other words: "Licence 3" alone may count licences."""
    is_amid = len(place.text.split()) > len((place.before, place.digits))
    is_one = place.digits.isdecimal() and 0 < int(place.digits) <= _LAST_YEAR
    return is_amid and is_one and place.match.quantity.unit is None
