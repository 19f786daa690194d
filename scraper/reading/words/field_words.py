"""What fields of a thing's description are called: a home, a car, a post, a course, a film, an order. Data only.

One of them alone may be an institution's figure ("120 rooms"); where they are half of what stands together, they
describe one thing.
"""

from scraper.reading.words.phrases import Phrases

FIELDS = Phrases(
    # homes
    r"pi[èe]ces?|chambres?|(?:surface|terrain|superficie)(?: habitable| construida| totale?)?",
    r"honoraires? .{0,20}",
    r"zimmer(?:gr[öo](?:ß|ss)e)?|wohnfl[äa]che|grundst[üu]ck\w*|kaltmiete|warmmiete|nebenkosten",
    r"baujahr|etage|stockwerk",
    r"quartos|casas? de banho|[áa]rea (?:[úu]til|bruta|total)|ano de constru[çc][ãa]o|andar|pre[çc]o",
    r"habitaciones",
    r"ba[ñn]os|planta|a[ñn]o de construcci[óo]n|locali|bagni|camere|piano|anno di costruzione|kamers",
    r"woonoppervlakte",
    r"perceel\w*|bouwjaar|slaapkamers|badkamers|verdieping|pokoje|pokoi|powierzchnia|pi[ęe]tro|rok budowy",
    r"rooms|baths?|(?:bed|bath)rooms?|(?:floor|living) area|plot(?: size)?|year built|sleeps",
    # cars and machines
    r"chilometraggio|kilom[ée]trage|kilometerstand|kilometraje|mileage|przebieg|quilometragem",
    r"cilindrata|cylindr[ée]e",
    r"hubraum|cilindrada|cilinderinhoud|pojemno[śs][ćc]|engine(?: size)?|potenza|puissance|leistung",
    r"potencia|vermogen",
    r"moc(?: silnika)?|pot[êe]ncia|power|d['’]autonomie|autonomie|reichweite|autonom[íi]a|range",
    r"moteur|motor[e]?|poids",
    r"consum[oi]|consommation|verbrauch|verbruik|zu[żz]ycie|emissioni co2?",
    r"[ée]missions? (?:de )?co2?|co2[- ]emission\w*",
    r"vitesses|g[äa]nge|marce|marchas|gears|t[üu]ren|doors|puertas|portes|versnellingen|drzwi|cm³",
    r".* cm³|/ ?100 ?km(?: .+)?|percorsi|anno|parcourus|recorridos",
    r"(?:consum[oi]|consommation|verbrauch|verbruik|fuel consumption) /100 km|(?:potenza|leistung|puissance) .{0,12}",
    r"(?:anzahl|nombre de|number of|n[úu]mero de|numero|aantal|liczba) "
    r"(?:t[üu]ren|portes|doors|puertas|porte|deuren|drzwi)",
    r"pojemno[śs][ćc] .*|moc km|puissance fiscale|(?:ch|cv) .*|au compteur|.?wheels|travel|rrp|weight|frame size",
    r"alcoo?l|contenance|(?:ans )?garde|abv|alkohol\w*|gradazione|(?:kcal|calor[íi]as|calories|kalorien|calorie)\b.*",
    r"proteins?|proteine|fat|fett|sugars?|zucker|eiwitten|koolhydraten|grasas|glucides|lipides|grassi|carboidrati",
    r"(?:rendimento|porç(?:ão|ões)|por[cz]ion[ei]|porciones|raciones|portion(?:s|en)?|comensales|serves|servings?|yield|"
    r"tempo (?:de prepar\w*|total|di (?:preparazione|cottura))|temps de (?:pr[ée]paration|cuisson|repos)|"
    r"(?:zubereitungs|koch|back|arbeits|ruhe)zeit|tiempo de (?:preparaci[óo]n|cocci[óo]n)|bereidingstijd|oventijd|"
    r"czas (?:przygotowania|pieczenia|gotowania)|(?:prep|cook|cooking|preparation|baking) time)(?:\s?:.*)?",
    r"bereiden|zubereitung|pr[ée]paration|cuisson|preparaci[óo]n|cocci[óo]n|preparazione|cottura|preparo|przygotowanie|"
    r"pieczenie|tillagning|tilberedning|valmistus|p[řr][íi]prava|elk[ée]sz[íi]t[ée]s|preparare|personen|personnes|personas|"
    r"persone|pessoas|osoby|os[óo]b|portion(?:er)?|porsjon(?:er)?|"
    r"(?:per|pr\.?|pro|po) (?:person|por[ts]jon|portion|kuvert)|annosta|annos|"
    r"porc(?:e|j[ei]|jí|ií)|porții|adag|μερίδες|порци[йи]|порці[йї]|porsiyon|kişilik",
    r"size|gr[öo](?:ß|ss)e|taille|tama[ñn]o|dimensione|rozmiar|grootte|wuchsh[öo]he|pflanzabstand|height|width",
    # posts
    r"urlaubstage|jours de cong[ée]s?|days(?: of)? (?:holiday|leave|annual leave)|vakantiedagen",
    r"d[íi]as de vacaciones",
    r"giorni di ferie|dni urlopu|dias de f[ée]rias|semesterdagar|pension contribution",
    r"volunteering days|fte|etp|vzä",
    r"(?:(?:hours|uren|horas|heures) (?:per|a|par|por) (?:week|semaine|semana)|wochenstunden|ore settimanali)",
    r"(?:salario|sueldo|jornada|vacaciones|salaire|r[ée]mun[ée]ration|cong[ée]s|gehalt|verg[üu]tung|urlaub\w*|arbeitszeit|"
    r"salary|annual leave|retribuzione|stipendio|ferie|salaris|vakantiedagen|wynagrodzenie|urlop|sal[áa]rio|f[ée]rias|"
    r"palkka|mzda|dovolen[áa]|fizet[ée]s|szabads[áa]g|salariu)(?: .{1,24})?",
    r"(?:weekly|working) hours|temps de travail|wochenstunden|orario settimanale|carga hor[áa]ria|wymiar czasu pracy",
    r"jours? de (?:rtt|t[ée]l[ée]travail)|par semaine|(?:du )?titre de transport|tage (?:urlaub|homeoffice)",
    r"days? remote",
    r"(?:(?:job |open )?openings?|(?:open|vacant) (?:positions?|roles?|jobs?)|vacanc(?:y|ies)|remote (?:roles?|jobs?)|"
    r"postes? (?:ouverts?|vacants?|à pourvoir)|offene stellen|vacantes|puestos (?:abiertos|vacantes)|posizioni aperte|"
    r"(?:openstaande )?vacatures?|wakat\w*|ofert[ay]? pracy|vagas abertas|lediga (?:tjänster|jobb)|ledige stillinger|"
    r"avoimet (?:työ)?paikat|voln[áa] m[íi]sta|[áa]ll[áa]saj[áa]nlat\w*|posturi vacante|açık pozisyon\w*)"
    r"(?: \w+ .{2,30})?",
    r"d[íi]as de teletrabajo|giorni di smart working|dagen thuiswerken|dni pracy zdalnej|stunden (?:pro|die) woche",
    # courses and events
    r"tage?|days?|jours?|d[íi]as?|giorn[oi]|dagen|dni|dias|max\w*\.? \w+|\w+ max\w*",
    r"unterrichtseinheiten|lektionen|weeks?|semaines?|wochen?|semanas?|settimane|weken|tygodni\w*|months?|mois|monate?",
    r"meses|mesi|maanden|miesi[ąe]c\w*|sessions? (?:a|per) week|[üu]bernachtungen|nuits|nights|noches|notti|nachten",
    r"overnattinger|[öo]vernattningar|noci|nocí|nocleg[óo]w|noites",
    r"sessions?|s[ée]ances?|sesiones|sess[õo]es|lezioni|lessen|bijeenkomsten|zaj[ęe]cia|renewals?",
    r"loan period",
    r"(?:.+ )?(?:horas|heures|hours|stunden|ore|uur|uren|godziny?)(?: totali| per week)?|plazas|posti|places|plaatsen",
    r"(?:studien)?pl[äa]tze|vagas|taxas?|ec|m[óo]dulos|moduli|modules?|module|.+ por turma|nc|nc \(.*",
    r"regelstudienzeit|semesterbeitrag",
    r"already enrolled|years full-time|typical offer",
    r"(?:projectors?|beamer|wheelchair spaces?|coperti|terrazze|sala)",
    # films, books and games
    r"speelduur|speeltijd|running time|spieldauer|speltid|spilletid|imdb|fsk|leeftijd|età|idade|wiek|ålder|alder",
    r"nota|note|votos|votes|edad|episod(?:ios|es|i)|[ée]pisodes|folgen|afleveringen|odcink\w+",
    r"temporadas|seasons",
    r"attack|defen[cs]e|durability|damage|health|armou?r|strength|mana|sell price.*|players|joueurs",
    r"spieler|jugadores",
    r"(?:.+ store )?rating\b.*|bewertung|note (?:presse|spectateurs|moyenne)|nota media|valoraci[óo]n|punteggio|ocena",
    r"beoordeling|[âa]ge|appearances|goals|assists|minutes played|shirt number|spiele|tore|vorlagen|buts|goles",
    r"partidos",
    r"(?:high |best |final )?scores?|points|level|lives|moves left|moves|coins|streak|punkte?|punktzahl|leben|züge|"
    r"highscore|meilleur score|vies|niveau|puntos|puntuaci[óo]n|nivel|vidas|punti|livello|vite|mosse|punten|levens|"
    r"punkty|wynik|poziom|[żz]ycia|pontos|pontua[çc][ãa]o|n[íi]vel|poäng|nivå|liv|point|poeng|pisteet|taso|elämät|body|sk[óo]re|"
    r"úrove[ňn]|životy|pontok|pontsz[áa]m|szint|életek|puncte|scor|vie[țţ]i|πόντοι|σκορ|επίπεδο|ζωές|puan|skor|seviye|"
    r"очки|сч[её]т|уровень|жизни|рахунок|рівень|життя",
    r"passes d[ée]cisives|asistencias|presenze|gol|reti|doelpunten|wedstrijden|bramki|mecze|asysty|golos|jogos",
    # lodgings and orders
    r"de la playa|del mar|de la mer|vom (?:meer|strand|see)|from the (?:beach|sea|lake|station|centre)|van (?:de )?zee",
    r"dal mare|od (?:mora|morza|pla[żz]y|pl[áa][žz]e)|a strandt[óo]l|fr[åa]n stranden|till (?:stranden|sj[öo]n)",
    r"(?:bis )?zum strand|to the beach|de la plage|a la playa|dalla spiaggia|naar het strand",
    r"hervorragend|excellent",
    r"per night|pro nacht|par nuit|por noche|a notte|per nacht|za noc|por noite|quantity",
    r"subtotal|zwischensumme|price|prix|kurs|(?:total|circulating|max(?:imum)?) supply|market cap(?:itali[sz]ation)?|"
    r"24 ?h (?:volume|change)|holders|apy",
    r"delivery in .*|order (?:number|total)|sous-total|totaal|stuks|quantit[ée]|cantidad|quantit[àa]",
    r"ilo[śs][ćc]",
    r"parcels?|pakete|colis|paquetes|pacchi|pakketten|paczki",
    r"apr\b.*|loan amount|monthly payments|taeg|tan|tasso (?:lordo|netto|fisso)|mesi di promozione|zinssatz|laufzeit",
    r"effektiver jahreszins|sollzins\w*|interest rate|tae|tin|oprocentowanie|rrso|looptijd|wartezeit\b.*|zahnersatz",
    r"prophylaxe|selbstbeteiligung|franchise|excess|eigen risico|monatsbeitrag|durée du prêt|taux (?:nominal|fixe)",
    # software and profiles
    r"commits|releases|contributors?|forks?|watchers|beobachter|(?:open )?issues|pull requests",
    r"branches|zweige|(?:unpacked )?size|total files|dependents|dependencies",
    r"followers?|following|abonn[ée]s|seguidores|seguidos|seguiti|volgers|volgend|obserwuj[ąa]cy|obserwowani|gefolgt",
    r"gosto|curtidas|subscritores|inscritos|subscribers|abonnenten|suscriptores",
    # campaigns and votes
    r"funded|backers|pledged|contributeurs|unterst[üu]tzer|finanziert|financ[ée]|mecenas|sostenitori",
    r"finanziato|unterst[üu]tzer.{0,8}|collect[ée]s?|(?:de l['’]|next |prossimo )?(?:objectif|goal|obiettivo)",
    r"signatures|hanno firmato",
    r"firmas|unterschriften|podpis[óo]w|assinaturas|handtekeningen|gesammelt|recaudad[oa]s?|raccolti|zebrano|ziel",
    r"stimmen|voix|voti|stemmen|g[łl]os[óo]w|g[łl]osy|r[öo]ster|stemmer|hlas[ůy]",
)
"""Whole labels, or the last part of one behind a comma."""
