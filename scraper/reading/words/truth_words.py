"""What sentences on a portrait say of nature, the past, terms and somebody's life. Data only.

In all of them § stands for the number that is asked about.
"""

from scraper.reading.words.everyday_words import THEN
from scraper.reading.words.phrases import Phrases

LEAST_TERM = Phrases(
    r"\b(?:at least|a minimum of|mindestens|au moins|al menos|como mínimo|almeno|minstens|minimaal|pelo menos|"
    r"no mínimo|"
    r"co najmniej|minst|mindst|vähintään|nejméně|alespoň) ?§ ?"
    r"(?:months?|weeks?|days?|monate?n?|wochen?|tagen?|mois|semaines?|jours?|mes(?:es)?|semanas?|días?|mes[ei]|"
    r"settiman\w|"
    r"giorn[oi]|maand(?:en)?|we?eken?|dag(?:en)?|dias?|miesi[ęą]c\w*|tygodni\w*|dni|månad(?:er)?|veckor|dagar|måneder|"
    r"uger|uker|dage|dager|kuukau\w+|viikko\w*|měsíc\w*|týdn\w+)\b"
)
"""How long something has to last."""

LAW = Phrases(
    r"\b(?:ley|decreto|legge|loi|law|act|directive|richtlinie|décret|directiva|direttiva|ustaw[ay]|wet|lagen|"
    r"(?:real )?decreto(?:[- ]le[iy])?|art[íi]culo|articolo|article|artikel|artigo|art\.|paragraph|section)"
    r"(?: n(?:[°º.]|um\w*)?\.?)? §"
    r"(?=[,.;:)]|$| (?:of|de|del|der|des|della|do|da|van|and|und|et|y|e|en|on|sobre|sur|über|ustawy)\b)"
)
"""What a law is called by."""

NATURAL_IN_POLISH = Phrases(r"\bw § ?(?:natural|ekologi|organi|bawełn|wełn|wegań|polsk)")
"""What something is wholly."""

ODDS = Phrases(
    r"\b(?:odds|chances?|probability|gewinnchance\w*|wahrscheinlichkeit|probabilité|probabilidad|probabilità|kans|"
    r"probabilidade|szans\w+|prawdopodobieństw\w+|sannolikhet\w*|sandsynlighed\w*|sannsynlighet\w*|pravděpodobnost)\b"
    r"[^§,;]{0,30}\b(?:are|is|liegt|beträgt|steht|est|es|è|é|wynosi|är|er|je) (?:bei |de |di |do |på )?"
    r"(?:(?:1|one|eins) (?:in|zu|sur|entre|contra|su|op|em|do|på|till|til|ku) )?§",
)
"""How probable something is."""

STEPS = Phrases(
    r"§ ?(?:steps|schritte?n?|pas|pasos|passi|stappen|passos|krok\w+|steg|skridt|skritt|askelta)\b.{0,16}"
    r"\b(?:a day|per day|daily|am tag|täglich|gehen|par jour|al día|diarios|al giorno|per dag|zetten|por dia|ao dia|"
    r"dziennie|om dagen|päivässä|denně)\b",
)
"""How far one should walk."""

OF_A_KIND = Phrases(
    r"^an? (?:(?!that |which |who )[^\W\d_]+ ){1,2}(?:has|uses|needs|lays|stores|absorbs|produces|eats|"
    r"drinks)(?: (?:up to|"
    r"about|around))? ?§",
    r"^eine? (?:(?!das |die |der )[^\W\d_]+ ){1,2}(?:hat|braucht|verbraucht|legt|bindet|speichert|produziert|frisst|"
    r"trinkt)(?: (?:bis zu|etwa|rund))? ?§",
    r"^une? (?:(?!qui )[^\W\d_]+ ){1,2}(?:compte|a|consomme|stocke|absorbe|produit|pond|mange|boit)(?: (?:jusqu['’]à|"
    r"environ))? ?§",
    r"^una? (?:(?!que |che )[^\W\d_]+ ){1,2}(?:tiene|gasta|consume|consuma|almacena|absorbe|produce|pone|come|bebe|"
    r"ha|assorbe|depone|"
    r"mangia|beve)"
    r"(?: (?:hasta|unos|fino a|circa))? ?§|^uno? (?:(?!che )[^\W\d_]+ ){1,2}(?:ha|assorbe|produce|mangia|beve)"
    r"(?: (?:fino a|circa))? ?§|^un['’][^\W\d_]+ (?:ha|assorbe|produce|depone|mangia|beve)(?: (?:fino a|circa))? ?§",
    r"^een (?:(?!die |dat )[^\W\d_]+ ){1,2}(?:telt|heeft|verbruikt|slaat|legt|eet|drinkt)(?: (?:tot|ongeveer))? ?§",
    r"^uma? (?:(?!que )[^\W\d_]+ ){1,2}(?:tem|gasta|consome|armazena|absorve|produz|põe|come|bebe)(?: (?:até|"
    r"cerca de))? ?§",
    r"^(?:en|et|ett) (?:(?!som |der )[^\W\d_]+ ){1,2}(?:har|lagrar|lägger|binder|lægger|äter|spiser)"
    r"(?: (?:upp till|op til|opp til|cirka))? ?§",
    r"\b(?:the human body|human beings|der (?:mensch|menschliche körper)|le corps humain|el cuerpo humano|"
    r"il corpo umano|het menselijk lichaam|de mens|o corpo humano|ciało (?:człowieka|ludzkie)|människokroppen|"
    r"menneskekroppen|lidské tělo|ihmiskeho\w*)\b.{0,60}§",
    r"^(?:rodzina pszczela|buk|dąb|drzewo|krowa|pszczoła|kura) (?:liczy|ma|pochłania|wiąże|daje|znosi|magazynuje)"
    r"(?: (?:do|około))? ?§",
)
"""What is so of all of a kind: of any tree, of people's bodies."""

ON_EARTH = Phrases(
    r"\b(?:on (?:the )?(?:planet )?earth|on (?:the|this|our) planet|auf (?:der erde|unserem planeten)|"
    r"sur (?:la )?terre|en la tierra|en el planeta|sulla terra|sul pianeta|op (?:de )?aarde|na terra|no planeta|"
    r"na ziemi|på jorden|maapallolla|na zemi)\b",
)
"""Where everybody lives."""

FOUNDER = Phrases(
    r"^(?:our|the|unser|der|notre|le|nuestro|el|il nostro|il|onze|de|o nosso|o|nasz|vår|vores|náš) "
    r"(?:founder|gründer|fondateur|fundador|fondatore|oprichter|stichter|założyciel|grundare|grundlægger|grunnlegger|"
    r"zakladatel)(?:,[^,§]{1,40},)? (?!and |und |et |y |e |en |i |och |og )"
    rf"{THEN}{{0,80}}§",
)
"""What somebody began with."""

LEFT_CHILDREN = Phrases(
    r"\b(?:left|leaves|survived by|hinterließ|hinterlässt|laissa|laisse|dejó|lasciò|liet|deixou|zostawił|osierocił|"
    r"efterlämnade|efterlod|etterlot) (?:(?:behind|a|his|her|seine|ses|sus|sei|os) )?§ ?"
    r"(?:children|sons|daughters|kinder|söhne|enfants|fils|hijos|figli|kinderen|filhos|dzieci|barn|børn)\b",
)
"""Whom somebody left."""

SAID_BY_SOMEBODY = Phrases(
    r"(?:^|[.!?] )[«“„\"](?![^»”“\"]{0,160}\b(?:we|our|wir|unser\w*|nous|nos|notre|tenemos|somos|nuestr\w+|abbiamo|"
    r"siamo|"
    r"nostr\w+|wij|ons|onze|temos|noss\w+|mamy|nasz\w*|vi|vår\w*|vores)\b)[^«»“”„\"§]{0,200}§[^«»“”„\"]{0,200}"
    r"[»”“\"]?,? [–—-]? ?(?:dice|cuenta|explica|diz|conta|says|said|tells|sagt|erzählt|dit|raconte|explique|racconta|"
    r"spiega|zegt|vertelt|mówi|opowiada|säger|siger|sier|sanoo|říká)\b",
)
"""What somebody says of their own life."""

LEAST_ORDER = Phrases(
    r"\b(?:minimum (?:order|purchase|booking)|mindestbestell\w+|mindestabnahme\w*|mindestbuchung\w*|"
    r"commande minim\w+|minimum de commande|pedido mínimo|compra mínima|ordine minimo|"
    r"minimale (?:bestelling|afname|bestelhoeveelheid)|minimum ?afname|encomenda mínima|minimalne zamówienie|"
    r"minsta beställning\w*|mindste ordre|mindsteordre|minsteordre|minimální (?:objednávka|odběr))\b.{0,24}§",
)
"""How much one has to order."""

DEDUCTED = Phrases(
    r"§.{0,50}\b(?:tax[- ]deductible|déductibles?|steuerlich absetzbar|absetzen|desgravable?s?|deducibil[ei]|"
    r"detraibil[ei]|"
    r"dedutív\w+|aftrekbaar|avdragsgill\w*|fradragsberettiget|odliczyć)\b|"
    r"\b(?:deduct|déduire|deducir|desgravar|detrarre|dedurre|aftrekken|deduzir|odliczyć|dra av|fratrække) (?:il |el |"
    r"o |le )?§",
)
"""What part of a gift one's tax office gives back."""

GIVE_US = Phrases(
    r"^(?:give|donate|geben|spenden|schenken|donnez|versez|dona|danos|dona(?:ci)?|destina|geef|schenk|dê|doe|consigne|"
    r"przekaż|podaruj|ge|giv|gi|anna|darujte|věnujte)\b[^§]{0,24}§",
)
"""What a reader is asked to give."""

VERSION = Phrases(
    r"\b(?:version|versión|versione|versie|versão|wersj\w+|versionen|verze|versiota) §",
)
"""Which release of a program one has to have."""
DOWNLOADED = Phrases(
    r"\b(?:apps?|appli\w*|aplikac\w+|aplicaci\w+|aplicação|applicazione|programm?\w*|download\w*|software|browser|"
    r"file|datei|fichier|archivo|bestand|ficheiro|plik\w*)\b",
)

BEHIND_A_DOOR = Phrases(
    r"\b(?:stanza|room|zimmer|salle|sala|kamer|pokój|raum|büro|ufficio|bureau|rum|værelse|huone|místnost|suite|floor|"
    r"etage|piso|planta|piano|piętrze|verdieping|våning|etasje|patro) §"
    r"(?: ?[,.;)]|$)"
)
"""Where one finds a room."""

BUILT = Phrases(
    r"\b(?:built|gebaut|erbaut|bâtie?s?|construi\w+|costruit\w+|gebouwd|construíd\w+|zbudowan\w+|byggd\w*|bygget|"
    r"postaven\w*)\b[^§]{0,20}§ ?(?:years|months|jahre?n?|monate?n?|ans|mois|años|meses|anni|mesi|jaar|maanden|anos|"
    r"lata?|år|let)\b|§\.? ?wieku\b",
)
"""How long it took to build something."""

DESTROYED = Phrases(
    r"\b(?:(?<!was )(?<!were )destroy(?:ed|s)|killed|zerstörten?|töteten?|détrui(?:sit|sirent)|tua|tuèrent|"
    r"destruy(?:ó|eron)|"
    r"mató|mataron|distrusse(?:ro)?|uccise(?:ro)?|verwoestten?|doodden?|destruiu|destruíram|matou|mataram|zniszczył\w*|"
    rf"zabił\w*|förstörde|dödade|ødela(?:gde)?|dræbte|drepte|tuhosi|tappoi|zničil\w*|zabil\w*)\b{THEN}{{0,60}}§",
    r"§ (?:[^\W\d_]+ ){1,3}(?:zerstört|getötet)\b|§[^§]{0,24}\b(?:were killed|lost their lives|kamen ums leben|starben|"
    r"périrent|murieron|perdieron la vida|morirono|persero la vita|kwamen om|morreram|perderam a vida|zginęł\w+|"
    r"omkom)\b",
)
"""What a fire or a war took."""

BOUGHT = Phrases(
    r"(?:^|[.!?] )(?:in|im jahre?|en|nel|em|w|år|i|v roce|roku)? ?(?:1[0-8]\d\d|19[0-8]\d)(?: roku)?,? "
    r"(?:(?:he|she|il|elle|er|sie|hij|zij|él|ella|lui|lei|ele|ela|on|ona|han|hun|hon) )?"
    r"(?:bought|sold|kaufte|verkaufte|acheta|achète|vendit|compró|vendió|comprò|vendette|kocht|verkocht|comprou|vendeu|"
    r"kupił\w*|sprzedał\w*|köpte|sålde|købte|solgte|kjøpte|osti|koupil\w*|prodal\w*)\b"
    rf"{THEN}{{0,60}}§",
)
"""What somebody bought long ago."""

SPEAKS = Phrases(
    r"\b(?:speaks|spricht|parle|habla|parla|spreekt|fala|mówi|talar|taler|snakker|puhuu|mluví) (?:\w+ )?§ ?"
    r"(?:languages|sprachen|langues|idiomas|lenguas|lingue|talen|línguas|językami|języka\w*|språk|sprog|kieltä|"
    r"jazyky)\b",
)
"""How many languages somebody speaks."""
AGED = Phrases(
    r"^\W?[^\W\d_]{2,16}(?: [^\W\d_]{2,16})?(?: \(§\)|, § ?(?:years old|jahre alt|ans|años|anni|jaar|anos|lata?|år|"
    r"let)?,)",
    r"^\W?[^\W\d_]{2,16}(?: [^\W\d_]{2,16})?(?: \(\d\d\)|, \d\d(?: (?:years old|jahre alt|ans|años|anni|jaar|anos|"
    r"lata?|år|let))?,) .{0,100}§",
)
"""How old somebody is, behind their name."""

VOTES = Phrases(
    r"\b(?:needs?|requires?|braucht|benötigt|erforder\w+|bedarf|requiert|nécessite|requiere|necesita|exige|richiede|"
    r"vergt|vereist|wymaga|kräver|kræver|krever|vaatii|vyžaduje|majority of|mehrheit von|majorité de|mayoría de|"
    r"maggioranza de|meerderheid van|maioria de|większo\w+)\b[^§]{0,40}§ ?(?:of |der |des |de |dei |van |dos |di )?"
    r"(?:\w+ ){0,2}(?:votes?|those present|stimmen|voix|votos|voti|stemmen|głosów|röster\w*|stemmer\w*|äänistä|"
    r"hlasů)\b",
)
"""What a vote takes."""

ELECTED_FOR = Phrases(
    r"\b(?:elected|appointed|gewählt|élue?s?|nommée?s?|elig\w+|elegid\w+|elett\w+|nominat\w+|gekozen|benoemd|eleit\w+|"
    r"wybieran\w+|vald[ae]?|väljs|valgt|valitaan|volen\w*)\b[^§]{0,24}\b(?:for|of|auf|für|pour|por|per|voor|na|på) §",
    r"\b(?:auf|für|voor) § ?(?:jahre?|jaar)?[^§]{0,24}\b(?:gewählt|ernannt|gekozen|benoemd)\b",
)
"""For how long somebody is elected."""
ON_A_BOARD = Phrases(
    r"\b(?:board|committee|council|vorstand|beirat|aufsichtsrat|bureau|comité|conseil|junta|consejo|directiva|"
    r"consiglio|"
    r"bestuur|raad|direção|conselho|zarząd|rada|styrelsen?|bestyrelsen|styret|hallitus|výbor)\b[^§]{0,80}§ ?"
    r"(?:members|people|mitglieder\w*|personen|membres|miembros|membri|leden|membros|członk\w+|ledamöter|medlemmer|"
    r"jäsentä|členů)\b",
)
"""How many may sit on a board."""

SENSES = Phrases(r"§ ?(?:senses|sinnen?|sens|sentidos|sensi|zintuigen|zmysł\w*|sanser|aistia|smyslů)\b")
"""What everybody has."""

WHAT_A_GIFT_BUYS = Phrases(
    r"^(?:for|with|mit|für|avec|pour|con|por|per|met|voor|com|za|för|med) (?:only |just |nur |seulement |solo |"
    r"slechts )?"
    r"(?:[€£$] ?)?§"
)
"""At the head of a sentence, a sum."""

FEE = Phrases(
    r"\b(?:cuota|quota|cotisation|adhésion|beitrag|fee|contributie|tessera|składka|avgiften|kontingentet|anuidade) "
    r"(?:is|es|é|è|est|ist|beträgt|bedraagt|wynosi|är|er) (?:de |di )?(?:[€£$] ?)?§"
)
"""What members pay."""

OF_YOUR_TAX = Phrases(
    r"§ ?(?:promille |prozent |per thousand |per mille )?(?:of your|de votre|de vos|ihrer|deiner|de tu|de su|della tua|"
    r"del tuo|van uw|van je|do seu|twojego|swojego) (?:[^\W\d_]+ )?(?:tax\w*|impôts?|steuer\w*|renta|declaración|"
    r"imposte|irs|podatku|belasting)\b"
)
"""What a reader may leave to a house."""
