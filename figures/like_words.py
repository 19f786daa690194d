"""Words that institutions use for one another, in eight languages.

A label that says one for the other counts the same: "staff", "employees"; "alumnos", "estudiantes". Some stand for each
other only beside the same other words: "students enrolled", "students in total".
"""

from figures.remembered import remembered

# A paragraph is one meaning. Words are folded; one that ends with a dash stands for all that begin so.
_MEANINGS = """
student- pupil- learner- etudiant- eleve eleves apprenant- studier- lernende- estudiante- estudiantado alumno alumnos
alumnas alumnado studenci studentek studiujac- uczni- uczen aluno alunos alunas estudant- discent- iscritti inscrits
leerling- ingeschrevenen

intl international- internacion- internazion- internation- foreign- overseas abroad etrang- ausland- extranj-
stranier- buitenland- estrangeir- zagraniczn- miedzynarod- cudzoziem-

staff employee- workforce personnel- employe employes mitarbeit- beschaftigte- angestellt- personal- agent agents
salarie- emplead- dipendent- addett- medewerk- personeel- werknemer- pracowni- funcionari- collaborateur- collaboratric-
collaborator- colaborador- zatrudni- trabajador- trabalhador- plantilla

partner- parten- socio socia socios socias asociad- associad- colaborador- parceir- parceri-

accord accords agreement- abkommen acuerdo- accordi accordo acordo- convention- conveni- porozumie- umow-
overeenkom- vereinbarung- partnership- partenariat- partnerschaft- parceria-

universit- hochschul- institution- etablissement- atene- universid- uczeln- uniwersyt- hogescho- instelling- instituic-
instituci- istituzion-

programm- programa- course- degree- studieng- titulo titulos titulacion- opleiding- kierun- curso cursos corso corsi
formations cursus

woman women female- femme- fille filles frau- weiblich- mujer- femen- femin- donn- vrouw- kobiet- mulher- etudiante
etudiantes

man men male males homme- mann manner mannlich- hombre- mascul- uomo uomini mezczyz- homem homens

phd dphil doctora- doctoran- doctoren- doktor- dottora- thesard- promov- doutor-

laborato- lab labs labo labos unite unites

group groups team teams groupe groupes equipe equipes

researcher- chercheur- forscher- forschende- wissenschaftler- investigador- pesquisador- ricercator- onderzoeker-
badacz-

graduat- diplome- absolvent- laureat- egresad- titulad- titulat- afgestudeerd- diplomad- graduad-

alumni alumnae exalumn- anciens anciennes former ehemalig- antiguos antigos egress- egresad-

income revenue- turnover recette- einnahm- ertrag- umsatz- ingresos entrate ricav- fatturat- facturacion faturament-
faturac- inkomst- omzet przychod- dochod- receita-

budget- haushalt- presupuest- bilanci- begroting- orcamento- budzet-

average- mean moyen- durchschnitt- medio media medie promedi- gemiddeld- sredni- mittler-

ug undergrad-

pg postgrad-

dept dpt department- departement- dipartiment- departament-

fakultat- fachbereich-

prof profs professeur- professor- profesor- hooglera- docentes docenti docente

enseignant- teacher- dozent- dozierend- lehrend- lehrkraft- lehrer- docenten leraren

apprenti apprentis alternant- apprentice- azubi azubis auszubildend- lehrling-

compan- corporat- industr- enterprise- entrepris- societe societes empres- impres- bedrij- ondernem- unternehm- firm-
przedsieb- aziend-

campus- kampus- site sites sede sedi sedes standort- location locations locatie- vestiging- niederlassung- implantation-

country countries nation nations lander nationen

inhabitant- resident residents residenti residentes population habitant- einwohner- bevolker- poblacion abitant-
popolazione inwoner- bevolking mieszkanc- mieszkanki ludnosc populacao

client- customer- kunde kunden kundin- klient- klant- cliente-

supplier- vendor- fournisseur- lieferant- proveedor- fornitor- leverancier- dostawc- fornecedor-

volunteer- benevole- volontaire- freiwillig- ehrenamtlich- voluntari- volontari- vrijwillig- wolontari-

member members membre membres adherent- mitglied- miembro- socio socios membri membro soci leden czlonk-

book books volume volumes livre livres ouvrage- buch bucher bande libro libros libri boek- ksiaz- livro livros

publication- article- artikel- articol- articul- artigo- pubblicazion- publicacion- publicaco- publikac- publikation-
publicati- veroffentlichung- paper papers

employment employability placement insertion emploi embauche sortie

scholarship- bursar- beca becas ayudas bolsist- bolseir-

subsid- grant grants subvention- dotation- forder-

ground grounds area areas surface- flache- superfici- terrain- terrein- powierzchni- oppervlakt-

bed beds alloggi- letto letti

club clubs association associations
"""

# They give way to one another where the rest of the label stays, and are no evidence by themselves.
_NEAR_MEANINGS = """
enrol- register- inscri- eingeschrieb- immatrikul- immatricol- matricul- iscritt- ingeschreven zapisan-
total- overall insgesamt gesamt ogolem lacznie totaal ensemble current- actuel- aktuell- actual- attual-
annual- yearly annuel- jahrlich- jaarlijks- roczn- anual- year years jahr jaar annee an ano anno rok
each every per chaque cada ogni elk jeder different- distint- divers- verschied- verschill-
world- weltweit- wereldwijd- monde mondial- mundo mundial- mondo mondial- swiat- offered ofertad- angeboten- propose-
represented represente- representad- rappresentat- vertreten- vertegenwoord- reprezent-
active actif actifs activos activas aktive aktiver attivi attive aktywn- accueilli-

phd doctora- doctoran- doctoren- doktor- dottora- promov- doutor- candidat- kandidat-

doctoral student- candidat- kandidat-

staff personnel- beschaftig-

income revenue- ingres- captad- funding

budget- turnover omzet-

application- filed depose- demande- depot depots angemeldet- anmeldung- solicitad- solicitud- depositat- pedido-

created founded launched cree crees creee creees fonde fondes fondee fondees lancee lancees gegrundet- cread- fundad-

awarded conferred delivre- decerne- verliehen-

leidas defendidas

offs outs
"""

_NUMBERS = """
nb nr no number- nombre- anzahl zahl numer- aantal liczb- count effectif- headcount quantit-
rate rates taux quote quoten tasso tasa taxa wskaznik quota
share shares anteil- proportion- percent- pourcent- prozent- porcent- percentual- aandeel udzial-
"""

_Meaning = tuple[frozenset[str], tuple[str, ...]]
"""Whole words, and beginnings of words."""


def _parted(words: str) -> _Meaning:
    each = words.split()
    whole = frozenset(word for word in each if not word.endswith("-"))
    return whole, tuple(word.removesuffix("-") for word in each if word.endswith("-"))


_LIKE = tuple(map(_parted, _MEANINGS.split("\n\n")))
_NEARLY_LIKE = tuple(map(_parted, _NEAR_MEANINGS.split("\n\n")))
_COUNTING = _parted(_NUMBERS)


def mean_the_same(one: str, other: str) -> bool:
    """Whether two folded words are names of one thing."""
    return not meanings(one).isdisjoint(meanings(other))


def are_alike(one: str, other: str) -> bool:
    """Whether two folded words are used for one another, by themselves or beside others."""
    return mean_the_same(one, other) or not _near_meanings(one).isdisjoint(_near_meanings(other))


@remembered(4096)
def counts_only(word: str) -> bool:
    """Whether a folded word says that there is a number or a share, and nothing of what."""
    return _has(_COUNTING, word)


@remembered(4096)
def meanings(word: str) -> frozenset[int]:
    """What a folded word is a name of, by the numbers of the list."""
    return frozenset(number for number, meaning in enumerate(_LIKE) if _has(meaning, word))


@remembered(4096)
def _near_meanings(word: str) -> frozenset[int]:
    return frozenset(number for number, meaning in enumerate(_NEARLY_LIKE) if _has(meaning, word))


def _has(meaning: _Meaning, word: str) -> bool:
    whole, beginnings = meaning
    return word in whole or word.startswith(beginnings)
