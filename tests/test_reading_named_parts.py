"""Lines whose labels stand before their numbers: with a counter behind, several on a line, a whole with its part."""

import pytest

from scraper.reading.reader import read
from scraper.reading.stats.named_parts import named_parts, whole_and_part


def shown(language: str, *lines: str) -> list[str]:
    items = "".join(f"<li>{line}</li>" for line in lines)
    page = f"<html lang={language}><main><h1>Key figures</h1><ul>{items}</ul></main>"
    return [f"{figure.quantity.value} {figure.label}" for figure in read(page).record.figures]


@pytest.mark.parametrize(
    ("language", "lines", "figures"),
    [
        ("ru", ("Фонд - 159 461 экз.", "Пользователи- 8 959 чел.", "Посещения - 116 909"), ["Фонд", "Пользователи"]),
        ("uk", ("Фонд: 159 461 прим.", "Читачі - 8 959 осіб", "Відвідування - 116 909"), ["Фонд", "Читачі"]),
        ("pl", ("Zbiory: 159 461 wol.", "Mapy – 8 959 szt.", "Odwiedziny: 116 909"), ["Zbiory", "Mapy"]),
        ("cs", ("Fond: 159 461 ks", "Čtenáři - 8 959 osob", "Návštěvy: 116 909"), ["Fond", "Čtenáři"]),
        ("hu", ("Könyvek: 159 461 db", "Olvasók – 8 959 fő", "Látogatások: 116 909"), ["Könyvek", "Olvasók"]),
        ("de", ("Medien: 159.461 Stk.", "Leser – 8.959 Pers.", "Besuche: 116.909"), ["Medien", "Leser"]),
        ("fr", ("Fonds : 159 461 vol.", "Lecteurs – 8 959 pers.", "Visites : 116 909"), ["Fonds", "Lecteurs"]),
        ("it", ("Fondo: 159.461 voll.", "Lettori - 8.959 persone", "Visite: 116.909"), ["Fondo", "Lettori"]),
        ("es", ("Fondo: 159.461 ejs.", "Lectores – 8.959 personas", "Visitas: 116.909"), ["Fondo", "Lectores"]),
        ("sv", ("Böcker: 159 461 st.", "Läsare – 8 959 personer", "Besök: 116 909"), ["Böcker", "Läsare"]),
        ("fi", ("Kirjat: 159 461 kpl", "Lukijat - 8 959 hlö", "Käynnit: 116 909"), ["Kirjat", "Lukijat"]),
        ("tr", ("Kitaplar: 159.461 adet", "Okurlar - 8.959 kişi", "Ziyaretler: 116.909"), ["Kitaplar", "Okurlar"]),
    ],
)
def test_a_counter_behind_a_labelled_number_is_no_label(language: str, lines: list[str], figures: list[str]) -> None:
    """What stands before a colon or a dash says what is counted, "pieces" behind the number only how."""
    assert shown(language, *lines)[:2] == [f"159461 {figures[0]}", f"8959 {figures[1]}"]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("ru", ("Фонд составляет - 159 461 экз.", "Читателей составляет 8 959")),
        ("pl", ("Zbiór wynosi: 159 461 wol.", "Liczba osób wynosi 8 959")),
        ("de", ("Der Bestand beträgt: 159.461", "Die Zahl der Leser beträgt 8.959")),
        ("cs", ("Fond činí: 159 461 ks", "Počet čtenářů činí 8 959")),
        ("nl", ("Het aantal boeken bedraagt: 159.461", "Het aantal leden bedraagt 8.959")),
        ("fr", ("Le fonds s'élève à : 159 461", "Le nombre de lecteurs s'élève à 8 959")),
    ],
)
def test_the_verb_before_a_number_ends_no_label(language: str, lines: list[str]) -> None:
    """What is counted, and not that it amounts to so much."""
    ends = (" ", "составляет", "wynosi", "beträgt", "činí", "bedraagt", "élève à", "-", ":")
    assert [figure for figure in shown(language, *lines, "A: 12 300") if figure.endswith(ends)] == []


def test_a_remark_between_slashes_is_no_label() -> None:
    """However long it is, what a colon leads to is counted by the words before it."""
    lines = ("Pupils: 48", "Classes : 11 /one of them small, for pupils who need more time and help than others do/")
    assert shown("en", *lines) == ["48 Pupils", "11 Classes"]


def test_a_noun_behind_a_labelled_number_stays() -> None:
    """Where a counter begins something longer, it is no counter."""
    assert shown("en", "Members: 1,200 people in 12 clubs", "Halls: 1,300 St. Mary")[0].startswith(
        "1200 Members: people"
    )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Books – 93 342 pcs., maps – 84 pcs.", ["Books – 93 342 pcs", "maps – 84 pcs"]),
        ("Фонд: книги – 93 342 экз., карты – 84 экз.", ["книги – 93 342 экз", "карты – 84 экз"]),
        (
            "ფონდი შეადგენს 569 640 ერთეულს. მათ შორის: წიგნი – 373 839 ცალი, რუქა - 47 ცალი და 3 902 კომპლექტი.",
            ["ფონდი შეადგენს 569 640 ერთეულს. მათ შორის:", "წიგნი – 373 839 ცალი", "რუქა - 47 ცალი", "3 902 კომპლექტი"],
        ),
        ("The club grew – 120 members came, among them – 12 children.", []),
        ("It has 12 rooms – all of them new – and 40 seats, 8 outside", []),
        ("Books, maps – 84 pcs.", []),
        ("Open 9–12, 14–18", []),
    ],
)
def test_items_of_a_line_have_their_names_before_them(text: str, parts: list[str]) -> None:
    """Each number goes with the words before its dash, not with those of the next item."""
    assert named_parts(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Readers: 1,817, of which children: 626", ["Readers: 1,817", "of which children: 626"]),
        ("Čtenáři: 1 817 z toho do 15 let: 626", ["Čtenáři: 1 817", "z toho do 15 let: 626"]),
        ("Pracownicy: 24 os., w tym kobiety: 20", ["Pracownicy: 24", "w tym kobiety: 20"]),
        ("Effectif : 1 817 (dont femmes : 626)", ["Effectif : 1 817", "dont femmes : 626"]),
        ("Readers: 1,817, of which 626 are children: they come every day", []),
        ("Readers: 1,817, and children: 626", []),
        ("Readers: 12 %, of which children: 6 %", []),
    ],
)
def test_a_part_with_a_label_is_a_figure_of_its_own(text: str, parts: list[str]) -> None:
    """A line of a whole and of some of it tells two figures where both have a label before them."""
    assert whole_and_part(text) == parts
