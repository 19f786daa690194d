"""Words around breadcrumbs, in the languages we read. Data only."""

import re

from figures.expressions import expression

NAMED_TRAIL = (
    "[class*=breadcrumb i], [id*=breadcrumb i], [class*=bread-crumb i], [class*=ariane i], [id*=ariane i], "
    "[class*=brotkrum i], [class*=brotkrümel i], [class*=rootline i], [class*=kruimelpad i], [class*=okruszk i], "
    "[class*=migas i], [class*=briciole i], [class*=crumbs i], [id*=crumbs i], "
    "[class*=youarehere i], [class*=you-are-here i], "
    "[class~=fil i], [class~=trail i], [class~=pathway i]"
)
"""Elements that their author calls a trail."""

LABELLED_TRAIL = (
    "[aria-label*=breadcrumb i], [aria-label*=ariane i], [aria-label*=brotkr i], [aria-label*='hier' i], "
    "[aria-label*='you are here' i], [aria-label*='êtes ici' i], [aria-label*=migas i], [aria-label*='usted está' i], "
    "[aria-label*='ruta de' i], [aria-label*=briciole i], [aria-label*='percorso' i], [aria-label*=kruimel i], "
    "[aria-label*='trilha' i], [aria-label*='você está' i], [aria-label*=okruszk i], [aria-label*='ścieżka' i], "
    "[role=doc-breadcrumb]"
)
"""Elements that are read aloud as a trail."""

HOME_WORDS = frozenset(
    """
accueil
home
homepage
home page
startseite
start
startsida
forside
etusivu
inicio
início
inici
startpagina
home pagina
pagina iniziale
página inicial
página principal
portada
strona główna
główna
domů
úvod
kezdőlap
acasă
начало
главная
αρχική
anasayfa
ana sayfa
hem
hjem
الرئيسية
الصفحة الرئيسية
首页
ホーム
홈
""".strip().splitlines()
)
"""What the first crumb of a trail is called."""

HERE = expression(
    r"^(?:you are here|vous êtes ici|sie sind hier|sie befinden sich hier|usted está aquí|está(?:s)? aquí|"
    r"ti trovi (?:in|qui)|sei qui|u bent hier|je bent hier|você está aqui|está em|jesteś tutaj|tu jesteś|du är här|"
    r"du er her|olet tässä|breadcrumbs?|fil d['’]ariane)\s*:?\s*",
    re.IGNORECASE,
)
"""Words before a trail that are no crumb."""

JOINT = r"[>›»❯→▸▶⟩>＞/\\|•·—–-]|::|&gt;"
"""What stands between two crumbs; parts them where white space stands on both sides or it stands alone."""

STRONG_JOINTS = ">›»❯→▸▶⟩＞"
STRONG_JOINT = f"[{STRONG_JOINTS}]"
"""What stands between two crumbs even where nobody wrote a trail's name beside it."""
