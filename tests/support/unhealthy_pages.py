"""Pages that servers, content systems, gateways and walls send with status 200 in place of the page that was asked for.

All of our own writing, in the shapes that real ones have.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from shell_pages import SHELLS
from site_template import bare, site
from wall_pages import WALLS

from monitor.health import HealthReason

ERROR, MAINTENANCE = HealthReason.ERROR_PAGE, HealthReason.MAINTENANCE


@dataclass(frozen=True, slots=True, kw_only=True)
class UnhealthyPage:
    """A page and why it is not the page that is watched."""

    name: str
    reason: HealthReason
    html: str


_SOFT_404S = {
    "fr-h1": site("fr", "Page introuvable", "<h1>Page introuvable</h1><p>Désolé, cette page n'existe pas.</p>"),
    "fr-digits": site(
        "fr",
        "Erreur 404",
        "<h1><span>4</span><span>0</span><span>4</span></h1><h2>Oups !</h2>"
        "<p>La page que vous cherchez a été déplacée. Essayez le plan du site.</p>",
    ),
    "fr-wordy": site(
        "fr", "Accueil", "<h2>La page demandée n'existe pas ou plus</h2><p>Retour à l'accueil.</p>", wordy=True
    ),
    "fr-drupal": site(
        "fr",
        "Page non trouvée",
        '<h1 class="page-header">Page non trouvée</h1><p>La page demandée "/chiffres-cles" est introuvable.</p>',
    ),
    "en-wordpress": site(
        "en",
        "Page not found",
        '<h1 class="page-title">Oops! That page can\u2019t be found.</h1><p>It '
        "looks like nothing was found at this location. Maybe try a search?</p>",
    ),
    "en-wordy": site(
        "en",
        "Westmarch",
        "<h1>404</h1><p>We can't find the page you're looking for. It may have moved "
        "when we launched our new website.</p>",
        wordy=True,
    ),
    "en-gone": site(
        "en",
        "This content is no longer available",
        "<h1>This content is no longer available</h1>"
        "<p>The page has been removed or archived. Use the search to find what you need.</p>",
    ),
    "de-typo3": site(
        "de",
        "Seite nicht gefunden",
        "<h1>Seite nicht gefunden</h1><p>Die von Ihnen gewünschte Seite konnte leider nicht gefunden werden.</p>",
    ),
    "de-wordy": site(
        "de", "Fehler 404", "<p class='big'>404</p><h2>Diese Seite existiert nicht (mehr).</h2>", wordy=True
    ),
    "es-liferay": site(
        "es",
        "Página no encontrada",
        "<h1>Error 404</h1><p>La página que busca no existe o ha cambiado de dirección.</p>",
    ),
    "es-wordy": site(
        "es", "Inicio", "<h1>No hemos encontrado la página</h1><p>Puede volver al inicio.</p>", wordy=True
    ),
    "it": site(
        "it", "Pagina non trovata", "<h1>Ops! Pagina non trovata</h1><p>La pagina richiesta non è disponibile.</p>"
    ),
    "it-gone": site(
        "it", "Ateneo", "<h1>Contenuto non disponibile</h1><p>Il contenuto che cercavi non esiste più.</p>"
    ),
    "nl": site("nl", "Pagina niet gevonden", "<h1>Pagina niet gevonden</h1><p>De opgevraagde pagina bestaat niet.</p>"),
    "nl-wordy": site("nl", "404", "<h1>Sorry, deze pagina bestaat niet (meer)</h1>", wordy=True),
    "pl": site("pl", "Nie znaleziono strony", "<h1>404</h1><p>Strona, której szukasz, nie istnieje.</p>"),
    "pt": site("pt", "Página não encontrada", "<h1>Página não encontrada</h1><p>A página que procura não existe.</p>"),
    "en-statistics": site(
        "en",
        "Error",
        "<h1>Something went wrong</h1><p>Meanwhile, did you know? We have 2,400 staff and "
        "£310 million of research income.</p>",
    ),
}

_SERVER_ERRORS = {
    "nginx-502": "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr>"
    "<center>nginx/1.24.0</center></body></html>",
    "apache-404": "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not "
    "found on this server.</p><hr><address>Apache/2.4.58 (Debian) Server Port 443</address></body></html>",
    "iis-500": bare(
        "en",
        "500 - Internal server error.",
        "<div id='header'><h1>Server Error</h1></div><h2>500 - Internal "
        "server error.</h2><h3>There is a problem with the resource you are looking for.</h3>",
    ),
    "aspnet": bare(
        "en",
        "Runtime Error",
        "<h1>Server Error in '/' Application.<hr></h1><h2><i>Runtime Error</i></h2><p>"
        "Version Information: Microsoft .NET Framework Version:4.0.30319; ASP.NET Version:4.8.4718.0</p>",
    ),
    "tomcat": bare(
        "en",
        "HTTP Status 500 – Internal Server Error",
        "<h1>HTTP Status 500 – Internal Server Error</h1><p>"
        "java.lang.NullPointerException at org.example.Page.render(Page.java:212)</p><h3>Apache Tomcat/9.0.98"
        "</h3>",
    ),
    "varnish": bare(
        "en",
        "503 Backend fetch failed",
        "<h1>Error 503 Backend fetch failed</h1><p>Guru Meditation:</p>"
        "<p>XID: 32770</p><hr><p>Varnish cache server</p>",
    ),
    "wordpress-database": bare("en", "Database Error", "<h1>Error establishing a database connection</h1>"),
    "wordpress-critical": bare(
        "fr",
        "WordPress › Erreur",
        "<p>Il y a eu une erreur critique sur ce site.</p>"
        "<p><a href='#'>En apprendre plus sur le débogage de WordPress.</a></p>",
    ),
    "php-fatal": "<br><b>Fatal error</b>: Uncaught Error: Call to undefined function get_figures() in "
    "/var/www/site/page.php:43 Stack trace: #0 {main} thrown in <b>/var/www/site/page.php</b> on line 43",
    "typo3": bare(
        "de", "Oops, an error occurred!", "<h1>Oops, an error occurred!</h1><p>Code: 20251104083012a4f2c1de</p>"
    ),
    "drupal": "The website encountered an unexpected error. Try again later.",
    "symfony-fr": bare(
        "fr",
        "Une erreur est survenue",
        '<h1>Oups ! Une erreur est survenue</h1><h2>Le serveur a renvoyé une erreur "500 Internal Server Error".</h2>',
    ),
    "plone-es": bare(
        "es", "Error", "<h1>Se ha producido un error</h1><p>Inténtelo de nuevo más tarde. Referencia 1730711862.11</p>"
    ),
    "it-errore": bare("it", "Errore interno", "<h1>Si è verificato un errore</h1><p>Codice errore 500.</p>"),
    "pl-blad": bare("pl", "Błąd serwera", "<h1>Wystąpił błąd</h1><p>Spróbuj ponownie później.</p>"),
    "nginx-default": bare(
        "en",
        "Welcome to nginx!",
        "<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web "
        "server is successfully installed and working. Further configuration is required.</p>",
    ),
    "apache-default": bare(
        "en",
        "Apache2 Debian Default Page: It works",
        "<div>Apache2 Debian Default Page</div><div>It "
        "works!</div><p>This is the default welcome page used to test the correct operation of the "
        "Apache2 server after installation on Debian systems.</p>",
    ),
    "plesk-default": bare(
        "de",
        "Web Server's Default Page",
        "<h1>Web Server's Default Page</h1><p>This page is generated "
        "by Plesk. You see this page because there is no Web site at this address.</p>",
    ),
    "index-of": bare(
        "en",
        "Index of /international",
        "<h1>Index of /international</h1><pre><a href='../'>../</a> backup.zip 04-Nov-2025 10:12 18273645</pre>",
    ),
    "suspended": bare(
        "en",
        "Account Suspended",
        "<h1>Account Suspended</h1><p>This Account has been suspended. Contact "
        "your hosting provider for more information.</p>",
    ),
}

_MAINTENANCE = {
    "wordpress-en": bare(
        "en", "Maintenance", "<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>"
    ),
    "wordpress-fr": bare(
        "fr",
        "Maintenance",
        "<p>Site momentanément indisponible pour maintenance. Merci de réessayer dans quelques minutes.</p>",
    ),
    "drupal-en": bare(
        "en",
        "Site under maintenance | Westmarch",
        "<h1>Site under maintenance</h1><p>Westmarch is currently "
        "under maintenance. We should be back shortly. Thank you for your patience.</p>",
    ),
    "fr-site": site(
        "fr",
        "Maintenance en cours",
        "<h1>Maintenance en cours</h1><p>Notre site fait peau neuve. Retour prévu "
        "le 12 novembre à 14 h. Merci de votre patience.</p>",
    ),
    "fr-wordy": site(
        "fr", "Nous revenons vite", "<h1>Site en maintenance</h1><p>De retour dans 30 minutes.</p>", wordy=True
    ),
    "de-wartung": bare(
        "de",
        "Wartungsarbeiten",
        "<h1>Wartungsarbeiten</h1><p>Unsere Website wird derzeit gewartet. Wir sind "
        "am 3. Juni ab 8 Uhr wieder für Sie da. Hotline: 0421 5905 123.</p>",
    ),
    "de-site": site(
        "de", "Gleich wieder da", "<h1>Wir sind gleich wieder da</h1><p>Wegen Wartung nicht erreichbar.</p>"
    ),
    "es-mantenimiento": bare(
        "es", "Sitio en mantenimiento", "<h1>Estamos en mantenimiento</h1><p>Volvemos en 2 horas.</p>"
    ),
    "it-manutenzione": bare(
        "it", "Sito in manutenzione", "<h1>Sito in manutenzione</h1><p>Torniamo presto online.</p>"
    ),
    "nl-onderhoud": site(
        "nl", "Onderhoud", "<h1>Gepland onderhoud</h1><p>Onze website is tijdelijk niet beschikbaar.</p>"
    ),
    "pl-prace": bare("pl", "Przerwa techniczna", "<h1>Prace konserwacyjne</h1><p>Serwis będzie dostępny o 14:00.</p>"),
    "pt-manutencao": bare("pt", "Em manutenção", "<h1>Voltamos já</h1><p>O sítio está em manutenção.</p>"),
    "coming-soon": bare(
        "en",
        "Coming soon",
        "<h1>We're launching a new website</h1><p>Coming soon: 27 days 14 hours 08 minutes 51 seconds</p>",
    ),
    "iis-offline": bare("en", "Site offline", "<h1>This site is temporarily offline</h1><p>App_offline.htm</p>"),
}


def unhealthy_pages() -> Iterator[UnhealthyPage]:
    """All of them, each with its reason."""
    ours = {ERROR: {"404": _SOFT_404S, "server": _SERVER_ERRORS}, MAINTENANCE: {"notice": _MAINTENANCE}}
    for reason, groups in (*ours.items(), *WALLS.items(), *SHELLS.items()):
        for group, pages in groups.items():
            for name, html in pages.items():
                yield UnhealthyPage(name=f"{reason}-{group}-{name}", reason=reason, html=html)
