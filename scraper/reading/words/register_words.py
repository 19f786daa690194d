"""Registers, posts and telephones beside the main eight languages, and services with a short number. Data only."""

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
    r"(?:gemeinde|kreis|regional)schl[üu]ssel\b|^ags\b|^kommunenummer\b|^kuntanumero\b|^code (?:insee|commune)\b",
)
"""How labels begin of numbers that identify and count nothing, as `vocabulary.REGISTERS` has them."""

SERVICES = Phrases(
    r"(?:police|pompiers|samu|polizei|feuerwehr|notruf|rettungsdienst|polic[íi]a|bomberos|emergencias?|polizia|nhs)",
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
    r"room|salle|raum|aula|sala|lokaal|zaal|místnost|učebna|miestnosť|terem|sală|αίθουσα|derslik|učionica|кабинет",
    r"аудитор[иі][яї]|kabinetas|ruum|教室|code|codice|código|kód|kod|код|κωδικός|koodi|kodas|kods|kood",
    r"(?:status|postal|post|error|http|product|course|module?) ?code",
    r"floor|étage|etage|stockwerk|planta|piano|verdieping|pi[ęe]tro|våning|etasje|kerros|patro|emelet|etaj|όροφος|этаж",
    r"(?:tele)?phone|t[ée]l[ée]phone|telefon|tel[ée]fono|telefoon|telefone|puhelin|tel\.?|ext\.?|durchwahl|fax|телефон",
    r"page|seite|página|pagina|strona|sida|version|versión|versione|versie|wersja|verze",
    r"gate|gleis|track|platform|quai|voie|andén|binario|spoor|peron|spår|raide|nástupiště|vágány|stand",
    r"line|linie|ligne|línea|linea|lijn|linja|linje|linka|vonal|route|bus|flight|flug|vol|vuelo|volo|train|zug",
    r"n°|nº|no\.?|nr\.?|num\.?|#|№|lp\.?|po[řr]\.?|č\.|sorsz[áa]m",
    r"nr\. ?crt\.?|α/α|a/a|sıra(?: no)?|r\.? ?br\.?|р\.? ?бр\.?|п/п",
    r"lesson|stunde|lekcja|hodina|óra|ders|lekcija|pamoka|tund|урок|пара|lektion|oppitunti|clase|lezione|leçon",
)
"""Whole headers of columns whose numbers name rooms, codes, pages, lines, flights and rows."""
