"""How words go on behind a number that is an age or a jubilee, and counts nothing. Data only."""

import re

from figures.expressions import expression

_KEPT = (
    r"erfahr|ervaring|erfarenhet|erfaring|do[śs]wiadcz|zku[šs]en|sk[úu]sen|tapasztal|experience|kokemu|"
    r"tradi|gesch|historia|historie|historii|history|t[öo]rt[ée]n"
)
"""Of experience and tradition a house tells as of a figure."""

JUBILEE = expression(
    r"(?=[-‑.°º]|\s?[jaåeévlr])(?=(?:"
    r"[-‑]?(?:j[äa]e?hri|jari|[åa]rig|j[æa]rig|[åa]rs(?!verk)|leci|letn|let[ýáéíi]|ro[čc]n[ýíéa]|vuoti)|"
    r"[-‑\s]?[ée]ves\b|[-‑]year\b|"
    r"(?:[.°º]\s?|-)(?:v[ýy]ro[čc][íi]|oblj?etnic|[ée]vfordul|rocznic|aniversari|anniversa|jubil(?!ad|at|ar)|jahrestag|"
    r"[åa]rsdag|juhl|geburtstag|sz[üu]let[ée]snap)|\s(?:v[ýy]ro[čc][íi]\b|jubil[ée]\b|jubileum\b|jubil[äa]um\b|"
    r"aniversario\b|anniversario\b|anniversaire\b))"
    rf")(?!\S*\s(?:\S+\s)?(?:{_KEPT}))",
    re.IGNORECASE,
)
"""Right behind the number, "75-jähriges Bestehen", "75-lecie", "75. výročí"; of a person, "a 16-year-old"."""
