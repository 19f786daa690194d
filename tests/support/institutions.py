"""Key figures of institutions that are no universities, each in two wordings, under headings in two wordings.

A line is `unit | value | wording / wording`, a heading `# name / name`; the first line of a text is the page's title.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A figure: its unit, its value as a number, its two wordings and those of its heading."""

    unit: str
    value: int
    wordings: tuple[str, str]
    headings: tuple[str, str]


_TEXTS = {
    "fr": """
    Le CHU en chiffres
    # L'activité de soins / Nos soins
    n | 48200 | hospitalisations par an / séjours hospitaliers chaque année
    n | 312000 | consultations externes / consultations
    n | 3140 | naissances / accouchements
    % | 46 | de chirurgie ambulatoire / d'interventions en ambulatoire
    # Les équipes / Femmes et hommes du CHU
    n | 7450 | professionnels / salariés tous métiers confondus
    n | 1120 | médecins / médecins hospitaliers
    n | 120 | métiers / métiers exercés
    EUR | 84600000 | de budget recherche / consacrés à la recherche
    """,
    "en": """
    The museum in numbers
    # Visitors / Who came
    n | 412000 | visits / visits last year
    n | 23400 | school pupils / pupils on school visits
    % | 38 | first-time visitors / of visitors came for the first time
    n | 1860 | members / annual members
    # The collection / What we hold
    n | 94300 | objects / objects in our care
    n | 3150 | objects on display / objects shown in the galleries
    n | 540 | loans to other museums / objects lent to other museums
    m2 | 12400 | of gallery space / gallery floor area
    """,
    "de": """
    Die Stadtwerke in Zahlen
    # Energie und Wasser / Versorgung
    n | 142000 | Stromkunden / belieferte Stromkunden
    km | 2350 | Stromnetz / Leitungslänge Strom
    % | 71 | Ökostrom / Strom aus erneuerbaren Quellen
    n | 164 | Ladesäulen / öffentliche Ladepunkte
    # Bus und Bahn / Nahverkehr
    n | 18400000 | Fahrgäste / Fahrgäste im Jahr
    n | 187 | Busse / Fahrzeuge der Busflotte
    n | 640 | Haltestellen / Haltestellen im Netz
    EUR | 265000000 | Umsatz / Jahresumsatz
    """,
    "es": """
    El puerto en cifras
    # Actividad / Tráfico portuario
    n | 873000 | contenedores / contenedores movidos
    n | 2410 | buques / buques atendidos
    n | 214000 | cruceristas / pasajeros de crucero
    % | 12 | de crecimiento / crecimiento interanual
    # Instalaciones / Infraestructura
    n | 27 | grúas / grúas de muelle
    n | 16 | terminales / terminales especializadas
    n | 143 | empresas / empresas instaladas
    m2 | 1240000 | de superficie / superficie terrestre
    """,
    "it": """
    La biblioteca in cifre
    # Patrimonio / Le collezioni
    n | 412000 | volumi / volumi posseduti
    n | 1340 | manoscritti / codici manoscritti
    n | 640 | periodici / riviste e periodici
    n | 8900 | documenti digitalizzati / opere digitalizzate
    # Servizi / I servizi al pubblico
    n | 96500 | prestiti / libri prestati
    n | 14200 | iscritti / tesserati attivi
    n | 380 | posti a sedere / posti nelle sale
    % | 43 | di fondi regionali / quota finanziata dalla Regione
    """,
    "nl": """
    De gemeente in cijfers
    # Inwoners / Bevolking
    n | 148200 | inwoners / mensen die hier wonen
    n | 63400 | huishoudens / huishoudens in totaal
    n | 127 | nationaliteiten / verschillende nationaliteiten
    % | 22 | ouderen / aandeel ouderen
    # Wonen en groen / Leefomgeving
    n | 71300 | woningen / woningen in de gemeente
    n | 830 | nieuwbouwwoningen / opgeleverde nieuwbouwwoningen
    km | 412 | fietspad / vrijliggend fietspad
    n | 38500 | bomen / bomen langs straten
    """,
}


def title_of(language: str) -> str:
    """The page's headline."""
    return _TEXTS[language].strip().splitlines()[0]


def facts_of(language: str) -> tuple[Fact, ...]:
    """The page's facts in their order."""
    headings, found = ("", ""), []
    for line in map(str.strip, _TEXTS[language].strip().splitlines()[1:]):
        if line.startswith("#"):
            headings = _two(line.removeprefix("#"))
            continue
        unit, value, wordings = line.split("|")
        found.append(Fact(unit=unit.strip(), value=int(value), wordings=_two(wordings), headings=headings))
    return tuple(found)


def _two(text: str) -> tuple[str, str]:
    first, second = text.split("/")
    return first.strip(), second.strip()


LANGUAGES = tuple(_TEXTS)
