"""What a number in a sentence counts: the words of its clause."""

import re
from collections.abc import Sequence
from itertools import pairwise

from figures.expressions import expression
from figures.remembered import remembered
from figures.unit_words import TIME_UNITS
from scraper.numbers import NumberMatch
from scraper.numbers.words import split
from scraper.reading.evidence.amounts import is_money
from scraper.reading.markup.text import FULL_STOP, fold
from scraper.reading.sentences.antecedents import antecedent
from scraper.reading.sentences.bounds import bound_end
from scraper.reading.sentences.brackets import named_before_bracket
from scraper.reading.sentences.clause import BREAK, Clause
from scraper.reading.sentences.clause_ends import (
    before_many,
    behind_dashes,
    cut_short,
    ended,
    joins_forms,
    newly_named,
    opened,
    plain,
    speaking,
    spent_on,
    subject_of,
    told_alone,
    up_to,
)
from scraper.reading.sentences.compared import arrived, compared_from, grown, is_step
from scraper.reading.sentences.countable import may_count
from scraper.reading.sentences.east_asian import label_of_noun
from scraper.reading.sentences.measures import with_unit
from scraper.reading.sentences.shared_nouns import adjectives_go_on, up_to_next
from scraper.reading.stats.stat import has_words
from scraper.reading.stats.worded_units import unit_alone
from scraper.reading.words.catalogue_words import PRICED
from scraper.reading.words.clause_joints import (
    COMPARING,
    MEASURES_IN_CASES,
    MEASURING,
    PRONOUNS,
    ClauseWords,
    clause_words,
)
from scraper.reading.words.counting_words import NUMBER_OF, THIS_YEAR
from scraper.reading.words.length_words import AVERAGE, NO_NOUNS
from scraper.reading.words.rate_words import RATE
from scraper.reading.words.remark_words import OF_WHICH
from scraper.reading.words.vocabulary import is_duration

_MAX_LABEL_WORDS, _MOST_LABEL_WORDS = 9, 16
"""Of a label, and of one that ends with how soon or how near something is."""
_MOST_PART_WORDS = 5
"""Of what is a share."""
_YEAR = r"(?:19|20)\d\d(?:[/–-]\d{2,4})?"
_IN = (
    "en|in|im|im jahre?|in the year|in fiscal year|nel|nell'anno|em|w|i|år|v|ve|roku|v roce|în|anul|în anul|vuonna|"
    "au cours de|en el año|by|d'ici|d'ici à|entro|bis|até|"
    "no ano de|over|during|for"
)
_WHEN = expression(rf"(?:(?:{_IN})\s)?{_YEAR}(?:\s(?:roku|r\.))?(?=\s|$)", re.IGNORECASE)
_AT_END = expression(rf"(?:(?<!\S)(?:{_IN})\s)?{_YEAR}(?:\s(?:roku|r\.))?\Z", re.IGNORECASE)
_YEAR_ALONE = expression(_YEAR)
_LEADS_TO_YEAR = expression(
    rf"{_IN}|jahre?|année|exercice|year|año|anno|ano|rok|roku|året|since|seit|depuis|desde|dal|sinds|od"
)
_TOWARDS = frozenset(
    split("to|from|by|à|au|aux|auf|zum|zur|til|till|para|hasta|al|ai|alla|a|ao|naar|op|do|na|la|до|στα|στις|στους|στο")
)
"""Behind a share they lead to another number, not to what the share is of."""
_COUNTER = expression(r"[\u3040-\u9fff\uac00-\ud7af]{1,2}")
_HYPHENS = ("-", "‑")
_STRONG = expression(r"\A(?:strong|plus|odd|ish|fold)\b")
"""Behind "45-" they count nothing themselves."""
_ON_A_DAY = expression(r"\A(?:[^\W\d]{1,4}\s)?\d{1,2}\.?º?\s(?:de\s)?[^\W\d]{3,}\s(?:de\s)?(?:19|20)\d\d\s(?:r\.\s)?")
"""A date that opens a sentence: "Al 31 dicembre 2024 gli iscritti sono"."""
_PER_HEAD = expression(
    r"(?:par|per|pro|je|por|na|pr\.?)\s(?:habitant|inhabitant|capita|head|einwohner|habitante|"
    r"abitante|inwoner|mieszkańc)"
)
_ENDS_WITH_SUM = expression(r"\.\s[A-ZÀ-ÝŠŽČĘŁ]|\w['’]\w{1,5}\.?\Z")
"""Behind a currency with a full stop, "kr.", a capital begins a sentence; behind an apostrophe the noun is declined."""
_STOP = expression(r"[.!?]\s")
_ELIDED = expression(r"\A(?:[Dd]['’]une?\s|[LlDd]['’])")
_DIGIT = expression(r"\d")
_IN_LENGTH = expression(
    r"\s(?:länge|lang|in length|long|de long(?:ueur)?|di lunghezza|de longitud|de largo|lengte|de comprimento)\Z",
    re.IGNORECASE,
)
"""Behind what a length is told in."""
_LEADING_UP = ("–", "—", " -", ":")
"""Behind what a number is of, whatever an "and" joins in it: "economics and law – 23 %"."""


def clauses(text: str, matches: Sequence[NumberMatch], language: str | None) -> list[Clause]:
    """The numbers of a sentence that count, each between its neighbours; what another one is out of is none."""
    told = (grown(text, match) if match.quantity.upper is not None else arrived(text, match) for match in matches)
    matches = [with_unit(text, match, language) for match in told if may_count(text, match)]
    words = clause_words(language)
    ends = [bound_end(text, match) for match in matches]
    compared = [0, *(compared_from(text, *pair) for pair in pairwise(matches)), 0]
    found: list[Clause] = []
    for place, match in enumerate(matches):
        lead = text[found[-1].match.end if found else 0 : match.start]
        if found and not _tells(lead, words):
            lead = found[-1].lead
        others = zip(matches[place + 1 :], ends[place + 1 :], strict=True)
        following = next((other for other, end in others if not end), None)
        reach, until = ends[place + 1] if place + 1 < len(ends) else 0, compared[place + 1]
        is_told = not compared[place] and not (following and is_step(text, match, following))
        following = None if until else following
        found.append(Clause(text, match, lead, following, words, ends[place] > 0, reach, not is_told, until))
    return [clause for before, clause in zip((None, *found), found, strict=False) if not (before and before.is_out_of)]


def _tells(lead: str, known: ClauseWords) -> bool:
    """Whether words between two numbers say anything but how one leads to the other."""
    told = fold(lead)
    if any(map(str.isdigit, told)):
        told = _WHEN.sub("", told)
    words = (plain(word).strip(",;:.()") for word in told.split())
    return any(word in known.joints or not known.leads(word) for word in words if word)


def label_in_clause(clause: Clause) -> str:
    """The words after a number up to the end of their clause or the next number; where none follow, those before it.

    A sum has those before it where they say what it is of: "an annual income of £450 million". Words that only say how
    often, in what or against what it is counted stand behind those before it: "median pay a week".
    """
    noun = label_of_noun(clause.lead, clause.text[clause.match.end : clause.end], clause.words.language)
    if noun := noun or named_before_bracket(clause):
        return noun
    label = _words_after(clause)
    says_little = _says_little(label, clause)
    is_sum_of = not says_little and _is_sum_of(clause)
    says_nothing = not has_words(label) or _is_date(label)
    if not (says_little or is_sum_of or says_nothing):
        subject = _part(clause) if clause.is_share else _long_thing(clause, label)
        return f"{subject} {label}".lstrip()
    before = antecedent(clause, _words_before(clause))
    if clause.match.quantity.unit in TIME_UNITS and (subject := _subject(clause)):
        return subject
    if is_sum_of and has_words(before):
        return f"{before} {label}" if _PER_HEAD.match(label) else before
    if says_nothing and OF_WHICH.match(f"{before} "):
        before = _rest(clause)  # "of which 145 under 25"
    if says_nothing:
        return (
            behind_dashes(clause, most=_MAX_LABEL_WORDS)
            or _long_thing(clause, label)
            or _subject(clause)
            or _shared_subject(clause, before)
            or before
            or label
        )
    if says_little and RATE.fullmatch(ended(fold(clause.lead).split(), clause.words)) is not None:
        before = _opening(clause)  # "visits were 12,400 a month and 3,100 a week"
    return f"{before} {label}".strip() if says_little else label


def _says_little(label: str, clause: Clause) -> bool:
    """Whether words behind a number only say how often, in what or against what it is counted."""
    if _compares(label):
        return True
    if not is_duration(label):
        return False
    return clause.lead.rstrip().endswith(":") or AVERAGE.search(clause.lead) is not None


def _part(clause: Clause) -> str:
    """What is the share, where a verb right before it says what it is a share of: "women make up 47 % of our staff".

    A subject behind its verb, a relative one and one behind another number is none that these words name.
    """
    words = _since_break(fold(clause.lead), clause.words).split()
    if _DIGIT.search(FULL_STOP.split(clause.text[: clause.match.start])[-1]) is not None:
        return ""
    while words and plain(words[-1]) in clause.words.articles:
        words.pop()
    size = next((size for size in (2, 1) if " ".join(map(plain, words[-size:])) in clause.words.making), 0)
    part = words[:-size] if size else []
    places = [place for place, word in enumerate(part[:-1]) if plain(word) in clause.words.articles]
    part = part[places[0] + 1 :] if places and places[0] <= 1 else part  # "Oggi le donne"
    is_name = 0 < len(part) <= _MOST_PART_WORDS and not any(plain(word) in PRONOUNS for word in part)
    return _ELIDED.sub("", " ".join(part)) if is_name and not clause.words.leads(plain(part[0])) else ""


def _long_thing(clause: Clause, label: str) -> str:
    """What is so long or deep, where words behind a number are only what it is measured in: "il bacino è lungo 4,2
    chilometri".
    """
    symbol = clause.match.quantity.unit or unit_alone(_IN_LENGTH.sub("", label), clause.words.language)
    if clause.match.quantity.unit is not None and (label or symbol != "m"):
        return ""
    words = _since_break(fold(clause.lead), clause.words).split() if symbol and symbol not in TIME_UNITS else []
    unled = _unled(words, clause.words)
    thing = newly_named(unled, clause.words)
    if len(thing) < len(unled):
        return " ".join(thing[-_MOST_PART_WORDS:])  # "wir betreuen ein Netz von 1.400 Kilometern"
    while len(words) > 1 and (plain(words[0]) in clause.words.articles or clause.words.leads(plain(words[0]))):
        words = words[1:]
    named = list(words)
    known = MEASURING | clause.words.amounting | clause.words.having
    while named and plain(named[-1]) in known:
        named.pop()
    is_named = 0 < len(named) <= _MOST_PART_WORDS and not any(plain(word) in PRONOUNS for word in named)
    is_named = is_named and not clause.words.leads(plain(named[0]))
    return " ".join(named) if is_named and (len(named) < len(words) or len(named) == 1) else ""


@remembered(4096)
def _compares(label: str) -> bool:
    is_rate = RATE.fullmatch(label) is not None
    return is_rate or bool(PRICED.match(label) or _COUNTER.fullmatch(label) or COMPARING.match(label))


def _shared_subject(clause: Clause, before: str) -> str:
    """What the sentence is about, for a sum that an "and" with a verb joins to another number of the same subject.

    "Revenue grew by 5 % and reached £58m".
    """
    joint, *behind = map(plain, clause.lead.split()[:2] or [""])
    is_named = bool(behind) and behind[0] in clause.words.articles  # "e il fatturato ha raggiunto"
    is_joined = joint in clause.words.joints and len(before.split()) <= 1 and not is_named
    return _opening(clause) if is_joined and is_money(clause.match.quantity) else ""


def _subject(clause: Clause) -> str:
    """What the sentence is about, for an area or another measure that a number of something else precedes.

    "The district comprises 28 towns on 670 km²": no towns are measured. So is an average, where it is of so many.
    """
    unit = clause.match.quantity.unit
    if unit in TIME_UNITS:
        return _up_to_its_noun(_opening(clause), clause) if AVERAGE.search(clause.lead) is None else ""
    if unit is None or clause.is_share or is_money(clause.match.quantity):
        return ""
    if BREAK.search(clause.lead.rstrip(" \u00a0,")) is not None:  # "3 sites, 12 000 m²": of both
        return ""
    return _opening(clause)


def _up_to_its_noun(opening: str, clause: Clause) -> str:
    """The words of an opening without those at its end that lead to the number: "average age of our"."""
    words = opening.split()
    while len(words) > 1 and (clause.words.leads(plain(words[-1])) or plain(words[-1]) in NO_NOUNS):
        words.pop()
    return " ".join(words)


def _opening(clause: Clause) -> str:
    """The words up to the first number of the sentence, where that is another one."""
    start = max((stop.end() for stop in _STOP.finditer(clause.text, 0, clause.match.start)), default=0)
    first = _DIGIT.search(clause.text, start)
    if first is None or first.start() >= clause.match.start:
        return ""
    words = _unled(clause.text[start : first.start()].split(), clause.words)
    words = subject_of(words, clause.words)
    known = MEASURING | clause.words.amounting if clause.match.quantity.unit == "m" else frozenset()
    while len(words) > 1 and plain(words[-1]) in known:
        words = words[:-1]
    while words and plain(words[0]) in clause.words.articles:
        words = words[1:]
    return _ELIDED.sub("", " ".join(words[-_MAX_LABEL_WORDS:])) if has_words(" ".join(words)) else ""


@remembered(4096)
def _is_date(label: str) -> bool:
    """Whether the words behind a number say when it was, and at most end in a verb: "im Jahr 2024 verdoppelt"."""
    if THIS_YEAR.fullmatch(label) is not None:
        return True
    dated = _WHEN.match(label)
    rest = label[dated.end() :].split() if dated is not None else None
    return rest is not None and (not rest or (len(rest) == 1 and rest[0].islower()))


def _is_sum_of(clause: Clause) -> bool:
    """Whether the word before a sum of money, or another measure, leads to it from what it is of.

    A verb of having leads to no sum of its subject: "le port dispose de 3,4 km de quais", "ha 6.500 m² di sale".
    """
    if clause.match.quantity.unit is None or clause.is_share or clause.match.quantity.unit.startswith("/"):
        return False
    verb, _, last = " ".join(map(plain, clause.lead.split()[-2:])).rpartition(" ")
    having = clause.words.having
    if last in MEASURES_IN_CASES:
        return True
    if last not in clause.words.of or verb in having or (last in having and last in clause.words.amounting):
        return False
    return OF_WHICH.match(clause.text[: clause.match.start].split()[-1] + " ") is None  # "dont 1,9 M€ pour …"


def _words_after(clause: Clause) -> str:
    if clause.is_out_of or (clause.match.quantity.unit or "").startswith("/"):
        return _rest(clause)
    after = clause.text[clause.match.end : clause.end]
    if is_money(clause.match.quantity) and _ENDS_WITH_SUM.match(clause.match.raw[-1:] + after):
        return ""
    if after[:1] in _HYPHENS:
        after = _STRONG.sub("", after[1:])
    stop = _stop(after, clause.words.language)
    words = fold(after[: stop.start()] if stop else after).split()
    words = opened(words, clause.words)
    if not clause.is_share:
        words = up_to(words, clause.words.stops, last=stop is None and clause.following is not None)
    words = words[: speaking(words, clause.words)]
    if is_money(clause.match.quantity):
        words = spent_on(words, clause.words)
    if not clause.is_share:
        words = told_alone(before_many(words), clause, abuts=stop is None and clause.abuts)
    if stop is None and clause.following is not None:
        words = up_to_next(words, after, clause, clause.following)
    most = max(_MAX_LABEL_WORDS, len(clause.text[clause.match.end : clause.reach].split()))
    label = ended(cut_short(words, min(most, _MOST_LABEL_WORDS)), clause.words)
    goes_on = clause.is_share and bool(words) and plain(words[0]) not in _TOWARDS
    return label if label or not goes_on else _rest(clause)


def _stop(after: str, language: str) -> re.Match[str] | None:
    """The first sign behind a number that ends what it counts; a comma between genders or adjectives does not."""
    stop = BREAK.search(after)
    if stop is None or stop[0] != ",":
        return stop
    before, behind = after[: stop.start()], after[stop.end() :]
    if adjectives_go_on(before.strip(), behind, language) or (language != "en" and joins_forms(before, behind)):
        return BREAK.search(after, stop.end())
    return stop


def _rest(clause: Clause) -> str:
    """The words up to the end of the clause, over the next number: "80 % of more than 50 countries", "9 in 10"."""
    rest = clause.text[clause.match.end :]
    stop = BREAK.search(rest)
    return ended(fold(rest[: stop.start()] if stop else rest).split()[:_MAX_LABEL_WORDS], clause.words)


def _words_before(clause: Clause) -> str:
    """The name of what a number is of: behind the last "with" or verb of having, without verb and articles."""
    known = clause.words
    words = _since_break(fold(clause.lead), known).split()
    if len(words) > 1 and _YEAR_ALONE.fullmatch(words[-1]) and not _leads_to_year(words[-2], known):
        return " ".join(words[-_MAX_LABEL_WORDS:])
    leads_on = bool(words) and plain(words[-1]) in known.of - known.amounting
    if (named := NUMBER_OF.search(fold(clause.lead))) is not None:
        return " ".join(_unled(named[0].split(), known)[:_MOST_LABEL_WORDS])
    unled = _unled(words, known)
    words = newly_named(unled, known, leads_on=leads_on and not clause.is_share)
    if len(words) == 1 and AVERAGE.search(words[0]) is not None:
        return " ".join(unled[-_MAX_LABEL_WORDS:])  # "residents stay with us for an average of"
    leading = known.having | (known.stops - known.amounting)
    having = [place for place, word in enumerate(words[:-1]) if plain(word) in leading]
    words = words[having[-1] + 1 :] if having and not clause.lead.rstrip().endswith(":") else words
    while len(words) > 1 and (plain(words[0]) in known.articles or plain(words[0]) in known.amounting):
        words = words[1:]
    return _ELIDED.sub("", " ".join(words[-_MAX_LABEL_WORDS:]))


def _unled(words: list[str], known: ClauseWords) -> list[str]:
    """The words without the verb, the prepositions and the date at their end."""
    left = list(words)
    while left:
        word = plain(left[-1])
        undated = left[:-1] if known.leads(word) or word in known.reaching else _undated(left)
        if len(undated) == len(left):
            break
        left = undated
    return left


def _undated(words: list[str]) -> list[str]:
    return _AT_END.sub("", " ".join(words)).split() if any(word[:1].isdigit() for word in words[-2:]) else words


def _leads_to_year(word: str, known: ClauseWords) -> bool:
    """Whether a year behind the word says when, and is no part of a name as in "Staatshaushalt 2025"."""
    bare = plain(word)
    return known.leads(bare) or bare in known.having or _LEADS_TO_YEAR.fullmatch(bare) is not None


def _since_break(before: str, known: ClauseWords) -> str:
    """The words since the last sign of punctuation or "and" that something follows, and since a date."""
    parts = [part for part in BREAK.split(FULL_STOP.split(before)[-1]) if has_words(part)]
    while len(parts) > 1 and not _tells(parts[-1], known):
        parts.pop()
    words = _ON_A_DAY.sub("", parts[-1].strip()).split() if parts else []
    is_led = before.rstrip().endswith(_LEADING_UP)
    joints = [] if is_led else [place for place, word in enumerate(words[:-1]) if plain(word) in known.joints]
    last = " ".join(words[joints[-1] + 1 :] if joints else words)
    dated = _WHEN.match(last)
    return last[dated.end() :].strip() if dated and has_words(last[dated.end() :]) else last
