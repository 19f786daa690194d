"""What posts offer and ask, in the languages we read: leave, pay, interviews, open positions. Data only."""

from scraper.reading.words.phrases import Phrases

POST_TERMS = Phrases(
    r"\b(?:leave|holidays?|vacation|interviews?|tests?|salar(?:y|ies)|bonus|pension|vacanc(?:y|ies)|openings?|"
    r"(?:open|vacant|free) (?:positions?|posts?|jobs?|roles?)|applications?|probation|"
    r"(?:seats|places|spots) (?:left|remaining)|"
    r"hiring|training budget|working from home|days at home|home office)\b",
    r"\b(?:cong[ée]s|rtt|entretiens?|salaires?|primes?|t[ée]l[ée]travail|postes? (?:ouverts?|vacants?|à pourvoir)|"
    r"offres?|"
    r"candidatures?|recrutements?|recrutent|places? restantes?|mutuelle|tickets? restaurant)\b",
    r"\b(?:urlaub\w*|vorstellungsgespräche?|gespräche?|gehalt|gehälter|offene|stellen\w*|bewerbung\w*|probezeit|"
    r"freie plätze)\b|homeoffice",
    r"\b(?:vacaciones|entrevistas?|sueldos?|pagas|vacantes|ofertas|candidaturas|teletrabajo|"
    r"plazas (?:libres|vacantes))\b",
    r"\b(?:ferie|colloqui\w?|mensilità|stipendi\w?|posizioni aperte|candidature|smart working|"
    r"posti (?:liberi|disponibili))\b",
    r"\b(?:\w*verlof|vakantie\w*|gesprekken|salaris\w*|vacatures?|sollicitaties?|thuiswerk\w*|"
    r"opleidingsbudget|pensioen)\b",
    r"\b(?:urlop\w*|rozm[oó]w\w*|etap\w* rekrutacji|rekrutacj\w*|ofert\w*|wolnych miejsc|wakat\w*|wynagrodze\w*)\b",
    r"\b(?:férias|entrevistas?|salários?|vagas|candidaturas|teletrabalho)\b",
    r"\b(?:semester\w*|ferie\w*|lediga|ledige|intervju\w*|loma\w*|dovolen\w*)\b",
    r"\b(?:ваканси\w*|вакансі\w*|зарплат\w*|voln[áa] (?:pracovn[íi] )?m[íi]sta|[áa]ll[áa]saj[áa]nlat\w*|"
    r"bet[öo]ltend[őo] [áa]ll[áa]s\w*|locuri de munc[ăa]|posturi vacante|θέσεις εργασίας|iş ilan\w*|açık pozisyon\w*|"
    r"avoimet (?:työpaikat|paikat))\b",
)
"""As labels."""

EXPERIENCE = Phrases(
    r"exp[ée]rien|erfahrung|esperienz|ervaring|do[śs]wiadcze|experi[êe]ncia|erfarenhet|erfaring|kokemus|zkušenost|"
    r"tradition|existence|histor|storia|geschichte|geschiedenis"
)
"""What a host has years of."""
