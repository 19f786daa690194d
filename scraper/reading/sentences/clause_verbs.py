"""Verbs among the words behind a number: what those do whom it counts, or how it changed, is none of what it counts."""

from collections.abc import Mapping
from re import Pattern

from figures.expressions import expression
from scraper.reading.sentences.clause import Clause

_ON = (
    r"on|in|with|for|to|as|at|from|across|through|together|closely|the|an?|our|their|its|all|over|more|every|each|us|"
    r"people|families|up|out|around|throughout|\w+ly"
)
_SECOND: Mapping[str, Pattern[str]] = {
    "en": expression(
        rf"\sand\s(?:(?:provide|serve|welcome|deliver|organi[sz]e|operate|employ|strive|represent|contribute|meet|teach|"
        rf"manage|receive|produce|create|collaborate|reach|aim|educate|maintain|publish)\s(?=\w)|"
        rf"(?:run|share|host|hold|train|cover|make|take|compete|travel|perform|live|come|love|work)\s(?=(?:{_ON})\b)|"
        r"(?:support|offer|help|care|play)\s(?=(?:the|an?|our|their|its|all|more|every|each|us|people|families|others)\b))"
    ),
    "fr": expression(
        r"\set\s(?:se\s|s['’]|en\s)?(?!\w*[mc]ent\b|(?:président|équivalent|adhérent|permanent|référent|continent|client|"
        r"agent|talent|patient|content)\b)[a-zéèêçîïôû]{3,}ent\b(?=\s)"
    ),
    "de": expression(
        r"\sund\s(?:arbeiten|unterstützen|bieten|helfen|betreuen|fördern|leben|spielen|treffen|führen|sind|haben|kommen|"
        r"engagieren|setzen|tragen|freuen|sorgen|pflegen|organisieren|gestalten|leisten|beraten|begleiten|veranstalten|"
        r"treten|nehmen|machen|wirken|verfügen|bilden)\s(?=\w)"
    ),
    "es": expression(
        r"\sy\s(?:se\s)?(?:trabajan|ofrecen|apoyan|ayudan|atienden|organizan|colaboran|participan|comparten|reúnen|"
        r"representan|desarrollan|cuentan|viven|forman parte|realizan|promueven)\s(?=\w)"
    ),
    "it": expression(
        r"\se\s(?:si\s)?(?!\w*(?:italian|uman|urban|artigian|cristian|african|american|roman|anzian)o\b|(?:telefono|"
        r"citofono|microfono|patrono|piano|grano|brano|capitano|guardiano|vulcano)\b)[a-z]{4,}(?:ano|ono)\b(?=\s)"
    ),
    "nl": expression(
        r"\sen\s(?:werken|ondersteunen|bieden|helpen|begeleiden|organiseren|leven|spelen|zetten|doen|maken|verzorgen|"
        r"zijn|hebben|komen|leveren|dragen)\s(?=\w)"
    ),
    "pt": expression(
        r"\se\s(?:trabalham|oferecem|apoiam|ajudam|atendem|organizam|colaboram|participam|partilham|representam|"
        r"desenvolvem|contam|vivem|realizam|promovem)\s(?=\w)"
    ),
    "pl": expression(r"\s(?:i|oraz)\s[a-ząćęłńóśźż]{2,}(?:ują|ają|ieją|adzą)\b(?=\s)"),
    "cs": expression(r"\sa\s[a-záčďéěíňóřšťúůýž]{2,}(?:ují|ají|ejí)\b(?=\s)"),
    "sk": expression(r"\sa\s[a-záäčďéíľĺňóôŕšťúýž]{2,}(?:ujú|ajú|ejú)\b(?=\s)"),
    "sv": expression(r"\soch\s(?:arbetar|stöder|erbjuder|hjälper|driver|samarbetar|representerar|deltar)\s(?=\w)"),
    "da": expression(r"\sog\s(?:arbejder|støtter|tilbyder|hjælper|driver|samarbejder|deltager)\s(?=\w)"),
    "nb": expression(r"\sog\s(?:arbeider|jobber|støtter|tilbyr|hjelper|driver|samarbeider|deltar)\s(?=\w)"),
}  # fmt: skip
"""An "and" with a second verb of who was named before the number: "form 23 groups and work on a voluntary basis"."""

_PERFECT: Mapping[str, tuple[Pattern[str], Pattern[str]]] = {
    "de": (
        expression(r"\b(?:[Dd](?:en|as)|[Dd]iese[ns]|[Ee]inen)\s\S+\sha(?:b|tt)en\s\Z|\bha(?:b|tt)en\salle\s\Z"),
        expression(r"[a-zäöüß]{0,6}(?:ge|be|ver|er|ent|zer|miss)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert"),
    ),
    "nl": (
        expression(r"\bh(?:ebb|add)en\salle\s\Z"),
        expression(r"[a-zë]{0,6}(?:ge|be|ver|her|ont)[a-zë]{2,}(?:d|t|en)"),
    ),
}
"""What leads to a number of those who did something, for it stands behind what they did it to, and how the verb at the
end says what: "we have (advised 1,326 people)" is a deed of the house.
"""
_CHANGED: Mapping[str, tuple[Pattern[str], Pattern[str]]] = {
    "de": (
        expression(r"\bauf\s(?:\S+\s)?\Z"),
        expression(
            r"(?:an|er|ver)?(?:verringert|gestiegen|angestiegen|gewachsen|angewachsen|gesunken|erhöht|gesteigert|"
            r"vergrößert|verdoppelt|verdreifacht|reduziert|zurückgegangen|gefallen|gestellt|ausgebaut|erweitert)"
        ),
    ),
    "nl": (
        expression(r"\b(?:tot|naar)\s(?:\S+\s)?\Z"),
        expression(r"(?:gedaald|gestegen|gegroeid|verlaagd|verhoogd|toegenomen|afgenomen|uitgebreid|teruggelopen)"),
    ),
}
"""The same of a number to which something has grown or fallen."""


def without_second_verb(words: list[str], clause: Clause) -> list[str]:
    """The words behind a number without an "and" that leads to another verb of the same subject."""
    second = _SECOND.get(clause.words.language) if len(words) > _FEWEST else None
    found = second.search(" ".join(words)) if second is not None else None
    return words if found is None else found.string[: found.start()].split()


_FEWEST = 2


def without_participle(words: list[str], clause: Clause) -> list[str]:
    """The words behind a number without the participle of those who did something, or of its own change."""
    if len(words) < _FEWEST or not words[-1][:1].islower():
        return words
    before, language = clause.text[: clause.match.number_start], clause.words.language
    for table in (_PERFECT, _CHANGED):
        known = table.get(language)
        if known is not None and known[1].fullmatch(words[-1]) is not None and known[0].search(before) is not None:
            return words[:-1]
    return words
