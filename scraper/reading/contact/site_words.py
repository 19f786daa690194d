"""Words in the names of sites, and in titles that are none. Data only."""

import re

from figures.expressions import expression
from scraper.reading.words.phrases import Phrases

HOUSE = Phrases(
    r"\bhospice\b|\bsociet(?:y|à|é)\b|\bport (?:of|de)\b|\bport authority\b|\bauthority\b|\bclub\b|\bco-?op\w*\b|"
    r"\bcoopérative\b|\bcooperativa\b|\bcharity\b|\blibrary\b|\btheatre\b|\bgroup\b|\bholding\b|\btrust\b|"
    r"\bobservatory\b|"
    r"\b\w*werke\b|\bspital\b|\bklinikum\b|\btheater\b|\b\w*bibliothek\b|\bbücherei\b|\btierheim\b|\bspedition\b|"
    r"\bbetreuungsverein\b|\bsparkasse\b|\bgenossenschaft\b|\b\w*zentrum\b|\bstadt \w|\blandkreis\b|"
    r"\bthéâtre\b|\bbibliothèque\b|\bmédiathèque\b|\bconservatoire\b|\bsyndicat\b|\bcentre hospitalier\b|\bbanque\b|"
    r"\bteatro\b|\bmuseo\b|\bmuseu\b|\bbiblioteca\b|\bbodegas?\b|\bautoridad portuaria\b|\bcámara\b|"
    r"\bcâmara municipal\b|"
    r"\bmunicipio\b|\bmunicípio\b|\bconsorzio\b|\bazienda\b|\bcomune\b|\bfaculdade\b|\bmisericórdia\b|\bporto\b|"
    r"\bliceo\b|"
    r"\bwaterschap\b|\b\w*bedrijf\b|\bbibliotheek\b|\bhogeschool\b|\bziekenhuis\b|\bgymnasium\b|\bkommune\b|"
    r"\bbibliotek\w*\b|"
    r"\b\w*museet\b|\bkulturhus\b|\b\w*høgskol\w*\b|\b\w*högskola\b|\bfolkeuniversitet\b|\bforening\w*\b|"
    r"\bförening\w*\b|"
    r"\b\w*korkeakoulu\b|\byliopisto\b|\bsairaala\b|\bkirjasto\b|\bbiblioteka\b|\bmuzeum\b|\bdivadlo\b|"
    r"\bteatr\b|\bknihovna\b|"
    r"\bkórház\b|\bügynökség\b|\bkönyvtár\b|\bspitalul\b|\bprimăria\b|\bklub\b|\büniversitesi\b|\bhastanesi\b|"
    r"\bbelediyesi\b|"
    r"\bνοσοκομείο\b|\bδήμος\b|\bбібліотека\b|\bбиблиотека\b|\bбольница\b|\bлікарня\b|\bуниверситет\b|"
    r"\bуніверситет\b|"
    r"大学|大學|高校|病院|図書館|株式会社|有限会社|学院|医院|公司"
)
"""Kinds of houses in the names of sites, beside those of institutions."""

ABOUT = expression(
    r"(?:about|welcome|visit|die |das |der |über|unser|om |sobre|quem|qui|chi |wie |over |onze |het |de |la |"
    r"le |les |l['’]|"
    r"el |il |lo |o |nos |notre|nuestr|vår|vores|tietoa|rólunk|despre|o nás|o nas|hakkımızda|про |о |за |για |"
    r"ο |το |η |"
    r"careers?|jobs?|venir|work)",
    re.IGNORECASE,
)
"""How titles begin that tell of a house, and are not its name."""

HOUSES = frozenset(
    (
        "Organization", "EducationalOrganization", "CollegeOrUniversity", "School", "Hospital", "NGO", "Corporation",
        "LocalBusiness", "GovernmentOrganization", "MedicalOrganization", "SportsClub", "Library", "Museum", "WebSite",
    )
)  # fmt: skip
"""What schema.org calls the houses that a site may be of."""
