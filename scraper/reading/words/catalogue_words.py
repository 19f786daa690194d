"""Words beside the numbers of catalogues, shops, forums and the like, which are no figures. Data only."""

import re

from figures.expressions import expression
from scraper.reading.words.phrases import Phrases

_LASTS = r"\bdur(?:ation|[ée]e)\b|\bdauer\b|\bduraci[óo]n\b|\bdurata\b|\bduur\b|\bdura[çc][ãa]o\b"

LASTS = expression(_LASTS, re.IGNORECASE)
"""How long something takes."""

CATALOGUE_LABEL = Phrases(
    r"\bects\b",
    r"\bcredits?\b",
    r"\bcr[ée]dits?\b",
    r"\bsemest(?:er|re)s?\b",
    _LASTS,
    r"\b(?:price|prix|preis|precio|prezzo|prijs|pre[çc]o|cena|tarif|fees?|tuition|geb[üu]hr\w*|frais de)\b",
    r"\bmin(?:utes?)? (?:read|de lecture)|lesezeit",
    r"\b(?:pages?|seiten?|p[áa]ginas?|pagine|stron)$",
    r"\b(?:comments?|commentaires?|views|vues|likes|shares|partages|avis|reviews?|bewertungen)\b",
    r"\b(?=(?:level|niveau|module|modul|[ée]tape|step|schritt|paso|chapter|chapitre|figure|fig|semaine|week|woche|jour|"
    r"day|"
    r"tag)$)(?<!\bpar )(?<!\bper )(?<!\bpro )(?<!\bal )(?<!\bpor )(?<!\ba )(?<!\beach )(?<!\bevery )"
    r"(?<!\bchaque )(?<!\bjede )(?<!\bjeden )(?<!\bcada )(?<!\bogni )(?<!\belke )",
    r"\b(?:raised|funded|collect[ée]s?|gesammelt|recaudado|raccolti?)\b.*\b(?:goal|target|objectif|ziel|meta|"
    r"obiettivo)\b",
    r"\b(?:in den warenkorb|add to cart|ajouter au panier)\b",
    r"\b(?:ht|ttc|vat|tva|mwst|iva|btw)\b",
    r"\buhr\b",
    r"\b(?:costs?|kostet|kosten|co[ûu]tent?|cuestan?|costan?|kosztuje|custam?)$",
    r"\bstudiepunten\b|\bcontacturen\b|\bcfu\b|leistungspunkt|h[öo]gskolepo[äa]ng|\bcollegegeld\b|\bschoolgeld\b|"
    r"\bczesne\b",
    r"^(?:donate|give|faire un don|je donne|jetzt spenden|spenden sie|donar|dona|doneer)\b",
    r"^(?:minut\w*|mins?|servings?|portion(?:s|en|er)?|porzioni|porciones|raciones|porties|porcj[ie]|por[çc][õo]es)$",
    r"\bheures?\b$|\bh$",
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|"
    r"dienstag|"
    r"mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|luned[ìi]|"
    r"marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|"
    r"zaterdag|"
    r"zondag|segunda|ter[çc]a|quarta|quinta|sexta|poniedzia[łl]ek|wtorek|[śs]roda|czwartek|pi[ąa]tek|sobota|"
    r"niedziela)\b",
    r"\b(?:opening hours|hours|horaires?|[öo]ffnungszeiten|orari?|horarios?|openingstijden|godziny|hor[áa]rios?)\b",
    r"\bjours? restants?\b|\bdays? (?:left|to go|remaining)\b|\btage (?:verbleib|[üu]brig)|\bd[íi]as restantes\b|"
    r"\bgiorni (?:rimanenti|rimasti)\b|\bdagen (?:resterend|te gaan)\b|\bdni do ko[ńn]ca\b|\bdias restantes\b",
    r"\b(?:raised|funded|pledged|collect[ée]s?|gesammelt|recaudad[oa]s?|raccolti?) (?:out of|of|sur|von|de|su) \W?\d",
    r"\bguaranteed?$|^dimensions\b|^package size\b",
    r"^(?:distance|distanz|distancia|distanza|afstand|dystans|dist[âa]ncia|d[ée]nivel[ée]\w*|h[öo]henmeter|climb|"
    r"ascent|"
    r"elevation gain|dislivello|desnivel|stijging|aufstieg)$",
    r"^(?:luft)?(?:humidity|humidit[ée]|feuchtigkeit|feuchte|humedad|umidit[àa]|luchtvochtigheid|wilgotno[śs][ćc]|"
    r"umidade|"
    r"wind|vent|viento|vento|wiatr|pressure|pression|luftdruck|presi[óo]n|pressione|rain|pluie|regen|lluvia|pioggia|"
    r"uv.index)$",
    r"\b(?:bed|bath)rooms?$",
    r"\b(?:per group|par groupe|pro gruppe|por grupo|per gruppo|per groep)\b",
    r"\b(?:lessons|unterrichtsstunden|lezioni|lekcji)$",
    r"\b(?:returns?|delivery|shipping|warranty|livraison|retours?|lieferung|versand|r[üu]ckgabe|env[íi]o|entrega|"
    r"spedizione|"
    r"consegna|levering|bezorging|dostawa|wysy[łl]ka|garantie|garant[íi]a|garanzia)$|\b(?:schaal|entgeltgruppe)$",
    r"\b(?:chambres?|salles? de bains?|schlafzimmer|badezimmer|dormitorios|ba[ñn]os|slaapkamers?)$",
    r"^(?:(?:netto|brutto|net |gross |poids |peso )?(?:gewicht|weight|poids|peso|waga|vikt|v[æa]gt|vekt|paino|"
    r"hmotnost|masa)|"
    r"abmessungen|ma(?:ß|ss)e|dimens(?:ions?|ioni|iones|[õo]es)|afmetingen|wymiary|rozm[ěe]ry|mitat|m[åa]tt|h[öo]he|"
    r"breite|"
    r"tiefe|l[äa]nge|width|height|depth|length|hauteur|largeur|profondeur|longueur|altura|ancho|anchura|profundidad|"
    r"longitud|"
    r"altezza|larghezza|profondit[àa]|lunghezza|hoogte|breedte|diepte|lengte|wysoko[śs][ćc]|szeroko[śs][ćc]|"
    r"g[łl][ęe]boko[śs][ćc]|d[łl]ugo[śs][ćc]|comprimento|largura|profundidade|inhalt|contenu|contenido|inhoud)$",
    r"\b(?:topics?|threads?|posts?|replies|sujets|r[ée]ponses|themen|beitr[äa]ge|antworten|temas|respuestas|"
    r"discussioni|"
    r"risposte|onderwerpen|berichten|t[óo]picos|respostas|w[ąa]tk[óo]w|odpowiedzi)$",
)
"""Labels of numbers that catalogues, shops and blogs show: they speak against a figure."""

PRICES = Phrases(
    r"\btuition\b|\bfees?\b|\bprices?\b|\bpricing\b|\btarifs?\b|\bprix\b|\bpreise?\b|\bgeb[üu]hren\b|\bkosten\b",
    r"\bprecios?\b|\btasas\b|\bmatr[íi]culas?\b|\baranceles\b|\bprezz[io]\b|\btariff[ae]\b|\btasse\b|\bprijzen\b",
    r"\btarieven\b|\bcollegegeld\b|\bpre[çc]os?\b|\bpropinas\b|\bmensalidades?\b|\bceny\b|\bop[łl]aty\b|\bcennik\b",
    r"\bbeitr[äa]ge\b|beitrag$|\bcotisations?\b|\bcuotas?\b|\bquote\b|\bcontributie\b|\bsk[łl]adki\b|avgift|kontingent",
    r"\btoegang\b|\bingresso\b|\bentradas?\b|\bwst[ęe]p\b|\badmission\b|\bentr[ée]e\b|\bmembership\b|\badh[ée]sions?\b|"
    r"\bshop\b|\bboutique\b|\bspeisekarte\b|\bmenus?\b|\btickets?\b|\bbilletterie\b|\beintritt",
    r"\babbonament[io]\b|\babonnements?\b|\bbilety\b|\bbigliett[io]\b|\babonos\b|\bassinaturas?\b|\babonament|"
    r"\bmedlemska[pb]\b|\bmitgliedschaft(?:en)?\b|\blidmaatschap(?:pen)?\b|\bčlenství\b|\bčlenstvo\b|\bczłonkostwo\b|"
    r"\bj[äa]senyy[ds]|\btags[áa]g\b",
)
"""Headings over prices."""

BIDS = Phrases(
    r"^\(?\d+ (?:gebote?|bids?|ench[èe]res?|pujas?|offerte|offerta|rilanci|lances?|licita[çc][õo]es|biedingen|bod|"
    r"ofert[ay]?|bud|budgivare|tarjous(?:ta)?|nabídek|prihozů|licitări|ajánlat|teklif|ставок|ставка|προσφορές)\)?$",
)
"""How many have bid for what an amount stands beside: it is the price of a lot."""

SALARY = Phrases(
    r"\bsalar(?:y|ies|io|is|iale)\b|\bsalaires?\b|\br[ée]mun[ée]ration\b|\bgehalt\b|\bverg[üu]tung\b|\bretribu(?:zione|"
    r"ci[óo]n)\b|"
    r"\bstipendio\b|\bwynagrodzenie\b|\bsal[áa]rio\b|\bremunera[çc][ãa]o\b|\bcompensation\b|\bpay\b",
)
"""What a post pays, from so much to so much."""

GRANTED = Phrases(
    r"^(?:montant (?:mensuel |annuel )?(?:de (?:la|cette) bourse|des bourses)|bourse mensuelle)\b",
    r"^(?:(?:monthly |annual )?(?:scholarship|stipend|grant|bursary) (?:amount|rate|value)|monthly (?:scholarship|"
    r"stipend|grant|allowance)|(?:amount|value) of (?:the|each|a) (?:scholarship|stipend|grant|bursary))\b",
    r"^(?:(?:monatliche )?stipendienh[öo]he|h[öo]he des stipendiums|monatliche[sr]? (?:stipendium|förderung))\b",
    r"^(?:(?:importe|cuantía) (?:mensual )?de (?:la|cada) beca|beca mensual|importo (?:mensile )?della borsa|"
    r"borsa mensile|valor (?:mensal )?da bolsa|bolsa mensal)\b",
    r"^(?:hoogte van de beurs|beursbedrag|wysoko[śs][ćc] (?:miesi[ęe]cznego )?stypendium|v[ýy][šs]e stipendia|"
    r"stipendie(?:ts storlek|belopp)|stipendets størrelse|apurahan suuruus)\b",
    r"^(?:(?:az )?[öo]szt[öo]nd[íi]j (?:havi )?[öo]sszege|cuantumul bursei|(?:ayl[ıi]k )?burs (?:tutar|miktar)[ıi]|"
    r"размер стипендии|розмір стипендії|ύψος (?:της )?υποτροφίας)\b",
)
"""What each who is granted it gets."""

PAID = Phrases(
    r"^(?:brut|bruts|brutto|bruto|lord[ie]|gross)\b(?! (?:domestic|national|income|profit|value|margin))",
    r"^初任給|^月給|^基本給|^起薪|^초봉|^기본급",
    GRANTED.pattern,
)
"""Behind what a post pays, and before what a scholarship does."""

PRICED = Phrases(
    r"^(?:vanaf|ab|à partir de|desde|a partire da|från|fra|alkaen|od|от|від|από) (?:per|pro|par|por|al|na|/|w|за)\b",
    r"^(?:(?:per|a|an|par|pro|al|por|na)\s|/\s?)(?:person|month|year|week|night|day|hour|user|personne|mois|an|semaine|"
    r"nuit|jour|heure|"
    r"monat|jahr|woche|nacht|tag|stunde|mes|a[ñn]o|semana|noche|d[íi]a|hora|persona|mese|anno|settimana|notte|giorno|"
    r"ora|"
    r"maand|jaar|week|nacht|dag|uur|m[êe]s|ano|noite|dia|pessoa|osob[ęe]|miesi[ąa]c)\b",
    r"^(?:per|pr\.?|i|om|f[öo]r|na|za|/) ?(?:m[åa]n(?:ed(?:en)?|ad(?:en)?)?|md\.?|person|voksen|barn|dygn|d[øo]gn|"
    r"osobu|osobo|"
    r"m[ěe]s[íi]c|mesiac|mjesec|mesec|f[őo]|henkil[öo]|kuukausi|kk|psa)\b|^(?:for|f[öo]r) (?:et|ett) [åa]r\b",
)
"""How the label of a price begins: for so much time, for each person."""

GIFT = Phrases(
    r"^(?:(?:a|per|each) (?:month|week|day|year) )?(?:could |can |will |would |may )?"
    r"(?:sponsors?|buys?|pays?|provides?|feeds?|trains?|helps?|funds?|covers?|sends?)\b",
    r"^(?:permet(?:tent)?|financent?|offrent?|assurent?|nourrit|erm[öo]glich(?:t|en)|finanzier(?:t|en)|versorg(?:t|en)|"
    r"reichen f[üu]r|helfen|permiten?|financian?|alimentan?|cubren?|permett(?:e|ono)|garantisc(?:e|ono)|"
    r"acquista(?:no)?|betaalt|helpt|zorgt|pozwala(?:j[ąa])?|wystarcz[ąa]?)\b",
    r"^(?:garant(?:e|em|iza|izan|it|issent)|alimenta|ajudam?|pagam?|paient?|compran?|comprano|assicura(?:no)?|"
    r"sostien(?:e|ono)|offr(?:e|ono)|proporcionan?|fourni(?:t|ssent)|sichern|decken|bezahlen|koopt|geeft|dekt|zapewnia(?:j[ąa])?|"
    r"pokrywa(?:j[ąa])?|finansuj[eą]|räcker till|bekostar|dækker|betaler|dekker|riittää|kustantaa|zajist[íi]|pokryje|"
    r"zaplat[íi]|fedezi|biztos[íi]t|asigur[ăa]|acoper[ăa]|καλύπτ(?:ει|ουν)|karşılar|sağlar|обеспечит|оплатит|хватит)\b",
)
"""How the label of a sum begins that says what a gift of so much does."""

SKILLS = Phrases(
    r"\bskills?\b|\bcomp[ée]tences?\b|kompetenzen\b|kenntnisse\b|\bcompetenze\b|\bhabilidades\b|\bcompetencias\b|"
    r"\bvaardigheden\b|\bcompetências\b|umiej[ęe]tno[śs]ci|f[äa]rdigheter|f[æe]rdigheder|\bferdigheter\b|\btaidot\b|"
    r"\bdovednosti\b|\bzručnosti\b|k[ée]szs[ée]gek|competen[țţ]e|δεξιότητες|\byetenekler\b|\bvje[šs]tine\b|"
    r"\bspretnosti\b|\btechnical proficiency\b|\btech(?:nology)? stack\b|\bwhat i (?:know|can do)\b",
    r"^(?:languages?|langues|sprachen|idiomas|lingue|talen|línguas|j[ęe]zyki|spr[åa]k|sprog|kielet|jazyky|nyelvek|"
    r"limbi)$",
    flags=re.MULTILINE,
)
"""Headings over how well somebody knows things."""

SOFTWARE = Phrases(
    r"^(?:html ?5?|css ?3?|scss|sass|less|java ?script|typescript|js|php|python|java|kotlin|swift|golang|c\+\+|c#|"
    r"\.net|ruby(?: on rails)?|react(?:\.?js| native)?|vue(?:\.?js)?|angular(?:js)?|node(?:\.?js)?|next\.?js|jquery|"
    r"bootstrap|tailwind(?: css)?|laravel|django|symfony|spring boot|wordpress|drupal|joomla|(?:my|postgre)?sql|"
    r"mongodb|docker|git(?:hub)?|(?:adobe )?(?:photoshop|illustrator|indesign|premiere(?: pro)?|after effects|"
    r"lightroom|xd)|figma|sketch|blender|autocad|(?:ms |microsoft )?(?:excel|word|powerpoint|office)|matlab|ui/? ?ux|"
    r"ux/? ?ui)$",
    flags=re.MULTILINE,
)
"""What somebody knows more or less of, as the whole label of a bar."""

ASSESSED = Phrases(
    r"^(?:final |mid-?term )?(?:tests?|testes?|exams?|examens?|examen|exames?|esam[ei]|klausur|hausarbeit|tentamen|"
    r"egzamin|"
    r"kolokwium|coursework|essays?|assignments?|quiz(?:zes)?|homework|trabalhos?|devoirs?|pruebas?|prov[ae]|elaborato|"
    r"waga|weight(?:ing)?|gewicht(?:ung)?|pond[ée]ration|ponderaci[óo]n|pondera[çc][ãa]o|weging|viktning|vægtning|v[áa]ha|"
    r"opdracht|zkou[šs]ka|vizsga|z[áa]rthelyi|participation|partecipazione|asistencia|attendance)\b(?! (?:takers|"
    r"pass))",
)
"""What a mark is made up of, each by its share."""
