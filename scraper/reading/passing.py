"""What a page says of itself and of the moment: who reads it, how long that takes, when and how fast it was made.

Such a number is another one at every look, whatever the institution does: it must never become a figure.
"""

import re

_TALLY = re.compile(
    r"""
      vues?|lectures?|partages?|partagée?s?(?:\ fois)?|commentaires?|j'aime|avis|téléchargée?s?\ fois
    | (?:page\ ?)?views?|reads?|hits|shares?|comments?|likes?|reviews?|downloads
    | (?:seiten)?aufrufe|(?:seiten)?zugriffe|klicks?|mal(?:\ \w+)?|kommentare?|bewertungen
    | visualizaciones|lecturas|comentarios?|me\ gusta|opiniones|valoraciones
    | visualizzazioni|letture|condivisioni|commenti|mi\ piace|recensioni
    | weergaven|reacties|vind-ik-leuks|beoordelingen|keer(?:\ \w+)?
    | wyświetle(?:ń|nia)|odsłony?|udostępnie(?:ń|nia)|komentarz[ye]?|polubie(?:ń|nia)|opinii
    | visualizaç(?:ões|ão)|leituras|partilhas|compartilhamentos|comentários?|gostos|curtidas|opiniões|avaliações
    | fois|times|veces|vezes|volte|razy
    """,
    re.VERBOSE,
)
"""A whole label that counts what readers did with a page."""

_ALONE = re.compile(
    r"à\ partir\ de|from|ab|desde|da|vanaf|od|vers(?:ion|ión|ione|ão|ie)|wersja",
    re.VERBOSE,
)
"""A whole label of a price, or of which release made a page."""

_ANYWHERE = re.compile(
    r"""\b(?:
      (?:visit\w+|personnes|membres|utilisateurs|besucher|nutzer|gäste|usuarios|utenti|bezoekers|utilizadores|usuários
        |osób|users|people|guests|members)\ (?:en\ ligne|connecté\w*|online|en\ línea|conectad\w+|connessi|now)
    | (?:visit\w+|besucher|bezoekers|odwiedziny|views|vues|aufrufe)\ (?:today|aujourd'hui|heute|hoy|oggi|vandaag
        |dzisiaj|hoje)
    | (?:consultée?|vue?|lue?|partagée?|téléchargée?)\ fois | (?:viewed|read|shared|downloaded)\ times
    | veces\ (?:compartid|leíd|vist|descargad)\w+ | (?:compartid|leíd|vist|descargad)[oa]\ veces
    | (?:condivis|lett|vist|scaricat)[oa]\ volte | (?:lid|vist|partilhad|descarregad)[oa]\ vezes
    | (?:przeczyta|udostępnio|pobra|wyświetlo)no\ razy
    | mal\ (?:gelesen|geteilt|angesehen|aufgerufen|heruntergeladen)
    | keer\ (?:gelezen|gedeeld|bekeken|gedownload)
    | min\w*\.?\ (?:read|de\ lecture|de\ lectura|di\ lettura|leestijd|czytania|de\ leitura)
    | temps\ de\ lecture|reading\ time|lesezeit|tiempo\ de\ lectura|tempo\ di\ lettura|leestijd|tempo\ de\ leitura
    | (?:générée?|generated|rendered|loaded|erzeugt|generada|generata|gegenereerd|gemaakt|wygenerowan[ae]|gerada)
        \ (?:en|in|w|em)
    | minut\w*\ (?:ago|fa|geleden|temu) | hours?\ ago | uur\ geleden | or[ae]\ fa | godzin\w*\ temu
    | (?:hace|há|vor)\ (?:min|h|stund|sek)\w*
    | il\ y\ a\ (?:minutes?|heures?|secondes?|jours?)
    | (?:êtes|are|sind|eres|es|sei|bent|jesteś|é)\ (?:\w+\ )?(?:visit\w+|besucher\w*|bezoeker|gościem)
    | off\ everything|rabatt|korting|taniej|di\ sconto|de\ (?:descuento|desconto|remise)
    )\b""",
    re.VERBOSE,
)
"""Words that tell the moment wherever they stand beside a number."""

_RATING = re.compile(r"\b\d(?:[.,]\d+)?\s?/\s?(?:5|10)\b")
_VISITS = re.compile(
    r"(?:visit(?:as|e|s|eurs|ors)|besuche?r?|bezoek(?:en|ers)?|odwiedzin)\s?:\s?[\d\s.,']+", re.IGNORECASE
)
_WORDS = re.compile(r"[^\W\d_][\w'-]*\.?")


def is_passing(label: str) -> bool:
    """Whether the words beside a number are about the page's readers, its making or the time of day."""
    said = _said(label)
    return bool(_TALLY.fullmatch(said) or _ALONE.fullmatch(said) or _ANYWHERE.search(said) or _RATING.search(label))


def is_tally(label: str) -> bool:
    """Whether a label counts what readers did, "likes": with a page, or with what an institution puts out."""
    return _TALLY.fullmatch(_said(label)) is not None


def _said(label: str) -> str:
    return " ".join(_WORDS.findall(label.casefold().replace("’", "'"))).strip(" .")


def counts_visits(text: str) -> bool:
    """Whether a line looks like a page's own counter, "Visitas: 12 345"; among others it may be a museum's figure."""
    return _VISITS.fullmatch(text.strip()) is not None
