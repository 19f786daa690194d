"""Milliseconds to read a page, beside selectolax's bare parse of the same bytes.

The page grows by what real pages grow by: menus, styles, scripts, prose and tiles of figures.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from scraper.reading.reader import read

SIZES = (10_000, 100_000, 500_000, 1_000_000, 5_000_000)
ROUNDS = 7
FIXTURE = Path(__file__).parents[1] / "tests/fixtures/telecom-paris/2024-10/page.html"

HEAD = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Chiffres clés</title>
<script type="application/ld+json">{"@type":"Organization","name":"Institut"}</script></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/a">L’institut</a></li></ul></nav><main><h1>Chiffres clés</h1>"""
TILES = """<section><h2>Recherche et formation</h2><div class="row">
<div class="tile"><p class="v">{a}</p><p class="l">laboratoires de recherche</p></div>
<div class="tile"><p class="v">{b} %</p><p class="l">de doctorants internationaux</p></div></div></section>
"""
SECTION = """<section class="s"><h2>Formation continue</h2><p>Notre établissement accueille
chaque année des étudiants venus de tous les continents, accompagnés par des équipes
attentives à la réussite de chacun, dans un cadre ouvert sur le monde et ses entreprises partenaires.</p></section>
<script>window.dataLayer=window.dataLayer||[];
function gtag(){{dataLayer.push(arguments)}}gtag('js',new Date());</script>
<style>.s-{n} .tile{{margin:0 auto;padding:12px 24px;color:#123456;transition:all .3s ease-in-out}}</style>
"""


def page(size: int) -> str:
    """A page of about `size` bytes, with two figures in every ten kilobytes or so."""
    parts, length, number = [HEAD], len(HEAD), 0
    while length < size:
        number += 1
        part = SECTION.format(n="ABCDEFGH"[number % 8])
        if number % 14 == 1:
            part += TILES.format(a=number * 7 % 990 + 3, b=number % 97 + 2)
        parts.append(part)
        length += len(part)
    return "".join(parts) + "</main></body></html>"


def median_ms(work: Callable[[], object], *, rounds: int = ROUNDS) -> float:
    """The median of a few runs, in milliseconds of CPU."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times) * 1000


def run() -> None:
    cases = [(f"generated, {size:,} bytes", page(size)) for size in SIZES]
    cases.append(("Télécom Paris", FIXTURE.read_text(encoding="utf-8")))
    print(f"{'page':28} {'KB':>7} {'parse ms':>9} {'read ms':>9} {'times':>6} {'µs/KB':>7} {'figures':>8}")
    for name, html in cases:
        body = html.encode()
        found = len(read(html).record.figures)
        bare = median_ms(lambda body=body: LexborHTMLParser(body))
        whole = median_ms(lambda html=html: read(html))
        size_kb = len(body) / 1000
        times, per_kb = whole / bare, whole / size_kb * 1000
        print(f"{name:28} {size_kb:7.0f} {bare:9.2f} {whole:9.2f} {times:6.1f} {per_kb:7.1f} {found:8}")
