"""What fields of a thing's description are called: a home, a car, a post, a course, a film, an order. Data only.

One of them alone may be an institution's figure ("120 rooms"); where they are half of what stands together, they
describe one thing.
"""

from scraper.reading.phrases import Phrases

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
    r".* cm³|/100 km",
    r"(?:consum[oi]|consommation|verbrauch|verbruik|fuel consumption) /100 km|(?:potenza|leistung|puissance) .{0,12}",
    # posts
    r"urlaubstage|jours de cong[ée]s?|days(?: of)? (?:holiday|leave|annual leave)|vakantiedagen",
    r"d[íi]as de vacaciones",
    r"giorni di ferie|dni urlopu|dias de f[ée]rias|semesterdagar|pension contribution",
    r"volunteering days|fte|etp|vzä",
    r"(?:(?:hours|uren|horas|heures) (?:per|a|par|por) (?:week|semaine|semana)|wochenstunden|ore settimanali)",
    # courses and events
    r"tage?|days?|jours?|d[íi]as?|giorn[oi]|dagen|dni|dias|max\w*\.? \w+|\w+ max\w*",
    r"unterrichtseinheiten|lektionen",
    r"sessions?|s[ée]ances?|sesiones|sess[õo]es|lezioni|lessen|bijeenkomsten|zaj[ęe]cia|renewals?",
    r"loan period",
    # films, books and games
    r"nota|note|votos|votes|edad|episod(?:ios|es|i)|[ée]pisodes|folgen|afleveringen|odcink\w+",
    r"temporadas|seasons",
    r"attack|defen[cs]e|durability|damage|health|armou?r|strength|mana|sell price.*|players|joueurs",
    r"spieler|jugadores",
    # lodgings and orders
    r"(?:bis )?zum strand|to the beach|de la plage|a la playa|dalla spiaggia|naar het strand",
    r"hervorragend|excellent",
    r"per night|pro nacht|par nuit|por noche|a notte|per nacht|za noc|por noite|items?|quantity",
    r"subtotal|zwischensumme",
    r"delivery in .*|order (?:number|total)|sous-total|totaal|stuks|quantit[ée]|cantidad|quantit[àa]",
    r"ilo[śs][ćc]",
    # campaigns and votes
    r"funded|backers|pledged|contributeurs|unterst[üu]tzer|finanziert|financ[ée]|mecenas|sostenitori",
    r"finanziato",
    r"stimmen|voix|voti|stemmen|g[łl]os[óo]w|g[łl]osy|r[öo]ster|stemmer|hlas[ůy]",
)
"""Whole labels, or the last part of one behind a comma."""
