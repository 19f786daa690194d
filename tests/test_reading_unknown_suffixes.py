"""Where a tile shows its suffix: what nobody can read with the number leaves it without a value, and a warning."""

import pytest

from scraper.reading.reader import read

TILES = {
    "glued": "<div class=t><b>37</b><span>{s}</span><p>members</p></div>",
    "beside": "<div class=t><b>37</b> <span>{s}</span><p>members</p></div>",
    "in the number": "<div class=t><b>37 <small>{s}</small></b><p>members</p></div>",
    "block": "<div class=t><div>37</div><div>{s}</div><div>members</div></div>",
    "nested block": "<div class=t><div><div>37</div><div>{s}</div></div><div>members</div></div>",
    "label first": "<div class=t><div>members</div><div>37 {s}</div></div>",
    "colon": "<ul><li>members: 37 {s}</li><li>Labs: 45</li></ul>",
    "row": "<table><tr><td>members</td><td>37 {s}</td></tr><tr><td>Labs</td><td>45</td></tr></table>",
    "column": "<table><tr><th>members</th><th>Labs</th></tr><tr><td>37 {s}</td><td>45</td></tr></table>",
    "term": "<dl><dt>members</dt><dd>37 {s}</dd><dt>Labs</dt><dd>45</dd></dl>",
    "counter": "<div class=t><span class=counter data-count=37>0</span><span>{s}</span><p>members</p></div>",
}
UNKNOWN = [
    *[("en", "mil"), ("en", "MM"), ("en", "MD"), ("fr", "Mill"), ("fr", "MD")],
    *[("de", "bn"), ("da", "t."), ("tr", "mr"), ("tr", "mlyr")],
]


@pytest.mark.parametrize("tile", TILES.values(), ids=TILES)
@pytest.mark.parametrize(("language", "suffix"), UNKNOWN)
def test_an_unknown_suffix_is_never_dropped(tile: str, language: str, suffix: str) -> None:
    """In whatever element it stands: the figure has no value, its raw text is in a warning."""
    body = tile.format(s=suffix) + "<div class=t><b>45</b><p>labs</p></div>"
    page = f"<html lang={language}><title>Key figures</title><main><h1>Key figures</h1><div>{body}</div></main></html>"

    record = read(page).record

    assert "37" not in {str(figure.quantity.value) for figure in record.figures}
    assert any("37" in warning.message for warning in record.warnings if warning.code == "unknown_suffix")


@pytest.mark.parametrize("word", ["UE", "MBA", "IUT", "Dr", "km", "ans", "ha"])
def test_words_and_units_in_their_block_are_no_unknown_suffixes(word: str) -> None:
    """What is counted may be as short as a suffix."""
    tiles = (
        f"<div class=t><div>37</div><div>{word}</div><div>en tout</div></div><div class=t><b>45</b><p>labos</p></div>"
    )
    page = f"<html lang=fr><title>Chiffres clés</title><main><h1>Chiffres clés</h1><div>{tiles}</div></main></html>"

    assert [str(figure.quantity.value) for figure in read(page).record.figures] == ["37", "45"]


@pytest.mark.parametrize(
    ("language", "tile", "unit"),
    [
        ("en", "<b>850m</b><p>Height of the dome</p>", "m"),
        ("en", "<b>5963<i>m</i></b><p>Ascent</p>", "m"),
        ("en", "<b>59<i class=unit>m</i></b><p>Pool</p>", "m"),
        ("de", "<b>59<i>m</i></b><p>Turmhöhe</p>", "m"),
        ("de", "<b>59<i class=einheit>m</i></b><p>Turm</p>", "m"),
        ("fr", "<b>59m</b><p>Dénivelé positif</p>", "m"),
        ("es", "<b>59m</b><p>Altura</p>", "m"),
        ("it", "<b>59m</b><p>Dislivello</p>", "m"),
        ("nl", "<b>59m</b><p>Diepte</p>", "m"),
        ("pl", "<b>59m</b><p>Wysokość</p>", "m"),
        ("pt", "<b>59m</b><p>Desnível</p>", "m"),
        ("en", "<b>12<i>m</i></b><p>Budget</p>", None),
        ("fr", "<b>12<i>m</i></b><p>habitants</p>", None),
        ("de", "<b>12m</b><p>Budget</p>", None),
        ("de", "<b>59<i>m</i></b><p>Fahrgäste</p>", None),
        ("de", "<b>59<i class=einheit>m</i></b><p>Umsatz</p>", None),
        ("de", "<b>7<i>m</i></b><p>Erlöse</p>", None),
        ("fr", "<b>7<i>m</i></b><p>chiffre d'affaires</p>", None),
        ("nl", "<b>7<i>m</i></b><p>passagiers</p>", None),
        ("es", "<b>7<i>m</i></b><p>ventas</p>", None),
        ("en", "<b>2400<i>m</i></b><p>turnover</p>", None),
        ("en", "<b>6<i class=counter-suffix>m</i></b><p>Tower</p>", None),
        ("en", "<b>3m</b><p>length of contract</p>", None),
        ("en", "<b>8m</b><p>distance-selling orders</p>", None),
        ("en", "<b>8m</b><p>high street visits</p>", None),
        ("en", "<b>8m high</b><p>street visits</p>", None),
        ("en", "<b>8m</b><p>tall</p>", "m"),
        ("de", "<b>8m</b><p>hoch bezahlte Kräfte</p>", None),
        ("es", "<b>8m</b><p>de largo recorrido</p>", None),
    ],
)
def test_a_glued_m_is_metres_where_label_or_element_tell_it(language: str, tile: str, unit: str | None) -> None:
    """Elsewhere it may be millions, and the figure has no value."""
    tiles = f"<div class=t>{tile}</div><div class=t><b>45</b><p>labs</p></div>"
    page = f"<html lang={language}><title>Facts</title><main><h1>Facts</h1><div>{tiles}</div></main></html>"

    first = read(page).record.figures[0].quantity

    assert (first.unit, first.value is None) == (unit, unit is None)
