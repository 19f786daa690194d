"""What institutions count, in the form that it has over a number: the nominative plural."""

from scraper.numbers.words import split
from scraper.reading.words.phrases import Phrases

COUNTED = Phrases(
    r"\b(?:labs?|laborator\w+|institutes?|faculties|teachers|lecturers|trainees|nationalities|languages|alumni|"
    r"buildings|"
    r"libraries|graduates|cities|publications|patents|projects|events|beds)\b",
    r"\b(?:professeure?s|instituts|facult[ée]s|nationalit[ée]s|langues|biblioth[èe]ques|apprenti\w*|brevets|agents)\b",
    r"\b(?:institute|labore|professuren|lehrende|lehrkr[äa]fte|auszubildende|nation(?:en|alit[äa]ten)|sprachen|patente|"
    r"geb[äa]ude|publikationen|fakult[äa]ten|studierende)\b",
    r"\b(?:estudiantes|facultades|laboratorios|profesor[ae]s|nacionalidades|idiomas|patentes|edificios|becari[oa]s|"
    r"titulaciones)\b",
    r"\b(?:docenti|laboratori|facolt[àa]|dipartimenti|nazionalit[àa]|lingue|brevetti|edifici|professori|dottorandi|"
    r"pubblicazioni|studenti)\b",
    r"\b(?:docenten|hoogleraren|nationaliteiten|talen|gebouwen|faculteiten|promovendi|opleidingen)\b",
    r"\b(?:professor[ae]s|faculdades|laborat[óo]rios|nacionalidades|patentes|departamentos|bolseiros)\b",
    r"\b(?:studenci|nauczyciele|wydzia[łl]y|laboratoria|profesorowie|doktoranci|narodowo[śs]ci|absolwenci|uczniowie|"
    r"mieszka[ńn]cy|patenty|pracownicy|instytuty|szko[łl]y)\b",
    r"\b(?:l[äa]rare|skolor|institutioner|forskare|fakulteter|doktorander|utbildningar|studenter|anst[äa]llda)\b",
    r"\b(?:l[æa]rere|skoler|institutter|forskere|medarbejdere|studerende|uddannelser|ansatte|elever)\b",
    r"\b(?:opettajat|koulut|tiedekunnat|laitokset|tutkijat|opiskelijat|kansallisuudet|tohtorit|professorit)\b",
    r"\b(?:u[čc]itel[éeů]|fakulty|[šs]koly|[úu]stavy|studenti|zam[ěe]stnanci|absolventi|[žz][áa]ci|obory)\b",
    r"\b(?:profesori|facult[ăa][țţ]i|[șş]coli|laboratoare|cercet[ăa]tori|absolven[țţ]i|angaja[țţ]i)\b",
    r"φοιτητές|καθηγητές|εργαστήρια|σχολές|τμήματα|ερευνητές|απόφοιτοι",
    r"\b(?:hallgat[óo]k|tan[áa]rok|oktat[óo]k|karok|int[ée]zetek|kutat[óo]k|iskol[áa]k|munkat[áa]rsak|dolgoz[óo]k)\b",
    r"\b(?:publicacions|estudiants|professors|investigadors|laboratoris|facultats|departaments|projectes|patents|"
    r"llibres|"
    r"edificis|idiomes|escoles|biblioteques|doctorands|nacionalitats)\b",
)

PEOPLE = Phrases(
    r"\b(?:students|pupils|inhabitants|residents|members|employees|people|volunteers|patients|visitors|researchers|"
    r"users|"
    r"customers|clients|companies|schools|children|partners|"
    r"households|staff)\b",
    r"\b(?:[ée]tudiante?s|[ée]l[èe]ves|habitants|salari[ée]e?s|membres|adh[ée]rents|personnes|b[ée]n[ée]voles|patients|"
    r"visiteurs|chercheurs|entreprises|[ée]coles|enfants|clients|m[ée]nages|"
    r"communes|inscrits)\b",
    r"\b(?:sch[üu]ler(?:innen)?|einwohner(?:innen)?|mitglieder|mitarbeitende|besch[äa]ftigte|personen|patienten|kunden|"
    r"besucher|unternehmen|schulen|kinder|forschende|mitarbeiter(?:innen)?|haushalte|"
    r"gemeinden|arbeitslose)\b",
    r"\b(?:alumnos|habitantes|empleados|miembros|socios|personas|voluntarios|pacientes|empresas|escuelas|ni[ñn]os|"
    r"clientes)\b",
    r"\b(?:abitanti|dipendenti|soci|membri|persone|volontari|pazienti|visitatori|imprese|aziende|scuole|bambini|"
    r"clienti|iscritti)\b",
    r"\b(?:leerlingen|inwoners|medewerkers|leden|mensen|vrijwilligers|bedrijven|scholen|kinderen|klanten)\b",
    r"\b(?:alunos|funcion[áa]rios|membros|s[óo]cios|pessoas|volunt[áa]rios|utentes|escolas|crian[çc]as)\b",
    r"\b(?:mieszka[ńn]c[óo]w|uczni[óo]w|student[óo]w|cz[łl]onkowie|osoby|klienci|firmy|elever|inv[åa]nare|medlemmar|"
    r"personer|f[öo]retag|kunder|indbyggere|"
    r"medlemmer|virksomheder|innbyggere|asukkaat|j[äa]senet|asiakkaat|obyvatel[éeů]|[čc]lenov[ée]|z[áa]kazn[íi]ci)\b",
    r"\b(?:alumnes|treballadors|s[òo]cies|socis|persones|voluntaris|visitants|municipis|locuitori|elevi|membri|"
    r"lakosok|tagok|[üu]gyfelek)\b|\b(?:κάτοικοι|μαθητές|μέλη|πελάτες)\b",
    r"\b(?:людей|людям|человек|участник(?:и|ов)|волонт[её]р(?:ы|ов)|студент(?:ы|ов)|учащихся|сотрудник(?:и|ов)|"
    r"жител(?:и|ей)|клиент(?:ы|ов)|учасник(?:и|ів)|студентів|учнів|працівник(?:и|ів)|мешканц(?:і|ів)|осіб)\b",
)
"""Whom institutions count, and who else is there in whole numbers, in the same form."""

_BESIDE = frozenset(
    split(
        "the|our|all|new|active|enrolled|registered|total|current|les|des|nos|l|d|actifs|actives|inscrits|inscrites|die|"
        "der|unsere|neue|aktive|eingeschriebene|los|las|nuestros|activos|activas|matriculados|matriculadas|inscritos|gli|"
        "le|i|attivi|iscritti|de|het|onze|actieve|ingeschreven|os|as|ativos|inscritos|els|actius|matriculats|aktiva|aktive|"
        "helped|trained|served|supported|reached|happy|satisfied|aidés|aidées|formés|formées|accompagnés|accompagnées|"
        "accueillis|accueillies|satisfaits|geschult|betreut|versorgt|zufriedene|ayudadas|atendidas|formados|formadas|"
        "satisfechos|aiutate|assistite|formati|soddisfatti|geholpen|opgeleid|tevreden|ajudadas|atendidas|satisfeitos|"
        "помогли|обучено|hjulpna|hjulpet"
    )
)
"""Articles, and what is said of those who are counted, which changes nothing about that they are."""


def is_counted(label: str) -> bool:
    """Whether a label is what institutions count, in the plural, and nothing else: no noun more, and no preposition."""
    words = label.lower().replace("’", " ").replace("'", " ").strip(" :*").split()
    nouns = words if len(words) == 1 else [word for word in words if word not in _BESIDE]
    return len(nouns) == 1 and (COUNTED.fullmatch(nouns[0]) is not None or PEOPLE.fullmatch(nouns[0]) is not None)
