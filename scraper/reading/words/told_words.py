"""What institutions tell of themselves in sentences: what they have many of, and the words by which they say so."""

import re

from figures.expressions import expression
from scraper.numbers.decoy_words import TAUGHT
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.spoken import Spoken

TOLD_NOUNS = Spoken(
    {
        "en": r"\b(?:doctors?|nurses?|apprentices?|graduates?|donors?|shareholders?|passengers?|guests?|musicians?|"
        r"singers?|"
        r"scientists?|tenants?|nationalit\w+|towns?|villages?|cities|islands?|farms?|factories|shops?|stores?|branches|"
        r"centres?|buses|trams?|trains?|ships?|vessels?|boats?|trucks?|lorries|aircraft|beds|homes|houses|flats|rooms|"
        r"wards|theatres?|lighthouses?|harbours?|parks?|stations?|lines|routes|languages|books|volumes|objects|"
        r"specimens?|"
        r"works of art|trees|parishes|faculties|institutes|laborator\w+|programmes?|jobs|meals|operations|births|calls|"
        r"counties|districts|boroughs|provinces|regions|municipalities|cantons)\b",
        "fr": r"\b(?:infirmi\w+|internes|apprentis?|dipl[ôo]m\w+|donateurs|donatrices|soci[ée]taires|actionnaires|"
        r"voyageurs|"
        r"passagers|musicien\w*|scientifiques|locataires|nationalit[ée]s|villes|villages|quartiers|hameaux|"
        r"exploitations|"
        r"usines|magasins|boutiques|agences|antennes|centres|bus|trams?|trains|navires|bateaux|camions|v[ée]hicules|"
        r"logements|appartements|maisons|chambres|services|salles|th[ée][âa]tres|gares|lignes|langues|livres|ouvrages|"
        r"documents|(?:œ|oe)uvres|arbres|usagers|cursus|fili[èe]res|repas|op[ée]rations|naissances|appels|spectacles|"
        r"cuisines|"
        r"piscines|parcs|p[ôo]les|brevets|instituts|repr[ée]sentations|d[ée]partements|"
        r"[ée]tats|provinces|r[ée]gions|cantons|districts)\b",
        "de": r"(?:[äa]rzt|pflegekr[äa]ft|fachkr[äa]ft|pflegende|auszubild|lernende|absolvent|spender|aktion[äa]r|"
        r"fahrg[äa]st|"
        r"g[äa]ste\b|musiker|s[äa]nger|mieter|nationen|nationalit|st[äa]dten?\b|d[öo]rfer|ortsteil|ortschaft|"
        r"betrieben?\b|"
        r"h[öo]fen?\b|werken?\b|fabrik|filial|niederlassung|m[äa]rkten?\b|l[äa]den\b|b[üu]ros\b|busse|z[üu]gen?\b|"
        r"schiffe|"
        r"lkw\b|fahrzeug|wohnung|h[äa]user|zimmer|abteilung|kliniken|theater|linien\b|haltestell|sprachen|b[üu]cher|"
        r"b[äa]nde\b|medien\b|objekte|exponate|b[äa]ume|fakult|institut|professuren|tochter|patente|mahlzeit|operation|"
        r"geburten|eins[äa]tze|kurse\b|anlagen\b|kraftwerke|partner|eigent[üu]mer|genossen|vereine\b|stellen\b|"
        r"(?:bundes|land)?l[äa]ndern?\b|(?:land)?kreisen?\b|kantonen?\b|bezirken?\b|provinzen\b|regionen\b)",
        "es": r"(?:m[ée]dic[oa]s|enfermer|pacient|aprendices|becari|becas|donantes|accionistas|viajeros|pasajeros|"
        r"m[úu]sicos|inquilinos|"
        r"nacionalidad|ciudades|pueblos|pedan[íi]as|barrios|explotaciones|f[áa]bricas|tiendas|oficinas|delegaciones|"
        r"centros|autobuses|trenes|barcos|camiones|veh[íi]culos|viviendas|habitaciones|quir[óo]fanos|teatros|"
        r"estaciones|"
        r"l[íi]neas|idiomas|lenguas|libros|obras\b|documentos|[áa]rboles|facultades|institutos|titulados|titulaciones|"
        r"comidas|operaciones|nacimientos|llamadas|museos|parques|depuradoras|granjas|patentes|colegios|"
        r"\bprovincias|comarcas|distritos|\bestados(?! de\b|:)|\bregiones\b|\bcantones\b)",
        "it": r"(?:\bmedici\b|pazient|infermier|apprendist|borse\b|donatori|azionisti|viaggiatori|passeggeri|musicisti|"
        r"inquilini|"
        r"nazionalit|citt[àa]\b|borghi|frazioni|quartieri|aziende|stabilimenti|fabbriche|negozi|uffici\b|filiali|"
        r"centri\b|"
        r"autobus|treni\b|navi\b|camion|veicoli|alloggi|appartamenti|camere|\bsale\b|reparti|teatri|stazioni|linee\b|"
        r"lingue|libri|volumi|opere\b|documenti|alberi|facolt|istituti|laureati|pasti|interventi|nascite|chiamate|"
        r"musei|"
        r"parchi|depuratori|brevetti|dottorand|iscritti|"
        r"\bprovince\b|\bregioni\b|distretti|\bcantoni\b)",
        "nl": r"\b(?:landen|artsen|verpleegkundigen|specialisten|leerling\w*|afgestudeerden|donateurs|aandeelhouders|"
        r"reizigers|"
        r"passagiers|gasten|musici|wetenschappers|huurders|nationaliteiten|steden|dorpen|kernen|wijken|boerderijen|"
        r"fabrieken|winkels|kantoren|filialen|centra|bussen|trams|treinen|schepen|vrachtwagens|voertuigen|woningen|"
        r"huizen|kamers|bedden|afdelingen|theaters|stations|lijnen|haltes|talen|boeken|banden|objecten|werken|bomen|"
        r"faculteiten|instituten|opleidingen|maaltijden|operaties|geboorten|meldingen|musea|parken|octrooien|bedrijven|"
        r"molens|monumenten|verenigingen|wagens|paarden|koeien|banen|docenten|onderzoekers|"
        r"provincies|regio['’]s|gewesten|districten|kantons)\b",
        "pt gl": r"(?:m[ée]dic[oa]s|enfermeir|aprendizes|bolseir|bolsistas|doadores|acionistas|viajantes|passageir|"
        r"m[úu]sicos|"
        r"inquilinos|nacionalidades|cidades|aldeias|freguesias|bairros|explora[çc][õo]es|f[áa]bricas|lojas|"
        r"escrit[óo]rios|"
        r"ag[êe]ncias|centros|autocarros|[ôo]nibus|comboios|trens|navios|barcos|cami[õo]es|caminh[õo]es|ve[íi]culos|"
        r"habita[çc][õo]es|apartamentos|quartos|camas|salas|teatros|esta[çc][õo]es|linhas|l[íi]nguas|idiomas|livros|"
        r"obras\b|documentos|[áa]rvores|faculdades|institutos|diplomad|formandos|refei[çc][õo]es|cirurgias|"
        r"opera[çc][õo]es|"
        r"nascimentos|chamadas|museus|parques|patentes|escolas|col[ée]gios|quadros|blocos|cl[íi]nicas|quil[óo]metros|"
        r"prov[íi]ncias|distritos|\bestados(?! de\b|:)|regi[õo]es)",
        "pl": r"(?:lekarz|pacjent|piel[ęe]gniar|sta[żz]yst|stypend|darczy[ńn]c|akcjonariusz|podr[óo][żz]nych|"
        r"pasa[żz]er|go[śs]ci\b|"
        r"muzyk[óo]w|lokator|narodowo|kraj[óoau]|miast|wsi\b|so[łl]ectw|dzielnic|gospodarstw|fabryk|sklep|plac[óo]w|"
        r"biur\b|autobus|tramwaj|poci[ąa]g|statk|ci[ęe][żz]ar[óo]w|pojazd|mieszka[ńn]|pokoi|[łl][óo][żz][ek]|"
        r"\bsal[ae]?\b|"
        r"teatr|stacj|przystank|j[ęe]zyk|ksi[ąa][żz]|dzie[łl]|dokument|drzew|instytut|absolwent|kierunk|posi[łl]k|"
        r"operacj|urodze|zg[łl]osze|muze[óo]w|park[óo]w|oczyszczal|patent|sp[óo][łl]ek|doktor|zak[łl]ad|obiekt|"
        r"\bwojew[óo]dztw|\bpowiat|\bregion[óo]w\b|\bgmin\b)",
        "sv": r"\b(?:l[äa]kare|sjuksk[öo]terskor|resen[äa]rer|st[äa]der|butiker|v[åa]rdplatser|bost[äa]der|"
        r"l[äa]genheter|salar|"
        r"avdelningar|institutioner|fakulteter|utbildningar|utbildningsprogram|kurser|bussar|fartyg|h[åa]llplatser|"
        r"spr[åa]k|b[öo]cker|"
        r"f[öo]reningar|forskare|doktorander|l[äa]rare|anl[äa]ggningar|f[öo]retag|l[äa]nder|kommuner|projekt|"
        r"l[äa]n|regioner)\b",
        "da nb": r"\b(?:l[æa]ger|sykepleiere|sygeplejersker|gjester|g[æa]ster|landsbyer|butikker|kontorer|sengepladser|"
        r"sengeplasser|"
        r"boliger|lejligheder|leiligheter|lokaler|afdelinger|avdelinger|institutter|fakulteter|uddannelser|utdanninger|"
        r"studieprogram(?:mer)?|busser|skibe|sprog|b[øo]ger|b[øo]ker|foreninger|klubber|forskere|l[æa]rere|frivillige|"
        r"virksomheder|bedrifter|kommuner|lande|[åa]rsv[æe]rk|campuser|forskningscentre|prosjekter|projekter|"
        r"regioner|fylker|amter)\b",
        "fi": r"\b(?:l[äa][äa]k[äa]ri[äa]|hoitajaa|matkustajaa|kaupunkia|kuntaa|kyl[äa]{2}|myym[äa]l[äa]{2}|"
        r"toimipistett[äa]|"
        r"vuodepaikkaa|asuntoa|huonetta|osastoa|laitosta|tiedekuntaa|koulutusohjelmaa|kurssia|kielt[äa]|kirjaa|"
        r"yhdistyst[äa]|joukkuetta|tutkijaa|opettajaa|vapaaehtoista|yrityst[äa]|j[äa]sent[äa]|henkil[öo][äa]|maata|"
        r"hanketta|kampusta|koulua|lasta|asukasta|kirjastoa|"
        r"maakun\w+)\b",
        "cs sk": r"\b(?:l[ée]ka[řr][ůu]|lek[áa]rov|sester|cestuj[íi]c[íi]ch|m[ěe]st|miest|obc[íi]|prodejen|pobo[čc]ek|"
        r"l[ůu][žz]ek|"
        r"l[ôo][žz]ok|byt[ůo]v?|odd[ěe]len[íi]|kateder|katedier|fakult|[úu]stav[ůo]v?|obor[ůo]v?|odborov|"
        r"program[ůo]v?|kurz[ůo]v?|linek|liniek|jazyk[ůo]v?|knih|svazk[ůo]|strom[ůo]v?|spolk[ůo]v?|klub[ůo]v?|"
        r"v[ýy]zkumn[íi]k[ůo]|u[čc]ite[lľ](?:ů|ov)?|dobrovoln[íi]k[ůo]v?|firem|firiem|podnik[ůo]v?|pracovi[šs][ťt]|"
        r"zem[íi]|"
        r"kraj[íi]n|[žz][áa]k[ůo]v?|absolvent[ůo]v?|obyvate[lľ](?:ov)?|d[ěe]t[íi]|t[řr][íi]d|[šs]kol|"
        r"projekt[ůo]v?|"
        r"kraj[ůi]\w*|kraj(?:och|ov)|okres(?:ů|ech|och|ov))\b",
        "hu": r"\b(?:orvos|[áa]pol[óo]|utas|v[áa]ros|falu|telep[üu]l[ée]s|[üu]zlet|lak[áa]s|tanterem|oszt[áa]ly|"
        r"tansz[ée]k|"
        r"int[ée]zet|szak|k[ée]pz[ée]s|nyelv|k[öo]nyv|k[öo]tet|egyes[üu]let|csapat|kutat[óo]|tan[áa]r|oktat[óo]|"
        r"[öo]nk[ée]ntes|v[áa]llalat|c[ée]g|lakos|csal[áa]d(?:ot)?|gyer(?:m)?ek|tanul[óo]|di[áa]k|h[áa]ztart[áa]s|"
        r"iskola|"
        r"[óo]voda|k[öo]nyvt[áa]r|m[úu]zeum|publik[áa]ci[óo]|k[öo]z[öo]ss[ée]g|"
        r"megy[ée]\w*)\b",
        "ro": r"\b(?:medici|asisten[țţt]i|pacien[țţt]i|c[ăa]l[ăa]tori|ora[șşs]e|magazine|birouri|filiale|paturi|"
        r"locuin[țţt]e|"
        r"apartamente|săli|cabinete|sec[țţt]ii|catedre|facult[ăa][țţt]i|specializ[ăa]ri|programe|cursuri|autobuze|"
        r"trenuri|linii|limbi|c[ăa]r[țţt]i|asocia[țţt]ii|cercet[ăa]tori|profesori|cadre didactice|voluntari|firme|"
        r"companii|"
        r"parteneri|locuitori|familii|copii|absolven[țţt]i|[șşs]coli|gr[ăa]dini[țţt]e|biblioteci|muzee|proiecte|"
        r"brevete|"
        r"laboratoare|"
        r"jude[țţt]e)\b",
        "el": r"γιατρ|νοσηλευτ|επισκέπτ|επιβάτ|πόλεις|χωριά|καταστήματα|κλίνες|κατοικίες|διαμερίσματα|αίθουσες|τμήματα|"
        r"σχολές|"
        r"ινστιτούτα|προγράμματα|λεωφορεία|πλοία|γλώσσες|βιβλία|συλλόγους|ερευνητ|καθηγητ|εθελοντ|επιχειρήσεις|"
        r"εταιρείες|"
        r"κατοίκους|κάτοικοι|οικογένειες|παιδιά|μαθητ|αποφοίτους|απόφοιτοι|σχολεία|βιβλιοθήκες|μουσεία|εργαστήρια|"
        r"δημοτικές ενότητες|κοινότητες|χώρες|"
        r"νομο(?:ί|ύς)|περιφέρει|δήμ(?:ους|οι)",
        "tr": r"\b(?:hem[şs]ire|ziyaret[çc]i|yolcu|[şs]ehir|k[öo]y|il[çc]e|ma[ğg]aza|[şs]ube|konut|derslik|b[öo]l[üu]m|"
        r"fak[üu]lte|enstit[üu]|y[üu]ksekokul|otob[üu]s|kitap|a[ğg]a[çc]|dernek|ara[şs]t[ıi]rmac[ıi]|[öo][ğg]retmen|"
        r"akademisyen|g[öo]n[üu]ll[üu]|[şs]irket|n[üu]fus|[çc]ocuk|mezun|okul|k[üu]t[üu]phane|m[üu]ze|laboratuvar|"
        r"merkez|"
        r"ilde)\b",
        "ca": r"\b(?:metges|infermer(?:s|es)|pacients|viatgers|passatgers|ciutats|pobles|botigues|oficines|llits|"
        r"habitatges|"
        r"habitacions|aules|departaments|facultats|graus|m[àa]sters|trens|vaixells|l[íi]nies|lleng[üu]es|idiomes|"
        r"llibres|"
        r"associacions|entitats|equips|investigadors|professors|voluntaris|empreses|fam[íi]lies|infants|alumnes|"
        r"titulats|"
        r"escoles|biblioteques|museus|projectes|laboratoris|estudiants|pa[ïi]sos|municipis|"
        r"comarques|prov[íi]ncies|regions)\b",
        "zh": r"教学班|教师|教职工|学生|校区|学院|专业|学科|实验室|图书|分公司|子公司|门店|产品|品种|品规|批文|专利|"
        r"国家|地区|城市|床位|科室|医生|医师|"
        r"护士|员工|车辆|线路|车站|生产线|项目|基地|校友|课程|社团|志愿者|会员|客户|合作",
        "ja": r"学部|学科|研究科|専攻|キャンパス|拠点|店舗|工場|支店|営業所|事業所|教室|図書|蔵書|病床|診療科|医師|"
        r"看護師|車両|路線|品目|製品|商品|特許|か国|"
        r"カ国|ヶ国|会員|施設|社員|従業員|職員|学生|生徒|団体|自治体|世帯",
        "ko": r"학과|학부|대학원|캠퍼스|지점|매장|공장|지사|병상|진료과|의사|간호사|차량|노선|제품|특허|개국|회원|"
        r"시설|직원|임직원|학생|고객",
        "hr sl": r"\b(?:radni[kc]\w*|lije[čc]nik\w*|zdravnik\w*|gradova|naselj\w*|op[ćc]in\w*|ob[čc]in\w*|[šs]kol\w*|"
        r"[šs]ol|"
        r"vrti[ćc]\w*|vrtc\w*|"
        r"knji[žz]nic\w*|knjig\w*|muzej\w*|studij\w*|program\w*|fakultet\w*|institut\w*|zavod\w*|oddelk\w*|odjel\w*|"
        r"stanova|"
        r"stanovanj\w*|krevet\w*|postelj\w*|autobus\w*|brodov\w*|jezik\w*|udrug\w*|dru[šs]tev|klub\w*|"
        r"istra[žz]iva[čc]\w*|"
        r"raziskoval\w*|nastavnik\w*|profesor\w*|volonter\w*|prostovolj\w*|poduze[ćc]\w*|tvrtk\w*|podjetij|"
        r"dr[žz]av[ae]?|"
        r"zemalja|projek\w*|[žz]upanij\w*|regij|diplomant\w*|u[čc]enik\w*|u[čc]encev|stanovnik\w*|prebivalcev|"
        r"obitelj\w*|"
        r"djece|otrok)\b",
    }
)
"""Nouns that, in a sentence of a page on which an institution presents itself, say that it tells its own numbers."""

EXISTENCE = Phrases(
    r"\b(?:existence|existenz|bestehens?|existencia|esistenza|existência|bestaan|istnienia|exist[èe]ncia)\b",
    r"\b(?:tradition(?:en)?|tradici[óo]n|tradizione|tradição|traditie|tradycj[iaę]|tradici[íi]?|tradíci[eí]|"
    r"tradi[țţt]ie)\b",
    r"\b(?:history|histoire|geschichte|firmengeschichte|historia|hist[òo]ria|storia|hist[óo]ria|geschiedenis|historii|"
    r"historie|historien|istorie|t[öo]rt[ée]nele?m|ιστορία\w*|dějin|gelene[ğg]i)\b",
    r"\b(?:in business|on the market|sur le march[ée]|(?:am|auf dem) markt|en el mercado|sul mercato|no mercado|"
    r"op de markt|na rynku|p[åa] mark(?:naden|edet)|markkinoilla|na trhu|a piacon|"
    r"pe pia[țţt][ăa]|στην αγορά|sekt[öo]rde|al mercat)\b",
)
"""How long a house has been there, or has done what it does: of people nobody says it, nor asks it of them."""

HOURS_TAUGHT = expression(rf"[^\W\d_]+\s{TAUGHT}", re.IGNORECASE)
"""How a label of hours begins that an institution gives, and not how long something takes."""

HOURS = expression(r"hours|heures|stunden|horas|ore|uren|uur|godzin\w*|timmar|timer|tuntia", re.IGNORECASE)
"""Hours, as a whole label behind so many of them."""
