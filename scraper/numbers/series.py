"""Numbers that are names by what stands farther off: the last of "buses 4, 11 and 73", "article 12, n° 3"."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from figures.expressions import expression
from scraper.numbers.words import split

_NUMBERED: Mapping[str, str] = MappingProxyType(
    {
        "en": "bus|buses|tram|trams|train|trains|line|lines|route|routes|room|rooms|platform|platforms|gate|gates|"
        "exit|exits|"
        "article|articles|section|sections|chapter|chapters|page|pages|pp.|table|tables|annexes|terminals|zone|zones|"
        "phase|"
        "phases|level|levels|step|steps|volumes|question|questions|grade|grades|item|items|ward|wards|floor|floors|pier|"
        "piers|berth|berths|hall|halls|field|fields|sdg|sdgs",
        "fr": "bus|tram|trams|ligne|lignes|métro|salle|salles|quai|quais|voie|voies|sortie|sorties|article|articles|"
        "art.|"
        "paragraphe|paragraphes|section|sections|chapitre|chapitres|page|pages|tableau|tableaux|annexes|zone|zones|"
        "phase|"
        "phases|niveau|niveaux|étape|étapes|question|questions|étages|quai|hall|halls|pavillons|cycle|cycles|groupes|terrains|odd",
        "de": "bus|busse|bussen|buslinien|tram|linie|linien|raum|räume|räumen|saal|gleis|gleise|gleisen|artikel|art.|"
        "abschnitt|abschnitte|kapitel|seite|seiten|tabelle|tabellen|paragraphen|phase|phasen|stufe|stufen|frage|fragen|"
        "stationen|ebenen|hallen|klasse|klassen|klassenstufen|jahrgänge|jahrgängen|jahrgangsstufen|feld|felder|feldern|"
        "sdg|sdgs|ziele|zielen",
        "es": "autobús|autobuses|línea|líneas|sala|salas|aula|aulas|andén|andenes|artículo|artículos|art.|sección|"
        "secciones|"
        "capítulo|capítulos|página|páginas|tabla|tablas|fase|fases|nivel|niveles|plantas|muelles|pabellones|ods",
        "it": "autobus|bus|tram|linea|linee|aula|aule|sala|sale|binario|binari|articolo|articoli|art.|artt.|sezione|"
        "sezioni|"
        "capitolo|capitoli|pagina|pagine|tabella|tabelle|fase|fasi|livello|livelli|reparti|padiglioni|moli|sdg|sdgs",
        "nl": "bus|bussen|buslijnen|tram|trams|lijn|lijnen|zaal|zalen|lokaal|lokalen|spoor|sporen|artikel|artikelen|"
        "art.|"
        "hoofdstuk|hoofdstukken|pagina|pagina's|tabel|tabellen|fase|fasen|niveau|niveaus|verdiepingen|kaaien|kades|klassen|groepen|"
        "veld|velden",
        "pt": "autocarro|autocarros|linha|linhas|sala|salas|artigo|artigos|art.|secção|secções|capítulo|capítulos|"
        "página|"
        "páginas|tabela|tabelas|fase|fases|nível|níveis|pisos|alas|cais|pavilhões|ods",
        "pl": "autobus|autobusy|tramwaj|tramwaje|linia|linie|sala|sale|pokój|pokoje|peron|perony|art.|artykuł|artykuły|"
        "rozdział|rozdziały|strona|strony|tabela|tabele|etap|etapy|oddziały|piętra|hale|pawilony|nabrzeża|klasy|klas|"
        "klasach|pola",
        "sv": "buss|bussar|spårvagn|linje|linjer|linjerna|sal|salar|spår|artikel|artiklar|kapitel|sida|sidor|tabell|"
        "nivå",
        "da": "bus|busser|linje|linjer|lokale|lokaler|spor|artikel|artikler|kapitel|side|sider|tabel|niveau",
        "nb": "buss|busser|trikk|linje|linjer|rom|spor|artikkel|artikler|kapittel|side|sider|tabell|nivå",
        "fi": "bussit|linjat|linja|sali|artikla|luku|luvut|sivu|sivut|taulukko",
        "cs": "autobus|autobusy|tramvaj|tramvaje|linka|linky|místnost|článek|články|kapitola|strana|tabulka",
        "el": "λεωφορεία|λεωφορείο|γραμμές|γραμμή|τραμ|αίθουσες|άρθρα|σελίδες",
        "tr": "otobüs|otobüsler|hatlar|hat|tramvay|salonlar|madde|maddeler|sayfa",
        "ru": "автобусы|автобус|трамваи|троллейбусы|маршруты|линии|кабинеты|аудитории|статьи|страницы|пункты",
        "uk": "автобуси|автобус|трамваї|тролейбуси|маршрути|лінії|кабінети|статті|сторінки",
        "bg": "автобуси|автобус|трамваи|линии|членове|страници",
        "sk": "autobusy|autobus|električky|linky|miestnosti|články|strany",
        "hr": "autobusi|autobus|tramvaj|tramvaji|linije|dvorane|članci|stranice",
        "sl": "avtobusi|avtobus|linije|dvorane|členi|strani",
        "lt": "autobusai|autobusas|maršrutai|salės|straipsniai|puslapiai",
        "lv": "autobusi|autobuss|maršruti|zāles|panti|lapas",
        "et": "bussid|buss|liinid|saalid|lehed",
        "ca": "autobusos|bus|línies|sales|aules|articles|pàgines",
        "hu": "buszok|busz|villamosok|vonalak|termek|oldalak",
        "ro": "autobuzele|linia|liniile|sala|articolul|articolele|art.|capitolul|pagina|paginile|tabelul",
    }
)
"""What bears numbers as names, alone and several, in each language."""

_JOINTS: Mapping[str, str] = MappingProxyType(
    {
        "en": "and|or|to|&", "fr": "et|ou|à|&", "de": "und|oder|bis|&", "es": "y|e|o|a", "it": "e|o|a", "nl": "en|of|"
        "tot",
        "pt": "e|ou|a", "pl": "i|lub|do", "sv": "och|eller|till", "da": "og|eller|til", "nb": "og|eller|til",
        "el": "και|ή|έως", "tr": "ve|veya", "ru": "и|или|до", "uk": "і|та|або", "bg": "и|или", "sk": "a|alebo",
        "hr": "i|ili", "sl": "in|ali", "lt": "ir|arba", "lv": "un|vai", "et": "ja|või", "ca": "i|o", "hu": "és|vagy",
        "fi": "ja|tai", "cs": "a|nebo|až", "ro": "și|sau",
    }
)  # fmt: skip
"""Between the last two numbers of a series."""

_BEFORE, _AFTER, _SHORT = 60, 40, 16
_BEFORE_A_BUS = expression(r"\d{1,3}(?:,|\sor|\sand)\s\d{1,3}\s(?:bus|tram)\b")
"""Of lines, since one of a kind is meant: "take the 38 or 73 bus"."""
_FEW = frozenset(
    split(
        "field|fields|cycle|cycles|groupes|terrains|klasse|klassen|klassenstufen|jahrgänge|jahrgängen|jahrgangsstufen|feld|"
        "felder|feldern|groepen|veld|velden|klasy|klas|klasach|pola"
    )
)
"""Classes and fields, which are as soon counted: "Felder 12, 30 Spieler", "groupes 12 + 8"."""
_LAST_OF_FEW = 13
_MOST_MORE_DIGITS = 2
"""Names of one series are of like length: "phase 2 and 1200 members" is none."""


def joints(language: str | None) -> frozenset[str]:
    """What stands between the last two numbers of a series in a language; in one unknown here, in any."""
    return frozenset(phrase for name in _known(language) for phrase in split(_JOINTS[name]))


def is_in_series(text: str, start: int, end: int, *, language: str | None) -> bool:
    """Whether the digits are one of several that name lines, rooms, articles or the like."""
    if text.startswith((" bus", " tram"), end) or _BEFORE_A_BUS.match(text, start) is not None:
        return _BEFORE_A_BUS.search(text, max(0, start - _SHORT), end + _AFTER) is not None
    goes_on, follows, series = _patterns(_known(language))
    if end - start > 4 or not (goes_on.match(text, end) or follows.search(text, max(0, start - 10), start)):
        return False
    found = series.finditer(text, max(0, start - _BEFORE), end + _AFTER)
    return any(one.start() < start and end <= one.end() and _are_alike(one.group()) for one in found)


def names_a_row(word: str, *, language: str | None) -> bool:
    """Whether a word in lower case is of lines, rooms, floors or the like, which bear numbers as names."""
    return word in _named(_known(language))


@cache
def _named(languages: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase for name in languages for phrase in split(_NUMBERED[name]))


def _are_alike(series: str) -> bool:
    """Whether the numbers of a series may name things alike; those of classes and fields are few, and rise."""
    numbers = re.findall(r"(?<![a-z])\d+", series, re.IGNORECASE)
    if series.split(maxsplit=1)[0].lower() in _FEW:
        names = [int(number) for number in numbers]
        return "," not in series and names[-1] <= _LAST_OF_FEW and sorted(set(names)) == names
    lengths = [len(number) for number in numbers]
    return "+" not in series and max(lengths) - min(lengths) <= _MOST_MORE_DIGITS


def _known(language: str | None) -> tuple[str, ...]:
    own = (language or "").partition("-")[0].lower()
    return (own,) if own in _JOINTS else tuple(_JOINTS)


@cache
def _patterns(languages: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What goes on with a number, what one follows, and a whole series, in some languages."""
    numbered = "|".join(re.escape(phrase) for name in languages for phrase in split(_NUMBERED[name]))
    joint = rf"(?:,\s?|\s?\+\s?|,?\s(?:{'|'.join(phrase for name in languages for phrase in split(_JOINTS[name]))})\s)"
    series = rf"(?<![^\W\d_])(?:{numbered})\s\d{{1,4}}[a-z]?(?:{joint}[a-z]?\d{{1,4}}[a-z]?)+(?!\d|[.,]\d|\s?%)"
    flags = re.IGNORECASE
    return (
        re.compile(rf"[a-z]?{joint}[a-z]?\d", flags),
        re.compile(rf"\d[a-z]?{joint}\Z", flags),
        re.compile(series, flags),
    )


_LAW = expression(
    r"\b(?:articles?|art|lois?|laws?|acts?|décrets?|arrêtés?|ordonnances?|gesetz\w*|verordnung|ley|real decreto|"
    r"decreto|"
    r"legge|wet|besluit|lei|portaria|ustaw\w+|rozporządzeni\w+|lag|förordning|lov|laki|zákon\w*|vyhlášk\w+|legea|"
    r"törvény\w*)\b"
)


def is_in_law(text: str, start: int) -> bool:
    """Whether a "no. 3" that starts at a place follows the name of a law."""
    return _LAW.search(text[max(0, start - _BEFORE) : start].lower()) is not None
