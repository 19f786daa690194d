"""What institutions count, in the form that it has over a number: the nominative plural. Data only."""

from scraper.reading.words.phrases import Phrases

COUNTED = Phrases(
    r"\b(?:labs?|laborator\w+|institutes?|faculties|teachers|lecturers|trainees|nationalities|languages|alumni|buildings|"
    r"libraries|graduates|cities|publications|patents|projects|events|beds)\b",
    r"\b(?:professeure?s|instituts|facult[ée]s|nationalit[ée]s|langues|biblioth[èe]ques|apprenti\w*|brevets|agents)\b",
    r"\b(?:institute|labore|professuren|lehrende|lehrkr[äa]fte|auszubildende|nation(?:en|alit[äa]ten)|sprachen|patente|"
    r"geb[äa]ude|publikationen|fakult[äa]ten|studierende)\b",
    r"\b(?:estudiantes|facultades|laboratorios|profesor[ae]s|nacionalidades|idiomas|patentes|edificios|becari[oa]s|titulaciones)\b",
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
    r"\b(?:publicacions|estudiants|professors|investigadors|laboratoris|facultats|departaments|projectes|patents|llibres|"
    r"edificis|idiomes|escoles|biblioteques|doctorands|nacionalitats)\b",
)

PEOPLE = Phrases(
    r"\b(?:students|pupils|inhabitants|residents|members|employees|people|volunteers|patients|visitors|researchers|users|"
    r"customers|clients|companies|schools|children|partners)\b",
    r"\b(?:[ée]tudiante?s|[ée]l[èe]ves|habitants|salari[ée]e?s|membres|adh[ée]rents|personnes|b[ée]n[ée]voles|patients|"
    r"visiteurs|chercheurs|entreprises|[ée]coles|enfants|clients)\b",
    r"\b(?:sch[üu]ler(?:innen)?|einwohner(?:innen)?|mitglieder|mitarbeitende|besch[äa]ftigte|personen|patienten|kunden|"
    r"besucher|unternehmen|schulen|kinder|forschende)\b",
    r"\b(?:alumnos|habitantes|empleados|miembros|socios|personas|voluntarios|pacientes|empresas|escuelas|ni[ñn]os|clientes)\b",
    r"\b(?:abitanti|dipendenti|soci|membri|persone|volontari|pazienti|visitatori|imprese|aziende|scuole|bambini|clienti)\b",
    r"\b(?:leerlingen|inwoners|medewerkers|leden|mensen|vrijwilligers|bedrijven|scholen|kinderen|klanten)\b",
    r"\b(?:alunos|funcion[áa]rios|membros|s[óo]cios|pessoas|volunt[áa]rios|utentes|escolas|crian[çc]as)\b",
    r"\b(?:cz[łl]onkowie|osoby|klienci|firmy|elever|inv[åa]nare|medlemmar|personer|f[öo]retag|kunder|indbyggere|"
    r"medlemmer|virksomheder|innbyggere|asukkaat|j[äa]senet|asiakkaat|obyvatel[éeů]|[čc]lenov[ée]|z[áa]kazn[íi]ci)\b",
    r"\b(?:alumnes|treballadors|s[òo]cies|socis|persones|voluntaris|visitants|municipis|locuitori|elevi|membri|"
    r"lakosok|tagok|[üu]gyfelek)\b|\b(?:κάτοικοι|μαθητές|μέλη|πελάτες)\b",
)
"""Whom institutions count, and who else is there in whole numbers, in the same form."""
