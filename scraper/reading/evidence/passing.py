"""What a page says of itself and of the moment: who reads it, how long that takes, when and how fast it was made.

Such a number is another one at every look, whatever the institution does: it must never become a figure.
"""

import re

from figures.expressions import expression
from figures.remembered import remembered
from scraper.numbers import NumberMatch
from scraper.reading.evidence.labels import counts_things
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.vocabulary import is_beside

_TALLY = Phrases(
    r"vues?|lectures?|partages?|partagée?s?(?: fois)?|commentaires?|j'aime|avis|téléchargée?s? fois",
    r"(?:page ?)?views?|reads?|hits|shares?|comments?|likes?|reviews?|downloads|(?:re)?tweets?|reposts?|favou?rites",
    r"(?:seiten)?aufrufe|(?:seiten)?zugriffe|klicks?|mal(?: \w+)?|kommentare?|bewertungen",
    r"visualizaciones|lecturas|comentarios?|me gusta|opiniones|valoraciones",
    r"visualizzazioni|letture|condivisioni|commenti|mi piace|recensioni",
    r"weergaven|reacties|vind-ik-leuks|beoordelingen|keer(?: \w+)?",
    r"wyświetle(?:ń|nia)|odsłony?|udostępnie(?:ń|nia)|komentarz[ye]?|polubie(?:ń|nia)|opinii",
    r"visualizaç(?:ões|ão)|leituras|partilhas|compartilhamentos|comentários?|gostos|curtidas|opiniões|avaliações",
    r"fois|times|veces|vezes|volte|razy",
    r"просмотр\w*|комментари\w*|нравится|görüntüleme|yorum|visning(?:ar|er)|kommentar(?:er|ia)?|katselu\w*",
)
"""A whole label that counts what readers did with a page."""

_ALONE = Phrases(
    r"à partir de|from|ab|desde|da|vanaf|od|vers(?:ion|ión|ione|ão|ie)|wersja",
    r"today|aujourd'hui|heute|hoy|oggi|vandaag|dzisiaj|hoje",
)
"""A whole label of a price, of the day, or of which release made a page."""

_OF_A_SITE = Phrases(
    r"(?:search )?results|résultats|ergebnisse|treffer|resultados|risultati|resultaten|wynik(?:i|ów)|träffar|tulosta",
    r"(?:(?:min|max)\w*\.? )?(?:characters|caractères|zeichen|caracteres|caratteri|karakters|tekens|znaków|tecken|tegn)"
    r"(?: (?:left|max\w*|min\w*|restants|übrig|restantes|rimanenti|over))?",
    r"(?:usd|eur|gbp|chf|jpy|cny|pln|sek|nok|dkk|czk|huf|ron|rub|try)",
    r"(?:s p|nasdaq|dow jones|djia|nyse|ftse|nikkei|(?:tec|m)?dax|cac|euro stoxx|stoxx|ibex|wig|aex|smi|hang seng)"
    r"(?: [\w-]+){0,3}",
    r"exchange rates?|taux de change|wechselkurse?|tipos? de cambio|tass[oi] di cambio|wisselkoersen|kursy? walut",
    r"câmbio",
    r"(?:unread|new) (?:messages|notifications)|(?:messages|notifications) non lus?|"
    r"ungelesene (?:nachrichten|mitteilungen)|"
    r"mensajes (?:sin leer|no leídos|nuevos)|messaggi non letti|ongelezen berichten|nieprzeczytan\w+ wiadomoś\w+|"
    r"mensagens não lidas|olästa meddelanden|ulæste beskeder|uleste meldinger|lukematonta viestiä|"
    r"непрочитанн\w+ сообщ\w+",
)
"""A whole label of a search, a field to fill in, a currency or an index of shares."""

_WHOLE = Phrases(*_TALLY.patterns, *_ALONE.patterns, *_OF_A_SITE.patterns)

_BASKET = (
    r"(?:(?:shopping )?(?:cart|basket|bag)|panier|warenkorb|einkaufswagen|merkzettel|wunschzettel|wishlist|carrito|"
    r"cesta|carrello|winkelwagen|winkelmandje|koszyk|carrinho|varukorg|indkøbskurv|handlekurv|ostoskori|košík|kosár|корзина)"
)

_ANYWHERE = Phrases(
    r"^(?:мне нравится|j'aime|gefällt mir|me gusta|mi piace|lubię to|vind ik leuk|curtir)\b",
    r"\b(?:visit\w+|personnes|membres|utilisateurs|besucher|nutzer|gäste|usuarios|utenti|bezoekers|utilizadores|usuários"
    r"|osób|users|people|guests|members) (?:en ligne|connecté\w*|online|en línea|conectad\w+|connessi|now)\b",
    r"\b(?:visit\w+|besucher|bezoekers|odwiedziny|views|vues|aufrufe) (?:today|aujourd'hui|heute|hoy|oggi|vandaag"
    r"|dzisiaj|hoje)\b",
    r"\bpositiv bewertet\b|\b(?:noté|évalué)e? positivement\b|\brated (?:it )?positively\b",
    r"\b(?:consultée?|vue?|lue?|partagée?|téléchargée?) fois\b|\b(?:viewed|read|shared|downloaded) times\b",
    r"\bveces (?:compartid|leíd|vist|descargad)\w+\b|\b(?:compartid|leíd|vist|descargad)[oa] veces\b",
    r"\b(?:condivis|lett|vist|scaricat)[oa] volte\b|\b(?:lid|vist|partilhad|descarregad)[oa] vezes\b",
    r"\b(?:przeczyta|udostępnio|pobra|wyświetlo)no razy\b",
    r"\bmal (?:gelesen|geteilt|angesehen|aufgerufen|heruntergeladen)\b",
    r"\bkeer (?:gelezen|gedeeld|bekeken|gedownload)\b",
    r"\bmin\w*\.? (?:read|de lecture|de lectura|di lettura|leestijd|czytania|de leitura)\b",
    r"\b(?:temps de lecture|reading time|lesezeit|tiempo de lectura|tempo di lettura|leestijd|tempo de leitura)\b",
    r"\b(?:générée?|generated|rendered|loaded|erzeugt|generada|generata|gegenereerd|gemaakt|wygenerowan[ae]|gerada)"
    r" (?:en|in|w|em) (?:m?s|sec\w*|sek\w*|segund\w*)\b",
    r"\bminut\w* (?:ago|fa|geleden|temu)\b|\bhours? ago\b|\buur geleden\b|\bor[ae] fa\b|\bgodzin\w* temu\b",
    r"\b(?:hace|há|vor) (?:min|h|stund|sek)\w*\b|\bil y a (?:minutes?|heures?|secondes?|jours?)\b",
    r"\b(?:êtes|are|sind|eres|es|sei|bent|jesteś|é) (?:\w+ )?(?:visit\w+|besucher\w*|bezoeker|gościem)\b",
    r"\bcookies?\b",
    r"\b(?:visitors?|visits?|hits?|page views?) counter\b|\bcompteur de visit\w+\b|\bcontador de visit\w+\b"
    r"|\bcontatore (?:di )?visite\b|\b(?:besucherzähler|bezoekersteller|licznik odwiedzin|besöksräknare)\b",
    rf"^(?:(?:my|your|mon|votre|mein|dein|ihr|mi|tu|il tuo|mijn|twój|o meu|meu) )?{_BASKET}\b"
    r"(?! (?:moyen|value|size|abandon\w*|conversion|medio|médio))|\bitems? in (?:your |the )?(?:cart|basket|bag)\b",
    r"\barticles? dans (?:votre|le|mon) panier\b|\bartikel im warenkorb\b|\bproductos en (?:el|su|tu) carrito\b",
    r"\b(?:products?|items?|results?|records?|listings?|jobs?|ads?)(?: s)? (?:were |was )?found\b",
    r"\b(?:articles?|produits?|résultats?|annonces?|offres?) trouvée?s?\b|\b(?:artikel|produkte?|angebote|anzeigen"
    r"|ergebnisse|treffer) gefunden\b|\b(?:resultados|productos|anuncios|artículos|produtos) encontrados\b",
    r"\b(?:risultati|prodotti|annunci) trovati\b|\b(?:resultaten|producten|artikelen) gevonden\b|^znaleziono\b",
    r"\b(?:users?|guests?|members?|people|visitors?)(?: s)? (?:are |is )?(?:currently )?(?:reading|viewing|browsing)\b",
    r"\bmost (?:users )?ever online\b|\bbenutzer lesen\b|\butilisateurs? parcour\w+\b|\busuarios? (?:leyendo|viendo)\b",
    r"\b(?:days?|weeks?) ago\b|^(?:month|year)s? (?:\w+ )?ago\b|\b(?:month|year)s? (?:days?|weeks?|months?) ago\b",
    r"\b(?:hace|há|vor) (?:días?|dias?|semanas?|tag(?:en)?|wochen?)\b|\bil y a semaines?\b",
    r"\b(?:giorn[oi]|settiman[ae]) fa\b",
    r"\b(?:dag(?:en)?|week|weken) geleden\b|\b(?:dni|tygodni\w*) temu\b|\b(?:dagar|timmar|veckor) sedan\b",
    r"\b(?:dage|timer|dager|uger|uker) siden\b|\b(?:päivää|tuntia|viikkoa) sitten\b",
    r"\b(?:дн\w+|час\w*|недел\w+) назад\b",
)
"""Words that tell the moment wherever they stand beside a number."""

_SATISFACTION = Phrases(
    r"\bsatisf\w+|zufriedenheit|\bweiterempfehl\w+|\bsoddisf\w+|\btevreden\w*|\bzadowol\w+|\brecommend\w*|"
    r"\brecomiend\w*|\braccomand\w*"
)
_OF_PEOPLE = (
    r"of (?:our|the|all)|des|de nos|der|unserer|aller|degli|dei|delle|de los|de las|de nuestr[ao]s|van de|van onze|"
    r"dos|das|naszych"
)
_RATING = expression(rf"\b\d(?:[.,]\d+\s?/\s?(?:5|10)\b|\s?/\s?(?:5|10)\b(?!\s(?:{_OF_PEOPLE})\s))", re.IGNORECASE)
"""A mark, and no share as "9/10 of our graduates"."""
_OF_BEST = expression(r"\d(?<![\d.,].)\d?\s?/\s?(?:5|10)\Z")
_HEAD_WORDS = 3
_SHARE_LABEL = Phrases(
    r"^(?:are|were|is|have|has|had|find|found|live|study|work|come|go|stay|would|of|in)\b",
    r"^(?:sont|ont|vivent|travaillent|viennent|trouvent|étudient|de|des|d')\b|^(?:sind|haben|finden|leben|kommen|der|aller)\b",
    r"^(?:son|tienen|viven|trabajan|vienen|de|sono|hanno|vivono|vengono|dei|degli|delle)\b",
    r"^(?:zijn|hebben|wonen|komen|van|são|têm|vivem|vêm|dos|das|to|są|mają|mieszka|pochodzi)\b",
    r"\b(?:women|men|girls|boys|femmes|hommes|filles|garçons|frauen|männer|mädchen|mujeres|hombres|donne|uomini)\b",
    r"\b(?:vrouwen|mannen|mulheres|homens|kobiety?|mężczyźni|kvinn?or|kvinder|kvinner|naisia)\b",
)
"""How what is told of a part begins, and whom it counts: "3/5 are women", "4/5 of members", "2/5 Frauen"."""

_VISITS = expression(
    r"(?:(?:nombre|total|number|(?:gesamt)?(?:an)?zahl|n[úu]mero|numero|aantal|liczba) "
    r"(?:(?:totale?|de|des|of|der|di|van|do|all|our) ){0,2})?"
    r"(?:visit(?:as|es?|s|eurs|ors|atori|antes)|besuche?r?n?|bezoek(?:en|ers)?|odwiedzin|(?:page ?)?views|hits|"
    r"seitenaufrufe)\s?:\s?[\d\s.,']+",
    re.IGNORECASE,
)
_ENTRIES = expression(r"\W{0,3}[^\W\d_][^\d()\[\]:]*[(\[]\s?\d[\d.,\s]{0,8}[)\]]")
_WORDS = expression(r"[^\W\d_][\w'-]*\.?")


@remembered(4096)
def is_passing(text: str) -> bool:
    """Whether the words beside a number are about the page's readers, its making or the time of day, or what somebody
    says of the institution: his mark stands there.

    A line is asked about for each of its numbers.
    """
    if text[:1] in _QUOTES and len(text) > _LONGEST_NAME:
        return True
    return _says_so(_said(text)) or ("/" in text and _RATING.search(text) is not None)


_QUOTES = ("“", "„", "«", "»", '"', "”")
_LONGEST_NAME = 40
"""Characters of a name in quotation marks: what is longer was said."""

_HOW_LONG = expression(
    r"\b(?:duration|dur[ée]e|duraci[óo]n|durata|duraç[ãa]o|durat[ăa]|\w*duur|\w*dauer|kesto|varighe[dt]|délka|doba|"
    r"(?:travel(?:ling)?|journey|driving|flight|flying|walking|response|waiting|reaction|delivery|charging) time|"
    r"time to|temps de (?:trajet|parcours|route|vol|marche|réponse|réaction|transport|recharge)|délai|trajet|"
    r"(?:fahr|reise|geh|flug|reaktions|antwort|warte|liefer|lade|anfahrts)t?zeit(?:en)?|"
    r"tiempo de (?:viaje|vuelo|respuesta|espera|entrega)|tempo d[ei] (?:viaggio|percorrenza|risposta|attesa|consegna|"
    r"viagem|voo|resposta|espera|entrega)|(?:reis|rij|vlieg|reactie|wacht|lever|laad)tijd|restid|rejsetid|reisetid|"
    r"czas (?:podróży|jazdy|dojazdu|przyjazdu|lotu|reakcji|trwania|oczekiwania|dostawy|realizacji))\b",
    re.IGNORECASE,
)


_AT_HAND = expression(
    r"(?:[^\W\d_]+\s){0,2}(?:support\w*|suport[eu]|soporte|assist[eê]nc[ei]a?|assistance|assistenza|asistencia|asistență|"
    r"servi(?:ces?|cios?|ços?|zio|s)|[^\W\d_]*dienst|notruf|rufbereitschaft|hotline|help(?:line|desk)|emergency|"
    r"emergencias?|emergenze|urgences?|urgencias?|urgências?|urgențe|security|sécurité|sicherheit|seguridad|segurança|"
    r"sicurezza|beveiliging|surveillance|überwachung|monitoring|vigilancia|wsparcie|pomoc|obsługa|ochrona|podpora|"
    r"pohotovost|kundtjänst|kundeservice|tuki|päivystys|ügyelet|támogatás|destek|acil|υποστήριξη|поддержка|підтримка|"
    r"availability|available|disponib[^\W\d_]+|erreichbar\w*|access|accès|zugang|acceso|acesso|accesso|open|geöffnet)"
    r"(?:\s[^\W\d_]+){0,2}",
    re.IGNORECASE,
)
_WHOLE_DAY = 24


def are_hours(match: NumberMatch, label: str) -> bool:
    """Whether hours are from one to another, of a day or a week, unless their label says that something takes them:
    "2-3 h", "Travel time"; not "Painting" or "Opening hours". So is the whole day: "24 h", "Support".
    """
    quantity = match.quantity
    if quantity.upper is None and (quantity.value != _WHOLE_DAY or _AT_HAND.fullmatch(label) is None):
        return False
    return is_beside(label) or _HOW_LONG.search(label) is None


@remembered(4096)
def _says_so(said: str) -> bool:
    """A line and its label mostly say the same."""
    return _WHOLE.fullmatch(said) is not None or _ANYWHERE.search(said) is not None


def is_satisfaction(label: str) -> bool:
    """Whether a label tells how content people are with an institution: its mark is no review of a page."""
    return _SATISFACTION.search(label) is not None and not is_passing(label)


def is_only_marked(text: str) -> bool:
    """Whether nothing but a mark, `4.8/5`, makes a line look like one of the page's readers."""
    return "/" in text and _RATING.search(text) is not None and not _says_so(_said(text))


def may_be_share(match: NumberMatch, text: str, label: str, *, is_announced: bool) -> bool:
    """Whether so many of five or ten in a line are a part, "3/5 are women", and no mark or day: by the label's head.

    Before the words of a line that stands among key figures any label will do that is none of readers.
    """
    if "/" not in match.raw or _OF_BEST.search(match.raw) is None or not is_only_marked(text) or _says_so(_said(label)):
        return False
    head = " ".join(label.split()[:_HEAD_WORDS])
    leads = is_announced and text[:1].isdigit()
    return leads or _SHARE_LABEL.search(_said(head)) is not None or counts_things(head)


def is_tally(label: str) -> bool:
    """Whether a label counts what readers did, "likes": with a page, or with what an institution puts out."""
    return _TALLY.fullmatch(_said(label)) is not None


def _said(text: str) -> str:
    """The words of a text, in one case and without what stands between them: most are letters and no more."""
    words: list[str] = []
    for piece in text.casefold().replace("’", "'").split():
        if piece.isalpha():
            words.append(piece)
        else:
            words += _WORDS.findall(piece)
    return " ".join(words).strip(" .")


def counts_visits(text: str) -> bool:
    """Whether a line looks like a page's own counter, "Visitas: 12 345"; among others it may be a museum's figure."""
    return _VISITS.fullmatch(text.strip()) is not None


def counts_entries(text: str) -> bool:
    """Whether a line is words and a number in brackets, "Books (123)", as filters and archives count their entries."""
    return text.endswith((")", "]")) and _ENTRIES.fullmatch(text.strip()) is not None
