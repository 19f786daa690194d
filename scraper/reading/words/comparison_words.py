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
    r"\b(?:growth|increase|decrease|decline)s?\b|\b(?:croissance|hausse|baisse|augmentation|évolution)\b",
    r"\b(?:wachstum|zuwachs|anstieg|steigerung|rückgang|veränderung)\b|\w(?:wachstum|zuwachs)\b",
    r"\b(?:crecimiento|aumento|incremento|descenso|variación|crescita|variazione|crescimento|variação|groei|"
    r"stijging)\b",
    r"\b(?:daling|wzrost|spadek|zmiana|tillväxt|ökning|minskning|vækst|vekst|økning|nedgang)\b",
)
"""What a change of its own is called: "growth in revenue"."""
