"""Pages of key figures as sites build them, one family of markup each, and as long as one likes.

Whatever the family, a page grows by what real pages grow by: menus, styles, scripts, icons and prose, and four figures
in every fourteen kilobytes or so.
"""

from collections.abc import Mapping

HEAD = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Chiffres clés</title>
<script type="application/ld+json">{"@type":"Organization","name":"Institut"}</script></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/a">L’institut</a></li></ul></nav><main><h1>Chiffres clés</h1>"""
SECTION = """<section class="s"><h2>Formation continue</h2><p>Notre établissement accueille
chaque année des étudiants venus de tous les continents, accompagnés par des équipes
attentives à la réussite de chacun, dans un cadre ouvert sur le monde et ses entreprises partenaires.</p></section>
<script>window.dataLayer=window.dataLayer||[];
function gtag(){{dataLayer.push(arguments)}}gtag('js',new Date());</script>
<style>.s-{n} .tile{{margin:0 auto;padding:12px 24px;color:#123456;transition:all .3s ease-in-out}}</style>
"""
MENU = """<div class="menu-column wp-block menu-column-{n}"><h3 class="menu-title">Nos campus</h3><ul class="sub-menu">
<li class="menu-item menu-item-{n}"><a href="/fr/campus/paris" class="menu-link">Le campus de Paris</a></li>
<li class="menu-item menu-item-{n}"><a href="/fr/campus/lyon" class="menu-link">Le campus de Lyon</a></li>
<li class="menu-item menu-item-{n}"><a href="/fr/campus/nice" class="menu-link">Le campus de Nice</a></li></ul></div>
<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10"/></svg>
"""
TILES = """<section class="figures"><h2>La recherche en chiffres</h2><div class="row">
<div class="tile"><p class="value">{a}</p><p class="text">laboratoires de recherche</p></div>
<div class="tile"><p class="value">{b} %</p><p class="text">de doctorants internationaux</p></div>
<div class="tile"><p class="value">+ de {c}</p><p class="text">publications dans l’année</p></div>
<div class="tile"><p class="value">{d} M€</p><p class="text">de contrats avec les entreprises</p></div></div></section>
"""
COUNTERS = """<section class="counters"><h2>La recherche en chiffres</h2><div class="elementor-row">
<div class="counter"><span class="counter-number" data-to-value="{a}" data-from-value="0">0</span>
<div class="counter-title">laboratoires de recherche</div></div>
<div class="counter"><span class="counter-number" data-to-value="{b}" data-from-value="0">0</span><span>%</span>
<div class="counter-title">de doctorants internationaux</div></div>
<div class="counter"><span>+</span><span class="counter-number" data-to-value="{c}" data-from-value="0">0</span>
<div class="counter-title">publications dans l’année</div></div>
<div class="counter"><span class="counter-number" data-to-value="{d}" data-from-value="0">0</span><span> M€</span>
<div class="counter-title">de contrats avec les entreprises</div></div></div></section>
"""
TABLE = """<section><h2>La recherche en chiffres</h2><table class="data"><tbody>
<tr><th>Laboratoires de recherche</th><td>{a}</td></tr><tr><th>Doctorants internationaux</th><td>{b} %</td></tr>
<tr><th>Publications dans l’année</th><td>{c}</td></tr><tr><th>Contrats avec les entreprises</th><td>{d} M€</td></tr>
</tbody></table></section>
"""
PROSE = """<section><h2>La recherche en chiffres</h2><p>L’institut réunit <strong>{a} laboratoires</strong> de
recherche, où près de {b} % des doctorants viennent de l’étranger. Ils signent plus de {c} publications.</p>
<ul><li>{d} M€ de contrats avec les entreprises</li></ul></section>
"""
BLOCKS_BETWEEN = 16

FAMILIES: Mapping[str, str] = {"tiles": TILES, "counters": COUNTERS, "table": TABLE, "prose": PROSE}


def page(family: str, size: int) -> str:
    """A page of about `size` bytes whose figures are written as the family does."""
    parts, length, number = [HEAD], len(HEAD), 0
    while length < size:
        part = (SECTION if number % 2 else MENU).format(n="ABCDEFGH"[number % 8])
        if number % BLOCKS_BETWEEN == 0:
            part += FAMILIES[family].format(**_values(number))
        parts.append(part)
        length += len(part.encode())
        number += 1
    return "".join(parts) + "</main></body></html>"


def _values(number: int) -> dict[str, int]:
    return {"a": number * 7 % 990 + 3, "b": number % 97 + 2, "c": number * 13 % 8000 + 1100, "d": number % 83 + 2}
