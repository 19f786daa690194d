"""The field in which companies state how many people they have: a key before a colon."""

from scraper.reading.words.phrases import Phrases

_STAFF = Phrases(
    r"effectifs?(?: total| salarié)?|(?:nombre de )?(?:salariés|collaborateurs|employés)",
    r"(?:number of |total )?(?:employees|staff)|headcount|workforce|(?:anzahl )?(?:der )?mitarbeiter\w*|"
    r"(?:anzahl )?beschäftigte|belegschaft|personalbestand",
    r"(?:n[úu]mero de |n[.º°] (?:de )?)?(?:empleados|trabajadores|empregados|colaboradores|funcion[áa]rios)|plantilla",
    r"(?:numero (?:di )?|n[.°] )?(?:dipendenti|addetti|collaboratori)|organico",
    r"(?:aantal )?(?:medewerkers|werknemers)|personeelsbestand|(?:liczba )?(?:pracowników|zatrudnionych)|zatrudnienie",
    r"(?:antal )?(?:anställda|medarbetare|ansatte|medarbejdere)|henkilöstö(?:määrä)?|(?:počet )?zaměstnanců",
    r"(?:alkalmazottak|dolgozók|munkatársak) száma|(?:număr(?:ul)? (?:de )?)?angajați|çalışan sayısı|"
    r"(?:αριθμός )?εργαζομένων|εργαζόμενοι|(?:численность )?(?:персонала|сотрудников)|число сотрудников",
)


def names_staff(key: str) -> bool:
    """Whether words before a colon are the name of such a field."""
    return _STAFF.fullmatch(key.rstrip(" :：\u00a0").lstrip("-–—•·* ").lower()) is not None
