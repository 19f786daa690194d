"""Labels and numbers that are brothers in one element, with nothing around each pair."""

import pytest

from scraper.reading.reader import read

PAIRS = (("Students", "17,482"), ("Acceptance rate", "71.3%"), ("Faculty", "812"))
SHOWN = [(number, label) for label, number in PAIRS]
HEADINGS = "<h2>{0}</h2><p>{1}</p>"
PARAGRAPHS = "<p>{0}</p><p>{1}</p>"
CAMPUS = "<h2>Campus</h2><p>A lovely place by the sea.</p>"
TEXT = "<p>The university lies by the sea and welcomes students from all over the world.</p>"


def figures(body: str) -> list[tuple[str, str, str | None]]:
    page = f"<html lang=en><title>University of the Sea</title><main>{body}</main></html>"
    return [(figure.raw, figure.label, figure.section) for figure in read(page).record.figures]


def labels(body: str) -> list[tuple[str, str]]:
    return [(raw, label) for raw, label, _ in figures(f"<h1>Key figures</h1>{body}")]


def each(pair: str) -> str:
    return "".join(pair.format(*words) for words in PAIRS)


@pytest.mark.parametrize(
    "behind",
    [
        "",
        CAMPUS,
        "<h2>Contact</h2><p><a href='mailto:press@example.org'>press@example.org</a></p>",
        "<h2>Links</h2><ul><li><a href=/library>Library</a></li><li><a href=/sports>Sports</a></li></ul>",
        "<h2>Campus</h2><p>Our university has 3 campuses and 41 laboratories.</p>",
        "<h2>Campus</h2><img src=/campus.jpg alt='The campus'>",
        "<h2>Where we are</h2><div class=map><iframe src=/map></iframe></div>",
        "<h2>Write to us</h2><form><input name=text></form>",
        TEXT,
    ],
)
@pytest.mark.parametrize(
    "pair",
    [
        HEADINGS,
        "<h2>{0}</h2><p><strong>{1}</strong></p>",
        "<h2>{0}</h2><div>{1}</div><hr>",
        "<h2>{0}</h2>{1}",
        "<h2>{0}</h2><h3>{1}</h3>",
        "<h2>{0}</h2><p>{1}</p><p><a href=/more>Read more</a></p>",
    ],
)
def test_a_heading_right_over_a_number_is_its_label(pair: str, behind: str) -> None:
    """Whatever follows the last number: one more section relabels nothing."""
    assert labels(each(pair) + behind)[:3] == SHOWN


@pytest.mark.parametrize(
    "behind",
    [
        "",
        CAMPUS,
        TEXT,
        "<p>We are proud of our long history and of our people, who come from everywhere</p>",
        "<p>Source: annual report</p>",
        "<p>As of 31 December 2024</p>",
    ],
)
@pytest.mark.parametrize("pair", [PARAGRAPHS, "<p>{0}</p><p><b>{1}</b></p>", "<div>{0}</div><div>{1}</div>"])
def test_a_line_over_each_number_is_its_label(pair: str, behind: str) -> None:
    """A text or a remark behind the last number is no label, so neither are the lines between the others."""
    assert labels(each(pair) + behind) == SHOWN


@pytest.mark.parametrize("note", ["<p>They come from all over the world.</p>", "<p>in all of our schools</p>"])
@pytest.mark.parametrize("behind", [CAMPUS, TEXT])
@pytest.mark.parametrize("place", [0, 1])
def test_a_note_on_one_number_moves_no_label(place: int, behind: str, note: str) -> None:
    """Where the next heading stands right behind another number, the headings are the labels."""
    pairs = [HEADINGS.format(*words) + note * (at == place) for at, words in enumerate(PAIRS)]
    assert labels("".join(pairs) + behind) == SHOWN


def test_a_line_in_bold_over_a_number_is_a_heading() -> None:
    """Who sets headings in bold means the same by them."""
    pairs = each("<p><b>{0}</b></p><p>{1}</p>")
    assert labels(f"{pairs}<p><b>Campus</b></p><p>A lovely place by the sea.</p>") == SHOWN


def test_figures_under_headings_of_their_own_stand_under_the_heading_of_all() -> None:
    """None of their labels is their section, nor a heading as high with a text between two of them."""
    pairs = HEADINGS.format("Students", "17,482") + HEADINGS.format("Acceptance rate", "71.3%")
    more = HEADINGS.format("Faculty", "812") + HEADINGS.format("Laboratories", "41")
    sections = {section for *_, section in figures(f"<h1>Key figures</h1>{pairs}{CAMPUS}{more}{CAMPUS}")}
    assert sections == {"Key figures"}


def test_higher_headings_part_the_figures_under_them() -> None:
    """Each stands in its own section, with the label right over it, though only one number does in each."""
    teaching = "<h2>Teaching</h2><h3>Students</h3><p>17,482</p>"
    research = "<h2>Research</h2><h3>Laboratories</h3><p>41</p>"
    assert figures(f"<h1>Key figures</h1>{teaching}{research}{CAMPUS}") == [
        ("17,482", "Students", "Teaching"),
        ("41", "Laboratories", "Research"),
    ]


@pytest.mark.parametrize("behind", ["", CAMPUS, TEXT.replace("<p>", "<div>")])
@pytest.mark.parametrize("title", ["<h2>The university</h2>", "<h2>At a glance</h2>"])
@pytest.mark.parametrize(
    "pair",
    [
        "<p>{1}</p><p>{0}</p>",
        "<p>{1}</p><h3>{0}</h3>",
        "<h3>{1}</h3><p>{0}</p>",
        "<h3>{1}</h3><h4>{0}</h4>",
        "<p><b>{1}</b></p><p>{0}</p>",
    ],
)
def test_a_title_over_numbers_with_labels_behind_them_is_none(pair: str, title: str, behind: str) -> None:
    """Where the number comes first, what stands over the first heads all of them."""
    assert labels(title + each(pair) + behind) == SHOWN


@pytest.mark.parametrize("behind", ["", CAMPUS])
def test_a_title_that_announces_figures_is_no_label(behind: str) -> None:
    """Also where it is a heading as high as the labels behind the numbers."""
    assert labels("<h2>At a glance</h2>" + each("<p>{1}</p><h2>{0}</h2>") + behind) == SHOWN


def test_a_line_of_another_class_behind_the_last_number_is_no_label() -> None:
    """Lines that are called alike are labels, whichever side of their numbers they stand on."""
    over = each("<p class=label>{0}</p><p class=value>{1}</p>")
    assert labels(f"{over}<p class=note>Figures updated yearly</p>") == SHOWN
    under = each("<p class=value>{1}</p><p class=label>{0}</p>")
    assert labels(f"<p class=intro>The university</p>{under}") == SHOWN


def test_pictures_behind_all_headings_turn_no_label() -> None:
    """Only where the last heading alone shows something is it that which it heads."""
    pairs = each("<p>{1}</p><h2>{0}</h2><img src=/icon.png>")
    assert labels(f"<h2>The university</h2>{pairs}") == SHOWN


def test_words_between_a_heading_and_the_next_are_the_label() -> None:
    """A heading, a number and a line that says what it counts: the heading is the section."""
    body = "<h2>Teaching</h2><p>17,482</p><p>Students</p><h2>Research</h2><p>41</p><p>Laboratories</p>"
    assert figures(f"<h1>Key figures</h1>{body}{CAMPUS}") == [
        ("17,482", "Students", "Teaching"),
        ("41", "Laboratories", "Research"),
    ]


@pytest.mark.parametrize("title", ["Our university", "Welcome", "Who we are", "Our students"])
@pytest.mark.parametrize(
    "last",
    [
        "Partners",
        "Partners in 39 countries",
        "Partners: firms and schools",
        "Graduates since 1990",
        "<a href=/partners>Partners</a>",
        "Partners from all over the world.",
        "Partners in Europe, Asia, Africa, and both of the Americas",
        "Sources of income",
    ],
)
@pytest.mark.parametrize("tag", ["p", "div", "h3"])
def test_a_label_behind_the_last_number_keeps_all_labels(tag: str, last: str, title: str) -> None:
    """Numbers that come first under a line made like their labels: no digit, colon, link or length moves the labels."""
    lines = (title, "12,000", "Students", "340", "Teachers", "12", last)
    read_so = labels("<div>" + "".join(f"<{tag}>{line}</{tag}>" for line in lines) + "</div>")
    plain = last.removeprefix("<a href=/partners>").removesuffix("</a>")
    assert read_so == [("12,000", "Students"), ("340", "Teachers"), ("12", plain)]


def test_one_number_between_two_headings_is_of_what_the_first_counts() -> None:
    """Two headings around one number alternate with nothing: only a noun that institutions count is a label."""
    pair = "<div><h3>{0}</h3><p>12,000</p><h3>Campus</h3><p>They teach by the sea.</p></div>"
    assert labels(pair.format("Students")) == [("12,000", "Students")]
    assert labels(pair.format("Welcome"))[0][1].startswith("Campus")


@pytest.mark.parametrize(
    ("behind", "last"),
    [("<p>in 39 countries</p>", "Partners in 39 countries"), ("<p><a href=/more>Read more</a></p>", "Partners")],
)
def test_what_goes_on_with_the_last_heading_moves_no_label(behind: str, last: str) -> None:
    """A heading with a remark or a link to more behind it heads no text, so it is the last number's label."""
    lines = "<h3>Welcome</h3><p>12,000</p><h3>Students</h3><p>340</p><h3>Teachers</h3><p>12</p><h3>Partners</h3>"
    assert labels(lines + behind) == [("12,000", "Students"), ("340", "Teachers"), ("12", last)]


@pytest.mark.parametrize(
    ("language", "over", "behind"),
    [
        ("fr", ("Étudiants", "Enseignants", "Laboratoires"), "Données au 1er octobre"),
        ("en", ("Students", "Teachers", "Labs"), "More figures"),
        ("de", ("Studierende", "Beschäftigte", "Institute"), "Stand Oktober"),
        ("it", ("Studenti", "Docenti", "Laboratori"), "Anno accademico in corso"),
        ("es", ("Estudiantes", "Profesores", "Facultades"), "Ver memoria"),
        ("pl", ("Studenci", "Nauczyciele", "Wydziały"), "Dane za rok akademicki"),
        ("fi", ("Opiskelijat", "Työntekijät", "Tiedekunnat"), "Lisätietoja"),
        ("hu", ("Hallgatók", "Munkatársak", "Karok"), "További adatok"),
    ],
)
@pytest.mark.parametrize("tag", ["p", "div"])
def test_nouns_over_numbers_keep_them_before_another_line(
    language: str, over: tuple[str, ...], behind: str, tag: str
) -> None:
    """Where all lines over numbers name what institutions count, a last line that does not is a note."""
    told = zip(over, ("1250", "340", "45"), strict=True)
    lines = "".join(f"<{tag}>{line}</{tag}>" for pair in told for line in pair) + f"<{tag}>{behind}</{tag}>"
    found = read(f"<html lang={language}><body><main><h1>KPI</h1>{lines}</main></body></html>").record.figures
    assert [figure.label for figure in found] == list(over)


@pytest.mark.parametrize(
    "lines",
    [
        ("Our students", "1250", "Undergraduates", "340", "Teachers", "45", "Zeal"),
        ("Students", "1250", "undergraduates", "340", "postgraduates", "45", "zeal"),
        ("Campus life", "1250", "Students", "340", "Teachers", "45", "Nationalities"),
        ("The campus", "1250", "Students", "340", "Teachers", "45", "Zeal"),
    ],
)
def test_a_title_of_nouns_takes_no_number(lines: tuple[str, ...]) -> None:
    """A title that begins as titles do, or otherwise than the labels, or that heads nouns to the last, is no label."""
    found = labels("".join(f"<p>{line}</p>" for line in lines))
    assert [label for _, label in found] == list(lines[2::2])


@pytest.mark.parametrize(
    "body",
    [
        "<p>14 países</p><p>con oficina propia</p><p>320 empleados</p><p>en plantilla</p>",
        "<p>14 países<br>con oficina propia<br>320 empleados<br>en plantilla</p>",
        "<p><b>14 países</b></p><p>con oficina propia</p><p><b>320 empleados</b></p><p>en plantilla</p>",
        "<h3>14 países</h3><p>con oficina propia</p><h3>320 empleados</h3><p>en plantilla</p>",
        "<div><p>14 países</p><p>con oficina propia</p></div><div><p>320 empleados</p><p>en plantilla</p></div>",
    ],
)
def test_a_line_goes_on_with_a_short_label(body: str) -> None:
    """A line in lower case below a number with a word or two is the rest of its label, and of no other's."""
    assert [label for _, label in labels(body)] == ["países con oficina propia", "empleados en plantilla"]


@pytest.mark.parametrize(
    "below",
    [
        "Una red mundial",
        "leer más",
        "foto: J. Doe",
        "en savoir plus",
        "ver el mapa",
        "<a href=/x>ver más datos</a>",
        "abierto de 9 a 14 h",
    ],
)
def test_another_line_below_a_number_is_no_label(below: str) -> None:
    """What begins with a capital or no word that joins, is a link or has numbers of its own goes on with no label."""
    found = labels(f"<p>14 países</p><p>{below}</p><p>320 empleados</p>")
    assert [label for _, label in found][:1] == ["países"]
