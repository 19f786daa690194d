"""Labels of codes in tables of facts: dialling codes, postcodes, places in registers and on maps. Data only."""

from scraper.reading.words.phrases import Phrases

CODES = Phrases(
    # dialling codes
    r"ddd|c[óo]digo (?:de [áa]rea|telef[óo]nico|ddd|de discagem|de marcaci[óo]n|de larga distancia)|(?:clave )?lada",
    r"indicativos?(?: (?:telef[óo]nico|de [áa]rea|regional))?|indicatifs?(?: (?:téléphonique|régional|de zone))?s?",
    r"(?:(?:orts|telefon|landes)(?:netz)?-?)?vorwahl(?:en|nummern?)?|prefiss[oi](?: (?:telefonic[oi]|internazionale))?",
    r"prefijos?(?: (?:telef[óo]nico|local))?s?|netnummers?|zonenummers?|kengetal (?:telefoon|vaste lijn)",
    r"(?:nr|numer|numery|prefiks)? ?kierunkow[yea]|strefa numeracyjna|"
    r"(?:area|dial(?:l)?ing|calling|std|telephone|phone|country) codes?",
    r"(?:telephone|phone|dialling|international) prefix(?:es)?|telefoonnummers?",
    # postcodes
    r"cep|ceps|codes postaux|codici postali|c[óo]digos postales|c[óo]digos postais|postleitzahlen|postcodes|"
    r"postal codes|zip[- ]?codes?(?:\(s\))?|kody pocztowe|code postal|codice (?:postale|di avviamento postale)",
    # registers and plates
    r"c[óo]digo (?:ibge|(?:do|del) munic[íi]pio|ine|siafi|dane|ubigeo)|(?:bfs|ofs|kg|nis|cbs|gis)[- ]?(?:nummer|nr\.?)|"
    r"n[°ºo]\.? (?:ofs|insee|siren)",
    r"(?:gemeinde|amtliche|statistische)[- ]?(?:kenn(?:ziffer|zahl|nummer)|nummer)|kfz-kennzeichen|"
    r"unterscheidungskennzeichen",
    r"(?:codi|c[óo]digo|codice|code|kod|k[óo]d|kode|koodi) (?:ine|insee|istat|nuts|lau|teryt|čsú|zuj|siruta|ksh|ags|"
    r"gkz|"
    r"idescat|fips|municipal|postal|pocztowy|gminy|obce)|gemeindeschl[üu]ssel|gkz|zuj",
    r"num[ée]ro (?:de|du) département|code (?:du )?département|code (?:région|arrondissement|canton)|terc|simc|sgtin|"
    r"tablice rejestracyjne|(?:gnis|fips|geonames|wikidata|osm)(?: feature)? ?(?:id|code)?|"
    r"(?:os|map|ukos) grid ref(?:erence)?|ons code|kenteken|targa",
    # where on the map and the clock a place is
    r"(?:time ?zone|utc offset|fuseau horaire|zeitzone|fuso orario|fuso hor[áa]rio|zona horaria|huso horario|tijdzone|"
    r"strefa czasowa)(?: (?:utc|gmt))?|latitud[ei]?|latitudine|longitudine|longitude|breitengrad|längengrad|"
    r"breedtegraad|lengtegraad|(?:szerokość|długość) geograficzna|coord(?:inates|onnées|inate|enadas)|koordinaten|"
    r"coördinaten|współrzędne",
    r"(?:seismic|climate|hardiness) zone|zone (?:sismique|climatique)|zona (?:s[íi]smica|clim[áa]tica)|"
    r"(?:erdbeben|klima)zone|klimaatzone|classificazione sismica",
    r"(?:emergency|district|ward|constituency) numbers?|notruf(?:nummer)?|num[ée]ro d['’]urgence|noodnummer|"
    r"numer alarmowy|n[úu]mero de emerg[êe]ncias?|numero di emergenza|licen[cs]e plate|canton n[°º]|"
    r"cod\. (?:istat|catastale|fiscale|postale)",
)
"""Whole labels, in lower case, beside numbers that identify a place and count nothing."""
