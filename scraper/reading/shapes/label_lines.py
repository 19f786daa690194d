"""Which of the lines beside a number are its label, and how much words beside one say."""

from collections import Counter
from collections.abc import Sequence

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.evidence.labels import is_of_institutions
from scraper.reading.markup.layout import Line
from scraper.reading.markup.text import has_digit
from scraper.reading.shapes.code_heads import is_code
from scraper.reading.stats.stat import Stat, climb, has_words
from scraper.reading.words.counter_signs import COUNTER, COUNTERS, LITTLE, PIECES
from scraper.reading.words.element_names import ASIDE_NAMES
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.rate_words import RATE
from scraper.reading.words.remark_words import OF_WHICH, REMARK, REMARK_TITLE
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.vocabulary import LINK_LABEL

_MAX_LABEL_WORDS = 34
_FEWEST_OF_A_SENTENCE = 4
_FEWEST_OF_A_LONG_SENTENCE = 6
_FEWEST_OF_A_PART = 2
_FEWEST_OF_A_REMARK = 3
_SMALL_WORD = expression(r"\s(?=[^\W\d_]{4})[a-zß-ÿа-яёіїєά-ώ]")
_STOPS = (".", "。")
_MAX_LINK_WORDS = 4
_MAX_ROW_DEPTH = 4
_LINES_OF_A_ROW = 2
_COUNTED = Phrases(
    r"hectares?|hektar\w*|ha|ettari|hectáreas|acres|ans|jahre?n?|years?|años|anni|anos|"
    r"jaar|lat|person(?:en|nes|as|s|er)?|pers\.?|hab\.|чел(?:\.|овек)?|people|persone|pessoas|os[óo]b|places|plätze|posti|plazas|vagas|miejsc|"
    r"square (?:met(?:er|re)s?|feet|kilomet(?:er|re)s?|miles)|(?:kilo)?met(?:er|re)s?|"
    r"(?:kilo)?m[èe]tres?(?: carr[ée]s| cubes)?|"
    r"(?:quadrat|kilo|kubik)meter|(?:kil[óo])?metros?(?: cuadrados| quadrados| c[úu]bicos)?|chilometri|"
    r"metri (?:quadr(?:i|ati)|cubi)|vierkante (?:kilo)?meter|kilometr\w*|metr\w* kwadratow\w*|tonn(?:es?|en|ellate)|"
    r"toneladas?|tons?|miles|litres?|liter|litros?|litri|mega(?:watts?|watt)|kilowatt\w*|"
    r"(?=\D)[^\s/]{1,9}/[^\s\d/]{1,6}|d[ií]as|days|jours|tagen?|tage|giorni|dagen|dni|horas|heures|hours|stunden|ore|uur|"
    r"лет|год(?:а|ов)?|рок(?:и|ів)|let|rok(?:y|ů|ov)|év|ani|χρόνια|έτη|yıl|vuotta|år|тонн(?:а|ы)?|tun|ton(?:á|nia)|"
    r"люд(?:ей|и)|осіб|персон|osob|henkilöä|personer|άτομα|persoane|куб\. м|"
    r"godzin\w*|minut(?:es?|en|os|i)|meses|mois|months|monaten?|mesi|maanden|miesi[ęe]cy",
)
"""What a number is counted in."""

_JOINING = expression(
    r"(?:(?:with|in|at|on|of|for|from|across|around|within|under|over|among|whose|who|which|that|"
    r"avec|à|au|aux|de|du|des|en|dans|sur|sous|pour|par|chez|qui|dont|où|sans|"
    r"mit|im|auf|aus|am|an|bei|für|unter|über|pro|con|del|al|para|sin|que|cuyos?|"
    r"di|da|dei|degli|delle|della|nel|nella|nei|per|che|cui|su|sul|com|em|na|nos|nas|dos|das|"
    r"met|op|uit|voor|bij|te|aan|waar|z|ze|w|we|dla|od|które|på|för|med|av|som|til|fra|hos|"
    r"ve|cu|din|pe|pentru|σε|με|στ\w+|για|από|που)\s|d['’]|all['’]|dell['’])(?=[^\W\d_])"
)
"""How a line begins that goes on with the one above: with a preposition or a relative word."""


def choose(before: list[Line], after: list[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """A heading over a number with words under it is a section; other words before and after are one label.

    Where those under it say only whence or when the number is, the heading is the label, and begins it where they say
    how many of them are of some kind.
    """
    if not after:
        return closing(before), ()
    if not before:
        return (), leading(after)
    if before[-1].is_heading and not after[0].is_heading and not says_little(after[0].text):
        if REMARK.match(after[0].text) or _explains(after[0], before[-1]):
            return closing(before), ()
        return closing(before) if OF_WHICH.match(after[0].text) else (), leading(after)
    return closing(before), leading(after)


def leading(run: Sequence[Line], *, in_tile: bool = True) -> tuple[Line, ...]:
    """The label at the start of the lines after a number: one block, and short lines that go on with it.

    Where no tile bounds them, they are its brothers: what stands in the next column goes on with nothing.
    """
    taken: list[Line] = []
    words = 0
    for line in run:
        count = len(line.text.split())
        if taken and line.box is not taken[-1].box:
            if not in_tile and not _stands_with(line, taken[0]):
                break
            is_more = words <= 4 and count <= 8 and not (is_sentence(line) or _is_remark(line))
            is_more = is_more and not (count >= _FEWEST_OF_A_REMARK and _describes(line.text, taken))
            goes_on = is_more and (in_tile or not line.is_heading or is_deeper(line, taken[-1]))
            if not goes_on or words + count > _MAX_LABEL_WORDS:
                break
        taken.append(line)
        words += count
    return tuple(taken)


def _explains(line: Line, title: Line) -> bool:
    """Whether a line is a long sentence on what a short title names: "Drivers", "They drive for all of Europe."."""
    is_short = len(title.text.split()) < _FEWEST_OF_A_SENTENCE and not names_key_figures(title.text)
    return is_short and is_sentence(line) and len(line.text.split()) >= _FEWEST_OF_A_LONG_SENTENCE


def _describes(text: str, label: Sequence[Line]) -> bool:
    """Whether a line says more of what the one before it names whole: "Projects", "Stories of people from the region".

    Where all its words begin with capitals, it may as well go on with it: "Years", "Of Experience". What it says of a
    part or of a time tells figures apart.
    """
    named = label[-1].text
    if not text[0].isupper() or not _SMALL_WORD.search(text) or has_digit(text) or OF_WHICH.match(text):
        return False
    return not says_little(named) and (len(named.split()) > 1 or is_of_institutions(named))


def _is_remark(line: Line) -> bool:
    """Whether a line says, by the name of its element or its first words, where the number is from or of when."""
    if line.box.attributes and ASIDE_NAMES.are(line.box.names):
        return True
    return REMARK.match(line.text) is not None or REMARK_TITLE.fullmatch(line.text) is not None


def _stands_with(line: Line, label: Line) -> bool:
    """Whether a line is in the element that a label's own stands in."""
    around = label.box.parent
    return around is None or around.first <= line.index < around.end


def is_no_label(line: Line, stat: Stat) -> bool:
    """Whether a line behind a number is none of its label: a sentence that explains what a heading says that it counts,
    or the heading of an element beside it.
    """
    return (is_titled(stat) and is_sentence(line)) or _heads_another(line, stat)


def _heads_another(line: Line, stat: Stat) -> bool:
    """Whether a line behind a number that has its words is the heading of an element beside it."""
    part = line.box.parent
    if not line.is_heading or part is None or not has_words(stat.own):
        return False
    return not part.first <= stat.line.index < part.end and part.end > line.index + 1


def is_titled(stat: Stat) -> bool:
    """Whether a heading says what a number counts: a sentence under it explains, "3 campuses", "They lie …"."""
    is_told = has_words(stat.own) and not says_little(stat.own)
    return stat.line.is_heading and is_told and stat.match.quantity.unit is None


def is_sentence(line: Line) -> bool:
    """Whether a line is a sentence, which goes on with no label: "They come from all over France."."""
    text = line.text
    if text[-1:] not in _STOPS:
        return False
    is_opened = text[-1] == "." and (text[:1].isupper() or _has_no_capitals(text[:1]))
    return text[-1] == "。" or (is_opened and len(text.split()) >= _FEWEST_OF_A_SENTENCE)


def _has_no_capitals(letter: str) -> bool:
    """Whether a letter is of a script without capitals, as Arabic's or Hebrew's."""
    return letter.isalpha() and letter.lower() == letter.upper()


def is_deeper(line: Line, label: Line) -> bool:
    """Whether a heading is a lesser one than the label before it, and so goes on with it rather than opening a part."""
    return label.level is not None and line.level is not None and line.level > label.level


def closing(run: Sequence[Line]) -> tuple[Line, ...]:
    """The label at the end of the lines before a number: the last block."""
    taken: list[Line] = []
    for line in reversed(run):
        if taken and line.box is not taken[-1].box:
            break
        taken.append(line)
    return tuple(reversed(taken))


def parting_runs(runs: Sequence[Sequence[Line]]) -> list[int]:
    """Which of the runs of words between numbers, by place, hold the title of a new part of two numbers or more.

    It is a heading, where the others hold none or lesser ones: each part reads its own way.
    """
    levels = [title_level(run) for run in runs]
    if not any(levels[1:-1]):
        return []
    common = Counter(levels[1:-1]).most_common(1)[0][0]
    parting: list[int] = []
    for place in range(_FEWEST_OF_A_PART, len(runs) - _FEWEST_OF_A_PART):
        level, last = levels[place], parting[-1] if parting else 0
        if level and (not common or level < common) and place - last >= _FEWEST_OF_A_PART:
            parting.append(place)
    return parting


def title_level(run: Sequence[Line]) -> int:
    """The highest level of the headings among some lines, 0 where there is none."""
    return min((line.level for line in run if line.level is not None), default=0)


def title_in(run: Sequence[Line]) -> int:
    """The place of the first of the highest headings in a run that holds one."""
    level = title_level(run)
    return next(place for place, line in enumerate(run) if line.level == level)


_OUT_OF = expression(
    r"(?:out of|in|of|sur|von|von den|de|de cada|su|van de|op de|na|av|af|ud af|z|din|em cada)\s\d{1,4}"
)


@remembered(4096)
def says_little(own: str) -> bool:
    """Whether the words beside a number are but its unit, its base, its time or a remark in brackets, and no label."""
    if _OUT_OF.fullmatch(own.lower()) or RATE.fullmatch(own):
        return True
    if own in PIECES or (own >= "\u3040" and LITTLE.fullmatch(own)):
        return True
    return _COUNTED.fullmatch(own) is not None or (own[:1] + own[-1:] in ("()", "[]"))


_COUNTER_AND_REMARK = expression(rf"{COUNTERS}\s?(?=[(（])")

_COUNTER_OF_ALL = expression(
    rf"(?:合計|総計|総数|全部で|合计|总计|总共|共计|共計|總計|총|합계|모두)\s?{COUNTERS}?\s?(?=[(（]|\Z)"
)
"""What is said before a number that is a whole, and its counter behind: "合計82台"."""

_CHANGE_ALONE = expression(r"\(?[+−±▲▼↑↓↗↘]\s?\d[\d.,\s]*%?\)?")


def says_no_word(own: str) -> bool:
    """Whether what stands beside a number is a counter, or a change: "1 250 +150"."""
    if own in PIECES or COUNTER.fullmatch(own) is not None:
        return True
    if own >= "\u3040" and _COUNTER_OF_ALL.fullmatch(own) is not None:
        return True
    return _CHANGE_ALONE.fullmatch(own) is not None


def without_counter(own: str) -> str:
    """What stands beside a number under its label without the counter before a remark: "名（2024年現在）"."""
    found = (_COUNTER_AND_REMARK.match(own) or _COUNTER_OF_ALL.match(own)) if own >= "\u3040" else None
    return own if found is None else own[found.end() :].lstrip()


def says_name(line: Line) -> bool:
    """Whether a line has words, more than a counter, or is a short code, "L1", that is a term or all that its row says
    of a number.
    """
    text = line.text
    if text >= "\u3040" and COUNTER.fullmatch(text) is not None:
        return False
    return has_words(text) or (is_code(text) and (line.box.tag == "dt" or _is_all_of_a_row(line)))


def _is_all_of_a_row(line: Line) -> bool:
    """Whether a line fills an element of its own, in a row with but one other line: "Q2", "260"."""
    row = next((box for box in climb(line.box, limit=_MAX_ROW_DEPTH) if box.end - box.first > 1), None)
    return line.box.end - line.box.first == 1 and row is not None and row.end - row.first == _LINES_OF_A_ROW


def may_name(line: Line) -> bool:
    """Whether a line can be a label by its own words, which are no link's to more."""
    return says_name(line) and not is_link_to_more(line)


def is_link_to_more(line: Line) -> bool:
    """Whether a line is a link or a button that says so, "Read more": no part of a label."""
    return _says_more(line.text) and is_link(line)


@remembered(4096)
def _says_more(text: str) -> bool:
    return LINK_LABEL.match(text) is not None


def is_joined(text: str) -> bool:
    """Whether a line begins by joining the one above: "con oficina propia", and no "en savoir plus"."""
    return _JOINING.match(text) is not None and not _says_more(text)


def is_link(line: Line) -> bool:
    shown = [box for _, box in line.pieces]
    if len(line.text.split()) <= _MAX_LINK_WORDS:
        shown += [step for box in shown for step in climb(box, limit=3)]
    return any(box.tag in ("a", "button") for box in shown) or any(
        box.tag in ("a", "button") for box, _ in zip(climb(line.box, own=True), range(3), strict=False)
    )
