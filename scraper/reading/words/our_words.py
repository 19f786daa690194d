"""How an institution says "we" and "our" where no pronoun stands before the verb, and what it calls itself. Data only.

Most languages put "we" into the verb: "zaměstnáváme", "διαθέτουμε", "разполагаме".
"""

from collections.abc import Mapping
from types import MappingProxyType

WE_HAVE: Mapping[str, str] = MappingProxyType(
    {
        "es": r"\b(?:empleamos|agrupamos|reunimos|acogemos|disponemos|integramos|sumamos|prestamos servicio|impartimos|"
        r"damos (?:trabajo|empleo|servicio|cobertura))\b",
        "it": r"\b(?:impieghiamo|riuniamo|raggruppiamo|accogliamo|assistiamo|disponiamo|ospitiamo|occupiamo|formiamo|"
        r"seguiamo|diamo (?:lavoro|servizio))\b",
        "pt gl": r"\b(?:empregamos|reunimos|acolhemos|dispomos|apoiamos|servimos|acompanhamos|formamos|integramos|"
        r"agregamos|somamos|possu[íi]mos|contabilizamos)\b",
        "ca": r"\b(?:comptem|som|tenim|disposem|atenem|acollim|ocupem|agrupem|gestionem|oferim|donem feina)\b",
        "pl": r"\b(?:zatrudniamy|zrzeszamy|dysponujemy|posiadamy|liczymy|skupiamy|kszta[łl]cimy|leczymy|"
        r"obs[łl]ugujemy|wspieramy|pomagamy)\b",
        "cs sk": r"\b(?:m[áa]me|jsme|sme|zam[ěe]stn[áa]v[áa]me|pe[čc]ujeme|star[áa]me s[ea]|sdru[žz]ujeme|"
        r"zdru[žz]ujeme|provozujeme|prev[áa]dzkujeme|[čc][íi]t[áa]me|vzd[ěe]l[áa]v[áa]me|spravujeme)\b",
        "hr sl": r"\b(?:imamo|zapo[šs]ljavamo|zaposlujemo|okupljamo|raspola[žz]emo|razpolagamo|brojimo|[šs]tejemo|"
        r"zdru[žz]ujemo|skrbimo|brinemo)\b",
        "hu": r"\b(?:rendelkez[üu]nk|vagyunk|foglalkoztatunk|m[űu]k[öo]dtet[üu]nk|ell[áa]tunk|gondozunk|oktatunk)\b|"
        r"\b(?:munkat[áa]rs|tag|partner|dolgoz[óo]|[üu]zlet|telephely|di[áa]k|tanul[óo]|[öo]nk[ée]ntes|orvos|tan[áa]r|"
        r"bolt)(?:[uü]?nk)\b",
        "ro": r"\b(?:avem|dispunem|suntem|num[ăa]r[ăa]m|angaj[ăa]m|deservim|trat[ăa]m|reunim|[îi]ngrijim)\b",
        "el": r"έχουμε|διαθέτουμε|απασχολούμε|αριθμούμε|εξυπηρετούμε|φιλοξενούμε|είμαστε",
        "tr": r"\b(?:[çc]al[ıi][şs]an|[üu]ye|[öo][ğg]renci|[öo][ğg]retmen|[şs]ube|ma[ğg]aza|personel|uzman|"
        r"g[öo]n[üu]ll[üu]|m[üu]hendis|i[şs]tirak|bayi|doktor)[ıiuü]?m[ıiuü]z\w*|\bsahibiz\b",
        "fi": r"\b(?:ty[öo]llist[äa]mme|olemme|palvelemme|meill[äa]|hoidamme|koulutamme|edustamme)\b",
        "ru": r"\b(?:имеем|располагаем|насчитываем|обслуживаем|объединяем)\b",
        "uk": r"\b(?:маємо|обслуговуємо|налічуємо|об['’]єднуємо)\b",
        "bg": r"\b(?:имаме|разполагаме|обслужваме|наброяваме|обединяваме|обучаваме)\b",
        "ar": r"لدينا|نضم|نمتلك|نملك|نخدم|نوظف|يعمل معنا",
    }
)
"""Verbs by which an institution says both that it is itself of whom is told, and that it has so many."""

OUR_HOUSE: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\bour (?:\w+ ){0,2}(?:network|cent(?:re|er)|facility|factory|plant|practice|bank|brewery|"
        r"bakery|farm|zoo|academy|federation|union|group|chapter|congregation|nursery|kindergarten|home|residence|"
        r"hospice|shelter|brigade|theatre|gallery|workshop|crew|business|campus|chamber|league|lab|laboratory|"
        r"archive|studio|store|cellar|winery|bookshop|shop)\b",
        "fr": r"\bnotre (?:\w+ )?(?:r[ée]seau|centre|usine|maison|[ée]tablissement|caserne|"
        r"cabinet|banque|brasserie|ferme|cr[èe]che|r[ée]sidence|th[ée][âa]tre|atelier|laboratoire|mutuelle|structure|"
        r"campus|ensemble|troupe|amicale|d[ée]l[ée]gation|ehpad|foyer|site|magasin|union|"
        r"cave|boutique|librairie|domaine|[ée]picerie|galerie|h[ôo]tel)\b",
        "de": r"\bunser\w* (?:\w+ )?(?:\w*netzwerk|\w*betrieb|\w*praxis|werk|haus|"
        r"\w*zentrum|kita|\w*kindergarten|kanzlei|\w*b[üu]ro|\w*bank|brauerei|b[äa]ckerei|hof|\w*heim|\w*gruppe|"
        r"verlag|labor|\w*theater|\w*bund|ensemble|kirche|\w*feuerwehr|akademie|fabrik|mannschaft|"
        r"\w*gesch[äa]ft|\w*laden|\w*handlung|weingut|hotel)\b",
        "es": r"\bnuestr[oa] (?:\w+ )?(?:red|f[áa]brica|residencia|planta|grupo|banco|bodega|granja|academia|"
        r"taller|teatro|laboratorio|gremio|c[áa]mara|entidad|instituci[óo]n|hermandad|cofrad[íi]a|plantilla|"
        r"delegaci[óo]n|campus|tienda|despacho|ong|local|librer[íi]a|hotel)\b",
        "it": r"\bnostr[oa] (?:\w+ )?(?:rete|centro|stabilimento|studio|banca|cantina|fattoria|residenza|"
        r"teatro|laboratorio|team|staff|ente|struttura|campus|sezione|compagnia|ensemble|fabbrica|realt[àa]|"
        r"network|asilo|confraternita|negozio|enoteca|bottega|libreria|hotel)\b",
        "pt gl": r"\bnoss[oa] (?:\w+ )?(?:rede|centro|f[áa]brica|lar|creche|unidade|banco|adega|quinta|"
        r"academia|oficina|teatro|laborat[óo]rio|entidade|institui[çc][ãa]o|irmandade|campus|"
        r"time|equipe|loja|ong)\b",
        "nl": r"\b(?:onze|ons) (?:\w+ )?(?:\w*netwerk|\w*praktijk|fabriek|\w*centrum|groep|bank|brouwerij|"
        r"boerderij|academie|werkplaats|theater|laboratorium|huis|\w*tehuis|afdeling|kerk|brandweer|bureau|"
        r"kantoor|campus|bond|ensemble|gezelschap|kinderopvang|winkel)\b",
        "sv": r"(?:f[öo]reningen|klubben|skolan|bolaget|sjukhuset|kooperativet)\b|\bi laget\b",
        "da nb": r"(?:foreningen|klubben|skolen|selska[bp]et|laget|korpset|kollegiet)\b",
        "hr sl": r"\bna[šs](?:[aeiou]|ega|em|emu|im|oj)? \w+|\b(?:dru[šs]tvo|udruga|podjetje|tvrtka)\b",
        "hu": r"\b(?:csapat|szervezet|t[áa]rsas[áa]g|[üu]zem|gy[áa]r|rendel[őo]|int[ée]zet)"
        r"[uü]nk(?:ben|ban|et|at|h[öo]z)?\b",
        "ro": r"\b(?:[șş]coal[ăa]|universitate|liceu|spital|clinic[ăa]|asocia[țt]i[ae]|club|compani[ae]|firm[ăa]|"
        r"funda[țt]i[ae]|muzeu|echip[ăa]|re[țt]ea|organiza[țt]i[ae]|centru)(?:l|a|ul)? "
        r"(?:noastr[ăae]|nostru)\b",
        "el": r"(?:σχολείο|σύλλογ|εταιρ[ίε]|ομάδα|δίκτυο|κέντρο|οργανισμ|νοσοκομείο|μουσείο|σωματείο|"
        r"εργοστάσιο|κλινική|πανεπιστήμιο)\w* μας",
        "tr": r"\b(?:ekibimiz|kadromuz|kurumumuz|vakf[ıi]m[ıi]z|merkezimiz|kooperatifimiz|tesisimiz)\w*",
        "ca": r"\bnostr[ea] (?:xarxa|centre|f[àa]brica|resid[èe]ncia|grup|acad[èe]mia|taller|teatre|colla|"
        r"entitat|cooperativa|equip)\b|\bl['’]equip\b|\bla plantilla\b|\bel club\b",
        "ru": r"\bнаш\w* (?:\w+ )?(?:коллектив|команд|сет[ьи]|производств|магазин|детск\w+ сад|редакци|театр|"
        r"агентств|отдел|объединени)\w*|^(?:педагогический |трудовой |дружный )?коллектив\b|"
        r"\bв (?:нашей |нашем )?(?:школе|колледже|университете|детском саду|больнице|центре|штате|коллективе)\b",
        "uk": r"\bнаш\w* (?:\w+ )?(?:колектив|команд|мереж|виробництв|магазин|редакці|театр|об['’]єднанн)\w*|"
        r"^(?:педагогічний |трудовий |дружний )?колектив\b|"
        r"\b[ув] (?:нашій |нашому )?(?:школі|коледжі|університеті|садочку|лікарні|центрі|штаті|колективі)\b",
        "bg": r"\bнаш(?:ата|ето|ият|ия) \w+|\b(?:екипът|колективът|в училището|в детската градина)\b",
        "ar": r"(?:شركت|مدرست|جمعيت|مؤسست|جامعت|مستشفا|فريق|مركز|نادي|مصنع|شبكت|منظمت)نا",
    }
)
"""What an institution calls itself behind "our", or with an article at its end, further than `house_words` has it."""

ITS_DOING: Mapping[str, str] = MappingProxyType(
    {
        "en": r"\b(?:brings? together|welcomes|looks? after|cares? for|reach(?:es)?|represents|unites|made up of|"
        r"numbers|counts)\b",
        "fr": r"\b(?:h[ée]berge|repr[ée]sente|salarie|encadre|scolarise|f[ée]d[èe]re)\b",
        "de": r"\b(?:vereint|vertritt|beherbergt|unterrichtet|pflegt|erreicht|umfassen|hat(?!.{0,200}\bge\w{3,20}"
        r"(?:t|en)[.!]?$))\b",
        "es": r"\b(?:ocupa|acoge|suma|atiende|est[áa] formad[oa])\b",
        "it": r"\b(?:occupa|associa|raggruppa|segue)\b",
        "pt gl": r"\b(?:acolhe|agrega|congrega|serve)\b",
        "cs sk": r"\b(?:tvo[řr][íi]|chod[íi])\b",
        "hr sl": r"\b(?:[šs]teje|broji|[čc]ini|sestavlja|okuplja)\b",
        "ro": r"\b(?:format[ăa]? din|reune[șs]te|include)\b",
        "el": r"αριθμεί|στελεχώνεται|μετρά",
        "sv": r"\bfinns\b",
        "ca": r"\b(?:compta|ocupa|acull|agrupa|at[ée]n|est[àa] formad?a?)\b",
        "ru": r"\b(?:в штате|состав\w* входит|трудится)\b",
        "uk": r"\b(?:у штаті|налічує)\b",
        "bg": r"\b(?:обучават|състои|наброява|членуват|работят)\b",
        "ar": r"تضم|يضم|تمتلك|يعمل|لديها|تخدم|توظف|يدرس|لدينا|نضم",
    }
)
"""Further verbs by which a sentence says what an institution has and whom it serves."""

IF_SO: Mapping[str, str] = MappingProxyType(
    {
        "en": r"^(?:when|whenever|once)\b",
        "fr": r"\bs(?:i (?:nous|vous|on|le|la|votre|notre|un|une|tu|elle|il)|['’]ils?)\b|\bsi l['’]",
        "de": r"\b(?:wenn|falls|sofern|sobald)\b",
        "es": r"\b(?:si|cuando)\b",
        "ca": r"\b(?:si|quan)\b",
        "it": r"\b(?:se|qualora|quando)\b",
        "nl": r"\b(?:indien|wanneer|zodra)\b|^als (?:we|wij|je|u|er|de|het)\b",
        "pt gl": r"\b(?:se (?:temos|tivermos|o|a|voc[êe]|n[ãa]o|houver)|caso|quando)\b",
        "pl": r"\b(?:je[śs]li|je[żz]eli|gdy|kiedy)\b",
        "sv": r"\b(?:ifall|om (?:vi|du|det|man|ni|\w+(?:en|et) har))\b",
        "da nb": r"\b(?:hvis|n[åa]r)\b",
        "fi": r"\bjos\b",
        "cs sk": r"\b(?:pokud|jestli(?:[žz]e)?|kdy[žz]|ak|ke[ďd])\b",
        "hr sl": r"\b(?:ako|[čc]e|ukoliko|kada?r?)\b",
        "hu": r"\bha\b",
        "ro": r"\bdac[ăa]\b",
        "el": r"\b(?:αν|εάν|όταν)\b",
        "tr": r"\be[ğg]er\b",
        "ru": r"\b(?:если|когда)\b",
        "uk": r"\b(?:якщо|коли)\b",
        "bg": r"\b(?:ако|когато)\b",
        "ar": r"إذا|إن كان|لو",
        "zh": r"如果|若|假如",
        "ja": r"もし|場合|たら、|れば",
        "ko": r"만약|경우",
    }
)
"""Words by which a sentence tells what would be, and not how it is."""

PRESENT_IN: Mapping[str, str] = MappingProxyType(
    {
        "en": r"^(?:now )?(?:present|presence|active|represented|operating) in\b",
        "fr": r"^(?:pr[ée]sente?s?|implant[ée]e?s?|pr[ée]sence) dans\b",
        "de": r"^(?:heute )?(?:aktiv|pr[äa]sent|vertreten) in\b|^in\b.{0,40}\b(?:vertreten|aktiv|pr[äa]sent)\b",
        "es": r"^(?:presentes? en|(?:con )?presencia (?:directa |activa )?en)\b",
        "it": r"^(?:presenti?|attiv[io]|(?:con )?presenza (?:diretta )?) ?in\b",
        "pt gl": r"^(?:presentes? em|(?:com )?presen[çc]a em)\b",
        "nl": r"^(?:actief|aanwezig|vertegenwoordigd) in\b",
        "pl": r"^(?:obecni|obecna|dzia[łl]aj[ąa]c|dzia[łl]amy) w\b",
        "sv": r"^(?:verksam\w*|n[äa]rvaro|finns) i\b",
        "ca": r"^(?:presents?|(?:amb )?pres[èe]ncia) (?:en|a)\b",
    }
)
"""How a claim opens that only a house makes of itself, though it names nobody: "Present in over 30 countries"."""
