"""How a sentence says before a number that it counts, and behind it of which year that is. Data only."""

import re

from figures.expressions import expression

NUMBER_OF = expression(
    r"\b(?:(?:total )?number of|nombre (?:total )?d(?:es?\b|['’])|(?:an)?zahl (?:der|an|von|unserer)|"
    r"número (?:total )?de|numero (?:totale )?d(?:i|ei|elle|egli|ei nostri)|"
    r"aantal|liczba|antalet?|počet) ?[^\s,;:.][^,;:.–—]*(?=\s?[:–—]?\s?\Z)",
    re.IGNORECASE,
)
"""From these words on a label says what is counted, whoever does what in it: "the number of people we served — "."""

THIS_YEAR = expression(
    r"(?:this|last) (?:year|month|season)|cette année|l['’]an dernier|l['’]année dernière|dieses jahr|in diesem jahr|"
    r"letztes jahr|este año|el año pasado|quest['’]anno|l['’]anno scorso|dit jaar|vorig jaar|este ano|"
    r"n?o ano passado|w tym roku|w zeszłym roku|i år|i fjol|i fjor|tänä vuonna|viime vuonna|letos|loni|"
    r"anul acesta|aquest any",
    re.IGNORECASE,
)
"""Behind a number it counts nothing: what it counts stands before."""
