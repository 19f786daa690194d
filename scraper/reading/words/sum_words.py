"""Words of labels that say whether a number under "£m" is a sum of money, or counts or compares something."""

from figures.remembered import remembered
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.rate_words import tells_average, tells_per_share
from scraper.reading.words.vocabulary import NO_EVENTS, PLACES_OF_WORK

_SUMS = Phrases(
    r"income|revenue|turnover|\bsales\b|\bcosts?\b|expen[sd]|\bfees?\b|\bgrants?\b|salar(?:y|ies)\b|\bwages?\b|\bpay\b|"
    r"pensions?\b|budget|spending|\bfund(?:s|ing)\b|\bdebts?\b|donation|\bassets?\b|\bprofits?\b|\bequity\b|capital",
    r"recettes|d[ée]penses|\bcharges\b|\bproduits\b|salaire|\bfrais\b|\bdroits\b|subvention|ressources|dotation",
    r"kosten|aufw[ae]nd|erl[öo]s|ertr[aä]g|ums[aä]tz|geb[üu]hr|geh[aä]lt|l[öo]hne|mittel\b|ausgaben|einnahmen|etat\b|"
    r"haushalt\b",
    r"ingresos|gastos|\bcostes?\b|ventas|matr[íi]cula|sueldo|salarios?\b|presupuesto|ricavi|\bcost[io]\b|spese|"
    r"\btasse\b|proventi|"
    r"stipendi",
    r"\bbaten\b|\blasten\b|inkomsten|omzet|subsidie|uitgaven|receitas|despesas|custos|propinas|vendas|or[çc]amento",
    r"przych[oó]d|koszt|wydatk|op[łl]at|dotacj|wynagrodze|bud[żz]et|int[äa]kt|kostnad|omkostning|indt[æa]gt",
    r"invest|\bamounts?\b|\bvalue\b|\btax|contribut|\bmontants?\b|zusch[üu]ss|betr[aä]g|\bsumme|spende|beitr[aä]g|"
    r"finanz(?!iert)|steuer|\bdons\b|imp[ôo]t|importe|donaci[óo]n|inversi[óo]n|importo|bedrag|bijdrage|belasting|"
    r"inwesty|kwot|podat",
    r"\bmoney\b|\baids?\b|\bsupport\b|\baides?\b|\bbourses\b|f[öo]rderung|forschung\b|ayudas\b|\baiuti\b|\bapoios\b|"
    r"\bsteun\b|wsparcie",
)
_ACCOUNTS = Phrases(
    r"\b(?:income|revenues?|expenditures?|expenses|spending|surplus|deficit|debts?|balance|turnover|reserves|budget)\b",
    r"\b(?:recettes|d[ée]penses|dettes?|[ée]pargne|exc[ée]dent|d[ée]ficit|solde|r[ée]sultat|endettement|budget)\b",
    r"einnahmen|ausgaben|[üu]berschuss|verschuldung|schulden\b|ertr[äa]ge\b|aufwendungen|saldo\b|r[üu]cklage|"
    r"steuerkraft|"
    r"jahresergebnis|haushaltsvolumen|fehlbetrag",
    r"\b(?:ingresos|gastos|deuda|super[áa]vit|d[ée]ficit|saldo|presupuesto|entrate|uscite|debito|avanzo|disavanzo|"
    r"bilancio)\b",
    r"\b(?:inkomsten|uitgaven|schuld|overschot|tekort|begroting|receitas|despesas|d[íi]vida|or[çc]amento)\b",
    r"\b(?:przychody|wydatki|dochody|d[łl]ug|zad[łl]u[żz]enie|nadwy[żz]ka|int[äa]kter|skuld|[öo]verskott|indt[æa]gter|"
    r"udgifter|g[æa]ld|tuotot|menot|velka|p[řr][íi]jmy|v[ýy]daje|dluh|venituri|cheltuieli|έσοδα|έξοδα|χρέος|"
    r"bev[ée]telek?|kiad[áa]sok|ad[óo]ss[áa]g)\b",
)
"""What accounts tell of an institution, and no price list of a thing."""

_COUNTED = Phrases(
    *NO_EVENTS.patterns,
    *PLACES_OF_WORK.patterns,
    r"\b(?:stores?|shops|branches|subsidiaries|outlets|brands|agents|contracts|loans|accounts|deals)\b|employees|"
    r"workers",
    r"\b(?:magasins|boutiques|filiales|succursales|brevets|chaires|marques|contrats|pr[êe]ts|comptes|effectifs?)\b",
    r"filialen\b|gesch[äa]fte\b|tochter\w+|m[äa]rkte\b|patente\b|marken\b|vertr[äa]ge\b|\bkonten\b",
    r"\b(?:tiendas|sucursales|marcas|contratos|pr[ée]stamos|cuentas|lojas|sucursais|contas)\b|"
    r"\b(?:negozi|filiali|marchi|contratti|prestiti|brevetti)\b",
    r"\b(?:winkels|merken|contracten|leningen|octrooien|sklepy|oddzia[łl]y|marki|umowy|patenty|butiker|butikker)\b",
)
_COMPARED = Phrases(
    r"margin|\bmarges?\b|margen|margem|\bmar[żz]a\b|\brates?\b|\bratios?\b|\btaux\b|quote\b|\btasas?\b|\btass[oi]\b|%"
)
"""What stands in a table of sums and is a share of one of them."""


@remembered(1024)
def is_no_sum(label: str) -> bool:
    """Whether a label counts things, tells a share, or what each share of a company has: none of it in millions."""
    if tells_per_share(label) or _COMPARED.search(label) is not None:
        return True
    return _COUNTED.search(label) is not None and _SUMS.search(label) is None


@remembered(1024)
def is_of_accounts(label: str) -> bool:
    """Whether a label tells what an institution takes in, spends or owes, on average or for each: then cents are no
    price's.
    """
    return _ACCOUNTS.search(label) is not None or tells_average(label)


def speaks_of_sums(words: str) -> bool:
    """Whether a title says that what stands under it are sums, whoever its rows name: "Einnahmen in Mio. €"."""
    return _SUMS.search(words) is not None
