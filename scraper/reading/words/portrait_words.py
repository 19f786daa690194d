"""Titles of pages on which an institution presents itself: their prose holds figures."""

from figures.expressions import expression
from scraper.reading.words.house_titles import HOUSE_TITLES
from scraper.reading.words.phrases import Phrases

_YEAR = (
    r"(?: (?:(?:of|de|des jahres|for|voor|para|över|over|for the year|pour l['’]ann[ée]e|de l['’]ann[ée]e|del a[ñn]o|"
    r"f[üu]r(?: das jahr)?|zum gesch[äa]ftsjahr|per l['’]anno|dell['’]anno|do ano|over het jaar|for [åa]ret|"
    r"f[öo]r [åa]ret|"
    r"f[öo]r|za rok|za|vuodelta|pentru anul|pe anul|για το έτος|за|az) )?"
    r"(?:19|20)\d\d(?: ?[/–-] ?\d{2,4})?(?: r(?:ok|oku|\.)| год(?:а)?| рік)?)?"
)
_OF_A_HOUSE = (
    r"(?!.* (?:sur|on|about|regarding|[üu]ber|zum|sobre|sull\w+|su|over) )(?: (?:of|de|de la|del|du|des|der|des?|van|"
    r"van de|van het|di|della|dell['’]|do|da|av|für) ?"
    r"[^\d\W][^.!?:|]{2,60})?"
)
_OF_ITS_OWN = r"(?: (?!o |na |k |про |о |по )[^\W\d]+){0,4}"
"""A house in its own case, in Slavic languages: "Výroční zpráva spolku"."""
TOLD = expression(
    _YEAR
    + _OF_A_HOUSE
    + _YEAR
    + r"(?:\W{1,3}(?:(?:a )?summary|highlights|in brief|at a glance|r[ée]sum[ée]|en bref|kurzfassung|auf einen blick|"
    r"resumen|en resumen|sintesi|in sintesi|in breve|samenvatting|in het kort|(?:em )?resumo|em s[íi]ntese|"
    r"streszczenie|w skr[óo]cie|sammanfattning|i korthet|i korte tr[æe]kk?|i hovedtr[æe]kk?|kort fortalt))?"
    r"(?: (?:published|vorgelegt|ver[öo]ffentlicht|erschienen|publi[ée]|publicad[oa]|presentad[oa]|pubblicato|"
    r"presentato|"
    r"gepubliceerd|verschenen|opublikowan[yae]))?"
)
"""What a report's title goes on with: its year, its house, that it is a summary."""

REPORTS = Phrases(
    r"^(?:our |the )?(?:annual|yearly) (?:reviews?|report)(?: and accounts)?|"
    r"^(?:our |the )?(?:review of the|our) year(?: in review)?",
    rf"^(?:le |notre )?(?:rapport|bilan) annuel|^l['’]année{_YEAR} en revue$|"
    rf"^(?:der |unser )?(?:jahres|gesch[äa]fts|wirkungs)bericht|"
    rf"^(?:la |nuestra )?memoria(?: anual| institucional| de actividades|(?= 20\d\d))|^informe anual|"
    rf"^(?:il (?:nostro )?)?(?:bilancio (?:sociale|di missione)|rapporto annuale|relazione annuale)",
    rf"^(?:het |ons )?jaar(?:verslag|bericht)|^(?:o (?:nosso )?)?relat[óo]rio(?: anual|(?= 20\d\d))|"
    rf"^(?:nasz )?raport roczny{_OF_ITS_OWN}|^sprawozdanie roczne{_OF_ITS_OWN}|"
    rf"^(?:v[åa]r |vores )?[åa]rs(?:rapport|ber[äe]ttelse|beretning|redovisning|melding)(?:en)?",
    rf"^vuosi(?:kertomus|katsaus)|^v[ýy]ro[čc]n[íi] zpr[áa]va(?: o [čc]innosti)?{_OF_ITS_OWN}|"
    rf"^v[ýy]ro[čc]n[áa] spr[áa]va(?: o [čc]innosti)?{_OF_ITS_OWN}|"
    rf"^[ée]ves (?:jelent[ée]s|besz[áa]mol[óo])|^raport(?:ul)? anual|^ετήσια έκθεση|"
    rf"^годовой отч[её]т{_OF_ITS_OWN}|^річний звіт{_OF_ITS_OWN}|^(?:our |"
    rf"the )?(?:social )?impact report|"
    rf"^(?:notre |le )?rapport d['’]impact|^informe de impacto|^impact(?:verslag|rapport)|"
    rf"^rapporto d['’]impatto|^relat[óo]rio de impacto",
    rf"^(?:y[ıi]ll[ıi]k )?faaliyet raporu|^mem[òo]ria anual|"
    rf"^godi[šs]nje izvje[šs][ćc]e{_OF_ITS_OWN}|"
    rf"^letno poro[čc]ilo{_OF_ITS_OWN}|^izvje[šs][ćc]e o radu|^raport de activitate|"
    rf"^(?:trustees['’] (?:annual )?report|report of the trustees)|^rapport (?:moral|financier)|"
    rf"^(?:rechenschafts|leistungs|sozial)bericht|^relazione di missione|"
    rf"^(?:közhasznúsági jelentés|tevékenységi beszámoló)|^отч[её]т о (?:работе|"
    rf"деятельности){_OF_ITS_OWN}|"
    rf"^звіт про (?:роботу|діяльність){_OF_ITS_OWN}",
    r"^(?:our |the )?(?:annual accounts|report and accounts|(?:full[- ]year|annual) results|financial (?:report|"
    r"results)|"
    r"(?:activity|integrated|sustainability|social) report|(?:a |the )?year in review)|"
    r"^(?:les |nos |notre |le )?(?:comptes annuels|r[ée]sultats annuels|rapport (?:d['’]activit[ée]s?|de gestion|"
    r"int[ée]gr[ée]|rse|de durabilit[ée])|bilan(?: d['’]activit[ée]s?| moral| social| de l['’]ann[ée]e(?= )|"
    r"(?= 20\d\d)))|"
    r"^(?:unser |der )?(?:jahresabschluss|jahresr[üu]ckblick|jahresergebnis|jahresbilanz|nachhaltigkeitsbericht|"
    r"t[äa]tigkeitsbericht|(?:gesch[äa]ftsjahr|r[üu]ckblick|bilanz)(?= (?:19|20)\d\d))|"
    r"^(?:nuestr[oa]s? |las |el )?(?:cuentas anuales|informe de (?:gesti[óo]n|actividades|sostenibilidad)|"
    r"resultados anuales|"
    r"balance (?:anual|social|de gesti[óo]n)|memoria de (?:sostenibilidad|gesti[óo]n|actividades))",
    rf"^(?:il (?:nostro )?)?(?:bilancio (?:d['’]esercizio|di esercizio|consuntivo|integrato|di sostenibilit[àa]|"
    rf"annuale)|"
    rf"relazione (?:sulla gestione|finanziaria)|rapporto (?:di sostenibilit[àa]|(?:di |sulle )?attivit[àa]))|"
    rf"^(?:ons |het |de )?(?:jaarrekening|jaaroverzicht|jaarcijfers|jaarresultaten|bestuursverslag|"
    rf"duurzaamheidsverslag|"
    rf"activiteitenverslag|terugblik(?= 20\d\d))|"
    rf"^(?:o (?:nosso )?)?(?:relat[óo]rio (?:e contas|de (?:contas|gest[ãa]o|sustentabilidade|ac?tividades)|"
    rf"integrado)|"
    rf"contas anuais|resultados anuais|balan[çc]o (?:social|anual)|presta[çc][ãa]o de contas)|"
    rf"^(?:sprawozdanie (?:finansowe|z dzia[łl]alno[śs]ci)|raport (?:z dzia[łl]alno[śs]ci|"
    rf"spo[łl]eczny)){_OF_ITS_OWN}|"
    rf"^(?:[åa]rs?bokslut|[åa]rsregnska[bp]|h[åa]llbarhets(?:redovisning|rapport)|b[æa]rekraftsrapport|"
    rf"verksamhetsber[äa]ttelse|"
    rf"tilinp[äa][äa]t[öo]s|toimintakertomus|vastuullisuusraportti|zpr[áa]va o [čc]innosti|"
    rf"spr[áa]va o [čc]innosti)",
)
"""How titles begin of an institution's own report on a year, whenever it came out, and of its accounts; `TOLD` is all
that may follow. What stands under them is their house's own.
"""

_IN_SHORT = (
    r"(?:in (?:review|brief|summary|numbers)|at a glance|en (?:r[ée]sum[ée]|bref|chiffres|revue|resumen|cifras|"
    r"breve)|"
    r"im (?:[üu]berblick|r[üu]ckblick)|in (?:k[üu]rze|zahlen|sintesi|breve|cifre|numeri|cijfers|vogelvlucht|"
    r"het kort)|"
    r"auf einen blick|em (?:s[íi]ntese|resumo|n[úu]meros)|w (?:skr[óo]cie|liczbach)|i (?:korthet|siffror|tal|tall)|"
    r"lyhyesti|numeroina|v [čc][íi]sl(?:ech|ach)|sz[áa]mokban|[îi]n cifre)"
)

_IN_PICTURES = (
    r"(?:in (?:pictures|images|photos|bildern|immagini|beeld)|en (?:images?|photos|im[áa]genes|fotos)|"
    r"em (?:imagens|fotos)|w (?:obrazach|zdj[ęe]ciach)|i (?:bilder|billeder)|kuvina|v (?:obrazech|obrazoch)|"
    r"[îi]n imagini)"
)

REVIEWS = Phrases(
    r"^(?:(?:令和|平成)\d+|20\d\d)年度 ?(?:事業|活動)報告書?$|^(?:事業|活動)報告書$|"
    r"^20\d\d ?年(?:度)?(?:年报|年度报告|工作报告)$|^20\d\d ?년 (?:연차|사업|활동) ?보고서?$",
    r"^(?:(?:our|the|main|key|nos|les|principales?|unsere|nuestros|los|principales|i nostri|principali|as|nossas|"
    r"principais|onze|nasze|våra|vores|naše) )*(?:achievements|r[ée]alisations|erfolge|logros|"
    r"realiza[çc][õo]es|osi[ąa]gni[ęe]cia|[úu]sp[ěe]chy)"
    r" (?:(?:in|of|en|de|im jahr|nel|del|em|in|w|år|v roce) )?20\d\d$",
    r"^(?:(?:the|our) (?:year )?|l['’]ann[ée]e |notre ann[ée]e |das (?:gesch[äa]fts)?jahr |unser jahr |el a[ñn]o |"
    r"nuestro a[ñn]o |"
    r"il |l['’]anno |het (?:boek)?jaar |ons jaar |o ano (?:de )?|o nosso ano (?:de )?|rok |[åa]ret |vuosi |anul )?"
    rf"(?:19|20)\d\d {_IN_SHORT}$",
    rf"^(?:our|notre|unser|nuestro|il nostro|ons|o nosso|nasz|v[åa]rt|vores|meid[äa]n|n[áa][šs]|anul nostru) "
    rf"(?:(?:year|ann[ée]e|jahr|a[ñn]o|anno|jaar|ano|rok|[åa]r|vuotemme) )?{_IN_PICTURES}{_YEAR}$",
    r"^(?:bilan|r[üu]ckblick|jahresr[üu]ckblick|jaarverslag|jaaroverzicht)$",
)
"""Titles of a year's review, as a whole."""

OWN_REPORT = Phrases(
    r"\b(?:its|their|su|sus|son|sa|leur|ihren?|seinen?|suo|sua|haar|zijn|hun|seu|sw[óo]j|swoje|sin|sitt|svoj[ui]) "
    r"(?:(?:19|20)\d\d )?(?:annual (?:report|review)|activity report|memoria(?: anual| de actividades)?|informe anual|"
    r"rapport (?:annuel|d['’]activit[ée]s?)|(?:jahres|t[äa]tigkeits|gesch[äa]fts)bericht|bilancio sociale|"
    r"rapporto annuale|"
    r"jaarverslag|relat[óo]rio (?:anual|de ati?vidades)|sprawozdanie|raport roczny|[åa]rs(?:rapport|beretning|"
    r"redovisning)|"
    r"verksamhetsber[äa]ttelse|v[ýy]ro[čc]n[íú] (?:zpr[áa]vu|spr[áa]vu))\b(?! (?:on|sobre|sur|[üu]ber|su|over|om) )",
)
"""Headlines by which a house presents its own report on a year, "La Fundación Sol presenta su memoria"."""

REPORT = Phrases(
    r"\b(?:(?:activity|annual) (?:report|review)|rapport (?:d['’]activit|annuel|moral)|(?:t[äa]tigkeits|"
    r"jahres)bericht|"
    r"memoria (?:anual|de actividades)|informe anual|relazione annuale|bilancio sociale|jaarverslag|"
    r"relat[óo]rio (?:anual|de ati?vidades)|sprawozdanie|raport (?:roczny|anual)|verksamhetsber|[åa]rs(?:rapport|"
    r"beretning)|"
    r"toimintakertomus|vuosikertomus|v[ýy]ro[čc]n[íá] (?:zpr|spr))",
)
"""Words for a report of an institution, which may be called a forum."""

PORTRAIT = Phrases(
    *HOUSE_TITLES,
    r"\babout\b",
    r"^(?:кто мы(?: такие)?|хто ми|t?kdo smo|tko smo|о нама|за нас|кои сме(?: ние)?|apie mus|kas mes(?: esame)?|"
    r"par mums|"
    r"kas m[ēe]s esam|meist|kes me oleme|keit[äa] (?:me )?olemme|kik vagyunk|quen somos|nor(?:tzuk)? gara|guri buruz|"
    r"amdanom ni|pwy ydym ni|f[úu]inn|um okkur|rreth nesh|kush jemi|nosotros|wir [üu]ber uns|was wir tun|"
    r"ce que nous faisons|hvem er vi|vilka (?:är vi|vi är)|kto sme)(?=$| ?[|–—:·(?-])",
    r"אודות|מי אנחנו|درباره ما|हमारे बारे में|(?:회사|학교|기관|병원|재단|협회) ?소개|เกี่ยวกับเรา",
    r"who we are",
    r"our (?:profile|story|organi[sz]ation)",
    r"\bprofile\b",
    r"[àa] propos",
    r"qui sommes[- ]nous",
    r"\bpr[ée]sentation\b",
    r"en quelques mots",
    r"l['’](?:[ée]cole|universit[ée]|[ée]tablissement|institut|entreprise)\b.{0,20}$",
    r"\b[üu]e?ber (?:uns|die|den|das|unser)\b",
    r"\bportr(?:ai|ä|a|ae)t\b",
    r"\bprofil\b",
    r"wer wir sind",
    r"sobre (?:n[óo]s|a |o |nosotros|la )",
    r"qui[ée]nes somos",
    r"quem somos",
    r"chi siamo",
    r"\bl['’]ateneo\b",
    r"over ons",
    r"wie (?:we|wij) zijn",
    r"\bo nas\b",
    r"kim jeste[śs]my",
    r"\bmemoria de (?:actividades|gesti[óo]n)\b|\bactivity report\b|\brapport d['’]activit|t[äa]tigkeitsbericht",
    r"\brapport moral\b|\brelazione (?:di |sulle )?attivit|\brelat[óo]rio de ati?vidades\b|\bsprawozdanie z dzia",
    r"verksamhetsber|toimintakertomus",
    r"\bour annual report\b|\bannual re(?:port|view) (?:\d{4}\W{1,3})?(?:in brief|summary|highlights)|"
    r"\bnotre rapport annuel\b|"
    r"\bunser (?:jahres|gesch[äa]fts)bericht\b|\b(?:jahres|gesch[äa]fts)bericht (?:\d{4} )?(?:in k[üu]rze|kurz)|"
    r"\bdas gesch[äa]ftsjahr \d{4}|\bnuestra memoria\b|\bil nostro bilancio (?:sociale|di missione)|"
    r"\bons jaarverslag\b|\bjaarverslag in het kort\b|\bo nosso relat[óo]rio\b|\bnasz raport roczny\b|"
    r"\bv[åa]r(?:t|es)? [åa]rs(?:redovisning|beretning|melding|rapport)\b",
    r"^(?:the|el|la|le|les|der|die|das|il|lo|het|de|o|a) \w+$|^l['’]\w+$",
    r"^(?:la nostra|il nostro|notre|our|unsere?|nuestr[oa]|onze?|a nossa|o nosso|nossa|nosso|nasz[ae]?|"
    r"v[åa]r[ta]?|vores) \w+$",
    r"\bwillkommen\b|\bwelcome to\b|\bbienvenue\b|\bbienvenid[oa]s?\b|\bbenvenut[ioa]\b|\bwelkom\b|\bwitamy\b",
    r"\bpage d['’]accueil\b|^accueil$|^startseite$|^home ?page$|^p[áa]gina de inicio$|^strona g[łl][óo]wna$",
    r"^(?:in[íi]cio?|p[áa]gina (?:inicial|principal)|pagina principal[ăa]|hem|startsida|forsiden?|hjem|etusivu|"
    r"(?:hlavn[íi]|[úu]vodn[íi]|titul?n[áaí]|titulní) (?:strana|str[áa]nka)|f[őo]oldal|kezd[őo]lap|acas[ăa]|ana ?sayfa|"
    r"naslovnica|po[čc]etna(?: stranica)?|doma[čc]a stran)$|^αρχική(?: σελίδα)?$|^главная(?: страница)?$|"
    r"^головна(?: сторінка)?$|^начална страница$|^(?:首页|首頁|ホーム|トップページ|홈|الرئيسية|الصفحة الرئيسية)$",
    r"^(?:v[äa]lkommen|velkommen|tervetuloa|v[íi]t[ae]jte|v[íi]tajte|[üu]dv[öo]z[öo]lj[üu]k|bun venit|benvinguts?|"
    r"dobrodo[šs]li|ho[şs] geldiniz)(?=[ !]|$)|^καλώς ήρθατε|^добро пожаловать|^ласкаво просимо|^добре дошли",
    r"^(?:\S+ ){0,2}\S*(?:universit|hochschule|lyc[ée]e|coll[èe]ge|[ée]cole|schule\b|school|fondation|foundation|"
    r"stiftung|hospital|h[ôo]pital|krankenhaus|klinik|clinique|bibliot|library|verein|association|associa[çz]|"
    r"asociaci[óo]n|museum|"
    r"mus[ée]e|museo|museu|institut|theater|th[ée][âa]tre|teatro|akademi|academy|gymnasium|feuerwehr|gemeente|"
    r"gemeinde|"
    r"parish|trust|charity|colegio|escuela|escola|scuola|liceo|fundaci[óo]n|fondazione|funda[çc][ãa]o|szko[łl]|"
    r"muzeum|"
    r"fundacja|szpital|yhdistys|s[äa][äa]ti[öo]|koulu|yliopisto|f[öo]rening|stiftelse|skola|skole|sdru[žz]en|spolek|"
    r"[šs]kola|nadace|egyes[üu]let|alap[íi]tv[áa]ny|iskola)\w*(?: \S+){0,3}$",
    r"over (?:de|het) (?:hogeschool|universiteit|school|instituut|stichting|organisatie|bibliotheek|museum)",
    r"^over (?:de|het|onze) \w+$",
    r"\b(?:wij|het bedrijf) stellen? ons voor\b|\bonze organisatie\b",
    r"\bom (?:oss|os|universitet|organisationen)|^om \w+$",
    r"\btietoa meist|\besittely\b",
    r"\br[óo]lunk\b|\bmagunkr[óo]l\b|\bbemutatkoz[áa]s\b",
    r"\bdespre (?:noi|universitate|institu[țt]ie)\b|\bo nama\b|\bo nás\b",
    r"^despre (?!cookie)\w+$|^(?:το|η|ο|οι|τα) \w+$",
    r"^об? (?:библиотек|музе|университет|школ|больниц|клиник|фонд|центр|компани|театр|институт|академи|колледж|лице|"
    r"гимнази|организаци|ассоциаци|предприяти|завод|порт|аэропорт|город|обществ)\w{1,3}$|"
    r"^про (?:бібліотек|музей|університет|школ|лікарн|фонд|центр|компані|театр|інститут|академі|коледж|організаці|"
    r"товариств|підприємств)\w{0,2}$",
    r"^(?:why (?:choose )?us|pourquoi nous(?: choisir)?|warum (?:wir|uns)|¿?por qu[ée] (?:elegirnos|nosotros)|"
    r"perch[ée] (?:sceglierci|scegliere noi|noi)|waarom (?:wij|ons)|porqu[êe] n[óo]s|por que (?:nos escolher|n[óo]s)|"
    r"dlaczego my|varf[öo]r (?:oss|vi)|hvorfor (?:os|oss|vi)|miksi me|pro[čc] (?:my|pr[áa]v[ěe] my|n[áa]s)|mi[ée]rt mi|"
    r"de ce (?:s[ăa] ne alegi|noi)|почему (?:мы|выбирают нас)|чому ми|neden biz|γιατί εμάς|per qu[èe] nosaltres)\W*$",
    r"^за (?:училището|гимназията|детската градина|читалището|библиотеката|музея|университета|болницата|фондацията|"
    r"компанията|фирмата|театъра|сдружението|асоциацията|клуба|дружеството|предприятието|завода|института|общината)$|"
    r"^(?:нашето|нашата|нашият) (?:училище|гимназия|градина|читалище|библиотека|музей|университет|болница|фондация|"
    r"компания|фирма|театър|сдружение|клуб|дружество|предприятие|завод)$|"
    r"^(?:наша (?:школа|компания|больница|библиотека|организация|гимназия|клиника|лікарня|бібліотека|компанія|"
    r"організація|гімназія|громада)|наш (?:колледж|университет|музей|завод|центр|фонд|клуб|лицей|коледж|університет|"
    r"ліцей))$",
    r"\bqui som\b|\bsobre nosaltres\b|\bποιοι είμαστε\b|\bпро нас\b",
    r"\bo n[áa]s\b|\bo uczelni\b|\bo univerzit",
    r"\bpresentazione\b|\bl['’](?:istituto|universit[àa]|azienda|associazione)\b$",
    r"\bpresentaci[óo]n\b|\bcon[óo]cenos\b|^la (?:universidad|fundaci[óo]n|escuela|instituci[óo]n|empresa)\b.{0,24}$",
    r"\bapresenta[çc][ãa]o\b|\ba (?:universidade|funda[çc][ãa]o|institui[çc][ãa]o)\b$",
    r"^die (?:hochschule|universit[äa]t|stiftung|akademie|schule)\b.{0,24}$",
    r"\bunternehmen\b$|stellt sich vor|\bleitbild\b",
    r"^(?:l['’]|la |le )(?:fondation|mus[ée]e|facult[ée]|campus|soci[ée]t[ée]|association)\b.{0,20}$",
    r"\bnous conna[îi]tre\b",
    r"\bour (?:school|university|company|institution|college|work)\b|"
    r"\bintroduction to (?:the |our )?(?:univ|school|college|compan|institut|foundation|museum|organi[sz])",
    r"\bσχετικά με\b|^(?:το πανεπιστήμιο|ο οργανισμός|η εταιρεία|το ίδρυμα|το νοσοκομείο)$|(?:^|\s)소개$|안내$|개요$",
    r"企業情報|会社(?:案内|基本情報|情報|データ)|(?:公司|企业)信息$|(?:회사|기업) ?정보$|"
    r"大学紹介|学校紹介|私たちについて|简介$|公司介绍|關於我們|\bkurumsal\b",
    r"\b(?:[üu]niversite|hastane|belediye|k[üu]t[üu]phane|m[üu]ze|fak[üu]lte|firma|[şs]irketi|okulu|kurumu|"
    r"derne[ğg]i|"
    r"vakf[ıi]|kul[üu]b[üu]|merkezi|k[öo]y[üu]|kooperatifi)m[iıuü]z\b",
    r"\b(?:biz kimiz|cine suntem|kdo jsme|tko smo|keit[äa] olemme|wie zijn (?:we|wij))\b|^meist[äa]$|"
    r"\btentang kami\b|^sekilas\b|^profil (?:perusahaan|sekolah|universitas|rumah sakit|yayasan|bank|kampus)\b",
    r"\baz (?:egyetem|int[ée]zm[ée]ny|c[ée]g|alap[íi]tv[áa]ny|iskola|k[óo]rh[áa]z)\w{0,3}r[őo]l\b|\bgiới thiệu\b|"
    r"\bvề chúng tôi\b",
    r"^(?:о|об) (?:компании|институте|фонде|музее|больнице|заводе|школе)$|^про (?:університет|компанію|фонд)$|"
    r"نبذة عن",
    r"^عن (?:الشركة|المؤسسة|الجمعية|المركز|المستشفى)$",
    r"^what (?:we do|we are)$|^(?:background|overview|introduction|organi[sz]ation|in brief|welcome)$",
    r"^the [\w ]{2,24} (?:today|at work|in brief)$|^(?:governance|mission|history) and (?:structure|history|"
    r"mission)$",
    r"^(?:a )?(?:welcome|word|message) from (?:the|our) \w+$|^the (?:port|city|town|university|college|bank) of \S+$",
    r"^(?:nous|(?:notre histoire et )?nos missions|carte de visite|nous d[ée]couvrir)$|^le mot d[ue] ",
    r"^(?:mieux )?(?:d[ée]couvrir|conna[îi]tre) (?:l[ea]s? |l['’]|notre ).{0,30}$",
    r"^(?:le|la|les|l['’])\s?(?:groupe|port|parc|r[ée]seau|f[ée]d[ée]ration|syndicat|coop[ée]rative)\b.{0,24}$",
    r"^(?:la|l['’])\s?(?:mutuelle|h[ôo]pital|commune|ville|m[ée]tropole|agglom[ée]ration)\b.{0,24}$",
    r"(?:unternehmens|kurz|orts|stadt|gemeinde|firmen|vereins)(?:profil|portr[äa]i?t)|^im (?:[üu]berblick|profil)$",
    r"^(?:organisation|aufgaben|selbstverst[äa]ndnis|(?:die |unsere )?firma|wir sind|das sind wir)$",
    r"wir stellen uns vor|^(?:die|der|das|unsere?) \w+ (?:im [üu]berblick|heute|in k[üu]rze|stellt sich vor)$",
    r"^(?:der |die |das )?(?:hafen|flughafen|klinikum|stadtwerke|zweckverband|verband|genossenschaft)\b.{0,24}$",
    r"^(?:wat (?:wij|we) doen|wat doen (?:wij|we)|organisatie|(?:bedrijfs|stads|school)?profiel|wij zijn)$",
    r"^(?:kennismaken|ons (?:bedrijf|verhaal|instituut|ziekenhuis|museum|team)|in het kort)$|^dit (?:is|zijn) \w+$",
    r"^maak kennis met|^(?:de|het|onze|ons) \w+ (?:in het kort|vandaag|nu|in vogelvlucht)$",
    r"^over (?!cookies|deze|dit|mij\b|de\b|het\b)\w+$",
    r"^(?:perfil|qu[ée] hacemos|as[íi] somos|instituci[óo]n|organizaci[óo]n|institucional)$|^conozca\b.{0,24}$",
    r"^acerca de|^qui[ée]n es (?:la|el)\b|^el (?:puerto|grupo|hospital|consorcio|colegio|centro)\b.{0,24}$",
    r"^(?:profilo(?: aziendale)?|cosa facciamo|conoscerci|(?:la nostra )?azienda|ateneo|siamo noi)$",
    r"^la nostra realt[àa]$|^(?:il|la|l['’])\s?(?:consorzio|camera di commercio|porto|gruppo|cooperativa)\b.{0,24}$",
    r"^(?:o que fazemos|(?:a )?nossa hist[óo]ria|bem-vind[oa]s?)$|^conhe[çc]a\b|^quem [ée] [oa]\b",
    r"^[oa] (?:santa casa|porto|grupo|hospital|cooperativa|munic[íi]pio|empresa|agrupamento)\b.{0,24}$",
    r"^(?:(?:nasza )?firma|uczelnia|gmina|sp[óo][łl]dzielnia|co robimy|przedstawiamy si[ęe]|poznaj nas)$",
    r"^(?:kim s[ąa]|szpital|stowarzyszenie|kilka s[łl][óo]w o nas)$|^charakterystyka \w+$",
    r"^(?:f[öo]retag|bolag|klubb|f[öo]rbund|skola|sjukhus|kommun|myndighet|museum?|universitet|h[öo]gskola|region|"
    r"hamn)"
    r"(?:en|et|n)$|^(?:virksomhed|selska[bp]|bedrift|firma|forening|klubb?|skole|sy[kg]ehus|hospital|kommun|stiftels|"
    r"muse|universitet|h[øo][jy]?skole|forbund|region|havn|organisasjon|organisation)(?:en|et|n|t|a)$",
    r"^(?:seura|yritys|yhti[öo]|kunta|kaupunki|liitto|j[äa]rjest[öo]|sairaala|museo|seurakunta|satama|organisaatio)"
    r"(?:mme)?$|^(?:\S+ )?(?:iskol|[óo]vod|c[ée]g|egyes[üu]let|fal|v[áa]ros|k[öo]zs[ée]g|telep[üu]l[ée]s|"
    r"int[ée]zm[ée]ny|k[óo]rh[áa]z|klub|v[áa]llalat|t[áa]rsas[áa]g|m[úu]zeum|k[öo]nyvt[áa]r|alap[íi]tv[áa]ny|"
    r"sz[öo]vetkezet|szervezet|[üu]zem|rakt[áa]r|bor[áa]szat|birtok)\w{0,2}nk$|^(?:k[öo]zs[ée]g|v[áa]ros|c[ée]g)$",
    r"^(?:[șşs]coala|compania|prim[ăa]ria|asocia[țţt]ia|funda[țţt]ia|spitalul|clubul|satul|comuna|ora[șşs]ul|"
    r"municipiul|"
    r"universitatea|facultatea|muzeul|societatea|liceul|colegiul|gr[ăa]dini[țţt]a|gimnaziul|institutul|portul)"
    r"(?: \S+){0,3}$",
    r"^(?:obec|m[ěe]sto|m[ěe]stys|gmina|op[ćc]ina|ob[čc]ina|comuna) (?!(?:v|na|i|a|"
    r"w) )[^\W\d_][^\s:]*(?: [^\W\d_][^\s:]*)?$",
    r"^(?:c[ée]g|iskol|egyes[üu]let|v[áa]ros|k[öo]zs[ée]g|int[ée]zm[ée]ny|k[óo]rh[áa]z|t[áa]rsas[áa]g|"
    r"alap[íi]tv[áa]ny)"
    r"\w{0,2}nk(?:r[óo]l|r[őo]l)$",
    r"^tietoa (?:kunnasta|kaupungista|yhti[öo]st[äa]|yrityksest[äa]|seurasta|koulusta|yliopistosta|museosta|liitosta|"
    r"s[äa][äa]ti[öo]st[äa]|organisaatiosta)$",
    r"^over (?:de|het|onze) (?:vereniging|stichting|gemeente|organisatie|co[öo]peratie|haven|bibliotheek|kerk|club)\b"
    r"(?: \S+){1,3}$",
    r"^(?:\S+ )?(?:kommun|skol|h[öo]gskol|universitet|hamn|havn|f[öo]rening|forening|bolag|f[öo]retag|klubb?|muse|"
    r"region|"
    r"stad|virksomhet|bedrift|sjukhus|sykehus|stiftels|lands?ting)\w* i (?:korthet|korte tr[æe]kk)$|^(?:vi|"
    r"om oss) i korthet$",
    r"^kort om (?:oss|os|(?:kommun|skol|universitet|f[öo]rening|forening|f[öo]retag|virksomhed|bedrift|museet|hamn|"
    r"havn|"
    r"bolag|selska[bp]|klubb?)\w*)$",
    r"^(?:\S+ )?(?:yliopisto|koulu|satama|kunta|kaupunki|yritys|seura|museo|liitto|sairaala|organisaatio|yhti[öo]|"
    r"s[äa][äa]ti[öo])\w* lyhyesti$|\b(?:iskol|egyetem|c[ée]g|k[öo]zs[ée]g|v[áa]ros|"
    r"egyes[üu]let)\w* di[óo]h[ée]jban$|"
    r"^na kratko o (?:nas|ob[čc]ini|[šs]oli|podjetju|dru[šs]tvu)$",
    r"^over (?:\S+ ){0,3}\S*(?:koor|stichting|vereniging|instituut|school|universiteit|museum|bibliotheek|ziekenhuis|"
    r"kliniek|orkest|co[öo]peratie|gemeente|waterschap|organisatie|bedrijf|brouwerij|theater|fonds|parochie|academie|"
    r"hogeschool)(?: \S+){0,3}$",
    r"^[üu]e?ber (?:\S+ ){0,2}\S*(?:verein|stiftung|schule|chor|institut|stadtwerke|klinik|klinikum|verband|museum|"
    r"genossenschaft|gmbh|e\. ?v\.?)(?: \S+){0,3}$",
    r"^o (?:instytu|fundacj|stowarzysze|szkole|uczelni|firmie|sp[óo][łl]ce|sp[óo][łl]dziel|muzeum|szpital|bibliotec|"
    r"gminie|klubie|parafii|ch[óo]rze|organizacj|uniwersyte|politechni|teatrze|przedszkol|hospicj|o[śs]rodku)\w*"
    r"(?: \S+){0,3}$",
    r"^om (?:kommun|skol|h[öo]gskol|stift|f[öo]rening|forening|bolag|f[öo]retag|virksomhed|bedrift|muse|institut|"
    r"k[öo]r|bibliotek|sjukhus|sy[kg]ehus|hospital|f[öo]rsamling|menighed|teat|universitet)\w*(?: \S+){1,3}$|"
    r"^om \S+ \S*(?:kommune?|skol[ae]n?|h[öo]gskolan|stiftelsen?|f[öo]rening|forening|museum|institut|k[öo]r|"
    r"bibliotek|"
    r"sjukhus(?:et)?|sy[kg]ehus(?:et)?|hospital|f[öo]rsamling|universitet)(?: \S+)?$",
    r"^tietoa (?:\S+ )?\S*(?:yhdistyks|sairaala|kirjasto|instituut|kuoro|teatteri|osuuskun|seurakun)\w*$",
    r"^o (?:\S+ )?(?:[šs]kole|nadac[ie]|nad[áa]cii|[úu]sta(?:vu|ve)|spole[čc]nosti|spolo[čc]nosti|firm[ěe]|m[úu]zeu|"
    r"obci|spolku|klubu|klube|univerzit[ěe]|nemocnici|fakult[ěe]|knihovn[ěe]|kni[žz]nici|divadle|sdru[žz]en[íi]|"
    r"zdru[žz]en[íi]|organiz[aá]ci|sboru|dru[žz]stvu|hospici|p[řr][íi]stavu|institutu)(?: \S+){0,3}$",
    r"^az? (?:\S+ ){0,2}\S*(?:egyes[üu]let|int[ée]zet|alap[íi]tv[áa]ny|iskola|k[óo]rh[áa]z|m[úu]zeum|k[öo]nyvt[áa]r|"
    r"egyetem|sz[íi]nh[áa]z|sz[öo]vetkezet|t[áa]rsas[áa]g)\w{0,3}r[óőo]l$",
    r"^despre (?:asocia[țţt]i|funda[țţt]i|spital|muze|institut|[șşs]coal|universit|bibliotec|compani|firm|societat|"
    r"cor|"
    r"teatr|lice|colegi|port|organiza[țţt]i)\w*(?: \S+){0,3}$",
    r"^(?:το|η|ο) (?:ινστιτούτο|νοσοκομείο|πανεπιστήμιο|σύλλογος|εταιρεία|ίδρυμα|μουσείο|σχολείο|χορωδία|βιβλιοθήκη)"
    r"(?: \S+){1,3}$",
    r"^(?:\S+ ){0,2}(?:vak[ıi]f|vakf[ıi]|dernek|derne[ğg]i|enstit[üu]s[üu]?|okul|okulu|hastanesi?|[üu]niversitesi?|"
    r"m[üu]zesi?|[şs]irketi?)(?:m[ıiuü]z)? hakk[ıi]nda$",
    r"^об? (?:библиотек|музе|университет|школ|больниц|фонд|центр|компани|театр|институт|академи|колледж|обществ|"
    r"ассоциаци|организаци|хор)\w{1,3}(?: \S+){1,4}$|"
    r"^про (?:бібліотек|музей|університет|школ|лікарн|фонд|центр|компані|театр|інститут|академі|товариств|організаці)"
    r"\w{0,2}(?: \S+){1,4}$",
    r"^(?:l['’]|il |lo |la |the |le |el |der |het |o )\s?(?:istituto|choir|orchestra|ch[œo]e?ur|chorale|orchestre|"
    r"coro|"
    r"orquesta|chor|orchester|koor|orkest|banda)\b(?: \S+){0,3}$|^the \S+ (?:choir|orchestra|society|hospice|"
    r"co-?op)$",
    r"学校简介|关于我们|公司简介|概要|大学案内|기관소개|о нас|об университете|من نحن|عن الجامعة|hakkımızda",
)
"""Headings and titles of pages on which an institution presents itself: their prose holds figures."""
