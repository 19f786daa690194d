"""A page judged against figures that are known, as a check judges it."""

from collections.abc import Sequence
from functools import cache

from figures.diff import compare
from figures.record import Figure
from figures.series import Series, assign
from figures.structure import under_other_names
from monitor.health import Known, Sighting, Verdict, judge
from scraper.reading.reader import read
from scraper.reading.reading import Reading

URL = "https://www.example.org/fr/ecole/chiffres"


@cache
def reading_of(html: str) -> Reading:
    """What a page says; each page is read once."""
    return read(html, url=URL)


def judged(
    html: str, figures: Sequence[Figure], *, language: str | None = "fr", title: str | None = "Les chiffres clés"
) -> Verdict:
    """How a page is, where the known page shows these figures in this language under this title."""
    reading = reading_of(html)
    series = [Series(key=f"known-{i}", figure=figure, position=i) for i, figure in enumerate(figures)]
    shown = reading.record.figures
    kept = [(s.figure, now) for s, now in zip(assign(series, shown).continues, shown, strict=True) if s is not None]
    same = sum(figure in shown for figure, _ in kept)
    renamed = under_other_names(change for pair in kept if (change := compare(*pair)))
    sighting = Sighting(
        requested_url=URL,
        url=URL,
        language=reading.record.language,
        title=reading.record.title,
        figures=len(shown),
        signals=reading.signals,
    )
    known = Known(
        figures=len(figures),
        kept=len(kept),
        named=len(kept) - renamed,
        same=same,
        language=language,
        title=title,
    )
    return judge(sighting, known)
