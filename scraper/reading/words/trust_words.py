"""How an institution says that many trust it: "Trusted by 10,000+ firms", "nous font confiance". Data only."""

from scraper.reading.words.spoken import Spoken

TRUSTED = Spoken(
    {
        "en": r"\b(?:trusted|relied (?:up)?on|loved) (?:\w+ )?by\b|\btrust (?:in )?(?:us|our)\b|\brely on us\b",
        "fr": r"\bnous (?:font|ont (?:d[ée]j[àa] )?fait|accordent) (?:\w+ )?confiance\b|\bnous (?:ont )?accord\w+ leur "
        r"confiance\b",
        "de": r"\bvertrauen (?:bereits |schon )?(?:auf |in )?(?:uns|unser\w*)\b|\buns (?:ihr )?vertrauen\b",
        "es": r"\b(?:conf[íi]an|han confiado) (?:ya )?en (?:nosotr[oa]s|nuestr\w+)\b|\bnos (?:avalan|han elegido)\b",
        "it": r"\bsi (?:fidano|affidano) (?:gi[àa] )?(?:di|a) noi\b|\bci hanno (?:gi[àa] )?scelto\b",
        "nl": r"\bvertrouwen (?:al )?op (?:ons|onze)\b|\bvertrouwd door\b",
        "pt gl": r"\bconfiam (?:em n[óo]s|no nosso|na nossa)\b|\bconfiaram em n[óo]s\b",
        "pl": r"\bzaufa(?:[łl]o|[łl]y|li) nam\b|\bnam (?:ju[żz] )?zaufa(?:[łl]o|[łl]y|li)\b|\bufaj[ąa] nam\b",
        "sv": r"\blitar p[åa] oss\b|\bhar f[öo]rtroende f[öo]r oss\b",
        "da nb": r"\bstoler p[åa] oss?\b|\bhar tillid til os\b",
        "fi": r"\bluottaa meihin\b|\bluottavat meihin\b",
        "cs sk": r"\bn[áa]m (?:u[žz] )?(?:d[ůo]v[ěe][řr]uj[íe]|d[ôo]veruj[úe]|ver[íi])\b",
        "hu": r"\bb[íi]z(?:ik|nak) benn[üu]nk\b",
        "ro": r"\bau [îi]ncredere [îi]n noi\b|\bne-au ales\b",
        "el": r"μας εμπιστεύ|μας έχουν εμπιστευ",
        "tr": r"\bbize g[üu]ven",
        "ru": r"\bнам довер",
        "uk": r"\bнам довір",
    }
)
