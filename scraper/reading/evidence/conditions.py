"""What a sentence asks of its readers: a price, an age. Neither says anything of the institution."""

import re
from decimal import Decimal
from functools import lru_cache

from figures.expressions import expression
from figures.record import Qualifier, Quantity
from scraper.numbers import NumberMatch
from scraper.reading.evidence.amounts import dear_in, is_money
from scraper.reading.words.catalogue_words import PRICED
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.vocabulary import DURATION, is_duration

_PAYING = Phrases(
    r"\b(?:costs?|coûten?t?|cuestan?|costan?|kostet|kosten|kostar|koster|kost|kosztuj[eą]|custam?|cost[ăa]|"
    r"stoj[íi])\b",
    r"\b(?:сто[ия]т|стоимост\w+|цена|плат[ия]т|за человека|кошту[єю]\w?|вартіст\w*|ціна|платять|за особу|"
    r"ker[üu]l(?:nek)?|κοστίζ\w+|εισιτήρι\w+|το άτομο|ücret\w*|fiyat\w*|bilet\w*)\b|"
    r"入場料|料金|参加費|受講料|门票|門票|票价|收费|每人",
    r"\b(?:admission|tickets?|entry fee|entr[ée]e|billets?|eintritt\w*|entradas?|ingress[oi]|bigliett[oi]|toegang)\b",
    r"\b(?:intr[äa]de\w*|entr[ée]en|inngangen|billett\w*|bilet\w*|vstupn[ée]|bel[ée]p[őo]\w*|intrarea|"
    r"pääsymaksu\w*)\b",
    r"\b(?:ermä(?:ß|ss)igt\w*|tarif r[ée]duit|reduced rate|ulgowy|ridotto|gebühr\w*|droits d['’]inscription|"
    r"maksaa)\b",
)
_ENTRANCE = Phrases(
    r"\b(?:admission|entr[ée]e|eintritt\w*|entradas?|ingress[oi]|bigliett[oi]|toegang|intr[äa]de\w*|inngangen|"
    r"adgang)\b",
    r"\b(?:entr[ée]en|vstupn[ée]|vstopnin[ae]|ulaznic[ae]|bel[ée]p[őo]\w*|intrarea|pääsymaksu\w*|pääsylip\w+)\b",
    r"\b(?:entré|wstęp|vstup|giriş|вход|вхід|είσοδος)\b(?=[^\d.!?]{0,24}\d)",
)
"""Words of entrance: what follows in their sentence are prices of it."""
_SENTENCES = expression(r"(?<=[^.\d][^.])[.!?]\s+(?=[A-ZÀ-Ý])")
_LONGEST_LIST = 200
_FEES = Phrases(
    r"\b(?:membership|subscription|(?:annual|yearly|monthly|joining) fee)\b|\b(?:cotisation|adh[ée]sion)\b",
    r"(?:jahres|mitglieds|monats|vereins)beitrag\w{0,2}\b|\bbeitrag (?:beträgt|von)\b",
    r"\bcuota (?:anual|mensual|de soci)",
    r"\bquota (?:annuale|annua|associativa|sociale|di iscrizione|anual|de sóci)|\bcontributie\b|\blidmaatschap\w*",
    r"\bskładk[aęi]\b|\bmensalidade\b|\banuidade\b",
    r"\bfees? of\b|\bgeb[üu]hr(?:en)? (?:von|betr[äa]g)|\btasa de (?:basura|matr[íi]cula|inscripci[óo]n)\b|"
    r"\bleges\b|\bpoplat(?:ek|ok) za\b|\bop[łl]ata za\b|\bgebyr(?:et)? (?:p[åa]|er)\b|\bpristojba za\b|"
    r"\btax[ăe] de [îi]nscriere\b|\b(?:års|medlems|familje|månads)avgift|\b(?:medlems|års)kontingent|"
    r"\bkontingentet\b|"
    r"\bjäsenmaksu|\bčlensk[ýéá] příspěv|\bčlenské\b|\btagdíj|\bcotiza[țţ]i|\bσυνδρομή|\büyelik aidatı|"
    r"\bчленск\w+ взнос",
    r"\bsubscriptions? (?:is|are|costs?)\b|\b(?:adoption|late|hire|tuition|entry|enrolment) fees?\b|\bcomptez\b|"
    r"(?:jahres|schutz|leih|mahn|aufnahme|nutzungs|vermittlungs)geb[üu]hr|\b(?:kosten|eltern|teilnahme)beitrag|"
    r"\b(?:cuota|quota) (?:es|è|é) |\btasa de adopci[óo]n\b|\bkontingenten\b|\bop[łl]ata \w+ wynosi\b",
    r"\b(?:ro[čc]n[íi] |registra[čc]n[íi] )poplatek\b|\b(?:f[öo]rsenings|anm[äa]lnings|depositions)avgift|"
    r"\b(?:beiratkoz[áa]s|r[ée]szv[ée]tel|tags[áa]g)[^\W\d_]* d[íi]j|\btaxa de ado[çc][ãa]o\b|\badoptiekosten\b",
    r"\b(?:rent|desks?|rooms?|dues) (?:from|is|are)\b|\b(?:loyer|alquiler|affitto|miete|huur|czynsz|renda) ?:|"
    r"\b(?:affitto da|miete ab|huur vanaf|czynsz od|renda a partir|alquiler desde|loyer à partir)\b|年会費|会費は|会费|"
    r"\bвнесок\b|\bвзнос\b",
)
"""What members and residents pay."""

_PAYER = Phrases(
    r"^(?:adults?|children|child|concessions?|seniors?|families|family|students?|pupils?) ?(?:pay\b|$)",
    r"^(?:adultes?|enfants?|étudiants?|familles?) ?(?:paient\b|$)",
    r"^(?:erwachsene|kinder|ermäßigt|familien) ?(?:zahlen\b|$)",
    r"^(?:adultos?|niños|familias?) ?(?:pagan\b|$)|^(?:adulti|bambini|ragazzi|ridotto) ?(?:pagano\b|$)",
    r"^(?:volwassenen|kinderen) ?(?:betalen\b|$)|^(?:dorośli|dzieci) ?(?:płacą\b|$)|^(?:crianças) ?(?:pagam\b|$)",
    r"^(?:vuxna|barn|pensionärer|voksne|børn|aikuiset|lapset|dospělí|děti|dospelí|deti|felnőtt(?:ek(?:nek)?)?|"
    r"gyerm?ek(?:ek(?:nek)?)?|adulți|copii|взрослые|дети|дорослі|діти|ενήλικες|παιδιά|yetişkin|çocuk)$",
    r"^(?:im (?:jahr|monat)|jährlich|monatlich|all['’]anno|al mese|per jaar|per maand|rocznie|miesięcznie|"
    r"por ano|ao mês)$",
)
"""Who pays a small sum, or how often, as its whole label."""

_AT = expression(r"[^,;:.!?()–]{2,60}\s(?:à|pour|at|for|zu|für|a|por|per|voor|po|za|för|for|til)\s\Z", re.IGNORECASE)
"""What leads from a number of things to the price of each."""
_AGED = Phrases(
    r"\b(?:children|kids|applicants?(?: must be)?|must be|aged?|people|persons|enfants|jeunes|âgée?s?|personnes|"
    r"menores|mayores|jóvenes|niños|minori|giovani|ragazzi|bambini|jugendliche|kinder|personen|kinderen|jongeren|"
    r"jovens|crianças|pessoas|dzieci|osoby|młodzież|barn|unga|børn|unge|lapset|nuoret|děti|mládež|gyerekek|copii|"
    r"tineri|pour les)"
    r"(?:\s(?:de|d['’]|aged|from|between|entre|mit|im alter von|dai|dos|van|od|i åldern))?\s?\Z",
)
_AGED_ALONE = Phrases(
    r"\b(?:aged|(?<!average )(?<!mean )(?<!median )ages?|âgée?s? de|im alter von)\s\Z",
    r"\b(?:(?:year|birthday|month) (?:that )?(?:you|they) turn|l['’]année de (?:tes|vos|ses|leurs)|"
    r"(?:jahr, )?in dem (?:du|sie))\s\Z",
    r"\b(?:año en que (?:cumpl\w+)|anno in cui (?:si )?comp\w+|jaar (?:dat|waarin) (?:je|u|zij)|"
    r"ano em que (?:fa\w+|complet\w+)|"
    r"roku?,? w którym ko[ńn]cz\w+|år(?:et)? (?:som )?(?:du|de|man|ni|i) (?:fyller|fylder)|"
    r"vuonna,? (?:kun|jolloin|jona) täyt\w+|roce,? (?:kdy|ve kterém) dovrš\w+|roku,? (?:keď|v ktorom) dovŕš\w+|"
    r"évben,? amikor betölt\w+ a|anul în care (?:împlin\w+)|χρονιά που (?:κλείνει\w*|συμπληρών\w+) (?:τα|τους))\s\Z",
    r"\b(?:(?:younger|older) than|(?:jonger|ouder) dan|(?:jünger|älter) als|(?:młods|stars)\w+ niż|"
    r"più (?:giovani|vecchi) di|más (?:jóvenes|mayores) (?:de|que)|mais (?:novos|velhos) (?:do )?que)\s\Z",
)
_OF_AN_AGE = Phrases(
    r"\b(?:adults?|seniors?|elderly|population|adultes?|a[îi]n[ée]s|menschen|erwachsenen?|senior(?:inn)?en|"
    r"bev[öo]lkerung|"
    r"personas|adultos?|poblaci[óo]n|adult[ie]|anzian[ie]|popolazione|mensen|ouderen|volwassenen|popula[çc][ãa]o|"
    r"idos[oa]s|"
    r"ludzi|os[óo]b|doro[śs]l\w+|senior\w*|vuxna|[äa]ldre|personer|voksne|[æe]ldre|henkil[öo]t|aikuiset|lid[ée]|"
    r"dosp[ěe]l[íi]|"
    r"ľudia|id[őo]sek|feln[őo]ttek|adul[țţ]i|v[âa]rstnici|persoane|gent gran|odrasl\w+|starij\w+)\s\Z",
)
"""Right before an age with a plus sign, of whom it is told: "seniors 60+", "adults 18+"."""
_YEARS_OLD = Phrases(
    r"(?:jahren? alt|years (?:old|of age)|jaar oud|anos de idade|años de edad|anni di età|ans d['’]âge|lat życia)\b"
)
_LOWEST_AGE = Phrases(
    r"\b(?:min(?:imum|imal)?\.? age|age limit|âge (?:minimum|minimal|requis)|mindestalter|edad mínima|età minima|"
    r"idade mínima|"
    r"minimumleeftijd|wiek minimalny|lägsta ålder|minimumsalder)\b",
)
_AGES = Phrases(
    r"^(?:(?:pupils['’]? )?ages?|âges?|alter(?:sgruppe|sklassen?)?|edad(?:es)?|et[àa]|leeftijd(?:en)?|idades?|wiek|"
    r"[åa]ld(?:er|rar)|aldre|ik[äa]|v[ěe]k|(?:[ée]let)?kor(?:oszt[áa]ly)?|v[âa]rst[ăae]|ηλικία|ηλικίες|yaş|возраст|"
    r"вік)$",
)
"""All that is said of ages from so much to so much: for whom a class is."""
_FAMILY = Phrases(
    r"\b(?:married|divorced|widowed|(?:father|mother) of|mariée?|divorcée?|(?:père|mère) de|verheiratet|geschieden|"
    r"(?:vater|mutter) von|casad[oa]|padre de|madre de|sposat[oa]|padre di|madre di|getrouwd|vader van|moeder van|"
    r"pai de|mãe de|żonaty|zamężna|ojciec|far till|mor till|far til|mor til)\b",
)
_SOMEBODY = expression(r"(?:Dr|Prof|Mr|Mrs|Ms|Mme|Herr|Frau|Sra?|Dott)\.?(?:ssa)?\s[A-ZÀ-Ý]|(?:She|He)\s")
_NAME = expression(r"[A-ZÀ-Ý][\w'’-]+\s[A-ZÀ-Ý][\w'’-]+\s\(\Z")
_TO_THE_CENT = expression(r"\d[.,]\d\d(?!\d)")
_FROM = expression(
    r"\s*(?:από|from|ab|à partir de|dès|desde|a partir de|da|a partire da|vanaf|od|fra|från|alkaen|de la|от|від)\s"
)
_HIGHEST_RATE = 20
_KITCHEN_UNITS = frozenset(("g", "mg", "ml", "cl", "min", "s", "kcal", "kJ", "mm", "°C", "°F", "h/wk"))
_CEILING = Phrases(
    r"\b(?:montants?|aides?|subventions?|financements?|bourses?|plafonds?|soutien)\s(?:maxim(?:al|ale|aux|um)\s?)?"
    r"(?:par \w+\s|d['’]aide\s)?(?:(?:de|est de|fixé\w* à|plafonné\w* à|s['’]élève à)\s|:\s)?\Z",
    r"\b(?:maximum|max\.?)\s(?:grant|award|amount|funding|support|loan)\w*\s?(?:(?:of|is)\s|:\s)?\Z",
    r"\b(?:höchst(?:betrag|förderung|satz|summe)|maximal(?:betrag|förderung)|maximale förder\w*|förderobergrenze)\s?"
    r"(?:(?:von|beträgt|liegt bei|je \w+)\s|:\s)?\Z",
    r"\b(?:importe?|cuantía|contributo|importo|valor|ayuda|apoio|finanziamento|montante)\s"
    r"(?:m[áa]xim[oa]|massimo)\s?(?:(?:de|di|es de|è di|é de)\s|:\s)?\Z",
    r"\b(?:maxim(?:um|ale) (?:bedrag|bijdrage|subsidie)|maximumbedrag|maksymalna kwota|kwota maksymalna|maxbelopp\w*|"
    r"högsta belopp|maksimalt? beløb|maksbeløp|maximální (?:výše|částka))\s?(?:(?:van|is|to|är|er|je)\s|:\s)?\Z",
)
"""Before the most that a giver grants to each: "Montant maximal : 40 000 € par lieu"."""
_MAXIMAL = expression(r"max|plafon|höchst|högst|obergrenze|massim|m[áa]xim|maks", re.IGNORECASE)
_OLD = 100
_NEAR = 60
"""So many letters around a sum may tell that it is a price."""


_TIMES_A_PRICE = 100
"""What a year's work is paid with, in prices: 100 000 euros, 2 million kronor."""

_FOR_LAND = expression(r"/\s?(?:m(?:²|2\b|q\b)|(?:sq ?m|sq\.? ?ft|kvm)\b|㎡|ha\b)")
"""What land and houses cost: "5 000 €/m²"."""


def is_small_sum(quantity: Quantity) -> bool:
    """Whether a sum is as small as prices mostly are, in its currency; from so much to so much, as pay mostly is."""
    if not is_money(quantity):
        return False
    times = 1 if quantity.upper is None else _TIMES_A_PRICE
    return abs(quantity.upper or quantity.value or Decimal(0)) < times * dear_in(quantity.unit)


_FOR_A_NIGHT = expression(
    r"\s(?:por noche|per night|a night|par nuit|la nuit|pro nacht|(?:a|per) notte|per nacht|por noite|za noc|"
    r"per natt|pr\. nat)\b",
    re.IGNORECASE,
)
"""Behind what a bed costs."""


def is_price(text: str, match: NumberMatch, label: str, lead: str = "") -> bool:
    """Whether a small sum is what something costs: by the words beside it, or for each of something. Or any sum is
    the most that each may get.

    `lead` is what stands between it and the number before.
    """
    if match.quantity.value is None or not is_money(match.quantity):
        return False
    if label[:1] == "/" and _FOR_LAND.match(label) is not None:
        return True
    if not is_small_sum(match.quantity):
        return is_ceiling(text, match)
    if (
        is_price_from(match, is_told=False)
        or PRICED.match(label)
        or _FOR_A_NIGHT.match(text, match.end)
        or _PAYER.match(label)
        or _is_for_each(text, match, lead)
    ):
        return True
    if _ENTRANCE.search(_SENTENCES.split(text[max(0, match.start - _LONGEST_LIST) : match.end])[-1]) is not None:
        return True
    near = text[max(0, match.start - _NEAR) : match.end + _NEAR]
    return _PAYING.search(near) is not None or _FEES.search(near) is not None


def is_ceiling(text: str, match: NumberMatch) -> bool:
    """Whether a sum is the most that each may get: it says what is offered, not what was given."""
    before = text[max(0, match.start - _NEAR) : match.number_start].rstrip("€$£").replace(" : ", ": ")
    return _MAXIMAL.search(before + match.raw) is not None and _CEILING.search(before) is not None


_TAX = expression(r"(?:VAT|TVA|MwSt|USt|IVA|BTW|moms|mva|DPH|PDV|ÁFA|ALV|ΦΠΑ|KDV|НДС|ПДВ)\.?\s?[(:]?\s?\Z")
_NEAR_TAX = 8
_REQUEST = Phrases(
    r"(?:please|bitte|merci de|veuillez|s['’]il vous pla[iî]t|por favor|se ruega|rogamos|si prega|per favore|"
    r"preghiamo|alstublieft|gelieve|graag|pede-se|prosimy|prosz[ęe]|pros[íi]me|v[äa]nligen|venligst|vennligst|"
    r"pyyd[äa]mme|k[ée]rj[üu]k|v[ăa] rug[ăa]m|παρακαλ\w+|l[üu]tfen|пожалуйста|просим|будь ласка|molimo)\b",
)
"""How a sentence begins that asks the reader for something."""


def is_tax(text: str, match: NumberMatch) -> bool:
    """Whether a tax by its name stands right before a share: "včetně DPH (12 %)"."""
    return _TAX.search(text[max(0, match.start - _NEAR_TAX) : match.start]) is not None


def asks_for(sentence: str, match: NumberMatch) -> bool:
    """Whether a sentence asks its reader for so much at most: "Bitte maximal 2 Personen je Zimmer"."""
    return match.quantity.qualifier is Qualifier.AT_MOST and _REQUEST.match(sentence.lstrip()) is not None


def is_price_from(match: NumberMatch, *, is_told: bool) -> bool:
    """Whether an amount is the least that something costs: to the cent, or small behind "from"."""
    if match.quantity.qualifier is not Qualifier.AT_LEAST:
        return False
    if _TO_THE_CENT.search(match.raw) is not None:
        return True
    return not is_told and is_small_sum(match.quantity) and _FROM.match(match.raw.lower()) is not None


def is_offered_from(text: str, match: NumberMatch, *, is_told: bool) -> bool:
    """Whether a sum or a rate is the least at which something is offered; no rate but a loan's is where figures are
    announced.
    """
    if match.quantity.unit == "%":
        return (not is_told and is_rate_from(match)) or lends_at(text, match)
    return is_money(match.quantity) and is_price_from(match, is_told=is_told)


_LOAN_FROM = Phrases(
    r"\b(?:mortgages?|loans?|hypothe\w+|kredite?|darlehen|hipotecas?|pr[ée]stamos?|cr[ée]ditos?|mutu[io]|prestiti|pr[êe]ts?|"
    r"cr[ée]dits?|leningen|empr[ée]stimos?|kredyt\w?|po[żz]yczki|l[åa]n|boliglån|lainat?|hypot[ée]k\w|[úu]v[ěe]ry?)\s"
    r"(?:from|ab|desde|dal|[àa] partir d['’e]|d[èe]s|vanaf|od|fr[åa]n?|alkaen)\s?(?:el |o |l['’])?\Z",
)
"""Before the rate at which a bank lends."""


def lends_at(text: str, match: NumberMatch) -> bool:
    """Whether few per cent are those of a loan: "Mortgages from 4.19%"."""
    if (match.quantity.value or 0) >= _HIGHEST_RATE or match.number_start == 0:
        return False
    return _LOAN_FROM.search(text, max(0, match.number_start - _NEAR), match.number_start) is not None


def is_rate_from(match: NumberMatch) -> bool:
    """Whether few per cent stand behind "from": the rate at which a bank lends, "ab 1,89 %"."""
    quantity = match.quantity
    if quantity.unit != "%" or quantity.qualifier is not Qualifier.AT_LEAST or quantity.value is None:
        return False
    return quantity.value < _HIGHEST_RATE and _FROM.match(match.raw.lower()) is not None


def _is_for_each(text: str, match: NumberMatch, lead: str) -> bool:
    """Whether each of the number before costs it: "410 repas par jour à 3,85 €", which are no sum of meals."""
    before = match.start - len(lead)
    is_behind_number = before > 0 and text[before - 1].isdigit() and text.startswith(lead, before)
    return is_behind_number and _AT.fullmatch(lead) is not None


_AGE_COUNTED = expression(r"代(?!目|表|理|替)|歳(?:から|まで|以上|以下|未満|[~〜～-])")
"""Behind the decades of lives, "20代から70代まで", and no generations; behind ages that bound, and no average."""


def is_age(text: str, match: NumberMatch, label: str) -> bool:
    """Whether a number is how old somebody must be: "children under 16", "moins de 18 ans"."""
    quantity = match.quantity
    last = quantity.value if quantity.upper is None else quantity.upper
    if last is None or last >= _OLD or quantity.unit not in (None, "a"):
        return False
    if text.startswith(("代", "歳"), match.end):
        return _AGE_COUNTED.match(text, match.end) is not None
    if _is_named_age(quantity, label) or (quantity.qualifier is not None and _YEARS_OLD.match(label)):
        return True
    before = text[max(0, match.start - _NEAR) : match.start]
    if before and (_AGED_ALONE.search(before) or _is_behind_a_name(text, match) or _is_plus(match, before)):
        return True
    is_aged = before != "" and _AGED.search(before) is not None
    return is_aged and (DURATION.match(label) is not None or quantity.qualifier is not None)


def _is_plus(match: NumberMatch, before: str) -> bool:
    return match.raw.endswith("+") and _OF_AN_AGE.search(before) is not None


def _is_named_age(quantity: Quantity, label: str) -> bool:
    """Whether a label says that a number bounds ages."""
    if quantity.qualifier is Qualifier.AT_MOST and is_duration(label):
        return True
    return _LOWEST_AGE.search(label) is not None or (quantity.upper is not None and _AGES.match(label) is not None)


def _is_behind_a_name(text: str, match: NumberMatch) -> bool:
    """Whether a number stands in brackets behind a first and a last name: "Karin Vogt (58)"."""
    is_adult = match.quantity.value is not None and 18 <= match.quantity.value < _OLD
    before = text[max(0, match.start - _NEAR) : match.start]
    return is_adult and text[match.end : match.end + 1] == ")" and _NAME.search(before) is not None


@lru_cache(maxsize=1024)
def is_of_a_life(sentence: str) -> bool:
    """Whether a sentence is about a person: their family, or what somebody with a title or a pronoun did.

    It is asked for each number of a sentence.
    """
    return _SOMEBODY.match(sentence) is not None or _FAMILY.search(sentence) is not None


def is_domestic(quantity: Quantity) -> bool:
    """Whether a number has a unit of kitchens, weather, films or posts, in which no institution counts."""
    return quantity.unit in _KITCHEN_UNITS
