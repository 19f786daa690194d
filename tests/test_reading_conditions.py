"""Sentences full of numbers that are no figures: telephones, hours, rooms, prices, ages, laws, dates, addresses."""

import pytest

from scraper.reading.reader import read

SENTENCES = """
ca | La nostra escola va començar als anys 70 quan es van popularitzar les marxes.
es | Nuestra escuela empezó en los años 70 cuando nadie la conocía.
it | La nostra scuola nacque negli anni 80 quando nessuno la conosceva.
pt | A nossa escola começou nos anos 90 quando ninguém a conhecia.
fr | Notre école est née dans les années 60 quand personne ne la connaissait.
nl | Onze school begon in de jaren 70 toen niemand haar kende.
pl | Nasza szkoła zaczęła w latach 80 gdy nikt jej nie znał.
fr | Contactez-nous au 01 45 81 77 77 du lundi au vendredi de 9 h à 18 h.
fr | Rendez-vous en salle 204, bâtiment B, 19 place Marguerite Perey, 91120 Palaiseau.
fr | Conformément à l'article L. 612-3 du code de l'éducation et à la loi n° 2013-660 du 22 juillet 2013.
fr | L'entrée est à 25 € par personne, 12 € pour les moins de 18 ans.
fr | Le concours est ouvert aux candidats âgés de 18 à 25 ans.
fr | La conférence aura lieu le 12 mars 2026 à 18h30, durée 1 h 30.
fr | Fondée en 1878 et rattachée à l'institut depuis 2012, l'école a déménagé le 1er septembre 2019.
fr | Prenez le RER B jusqu'à Massy puis le bus 91.06 (arrêt 12).
fr | Notre bureau 204 est ouvert de 9 h à 17 h.
en | A module of our school may equal 5, 10, 15 or 20 credits.
de | Ein Modul unserer Schule kann 5, 10, 15 oder 20 Leistungspunkte haben.
fr | Un module de notre école peut valoir 5, 10, 15 ou 20 crédits.
pt | Nossa escola fica na Rua Dom João VI, nº 151 e 161, no centro.
pt | A propina da nossa escola paga-se em 10 prestações.
fr | Les frais de notre école se règlent en 10 mensualités.
it | In questi 3 anni l'utenza delle nostre scuole si è mantenuta costante.
es | En estos 3 años nuestra escuela ha crecido.
en | Physical education begins at age 2 in our school.
es | Un hotel puede llegar a costar unos 40 euros por noche y persona, y nuestra escuela lo paga.
es | Los autobuses tardan unos 40 min en llegar al centro (unos 10 minutos de trayecto).
en | The bus takes about 40 minutes to reach our school.
en | The old hall stood about 100 metres from the new one.
de | Der Bus braucht etwa 40 Minuten bis ins Zentrum.
de | Die alte Halle lag ca. 100 Meter von der neuen Halle entfernt.
fr | Le bus met environ 40 minutes pour rejoindre notre école.
it | Il paese dista circa 20 minuti di auto dalla nostra scuola.
nl | De bus is er in ongeveer 20 minuten rijden.
pt | O autocarro demora cerca de 40 minutos de viagem.
pl | Do szkoły jest około 20 minut jazdy i około 5 minut spaceru.
sv | Skolan ligger ungefär 20 minuter med bil härifrån.
cs | Škola je asi 20 minut chůze od nádraží.
bg | Училището датува от 1871г. и се обновява.
bg | На 9 срещу 10 ноември 1994г. избухва пожар в училището.
uk | Школа заснована 1932р. на базі гімназії.
pl | Szkoła działa od 2005r i wciąż rośnie.
pl | W nocy z 9 na 10 listopada szkoła świętuje.
de | In der Nacht vom 9. auf den 10. November feiert die Schule.
ro | În noaptea de 9 spre 10 noiembrie școala sărbătorește.
es | El voltaje común es 230 V en toda la escuela.
id | Mahasiswa kami lulus kurang dari 11sks dengan baik.
en | Our workshop runs at 400 V and has 12zk machines.
sv | Vi har plats för dig från det år du fyller 18.
da | Der er plads til dig fra det år du fylder 18.
de | Wir haben einen Platz für dich ab dem Jahr, in dem du 16 wirst.
fr | Nous t'accueillons dès l'année de tes 16 ans.
en | We have a place for you from the year you turn 16.
es | Tenemos un lugar para ti desde el año en que cumples 16.
it | Abbiamo un posto per te dall'anno in cui compi 16 anni.
nl | Wij hebben plaats voor je vanaf het jaar waarin je 16 wordt.
pt | Temos lugar para ti desde o ano em que fazes 16.
pl | Mamy miejsce dla ciebie od roku, w którym kończysz 16 lat.
cs | Máme místo pro tebe od roku, kdy dovršíš 16 let.
fr | Le conservatoire accueille les élèves du lundi 14 h au samedi 18 h.
de | Wir haben von Montag 14 Uhr bis Samstag 18 Uhr offen.
it | Siamo aperti da lunedì 14 h a sabato 18 h.
es | Abrimos de lunes 14 h a sábado 18 h.
pt | Abrimos de terça 14 h a sábado 18 h.
nl | Wij zijn open van maandag 14 u tot zaterdag 18 u.
sv | Vi har öppet måndag 14 h till lördag 18 h.
de | Büro 204, Sprechstunde dienstags 10–12 Uhr.
en | Call us on +44 20 7946 0958 between 9am and 5pm, or visit Room 204.
en | Under section 12 of the Education Act 1944 and article 5 of Regulation 2016/679.
en | Admission is £12 per person; children under 16 go free.
en | Applicants must be over 18 and have at least a 2:1 degree.
en | The event takes place on 12 March 2026 at 6.30 pm in Hall 3.
en | Founded in 1890, the school moved to 12 Baker Street, London NW1 6XE in 1965.
en | The page was last updated on 3 May 2025, version 2.1.
en | Take bus 12 or line 4 to stop 7.
de | Sie erreichen uns unter 089 1234567 von 9 bis 17 Uhr in Raum 204.
de | Gemäß § 12 Abs. 3 des Hochschulgesetzes vom 5. Mai 2019 in der Fassung 2021.
de | Der Eintritt kostet 12 €, ermäßigt 8 €.
de | Teilnehmen können Jugendliche ab 16 Jahren.
de | Die Veranstaltung findet am 12. März 2026 um 18.30 Uhr in Saal 3 statt.
de | Gegründet 1890, zog die Schule 1965 in die Musterstraße 12, 80333 München.
de | Mit der U-Bahn U3 oder dem Bus 58 bis Haltestelle 7.
es | Llámenos al 91 123 45 67 de lunes a viernes de 9:00 a 18:00 h.
es | Según el artículo 12 de la Ley Orgánica 6/2001, de 21 de diciembre.
es | La entrada cuesta 12 € por persona, 8 € para menores de 18 años.
es | Pueden participar jóvenes de 18 a 25 años.
es | El acto tendrá lugar el 12 de marzo de 2026 a las 18:30 en el aula 204.
es | Fundada en 1890, se trasladó en 1965 a la calle Mayor, 12, 28013 Madrid.
de | Bitte maximal 2 Personen je Zimmer.
en | Please bring at most 3 guests to the workshop.
en | Ages 12–15, mornings only.
pt | R$ 60 garantem uma cesta básica.
nl | Gratis verzending, levertijd 2–3 werkdagen.
it | Contributo massimo 25.000 euro per progetto.
de | Vorbereitung auf die Prüfung, 120 Stunden, 1.480 €
fr | Merci de prévoir au maximum 4 personnes par groupe.
cs | Předběžná cena je stanovena včetně DPH (12 %).
de | Alle Beiträge verstehen sich zuzüglich MwSt. 19 %.
de | Festhypothek 10 Jahre ab 1,89 %, Hypotheken für alle.
de | Unsere Bank vergibt Kredite ab 2,4 % an alle, Laufzeit 10 Jahre.
fr | Dépôt des dossiers avant le 15 septembre 2026, 12 h. Montant maximal : 40 000 € par lieu.
fr | Nos subventions aident les communes. Montant maximum 25 000 € par projet.
en | We support local clubs. Maximum grant: £25,000 per club and year.
de | Wir fördern Vereine. Höchstbetrag: 25.000 € je Verein.
es | Apoyamos a las asociaciones. Importe máximo: 25.000 € por proyecto.
it | Sosteniamo le associazioni. Importo massimo: 25.000 € per progetto.
en | For anything less urgent call 111.
en | In an emergency call 999 or 111
fr | En cas d'urgence, appelez le 15 ou le 112.
de | Im Notfall wählen Sie den Notruf 112.
es | En caso de emergencia llame al 112 o al 061.
it | Per le emergenze chiamare il 118.
pt | Em caso de emergência ligue 112.
pl | W nagłym przypadku dzwoń pod 112.
nl | Bel 112 bij brand.
sv | Ring 112 vid olycka.
it | Il rifugio si trova a 1.800 metri e ci accoglie sempre.
de | Unsere Hütte liegt auf 1.200 Metern.
de | Unsere Hütte liegt auf 1.200 m Höhe.
fr | Notre station est située à 1 800 m d'altitude.
en | Our hut, at an altitude of 1,800 m, is open all year.
es | Nuestro refugio está a 1.800 metros y abre todo el año.
pl | Nasze schronisko leży na wysokości 1.800 m i jest otwarte cały rok.
fi | Soita 112.
cs | Volejte 112 nebo 155.
hu | Hívja a 112-t.
en | Warnings go to 40 students with a grade point average of less than 2.0 and fewer than 22 credits.
de | Gewarnt werden Studierende mit einem Notendurchschnitt von weniger als 2,0 und mindestens 60 Leistungspunkten.
fr | Sont avertis les étudiants de moyenne générale inférieure à 10 et ayant moins de 30 crédits.
es | Se avisa a los estudiantes con una nota media inferior a 5,5 y menos de 30 créditos.
it | Sono avvisati gli studenti con media ponderata inferiore a 21 e meno di 30 crediti.
pl | Skreślani są studenci ze średnią ocen poniżej 3,0 i mniej niż 30 punktami ECTS.
tr | Not ortalaması 2,0 altında olan ve en az 60 kredi alan öğrenciler uyarılır.
id | Peringatan diberikan kepada mahasiswa yang lulus kurang dari 11sks dengan IPK kurang dari 2,0.
id | Peserta pada semester pertama lulus kurang dari 11sks.
ro | Sunați la 112.
it | La nostra sede è in Corso Italia 45.
en | Riverside Trust is a Registered Charity No. 1,000.
ja | 20代から70代まで幅広い年齢の会員が活動しています。
it | Telefono 02 1234 5678, dal lunedì al venerdì dalle 9 alle 18, aula 204.
fr | Selon l'INSEE, la France compte 2,9 millions d'étudiants.
en | According to the ministry, 45,000 students live in the county.
de | Laut Statistischem Bundesamt waren zuletzt 2,9 Millionen Studierende eingeschrieben.
it | Secondo l'ISTAT ci sono 340.000 laureati in Italia.
es | Según el ministerio hay 1,7 millones de estudiantes en España.
de | Im Jahr 1943 starben hier 300 Menschen.
en | The course trains 20 people at a time.
fr | La salle peut accueillir 200 personnes.
cs | Poplatek za odpad činí 750 Kč na osobu a 100 Kč za psa.
nl | Agendapunt 7 gaat over de kade, zie tabel 4.
fi | Lähde: taulukko 5 ja kuvio 12.
pt | 1. Preencha o formulário. 2. Marque uma visita. 3. Entregue os documentos.
it | Ai sensi dell'articolo 12 del D.Lgs. 33/2013 e della legge n. 240 del 30 dicembre 2010.
it | L'ingresso costa 12 € a persona, ridotto 8 €.
it | Possono partecipare i giovani dai 18 ai 25 anni.
it | L'evento si terrà il 12 marzo 2026 alle ore 18.30.
it | Fondata nel 1890, dal 1965 ha sede in via Garibaldi 12, 20121 Milano.
nl | Bel 020 123 45 67 van maandag tot vrijdag van 9 tot 17 uur, kamer 204.
nl | Volgens artikel 12 van de wet van 5 mei 2019.
nl | De toegang kost € 12 per persoon, kinderen tot 12 jaar gratis.
nl | Deelnemers moeten ouder zijn dan 18 jaar.
nl | Het evenement vindt plaats op 12 maart 2026 om 18.30 uur in zaal 3.
nl | Opgericht in 1890, sinds 1965 gevestigd aan de Keizersgracht 12, 1015 CJ Amsterdam.
pt | Ligue para 21 123 45 67 de segunda a sexta das 9h às 18h, sala 204.
pt | Nos termos do artigo 12.º da Lei n.º 62/2007, de 10 de setembro.
pt | A entrada custa 12 € por pessoa, 8 € para menores de 18 anos.
pt | Podem participar jovens dos 18 aos 25 anos.
pt | O evento realiza-se a 12 de março de 2026 às 18h30.
pt | Fundada em 1890, mudou-se em 1965 para a Rua Augusta, 12, 1100-053 Lisboa.
pl | Zadzwoń pod numer 22 123 45 67 od poniedziałku do piątku w godz. 9–17, pokój 204.
pl | Zgodnie z art. 12 ust. 3 ustawy z dnia 20 lipca 2018 r.
pl | Bilet kosztuje 12 zł od osoby, ulgowy 8 zł.
pl | Uczestnicy muszą mieć ukończone 18 lat.
pl | Wydarzenie odbędzie się 12 marca 2026 r. o godz. 18:30 w sali 3.
pl | Założona w 1890 r., od 1965 r. mieści się przy ul. Długiej 12, 00-238 Warszawa.
sv | Ring 08-123 456 78 måndag till fredag kl. 9–17, rum 204.
sv | Enligt 12 § lagen (2019:123) den 5 maj 2019.
sv | Inträdet kostar 120 kr per person, barn under 12 år gratis.
sv | Deltagare måste ha fyllt 18 år.
sv | Evenemanget äger rum den 12 mars 2026 kl. 18.30 i sal 3.
sv | Grundad 1890, sedan 1965 på Storgatan 12, 111 23 Stockholm.
da | Ring 33 12 34 56 mandag til fredag kl. 9-17, lokale 204.
da | Ifølge § 12 i loven af 5. maj 2019.
da | Entréen koster 120 kr. pr. person.
da | Deltagere skal være fyldt 18 år.
da | Arrangementet finder sted den 12. marts 2026 kl. 18.30.
nb | Ring 22 12 34 56 mandag til fredag kl. 9–17, rom 204.
nb | Etter § 12 i loven av 5. mai 2019.
nb | Inngangen koster 120 kroner per person.
nb | Arrangementet finner sted 12. mars 2026 kl. 18.30.
fi | Soita 09 123 4567 maanantaista perjantaihin klo 9–17, huone 204.
fi | Lain 12 §:n mukaan 5. toukokuuta 2019.
fi | Pääsymaksu on 12 € henkilöltä.
fi | Tapahtuma järjestetään 12. maaliskuuta 2026 klo 18.30.
cs | Volejte 221 123 456 od pondělí do pátku 9–17 h, místnost 204.
cs | Podle § 12 odst. 3 zákona č. 111/1998 Sb.
cs | Vstupné činí 120 Kč na osobu.
cs | Akce se koná 12. března 2026 v 18:30.
hu | Hívjon a 06 1 123 4567 számon hétfőtől péntekig 9–17 óra között.
hu | A rendezvény 2026. március 12-én 18:30-kor lesz.
hu | A belépő 1200 Ft személyenként.
ro | Sunați la 021 123 45 67 de luni până vineri între orele 9 și 17.
ro | Conform art. 12 din Legea nr. 1/2011 din 5 ianuarie 2011.
ro | Intrarea costă 12 lei de persoană.
ro | Evenimentul va avea loc pe 12 martie 2026 la ora 18:30.
en | The beach is 3 kilometres from the house.
en | In those days we had 12 shops.
en | By the end of the decade we will have 120 shops.
es | Entonces tenía 24 tiendas.
nl | We hadden toen 24 winkels.
fi | Meillä oli silloin 24 myymälää.
cs | Dříve jsme měli 24 prodejen.
en | Around the world, 250 million children have no school and 60% of girls leave it early.
fr | Dans le monde, 250 millions d'enfants ne vont pas à l'école.
de | Weltweit haben 250 Millionen Kinder keine Schule.
es | En el mundo, 250 millones de niños no van a la escuela.
en | A day ticket costs £14.50, and groups of 10 or more pay £11 each.
en | Dogs must be kept on a lead no longer than 2 metres.
en | Companies with more than 250 employees must publish their pay gap under the Equality Act 2010.
en | Preheat the oven to 180 degrees and bake for 25 minutes.
en | The hall seats up to 120 guests and can be hired from £300 a day.
en | From the station it is a walk of 800 metres, then turn left after the second bridge.
en | The guide book has 96 pages and measures 21 by 15 centimetres.
en | The lamp has a battery of 2,000 mAh and shines for 30 hours.
en | Rooms are 18 square metres and sleep two.
en | The exam lasts 90 minutes and consists of 40 questions.
fr | Selon l'Organisation mondiale de la santé, 1,3 milliard de personnes souffrent d'hypertension.
fr | Les entreprises de plus de 250 salariés doivent publier leur index en vertu de la loi du 5 septembre 2018.
fr | La salle accueille jusqu'à 120 convives et se loue à partir de 300 € la journée.
fr | Le guide compte 96 pages et mesure 21 sur 15 centimètres.
fr | L'examen dure 90 minutes et comporte 40 questions.
de | Eine Tageskarte kostet 14,50 €, Gruppen ab 10 Personen zahlen 11 € pro Person.
de | Hunde sind an einer höchstens 2 Meter langen Leine zu führen.
de | Unternehmen mit mehr als 250 Beschäftigten müssen nach dem Gesetz einen Bericht vorlegen.
de | Der Saal fasst bis zu 120 Gäste und kann ab 300 € pro Tag gemietet werden.
de | Die Zimmer sind 18 m² groß und für zwei Personen.
es | Según la Organización Mundial de la Salud, 1.300 millones de personas padecen hipertensión.
es | Precaliente el horno a 180 grados y hornee 25 minutos.
es | La sala tiene capacidad para 120 invitados y se alquila desde 300 € al día.
es | Desde la estación hay 800 metros a pie; luego gire a la izquierda.
es | La guía tiene 96 páginas y mide 21 por 15 centímetros.
it | Secondo l'Organizzazione mondiale della sanità, 1,3 miliardi di persone soffrono di ipertensione.
it | Le imprese con più di 250 dipendenti devono pubblicare un rapporto ai sensi della legge.
it | Dalla stazione sono 800 metri a piedi, poi si gira a sinistra.
nl | Verwarm de oven voor op 180 graden en bak 25 minuten.
nl | De zaal biedt plaats aan maximaal 120 gasten en is te huur vanaf € 300 per dag.
nl | Het examen duurt 90 minuten en bestaat uit 40 vragen.
pt | Segundo a Organização Mundial da Saúde, 1,3 mil milhões de pessoas sofrem de hipertensão.
pt | O bilhete custa 14,50 € e os grupos de 10 ou mais pessoas pagam 11 € por pessoa.
pt | Da estação são 800 metros a pé; depois vire à esquerda.
pl | Firmy zatrudniające ponad 250 pracowników muszą zgodnie z ustawą publikować sprawozdanie.
pl | Przewodnik ma 96 stron i wymiary 21 na 15 centymetrów.
pl | Pokoje mają 18 m² i są dla dwóch osób.
sv | Vid 17 års ålder lämnade hon byn med 40 kronor på fickan.
sv | Hundar ska hållas i koppel på högst 2 meter.
sv | Salen rymmer upp till 120 gäster och kan hyras från 3 000 kronor per dag.
da | En dagsbillet koster 145 kr., og grupper på 10 eller flere betaler 110 kr. pr. person.
da | Virksomheder med over 250 ansatte skal efter loven aflægge rapport.
da | Salen har plads til 120 gæster og kan lejes fra 3.000 kr. om dagen.
nb | Foretak med mer enn 250 ansatte må etter loven levere rapport.
nb | Salen har plass til 120 gjester og kan leies fra 3 000 kroner per dag.
fi | Päivälippu maksaa 14,50 euroa, ja vähintään 10 hengen ryhmät maksavat 11 euroa henkilöltä.
fi | Saliin mahtuu 120 vierasta, ja sen voi vuokrata alkaen 300 euroa päivältä.
cs | Vstupenka stojí 145 Kč a skupiny od 10 osob platí 110 Kč na osobu.
cs | Žádosti je třeba podat do 14 dnů.
cs | Sál pojme až 120 hostů a lze jej pronajmout od 3 000 Kč na den.
hu | A belépő 1450 forintba kerül, a 10 fő feletti csoportok 1100 forintot fizetnek.
hu | A vizsga 90 percig tart és 40 kérdésből áll.
ro | Directorul nostru, în vârstă de 46 de ani, are doi copii și a alergat maratonul în 3 ore și 12 minute.
ro | Preîncălziți cuptorul la 180 de grade și coaceți 25 de minute.
ro | Examenul durează 90 de minute și are 40 de întrebări.
el | Ο διευθυντής μας, 46 ετών, έχει δύο παιδιά και έτρεξε τον μαραθώνιο σε 3 ώρες και 12 λεπτά.
el | Η εξέταση διαρκεί 90 λεπτά και έχει 40 ερωτήσεις.
tr | Müdürümüz 46 yaşında, iki çocuk babası ve maratonu 3 saat 12 dakikada koştu.
tr | Fırını 180 dereceye ısıtın ve 25 dakika pişirin.
ru | Нашему директору 46 лет, у него двое детей, марафон он пробежал за 3 часа 12 минут.
ru | Билет стоит 450 рублей, группы от 10 человек платят 350 рублей за человека.
ru | Компании, в которых работает более 250 сотрудников, по закону обязаны публиковать отчёт.
ru | Зал вмещает до 120 гостей, аренда от 3000 рублей в день.
ru | Занятие для детей 6–9 лет, 250 руб.
ru | Экзамен длится 90 минут и состоит из 40 вопросов.
uk | Квиток коштує 450 грн, групи від 10 осіб платять 350 грн за особу.
ja | 入場料は大人1,200円、10名以上の団体は1,000円です。
ja | 世界保健機関によると、13億人が高血圧を抱えています。
ja | 試験時間は90分、問題数は40問です。
zh | 门票每人120元,10人以上团体每人100元。
zh | 据世界卫生组织统计,全球有13亿人患有高血压。
zh | 考试时间90分钟,共40题。
ja | 営業時間は平日9：00 ～ 18：00です。
en | We are open every day 10–17 from 1 June to 31 August.
de | Wir haben täglich 10–17 Uhr geöffnet, vom 1. Juni bis 31. August.
fr | Le musée est ouvert tous les jours 10–17 du 1er juin au 31 août.
es | Abrimos todos los días 10–17 del 1 de junio al 31 de agosto.
it | Siamo aperti tutti i giorni 10–17 dal 1 giugno al 31 agosto.
nl | Wij zijn elke dag open 10–17 van 1 juni tot 31 augustus.
pt | Estamos abertos todos os dias 10–17 de 1 de junho a 31 de agosto.
pl | Jesteśmy otwarci codziennie 10–17 od 1 czerwca do 31 sierpnia.
sv | Vi har öppet alla dagar 10–17 från 1 juni till 31 augusti.
da | Vi holder åbent alle dage 10–17 fra 1. juni til 31. august.
nb | Vi holder åpent alle dager 10–17 fra 1. juni til 31. august.
fi | Olemme avoinna joka päivä 10–17 1. kesäkuuta alkaen.
cs | Otevřeno máme denně 10–17 od 1. června do 31. srpna.
hu | Minden nap 10–17 nyitva tartunk június 1-től.
ro | Suntem deschiși zilnic 10–17 de la 1 iunie la 31 august.
ru | Мы открыты ежедневно 10–17 с 1 июня по 31 августа.
uk | Ми відкриті щодня 10–17 з 1 червня по 31 серпня.
el | Είμαστε ανοιχτά κάθε μέρα 10–17 από 1 Ιουνίου έως 31 Αυγούστου.
tr | 1 Haziran’dan itibaren her gün 10–17 arası açığız.
en | Adults £14, children £6.
de | Erwachsene 14 €, Kinder 6 €.
fr | Adultes 14 €, enfants 6 €.
es | Adultos 14 €, niños 6 €.
it | Adulti 14 €, bambini 6 €.
nl | Volwassenen € 14, kinderen € 6.
pt | Adultos 14 €, crianças 6 €.
pl | Dorośli 40 zł, dzieci 20 zł.
sv | Vuxna 140 kr, barn 60 kr.
da | Voksne 140 kr, børn 60 kr.
nb | Voksne 140 kr, barn 60 kr.
fi | Aikuiset 14 €, lapset 6 €.
cs | Dospělí 140 Kč, děti 60 Kč.
hu | Felnőtteknek 1400 Ft, gyerekeknek 600 Ft.
ro | Adulți 40 lei, copii 20 lei.
ru | Взрослые 400 руб., дети 200 руб.
uk | Дорослі 100 грн, діти 50 грн.
el | Ενήλικες 14 €, παιδιά 6 €.
tr | Yetişkin 140 TL, çocuk 60 TL.
en | Season tickets on sale from 6 September: 8 shows from £96, under 26 from £48.
de | Abos ab 6. September im Verkauf: 8 Vorstellungen ab 96 €, unter 26 Jahren ab 48 €.
fr | Abonnements en vente dès le 6 septembre : 8 spectacles à partir de 96 €, moins de 26 ans dès 48 €.
es | Abonos a la venta desde el 6 de septiembre: 8 espectáculos desde 96 €, menores de 26 desde 48 €.
it | Abbonamenti in vendita dal 6 settembre: 8 spettacoli a partire da € 96, under 26 da € 48.
nl | Abonnementen te koop vanaf 6 september: 8 voorstellingen vanaf € 96, onder 26 vanaf € 48.
pt | Assinaturas à venda desde 6 de setembro: 8 espetáculos a partir de 96 €, menores de 26 desde 48 €.
pl | Karnety w sprzedaży od 6 września: 8 spektakli od 96 zł, do 26 lat od 48 zł.
sv | Abonnemang säljs från 6 september: 8 föreställningar från 960 kr, under 26 från 480 kr.
en | Lines 1 to 9 run every 7.5 minutes on weekdays.
de | Die Linien 1 bis 9 verkehren werktags alle 7,5 Minuten.
fr | Les lignes 1 à 9 circulent toutes les 7 minutes.
es | Las líneas 1 a 9 circulan cada 7 minutos.
nl | De lijnen 1 tot 9 rijden elke 7 minuten.
pt | As linhas 1 a 9 circulam a cada 7 minutos.
pl | Linie 1 do 9 kursują co 7 minut.
sv | Linjerna 1 till 9 går var 7:e minut.
en | Reliable drinking water every day for £1.18 per 1,000 litres.
de | Jeden Tag Trinkwasser für 1,18 € je 1.000 Liter.
fr | Chaque jour de l’eau potable pour 3,18 € les 1 000 litres.
es | Cada día agua potable por 1,18 € por 1.000 litros.
it | Ogni giorno acqua potabile a 1,18 € per 1.000 litri.
nl | Elke dag betrouwbaar drinkwater uit de kraan, voor € 1,18 per 1.000 liter.
pt | Todos os dias água potável por 1,18 € por 1.000 litros.
pl | Codziennie woda pitna za 1,18 zł za 1000 litrów.
en | Nationally, 41% of species have declined since 1970; here we are turning that around.
de | Bundesweit sind 41 % der Arten seit 1970 zurückgegangen.
fr | À l’échelle nationale, 41 % des espèces ont décliné depuis 1970.
es | A nivel nacional, el 41 % de las especies ha disminuido desde 1970.
it | A livello nazionale il 41 % delle specie è in declino dal 1970.
nl | Landelijk is 41 % van de soorten achteruitgegaan sinds 1970.
en | The association needs 15 volunteers. We are looking for another 20 host families.
en | Another 15 drivers and 20 nurses are needed.
fr | L'association a besoin de 15 bénévoles. Nous recherchons 20 familles d'accueil.
de | Der Verein braucht 15 Ehrenamtliche. Wir suchen derzeit 20 Gastfamilien.
es | La asociación necesita 15 voluntarios. Buscamos 20 familias de acogida.
it | L'associazione ha bisogno di 15 volontari. Cerchiamo 20 famiglie ospitanti.
nl | De vereniging heeft 15 vrijwilligers nodig. Wij zoeken 20 gastgezinnen.
pt | A associação precisa de 15 voluntários. Procuramos 20 famílias de acolhimento.
pl | Stowarzyszenie potrzebuje 15 wolontariuszy. Szukamy 20 rodzin.
ro | Asociația are nevoie urgentă de 15 voluntari. Căutăm 20 de familii.
sv | Föreningen behöver 15 volontärer. Vi söker 20 värdfamiljer.
da | Foreningen har brug for 15 frivillige. Vi søger 20 værtsfamilier.
fi | Tarvitsemme 15 vapaaehtoista.
cs | Hledáme 15 dobrovolníků.
uk | Шукаємо 15 волонтерів.
pt | Apoiamos as ações voltadas à população 60+.
de | Wir begleiten Menschen 60+ und Senioren 75+.
es | Trabajamos con personas 60+ en el barrio.
en | “Our school has 400 pupils and 12 teachers, and since we use this tool everything is easier.”
de | „Unser Verein hat 450 Mitglieder, und mit dieser Software verwalten wir sie alle in wenigen Minuten.“
fr | « Notre association compte 300 membres et 12 bénévoles, et cet outil nous fait gagner du temps. »
fr | Nous agissons pour les seniors 60+ sur le Nord du 92 et dans le 93, avec l'AD 95.
en | Sibling discount 25%. Enrolment opens on 4 May.
de | Geschwisterrabatt 25 %. Anmeldung ab 4. Mai.
fr | Remise fratrie 25 %. Inscription dès le 4 mai.
es | Descuento por hermanos 25 %. Matrícula desde el 4 de mayo.
it | Sconto fratelli 25 %. Iscrizioni dal 4 maggio.
nl | Gezinskorting 25 %. Inschrijven vanaf 4 mei.
pt | Desconto para irmãos 25 %. Inscrições a partir de 4 de maio.
pl | Zniżka dla rodzeństwa 25 %. Zapisy od 4 maja.
sv | Syskonrabatt 25 %. Anmälan öppnar 4 maj.
da | Søskenderabat 25 %. Tilmelding åbner 4. maj.
nb | Søskenmoderasjon 25 %. Påmelding åpner 4. mai.
fi | Sisaralennus 25 %. Ilmoittautuminen alkaa 4.5.
cs | Sourozenecká sleva 25 %. Přihlášky od 4. května.
hu | Testvérkedvezmény 25%. Jelentkezés május 4-től.
ro | Reducere pentru frați 25 %. Înscrieri din 4 mai.
ru | Скидка для братьев и сестёр 25 %.
uk | Знижка для братів і сестер 25 %.
el | Έκπτωση αδελφών 25 %.
tr | Kardeş indirimi %25.
en | Visiting daily 13:00–18:00, at most 2 visitors per bed.
de | Besuchszeit täglich 13–18 Uhr, höchstens 2 Personen am Bett.
fr | Visites tous les jours de 13 h à 18 h, 2 personnes au maximum par chambre.
es | Visitas todos los días de 13 a 18 h, máximo 2 personas por cama.
it | Visite ogni giorno 13:00–18:00, al massimo 2 persone per letto.
nl | Bezoek dagelijks 13.00–18.00 uur, maximaal 2 personen per bed.
pt | Visitas diárias das 13h às 18h, no máximo 2 pessoas por cama.
pl | Odwiedziny codziennie w godz. 13:00–18:00, najwyżej 2 osoby przy łóżku.
it | Secondo l’ISTAT in Italia le persone in povertà assoluta sono 5,7 milioni, il 9,8% della popolazione.
fr | Selon l’Insee, 9,1 millions de personnes vivent sous le seuil de pauvreté, soit 14,4 % de la population.
de | Laut Statistischem Bundesamt sind 17,7 Millionen Menschen armutsgefährdet, das sind 21 % der Bevölkerung.
en | According to the Office for National Statistics, 14.3 million people live in poverty, 21% of the population.
es | Según el INE, 12,7 millones de personas están en riesgo de pobreza, el 26,5 % de la población.
nl | Volgens het CBS leven 540.000 mensen in armoede, 3,1 % van de bevolking.
pt | Segundo o INE, 1,8 milhões de pessoas vivem em risco de pobreza, 17 % da população.
pl | Według GUS 2,5 mln osób żyje w skrajnym ubóstwie, 6,6% ludności.
sv | Enligt SCB lever 1,5 miljoner människor i risk för fattigdom, 15 % av befolkningen.
fr | PORTES OUVERTES LE SAMEDI 14 MARS DE 9H À 12H30.
fr | RENDEZ-VOUS À 18H DANS LE HALL.
sv | ÖPPET HUS 9–13 MARS.
es | ABIERTO DE 9H A 14H.
en | Please register at least 14 days before the course starts.
de | Anmeldung mindestens 14 Tage vor Kursbeginn.
fr | Inscription au moins 14 jours avant le début du stage.
es | Inscripción al menos 14 días antes del inicio del curso.
it | Iscrizione almeno 14 giorni prima dell’inizio del corso.
nl | Aanmelden minstens 14 dagen voor aanvang van de cursus.
pt | Inscrição pelo menos 14 dias antes do início do curso.
pl | Zapisy co najmniej 14 dni przed rozpoczęciem kursu.
en | Membership costs £20 a year, £12 for students.
de | Der Mitgliedsbeitrag beträgt 20 € im Jahr, für Studierende 12 €.
fr | L’adhésion est de 20 € par an, 12 € pour les étudiants.
es | La cuota de socio es de 20 € al año, 12 € para estudiantes.
it | La quota associativa è di 20 € all’anno, 12 € per gli studenti.
nl | Het lidmaatschap kost € 20 per jaar, € 12 voor studenten.
pt | A quota é de 20 € por ano, 12 € para estudantes.
pl | Składka wynosi 20 zł rocznie, dla studentów 12 zł.
en | We deliver within 48 hours and you may return goods for 30 days.
de | Wir liefern innerhalb von 48 Stunden, Rückgabe 30 Tage.
fr | Nous livrons sous 48 heures et vous avez 30 jours pour retourner.
es | Entregamos en 48 horas y dispone de 30 días para devolver.
it | Consegniamo entro 48 ore e hai 30 giorni per il reso.
nl | Wij leveren binnen 48 uur en u heeft 30 dagen bedenktijd.
pt | Entregamos em 48 horas e tem 30 dias para devolver.
pl | Dostarczamy w ciągu 48 godzin, zwrot do 30 dni.
en | All repairs come with a 2-year guarantee.
de | Auf alle Reparaturen geben wir 2 Jahre Garantie.
fr | Toutes nos réparations sont garanties 2 ans.
es | Todas las reparaciones tienen 2 años de garantía.
it | Tutte le riparazioni hanno 2 anni di garanzia.
nl | Op alle reparaties geven wij 2 jaar garantie.
pt | Todas as reparações têm 2 anos de garantia.
pl | Na wszystkie naprawy dajemy 2 lata gwarancji.
en | Groups of 10 or more should book two weeks ahead.
de | Gruppen ab 10 Personen bitten wir um Anmeldung.
fr | Les groupes de plus de 10 personnes doivent réserver.
es | Los grupos de más de 10 personas deben reservar.
it | I gruppi di oltre 10 persone devono prenotare.
nl | Groepen van meer dan 10 personen dienen te reserveren.
pt | Grupos com mais de 10 pessoas devem reservar.
pl | Grupy powyżej 10 osób prosimy o rezerwację.
en | Our holiday club is for children aged 6 to 12.
de | Unser Ferienprogramm richtet sich an Kinder von 6 bis 12 Jahren.
fr | Notre centre accueille les enfants de 6 à 12 ans.
es | Nuestro campamento es para niños de 6 a 12 años.
it | Il nostro centro estivo è per bambini dai 6 ai 12 anni.
nl | Onze vakantieclub is voor kinderen van 6 tot 12 jaar.
pt | O nosso campo de férias é para crianças dos 6 aos 12 anos.
pl | Nasze półkolonie są dla dzieci od 6 do 12 lat.
en | We are 5 minutes’ walk from the station, 2 km from exit 14.
de | Wir sind 5 Gehminuten vom Bahnhof und 2 km von der Ausfahrt 14.
fr | Nous sommes à 5 minutes à pied de la gare et à 2 km de la sortie 14.
es | Estamos a 5 minutos a pie de la estación y a 2 km de la salida 14.
it | Siamo a 5 minuti a piedi dalla stazione e a 2 km dall’uscita 14.
nl | Wij zitten op 5 minuten lopen van het station en 2 km van afrit 14.
pt | Estamos a 5 minutos a pé da estação e a 2 km da saída 14.
en | The course runs over 10 sessions of 90 minutes each.
de | Der Kurs umfasst 10 Termine zu je 90 Minuten.
fr | Le stage comprend 10 séances de 90 minutes.
es | El curso consta de 10 sesiones de 90 minutos.
it | Il corso prevede 10 incontri di 90 minuti.
nl | De cursus bestaat uit 10 lessen van 90 minuten.
pt | O curso tem 10 sessões de 90 minutos.
pl | Kurs obejmuje 10 spotkań po 90 minut.
en | £10 buys 5 hot meals for a family.
de | Mit 10 € schenken Sie 5 warme Mahlzeiten.
fr | Avec 10 €, vous offrez 5 repas chauds.
es | Con 10 € regalas 5 comidas calientes.
it | Con 10 € doni 5 pasti caldi.
nl | Met € 10 geeft u 5 warme maaltijden.
pt | Com 10 € oferece 5 refeições quentes.
pl | Za 10 zł podarujesz 5 ciepłych posiłków.
en | Take part and win one of 20 prizes.
de | Mitmachen und einen von 20 Preisen gewinnen.
fr | Participez et gagnez l’un des 20 lots.
es | Participa y gana uno de los 20 premios.
it | Partecipa e vinci uno dei 20 premi.
nl | Doe mee en win een van de 20 prijzen.
pt | Participe e ganhe um dos 20 prémios.
pl | Weź udział i wygraj jedną z 20 nagród.
en | Companies with more than 250 employees must report every year.
de | Unternehmen mit mehr als 250 Beschäftigten müssen jährlich berichten.
fr | Les entreprises de plus de 250 salariés doivent publier un rapport.
es | Las empresas con más de 250 trabajadores deben informar cada año.
it | Le imprese con più di 250 dipendenti devono rendicontare.
nl | Bedrijven met meer dan 250 werknemers moeten rapporteren.
pl | Firmy zatrudniające ponad 250 pracowników muszą raportować.
en | We offer 30 days’ leave and a 38-hour week; 2 years’ experience required.
de | Wir bieten 30 Tage Urlaub und eine 38-Stunden-Woche; 2 Jahre Erfahrung erforderlich.
fr | Nous offrons 30 jours de congés et une semaine de 35 heures ; 2 ans d’expérience requis.
es | Ofrecemos 30 días de vacaciones y 38 horas semanales; se requieren 2 años de experiencia.
it | Offriamo 30 giorni di ferie e 38 ore settimanali; richiesti 2 anni di esperienza.
pt | Oferecemos 30 dias de férias e 38 horas semanais; exigem-se 2 anos de experiência.
pl | Oferujemy 30 dni urlopu i 38 godzin tygodniowo; wymagane 2 lata doświadczenia.
en | We reply within 2 working days.
de | Wir antworten innerhalb von 2 Werktagen.
fr | Nous répondons sous 2 jours ouvrés.
es | Respondemos en 2 días laborables.
it | Rispondiamo entro 2 giorni lavorativi.
nl | Wij antwoorden binnen 2 werkdagen.
pt | Respondemos em 2 dias úteis.
pl | Odpowiadamy w ciągu 2 dni roboczych.
en | Cancellation is free up to 24 hours before; later we charge 50%.
de | Stornierung kostenlos bis 24 Stunden vorher; danach berechnen wir 50 %.
fr | Annulation gratuite jusqu’à 24 heures avant ; ensuite 50 % sont dus.
es | Cancelación gratuita hasta 24 horas antes; después se cobra el 50 %.
it | Cancellazione gratuita fino a 24 ore prima; poi si paga il 50 %.
nl | Annuleren kan gratis tot 24 uur vooraf; daarna rekenen wij 50 %.
pl | Anulowanie bezpłatne do 24 godzin wcześniej; później pobieramy 50 %.
en | Download our brochure (PDF, 2.4 MB, 36 pages).
de | Broschüre herunterladen (PDF, 2,4 MB, 36 Seiten).
fr | Télécharger la brochure (PDF, 2,4 Mo, 36 pages).
es | Descargar el folleto (PDF, 2,4 MB, 36 páginas).
it | Scarica la brochure (PDF, 2,4 MB, 36 pagine).
nl | Download de brochure (PDF, 2,4 MB, 36 pagina’s).
pt | Descarregar a brochura (PDF, 2,4 MB, 36 páginas).
pl | Pobierz broszurę (PDF, 2,4 MB, 36 stron).
en | Our hall can be hired for parties; it seats 120 people.
de | Unser Saal für 120 Personen kann gemietet werden.
fr | Notre salle de 120 places peut être louée.
es | Nuestra sala para 120 personas se alquila.
it | La nostra sala da 120 posti si può affittare.
nl | Onze zaal voor 120 personen is te huur.
pt | A nossa sala para 120 pessoas pode ser alugada.
pl | Naszą salę na 120 osób można wynająć.
en | By 2030 we want to plant 10,000 trees.
de | Bis 2030 wollen wir 10.000 Bäume pflanzen.
fr | D’ici 2030, nous voulons planter 10 000 arbres.
es | Para 2030 queremos plantar 10.000 árboles.
it | Entro il 2030 vogliamo piantare 10.000 alberi.
nl | In 2030 willen wij 10.000 bomen planten.
pt | Até 2030 queremos plantar 10.000 árvores.
pl | Do 2030 roku chcemy posadzić 10 000 drzew.
en | The waiting time is currently 6 weeks.
de | Die Wartezeit beträgt derzeit 6 Wochen.
fr | Le délai d’attente est actuellement de 6 semaines.
es | El tiempo de espera es actualmente de 6 semanas.
it | Il tempo di attesa è attualmente di 6 settimane.
nl | De wachttijd is momenteel 6 weken.
pt | O tempo de espera é atualmente de 6 semanas.
pl | Czas oczekiwania wynosi obecnie 6 tygodni.
en | Bank holidays: closed from 24 to 26 December.
de | Vom 24. bis 26. Dezember bleibt das Büro geschlossen.
fr | Fermé du 24 au 26 décembre.
es | Cerrado del 24 al 26 de diciembre.
it | Chiuso dal 24 al 26 dicembre.
nl | Gesloten van 24 tot en met 26 december.
pt | Encerrado de 24 a 26 de dezembro.
pl | Nieczynne od 24 do 26 grudnia.
sv | Årsavgiften är för enskild medlem 150 kr och familjeavgiften är 300 kr.
da | Medlemskontingentet er 150 kr. om året.
fi | Jäsenmaksu on 15 € vuodessa.
cs | Členský příspěvek činí 300 Kč ročně.
en | We let a flat with 3 rooms and 82 m².
de | Wir vermieten eine Wohnung mit 3 Zimmern und 82 m².
fr | À louer : appartement de 3 pièces, 82 m².
es | Se alquila piso de 3 habitaciones y 82 m².
it | Affittasi appartamento di 3 locali, 82 m².
nl | Te huur: appartement met 3 kamers, 82 m².
pt | Aluga-se apartamento de 3 quartos com 82 m².
pl | Do wynajęcia mieszkanie 3 pokoje, 82 m².
en | “I lost 12 kilos in 5 months.”
de | „Ich habe in 5 Monaten 12 Kilo abgenommen.“
fr | « J’ai perdu 12 kilos en 5 mois. »
es | «He perdido 12 kilos en 5 meses.»
it | «Ho perso 12 chili in 5 mesi.»
nl | “Ik ben in 5 maanden 12 kilo afgevallen.”
pt | «Perdi 12 quilos em 5 meses.»
pl | „Schudłam 12 kilo w 5 miesięcy.”
en | Our tower is as tall as 12 elephants.
de | Unser Turm ist so hoch wie 12 Elefanten.
fr | Notre tour est aussi haute que 12 éléphants.
es | Nuestra torre es tan alta como 12 elefantes.
it | La nostra torre è alta come 12 elefanti.
nl | Onze toren is zo hoog als 12 olifanten.
pt | A nossa torre é tão alta como 12 elefantes.
pl | Nasza wieża jest tak wysoka jak 12 słoni.
en | One hectare is 10,000 m².
de | Ein Hektar sind 10.000 m².
fr | Un hectare correspond à 10 000 m².
es | Una hectárea equivale a 10.000 m².
it | Un ettaro corrisponde a 10.000 m².
nl | Een hectare is 10.000 m².
pt | Um hectare equivale a 10.000 m².
pl | Hektar to 10 000 m².
en | We deliver within 30 km.
de | Wir liefern im Umkreis von 30 km.
fr | Nous livrons dans un rayon de 30 km.
es | Entregamos en un radio de 30 km.
it | Consegniamo nel raggio di 30 km.
nl | Wij bezorgen binnen een straal van 30 km.
pt | Entregamos num raio de 30 km.
pl | Dostarczamy w promieniu 30 km.
en | A deposit of 30% is due on booking.
de | Bei Buchung ist eine Anzahlung von 30 % fällig.
fr | Un acompte de 30 % est demandé à la réservation.
es | Se pide un depósito del 30 % al reservar.
it | È richiesto un acconto del 30% alla prenotazione.
pt | É pedido um sinal de 30% na reserva.
pl | Przy rezerwacji pobieramy zaliczkę 30%.
en | Only 8 places are left.
de | Nur noch 8 Plätze frei.
fr | Il ne reste que 8 places.
es | Solo quedan 8 plazas.
it | Restano solo 8 posti.
nl | Er zijn nog maar 8 plaatsen vrij.
pt | Só restam 8 lugares.
pl | Zostało tylko 8 miejsc.
sv | Vårt torn är lika högt som 12 elefanter.
da | Vores tårn er lige så højt som 12 elefanter.
nb | Tårnet vårt er like høyt som 12 elefanter.
cs | Naše věž je vysoká jako 12 slonů.
en | In a study of 1,200 people, walking helped against bad sleep.
de | In einer Studie mit 1.200 Personen half Gehen gegen schlechten Schlaf.
fr | Dans une étude menée auprès de 1 200 personnes, la marche aidait à dormir.
es | En un estudio con 1.200 personas, caminar ayudaba a dormir.
it | In uno studio su 1.200 persone, camminare aiutava a dormire.
nl | In een onderzoek onder 1.200 mensen hielp wandelen tegen slecht slapen.
pt | Num estudo com 1.200 pessoas, caminhar ajudava a dormir.
pl | W badaniu na 1200 osobach spacery pomagały zasnąć.
en | Subscriptions are £45 a term.
de | Die Jahresgebühr beträgt 15 Euro. Hunde vermitteln wir gegen eine Schutzgebühr von 250 Euro.
fr | Comptez 180 € pour adopter un chien.
es | La cuota es de 15 euros al mes.
it | La quota è di 50 euro.
pt | A quota é de 5 euros mensais.
pl | Opłata adopcyjna wynosi 100 zł.
sv | Förseningsavgiften är 2 kronor per dag.
nb | Kontingenten er 900 kroner.
cs | Roční poplatek činí 150 Kč.
hu | A beiratkozás díja 2 500 Ft.
en | The video was watched 3,000 times.
en | We run 3 times a week.
sv | Besökstid är 14–19.
it | Orario visite: 15-20.
ro | Programul de vizită este 14-18.
pl | Lekcje zaczynają się o 8.00. Próby w czwartki o 18.30.
pl | Numer ratunkowy: 601 100 300.
de | Notruf: 112.
es | Teléfono: 112.
nl | Bel bij brand 112.
cs | Tísňové volání: 150 nebo 112. Starosta sboru: 602 123 456.
en | Visiting is for two visitors at a time. We lend 3 books at once.
de | Es dürfen 2 Besucher gleichzeitig kommen.
zh | 每人限借10本。
ja | 貸出は一人10冊です。
en | Most of it is sold within 50 miles.
de | Das Bier geht an Gasthäuser im Umkreis von 40 Kilometern.
fr | En France, 9 millions de personnes vivent sous le seuil de pauvreté.
it | In Italia 5,6 milioni di persone vivono in povertà.
en | Desks from £150 a month. Dues are £14 a month.
fr | Loyer : 160 € par mois.
es | Alquiler: 140 € al mes.
it | Affitto da 120 euro al mese.
pt | Renda a partir de 90 € por mês.
ja | 年会費は5,000円です。
zh | 会费每年200元。
uk | Внесок — 200 грн на рік.
en | £5 for members, £8 for everybody else.
en | Come and ask us for mortgages from 4.19%.
es | En la caja tiene hipotecas desde el 2,9 %.
it | Da noi trovate mutui dal 3,1 %.
pt | Na caixa encontra crédito desde 3,5 %.
pl | W naszym banku są kredyty od 7,9%.
en | Free delivery over £50.
de | Versandkostenfrei ab 50 €.
fr | Livraison offerte dès 50 €.
es | Envío gratis a partir de 50 €.
it | Spedizione gratuita oltre 50 €.
pl | Darmowa dostawa od 200 zł.
sv | Fri frakt över 500 kr.
hu | Ingyenes szállítás 15 000 Ft felett.
ro | Livrare gratuită peste 200 de lei.
en | Free delivery on orders over £50.
da | Fri fragt over 500 kr.
nb | Gratis frakt over 500 kr.
fi | Ilmainen toimitus yli 50 euron tilauksille.
el | Δωρεάν αποστολή για αγορές άνω των 50 ευρώ.
cs | Doprava zdarma nad 1000 Kč.
pt | Frete grátis acima de R$ 200.
tr | 500 TL üzeri alışverişlerde kargo bedava.
ru | Бесплатная доставка от 500 рублей.
"""
"""Language and sentence."""

TITLES = {
    "ca": "Qui som",
    "bg": "За нас",
    "cs": "O nás",
    "da": "Om os",
    "de": "Über uns",
    "el": "Ποιοι είμαστε",
    "en": "About us",
    "es": "Sobre nosotros",
    "fi": "Tietoa meistä",
    "fr": "Présentation",
    "hu": "Rólunk",
    "id": "Tentang kami",
    "it": "Chi siamo",
    "ja": "会社概要",
    "nb": "Om oss",
    "nl": "Over ons",
    "pl": "O nas",
    "pt": "Quem somos",
    "ro": "Despre noi",
    "ru": "О нас",
    "sv": "Om oss",
    "tr": "Hakkımızda",
    "uk": "Про нас",
    "zh": "关于我们",
}
"""Of a page on which an institution presents itself, where sentences are read."""


def rows() -> list[list[str]]:
    return [line.split(" | ") for line in SENTENCES.strip().splitlines()]


@pytest.mark.parametrize(("language", "sentence"), rows())
def test_a_sentence_without_figures_tells_none(language: str, sentence: str) -> None:
    """What a reader is told to dial, pay, be or read says nothing of the institution, even on its portrait."""
    title = TITLES[language]
    page = f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1><p>{sentence}</p></main>'

    assert read(page).record.figures == ()


@pytest.mark.parametrize(
    ("language", "sentence", "value"),
    [
        ("en", "Over 30 years of experience and 2,500 staff make us strong.", "2500"),
        ("en", "We let 3,200 flats in 12 villages.", "3200"),
        ("en", "We hold 3 concerts for 900 listeners at a time.", "900"),
        ("cs", "Prodali jsme 602 123 456 knih.", "602123456"),
        ("fr", "En France, 3 millions de personnes utilisent nos services.", "3000000"),
        ("en", "To let people in, our 40 volunteers open 14 churches.", "40"),
        ("fr", "À louer ou à vendre, nous gérons 640 logements.", "640"),
        ("de", "Wir verkaufen ein Produkt in 40 Ländern an 3.200 Kunden.", "40"),
        ("da", "Vi har kun 8 pladser i 12 huse.", "8"),
        ("en", "Within a radius of 30 km we run 14 schools.", "14"),
        ("es", "Se alquilan 640 viviendas en 12 municipios.", "640"),
        ("de", "Unser Wald ist größer als früher, und wir pflegen 12.000 Bäume.", "12000"),
        ("fr", "Dans un rayon de 30 km, nous gérons 14 écoles.", "14"),
        ("en", "Our study centre has 1,200 people on its rolls.", "1200"),
        ("de", "In einer Studie beschreiben wir, wie unsere 640 Mitglieder leben.", "640"),
        ("it", "Alta come poche, la nostra torre accoglie 12.000 visitatori l’anno.", "12000"),
        ("en", "Our deposits stand at 3.2 billion euros.", "3200000000"),
        ("en", "We are a group of 14 schools with pupils of every age.", "14"),
        ("en", "The hospital has more than 250 beds and must grow.", "250"),
        ("en", "Our 640 flats can be rented by anyone on a low income.", "640"),
        ("pt", "Levamos apoio aos 18 municípios do distrito com 60 voluntários.", "18"),
        ("sv", "Vi har verksamhet vid 12 skolor.", "12"),
        ("ja", "当社グループは全国の14団体で構成されています。", "14"),
        ("fr", "Plus de 2 500 jeunes de 18 à 25 ans sont formés chaque année.", "2500"),
        ("en", "The school received £450 million and costs nothing.", "450000000"),
        ("da", "Vi har 33 000 studerende og 12 000 ansatte.", "33000"),
        ("en", "We call 120 patients a day.", "120"),
        ("fr", "Le montant des aides atteint un maximum : 25 000 000 € de subventions versées.", "25000000"),
        ("en", "Every day 40 people seek help from 12 nurses.", "40"),
        ("nl", "Elke dag zoeken 40 mensen hulp bij ons.", "40"),
        ("nl", "Wij helpen 400 gezinnen die hulp nodig hebben.", "400"),
        ("tr", "Her yıl 400 ihtiyaç sahibi aileye destek veriyoruz.", "400"),
        ("en", "Last year 450 students wanted to learn the harp.", "450"),
        ("fr", "Notre personnel compte CDI 45, CDD 12.", "45"),
        ("fr", "Nous répondons aux besoins de 400 familles.", "400"),
        ("fr", "Notre centre de recherche compte 15 laboratoires.", "15"),
        ("de", "Ab 2019 wuchs der Anteil der Studierenden auf 45 %.", "45"),
        ("en", "In Germany, 41% of our students study engineering.", "41"),
        ("de", "In Deutschland betreiben wir 41 Standorte.", "41"),
        ("en", "We run 12 bus lines with 45 to 60 vehicles.", "45"),
        ("es", "Tenemos 27 tiendas desde 2015.", "27"),
        ("de", "Mit 10 Millionen Euro fördern wir 40 Projekte.", "40"),
        ("en", "Only 2% of our trains were cancelled.", "2"),
        ("en", "We cut emissions by 38% and aim to reach net zero by 2035.", "38"),
        ("en", "Our 45 therapists have 10 years of experience on average.", "45"),
        ("fr", "Nous gérons 45 km du littoral breton.", "45"),
        ("de", "Im vergangenen Jahr gab es 320 Termine für 1.200 Gäste.", "320"),
        ("en", "According to our annual report we housed 2.4 million people.", "2400000"),
    ],
)
def test_figures_beside_them_are_told(language: str, sentence: str, value: str) -> None:
    """A count beside an age, a large sum beside the word for paying and grouped thousands stay figures."""
    title = TITLES[language]
    page = f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1><p>{sentence}</p></main>'

    assert value in [str(figure.quantity.value) for figure in read(page).record.figures]


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("en", "School wins national prize"),
        ("fr", "L'université inaugure un campus"),
        ("de", "Universität erhält Preis"),
        ("it", "Museo apre una mostra"),
        ("en", "OECD publishes annual report on migration 2023"),
        ("en", "University publishes its annual report on student housing"),
        ("es", "El Gobierno presenta su informe anual sobre el empleo"),
    ],
)
def test_news_of_an_institution_is_no_portrait(language: str, headline: str) -> None:
    """A title that says what happened heads news, though it begins as an institution's name does."""
    told = "The jury chose our team from 145 entries. The prize money of £25,000 will fund a laboratory."
    page = f'<html lang="{language}"><title>{headline}</title><body><main><h1>{headline}</h1><p>{told}</p></main>'

    assert read(page).record.figures == ()


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("sv", "Museet i siffror", "Entré 140 kr, studerande 100 kr, fri entré till och med 19 år."),
        ("sv", "Museet i siffror", "Entré för vuxna 140 kr, för ungdomar med studentkort eller klubbkort 100 kr."),
        ("da", "Museet i tal", "Entré 140 kr., studerende 100 kr."),
        ("de", "Zahlen und Fakten", "Eintritt 8 €, ermässigt 5 €."),
        ("fr", "Chiffres clés", "Entrée 12 €, étudiants 8 €."),
        ("pl", "Muzeum w liczbach", "Wstęp 12 zł, studenci 8 zł."),
    ],
)
def test_what_entrance_costs_is_no_key_figure(language: str, title: str, sentence: str) -> None:
    """Behind a word of entrance the small sums of its sentence are prices, even where key figures are announced."""
    page = f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1><p>{sentence}</p></main>'

    assert read(page).record.figures == ()


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("de", "Kommunikation"),
        ("de", "Stadtführungen Altstadt"),
        ("en", "Graduate admissions"),
        ("cs", "Obecné podmínky"),
        ("fi", "Tietoa evästeistä"),
        ("en", "About the exam"),
        ("fr", "Présentation du poste"),
        ("de", "Über den Kurs"),
        ("es", "Sobre el concierto"),
        ("nl", "Over de cursus"),
        ("pl", "O wycieczce"),
        ("sv", "Om kursen"),
    ],
)
def test_a_page_about_a_thing_is_no_portrait(language: str, title: str) -> None:
    """What is on offer, a post or a book has numbers of its own, which are no institution's figures."""
    told = "<p>4 parts, 120 points, 40 places.</p>"
    html = f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1>{told}</main></body></html>'

    assert read(html).record.figures == ()


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("it", "Gestione dei dati"),
        ("pt", "Gestão de dados"),
        ("es", "Conversión de datos"),
        ("de", "Voraussetzungen auf einen Blick"),
        ("en", "Requirements at a glance"),
    ],
)
def test_data_as_a_subject_and_conditions_announce_no_key_figures(language: str, title: str) -> None:
    """Data are managed, and conditions are told at a glance: neither announces figures, as "I dati" and "Zahlen" do."""
    told = "<ul><li>apt 12</li><li>dpkg 45</li></ul>"
    html = f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1>{told}</main></body></html>'

    assert read(html).record.figures == ()


@pytest.mark.parametrize(
    ("heading", "told", "values"),
    [
        ("The problem", "60% of girls leave school early.", []),
        ("Did you know?", "3 million children have no books.", []),
        ("Did you know?", "Our library holds 2 million books.", ["2000000"]),
        ("Did you know?", "The foundation reaches 3 million people.", ["3000000"]),
        ("Our work", "Worldwide, 4,200 employees work in 40 offices.", ["4200", "40"]),
    ],
)
def test_what_is_amiss_in_the_world_is_no_figure_of_who_mends_it(heading: str, told: str, values: list[str]) -> None:
    """Shares and millions under such a heading are others', where neither "we" nor the house is named before."""
    about = "<p>We are a foundation.</p>"
    page = f"<html lang=en><title>About us</title><h1>About us</h1>{about}<h2>{heading}</h2><p>{told}</p></html>"

    assert [str(figure.quantity.value) for figure in read(page).record.figures] == values


def test_a_goal_above_its_name_is_no_sum() -> None:
    """ "SDG" in an element of its own, above a number, is no Sudanese pound."""
    cards = "".join(
        f"<div class=c><b>SDG</b><b>{n}</b><p>{goal}</p></div>" for n, goal in ((4, "Schools"), (13, "Air"))
    )
    page = f"<html lang=en><title>About us</title><main><h1>About us</h1><div>{cards}</div></main>"

    assert read(page).record.figures == ()


@pytest.mark.parametrize(
    ("language", "price", "bids"),
    [
        ("de", "EUR 4.900", "(0 Gebote)"),
        ("en", "£4,900", "3 bids"),
        ("fr", "4 900 €", "(12 enchères)"),
        ("nl", "€ 4.900", "4 biedingen"),
    ],
)
def test_an_amount_above_bids_is_the_price_of_a_lot(language: str, price: str, bids: str) -> None:
    """However dear it is, it says nothing of the house that sells it."""
    lots = "".join(f"<li><h4>Lot {letter}</h4><div><h5>{price}</h5><p>{bids}</p></div></li>" for letter in "AB")
    page = f"<html lang={language}><title>Auktion</title><main><h1>Auktion</h1><ul>{lots}</ul></main>"

    assert read(page).record.figures == ()
