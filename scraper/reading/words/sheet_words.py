"""Rows of an institution's data sheet: how many it counts of its own, who leads it, where it is. Data only."""

from figures.remembered import remembered
from scraper.reading.words.phrases import Phrases

_COUNTS = Phrases(
    r"^(?:(?:total )?number|no\.) of (?:employees|staff|members|pupils|students|teachers|inhabitants|residents)$",
    r"^nombre (?:de |d['’]) ?(?:salariés|adhérents|membres|licenciés|élèves|étudiants|habitants|enseignants|agents)$",
    r"^anzahl (?:der )?(?:mitarbeit\w+|mitglieder|schüler\w*|studierende\w*|einwohner\w*|lehr\w+|beschäftigte\w*)$",
    r"^(?:einwohner|mitglieder|mitarbeiter|schüler)zahl$|^einwohner$|^population$|^población$|^popolazione$|^população$",
    r"^n[úu]mero de (?:alumn[oa]s|estudiantes|emplead[oa]s|soci[oa]s|miembros|habitantes|profesores)$",
    r"^numero (?:di |dei |degli )?(?:alunni|studenti|dipendenti|soci|abitanti|docenti|iscritti)$|^abitanti$",
    r"^número de (?:alun[oa]s|estudantes|funcionários|sócios|habitantes|professores|membros)$",
    r"^aantal (?:leerlingen|studenten|medewerkers|leden|inwoners)$|^inwonertal$|^inwoners$|^habitantes$",
    r"^(?:liczba|ilość) (?:uczni[óo]w|student[óo]w|pracownik[óo]w|cz[łl]onk[óo]w|mieszka[ńn]c[óo]w)$",
    r"^(?:liczba|ilość) (?:nauczycieli|dzieci|oddzia[łl][óo]w|wychowank[óo]w)$|^liczba ludno[śs]ci$|^ludno[śs][ćc]$",
    r"^počet (?:žáků|studentů|zaměstnanců|členů|obyvatel|dětí|žiakov|študentov|zamestnancov|členov|obyvateľov)$",
    r"^antall? (?:elever|studenter|anställda|medlemmar|invånare|ansatte|medlemmer|indbyggere|innbyggere)$|^folkmängd$",
    r"^(?:oppilas|asukas|jäsen|henkilöstö)määrä$|^asukasluku$|^(?:tanulók|diákok|lakosok|dolgozók|tagok) száma$",
    r"^num[ăa]r(?:ul)? de (?:elevi|angajați|membri|locuitori|studenți)$",
    r"^broj (?:učenika|stanovnika|zaposlenih|članova)$|^število (?:učencev|prebivalcev|zaposlenih|članov)$",
    r"^αριθμός (?:μαθητών|εργαζομένων|μελών|κατοίκων|φοιτητών)$",
    r"^(?:количество|число|численность) (?:учащихся|учеников|сотрудников|жителей|населения|воспитанников)$",
    r"^кількість (?:учнів|працівників|жителів|членів|вихованців)$|^брой (?:ученици|служители|жители|членове)$",
)
"""As whole names of rows: what institutions count of their own. Courses and events have participants and places,
lodgings beds."""

_LEADS = (
    r"headteacher|principal|director|chairman|chairwoman|president|mayor|founded|registered|charity number|"
    r"directeur|directrice|présidente?|maire|siret|siren|fondée? en|commune|canton|académie|uai|"
    r"schulleit\w+|leitung|geschäftsführ\w+|vorsitzende\w*|bürgermeister\w*|landkreis|bundesland|vorwahl|gegründet|"
    r"schulträger|träger|gemeindeschlüssel|directora?|presidenta?|alcalde\w*|provincia|cif|titular|"
    r"dirigente(?: scolastico)?|presidente|sindaco|codice (?:fiscale|meccanografico)|prefisso|patrono|"
    r"diretora?|prefeito|município|concelho|distrito|cnpj|directie|directeur|voorzitter|burgemeester|gemeente|kvk|"
    r"dyrektor(?:ka)?|prezes|burmistrz|wójt|prezydent|gmina|powiat|województwo|wojewodztwo|nip|regon|krs|patron|"
    r"organ prowadz[ąa]cy|ředitel\w*|riaditeľ\w*|starosta|zřizovatel|zriaďovateľ|okres|kraj|ičo?|"
    r"rektor|ordförande|kommun|organisationsnummer|leder|kommune|cvr|rehtori|kunta|y-tunnus|"
    r"igazgató|polgármester|megye|fenntartó|primar|județ|ravnatelj\w*|župan\w*|općina|občina|oib|"
    r"директор|глава|мэр|инн|огрн|учредитель|район|область|голова|міський голова|кмет|община|διευθυντής|δήμαρχος|δήμος"
)
LEADS = Phrases(rf"^(?:{_LEADS})\s?(?::|\Z)")
"""How a row begins that says who leads an institution, what it is registered as, or what it belongs to."""

WHEREABOUTS = Phrases(
    r"^(?:address|postal address|phone|telephone|tel\.?|fax|e-?mail|website|www|postcode|zip code|headquarters|adresse|"
    r"téléphone|courriel|site web|code postal|siège(?: social)?|anschrift|telefon|plz|postleitzahl|webseite|sitz|"
    r"dirección|teléfono|correo|código postal|sede|indirizzo|telefono|cap|sito web|pec|endereço|telefone|cep|"
    r"adres|telefoon|postcode|kod pocztowy|strona www|miejscowość|miejscowosc|adresa|telefón|psč|postnummer|adress|"
    r"osoite|puhelin|postinumero|cím|irányítószám|cod poștal|naslov|адрес|телефон|индекс|сайт|адреса|διεύθυνση|"
    r"τηλέφωνο)\s?(?::|\Z)"
)
"""How a row begins that says where an institution is, and how it is reached."""


@remembered(4096)
def counts_its_own(name: str) -> bool:
    """Whether the name of a row is of what an institution counts of its own: "Liczba uczniów"."""
    return _COUNTS.search(name) is not None


@remembered(4096)
def tells_of_institution(row: str) -> int:
    """2 where a row says who leads an institution or where it is registered, 1 where it is, else 0."""
    if LEADS.search(row) is not None:
        return 2
    return int(WHEREABOUTS.search(row) is not None)
