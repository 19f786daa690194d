"""Words and forms of postal addresses, in the languages we read. Data only."""

import re

from figures.expressions import expression
from scraper.reading.words.phrases import Phrases

_WORDS = (
    r"rue|avenue|ave|av\.|boulevard|bd|bld|blvd|place|allées?|chemin|ch\.|quai|cours|impasse|route|rte|square|"
    r"esplanade|parvis|passage|faubourg|voie|cité|rond-point|promenade|lieu-dit|cs|bp|b\.p\.|tsa|za|zi|zac|"
    r"street|st\.?|road|rd|lane|drive|(?<=[^\W\d_] )dr(?!\.?\s[^\W\d_]{2})|way|court|highway|hwy|parkway|pkwy|"
    r"circle|terrace|close|crescent|gardens|grove|hill|mews|row|wharf|quay|p\.?\s?o\.? ?box|postfach|"
    r"calle|c/|c\.|avda|avenida|plaza|pza|paseo|carrer|ronda|camino|carretera|ctra|glorieta|rambla|apartado|"
    r"via|viale|v\.le|piazza|p\.zza|piazzale|corso|c\.so|largo|vicolo|lungo\w+|strada|contrada|casella|calata|loc\.|località|"
    r"fraz\.|frazione|urb\.|polígono|barrio|lugar|postbus|"
    r"muelle|malecón|autovía|pol\. ?ind\.|zona industrial|parque (?:tecnológico|empresarial|industrial)|campus d[eo]|"
    r"rua|r\.|praça|travessa|alameda|estrada|rodovia|"
    r"ul\.|ulica|al\.|aleja|aleje|plac|pl\.|os\.|osiedle|skr\. poczt|"
    r"gate|gata|väg|vej|gade|postboks|"
    r"ulice|náměstí|nám\.|třída|tř\.|cesta|trg|bulevar|"
    r"utca|u\.|út|útja|tér|körút|krt\.|str|bulevardul|b-dul|calea|șos\.|piața|"
    r"ул\.?|улица|вул\.?|вулиця|пр\.|просп\.?|пр-т|проспект|пер\.|пл\.|наб\.|бул\.|шоссе|"
    r"οδός|λεωφόρος|λεωφ\.|πλατεία|ακτή|caddesi|cad\.|cd\.|sokak|sok\.|sk\.|bulvar[ıi]|mahallesi|mah\.|"
    r"g\.|gatvė|pr\.|iela|bulvāris|tänav|tn|mnt|pst|شارع|طريق"
)
_ENDINGS = r"stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|chaussee|straat|laan|plein|gracht|singel"
"""What words of streets end with, or are."""

_LATER_ENDINGS = (
    r"ring|ufer|damm|steig|graben|kade|dijk|dreef|gatan?|v[äæ]gen|torget|gade|vej|plads|veien|plass|torv|katu|tie|kuja|"
    r"aukio"
)
"""What they end with, and are not."""

_ENDED = r"(?=\W|$)"
_NOT_ABBREVIATED = r"(?<![^\W\d_]\.)"
"""No calle is the "c." of "s.c.", no drive the "dr" of a title."""

_IN_WORD = r"(?<=\w.)"
"""Asked behind the first letter of what goes on a word: most letters have failed at that by then."""

STREETS = Phrases(
    rf"{_NOT_ABBREVIATED}\b(?:{_WORDS}){_ENDED}",
    rf"(?:{_ENDINGS}){_ENDED}",
    *(f"{ending[0]}{_IN_WORD}{ending[1:]}{_ENDED}" for ending in _LATER_ENDINGS.split("|")),
    rf"[路街道巷]{_IN_WORD}(?=\s*\d+\s*号)|[로길]{_IN_WORD}(?=\s*\d)|[区町村市]{_IN_WORD}\w*?(?=\d+-\d+)",
)
"""Words of streets and boxes: whether a text has one. Where a word ends as they do, it is not looked for how it begins,
which takes as long as the word is for each of its letters.
"""

_WHOLE_STREETS = Phrases(
    rf"{_NOT_ABBREVIATED}\b(?:{_WORDS}|\w*(?:{_ENDINGS})|\w+(?:{_LATER_ENDINGS})){_ENDED}",
    r"\w+[路街道巷](?=\s*\d+\s*号)|\w+(?:로|길)(?=\s*\d)|\w+[区町村市]\w*?(?=\d+-\d+)",
)

STREET = expression(_WHOLE_STREETS.pattern, re.IGNORECASE)
"""The whole of such a word, and where it stands."""

STREET_FIRST = expression(
    r"(?<!\w)(?:rue|avenue|av\.|boulevard|bd|place|allées?|chemin|quai|cours|impasse|route|square|esplanade|passage|"
    r"BP|B\.P\.|CS|carretera|ctra\.|camino|glorieta|muelle|polígono|pol\. ?ind\.|zona industrial|contrada|campus d[eo]|"
    r"calle|c/|avda|avenida|plaza|pza|paseo|carrer|ronda|via|viale|v\.le|piazza|p\.zza|piazzale|corso|"
    r"largo|vicolo|rua|praça|travessa|alameda|estrada|rodovia|ul\.|ulica|al\.|aleja|plac|pl\.|os\.|str\.|strada|"
    r"bulevardul|b-dul|calea|ул\.|улица|вул\.|вулиця|пр\.|просп\.|проспект|пер\.|пл\.|наб\.|P\.?\s?O\.? ?box|"
    r"postfach|postbus|apartado|ZA|ZI|ZAC|loc\.|شارع|طريق)(?:(?<=[./])\s*|\s+)(?=[\w'’])",
    re.IGNORECASE,
)
"""Words that a street's name begins with."""

_JOINING = (
    "de des du la le les l d et en sur sous aux à au the of and upon by der die das den dem am an im in bei vor "
    "zum zur von und della delle dei degli di da do dos del los las y e van het op ten ter aan i na w z nad pod og på "
    "ved för st ste saint bis cedex г м с nr no bus bte km snc"
)
JOINING = frozenset(_JOINING.split())
"""Words of names of places that are written small."""

COUNTRY = expression(
    r"^\(?(?:france|deutschland|germany|allemagne|schweiz|suisse|switzerland|svizzera|österreich|austria|"
    r"autriche|belgi(?:que|ë|um|en)|"
    r"españa|spain|espagne|italia|italy|italie|nederland|(?:the )?netherlands|niederlande|pays-bas|portugal|"
    r"bra[sz]il|polska|poland|pologne|england|scotland|wales|northern ireland|great britain|"
    r"united kingdom|uk|u\.k\.|usa|u\.s\.a\.|méxico|mexico|argentina|chile|colombia|perú|"
    r"united states(?: of america)?|canada|luxembourg|luxemburg|(?:republic of )?ireland|éire|india|australia|"
    r"new zealand|singapore|japan|china|sverige|sweden|danmark|denmark|norge|norway|suomi|finland|"
    r"česk(?:o|á republika)|czech(?:ia| republic)|slovensko|slovakia|magyarország|hungary|românia|romania|"
    r"hrvatska|croatia|srbija|serbia|slovenija|slovenia|ελλάδα|greece|türkiye|turkey|україна|ukraine|россия|russia|"
    r"lietuva|lithuania|latvija|latvia|eesti|estonia|maroc|morocco|tunisie|algérie|sénégal|south africa|u\.?a\.?e\.?|"
    r"united arab emirates|saudi arabia|qatar|egypt|مصر|السعودية|(?:co\.|county) [^\W\d_]+)\)?\.?$",
    re.IGNORECASE,
)

_STATE = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|"
    r"W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|"
    r"Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|"
    r"Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|"
    r"Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|"
    r"Washington|West Virginia|Wisconsin|Wyoming)"
)

# What begins with a letter or digit says so first, and fails at once where another stands.
SURE_POSTCODE = expression(
    r"(?=[A-Z])(?<![\w.,/-])(?:"
    r"(?P<british>[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s?"
    r"(?=\d?[A-Z])[0-9AC-FHKNPRTV-Y]{4})"
    rf"|(?P<state>{_STATE},?\s+\d{{5}}(?:-\d{{4}})?|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s+\d{{4}})"
    r")(?![\w-])"
)
"""Postcodes whose form alone tells them: British, Canadian and Irish ones; American and Australian with their state."""

POSTCODE = expression(
    r"(?=[A-Z\d〒邮и])(?<![\w.,/+-])(?:"
    r"(?P<labelled>(?:CEP|C\.?P\.?|CAP|PLZ|PIN|〒|邮编|индекс)\s*:?\s*\d{3,6}(?:[-\s]\d{3,4})?)"
    r"|(?P<prefixed>(?:[A-Z]{1,3}\s?[-–]\s?|[FDIESBA]\s)\d{4,5}|(?:SE|CZ|SK|GR)[-\s]\d{3}\s?\d{2}|MD-\d{4})"
    r"|(?P<long>\d{4}\s?[A-Z]{2}(?=[\s,])|[A-Z]\d{4}[A-Z]{3}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3})"
    r"|(?P<three>\d{3}(?=\s[^\W\d_]{3}))"
    r"|(?P<spaced>\d{3}\s\d{2}|\d{2}\s\d{3}|\d{3}\s\d{3})"
    r"|(?P<plain>\d{5}(?:\s*[-–]\s*\d{3,4})?|\d{6}|\d{4})"
    r")(?![\w%€$£]|[.,-]\d)"
)
"""Postcodes that need a place and a street beside them to be told from other numbers."""

HOUSE = expression(
    r"(?:s/n|s\.\s?n\.?|snc)$|km\.?\s?\d{1,3}(?:[.,]\d{1,3})?$|(?<![\d.,/])(?:\d{1,2}\.?\s?[ºª°](?:\s?\w)?$)|(?<![\d.,/])(?:n[º°o]\.?\s?|no\.\s?|nr\.?\s?|д\.\s?|буд\.\s?)?\d{1,4}(?:\s?[a-zA-Z](?!\w))?(?:\s?(?:bis|ter|quater))?"
    r"(?:\s?[-–/]\s?\d{1,4}[a-zA-Z]?)?(?:\s?号)?(?![\d%€$£]|[.,:]\d)",
    re.IGNORECASE,
)
"""Numbers of houses."""

INSIDE = expression(
    r"\b(?:b[âa]t(?:iment|\.)?|étage|esc(?:alier)?\.?|building|bldg|block|floor|room|unit|suite|ste|apt|level|house|hall|"
    r"gebäude|haus|stock|raum|etage|og|palazzo|piano|stanza|scala|interno|edificio|planta|piso|oficina|despacho|puerta|"
    r"edifício|andar|sala|bloco|budynek|pokój|piętro|lok|verdieping|kamer|c/o|campus|batiment|officina|р-н|"
    r"sector(?:ul)?|plot|lot|lote|parcela|nave|bus|bte|boîte|residencia|résidence)\b",
    re.IGNORECASE,
)
"""Words for where in a house, or on its grounds, somebody is."""

COUNTED = expression(
    r"\b(?:top|salle|saal|sala|stand|linie|ligne|line|level|version|build|chapter|kapitel|chapitre|page|seite|"
    r"[ée]dition|étape|phase|phases|rank|platz|place|no|nr|rang|position|stufe|klasse|class|year|jahr|année|artikel|"
    r"article|art|section|§|fig|tab|table|tabelle|teil|part|band|volume|vol|heft|issue)\.?\s+\d",
    re.IGNORECASE,
)
"""Names with a number behind them that are no house."""

BOX = expression(r"\b(?:BP|B\.P\.|CS|TSA|P\.?\s?O\.? ?box|box|postfach|postbus|postboks|apartado)\b", re.IGNORECASE)
"""Words of boxes: an institution's house stands before them, not a street."""

DISTRICT = expression(r"(?:Dublin|Praha|Wien|Paris|Lyon|Marseille|Bratislava|Brno|Budapest|Zürich|Bern)\s\d{1,2}")
"""Towns with the number of a district, as the post writes them."""
