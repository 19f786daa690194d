"""Where the words that a number counts end: at a verb, at what leads on, at the next number."""

import re

from figures.expressions import expression
from scraper.numbers.words import split
from scraper.reading.evidence.labels import is_of_institutions
from scraper.reading.markup.text import fold
from scraper.reading.sentences.clause import Clause
from scraper.reading.sentences.clause_verbs import without_participle, without_second_verb
from scraper.reading.words.clause_joints import ClauseWords
from scraper.reading.words.vocabulary import DURATION

_STEM = 5
_UNSPACED_JOINTS = "とや和及"
_WE, _WE_BEHIND_VERBS = frozenset(("we", "nous")), frozenset(("wir", "wij", "we"))
_WE_IN_VERBS = expression(
    r"(?!ric)[^\W\d_]{3,}iamo|(?:ofrec|atend|ten|conoc|mantuv|obtuv|recib)[ei]mos|abbiamo|"
    r"(?:gestion|cont|trabaj|form|realiz|factur|logr|alcanz|ingres|public|organiz|ayud|export|destin|recaud|"
    r"fatur|alcan[çc]|ajud|gast|emple|empreg|trat)amos|(?:ating|produz|invest|invert|serv|conseg?u|reun)imos|"
    r"[^\W\d_]{3,}(?:li[śs]my|[łl]y[śs]my|ujemy)|zarz[ąa]dzamy|prowadzimy|posiadamy|zatrudniamy|zrzeszamy|leczymy"
)
_OF_US = ("mo", "os", "my")
"""How all such verbs end."""
_WE_BY_LANGUAGE = {
    "en": ("we",), "fr": ("nous",), "de": ("wir",), "nl": ("wij", "we"), "sv": ("vi",), "da": ("vi",), "nb": ("vi",)
}  # fmt: skip
_VERB_FIRST = ("de", "nl", "sv", "da", "nb")
"""Languages in which the verb stands before "we", where anything else begins the sentence."""
_ENDINGS_LEAD = ("hu", "fi", "tr", "et")
"""Languages in which a noun's ending leads on to the next number, and no preposition."""
HOW_OFTEN = frozenset(
    split(
        "täglich|wöchentlich|monatlich|jährlich|heute|derzeit|daily|weekly|monthly|annually|yearly|today|now|"
        "actuellement|quotidiennement|annuellement|aujourd'hui|diariamente|anualmente|actualmente|hoy|annualmente|oggi|"
        "dagelijks|jaarlijks|wekelijks|momenteel|atualmente|hoje|rocznie|codziennie|dziś|årligen|dagligen|årligt|"
        "dagligt|årlig|daglig|ročně|denně|anual|zilnic"
    )
)
_IN_KIND = {
    "en": ("in",), "fr": ("en",), "de": ("an",), "es": ("en",), "it": ("in",), "nl": ("aan",), "pt": ("em",),
    "sv": ("i",), "da": ("i",), "nb": ("i",), "ca": ("en",),
}  # fmt: skip
_MANY = frozenset(
    split(
        "thousands|hundreds|dozens|milliers|centaines|dizaines|tausende|tausenden|hunderte|hunderten|dutzende|miles|"
        "cientos|centenares|decenas|migliaia|centinaia|decine|duizenden|honderden|tientallen|milhares|centenas|dezenas|"
        "tysiące|tysięcy|setki|setek|dziesiątki|tusentals|hundratals|tiotals|tusindvis|hundredvis|tusenvis|hundrevis|"
        "tisíce|stovky|desítky|tisícky|desiatky|tuhansia|satoja|kymmeniä|ezrek|százak"
    )
)
_PASSIVE = frozenset(("werden", "wird", "wurden", "wurde"))
"""Verbs by which something is done to those who are counted, "Professoren gelehrt werden"."""
_A_TIME = frozenset(("year", "day", "week", "month", "season", "hour"))
"""Behind "a" it says how often: "60,000 cases a year"."""
_REMARK = expression(
    r"\s(?:[–—-]\s[^–—]{1,80}\s[–—-]|\((?:19|20)\d\d:[^()]{1,24}\)(?=\s(?!(?:and|et|und|y|e|en|och|og|i|a)\s)\D{3,80}[.,;]))"
    r"\s([^,;:.!?()–—]{3,80})"
)
"""Behind a number, with what stands behind it: a remark between dashes, or in brackets what there was in a year."""
_OF_VERBS = frozenset(("hizmet",))
"""Nouns that are a verb together with the one behind them: "hizmet veriyoruz", we serve."""
_BEHIND_A_VERB = 2
_EDGES = "\"'«»“”„’*"
_SHORTEST_PRAISE = 4
_ONE_OF_THE_GREATEST = expression(
    r"(?<=\S)\s(?:eine[rs]? der|one of the|l['’]une? des|un[ao] de l[ao]s|uno d(?:ei|egli)|una delle|een van de|um dos|"
    r"uma das|(?:en|ett?) a[vf] de|jedn\w+ ze?|jeden z)\s(?:\S+\s)?(?:\S+(?:sten?|est|sta)|führenden|leading|plus|"
    r"premi(?:ers|ères)|princip(?:aux|ales|ali|ais)|m[aá]yores|más|più|maggiori|maiores|mais|naj\S+|led(?:a|e)nde|"
    r"førende)(?=\s)"
)
"""Behind a noun, what says how a house stands among others."""
_DEPENDS = {
    "de": expression(
        r",\s(?:(?:in|mit|von|an|auf|bei|für|aus)\s)?(?:die|der|das|dem|den|denen|deren|dessen|welche[rsnm]?|wo|dass|weil|"
        r"damit)\s[^,;:.!?]*\Z"
    ),
    "hu": expression(r"\Z"),
    "tr": expression(r"\Z"),
    "nl": expression(r"(?:,\s|[^\W\d_]s\s|en\s)(?:(?:in|met|van|voor)\s)?(?:die|welke|waar\w*)\s[^,;:.!?]*\Z"),
}
"""How a clause begins that has its verb at its end; in some languages every one has."""
_LAST_VERB = {
    "de": expression(r"(?!\w*(?:weit|samt)\b)[^\W\d_]+(?:en|ern|eln|t|sind)"),
    "hu": expression(
        r"tanul|tanít|dolgozik|él|lakik|jár|számlál|szolgál|sportol|tevékenykedik|segít|látogat(?:ja)?|"
        r"foglalkoztat|képvisel|játszik|edz|énekel|gondoz|várja?|vesz|végzett|érkezett"
    ),
    "tr": expression(
        r"[^\W\d_]{2,}(?:yor(?:uz|lar)?|m[ae]kt[ae](?:dır|dir|yız|yiz)|m[ıiuü]ştır|m[ıiuü]ştir|[dt][ıiuü]k)|var(?:dır)?"
    ),
    "nl": expression(r"[^\W\d_]{2,}(?:en|t)|zijn|staan|gaan|doen|zien"),
}
_GERUND = expression(r"(?!(?:qu|cu)ando|(?:com|b|m|contrab)ando|(?:trem|estup|divid)endo)[^\W\d_A-Z][^\W\d_]+[aei]ndo")
_DOING = {"pt": _GERUND, "es": _GERUND, "it": _GERUND, "de": expression(r"[a-zäöü]{2,}(?:en|ern|eln)")}
"""What those do who are counted, right behind them; in German at the end of a clause with a verb of being able."""
_ABLE = expression(r"\b(?:können|konnten|dürfen|durften|kann|konnte|darf|durfte)\s[^,;:.!?]*\Z", re.IGNORECASE)
_TO = frozenset(("te", "zu"))
"""What leads to a verb that says how something is: "permanent te zien zijn"."""
_AUXILIARY = frozenset(
    split("haben|hat|hatten|sind|werden|wird|wurden|können|kann|konnten|hebben|heeft|zijn|worden|wordt|werden|kunnen")
)


def up_to(words: list[str], stops: frozenset[str], *, last: bool) -> list[str]:
    """The words up to the first stop behind the first word; the last word is one only where `last` says so."""
    end = len(words) if last else len(words) - 1
    return words[: next((place for place in range(1, end) if plain(words[place]) in stops), len(words))]


def cut_short(words: list[str], most: int) -> list[str]:
    """The first words of many, without a date through which the cut would go: "(the drive) on 15 August 2024"."""
    kept = words[:most]
    while kept and len(kept) < len(words) and (words[len(kept)][:1].isdigit() or kept[-1][:1].isdigit()):
        kept.pop()
    return kept or words[:most]


def joint_to_next(words: list[str], known: ClauseWords) -> int:
    """The place of the "and" that leads to the next number; one between two genders of a word leads to none, nor does
    one before another noun of institutions and an "and" right at the number: "teachers and
    researchers and 16 faculties".
    """
    joints = [place for place, word in enumerate(words) if place and plain(word) in known.joints]
    first = next((place for place in joints if not _joins_genders(words, place)), len(words))
    last = len(words) - 1
    return last if first + 2 == last in joints and is_of_institutions(words[first + 1]) else first


def _joins_genders(words: list[str], joint: int) -> bool:
    """Whether an "and" stands between two forms of one word: "étudiantes et étudiants"."""
    before, after = words[joint - 1], words[joint + 1 : joint + 2]
    return bool(after) and before[:_STEM].lower() == after[0][:_STEM].lower()


def joins_forms(before: str, after: str) -> bool:
    """Whether the words around a comma are two genders of one: "Bewohnerinnen, Bewohner und Gäste"."""
    one, two = before.split()[-1:], after.split(maxsplit=1)[:1]
    return bool(one) and bool(two) and len(two[0]) >= _STEM and one[0][:_STEM] == two[0][:_STEM] and one != two


def speaking(words: list[str], known: ClauseWords) -> int:
    """The place of the verb by which an institution goes on about itself: "340 Betten versorgen wir", "85 sedi
    serviamo", "90 staff we serve".
    """
    found = (
        place
        for place in range(1, len(words))
        if plain(words[place]) in _WE
        or (known.language in _VERB_FIRST and " ".join(map(plain, words[place + 1 : place + 2])) in _WE_BEHIND_VERBS)
        or _is_our_verb(words[place])
    )
    return next(found, len(words))


def spent_on(words: list[str], known: ClauseWords) -> list[str]:
    """The words behind a sum without the "in" before what it consists of: "£2 million in grants", "12.000 € an
    Spenden"; what it says of a place or a time stays.
    """
    if len(words) < _BEHIND_A_VERB or words[0] not in _IN_KIND.get(known.language, ()):
        return words
    kind = words[1]
    is_kind = kind.isalpha() and plain(kind) not in known.articles and (kind.islower() or known.language == "de")
    return words[1:] if is_kind and DURATION.search(" ".join(words[1:])) is None else words


def without_deed(words: list[str], known: ClauseWords) -> list[str]:
    """The words behind a number without what those do whom it counts: "85 engineers maintain a network of", "300
    volunteers help us", "(we welcome) 45,000 guests in a museum of".
    """
    leads_on = bool(words) and plain(words[-1]) in known.of
    for place in range(1, len(words)):
        word, is_led = plain(words[place]), known.leads(plain(words[place - 1]))
        if word in known.us and place <= _BEHIND_A_VERB and not is_led:
            return words[:1]
        if word in known.objects and not is_led and (words[place - 1][:1].isupper() or known.language != "de"):
            return words[:place]
        if word in _PASSIVE and known.language == "de":
            return words[: place - 1 if place > 1 and words[place - 1].islower() else place]
        is_new = place >= _BEHIND_A_VERB and word in known.indefinite and place + 1 < len(words)
        is_new = is_new and plain(words[place + 1]) not in _A_TIME
        if is_new and (leads_on or not is_led):
            return words[: place - 1]
    return words


def without_verb(words: list[str], known: ClauseWords) -> list[str]:
    """The words behind a number without the verb right before the next: "14 depots handle 2 million parcels"."""
    kept = words[:-1] if len(words) > _BEHIND_A_VERB and plain(words[-1]) in HOW_OFTEN else words
    leads_on = len(kept) <= 1 or known.language in _ENDINGS_LEAD or plain(kept[-1]) in known.trailing
    return words if leads_on or not kept[-1].islower() else kept[:-1]


def told_alone(words: list[str], clause: Clause, *, abuts: bool) -> list[str]:
    """The words behind a number without what those do whom it counts; where the next one `abuts`, or where verbs stand
    last, without its verb. What the house is by it, "(mit 25 Teams) einer der größten Vereine", is none of them.
    """
    words = without_second_verb(without_participle(words, clause), clause)
    if len(words) > _SHORTEST_PRAISE and (praise := _ONE_OF_THE_GREATEST.search(" ".join(words))) is not None:
        counted = praise.string[: praise.start()].split()
        return counted if not clause.words.leads(plain(counted[-1])) else words
    done = _before_doing(without_deed(words, clause.words), clause)
    if len(done) < len(words):
        return done
    if abuts and clause.words.language not in _ENDINGS_LEAD:
        return without_verb(done, clause.words)
    return _without_last_verb(done, clause) if len(done) > 1 and done[-1].islower() else done


def _before_doing(words: list[str], clause: Clause) -> list[str]:
    """The words behind a number without what those are doing whom it counts, "(8) voluntários fazendo o trabalho de",
    or what a house can do by them, and goes on to say: "(konnten wir 115) neue Mitglieder zählen und danken".
    """
    doing = _DOING.get(clause.words.language)
    if doing is None:
        return words
    if clause.words.language != "de":
        places = (place for place in range(1, len(words)) if words[place][-3:] == "ndo")
        return words[: next((place for place in places if doing.fullmatch(words[place])), len(words))]
    if _ABLE.search(clause.text[: clause.match.start]) is None:
        return words
    for place in range(1, len(words)):
        is_last = place + 1 == len(words) or plain(words[place + 1]) in clause.words.joints
        if is_last and words[place - 1][:1].isupper() and doing.fullmatch(words[place]):
            return words[:place]
    return words


def _without_last_verb(words: list[str], clause: Clause) -> list[str]:
    """The words behind a number without the verb that ends a clause which depends on another: "(45 Lehrer, die) 620
    Schüler unterrichten", "(80 vrijwilligers die) 1.200 huishoudens helpen", "620 diák tanul (és 45 tanár)".
    """
    joints = clause.words.joints
    kept = words[:-1] if len(words) > _BEHIND_A_VERB and plain(words[-1]) in joints else words
    if not _TO.isdisjoint(words) or not _ends_with_verb(kept[-1], clause):
        return words
    is_more = plain(kept[-1]) in _AUXILIARY or (len(kept) > _BEHIND_A_VERB and plain(kept[-2]) in joints)
    kept = kept[:-1]
    while is_more and len(kept) > 1 and kept[-1].islower():
        is_more = plain(kept[-1]) in joints
        kept = kept[:-1]
    return kept[:-1] if len(kept) > 1 and plain(kept[-1]) in _OF_VERBS else kept


def _ends_with_verb(word: str, clause: Clause) -> bool:
    """Whether a word at the end of a clause is a verb, and verbs stand there."""
    language, before = clause.words.language, clause.text[: clause.match.start]
    verb, depends = _LAST_VERB.get(language), _DEPENDS.get(language)
    is_verb = verb is not None and verb.fullmatch(plain(word)) is not None
    return is_verb and depends is not None and depends.search(before) is not None


def before_many(words: list[str]) -> list[str]:
    """The words behind a number without what counts no more than many: "(50) staff and thousands of customers"."""
    places = (place for place, word in enumerate(words) if place and plain(word) in _MANY)
    counting = (place for place in places if words[place] != "miles" or words[place + 1 : place + 2] == ["de"])
    return words[: next(counting, len(words))]


def opened(words: list[str], known: ClauseWords) -> list[str]:
    """The words behind a number without a verb of being before them, "45 are women"; none where they join another
    number, or are but a verb of growing where verbs stand last: "58 %-kal nőtt".
    """
    if words and (plain(words[0]) in known.joints or _say_how_it_went(words, known)):
        return []
    is_being = len(words) > 1 and plain(words[0]) in known.being
    return words[1:] if is_being else words


def _say_how_it_went(words: list[str], known: ClauseWords) -> bool:
    return known.language in _ENDINGS_LEAD and all(plain(word) in known.amounting or word[0] in "'’" for word in words)


def subject_of(words: list[str], known: ClauseWords) -> list[str]:
    """The words of an opening up to its verb, where that is one of having, reaching or amounting."""
    verbs = known.having | known.reaching | known.amounting
    return words[: next((place for place in range(1, len(words)) if plain(words[place]) in verbs), len(words))]


def newly_named(words: list[str], known: ClauseWords, *, leads_on: bool = False) -> list[str]:
    """The words before a number without who does what: "(last year we generated a) turnover"; where an "of" `leads on`
    to the number, also without where it is: "(we teach in a) building of".
    """
    words = _behind_we(words, known)
    places = [
        place
        for place in range(1, len(words) - 1)
        if plain(words[place]) in known.indefinite and (leads_on or not known.leads(plain(words[place - 1])))
    ]
    return words[places[-1] + 1 :] if places else words


def _behind_we(words: list[str], known: ClauseWords) -> list[str]:
    """The words behind the last "we" and its verb, if any."""
    spoken = [place for place, word in enumerate(words) if _is_we(plain(word), known)]
    if not spoken:
        return words
    is_behind_verb = spoken[-1] > 0 and known.language in _VERB_FIRST
    is_verb = _is_our_verb(words[spoken[-1]])
    start = spoken[-1] + (0 if is_verb or is_behind_verb else 1)
    return words[start + 1 :] or words


def _is_we(word: str, known: ClauseWords) -> bool:
    return word in _WE_BY_LANGUAGE.get(known.language, ()) or _is_our_verb(word)


def _is_our_verb(word: str) -> bool:
    """Whether a word is a verb that says "we": "serviamo"."""
    return word.endswith(_OF_US) and _WE_IN_VERBS.fullmatch(plain(word)) is not None


def ended(words: list[str], known: ClauseWords) -> str:
    """The words without those at the end that led to what follows."""
    kept = list(words)
    while kept and plain(kept[-1]) in known.trailing:
        kept.pop()
    return " ".join(kept).rstrip(_UNSPACED_JOINTS)


def plain(word: str) -> str:
    return word.lower().replace("’", "'").strip(_EDGES) if word[-1:] not in "'’" else word.lower().replace("’", "'")


def behind_dashes(clause: Clause, *, most: int) -> str:
    """What stands behind a remark between dashes: "85 % – roughly 1,900 people – work full-time", or "(2019: 80 %)"."""
    remark = _REMARK.match(clause.text, clause.match.end)
    return ended(fold(remark[1]).split()[:most], clause.words) if remark is not None else ""
