"""Words of contact blocks, in the languages we read. Data only."""

import re

from figures.expressions import expression
from scraper.reading.words.phrases import Names, Phrases

CONTACT_HEADING = Phrases(
    r"\bcontact(?:e[zr]|s|o|os|us|ez-nous)?\b|\bcontact(?:e[zr])?[- ]nous\b|\bcoordonnées\b|"
    r"nous (?:joindre|écrire|trouver)|"
    r"\brenseignements?\b|get in touch|\benquir(?:y|ies)\b|\breach us\b|\bkontakt(?:e|y|ieren sie uns|"
    r"daten|ni|a|uj)?\b|"
    r"\bansprech(?:partner(?:in|innen)?|person(?:en)?)\b|so erreichen sie uns|\bcontáct[ae]\w*|"
    r"\bcontacta(?:r|nos)?\b|"
    r"\bcontatt[io]\b|\bcontattaci\b|\brecapiti\b|\bcontactgegevens\b|neem contact op|\bcontat(?:e|o|os)\b|"
    r"fale con(?:n)?osco|\bskontaktuj\b|\byhteystiedot\b|\bkapcsolat\b|\belérhetőség\w*|\bεπικοινωνία\b|"
    r"\bконтакты?\b|"
    r"\biletişim\b|تواصل معنا|اتصل بنا|联系|お問い合わせ|연락처"
)
"""Headings over a contact."""

ADDRESS_HEADING = Phrases(
    r"^(?:nos )?(?:adresses?|address(?:es)?|anschrift(?:en)?|direcci[óo]n(?:es)?|indirizz[oi]|"
    r"adres(?:sen)?|endereços?|"
    r"adresy?|où nous trouver|find us|visit us|besuchen sie uns|dónde estamos|dove siamo|onde estamos)\s*:?$"
)
"""Headings over an address: a contact where nothing says so more plainly."""

CONTACT_NAME = Names(
    r"(?:^|[\s_-])(?:contacts?|kontakt|contacto|contatti|contato|vcard|h-card|ansprechpartner|coordonnees|"
    r"imprint-address)(?=$|[\s_-])"
)
"""Class and id words that authors give to contacts."""

NOBODYS_NAME = Names(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|rgpd|modal|popup|newsletter|comments?|testimonials?|temoignages?|code|"
    r"example|beispiel)(?=$|[\s_-])"
)
"""Class and id words of what shows addresses and numbers that are nobody's contact."""

NAMED_CONTACT = (
    "[class*=contact i], [id*=contact i], [class*=kontakt i], [id*=kontakt i], [class*=contatt i], [class*=contato i], "
    "[class*=ansprech i], [class*=coordonn i], .vcard, .h-card, address, "
    "[itemtype*=ContactPoint], [itemtype*=PostalAddress]"
)
"""Elements that may hold a contact, by tag, name or schema.org."""

PHONE_LABEL = expression(
    r"(?<!\w)(?:t[ée]l[ée]?(?:phone|fon|f|fono|foon|fone|efon)?|phone|fon|tlf|tfn|puh|ph|call(?: us)?|mobile?|mob|"
    r"portable|handy|móvil|cell(?:ulare)?|gsm|standard|centralita|centralino|zentrale|rufnummer|durchwahl|"
    r"(?:service-?|info-?)?hotline|help-?line|info-?line|infolini[ae]|freephone|toll[- ]free|numero verde|"
    r"(?:n°|numéro) (?:vert|azur|cristal)|linha (?:azul|verde)|línea gratuita|appel(?:ez)?|ring|dial|composez|"
    r"☎|☏|✆|📞|T|P(?!\.?\s?IVA)|M|هاتف|тел(?:ефон)?|тэл|τηλ(?:έφωνο)?|電話|电话|(?:대표)?전화|tālr(?:unis)?|"
    r"telef(?:onas|oni?|onoa)|puhelin(?:numero)?|ffôn|guthán)"
    r"\s*(?:(?:no|nr|number|nummer)\b)?\s*(?:\.|:|：|\.\s*:|\s(?=[+\d(])|(?<=[^\x00-\x7f])(?=[+\d(]))\s*:?",
    re.IGNORECASE,
)
DOUBTFUL_PHONE_LABEL = expression(
    r"(?:mobile?|mob|portable|handy|móvil|cell(?:ulare)?|gsm|standard|call(?: us)?|ring|dial|zentrale|[TPM])\s*",
    re.IGNORECASE,
)
"""Labels that, without a dot or a colon, may as well be what is counted ("Mobile 120 000")."""

FAX_LABEL = expression(
    r"(?<!\w)(?:t[ée]l[ée]copie|t[ée]l[ée]fax|fax|faks|факс|φαξ|F)\s*(?:[.:-]|\s(?=[+\d(-]))[\s:]*[+\d][\d\s()./-]*|\bfax\b",
    re.IGNORECASE,
)
"""A fax and its number: nobody's contact any more."""

OTHER_LABEL = expression(
    r"(?<!\w)(?:e-?mails?|m[ée]l|courriels?|correo(?: electrónico)?|e-?post|posta elettronica|mail|"
    r"adresse|address|anschrift|"
    r"direcci[óo]n|indirizzo|adres|endereço|morada|adresa|osoite|sede|PEC|web(?:site)?|site|internet|horaires?|hours|"
    r"contact|kontakt|telefon|téléphone|phone|tel[ée]fono?|telefoon|fax|faks)\s*:",
    re.IGNORECASE,
)
"""Labels in a contact that are no name."""

CONTACT_LABEL = expression(
    r"^(?:[^\W\d_]+ )?(?:contact(?: person| presse)?|contacte|contacts|kontakt(?:person)?|ansprechpartner(?:in|innen)?|"
    r"contacto|contatt[oi]|contato|contactpersoon|osoba kontaktowa|kontaktní osoba|renseignements?|"
    r"enquir(?:y|ies)|information(?:en)?s?|auskunft|rückfragen|responsable|referente)"
    r"(?: [^\W\d_]+){0,2}\s*:\s*",
    re.IGNORECASE,
)
"""What a line begins with that names whom to ask."""

LEGAL_NUMBER = expression(
    r"\b(?:SIRET|SIREN|TVA|RCS|NAF|APE|VAT|USt-?Id|USt|HRB|HRA|P\.?\s?IVA|C\.?F|NIP|REGON|KRS|CNPJ|NIF|"
    r"CIF|KvK|BTW|BIC|IBAN|UID|UAI|RNE|CVR|SE-nr|EAN|[Oo]rg(?:anisa[st](?:ions|jons))?\.?[ -]?(?:nr|nummer|no)|"
    r"OIB|MBS|CUI|ABN|ACN|EIN|"
    r"Y-tunnus|[Bb]ankgiro|[Pp]lusgiro|[Pp]ostgiro|[Kk]ontonr|IČO?|ΑΦΜ|ИНН|ОГРН|КПП|ЄДРПОУ|"
    r"CHE|ICO|DIČ|Reg)\b",
)
"""Marks of numbers that say who somebody is, not where."""

ORGANIZATION = Phrases(
    r"universi\w+|uniwersyt\w+|politechni\w+|politecnic\w+|polytechn\w+|\bécoles?\b|\becole\b|"
    r"\binstitu\w+|\bcollège\b|\bcollege\b|\w*school\b|\w*schule\b|\w*skol[ae]\b|"
    r"hochschul\w*|fachhochschul\w*|\bfondation\b|\bfoundation\b|\bstiftung\b|\bfundaci\w+|\bfondazione\b|"
    r"\bstichting\b|\bassociation\b|"
    r"\bverein\b|verband\b|\be\. ?v\.|\bgmbh\b|\bag\b|\bs\.?a\.?s?\.?$|\bllc\b|\bltd\b|\binc\b\.?|"
    r"\bs\.?r\.?l\b|\bs\.?p\.?a\b|\bb\.?v\.?$|"
    r"\bcnrs\b|\binserm\b|\bmuseum\b|\bmusée\b|\blycée\b|\bacadém\w+|\bacadem\w+|\bakadem\w+|"
    r"\btrust\b|\bsociety\b|\bcouncil\b|\bmairie\b|\bgemeinde\b|\bcomune di\b|\bayuntamiento\b|\bhospital\b|"
    r"\bhôpital\b|\bkrankenhaus\b|\bklinik\w*|\bospedale\b|\bchu\b|\bkommun\b|\bnemocnice\b|\bszpital\b|\burząd\b|"
    r"\bagence\b|\bagency\b|\bfederation\b|\bfédération\b|"
    r"\bministère\b|\bministry\b|\bville de\b|\biut\b"
)
"""Words in the names of institutions."""

ROLE = expression(
    r"\b(?:responsable|charg[ée]e?|directeur|directrice|assistante?|gestionnaire|coordinat\w+|secrétaire|"
    r"manager|director|officer|head|"
    r"coordinator|dean|leiter(?:in)?|referent(?:in)?|sachbearbeiter(?:in)?|koordinator(?:in)?|jefe|jefa|"
    r"responsabile|"
    r"hoofd|medewerker|kierowni\w+|dyrektor)\b",
    re.IGNORECASE,
)
"""Words for what a person does."""

CALL_TO_ACTION = Phrases(
    r"^(?:e-?mail|mail|email|courriel|m[ée]l|phone|t[ée]l\.?|téléphone|telefon|fax|adresse|address|"
    r"contact(?:ez-nous.*|er| us)?|nous (?:contacter|écrire)|(?:werden sie|werde|become|devenez|diventa|hazte|"
    r"zostań|wees|word) .*|anfrage senden|(?:zahlung|payment|paiement|pago|pagamento|betaling|płatność)\b.*|"
    r"écrire.*|envoyer.*|send.*|write.*|kontakt\w*|schreiben.*|plan d['’]accès|google maps|itinéraire|"
    r"directions?|anfahrt|"
    r"formulaire.*|contact form|kontaktformular|en savoir plus|read more|mehr.*|voir.*|suivez-nous|"
    r"follow us|linkedin|facebook|"
    r"twitter|x|instagram|youtube|\[email.protected\]|site web|website|call now|rappel.*|map|maps|.*©.*|"
    r"copyright.*|t[ée]l[ée]fon[oe]|telefoon|m[óo]vil|hor[áa]rios?|horaires?(?: d['’]ouverture)?|öffnungszeiten|"
    r"orari(?: di apertura)?|openingstijden|godziny(?: otwarcia| pracy)?|(?:opening |office )?hours|mentions légales|"
    r"åbningstid(?:er)?|åpningstid(?:er)?|öppettider|aukioloajat|otev[íi]rac[íi] (?:doba|hodiny)|otváracie hodiny|"
    r"nyitvatartás|program(?:ul)?(?: de lucru)?|ώρες λειτουργίας|ωράριο|çalışma saatleri|"
    r"(?:режим|часы|время) работы|(?:години|графік|режим) роботи|работно време|営業時間|受付時間|開館時間|開庁時間|"
    r"電話(?:番号)?|电话|メール(?:アドレス)?|ファックス|住所|所在地|お問い合わせ.*|地址|邮箱|전화(?:번호)?|주소|"
    r"(?:bel|mail|app|volg) (?:ons|mij|nu)|schreib.*|ruf(?:en sie)? (?:uns|mich) an.*|so finden sie .*|ll[áa]m[ae]nos|"
    r"escr[íi]b[ae]nos|s[íi]guenos|vis[íi]tanos|encu[ée]ntranos|chiamaci|scrivici|seguici|vieni a trovarci|"
    r"ligue.*|escreva.*|siga-nos|visite-nos|zadzwoń.*|napisz.*|odwiedź.*|znajdź nas|ring (?:oss|os|til .*)|"
    r"skriv (?:till?|et?) .*|besök oss|besøg os|besøk oss|følg os[s]?|följ oss|soita.*|kirjoita.*|seuraa.*|zavolejte.*|"
    r"napište.*|volajte.*|hívj.*|írj.*|sunați.*|scrie-ne|bizi ara.*|bize ula.*|καλέστε.*|γράψτε.*|"
    r"позвоните.*|напишите.*|подзвоніть.*|зателефонуйте.*|напишіть.*|"
    r"(?:meer|more|mehr|further|weitere|plus d['’]|más|ulteriori|maggiori|mais|więcej|mer|mere) ?inform\w+.*|"
    r"connect(?: with .*)?|call .*|e?-?mail (?:us|me).*|visit .*|find us.*|talk to .*|say hello.*|let['’]?s talk.*|"
    r"stay in touch.*|join us.*|where .*|hvor .*|var (?:vi|finns|hittar) .*|où .*|wo .*|wohin .*|d[óo]nde .*|dove .*|"
    r"onde .*|waar .*|gdzie .*|kde .*|missä .*|hol .*|unde .*|где .*|де .*|"
    r"impressum|datenschutz\w*|privacy.*|"
    r"\w*anschrift|(?:post|haus|besucher|liefer|bezoek|besøgs|besøks)adress?e?|besöksadress|postadress|"
    r"morada|direcci[óo]n|indirizzo|endereço|adres[ay]?|adressen?|osoite|"
    r"sede(?: legale)?|pec|"
    r"correo(?: electr[óo]nico)?|"
    r"correio(?: eletr[óo]nico)?|e-?post|sähköposti|posta elettronica|adresse (?:postale|mail)|postal address|"
    r"polityka.*|zásady.*|protección de datos|aviso de privacidad|politica de .*|política de .*|informativa.*|"
    r"terms.*|legal(?: notice)?|aviso legal|note legali|plan du site|sitemap|accessibilit.*|disclaimer|home|accueil|"
    r"startseite|inicio|início|strona główna|hem)$",
)
"""Words in a contact that ask for a click, and name nobody."""

PLACE_ICON = Names(r"(?:^|[\s_-])(?:map|marker|pin|location|geo|place|address|adresse)(?=$|[\s_\d-])")
"""Class words of icons that mark an address."""

_NO_OFFICES = (
    r"(?!(?:in|at|our|your|their|this|that|call|contact|ask|with|from|for|please|every|each|die|eine?|unsere?|ihre?|nos|"
    r"notre|votre|en|dans|nel|nella|in) )"
)
_WORD = r"[^\W\d_][^\W\d_’'-]*"
OFFICE = expression(
    rf"{_NO_OFFICES}(?:(?:la|le|the|das|der|el|il|de|het|a|o) |l['’])?"
    r"(?:direction (?:de|des|du|g[ée]n[ée]rale|d['’]).*|"
    rf"(?:d[ée]partement|bureau|p[ôo]le|service|cellule|d[ée]l[ée]gation|mission) (?:de|des|du|aux?|{_WORD}).*|"
    r"(?:rectorat|cabinet d|d[ée]canat|scolarit[ée]|secr[ée]tariat g[ée]n[ée]ral).*|"
    r"(?:office|department|division) (?:of|for) .*|"
    rf"(?:{_WORD} (?:(?:&|and) )?){{1,4}}(?:office|department|division|secretariat|registry|team|unit)|"
    rf"(?:{_WORD} ){{0,2}}\w*(?:amt|abteilung|referat|dezernat|sekretariat|dekanat|rektorat|stabsstelle)"
    rf"(?: {_WORD}){{0,4}}|"
    r"(?:departamento|oficina|servicio|direcci[óo]n general|vicerrectorado|gabinete|delegaci[óo]n|unidad) "
    r"(?:de|del|general).*|secretar[íi]a (?:de|general) .*|"
    r"(?:ufficio|segreteria|direzione|dipartimento) .*|(?:afdeling|bureau|dienst) .*|"
    r"(?:departamento|gabinete|secretaria|servi[çc]o|dire[çc][ãa]o) d[aeo]s? .*|reitoria.*|"
    r"(?:biuro|dzia[łl]|departament|dziekanat) .*|"
    rf"(?:{_WORD} )?\w*(?:(?:avdelning|enhet|afdeling|avdeling)(?:en)?|(?:kansli|kontor)(?:et)?)|"
    r"(?:odd[ěe]len[íi]|rektor[áa]t|d[ěe]kan[áa]t|kancel[áa][řr]).*)",
    re.IGNORECASE,
)
"""The name of an office, whole: what is behind it in its line reaches it."""
