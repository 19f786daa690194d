"""The words that say, next to a number, that it is no figure. Lower case; patterns where they are joined by "|"."""

from scraper.numbers.words import split

LEGAL = (
    r"siret|siren|rcs(?:\s[a-z]+)?|r\.c\.s\.|tva|vat|ust-?id(?:-?nr)?\.?|ust\.?|hrb|kvk|btw|nif|cif|nip|regon|krs|"
    r"p\.\s?iva|p\siva|piva(?=\s?:)|partita iva|c\.?f\.|codice fiscale|cnpj|issn|isbn|iban|bic|naf|ape|uai|rna|duns|"
    r"company number|registered number|charity (?:number|no)|chy|rcn|registration no\.?|abn|ico|ičo|oib|steuernummer|"
    r"handelsregister|"
    r"d[ée]claration d['’]activit[ée]|r[ée]f\.?|rif\.?|"
    r"(?:ein|cui|doi|hra)(?=\s?[:#]|\s(?:no|nr)\b)"
)
PHONE = (
    r"numero verde|numéro vert|hotline|freephone|helpline|infolin\w+|link[auy]|lince|störungsdienst|storingsnummer|"
    r"puh\.?|"
    r"telefonszám\w*|フリーダイヤル|お問い合わせ|горячая\sлиния|гаряча\sлінія|"
    r"τηλ(?:έφωνο|εφωνικό)?\.?(?:\sκέντρο)?|κρατήσεις|"
    r"тел(?:ефон)?\.?|전화|电话|電話|هاتف|الهاتف|"
    r"t[ée]l(?:[ée]phone)?\.?|phone|tel\.?|fax|telefon[oe]?|telefax|mobile?|handy|mob\.?|t\s?:|☎|📞|appel\w*|call|"
    r"llam[ae]\w*|chiam\w+|anruf\w*|zadzwo\w+|bel|ring|ligue|soita|puhelin|volejte|suna[țt]i"
)
STREET = (
    r"rue|route|avenue|av\.|bd|boulevard|place|quai|allées?|chemin|impasse|street|road|lane|rd\.|via|viale|piazza|calle|"
    r"avenida|rua|praça|ulica|ul\.|passage|esplanade|parvis|rond-point"
)
NAMED_STREET = r"street|road|avenue|lane|drive|boulevard|court|square|st|rd|ave|blvd"
STREET_ENDINGS = (
    r"-?(?i:straße|strasse)|str\.|gasse|allee|straat|laan|gatan|vägen|vej|utca|gracht|(?<!bri)gade|stræde|veien|vegen"
)
STREET_STARTS = r"via|viale|piazza|calle|avenida|rua|praça|ul\.|ulica|plaza|paseo|c/"
STREET_ANYWHERE = (
    r"rue|avenue|av\.|boulevard|chaussée|impasse|bd|place|quai|allée|chemin|square|route|cours|passage|clos|drève|corso|largo|vicolo|strada|travessa|alameda|"
    r"estrada|carrer|plaça|ronda|camino|al\.|aleja|plac|pl\.|os\.|náměstí|nám\.|třída|tř\.|str\.|bulevardul|calea"
)
"""What may begin a street's name where a postcode and a town follow its number."""
STREET_NAMED = (
    r"rue|avenue|av\.|boulevard|bd|chaussée|impasse|quai|allée|chemin|r\.|via|viale|piazza|piazzale|vicolo|calle|c/|"
    r"avenida|avda\.|paseo|plaza|rua|praça|travessa|alameda|estrada|carrer|plaça|ul\.|ulic[aeiy]|aleja|alei|al\.|plac|pl\.|"
    r"náměstí|nám\.|třída|tř\.|námestie|strada|str\.|bulevardul|calea|ул\.|улица|улице|улиц[уы]|вул\.|вулиця|вулиці|проспекте?|пр\.|пр-т|бульваре?|"
    r"переул(?:ок|ке)|площад[ьи]|шоссе|набережная|οδός|οδού|λεωφόρος|λεωφόρου"
)
"""Those of them that surely begin one before a name: "cours" and "corso" are as soon courses."""
STREET_ENDS = r"weg|platz|allee|ring|ufer|damm|plein|kade|dijk|gracht|singel|katu|tie|väg|torv|plads|plass|tér|út"

DEGREES = frozenset({"master", "licence"})
"""Degrees whose years are counted, behind their singular: "Léa, en master 2"."""

BEHIND_A_HOUSE = frozenset(
    split(
        "bis|ter|quater|rue|route|avenue|av|bd|boulevard|place|quai|allée|allées|chemin|impasse|street|road|lane|rd|via|"
        "viale|piazza|calle|avenida|rua|praça|ulica|ul|passage|esplanade|parvis|rond"
    )
)
"""How what follows the number of a house begins: its second half, or one of STREET."""

BEHIND_A_DAY = frozenset(split("er|ᵉʳ|st|nd|rd|th|de|of"))
"""Between the number of a day and its month."""

PAGE = frozenset(
    split("page|pages|p.|pp.|p|pp|seite|seiten|s.|pagina|pagine|página|páginas|strona|str.|sida|side|slide|folie")
)
SHOWN_IN_ROW = PAGE | frozenset(
    split(
        "photo|photos|foto|fotos|picture|image|imagen|imagem|immagine|imatge|imaxe|imagine|bild|bilde|billede|abbildung|"
        "afbeelding|fotografía|fotografia|zdjęcie|obraz|obrázek|obrázok|fotka|slika|слика|снимка|фото|фотографія|"
        "изображение|зображення|εικόνα|φωτογραφία|resim|fotoğraf|görsel|kép|fotó|kuva|valokuva|pilt|attēls|"
        "nuotrauka|paveikslas|mynd|gambar|llun|íomhá|irudia|diapositive|diapo|diapositiva|dia|slajd|snímek|snímka|"
        "слайд|diapositivo|diapozitiv|slayt|video|vidéo|vídeo|vue|sivu|oldal|lk|lehekülg|lapa|puslapis|stranica|strana|"
        "stránka|stran|страница|сторінка|старонка|страна|σελίδα|sayfa|pàgina|páxina|pagină|halaman|tudalen|leathanach|"
        "orria|orrialdea|bladsy|sidan|screen|écran|obra|œuvre|oeuvre|opera|artwork|quadro|tableau|gemälde|schilderij"
    )
)
"""What is leafed through one by one: pages, pictures, slides, works of art."""
POSTCODE = frozenset(split("cap|cp|c.p.|plz|cep|zip|pin|postcode|b-|ch-"))
OF_PAGES = frozenset(split("sur|of|von|de|di|z|ze|van|av|af|из|з|od|din|από|iš|/"))
CLOCK_BEFORE = frozenset(split("kl|klo|kello|ore|ora|orele|godz|godzinie|godzinach|klokken|kell|plkst"))
"""Before an hour with no letter behind it: "kl. 18.30", "ore 9"."""

CLOCK = frozenset(split("uhr|am|pm|a.m|p.m|o'clock|ore|horas|klokken|val|órakor"))
AT_A_TIME = frozenset(
    split(
        "à|a|at|um|das|van|til|till|od|do|dès|jusqu'à|jusqu’à|de|ab|von|bis|dalle|alle|las|desde|from|until|entre|from|kl|kl.|às|vers"
    )
)

TAUGHT = (
    r"(?:of (?:teaching|training|tuition|volunteering|community service|flying)|taught|volunteered|"
    r"de (?:cours|formation|enseignement|bénévolat|vol)|d['’]enseignement|dispensées|"
    r"unterricht|ausbildung|weiterbildung|fortbildung|ehrenamt|freiwilligenarbeit|"
    r"lectivas|docentes|formativas|de (?:clases?|formación|docencia|enseñanza|voluntariado|prácticas|vuelo)|"
    r"di (?:lezione|formazione|insegnamento|volontariato|tirocinio|volo)|letivas|"
    r"de (?:aulas?|formação|ensino|voluntariado|estágio|voo)|les|onderwijs|training|vrijwilligerswerk|"
    r"(?:zajęć|lekcji|szkoleń|wolontariatu)|opetusta|koulutusta|undervisning|utbildning|uddannelse|opplæring|výuky|"
    r"vzdělávání|školení|oktatás\w*|képzés\w*|занятий|обучения|занять|навчання|διδασκαλίας|εκπαίδευσης|eğitim\w*)\b"
)
"""What follows hours that are given by many, and no hour of a day: "3 horas lectivas", "2 ore di lezione"."""

SURELY_YEAR = frozenset(
    split(
        "år|vuonna|vuoden|roce|anul|έτος|godine|évben|"
        "l'any|l’any|عام|لعام|سنة|العام|год|году|года|рік|since|depuis|seit|desde|dal|sedert|année|années|rentrée|jahr|year|year:|jahre|año|anno|ano|rok|roku|©|copyright|"
        "fondée|fondé|founded|established|est.|gegründet|créée|créé|fundada|fundado|fondata|fondato|opgericht|sinds|"
        "grundades|grundad|grundat|grunnlagt|grundlagt|stiftet|stiftades|perustettiin|perustettu|założona|założony|"
        "założono|założone|založena|založen|založeno|založená|alapították|alapított|înființată|înființat|fondată|fondat|"
        "ιδρύθηκε|kuruldu|creada|criada|istituita|osnovan|osnovana|ustanovljena|"
        "promo|promotion|millésime|exercice|fy|fiscal|q1|q2|q3|q4|edition|édition|ausgabe|édition|session|campagne|"
        "sommersemester|wintersemester|ws|ss|sose|wise|été|hiver|automne|printemps|fall|spring|summer|winter|autumn|"
        "herbst|frühjahr|vom|stand|od|né|née|born|geboren|début|fin|mi|mid|early|late|ende|anfang|mitte"
    )
)
UNTIL = frozenset(split("ab|bis|el|al|hasta|tot|do|до|sampai|hingga|até|jusqu'en|under"))
"""Qualify a number, and name a year before one: "bis 2030"; or articles in the singular, "hasta el 2007"."""

YEAR = UNTIL | frozenset(
    split(
        "en|in|im|by|from|until|till|nel|del|dès|après|avant|before|after|nach|vor|w|para|i|v|в|с|dans|zum|through|"
        "das|dem|su|als|l'année|for|horizon"
    )
)
"""Prepositions: not before a round number of something ("in 2000 schools")."""

YEARLY = frozenset(
    split(
        "edition|report|ranking|rankings|annual|rapport|budget|figures|results|édition|bericht|données|data|classement|"
        "bütçesi|bütçe|raporu|vision|goals|targets|agenda|strategy|interim|رؤية|haushalt|bilan|chiffres|rapporto|informe|relatório|jaarverslag|kennzahlen|zahlen"
    )
)

DETERMINERS = frozenset(split("our|the|its|their|this|your"))
"""English: "our 2025 survey" names a year."""

AFTER_A_YEAR = frozenset(
    split(
        "the|el|los|il|gli|het|est|sont|a|ont|aus|ins|in|im|an|am|at|on|of|for|is|was|will|et|and|und|y|e|pour|par|avec|sur|wurden|wurde|hat|"
        "haben|to|with|by|from|le|la|les|der|die|das|as|que|qui|où|en|dans|fue|ha|has|have|we|nous|wir|ist|sind|are|were|"
        "och|og|ja|oraz|és|și|şi|και|ve|är|er|on|jest|je|este|som|als|war|waren"
    )
)
"""No noun: what stands before them is not counted, so it is a year."""

BEHIND_A_YEAR = frozenset(
    split(
        "році|року|рік|р|год|году|года|г|гг|r|roku|rok|m|metais|metų|metai|metams|gadā|gada|gads|gadam|yılında|yılı|"
        "yılının|yıl|évben|évi|évre|aastal|aasta|aastaks|година|година|години|godine|godini|urtean|urteko|годзе|года"
    )
)
"""The word for a year, behind one: "2024 році", "2024 m."; behind round thousands it counts them."""

NO_NOUN = AFTER_A_YEAR | frozenset(
    split(
        "de|du|des|zum|zur|del|dello|della|dell|dei|degli|delle|di|do|da|van|z|ze|à|au|aux|dès|dal|dalle|dai|al|alla|alle|con|per|hasta|desde|para|"
        "por|até|das|dos|vanaf|tot|voor|naar|bij|op|od|dla|na|przy|bis|ab|vom|für|mit|bei|until|till|near|als|oder|or|ou|"
        "o|of|lub|eller|tai|nebo|alebo|vagy|sau|ή|или|або|ili|ali"
    )
)
"""The same behind the number of a room or article: "Satz 3 der Satzung"."""
