"""The laws of reading figures that no single page shows."""

import random

import pytest
from examples_of import fewer
from hypothesis import example, given
from hypothesis import strategies as st

from figures.record import Figure
from scraper.reading.explanation import Verdict
from scraper.reading.figures import MAX_LABEL
from scraper.reading.pins.figure_pin import FigurePin
from scraper.reading.pins.pins import Pins
from scraper.reading.reader import read
from scraper.reading.reading import Reading
from storage.packing import pack_record

TILES = """<div class="row"><div class="tile"><strong>1 200</strong><p>élèves</p></div>
<div class="tile"><strong>34 %</strong><p>de boursiers</p></div>
<div class="tile"><strong>56</strong><p>nationalités</p></div></div>"""


def page(body: str, *, title: str = "Chiffres clés", lang: str = "fr") -> str:
    return f'<html lang="{lang}"><head><title>{title}</title></head><body>{body}</body></html>'


def values(reading: Reading) -> list[str]:
    return [f"{figure.quantity.value:f}" for figure in reading.record.figures]


def labels(reading: Reading) -> list[str]:
    return [figure.label for figure in reading.record.figures]


def test_only_limits_reading_to_the_pinned_regions() -> None:
    """A number outside every region of `only` is no figure, whatever speaks for it."""
    html = page(
        f'<section id="a"><h2>Chiffres clés</h2>{TILES}</section><section id="b"><b>77</b> laboratoires</section>'
    )
    assert values(read(html)) == ["1200", "34", "56", "77"]
    assert values(read(html, pins=Pins(only=("#b",)))) == ["77"]


def test_ignore_closes_the_pinned_regions() -> None:
    """A number in a region of `ignore` is no figure; a selector that matches nothing is told."""
    html = page(f'<div id="a">{TILES}</div><p class="note"><b>77</b> laboratoires</p>')
    assert values(read(html, pins=Pins(ignore=(".note",)))) == ["1200", "34", "56"]
    broken = read(html, pins=Pins(ignore=("((",)))
    assert values(broken) == ["1200", "34", "56", "77"]
    assert [w.code for w in broken.record.warnings] == ["pin_unmatched"]
    assert values(read(html, pins=Pins(only=("#gone",)))) == []


def test_a_pinned_figure_is_given_under_its_other_label() -> None:
    """`rename` changes the label of the figure that the page shows under `label`, however it is typed, and no other."""
    pins = Pins(figures=(FigurePin(label="  Élèves ", rename="élèves ingénieurs"),))
    assert labels(read(page(TILES), pins=pins)) == ["élèves ingénieurs", "de boursiers", "nationalités"]


_TOLD = """<h1>Zahlen und Fakten</h1><ul><li><b>8.400</b> Studierende</li><li><b>320</b> Professuren</li>
<li><b>45 %</b> Frauen</li></ul><p>Die Hochschule unterhält 127 Partnerschaften in 41 Ländern.</p>"""


def test_a_pinned_label_outweighs_what_speaks_against_its_number() -> None:
    """A number in a sentence beside tiles becomes a figure once its label is pinned, and no other with it."""
    told = _TOLD.replace("Partnerschaften in 41 Ländern", "Verträge zu 41 Themen")
    html = f'<html lang="de"><body><main>{told}</main></body></html>'
    pins = Pins(figures=(FigurePin(label="verträge", rename="Partner"),))
    assert values(read(html)) == ["8400", "320", "45"]
    assert values(read(html, pins=pins)) == ["8400", "320", "45", "127"]
    assert read(html, pins=pins).record.figures[-1].label == "Partner"


def test_a_sentence_in_a_pinned_region_of_its_own_is_read() -> None:
    """A paragraph that a person pinned is told as without the tiles beside it, whatever else is pinned around."""
    html = f'<html lang="de"><body><main>{_TOLD}</main></body></html>'
    assert values(read(html, pins=Pins(only=("main > p",)))) == ["127", "41"]
    assert values(read(html, pins=Pins(only=("main", "main > p")))) == ["8400", "320", "45", "127", "41"]


def test_every_number_of_the_page_is_explained_on_demand() -> None:
    """Accepted figures, copies and refused numbers are told with place and reasons, in page order; else none is."""
    html = page(f'{TILES}<p class="sr-only">56 nationalités</p><p>Tél. 01 55 00 00 00</p>')
    verdicts = [(e.verdict, e.raw) for e in read(html, explain=True).explanations]
    assert verdicts[:4] == [
        (Verdict.ACCEPTED, "1 200"),
        (Verdict.ACCEPTED, "34 %"),
        (Verdict.ACCEPTED, "56"),
        (Verdict.COPY, "56"),
    ]
    assert verdicts[4][0] is Verdict.REJECTED
    assert all(e.where and e.reasons for e in read(html, explain=True).explanations)
    assert read(html).explanations == ()


@pytest.mark.parametrize("names", [("2022", "2023", "2024"), ("Niveau 1", "Niveau 2", "Niveau 3")])
def test_what_a_number_tells_apart_is_no_copy(names: tuple[str, ...]) -> None:
    """A value that stays as it was for years, or is that of several groups, is a figure of each; a clone is none."""
    heads = "".join(f"<th>{name}</th>" for name in names)
    table = f"<table><tr><th></th>{heads}</tr><tr><th>Doctorants</th><td>320</td><td>320</td><td>320</td></tr></table>"
    html = page(f"<main><h1>Chiffres clés</h1>{table}<div aria-hidden=true>{table}</div></main>")

    assert [figure.label for figure in read(html).record.figures] == [f"Doctorants, {name}" for name in names]


def test_a_page_without_figures_says_so() -> None:
    """No figure is a warning, never an error, and never silence."""
    assert [w.code for w in read(page("<p>Bonjour</p>", title="Bonjour")).record.warnings] == ["no_figures"]


@pytest.mark.parametrize(
    "wrapper", ["nav", "footer", "form", "dialog", "aside class=cookie-banner", "div class=pagination"]
)
def test_what_surrounds_the_content_holds_no_figure(wrapper: str) -> None:
    """Tiles that would be figures in the content are none in a menu, a footer, a form, a dialog or a banner."""
    tag = wrapper.split(maxsplit=1)[0]
    html = page(f"<main><h1>Chiffres clés</h1><p>Bonjour à tous</p></main><{wrapper}>{TILES}</{tag}>")
    assert read(html).record.figures == ()


@pytest.mark.parametrize("tag", ["div", "section", "li", "article", "figure", "a", "x-tile"])
def test_the_name_of_an_element_does_not_matter(tag: str) -> None:
    """Tiles are read the same, whatever element they are made of."""
    tiles = "".join(
        f"<{tag} class=t><p>{number}</p><p>{label}</p></{tag}>"
        for number, label in (("1 200", "élèves"), ("34 %", "de boursiers"), ("56", "nationalités"))
    )
    assert labels(read(page(f"<h1>Chiffres clés</h1>{tiles}"))) == ["élèves", "de boursiers", "nationalités"]


WORDS = ["élèves", "de boursiers", "nationalités", "laboratoires", "brevets déposés", "salles de cours", "clubs"]


@st.composite
def pairs(draw: st.DrawFn) -> list[tuple[int, str]]:
    chosen = draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=6, unique=True))
    return [(draw(st.integers(20, 999)), label) for label in chosen]


LAYOUTS = [
    "<div><b>{n}</b><p>{l}</p></div>",
    "<div><p>{l}</p><b>{n}</b></div>",
    "<li><b>{n}</b> {l}</li>",
    "<li>{n} {l}</li>",
    "<li>{l} : {n}</li>",
    "<dt>{l}</dt><dd>{n}</dd>",
    "<h3>{n}</h3><p>{l}</p>",
    "<div><div><span>{n}</span></div><div><div>{l}</div></div></div>",
    '<div><span data-count="{n}">0</span><h3>{l}</h3></div>',
    "<tr><th>{l}</th><td>{n}</td></tr>",
    "<p>{n}<br>{l}</p>",
]


@given(pairs(), st.sampled_from(LAYOUTS))
@fewer(2)
def test_numbers_keep_their_labels_in_any_layout(expected: list[tuple[int, str]], layout: str) -> None:
    """Each number is given once, in order, with its own label: before, after, above, beside."""
    body = "".join(layout.format(n=n, l=label) for n, label in expected)
    if layout.startswith("<tr"):
        body = f"<table>{body}</table>"
    got = read(page(f"<h1>Chiffres clés</h1><div class=all>{body}</div>")).record.figures
    assert [(figure.quantity.value, figure.label) for figure in got] == expected
    assert {figure.section for figure in got} == {"Chiffres clés"}


@given(pairs(), st.sampled_from(LAYOUTS[:9]))
@fewer(3)
def test_a_repeated_block_adds_nothing(expected: list[tuple[int, str]], layout: str) -> None:
    """A page that shows its block of figures twice, one of them for phones, shows each figure once."""
    body = "".join(layout.format(n=n, l=label) for n, label in expected)
    html = page(f"<h1>Chiffres clés</h1><div>{body}</div><div class='mobile-only'>{body}</div>")
    assert [(f.quantity.value, f.label) for f in read(html).record.figures] == expected


MARKUP = """<div> </div> <span > <table><tr><td> </td> <h2> </h2> <p> 3&nbsp;500 élèves € <script> </script> &nbsp; &#0;
<svg><text> <!-- --> <dt> <dd> 1er ½ </ <nav> 12% <a"""
FRAGMENTS = st.sampled_from(
    [
        *MARKUP.split(),
        "\0",
        "\ud800",
        "20 à 30",
        '<b data-count="12">0</b>',
        '<i data-to-value="" data-from-value="0">0</i>',
        '<img alt="45 clubs">',
        f'<b data-count="{"9" * 5000}">0</b>',
        "8" * 5000,
        '<script type="application/ld+json">{"@type":"Organization","numberOfEmployees":{"value":12}}</script>',
        '<script id="__NEXT_DATA__" type="application/json">{"a":[{"label":"élèves","value":12}]}</script>',
        r'<script type="application/json">[{"label":"élèves \ud83d","value":"12 \udc00"}]</script>',
        r"""<script>show({label: "élèves \ud83d", value: 12})</script>""",
        r"""<b data-options='{"value":5200,"suffix":" \ud83d"}'>0</b>""",
    ]
)


@given(
    st.lists(FRAGMENTS | st.text(max_size=8), max_size=40),
    st.sampled_from((None, "https://www.example.org/chiffres-cles", "http://[broken")),
)
@example(["<table><tr><td>", "12 %"], None)
@example([r"""<h1>Chiffres clés</h1><b data-options='{"value":5200,"suffix":"\ud83d"}'>0</b> élèves"""], None)
def test_no_text_raises(parts: list[str], url: str | None) -> None:
    """Whatever the text, broken markup, NULs and lone surrogates included, a reading explains itself and is kept."""
    reading = read("".join(parts), url=url, explain=True)
    assert all(isinstance(figure, Figure) and figure.label for figure in reading.record.figures)
    pack_record(reading.record)


def test_every_truncation_of_a_page_is_read() -> None:
    """A page cut anywhere gives a reading."""
    html = page(f"<h1>Chiffres clés</h1>{TILES}<dl><dt>Budget</dt><dd>12 M€</dd></dl><svg><text>83%</text></svg>")
    for end in range(0, len(html), 3):
        read(html[:end], explain=True)


def test_reading_gives_the_same_twice() -> None:
    """Reading is a function of the text alone."""
    tiles = [f"<div class=t><b>{n}</b><p>{w}</p></div>" for n, w in zip((120, 34, 56), WORDS, strict=False)]
    random.Random(7).shuffle(tiles)
    html = page("".join(tiles))
    assert read(html, explain=True) == read(html, explain=True)


def test_a_page_of_data_is_read_in_bounds() -> None:
    """Of a page with more numbers than a page of key figures has, the first are read, and a warning says so."""
    reading = read(page("<h1>Chiffres clés</h1>" + "<p>12</p>" * 4100))
    assert [w.code for w in reading.record.warnings] == ["too_many_numbers", "no_figures"]


def test_years_that_head_sections_are_sections() -> None:
    """The same labels under 2024 and 2025: four figures, each under its year, and no year among them."""
    tiles = "".join(
        f"<section><h2>{year}</h2><p class='big'>{students}</p><p>élèves</p>"
        f"<p class='big'>{staff}</p><p>professeurs</p></section>"
        for year, students, staff in ((2024, 900, 61), (2025, 940, 64))
    )

    found = read(page(tiles)).record.figures

    assert [(figure.section, figure.label, figure.quantity.value) for figure in found] == [
        ("2024", "élèves", 900),
        ("2024", "professeurs", 61),
        ("2025", "élèves", 940),
        ("2025", "professeurs", 64),
    ]


def test_one_year_that_heads_figures_is_a_section() -> None:
    """Where a page has come down to one year."""
    tiles = "".join(
        f"<div class='card'><p class='big'>{n}</p><p>{what}</p></div>" for n, what in ((900, "élèves"), (61, "labos"))
    )

    found = read(page(f"<section><h2>2025</h2>{tiles}</section>")).record.figures

    assert [(figure.section, figure.quantity.value) for figure in found] == [("2025", 900), ("2025", 61)]


def test_labels_under_every_campus_are_no_listing_on_a_page_for_key_figures() -> None:
    """A table for each campus with the same rows is not a catalogue."""
    tables = "".join(
        f"<h2>{campus}</h2><table><tr><th>Étudiants</th><td>{value}</td></tr>"
        f"<tr><th>Surface</th><td>{value} m²</td></tr></table>"
        for campus, value in (("Nord", 210), ("Sud", 350), ("Est", 480))
    )

    assert len(read(page(tables)).record.figures) == 6


def test_the_same_number_aloud_under_two_headings_is_two_figures() -> None:
    """What is read aloud stands by what it repeats: the same figure of another campus is no copy of this one's."""

    def tile(label: str) -> str:
        return (
            f"<li><span class='sr-only'>20 {label}</span><span aria-hidden='true'><b>20</b> <i>{label}</i></span></li>"
        )

    campuses = "".join(f"<section><h2>{name}</h2><ul>{tile('salles')}</ul></section>" for name in ("Nord", "Sud"))
    twins = f"<h2>Lieux</h2><ul>{tile('salles de cours')}{tile('salles')}</ul>"

    def shown(body: str) -> list[tuple[str | None, str]]:
        return [(figure.section, figure.label) for figure in read(page(body)).record.figures]

    assert shown(campuses) == [("Nord", "salles"), ("Sud", "salles")]
    assert shown(twins) == [("Lieux", "salles de cours"), ("Lieux", "salles")]


def test_a_label_has_an_end() -> None:
    """Of a label that never ends its first 500 characters are kept; the figures beside it are read as ever."""
    html = page(TILES.replace("nationalités", "nationalités" + "x" * 100_000))

    assert values(read(html)) == ["1200", "34", "56"]
    assert labels(read(html)) == ["élèves", "de boursiers", "nationalités" + "x" * (MAX_LABEL - len("nationalités"))]


def test_a_heading_has_an_end() -> None:
    """As a label has one: figures are told and compared with the heading above them."""
    html = page(f"<h2>Chiffres clés {'2020-a-' * 3000}</h2>{TILES}")

    assert {len(figure.section or "") for figure in read(html).record.figures} == {MAX_LABEL}
