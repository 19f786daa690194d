"""Labels of what is measured in metres or in time, in the languages we read, and of what is in millions. Data only."""

from figures.unit_words import UNIT_WORDS, unit_words
from scraper.numbers.words import split
from scraper.reading.words.phrases import Phrases

_MORE = (
    r"(?:(?:total|overall|maximum|max\.|minimum|average|mean|usable|greatest|maximale?|minimale?|totale?|moyenne?|"
    r"positif|cumulé|m[áa]xim[ao]|mínim[ao]|medi[ao]|média|massim[ao]|minim[ao]|complessiv[ao]|maximaler?|mittlere|"
    r"größte|gesamte|totaler?|gemiddelde|całkowita|maksymalna|średnia)\s)?"
)
_ENDING = (
    r"(?:\s(?:total|maximale?|minimale?|totale?|moyenne?|positif|cumulé|m[áa]xim[ao]|mínim[ao]|medi[ao]|média|"
    r"massim[ao]|minim[ao]|complessiv[ao]|positivo|maksymalna|całkowita|above sea level|gained?)|"
    r"\s\((?:total|max\.?|min\.?|metres|meters|m)\))?\W*$"
)


def _whole(words: str) -> str:
    return rf"^{_MORE}(?:{words}){_ENDING}"


LENGTH = Phrases(
    _whole(r"height|altitude|elevation|ascent|descent|depth|length|width|distance|perimeter|circumference|draught"),
    r"^(?:height|elevation|depth) of (?:the|its|our) (?:\w+ )?(?:dome|tower|building|bridge|mountain|peak|summit|spire|"
    r"mast|ceiling|pool|lake|well|shaft|mine|cave|wall|dam|roof)\W*$|^above sea level\W*$|^altitud[ei]?\b",
    _whole(r"metres|meters|mètres|meter|metros|metri|metry|metrów|höhenmeter"),
    _whole(r"d[ée]nivel(?:é|ée|lation|ación)|hauteur|longueur|largeur|profondeur|périmètre|tirant d['’]eau"),
    _whole(r"\w*(?:höhe|länge|breite|tiefe|tiefgang|umfang)|höchster (?:punkt|berg)|entfernung|distanz"),
    _whole(r"altura|altitud|longitud|anchura|profundidad|eslora|calado|perímetro|desnivel|distancia"),
    _whole(r"altezza|altitudine|lunghezza|larghezza|profondità|dislivello|pescaggio|perimetro|distanza"),
    _whole(r"\w*(?:hoogte|lengte|breedte|diepte)|diepgang|omtrek|afstand"),
    _whole(r"wysokość|długość|szerokość|głębokość|przewyższenie|zanurzenie|obwód|odległość"),
    _whole(r"comprimento|largura|profundidade|desnível|calado|distância"),
    r"^(?:de |di |von |of |d['’])?(?:\w+ )?(?:galer[íi]as?|galeries?|gallerie|galleries|tunnels?|túnel(?:es)?|túneis|"
    r"stollen|quais?|quays?|muelles?|banchin[ae]|cais|pistes|pistas|murallas?|remparts|trenches|corridors?|façade)\b",
)
"""As whole labels: "length of stay" and "distance learners" are none."""

AMOUNT = Phrases(
    r"\b(?:turnover|revenues?|sales|budget|income|funding|profits?|investments?|assets|costs?|users?|downloads|"
    r"visits)\b",
    r"umsatz|budget|erlös|einnahmen|gewinn|investition|chiffre d['’]affaires|recettes|facturación|ingresos|presupuesto",
    r"fatturato|bilancio|ricavi|omzet|begroting|winst|przychod|budżet|obrót|faturação|receitas|orçamento",
)
"""Labels of money and of use, which are told in millions."""

AVERAGE = Phrases(
    r"durchschnitt|\bim (?:schnitt|mittel)\b",
    r"\b(?:average|mean|median|m[ée]dian\w*|moyen\w*|mediaan|mittler\w+|median\w*|medi[aeo]s?|promedio|"
    r"m[ée]di[ao]s?|medel\w+|genomsnitt\w*|gennemsnit\w*|gjennomsnitt\w*|gemiddeld\w*|średni\w*|keskimäärä\w*|"
    r"keski-?\w+|průměr\w*|mediu|medie|mediană|átlag\w*|ortalama\w{0,4}|medyan\w*)\b|\bμέσ[οηα]\w*|\bø\s?",
)
"""What says that a number is the mean of many."""

LASTING = Phrases(
    AVERAGE.pattern,
    r"\b(?:duration|dur[ée]e|duraci[óo]n|durata|duraç[ãa]o|durat[ăa]|\w*duur|\w*dauer|kesto\w*|varighe[dt]\w*|"
    r"längd\w*|délka|doba|dob[ěy]|czas\w*|διάρκεια|\w*idő\w*|süre(?:si|leri)?)\b",
    r"\b(?:age|âge|\w*alter|edad|età|leeftijd|idade|wiek\w*|\w*ålder|\w*alder|ikä|věk\w*|vârst[aă]|ηλικία|életkor\w*|"
    r"yaş(?:ı|ları)?)\b",
    r"\b(?:\w*time|temps|\w*zeit(?:en)?|tiempos?|temp[oi]|\w*tijd|\w*tid|\w*aika|timp|χρόνος)\b",
    r"\b(?:s[ée]jour|stay|aufenthalt\w*|estanc?ia|degenza|verblijf\w*|d[ée]lai\w*|delay|\w*frist|wait\w*|attente|"
    r"attesa|esperas?|trajets?|journey|travel|fahrt\w*|trayectos?|viaggi?o?|viagens?|viagem|reis\w*|podróż\w*|resa|"
    r"rejse\w*|matka\w*|"
    r"train|tgv|car|plane|voiture|avi[oó]n|auto|zug|bahn|tren|treno|trem|trein|tåg\w*|tog|juna\w*|vlak\w*|pociąg\w*|"
    r"flight|vol|flug|"
    r"seniority|ancienneté|tenure|\w*zugehörigkeit|anzianità|antig[üu]edad|antiguidade|staż\w*)\b",
)
"""Labels of how long something takes, or how old it is: their numbers have a unit of time."""

_NO_NOUNS = (
    "a an the of our its their all these those for at in on to and is "
    "le la les l un une des du de d nos notre ses son leurs leur ces aux au à pour en et est "
    "der die das den dem des unserer unseren unserem unsere unser aller ihrer von vom bei für in im und "
    "el los las de del nuestros nuestras nuestro nuestra sus sus su para en y es "
    "il lo gli i dei degli delle della dello dell di nostri nostre nostro nostra suoi sue tra per in e è "
    "o os as dos das do da nossos nossas seus suas para em "
    "de het een van onze zijn haar alle voor bij in en naszych wszystkich dla w z na i o "
    "våra vår av för hos vore vår af for blandt til meidän našich všech ve u z na noștri noastre ai ale a al "
    "των του της οι τα ο η μας για στους στις"
)
NO_NOUNS = frozenset(_NO_NOUNS.split())
"""Words between what an average is of and a number: articles, what something belongs to, and what joins."""

LAND = Phrases(
    rf"^(?:{'|'.join(unit_words(None)[unit] for unit in split('ha|acre|m²|km²|mi²|m³|MW'))}|"
    rf"{UNIT_WORDS['km']}|{UNIT_WORDS['mi']}|{UNIT_WORDS['t']}|tons|tonni[an]|tonna|тонн[аы]?|тона|τόνο(?:ι|υς))\b",
)
"""Units in words of what institutions own and run: as good as their symbols."""
