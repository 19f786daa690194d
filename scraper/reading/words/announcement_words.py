"""Words of classes and ids of elements that tell what happens soon: open days, a strike. Data only."""

ANNOUNCEMENT_NAMES = frozenset(
    """
    alert alerts flash announcement announcements notice banner bandeau avis hinweis aviso avviso melding komunikat
    """.split()  # noqa: SIM905 - a table to be read, not a list of strings
)
"""Some elements so called are bands of figures all the same."""

BAND_NAMES = frozenset({"banner", "bandeau"})
"""Those that say no more than that an element is wide."""
