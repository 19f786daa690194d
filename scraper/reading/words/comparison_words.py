"""Words beside a change that say since when or beside what, and not what changed: "+3 % vs 2023", "depuis un an"."""

import re

from figures.expressions import expression
from scraper.reading.words.phrases import Phrases

_POINTS = r"(?:percentage |prozent)?(?:p\.?\s?p\.?|pts?\.?|points?|punkte?n?|puntos?|punti|pontos?|punten)"
_AGAINST = (
    r"vs\.?|v\.|versus|y-?o-?y|"
    r"(?:(?:as )?compared|relative) (?:to|with)|(?:up |down )?(?:from|since|on|over|against)|"
    r"year[- ](?:on|over)[- ]year|"
    r"par rapport (?:à|aux?)|depuis|contre|en|sur|de plus qu['’]\s?en|"
    r"gegenüber|im vergleich (?:zu[mr]?|mit)|vergl?\. (?:mit|zu)|zum|zur|seit|gg[üu]\.?|"
    r"(?:con )?respecto (?:al?)|frente al?|desde|en comparación con|"
    r"rispetto (?:al?|all['’])|dal|sul|in confronto al?|"
    r"ten opzichte van|t\.?o\.?v\.?|sinds|vergeleken met|"
    r"em relação a[o]?|face a[o]?|em comparação com|"
    r"w (?:porównaniu z|stosunku do)|od|r/r|jämfört med|sedan|sammenlignet med|siden"
)
_TIME = (
    r"(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?|last|previous|prior|the|a|one|year|month|quarter|week|earlier|"
    r"l['’]an(?:née)?|dernière?|précédente?|passée?|un|une|an|ans|année|mois|trimestre|n-1|"
    r"vorjahr(?:es)?|vorjahr\w*|vormonat\w*|vorquartal\w*|dem|das|der|jahr|letzten|"
    r"el|la|año|anterior|pasado|mes|anno|scorso|precedente|mese|"
    r"het|vorig|jaar|o|ano|passado|rok\w*|ubiegł\w*|föregående|förra|året|fjor|fjord|sidste|forrige|år"
)
COMPARISON = expression(
    rf"\(?(?:{_POINTS})?(?:\s?(?:{_AGAINST})(?=[\s\d:)]|\Z)(?:\s?(?:{_TIME})\b){{0,4}})?\s?:?\)?", re.IGNORECASE
)
"""Such words and nothing else, with the change's unit before them where it is in points; nothing at all is one too."""

GROWTH = Phrases(
    r"\b(?:growth|increase|decrease|decline)s?\b|\b(?:croissance|hausse|baisse|augmentation|évolution|progression)\b",
    r"(?:wachstum|zuwachs|anstieg|steigerung|rückgang|zunahme)s?\b|\bveränderung\b",
    r"\b(?:crecimiento|aumento|incremento|descenso|variación|crescita|variazione|crescimento|acréscimo|variação)\b",
    r"(?:groei|stijging|daling|toename)\b|(?:tillväxt|ökning|minskning|vækst|vekst|økning|stigning|nedgang)(?:en)?\b",
    r"\b(?:wzrost|przyrost|spadek|zmiana)\b|kasvu\b|\b(?:nousu|lisäys)\b",
    r"\b(?:růst|nárůst|pokles|přírůstek|zvýšení|rast|nárast|prírastok|zvýšenie|porast|povećanje|povečanje)\b",
    r"(?:növekedés|növekmény|emelkedés|bővülés)e?\b|\b(?:creștere|cresterea?|creșterea|scădere|majorare)\b",
    r"\b(?:αύξηση|άνοδος|μείωση)\b|\b(?:рост|прирост|увеличение|снижение|зростання|приріст|збільшення|ръст|раст)\b",
    r"\b(?:büyüme|artış|azalış)[sıi]{0,2}\b|\b(?:creixement|augment|increment|variació|crecemento|hazkunde|igoera)a?\b",
    r"\b(?:augimas|didėjimas|padidėjimas|pieaugums|izaugsme|kasv|aukning|vöxtur)\b|(?:نمو|زيادة|צמיחה|גידול)",
    r"增长|增長|増加|成長率|증가|성장률|\btăng trưởng\b",
)
"""What a change of its own is called: "growth in revenue"."""

JOINING = frozenset(
    """
    in of for with by to from and through after en de d du des à avec pour par et im am beim zur zum mit durch für
    bei und nach auf con por para y di da per e com em voor met van door w z na dla do i för med på av af til og
    som s v se pro k a cu din și με για στη και с в для на и
    """.split()  # noqa: SIM905 - a table to be read, not a list of strings
)
"""Words before growth that say it of something else: "companies in growth", "ans de croissance"."""

OF_IT = frozenset(("of", "de", "d", "di"))
"""What joins a number to its growth: "+12 % de croissance"."""

RATES = frozenset(
    """
    taux rythme pourcentage tasa tasas ritmo porcentaje tasso percentuale taxa percentagem porcentagem rate rates
    percentage percent pace total average moyenne tempo stopa dynamika
    """.split()  # noqa: SIM905 - a table to be read, not a list of strings
)
"""What growth has, however it is joined: "taux de croissance", "rate of growth"."""
