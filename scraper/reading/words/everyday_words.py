"""What sentences on a portrait say of rules, games, doses, weather and other houses' studies. Data only.

In all of them § stands for the number that is asked about.
"""

from scraper.reading.words.phrases import Phrases

THEN = (
    r"(?:(?!\b(?:today|now|nowadays|heute|inzwischen|aujourd['’]hui|désormais|hoy|ahora|oggi|ora|vandaag|nu|hoje|agora|"
    r"dziś|dzisiaj|teraz|idag|i dag|tänään|dnes)\b)[^§])"
)
"""A letter of what was then: no word of today begins there."""

STUDY = Phrases(
    r"^\W?(?:in an? (?:\w+ )?study|in einer (?:\w+ )?studie|dans une étude|en un estudio|in uno studio|"
    r"in een (?:onderzoek|studie)|num estudo|w badaniu|i en (?:studie|undersökning|undersøgelse|undersøkelse)|"
    r"ve studii|eräässä tutkimuksessa)\b.{0,200}§",
)
"""Whom nobody knows was asked."""

BY_LAW = Phrases(
    r"§.{0,60}\bby law\b|^\W?by law\b.{0,80}§|\blaut gesetz\b.{0,80}§|§.{0,60}\blaut gesetz\b|"
    r"\bla loi (?:limite|impose|prévoit|fixe|autorise|exige|interdit)\b.{0,80}§|"
    r"\bla ley (?:limita|exige|prevé|fija|permite|impone|obliga)\b.{0,80}§|"
    r"\bla legge (?:limita|prevede|impone|fissa|consente|richiede)\b.{0,80}§|"
    r"\bvolgens de wet\b.{0,80}§|\bde wet (?:beperkt|eist|verplicht)\b.{0,80}§|"
    r"\ba lei (?:limita|prevê|exige|fixa|permite|impõe|obriga)\b.{0,80}§|"
    r"\bustawa (?:ogranicza|przewiduje|wymaga|dopuszcza)\b.{0,80}§|\b(?:zgodnie z ustawą|według ustawy)\b.{0,80}§|"
    r"\b(?:enligt lagen|ifølge loven|podle zákona|lain mukaan)\b.{0,80}§|"
    r"\bthe (?:law|act) (?:limits|requires|allows|sets|permits|forbids)\b.{0,80}§|"
    r"\bdas gesetz (?:begrenzt|verlangt|erlaubt|schreibt)\b.{0,80}§",
)
"""What a law says."""

INSURED = Phrases(
    r"\b(?:insur\w+|versicher\w+|assuré\w*|assurance|asegurad\w+|seguro|segurad\w+|assicurat\w*|assicurazione|"
    r"verzeker\w+|ubezpiecz\w+|försäkra\w*|forsikr\w*|vakuut\w+|pojišt\w+)\b.{0,40}"
    r"\b(?:up to|bis(?: zu)?|jusqu['’]à|hasta|fino a|tot|até|do|upp till|op til|opp til|asti|až)\s?§",
    r"^.{0,40}\b(?:up to|bis(?: zu)?|jusqu['’]à|hasta|fino a|tot|até|do|upp till|op til|opp til) §.{0,30}"
    r"\b(?:insured|versichert|assuré\w*|asegurad\w+|assicurat\w*|verzekerd|segurad\w+|ubezpieczon\w+|försäkrad\w*|"
    r"forsikret|pojištěn\w*)\b",
)
"""How far an insurance goes."""

FROM_A_SUM = Phrases(
    r"^\W?(?:from|ab|à partir de|a partir de|a partire da|da|vanaf|od|från|fra|alkaen)\s(?:€ ?)?§(?! ?(?:to|bis|à|a|"
    r"al|ad|naar|"
    r"do|till|til|in|im|en|nel|em|w)\b)"
)
"""Of how much an order must be at least."""

PAID_BY_READER = Phrases(
    r"\b(?:betaalt u|zahlen sie|you pay|vous (?:payez|versez|réglez)|paga usted|lei paga|betalar du|betaler du|"
    r"zapłacą państwo|zapłacisz)\s§",
)
"""What its reader has to pay."""

WEATHER = Phrases(
    r"\b(?:chances?|risk|probability|risques?|probabilités?|probabilidad|riesgo|probabilità|rischio|kans|probabilidade|"
    r"risco|szans\w*|prawdopodobieństw\w*|risk|risiko|pravděpodobnost) (?:(?:of|de|d['’]|di|op|för|for|na) ?)?"
    r"(?:rain|showers|snow|thunderstorms|pluie|averses|neige|orages?|lluvia|nieve|tormentas?|pioggia|neve|temporali|"
    r"regen|sneeuw|onweer|chuva|trovoadas?|deszcz\w*|opad\w+|śnieg\w*|burz\w*|regn|snö|sne|snø|deště|sněhu)\b|"
    r"\b(?:regen|schnee|niederschlags|gewitter)(?:wahrscheinlichkeit|risiko)\b|\bregnrisk\b",
)
"""A forecast."""

STOPS = Phrases(
    r"\b(?:after|nach|après|a las|tras|después de|dopo|na|após|depois de|po|efter|etter|za) § ?"
    r"(?:stops|stations|haltestellen|stationen|arrêts|stations|paradas|estaciones|fermate|haltes|stations|paragens|"
    r"przystank\w+|hållplatser|stoppesteder|holdeplasser|zastáv\w+)\b|"
    r"§ ?(?:stops|haltestellen|arrêts|paradas|fermate|haltes|paragens|przystank\w+)[,.]? (?:get off|steigen|descendez|"
    r"baje|scendete|scendere|uitstappen|saia|wysiąść|wysiadamy|wysiądź)",
)
"""How long one stays on a bus."""

NAMED = Phrases(
    r"\b(?:bus|autob[úu]s|autobusem|autocarro|tramwajem|tram|straßenbahn|(?<!in )linea|(?<!en )(?<!en la )línea|"
    r"(?<!na )linha|linia|linii|linie|(?<!en )ligne|"
    r"line|buslijn|lijn|busslinje|linje|linkou) §(?! ?(?:mil|mille|tausend)\b)",
    r"\b(?:in (?:folge|episode|aflevering)|dans l['’]épisode|en el episodio|nell['’]episodio|no episódio|w odcinku|"
    r"i avsnitt|i afsnit|i episode|v epizodě|v díle)\b.{0,60}§",
    r"\b(?:model|modell|modèle|modelo|modello|mallia) §|"
    r"\b(?:sizes?|größen?|tailles?|tallas?|taglie|taglia|maat|maten|tamanhos?|rozmiar\w*|storlekar(?:na)?|"
    r"størrelser(?:ne)?|velikost\w*) §",
    r"\b(?:in week|in woche|in der woche|en semaine|en la semana|nella settimana|na semana|w tygodniu|i uge|i uke|"
    r"vecka) §(?: (?:and|und|et|y|e|en|i|og|och)\b|[,.;)]|$)",
    r"\bw § tygodniu\b",
)
"""What bears its number as a name."""

TAKEN = Phrases(
    r"§ ?(?:tablets?|pills?|capsules?|drops|puffs|tabletten?|kapseln?|tropfen|hübe|comprimés?|gélules?|gouttes|"
    r"comprimidos?|cápsulas?|gotas|compress[ae]|capsul[ae]|gocce|tablet(?:ten)?|druppels|tabletk\w+|kapsułk\w+|"
    r"kropl\w+|tabletter?|droppar|dråber|dråper|tablet[ay]?)\b.{0,40}"
    r"\b(?:a day|daily|per day|times|täglich|am tag|mal|par jour|fois|al día|por día|diarias?|veces|al giorno|volte|"
    r"per dag|keer|por dia|ao dia|vezes|dziennie|razy|om dagen|gånger|gange|ganger|denně)\b",
    r"\b(?:daily|täglich|am tag|par jour|al día|al giorno|per dag|por dia|ao dia|dziennie|om dagen|denně)\b.{0,24}"
    r"§ ?(?:tablet\w*|kapsel\w*|tropfen|comprim\w+|gélules?|gouttes|cápsulas?|gotas|compress[ae]|capsul[ae]|gocce|"
    r"druppels|kapsułk\w+|kropl\w+|droppar|dråber)\b",
    r"§[- ]?(?:times|mal|fois|veces|volte|keer|vezes|razy|gånger|gange|ganger)\b.{0,24}"
    r"\b(?:tablet\w*|comprim\w+|kapsel\w*|capsules?|compress[ae]|capsul[ae]|drops|tropfen|gouttes)\b",
)
"""A dose."""

OFTEN_A_DAY = Phrases(
    r"§[- ]?(?:times|mal|fois|veces|volte|keer|vezes|razy|gånger|gange|ganger) (?:a|per|pro|am|im|par|al|por|"
    r"ao|om|i) ?(?:the )?(?:day|week|month|tag|woche|monat|jour|semaine|mois|día|semana|mes|giorno|settimana|mese|dag|"
    r"week|maand|dia|mês|dagen|ugen|uken|veckan)\b|§[- ]?(?:mal täglich|razy (?:dziennie|w tygodniu)|krát denně)\b"
)
"""How often one does something."""

POINTS = Phrases(
    r"\b(?:\d{1,2} ?[–:-] ?\d{1,2}\b.{0,60}|(?:league|table|liga|tabelle|championnat|classement|campeonato|classifica|"
    r"campionato|competitie|klasse|lidze|tabeli|tabellen)\b.{0,40})§ ?"
    r"(?:points?|punkte?n?|puntos|punti|punten|pontos|punkt\w*|poäng|poeng|pistettä|bodů)\b",
    r"\b(?:won|wins|beat|lost|gewann(?:en)?|verlor(?:en)?|siegte|gagné|perdu|battu|ganó|perdió|venció|vinto|perso|"
    r"battuto|won|verloor|venceu|perdeu|ganhou|wygrał\w*|przegrał\w*|pokonał\w*|vann|vandt|vant|voitti|vyhrál\w*) "
    r"(?:by |with |mit |par |por |per |met |med )?(?:\d{1,2} ?[–-] ?\d{1,2}|§)(?: (?:and|und|et|y|e|en|i|och|og)\b|"
    r"[,.;!]|$)",
)
"""The result of a match, and what it brought."""

PLAYERS = Phrases(
    r"\b(?:for|für|à|para|per|voor|dla|för|til|for|pro) (?:(?:2|two|3) (?:to|bis|à|a|tot|do) )?§ ?(?:players?|"
    r"spieler\w*|"
    r"joueurs?|jugador\w*|giocator\w*|spelers?|jogador\w*|gracz\w*|spelare|spillere|hráč\w*)\b|"
    r"\bse (?:joue|juega|gioca) (?:de |da )?§"
)
"""For how many a game is."""

EACH_AT_MOST = Phrases(
    r"\b(?:each|every|per|jede[rsnm]?|pro|je|chaque|par|cada|ogni|elke?|iedere?|każd\w+|varje|hver|hvert|joka|"
    r"každ\w+)\b.{0,60}\b(?:at most|no more than|up to|a maximum of|max\.?|höchstens|maximal|bis zu|au plus|jusqu['’]à|"
    r"como máximo|hasta|al massimo|fino a|hooguit|hoogstens|maximaal|ten hoogste|no máximo|até|najwyżej|maksymalnie|"
    r"do|högst|højst|maks\.?|enintään|nejvýše) ?§",
    r"\b(?:each(?! of)|every|jede[rsnm]?(?! unser)|chaque|cada(?! un)|ogni|elke|iedere?|każd\w+(?! z )|varje|hver|"
    r"hvert|"
    r"každ\w+(?! z )) [^§]{0,40}§.{0,30}\b(?:at most|maximum|au maximum|au plus|como máximo|al massimo|no máximo|"
    r"maximaal|"
    r"höchstens)\b",
)
"""A limit for each of several."""

LIFT = Phrases(
    r"^\W?(?:(?:the|our|der|die|unser|l['’]|le|notre|el|nuestro|il|nostro|de|het|onze|o|nosso|nasza?|vår|vores) ?)*"
    r"(?:lift|elevator|cable car|aufzug|fahrstuhl|ascenseur|ascensor|ascensore|elevador|winda|dźwig|hiss(?:en)?|"
    r"elevatoren|heisen|hissi|výtah)\b.{0,40}§ ?"
    r"(?:people|persons|passengers|personen|fahrgäste|personnes|personas|persone|pessoas|osób|osoby|personer|henkilöä|"
    r"osob)\b"
)
"""How many a lift carries."""

CHILDREN_OF = Phrases(
    r"(?:^|[,;] |\b(?:she|he|elle|il|er|sie|hij|zij|ze|ella|él|lui|lei|ela|ele|ona|on|hon|hun|han|and|und|et|y|e|en|i)"
    r" )(?:has|hat|a|tiene|ha|heeft|tem|ma|har|má) (?:§|\d|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|"
    r"cuatro|due|tre|quattro|twee|drie|dois|duas|três|dwoje|troje|två|to|tři|dvě) (?:\w+ )?"
    r"(?:children|sons|daughters|kinder|söhne|töchter|enfants|fils|filles|hij[oa]s|figl[ie]|kinderen|zonen|dochters|"
    r"filh[oa]s|dzieci|syn\w*|cór\w*|barn|børn|döttrar|děti)\b.{0,80}",
)
"""Of somebody's family, and what else is said of them."""

BEGAN_WITH = Phrases(
    r"\b(?:it|everything) (?:all )?(?:began|started)\b.{0,40}\bwith\b[^§]{0,40}§|"
    r"\balles (?:begann|fing)\b.{0,40}\bmit\b[^§]{0,40}§|\btout a (?:commencé|débuté)\b.{0,40}\bavec\b[^§]{0,40}§|"
    r"\btodo (?:empezó|comenzó)\b.{0,40}\bcon\b[^§]{0,40}§|\btutto (?:cominciò|iniziò|ebbe inizio|è (?:cominciato|"
    r"iniziato))\b.{0,40}\bcon\b[^§]{0,40}§|\bhet (?:begon|begint) (?:allemaal )?.{0,40}\bmet\b[^§]{0,40}§|"
    r"\btudo (?:começou|teve início)\b.{0,40}\bcom\b[^§]{0,40}§|\bwszystko zaczęło się\b.{0,40}\bod\b[^§]{0,40}§|"
    r"\ballt (?:började|startade)\b.{0,40}\bmed\b[^§]{0,40}§|\bdet (?:hele )?(?:begyndte|startede|startet|"
    r"begynte)\b.{0,40}"
    r"\bmed\b[^§]{0,40}§|\bvšechno (?:začalo|to začalo)\b[^§]{0,40}§|\bkaikki alkoi\b[^§]{0,40}§",
)
"""How few there were at the very beginning."""

AS_LARGE_AS = Phrases(
    r"\b(?:dat (?:zijn|is)|das (?:sind|entspricht|ist)|that is|that equals|equivalent to|c['’]est|soit|equivale a|"
    r"to powierzchnia|det (?:är|er|motsvarar|svarer til)|komt overeen met)\b.{0,40}§ ?(?:voetbalveld|fußballf|football|"
    r"soccer|terrains? de foot|campos? de fútbol|campi da calcio|campos de futebol|boisk|fotbolls?plan|fodboldban|"
    r"fotballban|fotbalov|olympi)",
)
"""As many football pitches."""

CELEBRATED = Phrases(
    r"\b(?:celebrate(?: (?:it|this))?|feiern(?: wir)?(?: das| dies)?|fêtons(?: cela| ça)?|célébrons cela|celebramos|"
    r"festeggiamo|celebriamo|vieren(?: wij| we)?(?: dit| dat)?|festejamos|świętujemy|firar(?: vi)?(?: det)?|"
    r"fejrer(?: vi)?(?: det)?|feirer(?: vi)?(?: det)?) (?:with|mit|avec|con|met|com|med) (?:§|\d).{0,80}|"
    r"\bświętujemy (?:§|\d+) \w+(?:ami|em)\b.{0,80}",
)
"""How an occasion is celebrated."""

EVERY = Phrases(
    r"\b(?:every|alle|tous les|toutes les|cada|ogni|om de|a cada|co|var|hver|každých) ?§ ?"
    r"(?:days|weeks|months|tage|wochen|monate|jours|semaines|mois|días|semanas|meses|giorni|settimane|mesi|dagen|weken|"
    r"maanden|dias|dni|tygodni\w*|miesi[ęą]c\w*|dagar|dage|dager|dn[íů])\b(?! (?:der|of|de|van|des)\b)"
)
"""How often something happens."""

AT_HEAT = Phrases(
    r"§ ?(?:minut\w*|min\.?) (?:bei|at|à|a|op|w|på|vid|ved|na) \d{2,3} ?(?:°|grad|degr)|"
    r"\b(?:minut\w*|min\.?) (?:bei|at|à|a|op|w|på|vid|ved|na) §",
)
"""A recipe."""

TALL = Phrases(
    r"\b(?:must (?:be|measure)|müssen|muss|doi(?:ven)?t (?:mesurer|faire)|deben? (?:medir|tener)|dev(?:ono|"
    r"e) (?:essere|"
    r"misurare)|devono essere alt\w|moeten|moet|devem? (?:medir|ter)|muszą mieć|musi mieć|måste vara|skal være|musí)\b"
    r".{0,24}§",
)
"""How tall somebody must be."""

ALLOWED = Phrases(
    r"§.{0,24}\b(?:erlaubt|gestattet|allowed|permitted|autorisée?s?|permitid[oa]s?|permess[oiae]|consentit[oiae]|"
    r"toegestaan|dozwolon\w+|tillåt\w+|tillad\w+|tillatt|povolen\w*)\b",
)
"""What is allowed."""

WEIGHED = Phrases(
    r"\b(?:weighs?|wiegt|pèse|pesa|weegt|waży|väger|vejer|veier|painaa|váží) (?:\w+ ){0,2}§|"
    r"\bis (?:\w+ ){0,4}§ (?:in weight|heavy)\b|§ (?:schwer|zwaar|tung)\b",
)
"""What a thing weighs."""

MEASURED = Phrases(
    r"§ ?(?:high|tall|wide|long|deep|thick|hoch|breit|lang|tief|dick|de haut\w*|de large\w*|de long\w*|de alto|"
    r"de ancho|"
    r"de largo|di altezza|hoog|breed|dik|diep|de altura|de largura|wysokości|szerokości|długości|hög|bred|høj|høy|"
    r"lång|lang|vysok\w+|dlouh\w+)\b|\b(?:measures?|misst|mesure|mide|misura|meet|mede|mierzy|mäter|måler|měří|"
    r"alt[oa]|lung[oa]|larg[oa]|profond[oa]) §",
)
"""How large a thing is."""

PRIZE = Phrases(
    r"\b(?:winners?|gewinner\w*|sieger\w*|gagnante?s?|lauréate?s?|ganador\w*|vincitor\w*|winnaars?|vencedor\w*|"
    r"zwycięz\w+|vinnare\w*|vinder\w*|vinner\w*|voittaja\w*|vítěz\w*)\b.{0,24}"
    r"\b(?:receives?|gets?|wins?|erhält|erhalten|bekommt|reçoi\w+|remporte|recibe\w*|gana|riceve|vince|krijgt|"
    r"ontvangt|recebe|ganha|otrzymuje|får|modtager|mottar|saa|získá\w*)\b.{0,40}§",
)
"""What the winner of a contest gets."""

LEFT = Phrases(
    r"\bonly § (?:places|spots|seats|tickets|rooms) (?:are |is )?(?:left|remaining|available)\b",
)
"""How many places are left."""

LOST = Phrases(
    r"§ ?(?:kilos?|kg|pfund|pond)? ?(?:abgenommen|afgevallen|lighter|leichter|lichter|moins|menos|meno|mniej)\b",
)
"""What somebody lost."""

WAY = Phrases(
    r"^(?:leave|take|follow|turn|continue|drive|verlassen sie|fahren sie|folgen sie|biegen sie|prenez|roulez|suivez|"
    r"tournez|continuez|tome|siga|gire|prendete|proseguite|seguite|girate|neem|rijd|volg|apanhe|saia|vire|zjazd\w*|"
    r"jedź|"
    r"skręć|kör|ta av|sväng|kør|drej|kjør|sving)\b[^§]{0,80}§(?! ?(?:of|de|di|van|von)\b)"
)
"""How far one has to go."""
EXIT = Phrases(
    r"\b(?:exit|ausfahrt|sortie|salida|uscita|afrit|saída|zjazd\w*|avfart|frakørsel|afkørsel|avkjøring|"
    r"sjezd) §"
)
"""What an exit of a motorway is called by."""

PAID_FROM = Phrases(
    r"(?:€|\beuros?|\bzł|\bkr|\bkostet|\bcosts?|\bcoûte|\bcuesta|\bcosta|\bkost|\bcusta|\bkosztuje)\b[^§]{0,40}"
    r"\b(?:from|ab|à partir de|a partir de|da|vanaf|od|från|fra) § ?(?:people|persons|personen|personnes|personas|"
    r"persone|"
    r"pessoas|osób|osoby|personer)\b",
)
"""From how many on a price is paid for each."""

COOKED = Phrases(
    r"^(?:take|add|mix|man nehme|nehmen sie|prenez|ajoutez|mélangez|tome|añada|mezcle|prendete|aggiungete|mescolate|"
    r"neem|"
    r"voeg|meng|junte|adicione|weź|dodaj|wymieszaj|ta|blanda|tag|bland|tilsæt) (?:§|\d)[^§]{0,60}§?",
    r"\b(?:recipe|rezept|recette|receta|ricetta|recept|receita|przepis|opskrift\w*|oppskrift\w*|resepti)\b[^§]{0,40}§ ?"
    r"(?:people|persons|servings|personen|personnes|personas|persone|pessoas|osób|osoby|personer)\b",
)
"""What goes into a dish, and for how many it is."""

CONTAINED = Phrases(
    r"§ ?(?:d['’]|de |di |aus |van |z )?(?:alcohol|cocoa|cotton|wool|silk|linen|polyester|elastane?|viscose|fat|sugar|"
    r"protein|alkohol\w*|kakao|baumwolle|wolle|seide|leinen|elasthan|fett|zucker|eiweiß|alcool|cacao|coton|laine|"
    r"soie|lin|"
    r"élasthanne|sucre|algodón|lana|seda|lino|azúcar|alcol|cotone|seta|zucchero|katoen|wol|zijde|suiker|álcool|cacau|"
    r"algodão|lã|linho|açúcar|bawełn\w+|wełn\w+|jedwab\w*|cukru|bomull|bomuld|ull|uld|bavln\w+)\b",
    r"\b(?:coton|laine|soie|lin|cacao) à §|\b(?:alcohol|alcol|alcool|álcool)(?: content)?(?: of| de| di)? ?:? ?§",
)
"""What a thing is made of."""

INTEREST = Phrases(
    r"§ ?(?:d['’]|de |of |di )?(?:interest(?! in\b)|zinsen|effektivzins|intérêts?|interés|interesse|tae|taeg|apr|"
    r"rente|juros|"
    r"odsetek|ränta|rente p\.a\.|korkoa|úrok\w*)\b|\b(?:interest rate|zinssatz|taux d['’]intérêt|tipo de interés|"
    r"interessen?|tasso|rentetarief|taxa de juro|oprocentowanie|räntan|renten)[^§]{0,16}§",
)
"""What one pays for a loan."""
LENT = Phrases(
    r"\b(?:loan|mortgage|darlehen|kredit|prêt|crédit|préstamo|hipoteca|prestito|mutuo|lening|hypotheek|krediet|"
    r"empréstimo|"
    r"pożyczka|kredyt|lånet)\b[^§]{0,60}\b(?:over|auf|bei|sur|a|su|na|på|till|für|for|à) §"
)
"""For how long something is lent."""

COMMISSION = Phrases(
    r"\b(?:commission|provision|comisión|commissione|commissie|comissão|prowizj\w+|courtage|provize)\b[^§]{0,12}§|"
    r"§ ?(?:provision|commission(?!-)|commissie|prowizji|courtage)\b"
)
"""What somebody takes for their service."""

FILM = Phrases(
    r"^(?:the |this |der |dieser |le |ce |la |il |el |de |o |ten )?(?:filme?|movie|película|filmen) (?:runs|lasts|"
    r"won|has|"
    r"dauert|gewann|hat|dure|a|dura|ganó|ha|duurt|heeft|ganhou|tem|trwa|zdobył|vann|vandt|vant|har)\b[^§]{0,60}§"
)
"""What is said of one film."""

MOON = Phrases(
    r"^(?:the |der |die |la |le |il |el |de |a |o )?(?:moon|sun|mond|sonne|lune|soleil|luna|sol|sole|maan|zon|lua|"
    r"księżyc|"
    r"słońce|månen|solen|měsíc)\b[^§]{0,24}§"
)
"""What is so of the sun and the moon."""

ELSEWHERE = Phrases(
    r"\b(?:national|nationwide|european|eu|regional) (?:average|mean) (?:of |is |\()?§|"
    r"\b(?:bundes|landes|eu-|europa)(?:durch)?schnitt(?:s)?(?: von| liegt bei| beträgt)? \(?§|"
    r"\bmoyenne (?:nationale|européenne|régionale) (?:est )?(?:de )?\(?§|"
    r"\b(?:media|promedio) (?:nacional|europe[ao]|nazionale|regional\w*) (?:(?:es|è) )?(?:del? |di )?(?:l )?\(?§|"
    r"\b(?:landelijke?|europees|nationaal) gemiddelde (?:is |van )?\(?§|"
    r"\bmédia (?:nacional|europeia) (?:é )?(?:de )?\(?§|\bśredni\w+ (?:krajow\w+|europejsk\w+) (?:wynosi )?\(?§|"
    r"\b(?:riksgenomsnittet|landsgennemsnittet|landssnittet)(?: på| är| er)? \(?§",
    r"§ ?(?:times|mal|fois|veces|volte|keer|vezes|razy|gånger|gange|ganger) (?:(?:the|la|il|a|o|le|die|den|de|el) "
    r"(?:\w+ )?(?:average|media|média|moyenne|gemiddelde|promedio|genomsnittet|gennemsnittet|snittet)|"
    r"(?:more|mais|più|plus|más|meer|więcej|mehr|mer|mere) (?:than|do que|di|que|dan|niż|als|än|end|enn))\b",
)
"""What a house's own figure is compared with."""

HOURLY = Phrases(
    r"§.{0,40}\b(?:an hour|per hour|pro stunde|(?:de|par) l['’]heure|par heure|por hora|all['’]ora|per uur|za godzinę|"
    r"na godzinę|i timmen|i timen|tunnissa|na hodinu)\b",
)
"""What an hour is paid with."""

ENUMERATED = Phrases(
    r"§ ?(?:(?:simple|easy|good|golden|einfache|gute|goldene|bonnes|simples|buenas|sencill\w+|buoni|semplici|goede|"
    r"eenvoudige|boas|prost\w+|dobry\w*) )?(?:rules|reasons|steps|tips|regeln|gründe|schritte?n?|tipps|règles|raisons|"
    r"étapes|conseils|reglas|razones|pasos|consejos|regole|motivi|passi|consigli|regels|redenen|stappen|regras|razões|"
    r"passos|dicas|zasad\w*|powod\w+|krok\w*|wskazów\w+|regler|skäl|steg|grunde|grunner|trin|skritt|syytä|vaihetta|"
    r"důvod\w+|pravid\w+)\b",
)
"""What a text enumerates."""
