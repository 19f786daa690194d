"""Titles that name the kind of house that presents itself under them: "Mountain rescue", "Bank Żywności". Data only."""

_NAME = (
    r"(?: (?:of|de|del|des?|du|d['’]|di|della?|dell['’]|dei|da|do|dos|van|voor|der|für|im|in|am|w|we|v|ve|na|din) ?"
    r"[^:|–—!?]{2,40}| [^\s:|–—!?]+)?"
)
"""Whose it is or where: "Bergwacht Oberau", "Banco alimentare della Valle"; a verb goes on with more words."""

HOUSE_TITLES = (
    (
        r"^(?:the |our )?(?:(?!of |in |on |at |for |a |an |model )\S+ ){0,2}(?:food ?bank|mountain rescue(?: team)?|"
        r"rescue (?:team|service)|animal (?:shelter|sanctuary|refuge)|(?:dogs|cats)['’]? (?:home|shelter)|brewery|"
        r"co-?operative|fire (?:brigade|department|service)|fire (?:and|&) rescue(?: service)?|lifeboat station|"
        r"sea rescue|credit union|trade union|housing association|"
        r"(?:male voice |chamber |gospel )?choir|choral society|"
        r"brass band|hospice|railway|(?:cricket|rugby|rowing|sailing|athletics|sports|hockey|swimming) club)$"
    ),
    (
        r"^(?:die |das |unsere? )?(?:\S+er |freiwillige )?(?:tafel(?! ?schoko)|bergwacht|wasserwacht|bergrettung|"
        r"tierheim|brauerei|b[üu]cherei|mediathek|pfarrei|kirchengemeinde|gewerkschaft|volksbank|sparkasse|regionalbahn|"
        r"musikschule|sportverein|musikverein|chor|kantorei|hospiz|rettungsdienst|seenotrettung|gr[üu]nderzentrum|"
        rf"seenotretter){_NAME}$"
    ),
    (
        r"^(?:la |le |les |l['’]|notre |nos )?(?:(?:peloton|groupe) de )?(?:secours en montagne|banque alimentaire|"
        r"brasserie (?:artisanale|coop[ée]rative)|refuge animalier|m[ée]diath[èe]que|paroisse|chorale|"
        r"sapeurs[- ]pompiers|centre de secours|mutuelle|p[ée]pini[èe]re d['’]entreprises|incubateur|conservatoire|"
        rf"chemin de fer|sauvetage en mer|sauveteurs en mer|banque coop[ée]rative|ressourcerie|cr[èe]che){_NAME}$"
    ),
    (
        r"^(?:el |la |los |las |nuestr[oa]s? )?(?:banco de alimentos|grupo de (?:rescate|salvamento)|"
        r"(?:parque|cuerpo) de bomberos|bomberos|protectora(?: de animales)?|refugio de animales|"
        r"cervecer[íi]a artesan\w*|parroquia|coro|orfe[óo]n|coral|sindicato|caja rural|salvamento mar[íi]timo|"
        r"vivero de empresas|"
        rf"incubadora|ferrocarril|conservatorio|biblioteca|hospital|instituto de investigaci[óo]n){_NAME}$"
    ),
    (
        r"^(?:il |lo |la |i |gli |il nostro |la nostra )?(?:soccorso (?:alpino|in mare)|banco alimentare|"
        r"vigili del fuoco|canile|gattile|birrificio|parrocchia|ferrovia|pro loco|sindacato|cassa rurale|"
        r"banca di credito cooperativo|incubatore|croce (?:rossa|verde|bianca)|misericordia|"
        r"oratorio|conservatorio|biblioteca|ospedale|"
        rf"polisportiva|corpo bandistico){_NAME}$"
    ),
    (
        r"^(?:o |a |os |as |o nosso |a nossa )?(?:banco alimentar|bombeiros(?: volunt[áa]rios)?|canil|"
        r"cervejeira|par[óo]quia|grupo coral|coro|sindicato|caixa agr[íi]cola|incubadora|"
        rf"miseric[óo]rdia|filarm[óo]nica|biblioteca|hospital|instituto de investiga[çc][ãa]o){_NAME}$"
    ),
    (
        r"^(?:de |het |onze |ons )?(?:voedselbank|reddingsbrigade|brandweer|dierenasiel|brouwerij|parochie|vakbond|"
        rf"co[öo]peratie|harmonie|fanfare|mannenkoor|kinderkoor|kerkkoor|museumspoor\w*|ziekenhuis|hospice){_NAME}$"
    ),
    (
        r"^(?:nasz[ae]? )?(?:bank [żz]ywno[śs]ci|(?:g[óo]rskie )?(?:ochotnicze )?pogotowie ratunkowe|"
        r"ratownictwo (?:g[óo]rskie|wodne|morskie)|(?:ochotnicza |pa[ńn]stwowa )?stra[żz] po[żz]arna|schronisko|"
        rf"ch[óo]r|instytut|browar|parafia|zwi[ąa]zek zawodowy|biblioteka|hospicjum|inkubator|"
        rf"bank sp[óo][łl]dzielczy){_NAME}$"
    ),
    (
        r"^(?:v[åa]r |vores )?(?:\S+ )?(?:bibliotek|brandk[åa]r|r[äa]ddningstj[äa]nst|brygg?eri|k[öo]r|f[öo]rsamling|"
        r"redningskorps|brandv[æe]sen|brannvesen|kor|menighed|menighet|fj[äa]llr[äa]ddning|djurhem|"
        r"dyreinternat|havn|hamn)(?:et|en|n|t)$|^(?:kirjasto|kuoro|palokunta|panimo|pelastuslaitos|seurakunta)(?:mme)?$"
    ),
    (
        r"^(?:na[šs]e )?(?:(?:m[ěe]stsk[áa] |krajsk[áa] |mestsk[áa] )?knihovna|(?:mestsk[áa] )?kni[žz]nica|hasi[čc]i|"
        r"(?:sbor )?dobrovoln[íý]\w* hasi[čc]\w*|"
        r"(?:oblastn[íi] |krajsk[áa] )?nemocnice|nemocnica|[úu]tulek|pivovar|farnost|horsk[áa] slu[žz]ba|"
        rf"potravinov[áa] banka|p[ěe]veck[ýy] sbor){_NAME}$"
    ),
    (
        r"^az? (?:\S+ )?(?:k[öo]nyvt[áa]r|k[óo]rh[áa]z|k[óo]rus|t[űu]zolt[óo]s[áa]g|[áa]llatmenhely|s[öo]rf[őo]zde)$|"
        rf"^(?:biblioteca|corul|pompierii|banca pentru alimente|parohia|ad[ăa]postul){_NAME}$|"
        r"^(?:k[üu]t[üu]phane|hastane|itfaiye|koro)(?:miz|m[ıi]z|muz|m[üu]z)?$"
    ),
    (
        r"^(?:наша |наш )?(?:бібліотека|лікарня|хор|парафія|притулок|броварня|інститут|библиотека|больница|приход|"
        rf"приют|пивоварня|институт){_NAME}$"
    ),
    r"(?:病院|図書館|学校|大学|当社|当院|当館|会社|協会|財団|博物館|美術館|保育園|幼稚園|消防団|合唱団)について$",
)
"""Patterns as `portrait_words.PORTRAIT` has them."""
