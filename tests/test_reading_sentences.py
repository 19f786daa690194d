"""Sentences of many languages in which an institution presents itself, each with its figures: a table of laws."""

import pytest

from figures.record import Quantity
from scraper.reading.reader import read

SIGNS = {"at_least": ">", "at_most": "<", "approximately": "~", "rank": "#"}

SENTENCES = """
fr | Présentation | Nous accueillons chaque année plus de 2 000 étudiants issus de 80 pays.
    => >2000 : étudiants ; 80 : pays
fr | Présentation | L'école compte 1 200 élèves et 85 enseignants-chercheurs.
    => 1200 : élèves ; 85 : enseignants-chercheurs
fr | Présentation | Créée en 1878, l'école forme près de 500 ingénieurs par an.
    => ~500 : ingénieurs par an
fr | Présentation | Plus de la moitié des étudiants sont internationaux et 92 % environ des élèves trouvent un emploi.
    => ~92 % : des élèves trouvent un emploi
fr | Présentation | Le budget dépasse 1,2 milliard d'euros.
    => >1200000000 EUR : budget
fr | Présentation | Avec un budget de 45 millions d'euros, l'institut emploie 350 personnes.
    => 45000000 EUR : budget ; 350 : personnes
fr | Présentation | Quelque 300 entreprises partenaires recrutent nos diplômés.
    => ~300 : entreprises partenaires recrutent nos diplômés
fr | Présentation | Le campus s'étend sur 24 hectares et comprend 15 000 m² de laboratoires.
    => 24 : hectares ; 15000 m² : de laboratoires
fr | Présentation | En 2024, 45 % des étudiants ont effectué un séjour à l'étranger.
    => 45 % : des étudiants ont effectué un séjour à l'étranger
en | About us | In 2025 we awarded 1,240 degrees to students from 93 countries.
    => 1240 : degrees to students ; 93 : countries
en | About us | The university has more than 30,000 students and 4,500 staff.
    => >30000 : students ; 4500 : staff
en | About us | Almost 60% of our students come from abroad.
    => ~60 % : of our students come from abroad
en | About us | Founded in 1890, it has an annual income of £450 million.
    => 450000000 GBP : annual income
en | About us | Our society has 1,250 members in 12 branches. The guide book (£12.00) can be bought online.
    => 1250 : members ; 12 : branches
fr | Présentation | L'âge moyen de nos 1 200 agents est de 46,2 ans et la durée moyenne des contrats est de 3,5 ans.
    => 1200 : agents ; 46.2 a : âge moyen ; 3.5 a : durée moyenne des contrats
de | Über uns | Die Klinik hat 450 Betten. Die mittlere Verweildauer beträgt 5,8 Tage.
    => 450 : Betten ; 5.8 d : mittlere Verweildauer
es | Quiénes somos | La edad media de la plantilla es de 44 años y la estancia media fue de 5,2 días.
    => 44 a : edad media de la plantilla ; 5.2 d : estancia media
nl | Over ons | Het ziekenhuis telt 1.250 medewerkers. De gemiddelde ligduur was 4,2 dagen.
    => 1250 : medewerkers ; 4.2 d : gemiddelde ligduur
ro | Despre spital | Spitalul are 920 de paturi și peste 2.300 de angajați.
    => 920 : de paturi ; >2300 : de angajați
el | Το νοσοκομείο | Το νοσοκομείο διαθέτει 650 κλίνες και απασχολεί 1.900 εργαζόμενους.
    => 650 : κλίνες ; 1900 : εργαζόμενους
en | About us | We offer over 200 degree programmes across 12 faculties.
    => >200 : degree programmes ; 12 : faculties
en | About us | Our network of more than 50 countries includes 120 partner universities.
    => >50 : countries includes ; 120 : partner universities
en | About us | Some 15,000 students graduate every year.
    => ~15000 : students graduate every year
en | About us | The library holds 2.5 million books.
    => 2500000 : books
de | Über uns | An der Hochschule studieren rund 9.000 Studierende in 45 Studiengängen.
    => ~9000 : Studierende ; 45 : Studiengängen
de | Über uns | Mit rund 500 Mitarbeitenden und einem Budget von 60 Mio. Euro zählt sie zu den größten.
    => ~500 : Mitarbeitenden ; 60000000 EUR : Budget
de | Über uns | Über 80 Prozent der Absolventen finden innerhalb von sechs Monaten eine Stelle.
    => >80 % : der Absolventen finden innerhalb von sechs Monaten eine Stelle
de | Über uns | Rund 9 von 10 Absolventinnen finden sofort eine Stelle.
    => ~9 /10 : Absolventinnen finden sofort eine Stelle
de | Über uns | Im Jahr 2024 wurden 1.234 Abschlüsse vergeben.
    => 1234 : Abschlüsse vergeben
de | Über uns | Die Drittmittel beliefen sich auf 98,6 Millionen Euro.
    => 98600000 EUR : Drittmittel
de-CH | Über uns | Die Hochschule zählt 12’450 Studierende und 2’300 Mitarbeitende.
    => 12450 : Studierende ; 2300 : Mitarbeitende
de-AT | Über uns | Das Budget beträgt rund 45 Mio. Euro.
    => ~45000000 EUR : Budget
es | Sobre nosotros | La universidad cuenta con más de 30.000 estudiantes y 2.500 profesores.
    => >30000 : estudiantes ; 2500 : profesores
es | Sobre nosotros | Casi el 40 % de los estudiantes procede de otros países.
    => ~40 % : de los estudiantes procede de otros países
es | Sobre nosotros | Ofrecemos 65 grados y 120 másteres en 8 campus.
    => 65 : grados ; 120 : másteres ; 8 : campus
es | Sobre nosotros | El presupuesto supera los 450 millones de euros.
    => >450000000 EUR : presupuesto
es | Sobre nosotros | Fundada en 1950, la fundación ha concedido unas 5.000 becas.
    => ~5000 : becas
es | Sobre nosotros | Más del 90 % de nuestros egresados encuentra trabajo.
    => >90 % : de nuestros egresados encuentra trabajo
es | Sobre nosotros | Nuestra red reúne a 120 empresas colaboradoras de 35 países.
    => 120 : empresas colaboradoras ; 35 : países
it | Chi siamo | L'ateneo conta oltre 60.000 studenti, 3.000 docenti e 120 corsi di laurea.
    => >60000 : studenti ; 3000 : docenti ; 120 : corsi di laurea
it | Chi siamo | Quasi il 92% dei laureati trova lavoro entro un anno.
    => ~92 % : dei laureati trova lavoro entro un anno
it | Chi siamo | Il bilancio ha superato i 210 milioni di euro.
    => >210000000 EUR : bilancio
it | Chi siamo | Ogni anno accogliamo circa 2.500 studenti internazionali provenienti da 80 paesi.
    => ~2500 : studenti internazionali ; 80 : paesi
it | Chi siamo | La biblioteca possiede 1,2 milioni di volumi.
    => 1200000 : di volumi
nl | Over ons | De universiteit telt ruim 30.000 studenten en 6.000 medewerkers.
    => >30000 : studenten ; 6000 : medewerkers
nl | Over ons | Bijna 90% van de afgestudeerden vindt binnen een jaar werk.
    => ~90 % : van de afgestudeerden vindt binnen een jaar werk
nl | Over ons | In 2024 omzet 1,2 miljard euro.
    => 1200000000 EUR : omzet
nl | Over ons | We bieden 45 bachelors en 80 masters aan op 3 locaties.
    => 45 : bachelors ; 80 : masters ; 3 : locaties
pt-PT | Quem somos | A universidade tem mais de 30 000 estudantes e 2 500 docentes.
    => >30000 : estudantes ; 2500 : docentes
pt-PT | Quem somos | Cerca de 30% dos estudantes são internacionais, de 90 nacionalidades.
    => ~30 % : dos estudantes são internacionais ; 90 : nacionalidades
pt-PT | Quem somos | O orçamento ultrapassa os 210 milhões de euros.
    => >210000000 EUR : orçamento
pt-PT | Quem somos | Oferecemos 45 licenciaturas e 120 mestrados em 12 faculdades.
    => 45 : licenciaturas ; 120 : mestrados ; 12 : faculdades
pt-BR | Quem somos | São cerca de 97 mil alunos, 5.151 docentes e mais de 300 cursos em 8 campi.
    => ~97000 : alunos ; 5151 : docentes ; >300 : cursos ; 8 : campi
pt-BR | Quem somos | O orçamento anual é de R$ 7,5 bi.
    => 7500000000 BRL : orçamento anual
pt-BR | Quem somos | Mais de 80% dos egressos estão empregados.
    => >80 % : dos egressos estão empregados
pt-BR | Quem somos | Fundada em 1934, a universidade atende 2 milhões de pessoas por ano.
    => 2000000 : de pessoas por ano
pl | O nas | Na uczelni studiuje ponad 12 tys. studentów z 60 krajów.
    => >12000 : studentów ; 60 : krajów
pl | O nas | Uniwersytet zatrudnia około 3 000 nauczycieli akademickich.
    => ~3000 : nauczycieli akademickich
pl | O nas | W 2024 roku budżet wyniósł 1,2 mld zł.
    => 1200000000 PLN : budżet
pl | O nas | Prawie 90% absolwentów znajduje pracę w ciągu roku.
    => ~90 % : absolwentów znajduje pracę w ciągu roku
pl | O nas | Oferujemy 85 kierunków studiów na 16 wydziałach.
    => 85 : kierunków studiów ; 16 : wydziałach
pl | O nas | Biblioteka liczy 2,5 mln książek.
    => 2500000 : książek
sv | Om oss | Universitetet har över 30 000 studenter och 6 000 anställda.
    => >30000 : studenter ; 6000 : anställda
sv | Om oss | Varje år erbjuder vi 75 program och 900 kurser.
    => 75 : program ; 900 : kurser
sv | Om oss | Omkring 40 procent av studenterna kommer från 80 länder.
    => ~40 % : av studenterna kommer ; 80 : länder
sv | Om oss | Omsättningen uppgick till 1,2 miljarder kronor.
    => 1200000000 SEK : Omsättningen
sv | Om oss | År 2024 antogs 4 500 nya studenter.
    => 4500 : nya studenter
sv | Om oss | Nästan 90 procent får jobb inom ett år.
    => ~90 % : får jobb inom ett år
da | Om os | Universitetet har over 30.000 studerende og 6.000 ansatte.
    => >30000 : studerende ; 6000 : ansatte
da | Om os | I 2024 var omsætningen 1,2 mia. kr.
    => 1200000000 DKK : omsætningen
da | Om os | Næsten 90 procent af dimittenderne finder job.
    => ~90 % : af dimittenderne finder job
da | Om os | Vi tilbyder 75 uddannelser på 5 fakulteter.
    => 75 : uddannelser ; 5 : fakulteter
nb | Om oss | Universitetet har mer enn 30 000 studenter og 6 000 ansatte.
    => >30000 : studenter ; 6000 : ansatte
nb | Om oss | Budsjettet er på 1,2 milliarder kroner.
    => 1200000000 NOK : Budsjettet
nb | Om oss | Rundt 40 prosent av studentene er kvinner.
    => ~40 % : av studentene er kvinner
nb | Om oss | Vi tilbyr 75 studieprogrammer ved 8 fakulteter.
    => 75 : studieprogrammer ; 8 : fakulteter
fi | Tietoa meistä | Yliopistossa on yli 30 000 opiskelijaa ja 6 000 työntekijää.
    => >30000 : opiskelijaa ; 6000 : työntekijää
fi | Tietoa meistä | Noin 40 prosenttia opiskelijoista on naisia.
    => ~40 % : opiskelijoista on naisia
fi | Tietoa meistä | Vuonna 2024 liikevaihto oli 450 miljoonaa euroa.
    => 450000000 EUR : liikevaihto
fi | Tietoa meistä | Tarjoamme 75 ohjelmaa 8 tiedekunnassa.
    => 75 : ohjelmaa ; 8 : tiedekunnassa
cs | O nás | Univerzita má více než 30 000 studentů a 4 500 zaměstnanců.
    => >30000 : studentů ; 4500 : zaměstnanců
cs | O nás | Téměř 90 % absolventů najde práci do roka.
    => ~90 % : absolventů najde práci do roka
cs | O nás | Rozpočet činí 1,2 miliardy korun.
    => 1200000000 CZK : Rozpočet
cs | O nás | Nabízíme 85 programů na 12 fakultách.
    => 85 : programů ; 12 : fakultách
hu | Rólunk | Az egyetemnek több mint 30 000 hallgatója és 2 500 oktatója van.
    => >30000 : hallgatója ; 2500 : oktatója van
hu | Rólunk | A hallgatók mintegy 40 százaléka nő.
    => ~40 % : nő
hu | Rólunk | A költségvetés 1,2 milliárd forint.
    => 1200000000 HUF : költségvetés
ro | Despre noi | Universitatea are peste 30.000 de studenți și 2.500 de profesori.
    => >30000 : de studenți ; 2500 : de profesori
ro | Despre noi | Aproape 90% dintre absolvenți își găsesc un loc de muncă.
    => ~90 % : dintre absolvenți își găsesc un loc de muncă
ro | Despre noi | Bugetul depășește 1,2 miliarde de lei.
    => >1200000000 RON : Bugetul
en-IN | About us | The university serves 12.5 lakh students with a budget of ₹ 120 crore.
    => 1250000 : students ; 1200000000 INR : budget
fr-CH | Présentation | La HES compte 12’450 étudiants et un budget de CHF 230 millions.
    => 12450 : étudiants ; 230000000 CHF : budget
fr-CA | Présentation | L'université accueille 45 000 étudiants et reçoit 350 M$ en subventions.
    => 45000 : étudiants ; 350000000 CAD : en subventions
zh | 学校简介 | 学校现有学生32000余人，教职工2800人。
    => >32000 : 学校现有学生 人 ; 2800 : 教职工 人
ar | من نحن | تضم الجامعة أكثر من ٣٠٬٠٠٠ طالب و ٢٥٠٠ موظف.
    => >30000 : طالب ; 2500 : موظف
fr | Présentation | Notre association rassemble 1 450 bénévoles répartis dans 37 antennes locales.
    => 1450 : bénévoles ; 37 : antennes locales
fr | Présentation | Chaque année, ce sont environ 600 jeunes qui bénéficient de nos actions.
    => ~600 : jeunes
fr | Présentation | Son chiffre d'affaires s'est élevé à 38,4 M€ en 2024.
    => 38400000 EUR : chiffre d'affaires
fr | Présentation | 58 % de nos adhérents ont moins de 35 ans.
    => 58 % : de nos adhérents ont
en | About us | The charity works with 340 schools and reached 27,500 pupils last year.
    => 340 : schools ; 27500 : pupils last year
en | About us | Last year we planted 1.3 million trees on 850 hectares.
    => 1300000 : trees ; 850 : hectares
en | About us | Turnover rose to £38.4 million, up 12% on the previous year.
    => 38400000 GBP : Turnover ; 12 % : up on the previous year
de | Über uns | Der Verein zählt heute 14.500 Mitglieder in 62 Ortsgruppen.
    => 14500 : Mitglieder ; 62 : Ortsgruppen
de | Über uns | Der Umsatz lag 2024 bei 38,4 Mio. Euro.
    => 38400000 EUR : Umsatz
de | Über uns | Insgesamt 58 Prozent der Beschäftigten sind Frauen.
    => 58 % : der Beschäftigten sind Frauen
de | Über uns | Jährlich besuchen uns etwa 250.000 Gäste aus über 40 Nationen.
    => ~250000 : Gäste ; >40 : Nationen
es | Sobre nosotros | La asociación agrupa a 1.450 voluntarios en 37 sedes.
    => 1450 : voluntarios ; 37 : sedes
es | Sobre nosotros | La facturación alcanzó los 38,4 millones de euros en 2024.
    => 38400000 EUR : facturación
es | Sobre nosotros | El 58 % de la plantilla son mujeres.
    => 58 % : de la plantilla son mujeres
it | Chi siamo | L'associazione riunisce 1.450 volontari in 37 sedi.
    => 1450 : volontari ; 37 : sedi
pl | O nas | Przychody wzrosły o 5% i wyniosły 58,4 mln zł.
    => 5 % : Przychody wzrosły ; 58400000 PLN : Przychody wzrosły
en | About us | Revenue grew by 5% and reached £58.4m.
    => 5 % : Revenue ; 58400000 GBP : Revenue
nl | Over ons | De omzet steeg met 5% en kwam uit op 58,4 miljoen euro.
    => 5 % : omzet ; 58400000 EUR : omzet
it | Chi siamo | Il fatturato 2024 è stato pari a 38,4 milioni di euro.
    => 38400000 EUR : fatturato
it | Chi siamo | Il 58% dei dipendenti è donna e l'età media è di 41 anni.
    => 58 % : dei dipendenti è donna ; 41 a : età media
nl | Over ons | De stichting telt 1.450 vrijwilligers verspreid over 37 afdelingen.
    => 1450 : vrijwilligers ; 37 : afdelingen
nl | Over ons | De omzet in 2024 uit op 38,4 miljoen euro.
    => 38400000 EUR : omzet
nl | Over ons | Van onze medewerkers is 58 procent vrouw.
    => 58 % : vrouw
pt | Quem somos | A associação reúne 1.450 voluntários em 37 núcleos.
    => 1450 : voluntários ; 37 : núcleos
pt-BR | Quem somos | O faturamento chegou a R$ 38,4 milhões em 2024.
    => 38400000 BRL : faturamento
pl | O nas | Stowarzyszenie zrzesza 1450 wolontariuszy w 37 oddziałach.
    => 1450 : wolontariuszy ; 37 : oddziałach
pl | O nas | Przychody wyniosły 38,4 mln zł.
    => 38400000 PLN : Przychody
sv | Om oss | Föreningen samlar 1 450 volontärer i 37 lokalavdelningar.
    => 1450 : volontärer ; 37 : lokalavdelningar
sv | Om oss | Intäkterna uppgick 2024 till 38,4 miljoner kronor.
    => 38400000 SEK : Intäkterna
da | Om os | Foreningen samler 1.450 frivillige i 37 lokalafdelinger.
    => 1450 : frivillige ; 37 : lokalafdelinger
nb | Om oss | Foreningen samler 1 450 frivillige i 37 lokallag.
    => 1450 : frivillige ; 37 : lokallag
fi | Tietoa meistä | Yhdistyksessä on 1 450 vapaaehtoista ja 37 paikallisosastoa.
    => 1450 : vapaaehtoista ; 37 : paikallisosastoa
cs | O nás | Spolek sdružuje 1 450 dobrovolníků ve 37 pobočkách.
    => 1450 : dobrovolníků ; 37 : pobočkách
ro | Despre noi | Asociația reunește 1.450 de voluntari în 37 de filiale.
    => 1450 : de voluntari ; 37 : de filiale
hu | Rólunk | Az egyesület 1450 önkéntest fog össze 37 helyen.
    => 1450 : önkéntest fog össze ; 37 : helyen
en | About us | Enrolment doubled from 1,200 in 2015 to 2,400 in 2024.
    => 1200 : Enrolment ; 2400 : Enrolment
en | About us | Income rose by 4.2% to £612.4m, while expenditure fell to £598.1m.
    => 4.2 % : Income ; 612400000 GBP : Income ; 598100000 GBP : expenditure
en | About us | We are ranked 3rd in the country and 45th worldwide in the QS ranking.
    => #3 : in the country ; #45 : worldwide in the QS ranking
fr | Présentation | Le nombre d'inscrits est passé de 1 200 en 2015 à 2 400 en 2024.
    => 1200 : nombre d'inscrits ; 2400 : nombre d'inscrits
fr | Présentation | Le chiffre d'affaires a progressé de 12 % pour atteindre 1,2 milliard d'euros.
    => 12 % : chiffre d'affaires pour atteindre ; 1200000000 EUR : chiffre d'affaires
de | Über uns | Die Zahl der Studierenden stieg von 1.200 im Jahr 2015 auf 2.400 im Jahr 2024.
    => 1200 : Zahl der Studierenden ; 2400 : Zahl der Studierenden
es | Quiénes somos | Ocupa el puesto 45 del mundo según el ranking QS.
    => #45 : del mundo según el ranking QS
sv | Om oss | Antalet studenter ökade från 1 200 år 2015 till 2 400 år 2024.
    => 1200 : Antalet studenter ; 2400 : Antalet studenter
en | About us | Our 45-strong team runs a 500-bed hospital.
    => 45 : team runs ; 500 : bed hospital
en | About us | We are No. 1 in the country for student satisfaction and among the top 100 worldwide.
    => #1 : in the country for student satisfaction ; #100 : worldwide
en | About us | Some 85% – roughly 1,900 people – work full-time.
    => ~85 % : work full-time ; ~1900 : people
fr | Présentation | L'agglomération regroupe 28 communes et 245 000 habitants sur 670 km².
    => 28 : communes ; 245000 : habitants ; 670 km² : agglomération regroupe
fr | Présentation | Effectif : 2 145 agents (dont 1 320 femmes), âge moyen : 43,5 ans.
    => 2145 : agents ; 1320 : femmes ; 43.5 a : âge moyen
ar | من نحن | فريق من 45 موظفًا و120 متطوعًا.
    => 45 : موظفًا ; 120 : متطوعًا
el | Σχετικά με εμάς | Το μουσείο δέχεται περισσότερους από 31.000 επισκέπτες.
    => >31000 : επισκέπτες
it | Chi siamo | Nel 2023 ha investito 46,2 milioni di euro e ridotto le perdite dal 38% al 31%.
    => 46200000 EUR : investito ; 38 % : ridotto le perdite ; 31 % : ridotto le perdite
fr | Présentation | Notre usine de 14 000 m² emploie 420 personnes.
    => 14000 m² : usine ; 420 : personnes
it | Chi siamo | Al 31 dicembre 2024 gli iscritti sono 41.260 in 12 dipartimenti.
    => 41260 : iscritti ; 12 : dipartimenti
fr | Présentation | 38 % des déchets sont recyclés, contre 29 % en 2015.
    => 38 % : des déchets sont recyclés ; 29 % : déchets sont recyclés
fr | Présentation | La dette s'établit à 1 045 € par habitant et l'épargne brute à 118 M€.
    => 1045 EUR : dette par habitant ; 118000000 EUR : épargne brute
sv | Om oss | Kostnad per elev: 98 200 kr. Budgeten omsluter 4,3 miljarder kronor.
    => 98200 SEK : Kostnad per elev ; 4300000000 SEK : Budgeten
nl | Over ons | In 2023 bedroegen de lasten € 211,5 miljoen.
    => 211500000 EUR : lasten
tr | Hakkımızda | Bütçemiz 1,4 milyar TL'dir.
    => 1400000000 TRY : Bütçemiz
ja | 大学概要 | 学生数は31,000人、うち24%が留学生です。
    => 31000 : 学生 ; 24 % : 留学生
ja | 大学概要 | 図書館は140万冊の蔵書を有し、年間予算は1兆2,000億円です。
    => 1400000 : 蔵書 ; 1200000000000 JPY : 年間予算
ko | 숫자로 보는 대학 | 교직원은 9,500명이며 연간 예산은 1조 2천억 원입니다.
    => 9500 : 교직원 ; 1200000000000 KRW : 연간 예산
ko | 숫자로 보는 대학 | 도서관은 140만 권의 장서를 보유하고 있습니다.
    => 1400000 : 장서
fr | Présentation | La région compte 1 250 chercheurs dans un rayon de 30 km.
    => 1250 : chercheurs dans un rayon de 30 km
fr | Présentation | L'an dernier, 95 % de nos diplômés ont trouvé un emploi en moins de 6 mois.
    => 95 % : de nos diplômés ont trouvé un emploi en moins de 6 mois
fr | Présentation | La cantine sert 1 410 repas par jour à 3,85 €.
    => 1410 : repas par jour
en | About us | Last year, 95% of our graduates found a job within 6 months.
    => 95 % : of our graduates found a job within 6 months
en | About us | The canteen serves 1,410 meals a day at £3.85.
    => 1410 : meals a day
de | Über uns | Im letzten Jahr fanden 95 % der Absolventen innerhalb von 6 Monaten eine Stelle.
    => 95 % : der Absolventen innerhalb von 6 Monaten eine Stelle
de | Über uns | Die Mensa serviert 1.410 Essen pro Tag zu 3,85 €.
    => 1410 : Essen pro Tag
es | Sobre nosotros | La región cuenta con 1.250 investigadores en un radio de 30 km.
    => 1250 : investigadores en un radio de 30 km
es | Sobre nosotros | El comedor sirve 1.410 comidas al día a 3,85 €.
    => 1410 : comidas al día
it | Chi siamo | L'anno scorso il 95% dei laureati ha trovato lavoro entro 6 mesi.
    => 95 % : dei laureati ha trovato lavoro entro 6 mesi
it | Chi siamo | La mensa serve 1.410 pasti al giorno a 3,85 €.
    => 1410 : pasti al giorno
nl | Over ons | Vorig jaar vond 95% van de afgestudeerden werk binnen 6 maanden.
    => 95 % : van de afgestudeerden werk binnen 6 maanden
nl | Over ons | De kantine serveert 1.410 maaltijden per dag voor € 3,85.
    => 1410 : maaltijden per dag
pt-PT | Quem somos | No ano passado, 95% dos diplomados encontraram emprego em menos de 6 meses.
    => 95 % : dos diplomados encontraram emprego em menos de 6 meses
pt-PT | Quem somos | A cantina serve 1.410 refeições por dia a 3,85 €.
    => 1410 : refeições por dia
pl | O nas | W zeszłym roku 95% absolwentów znalazło pracę w ciągu 6 miesięcy.
    => 95 % : absolwentów znalazło pracę w ciągu 6 miesięcy
pl | O nas | Stołówka wydaje 1410 posiłków dziennie po 12,50 zł.
    => 1410 : posiłków dziennie
fr | Présentation | Le campus compte 30 sites, 12 000 m² et 45 laboratoires.
    => 30 : sites ; 12000 m² : campus ; 45 : laboratoires
en | About us | The campus has 45 buildings, 12,000 m².
    => 45 : buildings ; 12000 m² : campus
"""
"""Language, title of the page and sentence; below, its figures: a qualifier's sign, value and unit, and the label."""


def rows() -> list[list[str]]:
    entries = SENTENCES.strip().replace("\n    => ", " | ").splitlines()
    return [entry.split(" | ") for entry in entries]


def page(language: str, title: str, *paragraphs: str) -> str:
    told = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1>{told}</main></body></html>'


def short(quantity: Quantity) -> str:
    sign = SIGNS[quantity.qualifier] if quantity.qualifier else ""
    return f"{sign}{quantity.value} {quantity.unit or ''}".strip()


def told(html: str) -> list[str]:
    return [f"{short(f.quantity)} : {f.label}" for f in read(html).record.figures]


@pytest.mark.parametrize(("language", "title", "sentence", "figures"), rows())
def test_a_sentence_tells_its_figures(language: str, title: str, sentence: str, figures: str) -> None:
    """Each number with what it counts: no conjunction, preposition or verb at the label's end, and sums by name."""
    assert told(page(language, title, sentence)) == figures.split(" ; ")


def counted(html: str) -> set[str]:
    """All numbers that a page's figures say, mentions too."""
    figures = read(html).record.figures
    return {short(told.quantity) for figure in figures for told in (figure, *figure.mentions)}


@pytest.mark.parametrize("language", sorted({row[0] for row in rows()}))
def test_every_paragraph_is_read(language: str) -> None:
    """A figure in one sentence takes nothing from the next, in one long paragraph or in several short ones."""
    own = [row for row in rows() if row[0] == language]
    wanted = {figure.partition(" : ")[0] for row in own for figure in row[3].split(" ; ")}

    assert counted(page(language, own[0][1], *(row[2] for row in own))) >= wanted
    assert counted(page(language, own[0][1], " ".join(row[2] for row in own))) >= wanted
