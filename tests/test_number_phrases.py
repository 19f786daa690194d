"""Phrases as they stand on pages of many languages, each with the figure that it is: a table of laws."""

from decimal import Decimal

import pytest

from figures.record import Qualifier
from scraper.numbers import NumberContext, find_decoy, find_numbers, strip_number

MEANINGS = {
    ">": Qualifier.AT_LEAST,
    "<": Qualifier.AT_MOST,
    "~": Qualifier.APPROXIMATELY,
    "#": Qualifier.RANK,
}

PHRASES = """
fr | + de 2 000 étudiants | >2000 | étudiants
fr | plus de 2 000 étudiants | >2000 | étudiants
fr | 1,2 Md€ de budget | 1200000000 EUR | de budget
fr | ≈ 30 laboratoires | ~30 | laboratoires
fr | > 90 % de réussite | >90 % | de réussite
fr | 2 M€ de chiffre d'affaires | 2000000 EUR | de chiffre d'affaires
fr | 5 à 10 étudiants par groupe | 5..10 | étudiants par groupe
fr | 50–60 thèses par an | 50..60 | thèses par an
fr | 1er employeur de la région | #1 | employeur de la région
fr | 1re école de France | #1 | école de France
fr | n° 1 en Europe | #1 | en Europe
fr | N° 3 en Europe | #3 | en Europe
fr | Top 5 des écoles | #5 | des écoles
fr | 24 ha de campus | 24 ha | de campus
fr | 15 000 m² de locaux | 15000 m² | de locaux
fr | 12 t CO2e par an | 12 t | CO2e par an
fr | 4,5/5 satisfaction des étudiants | 4.5 /5 | satisfaction des étudiants
fr | 92 % environ des élèves | ~92 % | des élèves
fr | 3 ‰ d'abandons | 3 ‰ | d'abandons
fr | 2,5 millions d'euros de recherche | 2500000 EUR | de recherche
fr | près de 300 enseignants | ~300 | enseignants
fr | Un peu plus de 400 élèves | >400 | élèves
fr | environ 45 nationalités | ~45 | nationalités
fr | plus des 2/3 des étudiants | >0.667 | des étudiants
fr | 1,5M+ visiteurs | >1500000 | visiteurs
fr | 25k+ abonnés | >25000 | abonnés
fr | 100+ partenaires | >100 | partenaires
fr | 100 + partenaires | >100 | partenaires
fr | −5 % d'émissions | -5 % | d'émissions
fr | ½ journée | 0.5 | journée
fr | de 18 à 25 ans | 18..25 | ans
fr | 3,5 km de plages | 3.5 km | de plages
fr | 12 Mds d'euros | 12000000000 EUR |
fr | 45 MEUR | 45000000 EUR |
fr | 2ème école la plus durable | #2 | école la plus durable
fr | au moins 80 % de boursiers | >80 % | de boursiers
fr | quelque 300 bénévoles | ~300 | bénévoles
fr-CH | 12’450 étudiants | 12450 | étudiants
fr-CH | CHF 2’300’000 de subventions | 2300000 CHF | de subventions
fr-CH | 1,2 mrd de francs | 1200000000 CHF |
fr-CH | plus de 1'200 collaborateurs | >1200 | collaborateurs
fr-CA | 12 450 étudiants | 12450 | étudiants
fr-CA | 350 M$ de fonds de recherche | 350000000 CAD | de fonds de recherche
fr-CA | 1,2 G$ | 1200000000 CAD |
fr-CA | 45 000 $ en bourses | 45000 CAD | en bourses
en | 25K+ students | >25000 | students
en | 1.5M+ visitors | >1500000 | visitors
en | 500k+ MXN in sales | >500000 MXN | in sales
en | 10 million+ euros in grants | >10000000 EUR | in grants
en | 200K+ m² of halls | >200000 m² | of halls
en | 500K+ t-shirts | >500000 | t-shirts
en | 2M + EUR 3M | >2000000 |  EUR 3M
en | 100k+ euro-wide members | >100000 | euro-wide members
es | $500 MXN por persona | 500 MXN | por persona
en | over 2,000 students | >2000 | students
en | more than 50 countries | >50 | countries
en | almost a third of students | ~0.333 | students
en | nearly 9 in 10 graduates | ~9 /10 | graduates
en | #12 in the world | #12 | in the world
en | 3rd largest campus | #3 | largest campus
en | Top 5 employer in Europe | #5 | employer in Europe
en | No. 1 for satisfaction | #1 | for satisfaction
en | £1.2bn annual income | 1200000000 GBP | annual income
en | US$ 2.3M average grant | 2300000 USD | average grant
en | $1.2 billion endowment | 1200000000 USD | endowment
en | 50–60 PhD defences a year | 50..60 | PhD defences a year
en | 7,000 m² of labs | 7000 m² | of labs
en | 98.6% employed | 98.6 % | employed
en | just under 40% women | <40 % | women
en | approximately 3,500 staff | ~3500 | staff
en | ~30 spin-offs | ~30 | spin-offs
en | 120 acres | 120 | acres
en | 3x more impact | 3 x | more impact
en | 10,000 sq ft of labs | 10000 ft² | of labs
en | between 10 and 15 fellows | 10..15 | fellows
en | at least 30 ECTS | >30 | ECTS
en | 60 million visitors | 60000000 | visitors
en | 12k followers | 12000 | followers
en | 24,5 hectares | 24.5 | hectares
en | 200 or more volunteers | >200 | volunteers
en-IN | 12.5 lakh students | 1250000 | students
en-IN | ₹ 120 crore budget | 1200000000 INR | budget
en-IN | 12,34,567 books | 1234567 | books
en-IN | Rs. 45 lakh in scholarships | 4500000 INR | in scholarships
en-IN | 50+ labs | >50 | labs
de | 12 Mio. Euro Drittmittel | 12000000 EUR | Drittmittel
de | 1.250 Mitarbeitende | 1250 | Mitarbeitende
de | rund 1.250 Mitarbeitende | ~1250 | Mitarbeitende
de | über 30 Partner | >30 | Partner
de | mehr als 9.000 Studierende | >9000 | Studierende
de | knapp 40 % Frauen | ~40 % | Frauen
de | fast die Hälfte der Studierenden | ~0.5 | der Studierenden
de | rund 9 von 10 Absolventen | ~9 /10 | Absolventen
de | 1,2 Mrd. € Haushalt | 1200000000 EUR | Haushalt
de | 98,6 Mio. € Drittmittel | 98600000 EUR | Drittmittel
de | Platz 3 in Deutschland | #3 | in Deutschland
de | 3. Platz im Ranking | #3 | Platz im Ranking
de | Nr. 1 in Europa | #1 | in Europa
de | ca. 500 Professuren | ~500 | Professuren
de | 450 kWh pro Jahr | 450 kWh | pro Jahr
de | 55 ha Fläche | 55 ha | Fläche
de | mind. 30 Credits | >30 | Credits
de | 20 bis 30 Teilnehmende | 20..30 | Teilnehmende
de | 5 Tsd. Bücher | 5000 | Bücher
de | 1,5 Millionen Bücher | 1500000 | Bücher
de | 80 Prozent Frauenanteil | 80 % | Frauenanteil
de | 1,5+ Mio. € Umsatz | >1500000 EUR | Umsatz
de | 1,5 Mio.+ € Umsatz | >1500000 EUR | Umsatz
de | 20+ € Spende | >20 EUR | Spende
de | 100+ Partner | >100 | Partner
de | T€ 450 Umsatz | 450000 EUR | Umsatz
de | 2 TEUR Preisgeld | 2000 EUR | Preisgeld
de | zwei Drittel Frauen | 0.667 | Frauen
de | gut 400 Kurse | >400 | Kurse
de-CH | 12’450 Studierende | 12450 | Studierende
de-CH | CHF 2’300’000 | 2300000 CHF |
de-CH | CHF 1'087 Mio. Gesamtaufwand | 1087000000 CHF | Gesamtaufwand
de-CH | 0,4 Mrd. CHF Drittmittel | 400000000 CHF | Drittmittel
de-CH | rund 2'300 Doktorierende | ~2300 | Doktorierende
de-CH | 31.8 % Frauen | 31.8 % | Frauen
de-AT | 12 450 Studierende | 12450 | Studierende
de-AT | 12.450 Studierende | 12450 | Studierende
de-AT | € 45 Mio. Budget | 45000000 EUR | Budget
de-AT | rd. 900 Lehrende | ~900 | Lehrende
es | 3 mil millones de euros de presupuesto | 3000000000 EUR | de presupuesto
es | más de 2.000 estudiantes | >2000 | estudiantes
es | + de 2.000 estudiantes | >2000 | estudiantes
es | casi el 40 % de mujeres | ~40 % | de mujeres
es | cerca de 300 profesores | ~300 | profesores
es | unos 300 profesores | ~300 | profesores
es | 45 M€ de ingresos | 45000000 EUR | de ingresos
es | 12 millones de euros | 12000000 EUR |
es | 5 a 10 alumnos por grupo | 5..10 | alumnos por grupo
es | entre 5 y 10 alumnos | 5..10 | alumnos
es | 1.ª universidad de España | #1 | universidad de España
es | 1ª universidad de España | #1 | universidad de España
es | 3.er puesto nacional | #3 | puesto nacional
es | 25K+ seguidores | >25000 | seguidores
es | 12 000 alumnos | 12000 | alumnos
es | hasta 200 becas | <200 | becas
es | 2 mil estudiantes | 2000 | estudiantes
es | nº 1 en empleabilidad | #1 | en empleabilidad
es | alrededor del 30 % | ~30 % |
es | más de la mitad de los alumnos | >0.5 | los alumnos
it | € 1,2 mld di fatturato | 1200000000 EUR | di fatturato
it | oltre 2.000 studenti | >2000 | studenti
it | Quasi il 92% dei laureati | ~92 % | dei laureati
it | circa il 30% di donne | ~30 % | di donne
it | più di 300 docenti | >300 | docenti
it | oltre i 210 milioni di euro | >210000000 EUR |
it | 210 milioni di euro di bilancio | 210000000 EUR | di bilancio
it | 12 mln di euro | 12000000 EUR |
it | 3 mila studenti | 3000 | studenti
it | 3mila studenti | 3000 | studenti
it | 30mila studenti | 30000 | studenti
it | 25K+ follower | >25000 | follower
it | 1° ateneo in Italia | #1 | ateneo in Italia
it | tra 20 e 30 partecipanti | 20..30 | partecipanti
it | dal 20 al 30% | 20..30 % |
it | circa 40 corsi | ~40 | corsi
it | fino a 500 borse | <500 | borse
it | 3 milioni di visitatori | 3000000 | di visitatori
it | poco meno di 200 aule | <200 | aule
nl | meer dan 2.000 studenten | >2000 | studenten
nl | ruim 300 medewerkers | >300 | medewerkers
nl | ongeveer 45 opleidingen | ~45 | opleidingen
nl | bijna 90% slaagt | ~90 % | slaagt
nl | € 1,2 miljard omzet | 1200000000 EUR | omzet
nl | 12 mln euro | 12000000 EUR |
nl | 5 tot 10 studenten | 5..10 | studenten
nl | tussen de 5 en 10 studenten | 5..10 | studenten
nl | 3e universiteit van Nederland | #3 | universiteit van Nederland
nl | 25K+ volgers | >25000 | volgers
nl | zo'n 500 bedrijven | ~500 | bedrijven
nl | 1,5 miljoen boeken | 1500000 | boeken
nl | 85 procent vrouwen | 85 % | vrouwen
nl | meer dan de helft van de studenten | >0.5 | de studenten
nl | tot 50 plaatsen | <50 | plaatsen
pt | mais de 2 000 estudantes | >2000 | estudantes
pt-PT | 12 mil M€ de receitas | 12000000000 EUR | de receitas
pt-PT | 45 milhões de euros | 45000000 EUR |
pt-BR | 6,8 milhões de m² de área | 6800000 m² | de área
fr | 2,5 millions de m² de bureaux | 2500000 m² | de bureaux
fr | 3 millions d'ha | 3000000 ha |
fr | 2 millions de mètres carrés | 2000000 | de mètres carrés
es | 2 millones de m² | 2000000 m² |
it | 1,2 milioni di m² | 1200000 m² |
ro | 1,2 milioane de m² | 1200000 m² |
pt-PT | cerca de 30% de mulheres | ~30 % | de mulheres
pt-PT | mais de mil alunos | >1000 | alunos
pt-PT | 1.º lugar no ranking | #1 | lugar no ranking
pt-BR | R$ 1,2 bi de orçamento | 1200000000 BRL | de orçamento
pt-BR | R$ 350 mi investidos | 350000000 BRL | investidos
pt-BR | 97 mil alunos | 97000 | alunos
pt-BR | + de 2 milhões de pessoas | >2000000 | de pessoas
pt-BR | mais de 300 cursos | >300 | cursos
pt-BR | 1º lugar em pesquisa | #1 | lugar em pesquisa
pt-BR | 5 a 10 alunos | 5..10 | alunos
pt-BR | entre 5 e 10 alunos | 5..10 | alunos
pt-BR | quase 90% dos egressos | ~90 % | dos egressos
pt-BR | 25K+ seguidores | >25000 | seguidores
pt-BR | até 500 bolsas | <500 | bolsas
pt-BR | quase 200 anos | ~200 | anos
pt-BR | mais de 80% dos docentes | >80 % | dos docentes
pl | ponad 12 tys. studentów | >12000 | studentów
pl | około 300 nauczycieli | ~300 | nauczycieli
pl | ok. 300 nauczycieli | ~300 | nauczycieli
pl | prawie 40% kobiet | ~40 % | kobiet
pl | 1,2 mld zł budżetu | 1200000000 PLN | budżetu
pl | 45 mln zł na badania | 45000000 PLN | na badania
pl | 12 500 studentów | 12500 | studentów
pl | 1. miejsce w rankingu | #1 | miejsce w rankingu
pl | od 5 do 10 osób | 5..10 | osób
pl | do 50 stypendiów | <50 | stypendiów
pl | 25K+ obserwujących | >25000 | obserwujących
pl | 85 procent absolwentów | 85 % | absolwentów
pl | 2 miliony książek | 2000000 | książek
pl | niemal 100 kierunków | ~100 | kierunków
pl | 15 tysięcy studentów | 15000 | studentów
sv | över 30 000 studenter | >30000 | studenter
sv | mer än 2 000 kurser | >2000 | kurser
sv | cirka 40 procent kvinnor | ~40 % | kvinnor
sv | 1,2 miljarder kronor i omsättning | 1200000000 SEK | i omsättning
sv | 1,2 mdkr i omsättning | 1200000000 SEK | i omsättning
sv | 450 mkr i forskning | 450000000 SEK | i forskning
sv | drygt 300 anställda | >300 | anställda
sv | 5–10 platser | 5..10 | platser
sv | mellan 5 och 10 platser | 5..10 | platser
sv | nästan hälften av studenterna | ~0.5 | av studenterna
sv | upp till 50 stipendier | <50 | stipendier
sv | runt 80 länder | ~80 | länder
sv | 25K+ följare | >25000 | följare
sv | 3:e plats i Sverige | #3 | plats i Sverige
sv | 12 miljoner besökare | 12000000 | besökare
da | over 30.000 studerende | >30000 | studerende
da | mere end 2.000 kurser | >2000 | kurser
da | ca. 40 procent kvinder | ~40 % | kvinder
da | 1,2 mia. kr. i omsætning | 1200000000 DKK | i omsætning
da | 450 mio. kr. til forskning | 450000000 DKK | til forskning
da | næsten 90 pct. af dimittenderne | ~90 % | af dimittenderne
da | mellem 5 og 10 pladser | 5..10 | pladser
da | op til 50 legater | <50 | legater
da | godt 300 ansatte | >300 | ansatte
nb | over 30 000 studenter | >30000 | studenter
nb | mer enn 2000 kurs | >2000 | kurs
nb | rundt 40 prosent kvinner | ~40 % | kvinner
nb | 1,2 milliarder kroner i budsjett | 1200000000 NOK | i budsjett
nb | 450 mill. kroner til forskning | 450000000 NOK | til forskning
nb | nesten 90 % av kandidatene | ~90 % | av kandidatene
nb | mellom 5 og 10 plasser | 5..10 | plasser
nb | om lag 500 ansatte | ~500 | ansatte
fi | yli 30 000 opiskelijaa | >30000 | opiskelijaa
fi | noin 40 prosenttia naisia | ~40 % | naisia
fi | 1,2 miljardia euroa | 1200000000 EUR |
fi | 450 milj. euroa tutkimukseen | 450000000 EUR | tutkimukseen
fi | 450 M€ tutkimukseen | 450000000 EUR | tutkimukseen
fi | lähes 90 % valmistuneista | ~90 % | valmistuneista
fi | vähintään 30 kurssia | >30 | kurssia
fi | 5–10 paikkaa | 5..10 | paikkaa
fi | 1 500 työntekijää | 1500 | työntekijää
cs | více než 30 000 studentů | >30000 | studentů
cs | přes 300 zaměstnanců | >300 | zaměstnanců
cs | přibližně 40 % žen | ~40 % | žen
cs | 1,2 mld. Kč rozpočet | 1200000000 CZK | rozpočet
cs | 450 mil. Kč na výzkum | 450000000 CZK | na výzkum
cs | téměř 90 procent absolventů | ~90 % | absolventů
cs | 12 tis. studentů | 12000 | studentů
cs | 5 až 10 míst | 5..10 | míst
cs | až 50 stipendií | <50 | stipendií
cs | 1. místo v žebříčku | #1 | místo v žebříčku
cs | cca 300 kurzů | ~300 | kurzů
hu | több mint 30 000 hallgató | >30000 | hallgató
hu | közel 300 oktató | ~300 | oktató
hu | mintegy 40 százalék nő | ~40 % | nő
hu | 1,2 milliárd forint költségvetés | 1200000000 HUF | költségvetés
hu | 450 millió Ft kutatásra | 450000000 HUF | kutatásra
hu | legalább 30 kurzus | >30 | kurzus
hu | 1. hely az országban | #1 | hely az országban
hu | 5-10 hely | 5..10 | hely
hu | kb. 300 kurzus | ~300 | kurzus
hu | 12 ezer hallgató | 12000 | hallgató
ro | peste 30.000 de studenți | >30000 | de studenți
ro | aproximativ 40% femei | ~40 % | femei
ro | 1,2 miliarde de lei buget | 1200000000 RON | buget
ro | 450 mil. lei pentru cercetare | 450000000 RON | pentru cercetare
ro | aproape 90% dintre absolvenți | ~90 % | dintre absolvenți
ro | între 5 și 10 locuri | 5..10 | locuri
ro | mai mult de 300 de angajați | >300 | de angajați
ro | cel puțin 30 de cursuri | >30 | de cursuri
ro | 12 mii de studenți | 12000 | de studenți
ro | până la 50 de burse | <50 | de burse
ro | locul 1 în România | #1 | în România
ro | circa 45 milioane euro | ~45000000 EUR |
ar | أكثر من ٣٠٬٠٠٠ طالب | >30000 | طالب
ar | ٤٥٪ من الطلاب | 45 % | من الطلاب
ar | حوالي ٣٠٠ أستاذ | ~300 | أستاذ
ar | ١٫٢ مليار ريال | 1200000000 SAR |
ar | 12 ألف طالب | 12000 | طالب
ar | +50 برنامج | >50 | برنامج
zh | 30000余名学生 | >30000 | 名学生
zh | 3.5万名学生 | 35000 | 名学生
zh | 超过300名教师 | >300 | 名教师
zh | 约40%的女生 | ~40 % | 的女生
zh | 12亿元经费 | 1200000000 CNY | 经费
zh | 120余个专业 | >120 | 个专业
ja | 約3万人の学生 | ~30000 | 人の学生
ja | 12億円の予算 | 1200000000 JPY | の予算
ja | 300以上の教員 | >300 | の教員
ja | 1億2000万円 | 120000000 JPY |
ja | 40%の女性 | 40 % | の女性
ja | 5〜10名 | 5..10 | 名
de | 25K+ xobe | >25000 | xobe
de | 1,5M+ xobe | >1500000 | xobe
it | 25K+ xobe | >25000 | xobe
it | 1,5M+ xobe | >1500000 | xobe
pl | 25K+ xobe | >25000 | xobe
pl | 1,5M+ xobe | >1500000 | xobe
sv | 25K+ xobe | >25000 | xobe
sv | 1,5M+ xobe | >1500000 | xobe
fi | 25K+ xobe | >25000 | xobe
fi | 1,5M+ xobe | >1500000 | xobe
el | 25K+ xobe | >25000 | xobe
el | 1,5M+ xobe | >1500000 | xobe
en | turned over £612.4m | 612400000 GBP | turned over
en | held over 400 classes | >400 | held classes
de | verfügt über 12 Standorte | 12 | verfügt über Standorte
nl | beschikt over 12 locaties | 12 | beschikt over locaties
lt | daugiau kaip 3 400 darbuotojų | >3400 | darbuotojų
lt | iki 300 vietų | <300 | vietų
lv | vairāk nekā 300 studentu | >300 | studentu
et | üle 300 õppejõu | >300 | õppejõu
bg | над 300 студенти | >300 | студенти
ru | не меньше 300 мест | >300 | мест
uk | щонайменше 300 місць | >300 | місць
el | λιγότεροι από 300 φοιτητές | <300 | φοιτητές
pl | przynajmniej 300 osób | >300 | osób
da | knapt 300 ansatte | ~300 | ansatte
nb | drøyt 300 ansatte | >300 | ansatte
fi | liki 300 opettajaa | ~300 | opettajaa
cs | takřka 300 lidí | ~300 | lidí
ro | mai bine de 300 de locuri | >300 | de locuri
hu | 300 fölötti létszám | >300 | létszám
en | half a million visitors | 500000 | visitors
en | 4.8 out of 5 stars | 4.8 /5 | stars
fr | plus d’un million et demi de visiteurs | >1500000 | visiteurs
de | über eine halbe Million Gäste | >500000 | Gäste
de | 1.200,- € Umsatz | 1200 EUR | Umsatz
es | más de medio millón de visitas | >500000 | visitas
it | mezzo milione di visitatori | 500000 | visitatori
nl | een half miljoen bezoekers | 500000 | bezoekers
pt | meio milhão de visitantes | 500000 | visitantes
pl | pół miliona gości | 500000 | gości
pl | 1200 mkw. powierzchni | 1200 m² | powierzchni
sv | topp 3 i Europa | #3 | i Europa
cs | č. 1 v oboru | #1 | v oboru
en | 20-plus labs | >20 | labs
en-IN | Rs 45 cr | 450000000 INR |
de-CH | 1,2 Mia. Franken | 1200000000 CHF |
sv | 1,5 mnkr | 1500000 SEK |
sv | 3 500 kvm | 3500 m² |
fi | 12 %:n kasvu | 12 % | kasvu
hu | 12%-a külföldi | 12 % | külföldi
it | 12gg di attesa | 12 d | di attesa
en | $5 million to $7 million | 5000000..7000000 USD |
es | 3 MM€ de ingresos | 3000000 EUR | de ingresos
ru | более 30 000 студентов | >30000 | студентов
ko | 12억 원 | 1200000000 KRW |
"""
"""Language, phrase, what its first number is (a qualifier's sign, value or range, unit) and its label."""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "phrase", "figure", "label"), rows(PHRASES))
def test_a_phrase_is_the_figure_that_it_says(language: str, phrase: str, figure: str, label: str) -> None:
    """Value, upper end, unit, qualifier and label of each, in its own language."""
    number, _, unit = figure.lstrip("><~#").partition(" ")
    value, _, upper = number.partition("..")

    match = next(m for m in find_numbers(phrase, context=NumberContext(language=language)))
    quantity = match.quantity

    assert find_decoy(phrase, match, language=language) is None
    assert quantity.value == (None if value == "null" else Decimal(value))
    assert (quantity.upper, quantity.unit) == (Decimal(upper) if upper else None, unit or None)
    assert quantity.qualifier is MEANINGS.get(figure[0])
    assert strip_number(phrase, match) == label
