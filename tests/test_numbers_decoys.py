"""Numbers that are no figures: `scraper.numbers.find_decoy`."""

import pytest
from decoys_of import decoys
from hypothesis import given
from hypothesis import strategies as st

from scraper.numbers import Decoy, NumberContext, find_decoy, find_numbers, may_tell_day
from scraper.numbers import decoy_words as words
from scraper.numbers.code_words import codes, versions
from scraper.numbers.decoy_times import days
from scraper.numbers.decoys import ask_rules

HALVES = ("bis", "ter", "quater")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("04/10/2024", "fr", "date"),
        ("2024-10-04", "en", "date"),
        ("4.10.2024", "de", "date"),
        ("le 4 octobre", "fr", "date"),
        ("1er septembre", "fr", "date"),
        ("octobre 2024", "fr", "date"),
        ("4. Oktober", "de", "date"),
        ("October 4", "en", "date"),
        ("4th of July", "en", "date"),
        ("4 de octubre", "es", "date"),
        ("4 ottobre", "it", "date"),
        ("4 oktober", "nl", "date"),
        ("4 de outubro", "pt", "date"),
        ("4 października", "pl", "date"),
        ("4 октября", "ru", "date"),
        ("4–6 octobre", "fr", "date"),
        ("2024年", "zh", "year"),
        ("2023-2024", "fr", "year"),
        ("2023/24", "en", "year"),
        ("studiejaar 2023/'24", "nl", "year"),
        ("curso 2023-´24", "es", "year"),
        ("1998–’99", "en", "year"),
        ("en 2024", "fr", "year"),
        ("since 1878", "en", "year"),
        ("Poruchová linka 800 737 737 je v provozu", "cs", "phone"),
        ("営業時間は平日9：00です", "ja", "time"),
        ("universitetet grundades 1477 och är äldst", "sv", "year"),
        ("uczelnia założona 1815 przez zakon", "pl", "year"),
        ("skolan öppnade 1922 och växte", "sv", "year"),
        ("rentrée 2024", "fr", "year"),
        ("2025'te planlanıyor", "tr", "year"),
        ("تأسست عام 1428هـ، وهي", "ar", "year"),
        ("تأسست عام 2007م", "ar", "year"),
        ("مسجلة برقم 487 لدى", "ar", "code"),
        ("2019’dan beri kullanıcı", "tr", "year"),
        ("2024's intake of students", "en", "year"),
        ("EuroTech 2024 : une rencontre", "fr", "year"),
        ("Revenue (2025)", "en", "year"),
        ("© 2026 École", "fr", "year"),
        ("2025 Annual report", "en", "year"),
        ("de 2010 à 2024", "fr", "year"),
        ("عام ٢٠٢٦", "ar", "year"),
        ("bis 2030", "de", "year"),
        ("octubre de 2024", "es", "year"),
        ("our 2025 survey", "en", "year"),
        ("le recrutement 2026 est lancé", "fr", "year"),
        ("Der 11.10. eines jeden Jahres", "de", "date"),
        ("Fairfax, VA 22032", "en", "postcode"),
        ("CAP 20121", "it", "postcode"),
        ("5202 Twinbrook Road", "en", "street"),
        ("north of the river on Highway 99 and", "en", "code"),
        ("Abfahrt an der Autobahn 8", "de", "code"),
        ("le long de l'autoroute 13", "fr", "code"),
        ("na rodovia 116", "pt", "code"),
        ("Module 2", "fr", "code"),
        ("SDG 4", "en", "code"),
        ("5-Year Vision", "en", "code"),
        ("Ziel 13: Klimaschutz", "de", "code"),
        ("wir tragen zu Ziel 4 bei", "de", "code"),
        ("l’objectif 4 des Nations unies", "fr", "code"),
        ("l’art. 15 dello Statuto", "it", "code"),
        ("Several C++23 features", "en", "code"),
        ("a 64-bit core", "en", "code"),
        ("32 bits", "fr", "code"),
        ("16-bit-Farbtiefe", "de", "code"),
        ("B.5.1. Processes", "en", "list_index"),
        ("see B.3.4 for explanations", "en", "list_index"),
        ("附录 B.2.1 節", "zh", "list_index"),
        ("A.1. 데비안이란", "ko", "list_index"),
        ("Listing 6.1. Format of a file", "en", "list_index"),
        ("図 3.2 データベース", "ja", "list_index"),
        ("vedere Sezione 6.5", "it", "code"),
        ("veja a Secção 6.6", "pt", "code"),
        ("Kapitel 12", "sv", "code"),
        ("rozdział 4", "pl", "code"),
        ("2024", "fr", "lone_year"),
        ("10:30", "fr", "time"),
        ("50:01", "en", "code"),
        ("à 18 h", "fr", "time"),
        ("9h-18h", "fr", "time"),
        ("8-12 h", "fr", "time"),
        ("1h–3h", "fr", "time"),
        ("Nuit 1-3 h", "fr", "time"),
        ("de 2 à 4 h", "fr", "time"),
        ("14 Uhr", "de", "time"),
        ("24/7", "en", "always_open"),
        ("24 hours a day", "en", "always_open"),
        ("ISO 9001", "en", "code"),
        ("Bac + 5", "fr", "code"),
        ("WCAG 2.1", "en", "code"),
        ("version 3.0", "en", "version"),
        ("1.2.3", "en", "version"),
        ("page 3", "fr", "page_number"),
        ("Seite 12", "de", "page_number"),
        ("01", "fr", "list_index"),
        ("1. Introduction", "en", "list_index"),
        ("2) Conditions", "en", "list_index"),
        ("19 place Marguerite Perey", "fr", "street"),
        ("Hauptstraße 5", "de", "street"),
        ("Vi flyttede til Nørregade 61 i forbindelse med en ombygning", "da", "street"),
        ("I Trondheimsveien 120 og på nett", "nb", "street"),
        ("Via Roma 12", "it", "street"),
        ("Perey, 91120 Palaiseau", "fr", "postcode"),
        ("TVA FR 12345678901", "fr", "legal_number"),
        ("https://www.example.org/page/37", "fr", "address"),
        ("MATH 220 is taught", "en", "code"),
        ("By 1900 the school stood alone", "en", "year"),
        ("24.06. Infotag", "de", "date"),
        ("18–20 h", "de", "time"),
        ("Last entry 16.30", "en", "time"),
        ("L’article 12 des statuts", "fr", "code"),
        ("Absatz 3 der Satzung", "de", "code"),
        ("12 route de Tours", "fr", "street"),
        ("中关村大街18号", "zh", "street"),
        ("邮编100080", "zh", "postcode"),
        ("明津14番地", "ja", "street"),
        ("東上野ビル6階", "ja", "street"),
        ("역삼동 12번지", "ko", "street"),
        ("12号楼", "zh", "street"),
        ("（1）電気配線工事", "ja", "list_index"),
        ("晚上9点", "zh", "time"),
        ("piazza Dante a 4 est", "fr", "street"),
        ("la Raspberry Pi 4 B", "es", "code"),
        ("X11", "de", "code"),
        ("平日9時から", "ja", "time"),
        ("Numero verde 800 123 456", "it", "phone"),
        ("avoinna tänään 9–20", "fi", "time"),
        ("PDF, 4.1 MB", "en", "file_size"),
        ("κρατήσεις: 210891", "el", "phone"),
        ("Τηλ. κέντρο: 243105", "el", "phone"),
        ("alle 18.30", "it", "time"),
        ("kl. 14.30", "sv", "time"),
        ("48.8566° N", "en", "code"),
        ("extension 214", "en", "code"),
        ("loi de finances, n° 3", "fr", "code"),
        ("邮编：100871", "zh", "postcode"),
        ("14.30 Uhr, freitags", "de", "time"),
        ("Plus que 12 jours avant la journée portes ouvertes !", "fr", "time"),
        ("Il reste 12 jours", "fr", "time"),
        ("J - 12", "fr", "time"),
        ("Noch 12 Tage bis zum Tag der offenen Tür", "de", "time"),
        ("Only 12 days left", "en", "time"),
        ("12 days to go", "en", "time"),
        ("Faltan 12 días", "es", "time"),
        ("Mancano solo 12 giorni", "it", "time"),
        ("Nog 12 dagen", "nl", "time"),
        ("Zostało 12 dni", "pl", "time"),
        ("Faltam 12 dias", "pt", "time"),
        ("Bara 12 dagar kvar", "sv", "time"),
        ("Kun 12 dage tilbage", "da", "time"),
        ("Bare 12 dager igjen", "nb", "time"),
        ("Enää 12 päivää", "fi", "time"),
        ("Už jen 12 dní", "cs", "time"),
        ("Осталось 12 дней", "ru", "time"),
        ("uke 17.08 - 21.08", "nb", "date"),
        ("UMR 5197", "fr", "code"),
        ("l'UR 5197 à tutelle unique", "fr", "code"),
        ("7.b", "da", "code"),
        ("3.C", "pl", "code"),
        ("425 Ko", "fr", "file_size"),
        ("296 KB", "en", "file_size"),
        ("96 kB Stáhnout", "cs", "file_size"),
        ("4,1 MB Hent", "da", "file_size"),
        ("архив 12 КБ", "ru", "file_size"),
        ("Szkoła Podstawowa nr 5 w Gdyni", "pl", "code"),
        ("Grundschule Nr. 3", "de", "code"),
        ("Детский сад № 12", "ru", "code"),
        ("Změna č. 8", "cs", "code"),
        ("Newsletter No. 5", "en", "code"),
        ("Salle n° 5", "fr", "code"),
        ("1-on-1 lessons", "en", "code"),
        ("1-op-1", "nl", "code"),
        ("1-a-1", "es", "code"),
        ("Lehrkräfte für Klassen 5–9", "de", "code"),
        ("Der Jahrgang 7 fährt nach Rom", "de", "code"),
        ("Im Feld 2 leisten wir Hilfe", "de", "code"),
        ("Kinder der Klassen 5/6", "de", "code"),
        ("pupils in years 7 to 11", "en", "code"),
        ("in year 7 we swim", "en", "code"),
        ("uczniowie klas 4-8", "pl", "code"),
        ("le classi 1-5", "it", "code"),
        ("groepen 3 tot 8", "nl", "code"),
        ("En clase 4 de primaria", "es", "code"),
        ("årskurserna 7–9", "sv", "code"),
        ("Número de sala 12", "es", "code"),
        ("EA 14", "fr", "code"),
        ("RCS Nanterre 552 100 000", "fr", "legal_number"),
        ("FINESS 920 000 123", "fr", "legal_number"),
        ("12 मार्च को छात्र आए", "hi", "date"),
        ("15 अगस्त", "hi", "date"),
    ],
)
def test_decoys(text: str, language: str, expected: str) -> None:
    """What is no figure is known by the words beside it, in its own language."""
    assert decoys(text, language) == [Decoy(expected)]


def test_flights_are_names() -> None:
    """Two letters before a number, and where it goes at which hour, are a flight's or a train's."""
    assert decoys("AX 412 Halden 10:45", "en")[0] is Decoy.CODE
    assert decoys("In 412 villages the doors open at 10:45", "en")[0] is not Decoy.CODE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("37 partenariats Erasmus", "fr"),
        ("14.b", "da"),
        ("We have 7. Be the next", "en"),
        ("1.a universidad", "es"),
        ("2000 étudiants", "fr"),
        ("2 024 étudiants", "fr"),
        ("1998 students", "en"),
        ("in 2000 schools", "en"),
        ("plus de 1950 élèves", "fr"),
        ("over 1950 students", "en"),
        ("un total de 1998 étudiants", "fr"),
        ("Nombre d'étudiants : 2024", "fr"),
        ("12345 Studierende", "de"),
        ("40 h de cours", "fr"),
        ("2-3 h", "pl"),
        ("3× more students", "en"),
        ("3 x more students", "en"),
        ("120 × faster", "en"),
        ("24-to-1", "en"),
        ("2-to-1", "en"),
        ("1-on-1 ratio", "en"),
        ("1 op 10 studenten", "nl"),
        ("We run 12 labs on 1 campus", "en"),
        ("12-to-18 year olds", "en"),
        ("from 1 to 10", "en"),
        ("Klassen 12", "de"),
        ("Anzahl der Klassen 12", "de"),
        ("12 Klassen", "de"),
        ("Schüler pro Klasse 25", "de"),
        ("Wir nehmen pro Jahrgang 12 Schüler auf", "de"),
        ("In Klassen 8–12 Kinder", "de"),
        ("Kleine Klassen (8–12)", "de"),
        ("Feld 12 m", "de"),
        ("Nombre de classes 12", "fr"),
        ("Élèves par classe 12", "fr"),
        ("Liczba klas 8", "pl"),
        ("graduates per year 12", "en"),
        ("students this year 12", "en"),
        ("In its first year 12 students", "en"),
        ("in recent years 7-11 students", "en"),
        ("In the field 12 researchers", "en"),
        ("Years in the field 12", "en"),
        ("Players per field 11", "en"),
        ("Programas de grado 12", "es"),
        ("Horas de clase 12 por semana", "es"),
        ("Alumni in prima classe 12", "it"),
        ("Uczniowie w klasie 12", "pl"),
        ("W sali 12 miejsc", "pl"),
        ("Lugares no piso 300", "pt"),
        ("Escritórios por piso 20", "pt"),
        ("Bedrijven in de groep 12", "nl"),
        ("Spieler auf dem Feld 11", "de"),
        ("Schüler der Stufe 13", "de"),
        ("Barn i årskurs 9", "sv"),
        ("Aantal klassen 12", "nl"),
        ("2-3h de route", "fr"),
        ("20-30 h de cours", "fr"),
        ("Top 5 employer", "en"),
        ("3. miejsce w kraju", "pl"),
        ("50 may apply", "en"),
        ("100 +", "fr"),
        ("5 à 10", "fr"),
        ("une quarantaine", "fr"),
        ("3 places", "fr"),
        ("45 %", "fr"),
        ("18 090 031+", "it"),
        ("10 20 30 40 50", "fr"),
        ("Varje år kommer omkring 180 000 besökare", "sv"),
        ("in 1900 schools", "en"),
        ("Professors (45)", "en"),
        ("9時間の講義", "ja"),
        ("Doctoral positions open: 10-20", "en"),
        ("Places still open 5-10", "en"),
        ("500 MB mailbox size per student", "en"),
        ("12 jours de stage", "fr"),
        ("500 kB/s", "en"),
        ("25 KB-Plätze", "de"),
        ("speeds of 100 MB", "en"),
        ("12 GB of data", "en"),
        ("120 logements rue du Marché", "fr"),
        ("Rue du Marché : 120 logements", "fr"),
        ("Rue du Lac 12 commerces", "fr"),
        ("Avenues 16", "fr"),
        ("We had 12. 7. of them", "en"),
        ("Wir zählen 25. 3 Abteilungen", "de"),
        ("école n° 2 en France", "fr"),
        ("N°1 des écoles", "fr"),
        ("No. 1 school in Ohio", "en"),
        ("École classée n° 2", "fr"),
        ("Unsere Schule ist die Nr. 1", "de"),
        ("Employer No. 3", "en"),
        ("Ranking hospitals No. 4", "en"),
        ("Service n° 1 en France", "fr"),
        ("Avenue Foch 2300", "fr"),
        ("Nombre d'EA 14", "fr"),
        ("Anzahl der Linien 14", "de"),
        ("Établissements FINESS : 100 000", "fr"),
        ("地上6階建て", "ja"),
        ("Zum Beispiel 1.200 Studierende", "de"),
        ("par exemple 1 200 étudiants", "fr"),
        ("for example 45 students", "en"),
        ("45 bitte", "de"),
        ("Mitglieder 4.500. Das sind", "de"),
        ("U.S. 4.5 million", "en"),
        ("全12階", "ja"),
        ("15층 규모", "ko"),
        ("Students on Main Street 120", "en"),
        ("x3", "en"),
        ("30,000点以上", "ja"),
        ("9点の作品", "ja"),
        ("120号 機", "ja"),
    ],
)
def test_figures_are_no_decoys(text: str, language: str) -> None:
    """A number that counts something stays one, also where its digits could be a year or a postcode."""
    assert set(decoys(text, language)) == {None}


@pytest.mark.parametrize(
    "text", ["plus de {} 000 étudiants", "près de {} % des cours", "{}", "{} %", "+ de {} lieux", "{} M€"]
)
def test_a_number_amid_words_that_tell_nothing_is_no_decoy(text: str) -> None:
    """The words decide, not the number: any of few digits is judged alike, the second time as the first."""
    for number in (7, 45, 120, 7):
        assert decoys(text.format(number), "fr") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(
            (f"12 {street} Monge", "street")
            for street in sorted(words.BEHIND_A_HOUSE - {"av", "rd", "rond", "ul", *HALVES})
        ),
        *((f"12 {half} rue Monge", "street") for half in (*HALVES, "b")),
        *((f"4 {between}septembre", "date") for between in ("", "de ", "er ")),
        *((f"{before} 12 du plan", "code") for before in ("salle", "niveau", "ligne")),
        *((f"{page} 12 de l’annexe", "page_number") for page in ("page", "pages")),
        ("page 3 de 12 en tout", "page_number"),
        ("via Roma 12", "street"),
        ("siret de 120 lettres", "legal_number"),
        ("ouvert 24 h/7 en été", "always_open"),
        ("Beginn 9.30 am", "time"),
    ],
)
def test_a_word_beside_a_small_number_makes_it_a_decoy(text: str, expected: str) -> None:
    """What a rule knows is asked of it, however plain the words around a number look."""
    assert expected in decoys(text, "fr")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Budget 2025: 612.4 million", "en"),
        ("Rozpočet 2025: 612,4 mil. Kč", "cs"),
        ("Effectif 2024 : 45 agents", "fr"),
        ("Revenue 2024 $1.2bn", "en"),
        ("Staatshaushalt 2025 CHF 2,9 Mrd.", "de-CH"),
        ("Studenci 2024 12 450", "pl"),
    ],
)
def test_a_year_before_a_value_is_its_year(text: str, language: str) -> None:
    """What stands right behind a year, or behind its colon, is the figure, whole."""
    assert decoys(text, language) == ["year", None]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("1. Fill in the form. 2. Visit us. 3. Pay within 30 days.", "en", ["list_index"] * 3 + [None]),
        ("1) Preencha o formulário; 2) Entregue os documentos", "pt", ["list_index"] * 2),
        ("We have 3 schools. 2 are new.", "en", [None, None]),
        ("Krippen: 1. Kindergärten: 2. Schulen: 3.", "de", [None, None, None]),
        ("Högsta punkt 420 meter över havet", "sv", [None]),
        ("geöffnet 10.00 bis 18.00 Uhr auf 24.00 Kilometer", "de", ["time", None]),
        ("The forest grew by 2. It has 3 ponds.", "en", [None, None]),
        ("При заказе до 11.00 доставим с 12.00 до 17.30", "ru", ["time", "time"]),
        ("Rose by 14.20, then by 11.80", "en", [None, None]),
        ("Lähde: taulukko 5", "fi", ["code"]),
        ("agendapunt 7 gaat over de kade", "nl", ["code"]),
        ("120 Kinder der Klassen 5 bis Q2", "de", [None, "code"]),
        ("Die Felder 1 +2 sind bestellt", "de", ["code", "code"]),
        ("Die Klassen 5 und 6 haben 120 Kinder", "de", ["code", "code", None]),
        ("Les cycles 2 et 3 accueillent 120 élèves", "fr", ["code", "code", None]),
        ("120 students in grades 5 to 8", "en", [None, "code"]),
        ("12 classes and 5 grades", "en", [None, None]),
        ("Klassen 12, 30 Lehrkräfte", "de", [None, None]),
        ("Terrains 12 et 3 gymnases", "fr", [None, None]),
        ("Nombre de groupes 12 + 8", "fr", [None, None]),
        ("17 × 13,5 m", "ca", ["code", "code"]),
        ("17 m x 13 m", "fr", ["code", "code"]),
        ("12 × 8 × 3 cm", "en", ["code", "code", "code"]),
        ("Saal mit 120 Plätzen (12 × 8 m)", "de", [None, "code", "code"]),
        ("1 op 1 begeleiding", "nl", ["code", "code"]),
        ("1 à 1", "fr", [None, None]),
        ("2 x 600 MW", "en", [None, None]),
        ("We work on SDGs 4, 5 and 13", "en", ["code", "code", "code"]),
        ("SDG 12 million", "en", [None]),
        ("Unser Ziel 12 neue Schulen", "de", [None]),
        ("Mål 12", "sv", [None]),
        ("na R. Amauri Souza, 346.", "pt", ["street"]),
        ("at 221B Baker Street and 120 people", "en", ["street", None]),
        ("at Baker Street, 346.", "en", ["street"]),
        ("in Piazza dei Martiri, 12 a Milano", "it", ["street"]),
        ("avenida de la Constitución, 14 bis", "es", ["street"]),
        ("v ulici Dlouhá 12 a v parku", "cs", ["street"]),
        ("27' T. Berg, 45+1' B. Lind und 90’ Own goal", "en", ["time", "time", "time", "time"]),
        ("27' A. Berg 1 - 0", "sv", ["time", "code", "code"]),
        ("l'école : 12 - 14 classes", "fr", [None]),
        ("40 classes pour un film de 52'", "fr", [None, "time"]),
        ("our plan 'Growth 27' reaches 40", "en", [None, None]),
        ("In '23-'24 we had 420 members", "en", ["year", "year", None]),
        ("reformes entre els anys 2000 i 2007", "ca", ["year", "year"]),
        ("entre los años 1990 y 2000 creamos", "es", ["year", "year"]),
        ("w latach 2000 i 2007 zbudowaliśmy", "pl", ["year", "year"]),
        ("Між 2000 та 2007 роками ми", "uk", ["year", "year"]),
        ("2000 ile 2007 yılları arasında", "tr", ["year", "year"]),
        ("fins al 2007 vam", "ca", ["year"]),
        ("hasta el 2007 tuvimos", "es", ["year"]),
        ("in 10 years 2000 students", "en", [None, None]),
        ("in zehn Jahren 2000 Kinder", "de", [None, None]),
        ("Die Ausbildung, Teil 2, haben 9 bestanden", "de", ["code", None]),
        ("wir haben zum Teil 12 Gruppen", "de", [None]),
        ("Unser Programm (Stufe 3) hat", "de", ["code"]),
        ("Unsere Gruppen (zusammen 3) sind", "de", [None]),
        ("the course, Part 2, was passed by 9", "en", ["code", None]),
        ("we took part 12 times", "en", [None]),
        ("La formation, Partie 2, compte", "fr", ["code"]),
        ("Il corso, Parte 2, ha", "it", ["code"]),
        ("De opleiding, Deel 2, telde", "nl", ["code"]),
        ("Szkolenie, Część 2, ukończyło", "pl", ["code"]),
        ("Kursen, del 2, hade", "sv", ["code"]),
        ("Kurz, část 2, absolvovalo", "cs", ["code"]),
        ("De 1968, Montpellier 1 a hérité", "fr", ["year", "code"]),
        ("Source : université Lyon 2.", "fr", ["code"]),
        ("université Lyon 2", "fr", [None]),
        ("Torino 3 è una scuola", "it", ["code"]),
        ("Die Schule Wedding 4 hat", "de", ["code"]),
        ("Apollo 8 was launched", "en", ["code"]),
        ("Madrid 2 aulas", "es", [None]),
        ("Schools 12 are ours", "en", [None]),
        ("in Via Fermi 44 (quartiere Nord) e Via del Pino 1 (quartiere Sud)", "it", ["street", "street"]),
        ("via Fermi 79/a (centrale), via Volta 59/T e via Diana, 35", "it", ["street", "street", "street"]),
        ("rue Victor Hugo 12 (centre)", "fr", ["street"]),
        ("w szkole przy ul. Długiej 12 (centrum)", "pl", ["street"]),
        ("v ulici Husova 35 (sever)", "cs", ["street"]),
        ("in der Hauptstraße 12 und 14 (Mitte)", "de", ["street", "street"]),
        ("in der Hauptstraße 12 und 14 neue Wohnungen", "de", ["street", None]),
        ("a Petőfi út 35 alatt", "hu", ["street"]),
        ("на проспекте Мира 35 (север)", "ru", ["street"]),
        ("scuole in via Roma 12 (di cui 4 nuove)", "it", [None, None]),
        ("reached via social media 1200 (mostly young)", "en", [None]),
        ("по улице Ленина 12 домов", "ru", [None]),
        ("On Baker Street, 346 people work", "en", [None]),
        ("Lungo la via Emilia, 120 aziende", "it", [None]),
        ("a $5B Main Street fund", "en", [None]),
        ("mise en place de 45, puis", "fr", [None]),
        ("a 45°33’3’’N 9°18’4’’E", "it", ["code"] * 4),
        ("45° 33' 3.2\" N", "en", ["code"] * 3),
        ("48.8566° N, 2.3522° E", "en", ["code"] * 2),
        ("48.8566, -2.3522", "en", ["code"] * 2),
        ("Lat: 48.8566", "en", ["code"]),
        ("Il 45° congresso", "it", ["code"]),
        ("Il 45° socio", "it", [None]),
        ("6e Plan Stratégique (PSQ6)", "fr", ["code"]),
        ("10th Annual Conference", "en", ["code"]),
        ("12e édition du festival", "fr", ["code"]),
        ("3er Congreso nacional", "es", ["code"]),
        ("25th anniversary", "en", ["code"]),
        ("1st programme in Europe", "en", [None]),
        ("2nd largest festival in Europe", "en", [None]),
        ("2e festival de France", "fr", [None]),
        ("3e école d'ingénieurs de France", "fr", [None]),
        ("dem Speichertakt (z. B. 18 Gbps)", "de", ["example"]),
        ("(e.g. 30 or 45 seats)", "en", ["example"] * 2),
        ("p. ex. 12 salles", "fr", ["example"]),
        ("np. 15 osób", "pl", ["example"]),
        ("For example 85 graduates", "en", [None]),
        ("118 + 132 + 256 beneficiaries", "en", ["code"] * 3),
        ("12 + 3 classrooms", "en", [None, None]),
        ("500+ 300+ 200+", "en", [None] * 3),
        ("a rate of 0.0512 per member", "en", [None]),
        ("2 × 10,000 seats", "en", [None, None]),
        ("2 x 50m swimming pools", "en", [None, None]),
        ("4 × 25 m Bahnen", "de", [None, None]),
        ("5x 100% renewable sites", "en", [None, None]),
    ],
)
def test_what_bears_a_number_as_its_name_is_told_from_what_is_counted(
    text: str, language: str, expected: list[str | None]
) -> None:
    """Classes, years and fields right before their numbers, the sides of a thing, who meets whom; the same words
    behind a number are counted by it.
    """
    assert decoys(text, language) == expected


def test_the_end_of_a_text_says_nothing_of_its_first_number() -> None:
    """A hyphen behind the last digits joins nothing to the first."""
    assert decoys("124 chambres et 1440-", "fr")[0] is None


TELLING = (
    *sorted({word for value in vars(words).values() if isinstance(value, frozenset) for word in value}),
    *sorted(codes(None) | versions(None) | days(None)),
    *(
        "plus de",
        "près",
        "über",
        "students",
        "étudiants",
        "Paris",
        "mai",
        "4 mai",
        "1er",
        "siret",
        "RCS Nanterre",
        "tel",
    ),
    *("via Roma", "bus 4", "24/7", "9.30", "%", "€", "M€", "+", "-", "(", ")", "/", ",", ".", ";", "°", "h", "\u00a0"),
    *("7", "12", "204", "1 500", "75013", "2024"),
    *("call", "appelez le", "Notruf", "SDG", "Ziel", "-year plan"),
    *("7.", "KB", "kB", "rue du Lac", "Lycée", "Lycée n° 2,", "№", ", 1030 Ixelles"),
)
"""Words, signs and numbers of which rules make something beside a number, and some of which they do not."""


@given(
    before=st.lists(st.sampled_from(TELLING), max_size=3),
    number=st.sampled_from(("4", "07", "31", "204", "1500", "1 500", "12 500", "4,5", "1998", "75013")),
    after=st.lists(st.sampled_from(TELLING), max_size=3),
    space=st.sampled_from((" ", " ", "\u00a0", "")),
    language=st.sampled_from(("fr", "en", "de", None)),
)
def test_no_rule_is_passed_over_that_applies(
    before: list[str], number: str, after: list[str], space: str, language: str | None
) -> None:
    """What stands around a number decides whether the rules are asked, never what they say."""
    text = space.join((*before, number, *after))
    for match in find_numbers(text, context=NumberContext(language=language)):
        assert find_decoy(text, match, language=language) is ask_rules(text, match, language=language)


@given(
    number=st.sampled_from(("1", "1er", "07", "14", "31", "14.", "14.03", "6-7", "12th")),
    after=st.lists(st.sampled_from((*TELLING, "mai", "Mar", "déc.", "de mayo", "日", "et 8 mai", "am")), max_size=4),
    space=st.sampled_from((" ", "\u00a0", "")),
)
def test_no_day_is_passed_over(number: str, after: list[str], space: str) -> None:
    """Whether a number may be a day of the words behind it decides whether the rules are asked, never what they say."""
    text = space.join((number, *after))
    found = [each for each in find_numbers(text, context=NumberContext()) if not each.start and each.quantity.value]
    assert may_tell_day(text) or all(find_decoy(text, match) is not Decoy.DATE for match in found)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("avant le 15 septembre 2026, 12 h.", "fr"),
        ("hasta el 15 de septiembre de 2026, 14 h", "es"),
        ("bis 15. September 2026, 12 h.", "de"),
    ],
)
def test_an_hour_behind_a_whole_date_is_a_time(text: str, language: str) -> None:
    """So deadlines are told; hours with words behind them are counted: "le 15 septembre 2026, 12 h de cours"."""
    assert decoys(text, language)[-1] is Decoy.TIME
    assert Decoy.TIME not in decoys(f"{text.rstrip('.')} de cours", language)


@pytest.mark.parametrize(
    ("text", "language", "is_phone"),
    [
        ("Bilheteira 239 000 000", "pt", True),
        ("Taquilla: 952 000 000", "es", True),
        ("Box office 952 000 000", "en", True),
        ("Kasa biletowa 222 000 000", "pl", True),
        ("Prenotazioni 952 000 000", "it", True),
        ("Bilheteira 239 000", "pt", False),
        ("Taquilla: 952 000 000 entradas", "es", False),
        ("Visitantes 239 000 000", "pt", False),
    ],
)
def test_nine_digits_behind_a_desk_are_dialled(text: str, language: str, *, is_phone: bool) -> None:
    """Though they are in threes, nothing stands behind them; fewer digits, and those before a noun, count."""
    assert (Decoy.PHONE in decoys(text, language)) is is_phone


@pytest.mark.parametrize(
    ("text", "language"),
    [("du lundi 14 h au samedi 18 h", "fr"), ("da lunedì 14 h a sabato 18 h", "it"), ("de lunes 14 h a viernes", "es")],
)
def test_an_hour_behind_a_day_of_the_week_is_a_time(text: str, language: str) -> None:
    """Hours of something are counted on any day: "le samedi 18 h de cours"."""
    assert set(decoys(text, language)) == {Decoy.TIME}
    assert decoys("chaque samedi 18 h de cours", "fr") == [None]
