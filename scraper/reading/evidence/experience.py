"""How long an institution has been at it, as it tells at the head of its page: "Over 20 years of experience"."""

from figures.expressions import expression
from scraper.numbers.members import APPROXIMATELY, AT_LEAST
from scraper.reading.evidence.page import Page
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.told_words import EXISTENCE
from scraper.reading.words.vocabulary import EXPERIENCE

_YEARS = expression(
    r"(?:years?|ans|ann[ée]es|jahren?|gesch[äa]ftsjahren?|a[ñn]os|anni|jaar|anos|lata?|års?|vuo[td]\w+|let|rokov|"
    r"év\w{0,3}|"
    r"ani|anys|χρόνια|yıl\w*)\b"
)
_MOST_WORDS_OF_A_BADGE = 5
_DEVOTION = expression(
    r"passion\w*|leidenschaft|pasi[óo]n|paix[ãa]o|pasj[iaę]|passie|lidenska[bp]|excellence|trust|service|innovation|"
    r"engagement|commitment|success|confiance|qualit[ée]|confianza|servicio|servizio|serviço|vertrauen|kwaliteit"
)
"""What a house says on a badge that it has been full of for so many years."""
_AT_WHAT = expression(
    r"[\w'’]*\s(?:in|with|of|dans|en|mit|con|nel\w*|di|em|com|no|na|met|van|w|z|ze|med|i|inom|innen(?:for)?|inden|af|"
    r"av|p[åa]|"
    r"v|ve|se?|în|cu|amb|de)\s"
)
"""Behind years of experience, what it is of; one who asks for them or is told to have them may leave it out."""
_ASKED = expression(
    r"requi|wanted|needed|exig|demand|profil|gesucht|gefordert|erforderlich|vorausgesetzt|gevraagd|vereist|gezocht|"
    r"wymag|po[žz]ad|vy[žz]ad|richiest|kr[äæe]ves|kr[äe]vs|s[øöo]ke?s|edellyt|cerut|necesit"
)
"""Words by which such years are asked of somebody."""

_SOUGHT = expression(
    r"recherchons|cherchons|exigeons|\b(?:looking for|we (?:seek|need|ask|want))\b|\b(?:suchen|erwarten|brauchen)\b|"
    r"buscamos|"
    r"pedimos|cerchiamo|\bzoeken\b|szukamy|poszukujemy|procuramos|\bs[öø][kg]er\b|hled[áa]me|h[ľl]ad[áa]me|etsimme|"
    r"keres[üu]nk|"
    r"\b(?:du|dig|deg|dich|dein\w*|toi|jij|jouw?)\b|"
    r"candidat|kandidat|applicant|bewerber|\b(?:mindestens|mindst|minst|minstens|minimum|au moins|al menos|almeno|"
    r"voraus|ideal\w*|if|wenn|falls|si tienes|si vous|se hai|se tem|als je)\b|"
    r"c[ăa]ut[ăa]m|tra[žz]imo|i[šs][čc]emo|ζητο[ύυ]με|ar[ıi]yoruz|busquem"
)
"""Words by which an institution looks for somebody who has them."""


def is_of_existence(label: str) -> bool:
    """Whether a label tells for how many years a house has been there, or has done what it does."""
    return _YEARS.match(label.lower()) is not None and EXISTENCE.search(label) is not None


def asks_experience(sentence: str) -> bool:
    """Whether a sentence asks such years of somebody: "more than 5 years of experience required"."""
    words = sentence.lower()
    return _ASKED.search(words) is not None or _SOUGHT.search(words) is not None


def years_at_it(stat: Stat, label: str, page: Page, *, is_alone: bool) -> int:
    """How much speaks for years of experience as a figure, in points: 0 where they are neither the title of the page,
    which says what they are in, nor a badge, which shows them apart from their words and no more.

    In running text and below its title offers of posts and lives tell as many; cards of people have one each, and only
    one that `is_alone` is the house's.
    """
    if is_alone and _is_badge(stat, label):
        return 0 if page.is_article or page.offer else 2
    if stat.shape is not Shape.LEADING or stat.match.quantity.qualifier not in (AT_LEAST, APPROXIMATELY):
        return 0
    if stat.text != page.title or page.is_article or page.offer or _YEARS.match(label.lower()) is None:
        return 0
    return 7 if _is_at_something(stat.text.lower()) else 0


def _is_badge(stat: Stat, label: str) -> bool:
    """Whether a number stands apart from the few words that say that it is of such years: "136", "anos de história".

    It may stand with "years" alone on a line, and a line on its own may go on with what it says.
    """
    if not (stat.shape is Shape.BARE or stat.has_own_element() or _stands_with_years(stat)):
        return False
    if stat.shape is Shape.BARE and not stat.before and len(stat.after) > 1:
        label = stat.after[0].text
    if len(label.split()) > _MOST_WORDS_OF_A_BADGE:
        return False
    words = label.lower()
    found = EXPERIENCE.search(words) or EXISTENCE.search(words) or _DEVOTION.search(words)
    return _YEARS.match(words) is not None and found is not None and " " not in words[found.end() :]


def _stands_with_years(stat: Stat) -> bool:
    """Whether a number and "years" are a line over the words that say what they are of: "20 ans", "d'expérience"."""
    is_over = stat.shape is Shape.LEADING and len(stat.after) == 1
    return is_over and _YEARS.fullmatch(stat.own.lower()) is not None


def _is_at_something(title: str) -> bool:
    found = EXPERIENCE.search(title)
    if found is None or ":" in title or _ASKED.search(title) is not None:
        return False
    return _AT_WHAT.match(title, found.end()) is not None
