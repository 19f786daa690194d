"""Postal addresses, in the orders and forms of their countries."""

import pytest

from scraper.reading.contact.postal import postal_addresses
from scraper.reading.contact.postal_segments import may_hold_postcode
from scraper.reading.contact.postal_words import STREET, STREETS


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["14, rue du docteur Vidal", "93 205 Saint-Denis"], "14, rue du docteur Vidal, 93 205 Saint-Denis"),
        (["Via Monte Rosa, 21", "Clusone (BG) 24023"], "Via Monte Rosa, 21, Clusone (BG) 24023"),
        (["© 2026 Harbour Trust. 12 Abbey Road, Denchester DN4 7QQ."], "12 Abbey Road, Denchester DN4 7QQ"),
        (["© 2025 Verein Eiche. Hauptstraße 12, 10115 Berlin. Tel. 030 123456"], "Hauptstraße 12, 10115 Berlin"),
        (["© 2025 Linde B.V. Dorpsstraat 4, 1234 AB Haarlem"], "Dorpsstraat 4, 1234 AB Haarlem"),
        (
            ["410 Eighth Street South 12,", "Tampa, Florida 33602, USA"],
            "410 Eighth Street South 12, Tampa, Florida 33602, USA",
        ),
        (["вул. Шевченка, 4, Одеса, 65000"], "вул. Шевченка, 4, Одеса, 65000"),
        (["65000 Одеса, вул. Шевченка, 4"], "65000 Одеса, вул. Шевченка, 4"),
        (["454000, г. Омск, пр. Мира, 5"], "454000, г. Омск, пр. Мира, 5"),
        (["Oak Hill, Brantley BR1 4AB. Registered charity no. 1137123"], "Oak Hill, Brantley BR1 4AB"),
        (["Anfahrt mit Linie 4. Adresse: Werkstraße 12, 01307 Dresden."], "Werkstraße 12, 01307 Dresden"),
        (["ul. Długa 77, 90-423 Łódź, tel."], "ul. Długa 77, 90-423 Łódź"),
        (["Vinohradská 2155/3, 120 00 Praha 2"], "Vinohradská 2155/3, 120 00 Praha 2"),
        (["Amalienstr. 28 · 10117 Berlin"], "Amalienstr. 28, 10117 Berlin"),
        (["2 place du Marché, 69440"], "2 place du Marché, 69440"),
        (["Mon–Fri 9:00–17:00 221 Baker Street, London NW1 6XE"], "221 Baker Street, London NW1 6XE"),
        (["C/ Libreros, 27. 37008 Salamanca."], "C/ Libreros, 27, 37008 Salamanca"),
        (["Avda. de los Castros, s/n, 39005 Santander"], "Avda. de los Castros, s/n, 39005 Santander"),
        (["Viamonte 430, C1053ABJ Buenos Aires"], "Viamonte 430, C1053ABJ Buenos Aires"),
        (["Loc. Penne Mele, 88100 Catanzaro"], "Loc. Penne Mele, 88100 Catanzaro"),
        (["ZA des Landes, lot 4, 56000 Vannes"], "ZA des Landes, lot 4, 56000 Vannes"),
        (["College Green, Dublin 2, D02 PN40"], "College Green, Dublin 2, D02 PN40"),
        (
            ["Plot No. 12, Sector 5, Gachibowli, Hyderabad – 500 032"],
            "Plot No. 12, Sector 5, Gachibowli, Hyderabad – 500 032",
        ),
        (["İnönü Bulvarı No: 12, 34437 Beyoğlu/İstanbul"], "İnönü Bulvarı No: 12, 34437 Beyoğlu/İstanbul"),
        (["Oude Markt 13 - bus 5005, 3000 Leuven"], "Oude Markt 13 - bus 5005, 3000 Leuven"),
        (["Plein 1813 nr. 4", "2514 JN Den Haag"], "Plein 1813 nr. 4, 2514 JN Den Haag"),
        (["Museumsinsel 1, 80538 München (U-Bahn Fraunhoferstraße)"], "Museumsinsel 1, 80538 München"),
        (["Das Museum (Museumsinsel 1, 80538 München) ist offen."], "Museumsinsel 1, 80538 München"),
        (["地址：北京市海淀区颐和园路5号 邮编：100871"], "北京市海淀区颐和园路5号, 100871"),
        (["شارع الجامعة، الجيزة 12613"], "شارع الجامعة, الجيزة 12613"),
        (["Otevřeno Po–Pá 8–18, So 8–11", "Dolní náměstí 7, 440 01 Louny"], "Dolní náměstí 7, 440 01 Louny"),
        (
            ["Rivermead Trust is a registered charity (no. 1055512). 9 Wharf Street, Leeds LS2 7EQ. © 2025"],
            "9 Wharf Street, Leeds LS2 7EQ",
        ),
        (["Energia Alta Valle s.c. – Via Molino 3, 23100 Sondrio"], "Via Molino 3, 23100 Sondrio"),
        (["📍 Av. Doze de Maio, 85 - São Paulo, SP, 01310-100"], "Av. Doze de Maio, 85 - São Paulo, SP, 01310-100"),
        (["1053 Budapest, Egyetem tér 1-3."], "1053 Budapest, Egyetem tér 1-3"),
        (
            ["The museum is located at 12 Station Road, Headingley, Leeds LS6 1AB, next to the park."],
            "12 Station Road, Headingley, Leeds LS6 1AB",
        ),
        (
            ["L'école est située au 12 rue de la Paix, 75002 Paris, à deux pas de l'Opéra."],
            "12 rue de la Paix, 75002 Paris",
        ),
        (["Sie finden uns in der Postgasse 68, 8001 Zürich."], "Postgasse 68, 8001 Zürich"),
        (["La sede si trova in via Garibaldi 9, 16124 Genova."], "via Garibaldi 9, 16124 Genova"),
        (
            ["La oficina está en la calle de Alcalá 45, 28014 Madrid (España)."],
            "calle de Alcalá 45, 28014 Madrid (España)",
        ),
        (
            ["Université de Brière", "Campus de la Source", "Bâtiment C", "BP 6759", "45067 Orléans Cedex 2", "France"],
            "Campus de la Source, Bâtiment C, BP 6759, 45067 Orléans Cedex 2, France",
        ),
        (
            ["12 Station Road", "Headingley", "Leeds", "LS6 1AB", "United Kingdom"],
            "12 Station Road, Headingley, Leeds, LS6 1AB, United Kingdom",
        ),
        (
            ["Trinity House", "24 Pearse Street", "Dublin 2", "D02 X285", "Ireland"],
            "Trinity House, 24 Pearse Street, Dublin 2, D02 X285, Ireland",
        ),
        (
            ["1455 De Maisonneuve Blvd. W.", "Montréal, Québec H3G 1M8", "Canada"],
            "1455 De Maisonneuve Blvd. W, Montréal, Québec H3G 1M8, Canada",
        ),
        (["Postbus 616", "6200 MD Maastricht"], "Postbus 616, 6200 MD Maastricht"),
        (["Heidelberglaan 8, 3584 CS Utrecht, Nederland"], "Heidelberglaan 8, 3584 CS Utrecht, Nederland"),
        (
            ["Av. Paulista, 1000 - Bela Vista", "São Paulo - SP, 01310-100"],
            "Av. Paulista, 1000 - Bela Vista, São Paulo - SP, 01310-100",
        ),
        (["Universitetsvägen 10", "106 91 Stockholm"], "Universitetsvägen 10, 106 91 Stockholm"),
        (["Box 256, SE-751 05 Uppsala, Sweden"], "Box 256, SE-751 05 Uppsala, Sweden"),
        (["Karl Johans gate 47", "0162 Oslo"], "Karl Johans gate 47, 0162 Oslo"),
        (["Nørregade 10, 1165 København K"], "Nørregade 10, 1165 København K"),
        (["Yliopistonkatu 4, 00100 Helsinki"], "Yliopistonkatu 4, 00100 Helsinki"),
        (["Rue de la Loi 16, B-1000 Bruxelles"], "Rue de la Loi 16, B-1000 Bruxelles"),
        (["Wetstraat 16", "1000 Brussel", "België"], "Wetstraat 16, 1000 Brussel, België"),
        (["Bd. Carol I 11, 700506 Iași"], "Bd. Carol I 11, 700506 Iași"),
        (["Raina bulvāris 19, Rīga, LV-1586"], "Raina bulvāris 19, Rīga, LV-1586"),
        (["Safárikovo nám. 6, 814 99 Bratislava 1"], "Safárikovo nám. 6, 814 99 Bratislava 1"),
        (["Trg Republike Hrvatske 14, HR-10000 Zagreb"], "Trg Republike Hrvatske 14, HR-10000 Zagreb"),
        (["Postfach 10 15 51", "33615 Bielefeld"], "Postfach 10 15 51, 33615 Bielefeld"),
        (["CS 10021", "35042 RENNES CEDEX"], "CS 10021, 35042 RENNES CEDEX"),
        (
            ["Adresse : 4 avenue des Facultés, CS 12345, 80025 Amiens Cedex 1, France"],
            "4 avenue des Facultés, CS 12345, 80025 Amiens Cedex 1, France",
        ),
        (["77 Massachusetts Avenue, Cambridge, MA 02139-4307"], "77 Massachusetts Avenue, Cambridge, MA 02139-4307"),
        (["P.O. Box 208234, New Haven, CT 06520"], "P.O. Box 208234, New Haven, CT 06520"),
        (["156 Grattan Street, Parkville VIC 3010, Australia"], "156 Grattan Street, Parkville VIC 3010, Australia"),
        (["Plaza de la Universidad, 1 · 47002 Valladolid"], "Plaza de la Universidad, 1, 47002 Valladolid"),
        (["C/ Alcalá, 49 - 28014 Madrid"], "C/ Alcalá, 49 - 28014 Madrid"),
        (
            ["Av. Universidad 3000, Ciudad Universitaria, C.P. 04510, Ciudad de México"],
            "Av. Universidad 3000, Ciudad Universitaria, C.P. 04510, Ciudad de México",
        ),
        (["Piazza San Marco, 4 - 50121 Firenze (FI)"], "Piazza San Marco, 4 - 50121 Firenze (FI)"),
        (["Am Hafen 7, 24103 Kiel"], "Am Hafen 7, 24103 Kiel"),
        (["Unter den Linden 6 | 10099 Berlin"], "Unter den Linden 6, 10099 Berlin"),
        (["Unter den Linden 6 10099 Berlin"], "Unter den Linden 6 10099 Berlin"),
        (["Rämistrasse 101 8092 Zürich"], "Rämistrasse 101 8092 Zürich"),
        (["The Old Schoolhouse, Mill Lane, Cambridge CB1 2AD"], "The Old Schoolhouse, Mill Lane, Cambridge CB1 2AD"),
        (
            ["No. 5, Yiheyuan Road, Haidian District, Beijing 100871, China"],
            "No. 5, Yiheyuan Road, Haidian District, Beijing 100871, China",
        ),
    ],
)
def test_an_address_is_read_in_its_country_s_form(lines: list[str], expected: str) -> None:
    """Lines and commas part it, and what stands around it in its sentence is none of it."""
    assert [address.text for address in postal_addresses(lines)] == [expected]


@pytest.mark.parametrize(
    "lines",
    [
        ["Lower Parel, Mumbai 400013"],
        ["Hauz Khas, New Delhi - 110016, India"],
        ["12 500 étudiants en 2024", "75 013 visiteurs"],
        ["2024 Rapport annuel"],
        ["Édition 2024, 12345 Exemplaires"],
        ["45 nationalités, 12000 Étudiants"],
        ["Orari: 9.00 – 18.00 · CAP 20121"],
        ["Austin, TX 78701"],
        ["York YO1 7HH"],
        ["Score A1 2BC, model X5 4DE, size L2 3XL."],
        ["Tome 3, page 12345. Article 12, alinéa 3"],
        ["Calle 13 vendió 12000 Entradas en 2019, 35000 Discos."],
        ["12000 Famiglie in 45 Comuni, via 3 centri e 14500 Volontari."],
        ["Winner: 4th place, 12 Oak Street band, 2000 Votes."],
        ["Jan 01, 2045, 12:30"],
        ["On August 16, 2019, Oakville opened 12 Mill Road."],
        ["Art.-Nr. 4711-018 · 18 V", "Art.-Nr. 4711-012 · 12 V"],
        ["Hill Road, Building 12, 340 Rooms"],
        ["© 2026 Grande École du Numérique"],
        ["Salle 12, 1500 Places"],
        ["Campus Nord, Gebäude 12"],
        ["100 Jahre, 2500 Mitglieder, 30000 Besucher"],
        ["Founded 1974, moved 2009"],
        ["5-10 years, 12345 Students"],
        ["Le parc compte 12 rues, 14500 Arbres"],
        ["3 Schools, 12 Departments, 14500 Students"],
        ["Top 100, 2500 Universities"],
        ["Version 4.12.7, Build 12345 Release"],
        ["In 2024, 35000 Students"],
        ["Way 3: 10000 Steps"],
        ["Bankgiro 999-1234", "694 99 Åsbro"],
    ],
)
def test_numbers_beside_names_are_no_address(lines: list[str]) -> None:
    """A number is a postcode only beside a street, unless its form says so alone."""
    assert postal_addresses(lines) == []


def test_a_street_is_enough_only_where_a_contact_is_told() -> None:
    """A footer may name no more than a street; a text may name any."""
    assert [address.text for address in postal_addresses(["Storgata 5"], is_told=True)] == ["Storgata 5"]
    assert postal_addresses(["Storgata 5"]) == []
    assert postal_addresses(["Over 500 streets", "Campus Nord"], is_told=True) == []


def test_a_town_with_its_postcode_is_enough_only_where_a_contact_is_told() -> None:
    """Tables name towns, too."""
    assert [address.text for address in postal_addresses(["York YO1 7HH"], is_told=True)] == ["York YO1 7HH"]
    assert postal_addresses(["York YO1 7HH"]) == []


def test_what_stands_before_an_address_in_its_line_is_its_head() -> None:
    """An institution's name, often; it is not part of the address."""
    (address,) = postal_addresses(["Institut Bellerive — 8 quai des Tanneurs, 69005 Lyon"])
    assert (address.head, address.text) == ("Institut Bellerive", "8 quai des Tanneurs, 69005 Lyon")


def test_several_addresses_are_several() -> None:
    """Each ends with its own place."""
    lines = ["95 boulevard Vauban", "75014 Paris", "28 rue Pierre-Lescot", "75005 Paris"]
    found = postal_addresses(lines)
    assert [sorted(address.lines) for address in found] == [[0, 1], [2, 3]]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Rue Haute 3",
            "C/ Mayor 3",
            "p.o. box 12",
            "skr. poczt. 4",
            "Hauptstr. 5",
            "STRASSE",
            "Kornweg",
            "weg",
            "away",
        ),
        *(
            "Am Ring 5",
            "ring",
            "Kaiserring 3",
            "Ringe",
            "string",
            "3ring",
            "-ring",
            "Torvet",
            "vägen",
            "Storvägen",
            "gatan",
        ),
        *(
            "Kungsgatan",
            "tie",
            "Rantatie 2",
            "中关村大街 27 号",
            "街 27 号",
            "테헤란로 12",
            "로 12",
            "千代田区丸の内1-9-1",
            "12 km",
        ),
    ],
)
def test_a_street_s_word_is_there_wherever_it_stands(text: str) -> None:
    """Whether a text has one is asked another way than which, and answered alike."""
    assert (STREETS.search(text) is None) == (STREET.search(text) is None)


@pytest.mark.parametrize(
    "text",
    [
        *("1950 Sion", "SW1A 2AA", "A-1010 Wien", "FR - 75013 Paris", "C.P. : 04510", "индекс: 119991", "邮编 100871"),
        *("Raleigh, North Carolina, 27601", "Washington 98101-1234", "VA 22032", "Parkville VIC 3010", "1234 AB Delft"),
    ],
)
def test_a_line_may_hold_a_postcode_whatever_leads_to_its_digits(text: str) -> None:
    """Small letters lead to them in the names of states alone."""
    assert may_hold_postcode(text)
    assert may_hold_postcode(f"Visit the campus at {text}")
