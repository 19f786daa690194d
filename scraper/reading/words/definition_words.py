"""How a sentence says what a house is: "Concordia is een bloeiende vereniging", "Lumen ist ein Verein". Data only."""

import re

from figures.expressions import expression

_IS_A = (
    r"is (?:een|an?)|ist (?:eine?|der|die|das)|est (?:une?|l[ae])|es una?|[èe] un[ao]?|é uma?|to|jest|[äe]r en|er et|"
    r"är ett|on|je|este o|είναι (?:ένα[ςν]?|μια)"
)
_HOUSE = (
    r"\w*(?:vereniging|stichting|school|koor|club|association|fondation|[ée]tablissement|[ée]cole|h[ôo]pital|ong|charity|"
    r"foundation|society|hospital|co-?operative|choir|orchestra|museum|librar(?:y|ies)|verein|stiftung|"
    r"schule|genossenschaft|klinik|chor|verband|associazione|fondazione|scuola|ospedale|cooperativa|"
    r"asociaci[óo]n|fundaci[óo]n|colegio|escuela|associa[çc][ãa]o|funda[çc][ãa]o|escola|stowarzyszenie\w*|"
    r"fundacj[aą]|szko[łl][aą]|szpital\w*|f[öo]rening|stiftelse|skola|yhdistys|s[äa][äa]ti[öo]|spolek|nadace|"
    r"[šs]kola|asocia[țt]ie|σύλλογος|σωματείο|ίδρυμα)"
)
DEFINITION = expression(
    rf"\A\W*(?P<house>[^.,;:!?]{{3,60}}?)\s(?:{_IS_A})\s(?:(?!of |for |in |by |die |dat |que |qui )[^\W\d]+\s){{0,3}}?"
    rf"{_HOUSE}(?!\w)",
    re.IGNORECASE,
)
"""The beginning of such a sentence, with the words that name the house."""
