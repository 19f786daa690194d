"""Further nouns of what institutions have many of, by the languages that say them: see `told_words`. Data only."""

from collections.abc import Mapping
from types import MappingProxyType

MORE_TOLD_NOUNS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:priests|deacons|curates|trustees|churchwardens|altar servers|mentors|"
        r"adults|girls|boys|seniors|(?:young|older|elderly|disabled|homeless) (?:people|adults)|trainees|"
        r"interns|visitors|firefighters|lifeguards|lifesavers|soldiers|pilots|surgeons|midwives|"
        r"sponsors|crew members|classrooms|workshops|surgeries|lifeboats|rescues|missions|parcels|awards|"
        r"medals|titles|trophies|exhibits|classes|flights|stops|cows|sheep|pigs|hens|vines|barrels|bottles|"
        r"locations|premises|theses|patents|scholarships|bursaries|grants|loans|accounts|devices|"
        r"installations|turbines|panels|masts|poles|pumps)\b",
        "fr": r"\b(?:prêtres|diacres|catéchistes|administrateurs|enfants de chœur|servants d[’']autel|"
        r"adultes|filles|garçons|seniors|aînés|jeunes|stagiaires|pompiers|pilotes|hôtes|résidents?|"
        r"intervenants?|bâtiments|fermes|ateliers|formations|colis|paniers|thèses|startups|bureaux|prix|"
        r"médailles|sponsors|mécènes|athlètes|équipes|interventions|sauvetages|missions|vols|arrêts|objets|"
        r"pièces|plantes|oiseaux|vaches|moutons|brebis|vignes|fûts|bouteilles|implantations|sites|"
        r"conférences|séminaires|colloques|expositions|revues|téléchargements|utilisat(?:eurs|rices)|"
        r"comptes|prêts|bourses|panneaux|éoliennes|pompes|forages|puits)\b",
        "de": r"\b(?:pfarrer\w*|priestern?|diakon\w*|ministrant\w*|messdiener\w*|mentor(?:en|innen)\w*|"
        r"jugendlichen?|erwachsenen?|mädchen|jungen und mädchen|senior(?:en|innen)\w*|azubis|praktikant\w+|"
        r"helfer\w*|feuerwehrleute|pilot(?:en|innen)|passagier\w*|nutzer\w*|sponsoren|mannschaften|teams|"
        r"workshops|dissertationen|promotionen|startups|geschäften?|preisen?|auszeichnungen|medaillen|"
        r"titeln?|booten?|pakete?n?|anrufen?|einsätzen?|rettungen|flüge?n?|pflanzen|vögeln?|kühen?|schafen?|"
        r"reben|fässern?|flaschen|seminaren?|konferenzen|tagungen|filmen?|zeitschriften|konten|krediten?|"
        r"stipendien|darlehen|anlagen|windräder|pumpen|brunnen|stationen|höfe|schlössern?|burgen)\b",
        "es": r"\b(?:sacerdotes|curas|diáconos|catequistas|monaguillos|mentor[ea]s|"
        r"adult[oa]s|mayores|niñ[oa]s|chic[oa]s|visitantes|bomber[oa]s|pilotos|huéspedes|beneficiari[oa]s|"
        r"miembros|aulas|cursos|talleres|pisos|casas|paquetes|cestas|tesis|startups|sucursales|premios|"
        r"medallas|títulos|patrocinadores|equipos|atletas|intervenciones|rescates|misiones|vuelos|paradas|"
        r"objetos|piezas|plantas|aves|vacas|ovejas|viñas|barricas|botellas|graduad[oa]s|egresad[oa]s|sedes|"
        r"conferencias|seminarios|congresos|películas|artículos|revistas|suscriptor\w+|descargas|cuentas|"
        r"préstamos|créditos|pozos|paneles|invernaderos)\b",
        "it": r"\b(?:sacerdoti|preti|diaconi|catechisti|chierichetti|mentori|"
        r"adulti|giovani|anziani|ragazz[ie]|bambin[ie]|visitatori|nuclei familiari|alunn[ie]|tirocinanti|"
        r"insegnanti|pompieri|piloti|ospiti|operatori|fattorie|aule|laboratori|letti|case|pacchi|tesi|"
        r"startup|premi|medaglie|titoli|sponsor|squadre|spettacoli|soccorsi|missioni|voli|fermate|reperti|"
        r"oggetti|specie|piante|uccelli|mucche|pecore|viti|botti|bottiglie|conferenze|seminari|convegni|"
        r"film|articoli|riviste|download|conti|prestiti|barche|pozzi|impianti|pannelli|borse di studio)\b",
        "nl": r"\b(?:priesters|diakens|misdienaars|bestuursleden|mentoren|"
        r"jongeren|volwassenen|meisjes|jongens|ouderen|senioren|stagiair(?:e?s)?|leraren|"
        r"brandweerlieden|piloten|"
        r"gebruikers|sponsors|bezoekers|bewoners|cursussen|workshops|kunstwerken|boten|appartementen|"
        r"pakketten|proefschriften|start-?ups|prijzen|medailles|titels|oproepen|reddingen|acties|vluchten|"
        r"soorten|planten|vogels|schapen|varkens|wijnstokken|vaten|flessen|conferenties|congressen|films|"
        r"artikelen|tijdschriften|rekeningen|leningen|beurzen|zonnepanelen|windmolens|putten|lokalen|"
        r"leslokalen|teams|ploegen|elftallen)\b",
        "pt gl": r"\b(?:padres|sacerdotes|diáconos|catequistas|acólitos|mentores|"
        r"adultos|jovens|idosos|crianças|meninos|meninas|visitantes|pacientes|bombeiros|pilotos|hóspedes|"
        r"moradores|membros|parceiros|patrocinadores|estagiários|investigadores|cooperador\w+|utilizadores|"
        r"agregados familiares|edifícios|quintas|oficinas|cursos|casas|fogos|cabazes|cestas|teses|startups|"
        r"municípios|polos|prémios|prêmios|medalhas|títulos|equipas|equipes|espetáculos|intervenções|"
        r"resgates|missões|voos|paragens|objetos|peças|espécies|plantas|aves|vacas|ovelhas|vinhas|barricas|"
        r"garrafas|conferências|seminários|congressos|filmes|artigos|revistas|contas|empréstimos|bolsas|"
        r"poços|painéis)\b",
        "pl": r"\b(?:księży|kapłanów|diakonów|katechetów|ministrantów|mentorów|"
        r"młodzieży|młodych|dorosłych|dziewcząt|chłopców|senior(?:ów|om)|zwiedzających|praktykantów|badaczy|"
        r"strażaków|pilotów|najemców|podopiecznych|użytkowników|sponsorów|drużyn|budynków|kursów|warsztatów|"
        r"spektakli|łodzi|domów|paczek|startupów|firm|nagród|medali|tytułów|porodów|interwencji|akcji|lotów|"
        r"eksponatów|gatunków|roślin|ptaków|krów|owiec|butelek|lokalizacji|konferencji|seminariów|wystaw|"
        r"filmów|artykułów|czasopism|kont|pożyczek|studni|turbin|paneli)\b",
        "sv": r"\b(?:ungdomar|vuxna|flickor|pojkar|äldre|seniorer|kunder|boende|hyresgäster|gäster|brandmän|piloter|"
        r"passagerare|praktikanter|lärlingar|sponsorer|givare|användare|prenumeranter|byggnader|träd|gårdar|"
        r"workshops|konstverk|fordon|båtar|sängar|rum|hus|måltider|jobb|publikationer|avhandlingar|byar|"
        r"kontor|fabriker|priser|medaljer|titlar|lag|operationer|födslar|samtal|insatser|uppdrag|flygningar|"
        r"tåg|stationer|föremål|målningar|arter|växter|fåglar|kor|får|flaskor|nationaliteter|orter|"
        r"evenemang|konferenser|utställningar|filmer|artiklar|konton|lån|stipendier)\b",
        "da nb": r"\b(?:unge|voksne|piger|jenter|drenge|gutter|ældre|eldre|kunder|beboere|lejere|gæster|gjester|"
        r"brandmænd|passagerer|praktikanter|lærlinger?|sponsorer|givere|brugere|brukere|bygninger|træer|trær|gårde|"
        r"gårder|workshops|kunstværker|kunstverk|køretøjer|kjøretøy|både|båter|senge|senger|huse|måltider|"
        r"jobs?|publikationer|publikasjoner|afhandlinger|avhandlinger|landsbyer|kontorer|fabrikker|priser|"
        r"medaljer|titler|hold|lag|operationer|operasjoner|fødsler|opkald|opdrag|oppdrag|udrykninger|"
        r"utrykninger|tog|stationer|stasjoner|genstande|gjenstander|malerier|arter|planter|fugle|fugler|"
        r"køer|kyr|får|sauer|flasker|nationaliteter|steder|konferencer|konferanser|udstillinger|"
        r"utstillinger|film|artikler|lån|legater|stipend\w*)\b",
        "cs sk": r"\b(?:mladých|dospělých|dospelých|dívek|chlapců|dievčat|chlapcov|seniorů|seniorov|návštěvníků|"
        r"návštevníkov|stážistů|učňů|nájemníků|hostů|hostí|hasičů|hasičov|pilotů|cestujících|sponzorů|dárců|"
        r"darcov|uživatelů|odběratelů|týmů|tímov|budov|farem|fariem|workshopů|děl|diel|představení|"
        r"predstavení|vozidel|vozidiel|autobusů|lodí|pokojů|izieb|domů|domov|jídel|jedál|balíčků|laboratoří|"
        r"publikací|vesnic|regionů|kanceláří|továren|cen|medailí|operací|porodů|hovorů|výjezdů|letů|vlaků|"
        r"stanic|zastávek|exponátů|obrazů|druhů|rostlin|ptáků|krav|ovcí|lahví|národností|akcí|konferencí|"
        r"výstav|filmů|článků|účtů|půjček|stipendií)\b",
    }
)

FURTHER_TOLD_NOUNS: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:organi[sz]ations|associations|agreements|personnel)\b",
        "fr": r"\b(?:structures|organisations|associations|conventions|accords|références|étiquettes|crus)\b",
        "de": r"(?:organisationen|abkommen|vereinbarungen|weinen?)\b",
        "es": r"\b(?:entidades|organizaciones|asociaciones|convenios|acuerdos|referencias|vinos)\b",
        "it": r"\b(?:associazioni|organizzazioni|convenzioni|accordi|etichette|referenze|vini)\b",
        "nl": r"\b(?:\w*organisaties|overeenkomsten)\b",
        "pt gl": r"\b(?:entidades|organiza[çc][õo]es|associa[çc][õo]es|conv[êé]nios|protocolos|acordos)\b",
        "pl": r"\b(?:organizacji|stowarzysze[ńn]|porozumie[ńn]|lekarek)\b",
        "sv": r"\b(?:organisationer|avtal|lokaler)\b",
        "da nb": r"\b(?:organisationer|organisasjoner|aftaler|avtaler)\b|(?:plasser|pladser)\b",
        "cs sk": r"\b(?:organizac[íi]|smluv|zml[úu]v|specialist[ůo]v?|[šs]pecialistov|pobo[čc]k[áa]ch|[čc]len[ůo]v?)\b",
        "hr sl": r"\b(?:djelatnik\w*|suradnik\w*|sodelavc\w*|organizacij\w*|podru[žz]nic\w*|poslovnic\w*)\b",
        "ca": r"\b(?:treballador(?:s|es)|jugador(?:s|es)|organitzacions|convenis|seccions)\b",
        "tr": r"\b(?:[şs]ube|ma[ğg]aza|bayi|[üu]ye|i[şs]tirak|lokasyon)\w*",
        "bg": r"\b(?:член(?:а|ове)|обект(?:а|и)|заглавия|превозни средства|организаци|експерт|"
        r"кабинет(?:а|и)|(?:класни|учебни) стаи)",
        "ru": r"\b(?:организаци|эксперт|кабинет(?:ов|а)|рынк(?:ах|ов)|(?:классных|учебных) комнат)",
        "uk": r"\b(?:організаці|експерт|кабінет(?:ів|и)|ринк(?:ах|ів|и)|(?:класних|навчальних) кімнат)",
        "ar": r"موظف|طالب|طلاب|معلم|مدرس|أستاذ|طبيب|أطباء|ممرض|سرير|أسرة|عضو|أعضاء|متطوع|مستفيد|عميل|عملاء|شريك|شركاء|"
        r"مشروع|مشاريع|فرع|فروع|دولة|دول|مدينة|مدن|جامعة|كلية|برنامج|برامج|تخصص|مختبر|كتاب|مريض|خبير|مهندس|فني",
        "zh": r"教授|讲师|工程师|技术人员|博士|硕士|院士|党员",
        "ja": r"企業|団体",
        "ko": r"교사|교수|연구원",
    }
)
