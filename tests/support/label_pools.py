"""Key figures as institutions word them, in six languages: each line one figure, and the ways it may be worded.

A line is `unit | lowest-highest | wording / wording / …` ("n": a plain count), a heading `# name / name / …`.
A line that begins with "/" goes on with the wordings of the one before. Wordings of one line mean the same; those of
two lines do not, however alike they are.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One figure: its unit, the range of its value, and its wordings."""

    unit: str | None
    low: int
    high: int
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A section: its possible headings, and the figures that stand under it."""

    headings: tuple[str, ...]
    concepts: tuple[Concept, ...]


FRENCH = """
# Étudiants / Nos étudiants / Étudiantes et étudiants / La vie étudiante
n | 900-40000 | étudiants / étudiantes et étudiants / étudiants inscrits / étudiant·e·s / étudiants au total
n | 100-4000 | étudiants internationaux / étudiantes et étudiants internationaux / étudiants étrangers
  / étudiants venus de l'étranger
% | 10-60 | d'étudiants internationaux / d'internationaux parmi les étudiants / part des étudiants internationaux
n | 100-900 | étudiants en échange / étudiants en programme d'échange / étudiants accueillis en échange
n | 100-3000 | apprentis / apprenties et apprentis / étudiants en apprentissage
% | 20-60 | de femmes / de femmes parmi les étudiants / de femmes dans les promotions
% | 15-45 | de boursiers / d'étudiants boursiers / de boursières et boursiers
n | 40-130 | nationalités / nationalités différentes / nationalités représentées sur le campus
n | 30-250 | associations étudiantes / clubs et associations / associations et clubs étudiants
# Formation / Nos formations / L'offre de formation
n | 5-40 | masters / programmes de master / masters proposés
n | 2-30 | Mastères Spécialisés / Mastères Spécialisés® / programmes de Mastère Spécialisé
n | 5-90 | doubles diplômes / programmes de double diplôme / accords de double diplôme
n | 200-1500 | doctorants / doctorantes et doctorants / étudiants en doctorat
n | 20-300 | thèses soutenues par an / thèses soutenues chaque année / soutenances de thèse par an
n | 5-30 | langues enseignées / langues vivantes enseignées / langues étrangères enseignées
n | 3-60 | cours en anglais / cours dispensés en anglais / enseignements en langue anglaise
% | 75-99 | des diplômés en emploi à six mois / de diplômés en poste six mois après la sortie
  / d'insertion professionnelle à six mois
EUR | 32000-60000 | salaire moyen à l'embauche / salaire brut annuel moyen à l'embauche / salaire moyen de sortie
# Recherche / La recherche / Recherche et innovation
n | 3-60 | laboratoires / laboratoires de recherche / unités de recherche
n | 60-900 | enseignants-chercheurs / enseignantes-chercheuses et enseignants-chercheurs
  / enseignants-chercheurs permanents
n | 200-4000 | publications par an / publications scientifiques par an / articles publiés chaque année
n | 5-300 | brevets déposés / dépôts de brevets / brevets déposés par l'école
n | 3-40 | chaires d'entreprise / chaires avec des entreprises / chaires industrielles
n | 10-200 | projets européens / projets de recherche européens / projets financés par l'Europe
# International / De nombreux partenariats dans le monde / Partenariats internationaux
n | 50-500 | universités partenaires / partenaires universitaires / établissements partenaires dans le monde
n | 20-300 | partenariats Erasmus / accords Erasmus / partenariats Erasmus+ en Europe
n | 2-9 | campus / sites / campus en France
n | 20-70 | pays / pays partenaires / pays représentés
# Moyens / Budget / Finances et moyens
EUR | 20000000-400000000 | de budget / budget annuel / de budget consolidé
EUR | 3000000-90000000 | de contrats de recherche / de recettes issues des contrats de recherche
  / de contrats de recherche par an
m2 | 10000-200000 | de bâtiments / de locaux / de surface bâtie
n | 100-3000 | personnels / personnels administratifs et techniques / agents administratifs et techniques
"""

ENGLISH = """
# Students / Our students / Student body / Student life
n | 900-40000 | students / enrolled students / students enrolled / students in total
n | 100-9000 | international students / students from abroad / international students on campus
% | 10-60 | international students / of students are international / of our students come from abroad
n | 100-9000 | postgraduate students / postgraduates / graduate students
n | 500-20000 | undergraduate students / undergraduates / undergraduate students enrolled
% | 30-65 | women / of students are women / female students
n | 40-150 | nationalities / nationalities on campus / different nationalities represented
n | 30-350 | student clubs / student clubs and societies / clubs and societies run by students
n | 10000-400000 | alumni worldwide / alumni around the world / members of our alumni network
% | 80-98 | student satisfaction / satisfied students / of students are satisfied
# Teaching / Education / Programmes and degrees
n | 20-200 | degree programmes / degree courses / programmes leading to a degree
n | 5-120 | master's programmes / master's degrees / master's degree programmes
n | 3-60 | programmes taught in English / English-taught programmes / courses taught entirely in English
% | 80-99 | graduate employment rate / of graduates employed within six months / employment rate of graduates
% | 70-97 | graduation rate / of students graduate / completion rate
USD | 30000-90000 | average starting salary / average salary on graduation / mean starting salary
# Research / Our research / Research and innovation
n | 5-90 | research centres / research centers / centres for research
n | 100-3000 | academic staff / faculty members / members of academic staff
n | 100-5000 | doctoral candidates / PhD students / doctoral students
n | 300-9000 | publications a year / publications per year / scholarly articles published each year
n | 5-400 | patents filed / patent applications / patents filed by our researchers
n | 3-90 | spin-offs / spin-off companies / start-ups founded by researchers
GBP | 2000000-400000000 | research income / annual research income / income from research
# Partnerships / Global reach / International partnerships
n | 50-500 | partner universities / university partners / partner institutions worldwide
n | 20-120 | partner countries / countries with a partner / countries with partner universities
n | 20-300 | corporate partners / partner companies / industry partners
# Campus / Our campus / Facts about the campus
n | 2-9 | campuses / campus sites / sites
ha | 5-400 | of campus grounds / campus area / of green campus
n | 100000-3000000 | books in the library / library books / volumes in the library
n | 300-8000 | employees / members of staff / staff
"""

GERMAN = """
# Studierende / Unsere Studierenden / Studierende auf einen Blick
n | 900-40000 | Studierende / Studenten / Studierende insgesamt / Studentinnen und Studenten
n | 100-9000 | internationale Studierende / ausländische Studierende / Studierende aus dem Ausland
% | 10-60 | internationale Studierende / Anteil internationaler Studierender / der Studierenden sind international
n | 100-9000 | Studienanfänger / Studienanfängerinnen und Studienanfänger / neu eingeschriebene Studienanfänger
% | 20-60 | Frauenanteil / Anteil der Frauen / Frauenanteil unter den Studierenden
n | 100-9000 | Absolventen pro Jahr / Absolventinnen und Absolventen pro Jahr / Absolventen jährlich
n | 40-150 | Nationen / Nationen auf dem Campus / verschiedene Nationen
n | 100-4000 | Doktorierende / Doktorandinnen und Doktoranden / Promovierende
# Lehre / Studium und Lehre / Studienangebot
n | 20-200 | Studiengänge / Studiengänge im Angebot / angebotene Studiengänge
n | 5-90 | Bachelorstudiengänge / Bachelor-Studiengänge / grundständige Bachelorstudiengänge
n | 5-90 | Masterstudiengänge / Master-Studiengänge / weiterführende Masterstudiengänge
n | 3-40 | englischsprachige Studiengänge / Studiengänge auf Englisch / Studiengänge in englischer Sprache
n | 3-12 | Fakultäten / Fakultäten und Fachbereiche / Fakultäten an der Universität
% | 75-99 | der Absolventen haben nach sechs Monaten eine Stelle / Absolventen mit Stelle nach sechs Monaten
# Forschung / Forschung und Transfer / Forschungsstark
n | 50-900 | Professuren / Professorinnen und Professoren / Professoren
n | 20-120 | Juniorprofessuren / Juniorprofessorinnen und Juniorprofessoren / Juniorprofessuren mit Tenure-Track
n | 10-200 | Institute / Institute und Seminare / wissenschaftliche Institute
EUR | 2000000-400000000 | Drittmittel / eingeworbene Drittmittel / Drittmittel pro Jahr
n | 5-300 | Patente / angemeldete Patente / Patentanmeldungen
n | 2-30 | Sonderforschungsbereiche / Sonderforschungsbereiche der DFG / geförderte Sonderforschungsbereiche
n | 3-90 | Ausgründungen / Ausgründungen aus der Universität / Spin-offs
# International / Internationales / Weltweit vernetzt
n | 50-500 | Partneruniversitäten / Partnerhochschulen / Partnerhochschulen weltweit
n | 20-120 | Länder mit Partnerhochschulen / Partnerländer / Länder, in denen wir Partner haben
n | 10-300 | Erasmus-Partnerschaften / Erasmus+-Partnerschaften / Partnerschaften im Rahmen von Erasmus
# Beschäftigte / Mitarbeitende / Personal
n | 300-9000 | Beschäftigte / Mitarbeitende / Beschäftigte insgesamt / Mitarbeiterinnen und Mitarbeiter
n | 100-5000 | wissenschaftliche Beschäftigte / wissenschaftliches Personal / wissenschaftliche Mitarbeitende
n | 30-500 | Auszubildende / Auszubildende in 12 Berufen / Azubis
EUR | 20000000-900000000 | Gesamthaushalt / Haushalt / Haushaltsvolumen
m2 | 10000-400000 | Nutzfläche / Hauptnutzfläche / Fläche der Gebäude
"""

SPANISH = """
# Estudiantes / Nuestros estudiantes / Alumnado
n | 900-40000 | estudiantes / alumnos / estudiantes matriculados / alumnas y alumnos
n | 100-9000 | estudiantes internacionales / alumnos internacionales / estudiantes extranjeros
% | 10-60 | de estudiantes internacionales / de alumnado internacional / de los estudiantes son internacionales
n | 100-9000 | estudiantes de grado / alumnos de grado / estudiantes matriculados en grado
n | 100-4000 | estudiantes de máster / alumnos de máster / estudiantes matriculados en máster
n | 100-4000 | doctorandos / estudiantes de doctorado / doctorandas y doctorandos
% | 30-65 | de mujeres / mujeres / de mujeres entre los estudiantes
n | 30-150 | nacionalidades / nacionalidades distintas / nacionalidades en el campus
n | 10000-300000 | antiguos alumnos / antiguas alumnas y antiguos alumnos / antiguos alumnos en todo el mundo
# Docencia / Oferta académica / Estudios
n | 10-90 | grados / títulos de grado / grados ofertados
n | 10-120 | másteres / másteres oficiales / títulos de máster
n | 3-60 | dobles grados / programas de doble grado / dobles titulaciones de grado
n | 3-20 | facultades / facultades y escuelas / centros y facultades
% | 70-98 | de inserción laboral / de empleabilidad / tasa de inserción laboral
n | 200-9000 | prácticas en empresas / estudiantes en prácticas en empresas / convenios de prácticas en empresas
# Investigación / Investigación e innovación / Ciencia
n | 50-500 | grupos de investigación / grupos de investigación activos / equipos de investigación
n | 3-60 | institutos de investigación / institutos universitarios de investigación
  / institutos propios de investigación
n | 100-3000 | profesores / profesorado / profesoras y profesores / profesores e investigadores
n | 300-9000 | publicaciones al año / publicaciones científicas al año / artículos publicados al año
n | 5-300 | patentes / patentes registradas / patentes solicitadas
EUR | 2000000-100000000 | captados en proyectos de investigación / de ingresos por proyectos de investigación
# Internacional / Alcance internacional / Red internacional
n | 50-800 | convenios internacionales / convenios con universidades extranjeras / acuerdos internacionales
n | 50-500 | universidades socias / universidades asociadas / universidades socias en el mundo
n | 20-100 | países / países con convenio / países de destino
# Recursos / Presupuesto / Recursos y campus
EUR | 20000000-600000000 | de presupuesto / de presupuesto anual / presupuesto anual
n | 2-9 | campus / campus universitarios / sedes
n | 5-40 | bibliotecas / bibliotecas en los campus / bibliotecas universitarias
n | 100-4000 | personal de administración y servicios / personal técnico, de gestión y de administración y servicios
  / empleados de administración y servicios
"""

ITALIAN = """
# Studenti / I nostri studenti / Studentesse e studenti
n | 900-80000 | studenti / studenti iscritti / studentesse e studenti / iscritti
n | 100-9000 | studenti internazionali / studenti stranieri / studenti iscritti internazionali
% | 5-50 | studenti internazionali / di studenti internazionali / degli studenti sono internazionali
n | 100-9000 | laureati all'anno / laureati ogni anno / laureate e laureati all'anno
% | 50-90 | laureati in corso / di laureati in corso / laureati entro la durata normale del corso
n | 100-3000 | dottorandi / dottorande e dottorandi / studenti di dottorato
% | 30-65 | donne / di donne / donne tra gli iscritti
n | 30-150 | nazionalità / nazionalità diverse / nazionalità rappresentate
n | 500-9000 | posti alloggio / posti letto nelle residenze / posti alloggio per studenti
# Didattica / Offerta formativa / I nostri corsi
n | 20-250 | corsi di laurea / corsi di laurea attivi / corsi di studio
n | 10-120 | corsi di laurea magistrale / lauree magistrali / corsi di laurea magistrale attivi
n | 3-90 | corsi in inglese / corsi di laurea in lingua inglese / corsi in lingua inglese
n | 5-90 | master / master universitari / master di primo e secondo livello
% | 70-97 | tasso di occupazione a un anno / di occupati a un anno / di laureati occupati a un anno dalla laurea
% | 70-97 | tasso di occupazione a cinque anni / di occupati a cinque anni
  / di laureati occupati a cinque anni dalla laurea
# Ricerca / Ricerca e innovazione / La ricerca
n | 5-60 | dipartimenti / dipartimenti universitari / dipartimenti di ricerca
n | 100-3000 | docenti / docenti e ricercatori / professori e ricercatori
n | 300-9000 | pubblicazioni all'anno / pubblicazioni scientifiche all'anno / articoli scientifici pubblicati ogni anno
n | 5-300 | brevetti / brevetti depositati / domande di brevetto
n | 10-300 | progetti europei / progetti di ricerca europei / progetti finanziati dall'Europa
n | 3-90 | spin-off / imprese spin-off / spin-off universitari
# Nel mondo / Internazionalizzazione / Relazioni internazionali
n | 50-900 | accordi internazionali / accordi con università straniere / accordi di cooperazione internazionale
n | 50-500 | università partner / atenei partner / università partner nel mondo
n | 100-4000 | studenti in mobilità / studenti in mobilità internazionale / studenti Erasmus in mobilità
# Risorse / Bilancio / Sedi e risorse
EUR | 20000000-900000000 | di bilancio / bilancio annuale / di bilancio annuo
n | 2-12 | sedi / campus / sedi e campus
n | 5-60 | biblioteche / biblioteche di ateneo / biblioteche universitarie
n | 100-4000 | personale tecnico amministrativo / unità di personale tecnico e amministrativo
  / dipendenti tecnici e amministrativi
"""

DUTCH = """
# Studenten / Onze studenten / Studenten in beeld
n | 900-40000 | studenten / ingeschreven studenten / studenten in totaal
n | 100-9000 | internationale studenten / studenten uit het buitenland / buitenlandse studenten
% | 5-50 | internationale studenten / van de studenten is internationaal / aandeel internationale studenten
n | 100-9000 | bachelorstudenten / studenten in een bacheloropleiding / bachelor-studenten
n | 100-9000 | masterstudenten / studenten in een masteropleiding / master-studenten
n | 100-9000 | eerstejaarsstudenten / eerstejaars studenten / nieuwe eerstejaarsstudenten
% | 30-65 | vrouwen / vrouwelijke studenten / van de studenten is vrouw
n | 30-150 | nationaliteiten / verschillende nationaliteiten / nationaliteiten op de campus
n | 20-200 | studieverenigingen / studie- en studentenverenigingen / verenigingen van studenten
n | 10000-300000 | alumni / alumni wereldwijd / oud-studenten
# Onderwijs / Opleidingen / Ons onderwijs
n | 10-90 | bacheloropleidingen / bachelors / opleidingen op bachelorniveau
n | 10-150 | masteropleidingen / masters / opleidingen op masterniveau
n | 3-90 | Engelstalige opleidingen / opleidingen in het Engels / volledig Engelstalige opleidingen
n | 3-12 | faculteiten / faculteiten van de universiteit / faculteiten en scholen
% | 60-97 | studenttevredenheid / tevreden studenten / van de studenten is tevreden
# Onderzoek / Onderzoek en innovatie / Ons onderzoek
n | 5-60 | onderzoeksinstituten / onderzoeksinstituten en centra / instituten voor onderzoek
n | 100-900 | hoogleraren / hoogleraren en lectoren / gewone hoogleraren
n | 100-3000 | promovendi / promovendi en postdocs / PhD-studenten
n | 100-900 | promoties per jaar / promoties / proefschriften per jaar
n | 300-9000 | publicaties per jaar / wetenschappelijke publicaties per jaar / gepubliceerde artikelen per jaar
n | 5-300 | patenten / aangevraagde patenten / octrooien
n | 3-90 | spin-offs / spin-offbedrijven / bedrijven opgericht door onderzoekers
# Internationaal / Wereldwijd / Internationale samenwerking
n | 50-500 | partneruniversiteiten / partneruniversiteiten wereldwijd / buitenlandse partneruniversiteiten
n | 20-120 | partnerlanden / landen met een partneruniversiteit / landen waarmee we samenwerken
n | 3-60 | uitwisselingsprogramma's / programma's voor uitwisseling / internationale uitwisselingsprogramma's
# Organisatie / Mensen en middelen / Medewerkers
n | 300-9000 | medewerkers / medewerkers in dienst / personeelsleden
n | 100-5000 | wetenschappelijke medewerkers / wetenschappelijk personeel / wetenschappelijke staf
EUR | 20000000-900000000 | omzet / jaarlijkse omzet / totale omzet
EUR | 2000000-90000000 | onderzoekssubsidies / aan onderzoekssubsidies / verworven onderzoekssubsidies
ha | 5-300 | campusterrein / terrein / groen campusterrein
"""


def _topics(text: str) -> tuple[Topic, ...]:
    topics: list[Topic] = []
    for block in text.replace("\n  / ", " / ").strip().removeprefix("# ").split("\n# "):
        heading, *lines = block.splitlines()
        topics.append(Topic(headings=_ways(heading), concepts=tuple(map(_concept, lines))))
    return tuple(topics)


def _concept(line: str) -> Concept:
    unit, limits, wordings = (part.strip() for part in line.split("|"))
    low, high = limits.split("-")
    return Concept(unit=None if unit == "n" else unit, low=int(low), high=int(high), wordings=_ways(wordings))


def _ways(text: str) -> tuple[str, ...]:
    return tuple(way.strip() for way in text.split(" / "))


POOLS = {
    "fr": _topics(FRENCH),
    "en": _topics(ENGLISH),
    "de": _topics(GERMAN),
    "es": _topics(SPANISH),
    "it": _topics(ITALIAN),
    "nl": _topics(DUTCH),
}
