"""What institutions tell of themselves in sentences: what they have many of, and the words by which they say so."""

import re

from figures.expressions import expression
from scraper.numbers.decoy_words import TAUGHT
from scraper.reading.words.phrases import Phrases

TOLD_NOUNS = Phrases(
    r"\b(?:doctors?|nurses?|apprentices?|graduates?|donors?|shareholders?|passengers?|guests?|musicians?|singers?|"
    r"scientists?|tenants?|nationalit\w+|towns?|villages?|cities|islands?|farms?|factories|shops?|stores?|branches|"
    r"centres?|buses|trams?|trains?|ships?|vessels?|boats?|trucks?|lorries|aircraft|beds|homes|houses|flats|rooms|"
    r"wards|theatres?|lighthouses?|harbours?|parks?|stations?|lines|routes|languages|books|volumes|objects|specimens?|"
    r"works of art|trees|parishes|faculties|institutes|laborator\w+|programmes?|jobs|meals|operations|births|calls)\b",
    r"\b(?:infirmi\w+|internes|apprentis?|dipl[ôo]m\w+|donateurs|donatrices|soci[ée]taires|actionnaires|voyageurs|"
    r"passagers|musicien\w*|scientifiques|locataires|nationalit[ée]s|villes|villages|quartiers|hameaux|exploitations|"
    r"usines|magasins|boutiques|agences|antennes|centres|bus|trams?|trains|navires|bateaux|camions|v[ée]hicules|"
    r"logements|appartements|maisons|chambres|services|salles|th[ée][âa]tres|gares|lignes|langues|livres|ouvrages|"
    r"documents|(?:œ|oe)uvres|arbres|usagers|cursus|fili[èe]res|repas|op[ée]rations|naissances|appels|spectacles|cuisines|"
    r"piscines|parcs|p[ôo]les|brevets|instituts|repr[ée]sentations|d[ée]partements)\b",
    r"(?:[äa]rzt|pflegekr[äa]ft|fachkr[äa]ft|pflegende|auszubild|lernende|absolvent|spender|aktion[äa]r|fahrg[äa]st|"
    r"g[äa]ste\b|musiker|s[äa]nger|mieter|nationen|nationalit|st[äa]dten?\b|d[öo]rfer|ortsteil|ortschaft|betrieben?\b|"
    r"h[öo]fen?\b|werken?\b|fabrik|filial|niederlassung|m[äa]rkten?\b|l[äa]den\b|b[üu]ros\b|busse|z[üu]gen?\b|schiffe|"
    r"lkw\b|fahrzeug|wohnung|h[äa]user|zimmer|abteilung|kliniken|theater|linien\b|haltestell|sprachen|b[üu]cher|"
    r"b[äa]nde\b|medien\b|objekte|exponate|b[äa]ume|fakult|institut|professuren|tochter|patente|mahlzeit|operation|"
    r"geburten|eins[äa]tze|kurse\b|anlagen\b|kraftwerke|partner|eigent[üu]mer|genossen|vereine\b|stellen\b)",
    r"(?:m[ée]dic[oa]s|enfermer|pacient|aprendices|becari|becas|donantes|accionistas|viajeros|pasajeros|m[úu]sicos|inquilinos|"
    r"nacionalidad|ciudades|pueblos|pedan[íi]as|barrios|explotaciones|f[áa]bricas|tiendas|oficinas|delegaciones|"
    r"centros|autobuses|trenes|barcos|camiones|veh[íi]culos|viviendas|habitaciones|quir[óo]fanos|teatros|estaciones|"
    r"l[íi]neas|idiomas|lenguas|libros|obras\b|documentos|[áa]rboles|facultades|institutos|titulados|titulaciones|"
    r"comidas|operaciones|nacimientos|llamadas|museos|parques|depuradoras|granjas|patentes|colegios)",
    r"(?:\bmedici\b|pazient|infermier|apprendist|borse\b|donatori|azionisti|viaggiatori|passeggeri|musicisti|inquilini|"
    r"nazionalit|citt[àa]\b|borghi|frazioni|quartieri|aziende|stabilimenti|fabbriche|negozi|uffici\b|filiali|centri\b|"
    r"autobus|treni\b|navi\b|camion|veicoli|alloggi|appartamenti|camere|\bsale\b|reparti|teatri|stazioni|linee\b|"
    r"lingue|libri|volumi|opere\b|documenti|alberi|facolt|istituti|laureati|pasti|interventi|nascite|chiamate|musei|"
    r"parchi|depuratori|brevetti|dottorand|iscritti)",
    r"\b(?:landen|artsen|verpleegkundigen|specialisten|leerling\w*|afgestudeerden|donateurs|aandeelhouders|reizigers|"
    r"passagiers|gasten|musici|wetenschappers|huurders|nationaliteiten|steden|dorpen|kernen|wijken|boerderijen|"
    r"fabrieken|winkels|kantoren|filialen|centra|bussen|trams|treinen|schepen|vrachtwagens|voertuigen|woningen|"
    r"huizen|kamers|bedden|afdelingen|theaters|stations|lijnen|haltes|talen|boeken|banden|objecten|werken|bomen|"
    r"faculteiten|instituten|opleidingen|maaltijden|operaties|geboorten|meldingen|musea|parken|octrooien|bedrijven|"
    r"molens|monumenten|verenigingen|wagens|paarden|koeien|banen|docenten|onderzoekers)\b",
    r"(?:m[ée]dic[oa]s|enfermeir|aprendizes|bolseir|bolsistas|doadores|acionistas|viajantes|passageir|m[úu]sicos|"
    r"inquilinos|nacionalidades|cidades|aldeias|freguesias|bairros|explora[çc][õo]es|f[áa]bricas|lojas|escrit[óo]rios|"
    r"ag[êe]ncias|centros|autocarros|[ôo]nibus|comboios|trens|navios|barcos|cami[õo]es|caminh[õo]es|ve[íi]culos|"
    r"habita[çc][õo]es|apartamentos|quartos|camas|salas|teatros|esta[çc][õo]es|linhas|l[íi]nguas|idiomas|livros|"
    r"obras\b|documentos|[áa]rvores|faculdades|institutos|diplomad|formandos|refei[çc][õo]es|cirurgias|opera[çc][õo]es|"
    r"nascimentos|chamadas|museus|parques|patentes|escolas|col[ée]gios|quadros|blocos|cl[íi]nicas|quil[óo]metros)",
    r"(?:lekarz|pacjent|piel[ęe]gniar|sta[żz]yst|stypend|darczy[ńn]c|akcjonariusz|podr[óo][żz]nych|pasa[żz]er|go[śs]ci\b|"
    r"muzyk[óo]w|lokator|narodowo|kraj[óoau]|miast|wsi\b|so[łl]ectw|dzielnic|gospodarstw|fabryk|sklep|plac[óo]w|"
    r"biur\b|autobus|tramwaj|poci[ąa]g|statk|ci[ęe][żz]ar[óo]w|pojazd|mieszka[ńn]|pokoi|[łl][óo][żz][ek]|sal\b|sala|"
    r"teatr|stacj|przystank|j[ęe]zyk|ksi[ąa][żz]|dzie[łl]|dokument|drzew|instytut|absolwent|kierunk|posi[łl]k|"
    r"operacj|urodze|zg[łl]osze|muze[óo]w|park[óo]w|oczyszczal|patent|sp[óo][łl]ek|doktor|zak[łl]ad|obiekt)",
    r"\b(?:l[äa]kare|sjuksk[öo]terskor|resen[äa]rer|st[äa]der|butiker|v[åa]rdplatser|bost[äa]der|l[äa]genheter|salar|"
    r"avdelningar|institutioner|fakulteter|utbildningar|utbildningsprogram|kurser|bussar|fartyg|h[åa]llplatser|spr[åa]k|b[öo]cker|"
    r"f[öo]reningar|forskare|doktorander|l[äa]rare|anl[äa]ggningar|f[öo]retag|l[äa]nder|kommuner|projekt)\b",
    r"\b(?:l[æa]ger|sykepleiere|sygeplejersker|gjester|g[æa]ster|landsbyer|butikker|kontorer|sengepladser|sengeplasser|"
    r"boliger|lejligheder|leiligheter|lokaler|afdelinger|avdelinger|institutter|fakulteter|uddannelser|utdanninger|"
    r"studieprogram(?:mer)?|busser|skibe|sprog|b[øo]ger|b[øo]ker|foreninger|klubber|forskere|l[æa]rere|frivillige|"
    r"virksomheder|bedrifter|kommuner|lande|[åa]rsv[æe]rk|campuser|forskningscentre|prosjekter|projekter)\b",
    r"\b(?:l[äa][äa]k[äa]ri[äa]|hoitajaa|matkustajaa|kaupunkia|kuntaa|kyl[äa]{2}|myym[äa]l[äa]{2}|toimipistett[äa]|"
    r"vuodepaikkaa|asuntoa|huonetta|osastoa|laitosta|tiedekuntaa|koulutusohjelmaa|kurssia|kielt[äa]|kirjaa|"
    r"yhdistyst[äa]|joukkuetta|tutkijaa|opettajaa|vapaaehtoista|yrityst[äa]|j[äa]sent[äa]|henkil[öo][äa]|maata|"
    r"hanketta|kampusta|koulua|lasta|asukasta|kirjastoa)\b",
    r"\b(?:l[ée]ka[řr][ůu]|lek[áa]rov|sester|cestuj[íi]c[íi]ch|m[ěe]st|miest|obc[íi]|prodejen|pobo[čc]ek|l[ůu][žz]ek|"
    r"l[ôo][žz]ok|byt[ůo]v?|odd[ěe]len[íi]|kateder|katedier|fakult|[úu]stav[ůo]v?|obor[ůo]v?|odborov|"
    r"program[ůo]v?|kurz[ůo]v?|linek|liniek|jazyk[ůo]v?|knih|svazk[ůo]|strom[ůo]v?|spolk[ůo]v?|klub[ůo]v?|"
    r"v[ýy]zkumn[íi]k[ůo]|u[čc]itel[ůo]v?|dobrovoln[íi]k[ůo]v?|firem|firiem|podnik[ůo]v?|pracovi[šs][ťt]|zem[íi]|"
    r"kraj[íi]n|[žz][áa]k[ůo]v?|absolvent[ůo]v?|obyvatel(?:ov)?|d[ěe]t[íi]|t[řr][íi]d|[šs]kol|"
    r"projekt[ůo]v?)\b",
    r"\b(?:orvos|[áa]pol[óo]|utas|v[áa]ros|falu|telep[üu]l[ée]s|[üu]zlet|lak[áa]s|tanterem|oszt[áa]ly|tansz[ée]k|"
    r"int[ée]zet|szak|k[ée]pz[ée]s|nyelv|k[öo]nyv|k[öo]tet|egyes[üu]let|csapat|kutat[óo]|tan[áa]r|oktat[óo]|"
    r"[öo]nk[ée]ntes|v[áa]llalat|c[ée]g|lakos|csal[áa]d(?:ot)?|gyer(?:m)?ek|tanul[óo]|di[áa]k|h[áa]ztart[áa]s|iskola|"
    r"[óo]voda|k[öo]nyvt[áa]r|m[úu]zeum|publik[áa]ci[óo]|k[öo]z[öo]ss[ée]g)\b",
    r"\b(?:medici|asisten[țţt]i|pacien[țţt]i|c[ăa]l[ăa]tori|ora[șşs]e|magazine|birouri|filiale|paturi|locuin[țţt]e|"
    r"apartamente|săli|cabinete|sec[țţt]ii|catedre|facult[ăa][țţt]i|specializ[ăa]ri|programe|cursuri|autobuze|"
    r"trenuri|linii|limbi|c[ăa]r[țţt]i|asocia[țţt]ii|cercet[ăa]tori|profesori|cadre didactice|voluntari|firme|companii|"
    r"parteneri|locuitori|familii|copii|absolven[țţt]i|[șşs]coli|gr[ăa]dini[țţt]e|biblioteci|muzee|proiecte|brevete|"
    r"laboratoare)\b",
    r"γιατρ|νοσηλευτ|επισκέπτ|επιβάτ|πόλεις|χωριά|καταστήματα|κλίνες|κατοικίες|διαμερίσματα|αίθουσες|τμήματα|σχολές|"
    r"ινστιτούτα|προγράμματα|λεωφορεία|πλοία|γλώσσες|βιβλία|συλλόγους|ερευνητ|καθηγητ|εθελοντ|επιχειρήσεις|εταιρείες|"
    r"κατοίκους|κάτοικοι|οικογένειες|παιδιά|μαθητ|αποφοίτους|απόφοιτοι|σχολεία|βιβλιοθήκες|μουσεία|εργαστήρια|"
    r"δημοτικές ενότητες|κοινότητες|χώρες",
    r"\b(?:hem[şs]ire|ziyaret[çc]i|yolcu|[şs]ehir|k[öo]y|il[çc]e|ma[ğg]aza|[şs]ube|konut|derslik|b[öo]l[üu]m|"
    r"fak[üu]lte|enstit[üu]|y[üu]ksekokul|otob[üu]s|kitap|a[ğg]a[çc]|dernek|ara[şs]t[ıi]rmac[ıi]|[öo][ğg]retmen|"
    r"akademisyen|g[öo]n[üu]ll[üu]|[şs]irket|n[üu]fus|[çc]ocuk|mezun|okul|k[üu]t[üu]phane|m[üu]ze|laboratuvar|"
    r"merkez)\b",
    r"\b(?:metges|infermer(?:s|es)|pacients|viatgers|passatgers|ciutats|pobles|botigues|oficines|llits|habitatges|"
    r"habitacions|aules|departaments|facultats|graus|m[àa]sters|trens|vaixells|l[íi]nies|lleng[üu]es|idiomes|llibres|"
    r"associacions|entitats|equips|investigadors|professors|voluntaris|empreses|fam[íi]lies|infants|alumnes|titulats|"
    r"escoles|biblioteques|museus|projectes|laboratoris|estudiants|pa[ïi]sos|municipis)\b",
    r"\b(?:counties|districts|boroughs|provinces|regions|municipalities|cantons|[ée]tats|"
    r"(?:bundes|land)?l[äa]ndern?|(?:land)?kreisen?|kantonen?|bezirken?|provinzen|"
    r"provincias|comarcas|distritos|estados(?! de\b|:)|prov[íi]ncias|province|regioni|distretti|provincies|regio['’]s|"
    r"gewesten|wojew[óo]dztw\w*|powiat\w*|l[äa]n|regioner|fylker|maakun\w+|kraj[ůi]\w*|kraj(?:och|ov)|"
    r"okres(?:ů|ech|och|ov)|megy[ée]\w*|jude[țţt]e|νομο(?:ί|ύς)|περιφέρει\w+|δήμ(?:ους|οι)|ilde|comarques|prov[íi]ncies)\b",
)
"""Nouns that, in a sentence of a page on which an institution presents itself, say that it tells its own numbers."""

OF_ITSELF = Phrases(
    r"\b(?:we|our|ours)\b|\b(?:has|have|employs?|comprises?|operates?|runs?|owns?|serves?|consists? of|boasts?|totals?|"
    r"in total|in all|altogether|a year|per year|each year|every year|annually|last year)\b",
    r"\b(?:nous|nos|notre)\b|\b(?:compte|emploie|dispose|regroupe|r[ée]unit|accueille|g[èe]re|poss[èe]de|compos[ée]e?s?|"
    r"comprend|repr[ée]sente|atteint|s['’][ée]l[èe]ve|au total|par an|chaque (?:ann[ée]e|jour|mois)|annuel\w*)\b",
    r"\b(?:wir|unser\w*)\b|\b(?:z[äa]hlt|z[äa]hlen|besch[äa]ftigt|verf[üu]gt|umfasst|betreibt|betreut|bewirtschaftet|"
    r"besteht aus|liegt bei|betr[äa]gt|insgesamt|j[äa]hrlich\w*|pro jahr|im jahr|jedes jahr)\b",
    r"\b(?:nuestr[oa]s?|contamos|gestionamos|tenemos|somos|disponemos)\b|\b(?:cuenta con|dispone|emplea|agrupa|"
    r"re[úu]ne|gestiona|integra|compuest[oa]|formad[oa]|se sit[úu]a|alcanza|asciende|en total|al a[ñn]o|cada a[ñn]o|"
    r"anual\w*|por a[ñn]o)\b",
    r"\b(?:nostr[oaie]|abbiamo|gestiamo|siamo|contiamo|disponiamo)\b|\b(?:conta|dispone|impiega|riunisce|gestisce|"
    r"compost[oa]|comprende|raggiunge|ammonta|pari a|in totale|all['’]anno|ogni anno|annu[aio]\w*|in un anno)\b",
    r"\b(?:wij|we|ons|onze)\b|\b(?:telt|beschikt|heeft|bestaat uit|beheert|verzorgt|omvat|beslaat|bedraagt|in totaal|"
    r"jaarlijks\w*|per jaar|elk jaar|ieder jaar)\b",
    r"\b(?:noss[oa]s?|contamos|temos|somos|gerimos|dispomos|produzimos|investimos)\b|\b(?:conta com|disp[õo]e|emprega|"
    r"re[úu]ne|gere|constitu[íi]d[oa]|compost[oa]|atinge|atingiu|ronda|ao todo|no total|por ano|todos os anos|cada ano|"
    r"anual\w*)\b",
    r"\b(?:nas[zi]\w*|mamy|zatrudniamy|prowadzimy|zarz[ąa]dzamy|jeste[śs]my|oferujemy)\b|\b(?:liczy|zatrudnia|"
    r"dysponuje|zrzesza|prowadzi|obejmuje|zajmuje|wynosi|si[ęe]ga|[łl][ąa]cznie|rocznie|co roku|ka[żz]dego roku)\b",
    r"\b(?:v[åa]ra|v[åa]rt|vores|vi)\b|\b(?:har|best[åa]r a[vf]|omfattar|omfatter|syssels[äa]tter|besk[æa]ftiger|"
    r"sysselsetter|totalt|sammanlagt|i alt|til sammen|(?:per|om|varje|hvert) år(?:et)?|[åa]rlig\w*|uppg[åa]r till)\b",
    r"\b(?:meill[äa]|ty[öo]llist[äa]\w*|yhteens[äa]|vuosittain|vuodessa|joka vuosi|opiskelee|ty[öo]skentelee)\b",
    r"\b(?:m[áa]me|na[šs]e|má|zam[ěe]stn[áa]v[áa]|zahrnuje|celkem|celkovo|ro[čc]n[ěe]|ka[žz]d[ýy] rok|nab[íi]z[íi]|"
    r"pon[úu]ka|p[ůo]sob[íi]|studuje|[šs]tuduje|spravuje)\b",
    r"\b(?:rendelkezik|m[űu]k[öo]dik|foglalkoztat\w*|[öo]sszesen|[ée]vente|minden [ée]vben|tartozik|tal[áa]lhat[óo]|"
    r"dolgozik)\b",
    r"\b(?:avem|cuprinde|num[ăa]r[ăa]|angajeaz[ăa]|[îi]n total|pe an|[îi]n fiecare an|dispune|ofer[ăa]|"
    r"func[țţt]ioneaz[ăa])\b",
    r"διαθέτει|έχει|έχουμε|απασχολεί|περιλαμβάνει|λειτουργ|συνολικά|κάθε χρόνο|ετησίως|αποτελείται|φοιτούν|υπηρετούν",
    r"\b(?:bulunmaktad[ıi]r|sahiptir|[çc]al[ıi][şs]maktad[ıi]r|vermektedir|toplam|y[ıi]lda|her y[ıi]l|y[ıi]ll[ıi]k|"
    r"olu[şs]maktad[ıi]r|vard[ıi]r)\b",
    r"\b(?:té|tenim|nostr[ea]s?|compta amb|disposa|aplega|cada any|l['’]any)\b",
)
"""Words by which an institution speaks of itself, or says how much something is in a year or in all."""

_YEARLY = "(?:year|day|week|month|ann[ée]e|jour|mois|semaine|jahr|tag|monat|woche|a[ñn]o|d[ií]a|mes|semana|anno|giorno)"
NOT_NOW_OR_NOT_ALL = Phrases(
    r"\b(?:will|would|aims?|wants?|goal|target|plans?|hopes?|had|were|was|used to|only|if|up to|open to)\b",
    rf"\b(?:each|every)\b(?! {_YEARLY})|\b(?:chaque|chacune?)\b(?! {_YEARLY})|\bjede[rsmn]?\b(?! {_YEARLY})|"
    r"\bje (?:\d|nach|klasse|kurs|einwohn|stand|person|schul|sch[üu]ler|kind|stud|mitarb|woche|haus|einheit|team)",
    rf"\bcada\b(?! {_YEARLY})|\b(?:ogni|ognun[oa]|ciascun[oa]?)\b(?! {_YEARLY})",
    r"\b(?:elke?|ieder|iedere)\b(?! (?:jaar|dag|week|maand))|\bka[żz]d\w+(?! (?:roku|rok|dnia|dzie[ńn]|miesi))",
    r"\b(?:objectif|voulons|voudrions|souhait\w+|d['’]ici|pr[ée]voit|pr[ée]voyons|avait|avions|[ée]tait|[ée]taient|comptait|"
    r"accueillait|serons|aurons|jusqu['’][àa]|ouverte?s? [àa])\b",
    r"\b(?:ziel|wollen|m[öo]chten|planen|plant|hatten?|waren?|z[äa]hlte|bis zu)\b",
    r"\b(?:objetivo|queremos|prevemos|hasta (?=\d|(?:un|el|la|los|las|que|mil)\b)|"
    r"tendr\w+|ten[íi]a\w*|hab[íi]a\w*|era|eran|contaba)\b",
    r"\b(?:obiettivo|vogliamo|prevediamo|entro|avr\w+|aveva\w*|erano|contava|fino a)\b",
    r"\b(?:doel|willen|zullen|zal|hadden|had|waren|telde|tot)\b",
    r"\b(?:objetivo|pretendemos|at[ée]|ter[áe]\w*|tinha\w*|havia|eram|contava)\b",
    r"\b(?:cel(?! (?:mai|de|pu[țţt]in))|celem|chcemy|planujemy|b[ęe]dzie\w*|mia[łl]\w*|by[łl]\w*|liczy[łl]\w*)\b",
    r"\b(?:skall?|vill?|m[åa]let|m[åa]ls[äa]ttning\w*|hade|havde|hadde|fanns|fantes|ska|"
    r"tidigare|tidligere|upp till|opp? til|inntil|endast|kun|bare)\b|"
    r"\b(?:varje|hver|hvert)\b(?! (?:[åa]r|dag|vecka|uke|uge|m[åa]n))",
    r"\b(?:tavoit\w+|aikoo|enint[äa][äa]n)\b|\boli\b(?! (?:d|e\b|ed|extra|vegetal|essenzial|mineral))",
    r"\b(?:c[íi]lem|chceme|měl[aoi]?|byl[aoiy]?|bol[ai]?|pl[áa]nujeme|bude|budeme|a[žz] (?:do|na)|pouze)\b",
    r"\b(?:c[ée]lunk|volt(?:ak|unk)?|lesz|szeretn\w+|legfeljebb|csak)\b",
    r"\b(?:vrem|obiectiv\w*|avea|aveau|erau|p[âa]n[ăa] la|doar)\b",
    r"\bθα\b|\bείχ|\bέως\b|στόχο|ήταν|μόνο",
    r"\b(?:hedef\w*|olacak\w*|kadar|sadece)\b|\b(?:objectiu|volem|tenia|tenien|eren|fins a|nom[ée]s|cadascun\w*)\b",
)
"""Words by which a sentence tells what was, what is to be, or what each of several has."""

OF_OTHERS = Phrases(
    r"\b(?:rivals?|competitors?|neighbou?r(?:s|ing)?|elsewhere|others)\b|\b(?:voisine?s?|concurrents?|ailleurs)\b",
    r"\b(?:nachbar\w*|konkurren\w+|mitbewerber\w*|anderswo)\b|\b(?:vecin[oa]|competidor\w*|concorrent\w+)\b",
    r"\b(?:vicin[ao] [èe]|buren|naburige?|concurrent\w*|s[ąa]siedni\w*|konkurencj\w*|vizinh[oa])\b",
)
"""Words by which a sentence tells of somebody else."""

HOW_IT_IS_DONE = Phrases(
    r"\b(?:surveys?|surveyed|questionnaires?|questions|interview\w*|polls?|respon(?:se|dent)s?|methods?|methodolog\w+|scores?|"
    r"rankings?|match|goals|players|steps|lessons|terms|holidays)\b",
    r"\b(?:enqu[êe]tes?|sondages?|r[ée]ponses|r[ée]pondant\w*|relances|m[ée]thod\w+|classements?|crit[èe]res|[ée]tapes|buts|"
    r"joueurs|s[ée]ances|vacances)\b",
    r"\b(?:\w*befrag\w+|\w*umfragen?|frageb[öo]gen|fragen|method\w+|bewertung\w*|spiel|tore|spieler|schritten?|"
    r"lektionen|ferien\w*)\b",
    r"\b(?:encuestas?|encuestad\w+|cuestionarios?|preguntas|respuestas|m[ée]todos?|metodolog\w+|puntuaci\w+|partidos?|goles|"
    r"jugador\w+|pasos|lecciones|vacaciones)\b",
    r"\b(?:sondagg\w+|indagin\w+|questionari\w*|domande|risposte|metod\w+|punteggi\w*|partit[ae]|gol|giocator\w+|passi|"
    r"passaggi|lezioni|vacanze)\b",
    r"\b(?:enqu[êe]tes?|vragen\w*|respondent\w*|methodes?|scores?|wedstrijd\w*|doelpunten|spelers|stappen|lessen|"
    r"cursus(?:sen)?|vakantie\w*)\b",
    r"\b(?:inqu[ée]ritos?|question[áa]rios?|perguntas|respostas|m[ée]todos?|pontua\w+|jogos?|golos|jogadores|passos|"
    r"f[ée]rias)\b|\b(?:ankiet\w*|pyta[ńn]|respondent\w*|metod\w*|mecz\w*|bramek|zawodnik\w*|krok[óo]w|lekcji|ferii)\b",
    r"\b(?:enk[äa]t\w*|fr[åa]gor|sp[øo]r[gs]\w+|unders[öøo]\w+kning\w*|unders[øo]gelse\w*|metod\w*|match\w*|kamp(?:en)?|"
    r"m[åa]l|spelare|spillere|steg|lektion\w*|termin\w*|lov\w*|ferie\w*)\b",
    r"\b(?:kysely\w*|kysymys\w*|menetelm\w*|ottelu\w*|maalia|pelaaj\w+|vaihe\w*|pr[ůu]zkum\w*|prieskum\w*|"
    r"dotazn[íi]k\w*|ot[áa]z\w+|metod\w*|z[áa]pas\w*|hr[áa][čc]\w*|krok[ůo]v?)\b",
    r"\b(?:felm[ée]r[ée]s\w*|k[ée]rd[őo][íi]v\w*|k[ée]rd[ée]s\w*|m[óo]dszer\w*|m[ée]rk[őo]z[ée]s\w*|l[ée]p[ée]s\w*|"
    r"chestionar\w*|sondaj\w*|[îi]ntreb[ăa]ri|r[ăa]spunsuri|metod\w*|meci\w*|pa[șşs]i|anket\w*|soru\w*|"
    r"y[öo]ntem\w*|ma[çc]|ad[ıi]m|enquest\w*|preguntes|m[èe]tod\w*|partits?)\b",
    r"έρευνα|ερωτηματολόγι|ερωτήσεις|μέθοδο|αγώνα|βήματα",
)
"""Words of surveys, methods, lessons and matches: of what is done so, and not of how many an institution has."""

EXISTENCE = Phrases(
    r"\b(?:existence|existenz|bestehens?|existencia|esistenza|existência|bestaan|istnienia|exist[èe]ncia)\b",
    r"\b(?:tradition(?:en)?|tradici[óo]n|tradizione|tradição|traditie|tradycj[iaę]|tradici[íi]?|tradíci[eí]|tradi[țţt]ie)\b",
)
"""How long a house has been there, or has done what it does: of people nobody says it, nor asks it of them."""

HOURS_TAUGHT = expression(rf"[^\W\d_]+\s{TAUGHT}", re.IGNORECASE)
"""How a label of hours begins that an institution gives, and not how long something takes."""

HOURS = expression(r"hours|heures|stunden|horas|ore|uren|uur|godzin\w*|timmar|timer|tuntia", re.IGNORECASE)
"""Hours, as a whole label behind so many of them."""
