"""Registers, posts and telephones beside the main eight languages, and services with a short number. Data only."""

from scraper.numbers.registers import REGISTERED
from scraper.reading.words.phrases import Phrases

REGISTERS_ELSEWHERE = Phrases(
    # posts
    r"^(?:psč|ir[áa]ny[íi]t[óo]sz[áa]m|posti(?:numero|indeks)|sihtnumber|postn(?:ummer|r)|póstnúmer|poštanski broj)\b",
    r"^(?:поштански број|poštna številka|pašto kodas|pasta indekss|почтовый индекс|поштовий індекс|пощенски код)\b",
    r"^(?:τ\.? ?κ\.?|ταχ\w* κώδικας|posta kodu|cod po[șş]tal|codi postal|posta kodea|kodi postar|cód poist)(?!\w)",
    r"الرمز البريدي|کد پستی|מיקוד|郵便番号|邮编|邮政编码|우편번호",
    # telephones
    r"^(?:vorwahl|prefijo|prefisso|netnummer)\b",
    r"^(?:nr kierunkowy|numer kierunkowy|k[öo]rzetsz[áa]m|riktnummer|suuntanumero)\b",
    r"^(?:předvolba|predvoľba|prefix(?: telefonic)?|телефонный код|телефонний код|alan kodu|pozivni broj|klicna)\b",
    r"^(?:indicatif|retningsnummer|suunakood|dialling code|area code)\b|مفتاح الهاتف|市外局番|区号|지역번호",
    # accounts and registers
    r"^(?:nr konta|numer konta|číslo ú[čc]tu|[čc]\. ú[čc]tu)\b",
    r"^(?:num[ée]ro de compte|kontonummer|tilinumero|sz[áa]mlasz[áa]m)\b",
    r"^(?:número de cuenta|numero di conto|rekeningnummer|bankgiro|plusgiro|iban|ad[óo]sz[áa]m|cui|cif|οαφμ|αφμ)\b",
    r"^(?:регистрационный номер|инн|огрн|кпп|єдрпоу|еик|matični broj|матични број|davčna številka|vergi no)\b",
    *(rf"^(?:{names})(?!\w)\W*(?:n[ro°º]\.?|n[uú]m\w+)?\W*$" for names in REGISTERED),
    r"(?:gemeinde|kreis|regional)schl[üu]ssel\b|^ags\b|^kommunenummer\b|^kuntanumero\b|^code (?:insee|commune)\b",
)
"""How labels begin of numbers that identify and count nothing, as `vocabulary.REGISTERS` has them."""

SERVICES = Phrases(
    r"(?:police|pompiers|samu|polizei|feuerwehr|notruf|rettungsdienst|polic[íi]a|bomberos|emergencias?|polizia|nhs)",
    r"(?:centre|num[ée]ro (?:d['’]urgence )?(?:europ[ée]en|unique)|appel d['’]urgence|sapeurs[- ]pompiers)",
    r"(?:(?:[äa]rztlicher )?(?:bereitschafts|not)dienst|giftnotruf|guardia civil|(?:european )?emergency number)",
    r"(?:vigili del fuoco|carabinieri|emergenza sanitaria|politie|brandweer)",
    r"(?:ambulance|ambulanza|emergency|fire|urgences)",
    r"(?:policja|stra[żz] po[żz]arna|pogotowie|pol[íi]cia|bombeiros)",
    r"(?:polis(?:en)?|politi(?:et)?|brann|poliisi|h[äa]t[äa]numero)",
    r"(?:policie|hasi[čc]i|záchranka|záchranná služba)",
    r"(?:hasičský zbor|rend[őo]rs[ée]g|ment[őo]k|t[űu]zolt[óo]s[áa]g|pompierii)",
    r"(?:poli[țţ]ia|salvare|hitna pomo[ćč]|policija|vatrogasci|gasilci|полиция|пожарная|скорая(?: помощь)?|поліція)",
    r"(?:αστυνομία|πυροσβεστική|εκαβ|polis imdat|itfaiye|ambulans)",
    r"(?:urgències|mossos|الشرطة|الإسعاف|משטרה|警察|救急|消防)",
)
"""Whole labels of services that are called by a number of two or three digits."""

COLUMNS_OF_NAMES = Phrases(
    r"code|codice|código|kód|kod|код|κωδικός|koodi|kodas|kods|kood",
    r"(?:status|postal|post|error|http|product|course|module?) ?code",
    r"(?:tele)?phone|t[ée]l[ée]phone|telefon|tel[ée]fono|telefoon|telefone|puhelin|tel\.?|ext\.?|durchwahl|fax|телефон",
    r"page|seite|página|pagina|strona|sida|version|versión|versione|versie|wersja|verze",
)
"""Whole headers of columns whose numbers name codes, telephones, pages and versions, whatever stands beside them."""

COLUMNS_OF_PLACES = Phrases(
    r"room|salle|raum|aula|sala|lokaal|zaal|místnost|učebna|miestnosť|terem|sală|αίθουσα|derslik|učionica|кабинет",
    r"аудитор[иі][яї]|kabinetas|ruum|教室",
    r"floor|étage|etage|stockwerk|planta|piano|verdieping|pi[ęe]tro|våning|etasje|kerros|patro|emelet|etaj|όροφος|этаж",
    r"gate|gleis|track|platform|quai|voie|andén|binario|spoor|peron|spår|raide|nástupiště|vágány|stand",
    r"line|linie|ligne|línea|linea|lijn|linja|linje|linka|vonal|route",
    r"lesson|stunde|lekcja|hodina|óra|ders|lekcija|pamoka|tund|урок|пара|lektion|oppitunti|clase|lezione|leçon",
)
"""Whole headers of columns whose numbers name rooms, floors, lines and lessons, or say how many of them there are."""

COLUMNS_OF_VEHICLES = Phrases(
    r"bus|autobus|autobús|ônibus|flight|flug|vol|vuelo|volo|train|zug|treno|tren|trein|tåg|tog"
)
"""Whole headers of columns whose numbers name buses, trains and flights, or say how many people take them."""

OTHER_VEHICLES = Phrases(
    r"(?:street)?cars?|auto|pkw|voitures?|coche|tram(?:way)?|straßenbahn|tranvía|metro|métro|u-bahn|s-bahn|subway",
    r"underground|rail|bahn|bike|bicycle|fahrrad|rad|vélo|bici(?:cleta)?|fiets|ferry|fähre|ship|plane|avion|avión|"
    r"aereo",
    r"taxi|walk(?:ing)?|on foot|zu fuß|à pied|a pie|trolleybus|трамвай|автобус|поезд|метро",
)
"""Whole headers of columns beside those: of ways to travel that are compared."""

ROW_NUMBERS = Phrases(
    r"n°|nº|no\.?|nr\.?|num\.?|#|№|lp\.?|po[řr]\.?|č\.|sorsz[áa]m",
    r"nr\. ?crt\.?|α/α|a/a|sıra(?: no\.?)?|r\.? ?br\.?|р\.? ?бр\.?|(?:№ ?)?п/п|lfd\. ?nr\.?|s[lr]?\.? ?no\.?|क्रमांक|"
    r"क्र(?:म)?\.? ?सं(?:ख्या|\.)?|序号|序號|番号|번호|ลำดับ(?:ที่)?|stt",
)
"""Whole headers of columns that number the rows, or say how many of what each row is about."""

TOTALS = Phrases(
    r"(?:grand )?total|all|overall|gesamt(?:summe)?|insgesamt|summe|total général|ensemble|tous|totale|totales|todos",
    r"totaal|totais|razem|ogółem|suma|totalt|sum(?:ma)?|i alt|yhteensä|celkem|spolu|összesen|ukupno|skupaj|toplam",
    r"σύνολο|итого|всего|усього|разом|общо|合計|总计|합계|المجموع|kokku|kopā|iš viso",
)
"""Whole headers of rows that add up the others."""

MEANS = Phrases(
    r"average|mean|moyenne|durchschnitt|mittelwert|media|promedio|gemiddelde?|m[ée]dia|[śs]rednia|genomsnitt|"
    r"medel(?:värde)?",
    r"gennemsnit|gjennomsnitt|snitt|keskiarvo|pr[ůu]m[ěe]r|priemer|[áa]tlag|medie|prosjek|povpre[čc]je|mitjana|"
    r"μέσος όρος",
)
"""The same of rows that have a mean of the others, or their first word."""

SHARES = Phrases(
    r"%|share|percent(?:age)?|part|pourcentage|anteil|prozent|porcentaje|proporci[óo]n|quota|percentuale|aandeel",
    r"percentagem|porcentagem|udzia[łl]|odsetek|andel|osuus|pod[íi]l|podiel|ar[áa]ny|pondere|udio|dele[žz]|ποσοστό|"
    r"percentatge",
)
"""First words of rows that have shares."""
