"""The small words of sentences in each language: what joins, ends and leads up to the words that a number counts.

Phrases are parted by "|", lower case. A language that is not here is read with the words of the main ones together.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from scraper.numbers.words import split
from scraper.reading.words.phrases import Phrases

_JOINTS: Mapping[str, str] = MappingProxyType(
    {
        "fr": "et|ainsi|puis", "en": "and|plus", "de": "und|sowie|bzw|bzw.|beziehungsweise", "es": "y|e|así",
        "it": "e|ed|nonché",
        "nl": "en|alsook", "pt": "e|além", "pl": "i|oraz|a", "sv": "och|samt", "da": "og|samt",
        "nb": "og|samt", "fi": "ja|sekä",
        "cs": "a|i", "sk": "a|aj", "hr": "i|te|и|те", "sl": "in|ter", "hu": "és|valamint", "ro": "și|precum", "ca": "i",
        "ru": "и|а", "uk": "і|та|й", "el": "και", "tr": "ve", "id": "dan|serta", "ar": "و", "ja": "と",
        "hi": "और|तथा|एवं|व", "bg": "и|а", "mk": "и|а", "lt": "ir|bei", "lv": "un", "et": "ja|ning",
        "is": "og", "eu": "eta", "gl": "e", "fa": "و",
    }
)  # fmt: skip
"""Between what one number counts and what the next does."""

_STOPS: Mapping[str, str] = MappingProxyType(
    {
        "fr": "est|sont|était|étaient|qui|que|dont|où|lorsque|afin|ce|y",
        "en": "is|are|was|were|who|which|that|where|while|whose|making",
        "de": "ist|sind|war|waren|wobei|davon|darunter|womit",
        "es": "es|son|era|eran|que|quienes|donde|cuyo|cuya|lo",
        "it": "è|sono|era|erano|che|dove|cui|mentre",
        "nl": "is|zijn|was|waren|die|dat|waarvan|waar|terwijl",
        "pt": "é|são|era|eram|que|onde|cujo|cuja",
        "pl": "jest|są|było|był|udało|udaje|pozwoliło|który|która|które|którzy|gdzie|co",
        "sv": "är|var|som|där|varav|medan",
        "da": "er|var|som|der|hvoraf|hvor",
        "nb": "er|var|som|hvorav|hvor|der",
        "fi": "on|ovat|oli|olivat|joka|jotka|joista|jossa",
        "cs": "je|jsou|byl|bylo|který|která|které|kteří|kde|což",
        "sk": "je|sú|bol|bolo|ktorý|ktorá|ktoré|ktorí|kde",
        "hr": "je|su|koji|koja|koje|gdje",
        "hu": "volt|amely|amelyek|akik|ahol|amelyből",
        "ro": "este|sunt|era|erau|care|unde|iar",
        "ca": "és|són|que|on",
        "el": "είναι|ήταν|που|όπου",
        "ru": "который|которые|где|что",
        "hi": "है|हैं|था|थे|थी|जो|जिनमें|जिसमें",
        "tr": "olmak|olan|olup|oluşan|sahip|olarak|üzerine|üzerinde",
    }
)
"""Where the words that a number counts end: verbs of being, relative pronouns."""

_TRAILING: Mapping[str, str] = MappingProxyType(
    {
        "fr": "grâce|"
        "contre|de|d'|des|du|la|le|les|l'|un|une|à|au|aux|dans|en|sur|par|pour|avec|chez|vers|issus|issues|venus|"
        "venant|provenant|originaires|répartis|réparties|dont|soit|ou|plus|via|travers|incluant|comprenant|ses|nos|"
        "leurs|depuis|sous|entre|parmi|compte",
        "en": "thanks|"
        "against|of|a|an|the|to|for|with|at|in|on|by|from|across|through|into|over|within|between|among|"
        "including|plus|via|along|throughout|towards|under|beyond|without|our|its|their|or|as|worth|representing|"
        "coming|drawn|based|than|per|around|spread",
        "de": "dank|"
        "gegenüber|von|vom|mit|insgesamt|in|im|auf|an|am|aus|bei|zu|zum|zur|für|durch|über|unter|der|die|das|den|"
        "dem|des|ein|eine|einem|einer|einen|eines|oder|pro|nach|seit|sowohl|inklusive|inkl|einschließlich|entlang|"
        "mittels|neben|ohne|gegen|davon|darunter|unseren|unsere|ihren|ihre|um|nunmehr|inzwischen|mittlerweile",
        "es": "gracias|"
        "frente|de|del|la|el|los|las|un|una|a|al|en|con|por|para|desde|procedentes|provenientes|repartidos|"
        "repartidas|distribuidos|entre|o|más|unos|unas|mediante|través|incluidos|incluidas|incluyendo|hasta|hacia|tras|"
        "según|sus|nuestros|nuestras|sobre",
        "it": "grazie|"
        "contro|di|del|dei|delle|della|degli|da|dal|dai|dalla|dalle|il|i|gli|le|la|lo|un|una|a|al|ai|alle|in|nel|"
        "nei|nelle|nella|con|per|su|sui|sulle|tra|fra|provenienti|distribuiti|distribuite|suddivisi|o|più|presso|"
        "attraverso|mediante|tramite|lungo|verso|compresi|comprese|inclusi|incluse|dagli|nello|dallo|sullo|allo|agli",
        "nl": "dankzij|vanuit|inmiddels|"
        "tegen|van|de|het|een|in|op|aan|met|voor|uit|bij|door|naar|over|tot|te|of|per|verspreid|afkomstig|"
        "inclusief|waaronder|via|langs|tussen|onder|zonder|zo'n",
        "pt": "graças|"
        "de|do|da|dos|das|o|a|os|as|um|uma|em|no|na|nos|nas|com|por|para|pelo|pela|ao|aos|à|às|oriundos|"
        "provenientes|distribuídos|distribuídas|entre|ou|mais|desde|sobre|através|mediante|incluindo|até|sob",
        "pl": "dzięki|"
        "wobec|w|we|na|z|ze|do|od|dla|po|przez|przy|o|lub|pochodzących|ponad|oraz|poprzez|wzdłuż|wśród|między|"
        "pomiędzy|wraz|spośród|pod|nad",
        "sv": "jämfört|av|i|på|med|för|från|till|inom|vid|hos|en|ett|den|det|de|eller|per|om|under|fördelade|åt|mot|"
        "genom|längs|inklusive|mellan|bland|över|utan|att",
        "da": "mod|af|i|på|med|for|fra|til|inden|ved|hos|en|et|den|det|de|eller|per|om|fordelt|under|ud|gennem|langs|"
        "mellem|blandt|over|inklusive|via|uden",
        "nb": "av|i|på|med|for|fra|til|innen|ved|hos|en|et|ei|den|det|de|eller|per|om|fordelt|under|gjennom|langs|"
        "mellom|blant|over|inklusive|via|uten",
        "fi": "tai|eli|noin|yhteensä",
        "cs": "v|ve|na|z|ze|s|se|do|od|pro|po|přes|při|u|o|nebo|či|k|ke",
        "sk": "v|vo|na|z|zo|s|so|do|od|pre|po|cez|pri|u|o|alebo|k",
        "hr": "u|na|iz|s|sa|od|do|za|po|kroz|pri|o|ili",
        "sl": "v|na|iz|s|z|od|do|za|po|pri|o|ali",
        "hu": "a|az|egy|vagy",
        "ro": "de|din|dintre|la|în|cu|pe|pentru|prin|un|o|al|ale|sau|ai|a|dintr|către|peste",
        "ca": "de|d'|del|dels|la|el|els|les|un|una|a|al|en|amb|per|o|entre",
        "ru": "в|во|на|из|с|со|для|от|до|по|при|или|к|о",
        "uk": "в|у|на|з|із|для|від|до|по|при|або|к|о",
        "el": "του|της|των|το|τα|οι|ο|η|από|με|σε|για|στο|στη|στην|στα|στις|κατά|μας",
        "ar": "من|في|على|إلى|مع|عن",
        "tr": "ile|için|bulunmaktadır|bulunuyor|bulunmakta|vardır|var|mevcuttur|sahiptir|sahibiz|çalışmaktadır|"
        "çalışıyor|toplam|toplamda|itibariyle|itibarıyla|kapasiteli",
        "id": "di|dari|dengan|untuk|ke",
        "hi": "में|के|की|का|को|से|पर|ने|लिए|साथ|है|हैं|था|थे|थी",
        "bg": "в|във|на|от|с|със|за|до|по|при|или|към|през|над", "mk": "во|на|од|со|за|до|по|при|или|кон",
        "lt": "su|iš|į|nuo|iki|už|per|ar|arba", "lv": "ar|no|uz|līdz|pie|par|vai", "et": "või|ehk|kokku",
    }
)  # fmt: skip
"""Prepositions, articles and participles that lead to what follows and end no label."""

_REACHING: Mapping[str, str] = MappingProxyType(
    {
        "fr": "s'étend|s'étendent|couvre|couvrent|occupe|occupent",
        "en": "covers|cover|covering|spans|spanning|extends|stretches|occupies|occupy",
        "de": "erstreckt|erstrecken",
        "es": "extiende|extienden|se|ocupa|ocupan|abarca|abarcan|cubre",
        "it": "estende|estendono|si|snoda|occupa|copre",
        "nl": "beslaat|bestrijkt|strekt",
        "pt": "estende|se|ocupa|abrange|cobre",
        "pl": "zajmuje|zajmują|rozciąga|się",
        "sv": "sträcker|täcker|sig",
        "da": "dækker|strækker|sig",
        "nb": "dekker|strekker|seg",
        "fi": "kattaa|ulottuu",
        "cs": "zaujímá|rozkládá|pokrývá|se",
        "sk": "zaberá|rozkladá|pokrýva|sa",
        "ro": "întinde|ocupă|acoperă|se",
        "ca": "s'estén|ocupa",
        "el": "εκτείνεται|καλύπτει",
    }
)
"""Verbs, and what stands with them, between what is measured and how large it is: "the campus covers 24 ha"."""

_MAKING: Mapping[str, str] = MappingProxyType(
    {
        "fr": "représente|représentent|représentaient|constitue|constituent",
        "en": "make up|makes up|made up|account for|accounts for|accounted for|represent|represents|constitute|"
        "constitutes|comprise|amount to|amounts to|amounted to|correspond to|corresponds to",
        "de": "stellen|bilden|entsprechen|entspricht|betragen|beträgt",
        "es": "representa|representan|constituyen|constituye|suponen|supone|equivalen a|equivale a",
        "it": "rappresenta|rappresentano|costituisce|costituiscono|ammontano al|ammonta al|corrispondono al",
        "nl": "vormen|vormt|vertegenwoordigen|vertegenwoordigt|bedragen|bedraagt",
        "pt": "representa|representam|constitui|constituem|equivalem a|equivale a",
        "pl": "stanowi|stanowią|stanowiły",
        "sv": "utgör|utgjorde", "da": "udgør|udgjorde", "nb": "utgjør|utgjorde", "fi": "muodostaa|muodostavat",
        "cs": "tvoří|představují|představuje", "sk": "tvoria|tvorí|predstavujú|predstavuje", "hr": "čine|čini",
        "sl": "predstavljajo|predstavlja", "ro": "reprezintă|constituie",
        "ca": "representen|representa|constitueixen", "el": "αποτελούν|αποτελεί|αντιπροσωπεύουν",
    }
)  # fmt: skip
"""Verbs between what is a share and what it is a share of: "women make up 47 % of our staff"."""

PRONOUNS = frozenset(
    split(
        "they|she|he|it|we|you|these|those|this|that|which|who|what|together|each|elles|ils|elle|il|nous|ceux|celles|"
        "ce|ceux-ci|celles-ci|qui|cela|ça|tout|dont|sie|es|er|wir|diese|dies|das|welche|was|alle|ellas|ellos|ella|estas|"
        "estos|esto|que|lo|nosotros|esse|essi|loro|questi|queste|questo|noi|che|ciò|cui|zij|ze|wij|deze|dit|dat|die|"
        "elas|eles|ela|estes|isso|isto|o que|nós|one|oni|ona|ono|my|te|to|co|które|którzy|którą|która|de|dessa|detta|"
        "vi|det|som|vilket|disse|dette|hvilket|noe|hän|mikä|jotka|tieto|tito|ovi|čo|což|kteří|které|ktorí|ktoré|što|koji|kar|"
        "ki|ei|ele|acestea|ceea|care|acest|aquests|aquestes|cosa|αυτοί|αυτές|που|αυτό|"
        "der|joka|hvilket|който|который|которая|которое|який|яка|яке"
    )
)
"""Words that stand for what was named before, and name nothing."""

MEASURES_IN_CASES = frozenset(
    split(
        "rozpočtem|rozpočtom|budżetem|бюджетом|площадью|площею|rozloze|rozlohe|rozlohou|powierzchni|obratem|obratom|"
        "obrotem|kapitałem|kapitálem|hodnotě|délce|dĺžke|długości|протяжённостью|протяженностью|длиной|стоимостью|"
        "вместимостью|výměře|kapacitou"
    )
)
"""Measures by their names in a case that leads to how large they are: "s rozpočtem 72 milionů"."""

MEASURING = frozenset(
    split(
        "mesure|mesurent|long|longue|profond|profonde|measures|measure|is|misst|messen|lang|tief|mide|miden|largo|larga|"
        "misura|misurano|lungo|lunga|lunghi|profondo|profonda|meet|meten|diep|mede|medem|comprido|mierzy|długości|mäter|"
        "långt|lång|måler|langt|měří|dlouhá|dlouhý|meria|dlhá|fino|tot|bis|jusqu'à|hasta|until|to"
    )
)
"""Words between what is measured and how long or deep it is."""

_AMOUNTING: Mapping[str, str] = MappingProxyType(
    {
        "fr": "passé|progressé|augmenté|baissé|reculé|atteindre|atteint|est|sont|s'élève|s'élevait|s'élèvent|atteint|"
        "atteignait|atteignent|représente|représentent|était|a|"
        "s'est|élevé|établi|s'établit|se|monte|montent|avoisine|avoisinent",
        "en": "doubled|tripled|increased|decreased|declined|climbed|dropped|reach|is|was|are|were|amounts|amounted|"
        "totals|totalled|totaled|reached|reaches|rose|grew|fell|stood|"
        "stand|stands|totalling",
        "de": "lagen|betrugen|stieg|stiegen|sank|wuchs|erhöhte|hat|beträgt|betrug|betragen|betrugen|belief|beläuft|"
        "beliefen|"
        "belaufen|sich|liegt|lag|"
        "liegen|erreicht|erreichte|ist|war|umfasst|sind|waren",
        "es": "pasó|creció|aumentó|subió|alcanzar|llegar|es|fue|son|asciende|ascendió|ascienden|alcanza|alcanzó|"
        "alcanzan|suma|era|eran|fueron|se|cifra|cifran|sitúa|sitúan|ronda|rondan",
        "it": "passato|passati|cresciuto|salito|raggiungere|erano|è|sono|ammonta|ammontano|raggiunge|raggiunto|ha|"
        "pari|era|fu|stato|stata|vale|valgono|si|aggira|aggirano|attesta|attestano|sfiora|sfiorano",
        "nl": "bedroegen|steeg|daalde|groeide|is|was|kwam|uit|bedraagt|bedroeg|bedragen|beloopt|zijn|waren|staat|"
        "staan|ligt|liggen",
        "pt": "passou|cresceu|aumentou|atingir|é|foi|são|chegou|ascende|ascendeu|atinge|atingiu|soma|totaliza|era|"
        "totalizou|foram|situa-se|situam-se|ronda|rondam|cifra-se",
        "pl": "wzrosła|wzrósł|wzrosło|wzrosła|spadła|spadł|wynosi|wyniósł|wyniosła|wyniosło|wynoszą|wyniosły|to|jest|"
        "sięga|osiągnął|osiągnęła|utrzymuje|kształtuje|oscyluje",
        "sv": "omsluter|ökade|minskade|växte|ökat|är|var|uppgår|uppgick|utgör|utgjorde|omfattar|ligger|låg|landade",
        "da": "steg|faldt|voksede|er|var|udgør|udgjorde|beløber|sig|beløb|ligger|lå|landede",
        "nb": "økte|steg|falt|er|var|utgjør|utgjorde|beløper|seg|beløp|ligger|lå|landet",
        "fi": "kasvoi|nousi|laski|on|oli|ovat|olivat", "cs": "vzrostl|vzrostla|vzrostlo|klesl|klesla|stoupl|je|byl|"
        "byla|činí|činil|činila|dosahuje|dosáhl|dosáhla|pohybuje|pohybují",
        "sk": "je|bol|bola|predstavuje|dosahuje", "hr": "je|iznosi|iznosio|su",
        "hu": "volt|elérte|van|nőtt|csökkent|emelkedett", "ro": "este|sunt|a|fost|ridică|se|atinge|ajuns|era|crescut|"
        "scăzut|au", "ca": "és|puja|són",
        "ar": "تبلغ|يبلغ|بلغت|بلغ|تصل|وصلت",
        "ru": "составляет|составил|составила|составило|достиг|достигла|вырос|выросла|выросло|выросли|снизился|"
        "снизилась|снизилось|увеличился|увеличилась|увеличилось",
        "uk": "становить|склав|склала|досяг|зріс|зросла|зросло|знизився|знизилася|знизилося",
        "el": "ανήλθε|ανέρχεται|ήταν|είναι|αυξήθηκε|μειώθηκε|έφτασε|κατά",
        "tr": "ulaştı|arttı|azaldı|artarak|azalarak|yükseldi|düştü|oldu",
    }
)  # fmt: skip
"""Verbs between a sum and what it is of: "das Budget beträgt"."""

_HAVING: Mapping[str, str] = MappingProxyType(
    {
        "fr": "avec|a|ont|compte|dispose|possède|reçoit|gère|réalise|génère|mobilise|disposons|disposent|gérons|gèrent",
        "en": "with|has|have|had|manages|generates|attracts|receives|raised|runs|spends|of",
        "de": "mit|hat|haben|verfügt|verwaltet|erhält|erzielt|bei",
        "es": "con|tiene|tienen|cuenta|gestiona|recibe|dispone|disponen|disponemos|tenemos|gestionamos",
        "it": "con|ha|hanno|conta|gestisce|dispone|riceve|dispongono|disponiamo|abbiamo|gestiamo",
        "nl": "met|heeft|hebben|telt|beheert|ontvangt",
        "pt": "com|tem|têm|possui|conta|gere|recebe|dispõe|dispõem|dispomos|temos|gerimos",
        "pl": "z|ze|ma|mają|posiada|przy", "sv": "med|har|hade|omsätter", "da": "med|har|havde", "nb": "med|har|hadde",
        "cs": "s|se|má|mají|disponuje", "ro": "cu|are|au|dispune", "fi": "", "hu": "",
        "ca": "amb|té|tenen|disposa|disposen|disposem",
        "sk": "s|so|má|majú", "hr": "s|sa|ima|imaju",
    }
)  # fmt: skip
"""Before the name of a sum: "it has an annual income of", "mit einem Budget von"."""

_ARTICLES: Mapping[str, str] = MappingProxyType(
    {
        "fr": "le|la|les|l'|un|une|des|son|sa|ses|notre|nos", "en": "a|an|the|its|our|their",
        "de": "der|die|das|den|dem|ein|eine|einem|einer|einen|eines|ihr|unser|unsere|seine|sein",
        "es": "el|la|los|las|un|una|su|sus|nuestro|nuestra", "it": "il|lo|la|i|gli|le|un|una|l'|uno",
        "nl": "de|het|een|onze|ons", "pt": "o|a|os|as|um|uma", "pl": "nasz|nasza|nasze|nasi|naszych",
        "sv": "en|ett|den|det|vår|vårt|våra",
        "da": "en|et|den|det|vores", "nb": "en|et|ei|den|det|vår|vårt", "hu": "a|az|egy", "ro": "un|o",
        "ca": "el|la|els|les|un|una",
        "el": "ο|η|το|οι|τα",
    }
)  # fmt: skip

_INDEFINITE: Mapping[str, str] = MappingProxyType(
    {
        "fr": "un|une", "en": "a|an", "de": "ein|eine|einen|einem|einer", "es": "un|una", "it": "un|una|uno",
        "nl": "een", "pt": "um|uma", "sv": "en|ett", "da": "en|et", "nb": "en|et|ei", "ro": "un|o", "ca": "un|una",
        "hu": "egy",
        "el": "ένα|μια|έναν",
    }
)  # fmt: skip
"""Before a thing that was not yet named: a verb or preposition stands before them, and no part of a name."""

_US: Mapping[str, str] = MappingProxyType(
    {
        "en": "us", "de": "uns", "es": "nos", "it": "ci", "nl": "ons", "sv": "oss", "da": "os", "nb": "oss",
        "cs": "nám|nás",
    }
)  # fmt: skip
"""Whom those who are counted help, know and visit, with the verb beside."""

_OBJECTS: Mapping[str, str] = MappingProxyType({"de": "das|den|dem|die", "nl": "het|de"})
"""Articles that, right behind a noun, begin what is done to another: "besuchen 45.000 Gäste das Museum"."""

_OF: Mapping[str, str] = MappingProxyType(
    {
        "fr": "de|à", "en": "of|at|to", "de": "von|auf|bei", "es": "de|a|en", "it": "di|a|per", "nl": "van|op",
        "pt": "de|em|a", "pl": "na|do|wysokości|z", "sv": "på|till|av", "da": "på|til|af", "nb": "på|til|av",
        "cs": "ve|výši|na|s", "ro": "de|la", "ca": "de|a", "sk": "vo|výške|na", "hr": "od|na",
    }
)  # fmt: skip
"""Between the name of a sum and the sum."""

_OUT_OF: Mapping[str, str] = MappingProxyType(
    {
        "fr": "sur", "en": "in|out of|of|in every|out of every", "de": "von|von den", "es": "de cada|de",
        "it": "su|su ogni",
        "nl": "van de|op de|op|van", "pt": "em cada|em|de cada", "pl": "na|z", "sv": "av", "da": "ud af|af",
        "nb": "av|av de",
        "cs": "z", "sk": "z", "hr": "od", "ro": "din", "ca": "de cada",
    }
)  # fmt: skip
"""Between a number and what it is out of: "9 von 10"."""

COMPARING = Phrases(
    r"(?:more |less |higher |lower |up |down |fewer )?(?:on|over|than in|than|from|since) (?:last|the (?:previous|"
    r"prior)|a year|in |\d{4})",
    r"compared (?:with|to)|year[- ]on[- ]year|versus|vs\.?|to reach|par rapport|de (?:plus|moins) qu|pour atteindre",
    r"en un an\b|sur un an\b|gegenüber|(?:mehr|weniger|höher|niedriger) als|im vergleich|zum vorjahr",
    r"(?:más|menos) que|(?:con )?respecto|frente a\b|en comparación|hasta alcanzar|rispetto|in (?:più|meno)\b",
    r"ten opzichte|(?:meer|minder|hoger|lager) dan|vergeleken|do que|a mais\b|face a\b|em relação|em comparação",
    r"(?:więcej|mniej|wyższ\w+|niższ\w+) niż|w porównaniu|w stosunku|jämfört|(?:mer|fler|färre) än|sammenli[gk]net",
    r"(?:mere|flere|færre) end|i forhold til|(?:mer|flere|færre) enn|verrattuna|enemmän kuin|(?:více|méně) než|oproti",
    r"meziročně|față de|mai (?:mult|puțin)|σε σχέση|по сравнению",
)
"""Words behind a number that set it against another time: they say nothing of what it counts."""

RANKING = Phrases(
    r"\b(?:ranked|ranks?|rankings?|league table|classée?s?|classement|palmarès|qs|arwu|shanghai|times higher|belegt|"
    r"erreicht)\b",
    r"\b(?:ránking|clasificaci[óo]n|clasificad[oa]s?|puesto|posición|classifica|graduatoria|posizione|ranglijst|"
    r"gerangschikt)\b",
    r"\b(?:posição|classificad[oa]s?|rankingu|rankingach|rankad|rankas|rankat|rankning\w*|rangering\w*|placering\w*)\b",
    r"\b(?:in the (?:country|world|nation|region)|worldwide|nationwide|en france|au monde|mondiale?|weltweit|"
    r"europaweit)\b",
    r"\b(?:bundesweit|in deutschland|en españa|del mundo|in italia|al mondo|wereldwijd|van nederland|na świecie|"
    r"w polsce)\b",
    r"\bsijoit\w+|\bžebříč\w+|\bκατάταξη|\bclasament\w*|\bs[ıi]ra(?:da|s[ıi]|lama)\w*|\brangsor\w*|\bрейтинг\w*|排名|"
    r"ランキング|랭킹",
)
"""Words of rankings: an ordinal near them is a place."""

_MAIN_LANGUAGES = ("fr", "en", "de", "es", "it", "nl", "pt", "pl")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseWords:
    """The tables of one language, or of the main ones where it has none."""

    language: str
    joints: frozenset[str]
    stops: frozenset[str]
    trailing: frozenset[str]
    amounting: frozenset[str]
    making: frozenset[str]
    reaching: frozenset[str]
    being: frozenset[str]
    having: frozenset[str]
    articles: frozenset[str]
    indefinite: frozenset[str]
    us: frozenset[str]
    objects: frozenset[str]
    of: frozenset[str]
    out_of: frozenset[str]

    def leads(self, word: str) -> bool:
        """Whether a word leads to the number behind it and says nothing of what it is of."""
        return word in self.trailing or word in self.amounting


def clause_words(tag: str | None) -> ClauseWords:
    """The words of a BCP 47 tag's language."""
    language = (tag or "").replace("_", "-").partition("-")[0].lower()
    return _clause_words({"no": "nb", "nn": "nb", "gl": "pt", "sr": "hr", "bs": "hr"}.get(language, language))


def _words(table: Mapping[str, str], language: str) -> frozenset[str]:
    names = (language,) if language in _JOINTS else _MAIN_LANGUAGES
    return frozenset(word for name in names for word in table.get(name, "").split("|") if word)


@cache
def _clause_words(language: str) -> ClauseWords:
    joints, amounting, stops = (_words(table, language) for table in (_JOINTS, _AMOUNTING, _STOPS))
    return ClauseWords(
        language=language,
        joints=joints,
        stops=stops,
        trailing=_words(_TRAILING, language) | joints,
        amounting=amounting,
        making=_words(_MAKING, language),
        reaching=_words(_REACHING, language),
        being=amounting & stops,
        having=_words(_HAVING, language),
        articles=_words(_ARTICLES, language),
        indefinite=_words(_INDEFINITE, language),
        us=_words(_US, language),
        objects=_words(_OBJECTS, language),
        of=_words(_OF, language) | amounting,
        out_of=_words(_OUT_OF, language),
    )
