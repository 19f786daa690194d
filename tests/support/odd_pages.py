"""Healthy pages that look odd: what they say of themselves sounds like an error or a wall, or much of them changed.

Each is a page as it was known and as it is seen now. All of our own writing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from site_template import bare, site

Stat = tuple[str, str]
"""A number as it is displayed, and its label."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OddPage:
    """A page before and after, healthy both times. `figures` is how many the page shows now, at least."""

    name: str
    before: str
    after: str
    figures: int


_FR: Sequence[Stat] = (
    ("1 840", "étudiants internationaux"),
    ("45 %", "d'enseignants-chercheurs étrangers"),
    ("100", "universités partenaires"),
    ("39", "pays"),
    ("72", "doubles diplômes"),
    ("310", "doctorants"),
    ("12 M€", "de contrats de recherche"),
    ("860", "diplômés par an"),
)
_EN: Sequence[Stat] = (
    ("18,200", "students"),
    ("2,400", "members of staff"),
    ("140", "nationalities"),
    ("94%", "of graduates in work or study"),
    ("£310 million", "research income"),
    ("35", "schools and departments"),
)
_RENAMED: Sequence[Stat] = (
    ("1 840", "élèves venus de l'étranger"),
    ("45 %", "du corps professoral non français"),
    ("100", "établissements avec lesquels nous coopérons"),
    ("39", "nations représentées"),
    ("72", "cursus bidiplômants"),
    ("310", "jeunes chercheurs en thèse"),
    ("12 M€", "de recherche partenariale"),
    ("860", "nouveaux ingénieurs chaque année"),
)
_INCIDENTS: Sequence[Stat] = (
    ("404", "errors of missing pages per day"),
    ("1,250", "security incidents handled"),
    ("503", "cases of service unavailable"),
    ("98%", "of captcha challenges passed"),
    ("17", "domains suspended"),
)
_MAINTENANCE: Sequence[Stat] = (
    ("120", "élèves en génie de la maintenance"),
    ("14", "plateaux techniques"),
    ("93 %", "d'insertion à six mois"),
    ("6", "semestres en alternance"),
)


def _tiles(stats: Sequence[Stat]) -> str:
    return "".join(
        f'<div class="stat"><span class="stat-number">{value}</span><span class="stat-label">{label}</span></div>'
        for value, label in stats
    )


def _sentences(stats: Sequence[Stat]) -> str:
    items = "".join(f"<li><strong>{value}</strong> {label}</li>" for value, label in stats)
    return f'<section class="numbers"><ul>{items}</ul></section>'


def _page(
    stats: Sequence[Stat], *, language: str = "fr", title: str = "Les chiffres clés", above: str = "", below: str = ""
) -> str:
    return site(language, title, f"{above}<h1>{title}</h1><h2>{title}</h2>{_tiles(stats)}{below}")


def _short(stats: Sequence[Stat], *, language: str = "fr", title: str = "Chiffres clés", extra: str = "") -> str:
    return bare(language, title, f"{extra}<h1>{title}</h1>{_tiles(stats)}")


def _odd(name: str, after: str, *, before: str, figures: int) -> OddPage:
    return OddPage(name=name, before=before, after=after, figures=figures)


_PLAIN, _PLAIN_EN, _SHORT = _page(_FR), _page(_EN, language="en", title="Facts and figures"), _short(_FR[:3])
_LOGIN = (
    '<header><form><input name="user"><input type="password" name="pass"><button>Connexion</button></form></header>'
)
_DIALOG = (
    '<div id="onetrust-banner-sdk" role="dialog"><h2>We value your privacy</h2><p>We and our 1,467 partners store '
    "information.</p><button>Accept all</button><button>Reject all</button></div>"
)
_NEWSLETTER = (
    '<form class="newsletter"><input type="email"><div class="g-recaptcha"></div><p>Je ne suis pas un robot.</p>'
    "<button>OK</button></form>"
)
_NOTICE = '<div class="alert">Maintenance programmée du site le 12 novembre de 8 h à 10 h : service indisponible.</div>'

ODD_PAGES = (
    _odd("the-same", _PLAIN, before=_PLAIN, figures=8),
    _odd("maintenance-banner-fr", _page(_FR, above=_NOTICE), before=_PLAIN, figures=8),
    _odd(
        "maintenance-banner-en",
        _page(_EN, language="en", title="Facts and figures", above="<p>Scheduled maintenance on Sunday from 2 am.</p>"),
        before=_PLAIN_EN,
        figures=6,
    ),
    _odd("maintenance-banner-short", _short(_FR[:3], extra=_NOTICE), before=_SHORT, figures=3),
    _odd("maintenance-banner-and-a-removal", _short(_FR[:2], extra=_NOTICE), before=_SHORT, figures=2),
    _odd("cookie-dialog", _page(_FR, above=_DIALOG), before=_PLAIN, figures=8),
    _odd("cookie-dialog-short", _short(_FR[:3], extra=_DIALOG), before=_SHORT, figures=3),
    _odd("login-form-in-the-header", _page(_FR, above=_LOGIN), before=_PLAIN, figures=8),
    _odd("login-form-short", _short(_FR[:3], extra=_LOGIN), before=_SHORT, figures=3),
    _odd("login-form-and-a-removal", _short(_FR[:2], extra=_LOGIN), before=_SHORT, figures=2),
    _odd("newsletter-captcha", _page(_FR, below=_NEWSLETTER), before=_PLAIN, figures=8),
    _odd("newsletter-captcha-short", _short(_FR[:2], extra=_NEWSLETTER), before=_short(_FR[:2]), figures=2),
    _odd("half-removed", _page(_FR[:4]), before=_PLAIN, figures=4),
    _odd("half-removed-short", _short(_EN[:2], language="en"), before=_short(_EN[:4], language="en"), figures=2),
    _odd("two-of-three-removed", _short(_FR[:1]), before=_SHORT, figures=1),
    _odd("doubled", _PLAIN, before=_page(_FR[:4]), figures=8),
    _odd("all-labels-renamed", _page(_RENAMED), before=_PLAIN, figures=8),
    _odd("all-labels-renamed-short", _short(_RENAMED[:3]), before=_SHORT, figures=3),
    _odd(
        "redesign",
        bare("fr", "L'école en chiffres", f"<main><h1>L'école en chiffres</h1>{_sentences(_FR)}</main>"),
        before=_PLAIN,
        figures=8,
    ),
    _odd("language-declared-at-last", _PLAIN, before=_PLAIN.replace('lang="fr"', 'lang="en"', 1), figures=8),
    _odd(
        "language-switch",
        _page(_FR, above='<ul class="languages"><li><a href="/en" lang="en">English</a></li></ul>'),
        before=_PLAIN,
        figures=8,
    ),
    _odd(
        "incidents",
        _page(_INCIDENTS, language="en", title="Error and incident statistics"),
        before=_page(_INCIDENTS, language="en", title="Error and incident statistics"),
        figures=4,
    ),
    _odd(
        "incidents-with-a-removal",
        _page(_INCIDENTS[:4], language="en", title="Error and incident statistics"),
        before=_page(_INCIDENTS, language="en", title="Error and incident statistics"),
        figures=3,
    ),
    _odd(
        "school-of-maintenance",
        _page(_MAINTENANCE[:3], title="Maintenance"),
        before=_page(_MAINTENANCE, title="Maintenance"),
        figures=3,
    ),
    _odd(
        "access-and-rates",
        _page(_EN, language="en", title="Access denied? Our outreach in figures"),
        before=_page(_EN, language="en", title="Access denied? Our outreach in figures"),
        figures=6,
    ),
    _odd("forty-words", _SHORT, before=_SHORT, figures=3),
    _odd("one-figure-changed", _short((("1 910", _FR[0][1]),)), before=_short(_FR[:1]), figures=1),
    _odd(
        "one-figure-doubled-and-reworded",
        _short((("4 000", "étudiants internationaux accueillis"),)),
        before=_short(_FR[:1]),
        figures=1,
    ),
    _odd(
        "every-value-changed",
        _page(tuple((value.replace("1", "2").replace("3", "4"), label) for value, label in _FR)),
        before=_PLAIN,
        figures=8,
    ),
    _odd(
        "year-in-the-title",
        _page(_FR, title="Chiffres clés 2026"),
        before=_page(_FR, title="Chiffres clés 2025"),
        figures=8,
    ),
    _odd(
        "script-in-a-short-page",
        _short(
            _FR[:2], extra="<div id='app'></div><noscript>Activez JavaScript.</noscript><script src='/a.js'></script>"
        ),
        before=_short(_FR[:2]),
        figures=2,
    ),
)
