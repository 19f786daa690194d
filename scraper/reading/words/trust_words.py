"""How an institution says that many trust it, or are happy with it: "Trusted by 10,000+ firms". Data only."""

from scraper.reading.words.spoken import Spoken

TRUSTED = Spoken(
    {
        "en": r"\b(?:trusted|relied (?:up)?on|loved) (?:\w+ )?by\b|\btrust (?:in )?(?:us|our)\b|\brely on us\b|"
        r"\b(?:happy|satisfied|delighted) (?:customers|clients|users|families|patients|students|guests|members)\b",
        "fr": r"\bnous (?:font|ont (?:d[ée]j[àa] )?fait|accordent) (?:\w+ )?confiance\b|\bnous (?:ont )?accord\w+ leur "
        r"confiance\b|"
        r"\b(?:clients?|utilisateurs|patients|[ée]l[èe]ves|familles|adh[ée]rents) (?:satisfaits|heureux|conquis)\b",
        "de": r"\bvertrauen (?:bereits |schon )?(?:auf |in )?(?:uns|unser\w*)\b|\buns (?:ihr )?vertrauen\b|"
        r"\b(?:zufriedene[nr]?|gl[üu]ckliche[nr]?) (?:kunde\w*|kundinnen|nutzer\w*|patient\w*|g[äa]ste|"
        r"teilnehmer\w*|familien)\b",
        "es": r"\b(?:conf[íi]an|han confiado) (?:ya )?en (?:nosotr[oa]s|nuestr\w+)\b|"
        r"\bnos (?:avalan|han elegido)\b|"
        r"\b(?:clientes|usuarios|alumnos|pacientes|familias) (?:satisfech[oa]s|felices|content[oa]s)\b",
        "it": r"\bsi (?:fidano|affidano) (?:gi[àa] )?(?:di|a) noi\b|\bci hanno (?:gi[àa] )?scelto\b|"
        r"\b(?:clienti|utenti|pazienti|famiglie) (?:soddisfatt[ie]|felici|contenti)\b",
        "nl": r"\bvertrouwen (?:al )?op (?:ons|onze)\b|\bvertrouwd door\b|"
        r"\b(?:tevreden|blije) (?:klanten|gebruikers|pati[ëe]nten|leden|gasten)\b",
        "pt gl": r"\bconfiam (?:em n[óo]s|no nosso|na nossa)\b|\bconfiaram em n[óo]s\b|"
        r"\b(?:clientes|alunos|usu[áa]rios|utilizadores|pacientes|fam[íi]lias) (?:satisfeit[oa]s|felizes)\b",
        "pl": r"\bzaufa(?:[łl]o|[łl]y|li) nam\b|\bnam (?:ju[żz] )?zaufa(?:[łl]o|[łl]y|li)\b|\bufaj[ąa] nam\b|"
        r"\bzadowolon\w+ (?:klient\w+|pacjent\w+|u[żz]ytkownik\w+|uczni\w+)\b",
        "sv": r"\blitar p[åa] oss\b|\bhar f[öo]rtroende f[öo]r oss\b|"
        r"\bn[öo]jda (?:kunder|anv[äa]ndare|patienter|medlemmar)\b",
        "da nb": r"\bstoler p[åa] oss?\b|\bhar tillid til os\b|"
        r"\b(?:tilfredse|glade|forn[øo]yde) (?:kunder|brugere|brukere|patienter|pasienter)\b",
        "fi": r"\bluottaa meihin\b|\bluottavat meihin\b|"
        r"\btyytyv[äa]i\w+ (?:asiak\w+|k[äa]ytt[äa]j\w+)\b",
        "cs sk": r"\bn[áa]m (?:u[žz] )?(?:d[ůo]v[ěe][řr]uj[íe]|d[ôo]veruj[úe]|ver[íi])\b|"
        r"\bspokojen\w+ (?:z[áa]kazn\w+|klient\w+|pacient\w+)\b",
        "hu": r"\bb[íi]z(?:ik|nak) benn[üu]nk\b|"
        r"\bel[ée]gedett (?:[üu]gyf\w+|v[áa]s[áa]rl[óo]\w*|vend[ée]g\w*)\b",
        "ro": r"\bau [îi]ncredere [îi]n noi\b|\bne-au ales\b|"
        r"\b(?:clien[țţt]i|pacien[țţt]i) (?:mul[țţt]umi[țţt]i|ferici[țţt]i)\b",
        "el": r"μας εμπιστεύ|μας έχουν εμπιστευ|"
        r"(?:ικανοποιημέν|ευχαριστημέν)\w+ πελ",
        "tr": r"\bbize g[üu]ven|"
        r"\b(?:mutlu|memnun) (?:m[üu][şs]teri|kullan[ıi]c[ıi]|hasta)",
        "ru": r"\bнам довер|"
        r"довольны\w* клиент",
        "uk": r"\bнам довір|"
        r"задоволени\w* клієнт",
    }
)
