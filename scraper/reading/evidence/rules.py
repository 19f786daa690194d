"""Sentences that tell a rule for marks: "2 times a 5, with at least 3 points to make up for it"."""

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.evidence.labels import is_of_institutions
from scraper.reading.markup.layout import Line
from scraper.reading.words.phrases import Phrases

_FEWEST_WORDS, _FEWEST_NUMBERS = 6, 2
_NUMBER = expression(
    r"(?<![\w.,])\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?![\w%€$£]|[.,\u00a0\u202f ]?\d|[\u00a0 ]?[%€$£])"
)
_OTHER = expression(r"\d\s?[%€$£]|[€$£]\s?\d")
_LISTED = expression(r"\d [^\W\d]+, \d[\d.,]* [^\W\d]")
"""An enumeration: "12 boats, 30 oars"."""

_CONDITION = Phrases(
    r"\b(?:if|unless|provided|must|at (?:least|most)|no more than|or (?:more|higher|fewer|less|lower|better)|"
    r"times an?)\b",
    r"\b(?:sauf|doi(?:t|vent)|au (?:moins|plus|minimum|maximum)|ou (?:plus|moins)|fois une?|à condition)\b",
    r"\b(?:wenn|falls|sofern|muss|müssen|mindestens|höchstens|oder (?:mehr|höher|besser|weniger)|mal (?:die|eine))\b",
    r"\b(?:al menos|como (?:mínimo|máximo)|siempre que|o (?:más|menos|superior)|veces una?)\b",
    r"\b(?:almeno|al massimo|purché|o (?:più|meno|superiore)|volte una?)\b",
    r"\b(?:mits|indien|moet|minimaal|maximaal|ten ?minste|minstens|hoogstens|of (?:hoger|meer|minder|lager)|"
    r"keer een)\b",
    r"\b(?:jeśli|jeżeli|musi|co najmniej|co najwyżej|maksymalnie|lub (?:więcej|mniej|wyżej)|razy)\b",
    r"\b(?:pelo menos|no (?:mínimo|máximo)|desde que|ou (?:mais|menos|superior)|vezes uma?)\b",
)

_MARKS = Phrases(
    r"\b(?:marks?|grades?|passes|fails?|moyenne|notes?|note[n]?|cijfers?|onvoldoendes?|vot[io]|"
    r"notas?|aprobados?|ocen[aęy]?)\b"
)
"""What exams give. Points, credits and values are also what shops, courses and firms have."""


_TIMES_A_MARK = Phrases(
    r"\b(?:times an?|fois une?|mal (?:die|eine)|veces un|volte un|keer een|vezes um) \d+(?:[.,]\d+)?"
    r"(?=\W*\Z|[.,;)]\s|\s(?:and|or|et|ou|und|oder|y|o|e|en|of)\s)"
)
"""What speaks of marks only: "2 keer een 5 en …"."""

_AVERAGE_MARK = Phrases(
    r"\b(?:grade[- ]point averages?|c?gpa|ipk|indeks prestasi|notendurchschnitt\w*|durchschnittsnote|moyenne générale|"
    r"(?:nota|calificación) media|media (?:dei voti|das notas|de notas|ponderata|ponderada)|gemiddeld cijfer|"
    r"cijfergemiddelde|średni\w+ ocen|studijní\w* průměr\w*|studijným priemerom|tanulmányi átlag\w*|media generală|"
    r"(?:genel )?not ortalaması|средн\w+ балл\w*|середн\w+ бал\w*|prosjek ocjena|betygssnitt\w*|snittbetyg|"
    r"karaktergennemsnit|karaktersnitt|μέσο όρο|điểm trung bình)\b"
)
"""What a student must have, where a bound stands beside it."""
_BOUND = Phrases(
    r"\b(?:less than|fewer than|below|at least|or (?:higher|above|below)|minimum|kurang dari|paling (?:sedikit|rendah)|"
    r"sekurang-kurangnya|minimal\w*|mindestens|weniger als|schlechter als|inférieure? à|supérieure? à|au moins|"
    r"inferior|superior|al menos|inferiore|superiore|almeno|lager dan|hoger dan|ten ?minste|minstens|poniżej|powyżej|"
    r"co najmniej|alespoň|nejméně|aspoň|"
    r"legalább|cel puțin|mai mic|en az|altında|не менее|ниже|не менше|нижче|najmanje|minst|lägst|"
    r"mindst|τουλάχιστον|ít nhất)\b"
)


def is_of_a_rule(line: Line, label: str, sentence: str, *, is_announced: bool) -> bool:
    """Whether a number stands in a sentence of conditions for marks, and counts nothing that institutions have, or in
    one that bounds their average.

    Where key figures are announced only one that says how often a mark may be given does.
    """
    if not is_announced and _bounds_marks(sentence):
        return True
    if not _tells_rule(line.text) or is_of_institutions(label):
        return False
    if is_announced and _TIMES_A_MARK.search(line.text) is None:
        return False
    return _LISTED.search(line.box.node.text()) is None


@remembered(1024)
def _bounds_marks(text: str) -> bool:
    """Whether a sentence sets a bound to the average of a student's marks, as statutes do."""
    return _AVERAGE_MARK.search(text) is not None and _BOUND.search(text) is not None


@remembered(1024)
def _tells_rule(text: str) -> bool:
    """Whether a sentence has several numbers, none of them a share or a sum, marks and a word of conditions."""
    if _MARKS.search(text) is None and _TIMES_A_MARK.search(text) is None:
        return False  # most sentences are of no marks
    if len(text.split()) < _FEWEST_WORDS or len(_NUMBER.findall(text)) < _FEWEST_NUMBERS:
        return False
    return _OTHER.search(text) is None and _CONDITION.search(text) is not None
