"""A site of key-figures pages for the sweeps: 20 to 30 KB each, with a dozen figures, that a script edits."""

from bench.families import HEAD, SECTION

TILES = """<section><h2>{title}</h2><div class="row">
<div class="tile"><p class="v">{a}</p><p class="l">{first}</p></div>
<div class="tile"><p class="v">{b} %</p><p class="l">{second}</p></div></div></section>
"""
SUBJECTS = (
    ("Recherche", "laboratoires de recherche", "de doctorants internationaux"),
    ("Formation", "programmes de double diplôme", "d'étudiants boursiers"),
    ("Partenaires", "universités partenaires", "de partenaires européens"),
    ("Entreprises", "entreprises mécènes", "de diplômés en emploi"),
    ("Campus", "logements pour étudiants", "d'énergie renouvelable"),
    ("Publications", "articles publiés", "d'articles en accès libre"),
)
SECTIONS_BETWEEN = 6
FIGURES = 2 * len(SUBJECTS)


def site_page(number: int, *, revision: int = 0, noise: int = 0) -> str:
    """Page `number`; another `revision` moves one figure, another `noise` bytes that nobody reads."""
    parts = [HEAD, f'<meta name="csrf-token" content="{noise:032x}"><!-- built {noise} -->']
    for place, (title, first, second) in enumerate(SUBJECTS):
        a = 100 + number * 7 % 800 + place + (revision if place == 0 else 0)
        parts.append(TILES.format(title=title, a=a, first=first, b=(number + place) % 89 + 5, second=second))
        parts += [SECTION.format(n="ABCDEFGH"[filler]) for filler in range(SECTIONS_BETWEEN + number % 3)]
    return "".join(parts) + f'</main><script nonce="{noise:x}">track({noise})</script></body></html>'
