"""Hypothesis strategies for records: readable text, twins and near twins more often than chance would have them."""

import datetime as dt
from decimal import Decimal
from random import Random

from examples_of import fewer
from hypothesis import strategies as st

from figures.record import (
    Contact,
    Crumb,
    Figure,
    Mention,
    NewsItem,
    PageWarning,
    Qualifier,
    Quantity,
    Record,
    Source,
)

few = fewer(2)
"""For laws about whole records, which are slow to make."""

WORDS = (
    "étudiants",
    "étudiantes",
    "internationaux",
    "diplômés",
    "tous",
    "programmes",
    "pays",
    "clients",
    "satisfaits",
    "Studierende",
    "Beschäftigte",
    "neue",
    "students",
    "staff",
    "partner",
    "universities",
    "empleados",
    "alumnas",
    "matriculadas",
    "studenti",
    "iscritti",
    "medewerkers",
    "2024",
    "l'école",
    "d'ingénieurs",
    "Élèves",
    "Straße",
    "Œuvres",
    "(Master)",
)
SECTIONS = ("Chiffres clés", "Étudiants", "Recherche", "2023", "2024", "International", "Finances", "")

labels = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
decimals = st.one_of(
    st.integers(-3, 60).map(Decimal),
    st.integers(0, 10**7).map(Decimal),
    st.integers(-(10**8), 10**14).map(lambda hundredths: Decimal(hundredths) / 100),
)
units = st.sampled_from((None, None, None, "%", "%", "EUR", "USD", "m2", "ha", "km", "a"))
quantities = st.builds(
    Quantity,
    value=st.one_of(st.none(), decimals, decimals, decimals),
    upper=st.one_of(st.none(), st.none(), decimals),
    unit=units,
    qualifier=st.one_of(st.none(), st.none(), st.sampled_from(Qualifier)),
)
mentions = st.builds(Mention, quantity=quantities, label=labels)
sections = st.one_of(st.none(), st.sampled_from(SECTIONS))
figures = st.builds(
    Figure,
    quantity=quantities,
    label=labels,
    section=sections,
    raw=st.just("raw"),
    source=st.sampled_from(Source),
    mentions=st.lists(mentions, max_size=2).map(tuple),
)
figure_lists = st.lists(figures, max_size=7).map(tuple)

urls = st.builds("https://www.example.org/{}".format, st.sampled_from(("", "a", "b/c", "d?id=1", "d?id=2")))
dates = st.dates(dt.date(2019, 1, 1), dt.date(2027, 1, 1))
news_items = st.builds(
    NewsItem,
    title=labels,
    url=st.one_of(st.none(), urls),
    date=st.one_of(st.none(), dates),
    categories=st.lists(labels, max_size=2).map(tuple),
    excerpt=st.one_of(st.none(), labels),
)
contacts = st.builds(
    Contact,
    name=st.one_of(st.none(), labels),
    organization=st.one_of(st.none(), labels),
    emails=st.lists(st.sampled_from(("a@example.org", "b@example.org")), max_size=2).map(tuple),
    phones=st.lists(st.sampled_from(("+33 1 23 45 67 89", "+49 89 1234-56")), max_size=2).map(tuple),
    address=st.one_of(st.none(), labels),
)
records = st.builds(
    Record,
    url=st.one_of(st.none(), urls),
    title=st.one_of(st.none(), labels),
    language=st.sampled_from((None, "fr", "en", "de")),
    breadcrumb=st.lists(st.builds(Crumb, label=labels, url=st.one_of(st.none(), urls)), max_size=3).map(tuple),
    figures=figure_lists,
    contact=st.one_of(st.none(), contacts),
    news=st.lists(news_items, max_size=3).map(tuple),
    warnings=st.lists(st.builds(PageWarning, code=st.just("ambiguous_number"), message=labels), max_size=1).map(tuple),
)

_SPACES = (" ", "\u00a0", "\u202f", "\u2009", "  ", " \n ")
_APOSTROPHES = ("'", "\u2019", "\u02bc", "\u2018")
_UNSEEN = ("", "", "", "\u00ad", "\u200b", "\u2060")
_CASES = (str, str, str.upper, str.lower, str.title, str.capitalize)


def respelled(text: str, random: Random) -> str:
    """The text in other typography: spaces, apostrophes, case, soft hyphens and zero-width characters."""
    kinds = {" ": _SPACES, "'": _APOSTROPHES}
    return "".join(random.choice(kinds.get(c, (c,))) + random.choice(_UNSEEN) for c in random.choice(_CASES)(text))
