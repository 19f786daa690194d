"""A school's site as its content system wraps it around every page, in eight languages: menus, teasers, footer.

The chrome is full of numbers that are no figures of the page: telephone, postcode, years, opening hours, dates of news.
"""

from dataclasses import dataclass
from itertools import product


@dataclass(frozen=True, slots=True, kw_only=True)
class Chrome:
    """What a site says on every page of it, in one language."""

    name: str
    menus: tuple[str, ...]
    subjects: tuple[str, ...]
    login: str
    cookies: str
    news: tuple[str, ...]
    statistics: str
    address: str
    legal: str


CHROMES = {
    "fr": Chrome(
        name="École supérieure du Ponant",
        menus=("L'école", "Formations", "Recherche", "International", "Entreprises", "Campus"),
        subjects=("Présentation générale", "Nos équipes et laboratoires", "Candidater en ligne", "Bourses et logement"),
        login="Connexion",
        cookies="Nous utilisons des cookies pour mesurer l'audience. Accepter tout. Continuer sans accepter.",
        news=("12 octobre 2024 : 350 lycéens à la journée portes ouvertes", "Trois projets lauréats de l'ANR"),
        statistics="1 450 étudiants · 62 nationalités · 9 laboratoires",
        address="19 place Marguerite Perey, 91120 Palaiseau, Tél. +33 1 75 31 92 00",
        legal="© 1998-2024 École supérieure du Ponant. Mentions légales. Plan du site.",
    ),
    "en": Chrome(
        name="Westmarch University",
        menus=("About us", "Study", "Research", "Global", "Business", "Campus life"),
        subjects=("Overview and history", "People and departments", "How to apply", "Fees and funding"),
        login="Sign in",
        cookies="We use cookies to improve your experience. Accept all. Reject all.",
        news=("3 March 2025: 120 new doctoral scholarships", "Two of our chemists win the Harrow medal"),
        statistics="18,200 students · 140 countries · 35 schools",
        address="1 College Road, Westmarch WM1 4AB, Phone +44 1632 960 123",
        legal="© 2009-2025 Westmarch University. Privacy. Accessibility. Site map.",
    ),
    "de": Chrome(
        name="Hochschule Nordtal",
        menus=("Hochschule", "Studium", "Forschung", "Internationales", "Transfer", "Campus"),
        subjects=(
            "Überblick und Leitbild",
            "Personen und Institute",
            "Bewerbung und Zulassung",
            "Beratung und Service",
        ),
        login="Anmelden",
        cookies="Wir verwenden Cookies. Alle akzeptieren. Ablehnen. Datenschutz-Einstellungen.",
        news=("5. Mai 2025: 80 Firmen auf der Kontaktmesse", "Neues Labor für Leichtbau eröffnet"),
        statistics="6.300 Studierende · 48 Studiengänge · 210 Professuren",
        address="Talstraße 12, 28195 Nordtal, Telefon +49 421 5905 0",
        legal="© 2001-2025 Hochschule Nordtal. Impressum. Datenschutz.",
    ),
    "es": Chrome(
        name="Universidad del Poniente",
        menus=("La universidad", "Estudios", "Investigación", "Internacional", "Empresas", "Vida en el campus"),
        subjects=("Presentación y gobierno", "Personas y departamentos", "Acceso y matrícula", "Becas y ayudas"),
        login="Iniciar sesión",
        cookies="Utilizamos cookies propias y de terceros. Aceptar todas. Rechazar todas.",
        news=("8 de abril de 2025: 240 plazas nuevas", "Premio nacional a nuestro grupo de óptica"),
        statistics="23.400 estudiantes · 75 grados · 31 centros",
        address="Avenida del Mar 4, 29010 Málaga, Teléfono +34 952 131 000",
        legal="© 2003-2025 Universidad del Poniente. Aviso legal. Mapa web.",
    ),
    "it": Chrome(
        name="Università di Pontalba",
        menus=("Ateneo", "Didattica", "Ricerca", "Internazionale", "Imprese", "Vivere il campus"),
        subjects=("Presentazione e organi", "Persone e dipartimenti", "Iscrizioni e tasse", "Borse e alloggi"),
        login="Accedi",
        cookies="Utilizziamo i cookie. Accetta tutti. Rifiuta tutti.",
        news=("2 aprile 2025: 90 aziende al career day", "Nuovo corso di laurea in scienze del mare"),
        statistics="14.800 studenti · 11 dipartimenti · 96 corsi",
        address="Via Po 17, 10124 Pontalba, Telefono +39 011 670 6111",
        legal="© 2005-2025 Università di Pontalba. Note legali. Mappa del sito.",
    ),
    "nl": Chrome(
        name="Hogeschool Westerdijk",
        menus=("Over ons", "Opleidingen", "Onderzoek", "Internationaal", "Bedrijven", "Campus"),
        subjects=("Profiel en organisatie", "Mensen en lectoraten", "Inschrijven en kosten", "Hulp en begeleiding"),
        login="Inloggen",
        cookies="Wij gebruiken cookies. Alles accepteren. Weigeren.",
        news=("14 mei 2025: 60 bedrijven op de banenmarkt", "Nieuw lectoraat over getijdenenergie"),
        statistics="11.200 studenten · 54 opleidingen · 1.300 medewerkers",
        address="Dijkweg 3, 3511 AB Utrecht, Telefoon +31 30 253 9111",
        legal="© 2004-2025 Hogeschool Westerdijk. Disclaimer. Privacy.",
    ),
    "pl": Chrome(
        name="Akademia Zachodnia",
        menus=("Uczelnia", "Studia", "Badania", "Współpraca", "Dla firm", "Życie studenckie"),
        subjects=("O nas i władze", "Ludzie i wydziały", "Rekrutacja i opłaty", "Stypendia i akademiki"),
        login="Zaloguj się",
        cookies="Używamy plików cookie. Akceptuj wszystkie. Odrzuć.",
        news=("6 maja 2025: 45 nowych stypendiów", "Nasi studenci wygrali zawody robotów"),
        statistics="9 800 studentów · 12 wydziałów · 640 pracowników",
        address="ul. Portowa 8, 80-233 Gdańsk, tel. +48 58 347 11 00",
        legal="© 2002-2025 Akademia Zachodnia. Polityka prywatności.",
    ),
    "pt": Chrome(
        name="Universidade do Poente",
        menus=("A universidade", "Cursos", "Investigação", "Internacional", "Empresas", "Viver no campus"),
        subjects=(
            "Apresentação e governo",
            "Pessoas e departamentos",
            "Candidaturas e propinas",
            "Bolsas e alojamento",
        ),
        login="Entrar",
        cookies="Utilizamos cookies. Aceitar todos. Rejeitar todos.",
        news=("9 de abril de 2025: 70 vagas novas", "Equipa de robótica vence torneio europeu"),
        statistics="12.700 estudantes · 68 cursos · 14 faculdades",
        address="Rua do Cais 21, 4200-465 Porto, Telefone +351 22 508 1400",
        legal="© 2006-2025 Universidade do Poente. Mapa do sítio.",
    ),
}


def site(language: str, title: str, main: str, *, wordy: bool = False) -> str:
    """A page of the site. A `wordy` one has menus that describe each entry, beyond 500 words in all."""
    chrome = CHROMES[language]
    return f"""<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title} | {chrome.name}</title>
<link rel="stylesheet" href="/themes/site/style.css?v=6.4.3"><script src="/themes/site/app.js" defer></script></head>
<body class="page page-id-404">
<div id="cookie-banner" class="cookie-notice" role="dialog"><p>{chrome.cookies}</p><button>OK</button></div>
<header class="site-header"><a class="logo" href="/">{chrome.name}</a><a href="/login">{chrome.login}</a>
<form role="search"><input type="search" name="s"><button>🔍</button></form>
<nav class="main-menu"><ul>{_menu(chrome, wordy=wordy)}</ul></nav></header>
<main id="content">{main}</main>
<aside class="teasers">{
        "".join(f'<article><h3><a href="/news/{n}">{text}</a></h3></article>' for n, text in enumerate(chrome.news))
    }</aside>
<footer class="site-footer"><p class="figures">{chrome.statistics}</p><address>{chrome.address}</address>
<p>{chrome.legal}</p></footer></body></html>"""


def _menu(chrome: Chrome, *, wordy: bool) -> str:
    return "".join(
        f'<li><a href="/{i}">{menu}: {subject}</a>{f"<p>{subject}. {menu}, {chrome.name}, {subject}.</p>" * wordy}</li>'
        for i, (menu, subject) in enumerate(product(chrome.menus, chrome.subjects))
    )


def bare(language: str, title: str, body: str, *, head: str = "") -> str:
    """A page without any site around it, as servers, gateways and content networks make them."""
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body>{body}</body></html>"
    )
