"""What authors call their elements: words of classes, ids and roles, and what they say of what stands in them."""

from figures.expressions import expression
from scraper.reading.words.phrases import Names

NO_FIGURES_NAMES = frozenset(
    """
    cookie cookies consent gdpr rgpd cmp onetrust cybotcookiebotdialog didomi
    breadcrumb breadcrumbs ariane fil pagination pager paginator nav navbar navigation menu submenu megamenu sidebar
    footer colophon copyright comment comments commentlist respond calendar kalender datepicker countdown
    price prices pricing preis prix tarif tarifs product products woocommerce cart basket shop
    leaderboard highscores poll polls umfrage sondage encuesta sondaggio anketa ankieta jackpot jackpots weather wetter
    meteo wishlist minicart warenkorb panier koszyk winkelwagen
    match scoreboard fixtures standings news newslist actus actualites aktuelles noticias notizie nieuws aktualnosci
    share sharing partage social rating ratings review reviews star stars wpcf7 newsletter subscribe login recherche
    search modal popup lightbox tooltip hotspot hotspots timeline toc preloader byline published date datum zeit uhrzeit
    """.split()  # noqa: SIM905 - a table to be read, not a list of strings
)
"""Words of classes, ids and roles of elements in which a number is no figure."""

NO_FIGURES_PHRASES = (
    *("table-of-contents", "page-numbers", "author-box", "entry-meta", "post-meta", "post-date"),
    *("page-views", "hit-counter", "compteur-visites"),
)

MISLEADING_NAMES = expression(
    r"(?<![^\s_-])(?:(?:social[_-]+(?:proof|impact|responsibility|value|"
    r"results|balance|report|work|services?|sciences?|economy|mission|housing|care|security|innovation|inclusion|"
    r"action|projects?)|market[_-]+share|match[_-]+(?:height|width)|"
    r"(?:card|tile|box|stats?|counter|fact|figure|kpi|panel|item|above|before|pre)[_-]+footer|"
    r"(?:no|has|with|without)[_-]+(?:sidebar|nav|navigation|menu|footer|comments|pagination|breadcrumbs?|search|"
    r"share|social))(?![^\s_-])|"
    r"cmp[_-]+(?=(?:text|title|teaser|image|tabs?|accordion|carousel|list|button|experiencefragment|"
    r"contentfragment|stats?|figures?|facts?|counter|numbers?|quote|card)(?![^\s_-])))"
)
"""Names with such a word that say nothing of the kind: a band of "social-proof", a column "with-sidebar", what
ends a card ("card-footer"), a component of a site builder ("cmp-text").
"""

STAT_NAMES = Names(
    r"count(?:er|up|_|-|\b)|(?:^|[\s_-])(?:stats?|statistics?|chiffres?|figures?|facts?|kpis?|metrics?|numbers?|"
    r"nombres?|"
    r"num|nb|zahl\w*|fakten|kennzahl\w*|numeri|numero\w*|cifras?|cifre|cijfers?|liczb\w*|odometer|value|valeur|wert|"
    r"valor|"
    r"valore|milestone|highlights?|achievements?|big-number|purecounter|timer|percent\w*|progress-?bar|pie\w*|"
    r"keyfigures?|keyfacts?|facts-?figures?)(?=$|[\s_-]|s\b)|(?:counter|stat|chiffre|figure|number|zahl|kpi|"
    r"fact)s?(?:$|[\s_-])"
)
"""Class and id words that authors give to the elements of figures."""

BIG_TYPE = Names(
    r"(?:^|\s)(?:\w+:)?(?:text-(?:[2-9]xl|display-?\w*|huge|big)|display-[1-6]|h[1-3]|fs-[1-2]|lead-number|big|huge|"
    r"large)(?=$|\s)"
)
"""Class words of type so large that it is no running text (utility frameworks)."""

BOLD = Names(
    r"(?:^|\s)(?:\w+:)?(?:font-(?:bold|semibold|extrabold|black)|fw-(?:bold|bolder|semibold)|bold|strong)(?=$|\s)"
)
"""Class words of bold type (utility frameworks)."""

ASIDE_NAMES = Names(r"(?:^|[\s_-])(?:sources?|quellen?|fuente|fonte|bron|foot-?notes?|notes?)(?=$|[\s_-])")
"""Class words of what a tile says below its label of where its number is from."""

TITLE_NAMES = Names(
    r"(?:^|[\s_-])(?:(?!sub|sous|unter|sur)\w)*(?:title|titre|titel|titulo|titolo|tytul|heading|headline|header|"
    r"[üu]e?berschrift|intitule|rubrik)(?=$|[\s_-])"
)
"""Class words of titles that are no headings."""

COPY_NAMES = Names(
    r"(?:^|[\s_-])(?:cloned?|duplicate|sr-only|screen-reader(?:-text)?|visually-?hidden|hidden-(?:\w+)|"
    r"elementor-hidden-\w+|"
    r"(?:only|show|visible|hide)-(?:mobile|phone|desktop|tablet|xs|sm|md|lg|xl)|d-none|d-(?:sm|md|lg|xl)-none|"
    r"(?:mobile|desktop|phone|tablet)-(?:only|hidden|version|view)|(?:mobile|desktop|phone)|hidden|md:hidden|"
    r"lg:hidden|sm:hidden|"
    r"u-hidden\w*)(?=$|[\s_-])"
)
"""Class words of elements that repeat what another one says: clones of a carousel, blocks for phones, for readers."""

SCREEN_READER_TEXTS = (
    "[class*=sr-only], [class*=screen-reader], [class*=visually-hidden], [class*=visuallyhidden], "
    "[class*=hidden-visually], [class*=assistive-text], [class*=a11y-hidden]"
)
"""Elements with text that is read aloud, not shown."""

ICONS = 'i[class*="icon" i], span[class*="material-icons"], span[class*="material-symbols"]'
"""Elements whose text a font turns into a picture."""
