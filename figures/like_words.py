"""Words that institutions use for one another, in eight languages.

A label that says one for the other counts the same: "enrolled students", "students in total"; "alumnos", "estudiantes".
"""

from figures.remembered import remembered

# A paragraph is one meaning. Words are folded; one that ends with a dash stands for all that begin so.
_MEANINGS = """
enrol- register- inscri- eingeschrieb- immatrikul- immatricol- matricul- iscritt- ingeschreven zapisan-
total- overall insgesamt gesamt ogolem lacznie totaal ensemble current- actuel- aktuell- actual- attual-
annual- yearly annuel- jahrlich- jaarlijks- roczn- anual- year years jahr jaar annee an ano anno rok
each every per chaque cada ogni elk jeder different- distint- divers- verschied- verschill-
world- weltweit- wereldwijd- monde mondial- mundo mundial- mondo mondial- swiat- offered ofertad- angeboten- propose-
represented represente- representad- rappresentat- vertreten- vertegenwoord- reprezent-
active actif actifs activos activas aktive aktiver attivi attive aktywn- accueilli-

student- pupil- learner- etudiant- eleve eleves studier- estudiante- alumno alumnos alumnas alumnado
studenci studentek uczni- uczen aluno alunos alunas discent- iscritti

intl international- internacion- internazion- internation- foreign- overseas abroad etrang- ausland- extranj-
stranier- buitenland- estrangeir- zagraniczn- miedzynarod- cudzoziem-

staff employee- workforce personnel- mitarbeit- beschaftig- personal- agent agents salarie- emplead- dipendent-
medewerk- personeel- pracowni- funcionari- collaborat- zatrudni- trabajador- trabalhador-

partner- parten- socio socia socios socias asociad- parceir- parceri-

accord accords agreement- abkommen acuerdo- accordi accordo convention- conveni- porozumie- umow-
overeenkom- vereinbarung- partnership- partenariat- partnerschaft-

universit- hochschul- institution- etablissement- atene- universid- uczeln- hogescho-

programm- course- degree- studieng- titulo titulos titulacion- opleiding- kierun- curso cursos corso corsi

woman women female- femme- frau- weiblich- mujer- femen- femin- donn- vrouw- kobiet- mulher- etudiante etudiantes

man men male males homme- mann manner mannlich- hombre- mascul- uomo uomini mezczyz- homem homens

phd doctora- doctoran- doctoren- doktor- dottora- promov- doutor- candidat- kandidat-

laborato- lab labs labo labos unite unites

graduat- diplome- absolvent- laureat- egresad- titulad- titulat- afgestudeerd-

income- revenue- recette- einnahm- ertrag- ingres- entrate- ricav- inkomst- przychod- receita- captad-

budget- haushalt- presupuest- bilanci- begroting- omzet- turnover- orcamento- budzet-

average- mean moyen- durchschnitt- medio media medie promedi- gemiddeld- sredni- mittler-

ug undergrad-

pg postgrad-

dept dpt department- departement- dipartiment- departament-

prof profs professeur- professor-

compan- corporat- industr- enterprise- entrepris- empres- impres- bedrij- unternehm- firm- przedsieb- aziend-

campus- kampus- site sites sede sedi sedes standort- locatie- vestiging-

book books volume volumes livre livres ouvrage- buch bucher libro libros libri boek- ksiaz- livro livros

publication- article- artikel- articol- articul- artigo- pubblicazion- publicacion- publicaco- publikac- paper papers

embauche sortie

ground grounds area areas surface- flache- superfici- terrain- terrein- powierzchni- oppervlakt-

bed beds alloggi- letto letti

subsid- grant grants subvention- forder-
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
_COUNTING = _parted(_NUMBERS)


def are_alike(one: str, other: str) -> bool:
    """Whether two folded words are used for one another."""
    return not _meanings(one).isdisjoint(_meanings(other))


@remembered(4096)
def counts_only(word: str) -> bool:
    """Whether a folded word says that there is a number or a share, and nothing of what."""
    return _has(_COUNTING, word)


@remembered(4096)
def _meanings(word: str) -> frozenset[int]:
    return frozenset(number for number, meaning in enumerate(_LIKE) if _has(meaning, word))


def _has(meaning: _Meaning, word: str) -> bool:
    whole, beginnings = meaning
    return word in whole or word.startswith(beginnings)
