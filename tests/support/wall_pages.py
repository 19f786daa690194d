"""Pages that stand before a page: challenges to robots, refusals, consent walls, login forms."""

from site_template import bare, site

from monitor.health import HealthReason

_CHALLENGES = {
    "network-en": bare(
        "en",
        "Just a moment...",
        "<h1>www.example.org</h1><h2>Verifying you are human. This may take a few "
        "seconds.</h2><p>Ray ID: 8e2f7a1b9c3d4e5f</p><noscript>Enable JavaScript and cookies to "
        "continue</noscript>",
        head="<script src='/cdn-cgi/challenge-platform/h/g/orchestrate'></script>",
    ),
    "network-fr": bare(
        "fr",
        "Un instant…",
        "<h1>www.example.org</h1><p>Vérifiez que vous êtes humain en effectuant l'action "
        "ci-dessous.</p><div class='cf-turnstile'></div>",
    ),
    "network-de": bare(
        "de",
        "Nur einen Moment…",
        "<h1>www.example.org</h1><p>Bestätigen Sie, dass Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p>",
    ),
    "network-es": bare("es", "Un momento…", "<h1>www.example.org</h1><p>Verificar que usted es un ser humano.</p>"),
    "slider-script": "<html lang='en'><head><title>example.org</title><style>#cmsg{top:0}</style></head><body>"
    "<p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={'rt':'c','cid':'AHr'}"
    "</script><script src='https://ct.captcha-delivery.com/c.js'></script></body></html>",
    "incident-frame": "<html><head><meta name='robots' content='noindex'></head><body><iframe id='main-iframe' src='/_"
    "Incapsula_Resource?SWUDNSAI=31&incident_id=1220-4471'>Request unsuccessful. Incident ID: "
    "1220000470113812398-447114</iframe></body></html>",
    "press-and-hold": bare(
        "en",
        "Access to this page has been denied",
        "<h1>Before we continue...</h1><p>Press &amp; Hold to "
        "confirm you are a human (and not a bot).</p><p>Reference ID 6f2c-11ef</p>",
        head="<meta name='description' content='px-captcha'>",
    ),
    "unusual-traffic": bare(
        "en",
        "Sorry",
        "<p>Our systems have detected unusual traffic from your computer network. This "
        "page checks to see if it's really you and not a robot.</p><div class='g-recaptcha'></div>"
        "<p>IP address: 192.0.2.17</p>",
    ),
    "checkbox-nl": bare(
        "nl",
        "Beveiligingscontrole",
        "<h1>Even controleren of u een mens bent</h1><label><input type='checkbox'> Ik ben geen robot</label>",
    ),
    "checkbox-it": bare(
        "it",
        "Controllo di sicurezza",
        "<h1>Controllo di sicurezza</h1><p>Dimostra che non sei un robot.</p><p>Codice 7 4 1 9</p>",
    ),
    "image-pl": bare(
        "pl",
        "Weryfikacja",
        "<p>Nie jestem robotem. Przepisz kod z obrazka, aby przejść dalej.</p><img src='/captcha.png' alt='captcha'>",
    ),
    "ddos": bare(
        "en",
        "DDoS-Guard",
        "<h1>Checking your browser before accessing example.org</h1><p>This process is "
        "automatic. DDoS protection by DDoS-Guard. Please allow up to 5 seconds.</p>",
    ),
    "proof-of-work": bare(
        "en",
        "Making sure you're not a bot!",
        "<h1>Making sure you're not a bot!</h1><p>Calculating... Difficulty: 4, Speed: 13.2kH/s</p>",
    ),
}

_REFUSALS = {
    "edge": "<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>You don't have permission to "
    'access "http://www.example.org/figures" on this server.<p>Reference #18.2d5a2f17.1730711862</p></body></html>',
    "blocked": bare(
        "en",
        "Attention Required!",
        "<h1>Sorry, you have been blocked</h1><h2>You are unable to access "
        "example.org</h2><p>This website is using a security service to protect itself from online attacks."
        "</p>",
    ),
    "rejected": "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Consult "
    "with your administrator.<br>Your support ID is: 9284710385729104</body></html>",
    "country-en": bare(
        "en",
        "Not available",
        "<h1>This website is not available in your country</h1><p>Error 1009. "
        "The owner has banned the country or region your IP address is in.</p>",
    ),
    "country-fr": bare(
        "fr",
        "Accès restreint",
        "<h1>Ce contenu n'est pas disponible dans votre pays</h1><p>Adresse IP : 192.0.2.44</p>",
    ),
    "country-de": site("de", "Nicht verfügbar", "<h1>Dieser Inhalt ist in Ihrem Land nicht verfügbar</h1>"),
    "rate-en": bare(
        "en",
        "429 Too Many Requests",
        "<h1>Too Many Requests</h1><p>You have exceeded the limit of 60 requests "
        "per minute. Retry after 30 seconds.</p>",
    ),
    "rate-fr": bare("fr", "Trop de requêtes", "<h1>Trop de requêtes</h1><p>Veuillez patienter 60 secondes.</p>"),
    "rate-es": bare("es", "Demasiadas solicitudes", "<p>Demasiadas solicitudes. Inténtelo de nuevo en 5 minutos.</p>"),
    "forbidden-fr": site(
        "fr", "Accès refusé", "<h1>Accès refusé</h1><p>Vous n'êtes pas autorisé à accéder à cette page.</p>"
    ),
    "forbidden-de": bare("de", "Zugriff verweigert", "<h1>Zugriff verweigert</h1><p>Ihre Anfrage wurde blockiert.</p>"),
    "forbidden-pt": bare("pt", "Acesso negado", "<h1>Acesso negado</h1><p>O seu pedido foi bloqueado.</p>"),
}

_PLATFORM = (
    '<div id="{name}-host"><div role="dialog" class="{name}-popup"><h2>{title}</h2><p>{text}</p>{buttons}</div></div>'
)


def _consent(language: str, platform: str, title: str, text: str, *buttons: str) -> str:
    made = "".join(f"<button>{button}</button>" for button in buttons)
    return bare(language, "example.org", _PLATFORM.format(name=platform, title=title, text=text, buttons=made))


_CONSENTS = {
    "didomi-fr": _consent(
        "fr",
        "didomi",
        "Vos choix concernant la vie privée",
        "Avec votre accord, nos 842 partenaires et nous utilisons des cookies pour mesurer l'audience.",
        "Continuer sans accepter",
        "J'accepte",
    ),
    "onetrust-en": _consent(
        "en",
        "onetrust",
        "We value your privacy",
        "We and our 1,467 partners store and access information on a device.",
        "Accept all",
        "Reject all",
        "More options",
    ),
    "usercentrics-de": _consent(
        "de",
        "usercentrics",
        "Datenschutz-Einstellungen",
        "Wir und unsere 215 Partner benötigen Ihre Einwilligung.",
        "Alle akzeptieren",
        "Ablehnen",
    ),
    "quantcast-es": _consent(
        "es",
        "qc-cmp2",
        "Tu privacidad es importante",
        "Nosotros y nuestros 750 socios utilizamos cookies.",
        "Aceptar todas",
        "Rechazar todas",
    ),
    "iubenda-it": _consent(
        "it", "iubenda-cs", "La tua privacy", "Noi e 318 terze parti utilizziamo i cookie.", "Accetta tutti", "Rifiuta"
    ),
    "cookiebot-nl": _consent(
        "nl",
        "CybotCookiebot",
        "Uw toestemming",
        "Wij gebruiken cookies en delen gegevens met 96 partners.",
        "Alles accepteren",
        "Weigeren",
    ),
    "pl": _consent(
        "pl",
        "consent",
        "Twoja prywatność",
        "Wraz z 634 partnerami używamy plików cookie. Potrzebujemy Twojej zgody.",
        "Akceptuj wszystkie",
    ),
    "pt": _consent(
        "pt",
        "consent",
        "Respeitamos a sua privacidade",
        "Nós e os nossos 501 parceiros utilizamos cookies.",
        "Aceitar todos",
        "Rejeitar todos",
    ),
    "search-engine": bare(
        "de",
        "Bevor Sie fortfahren",
        "<form action='https://consent.example.com/save'><h1>Bevor Sie "
        "fortfahren</h1><p>Wir verwenden Cookies und Daten.</p><button>Alle ablehnen</button></form>",
    ),
    "pay-or-consent-fr": _consent(
        "fr",
        "consent-wall",
        "Accéder au site",
        "Acceptez les cookies publicitaires ou abonnez-vous pour 2 € par mois.",
        "Accepter les cookies",
        "S'abonner pour 2 €",
    ),
}

_FIELDS = (
    '<form method="post">{name}<input name="username">{word}<input type="password" name="password">'
    "<button>{go}</button></form>"
)

_LOGINS = {
    "cas-fr": bare(
        "fr",
        "CAS – Service central d'authentification",
        "<h1>Service central d'authentification</h1>"
        + _FIELDS.format(name="Identifiant", word="Mot de passe", go="Se connecter")
        + "<p>Copyright © 2005-2024</p>",
    ),
    "shibboleth-en": bare(
        "en",
        "Web Login Service",
        "<p>Login to Westmarch Intranet</p>" + _FIELDS.format(name="Username", word="Password", go="Login"),
    ),
    "sharepoint-en": bare(
        "en",
        "Sign in to your account",
        "<div id='lightbox'><h1>Sign in</h1><input type='email' "
        "name='loginfmt' placeholder='Email, phone'><a>Can't access your account?</a></div>",
    ),
    "moodle-de": site(
        "de", "Anmeldung", "<h1>Anmeldung</h1>" + _FIELDS.format(name="Benutzername", word="Kennwort", go="Anmelden")
    ),
    "portal-es": site(
        "es",
        "Acceso",
        "<h1>Iniciar sesión</h1>" + _FIELDS.format(name="Usuario", word="Contraseña", go="Entrar"),
        wordy=True,
    ),
    "spid-it": bare(
        "it",
        "Accesso",
        "<h1>Accedi ai servizi</h1><p>Per proseguire devi effettuare l'accesso.</p><a>Entra con SPID</a>",
    ),
    "chooser-nl": bare(
        "nl",
        "Kies uw instelling",
        "<h1>Inloggen</h1><p>Kies uw instelling om in te loggen (312 instellingen).</p><a>Hogeschool Westerdijk</a>",
    ),
    "wordpress-pl": bare("pl", "Zaloguj się", _FIELDS.format(name="Użytkownik", word="Hasło", go="Zaloguj się")),
    "protected-fr": site(
        "fr",
        "Protégé : Chiffres clés",
        "<h1>Protégé : Chiffres clés</h1><p>Cette publication est protégée "
        "par un mot de passe.</p><form><input type='password' name='post_password'></form>",
    ),
}

_PARKED = {
    "sale-en": bare(
        "en",
        "example.org is for sale",
        "<h1>example.org</h1><p>This domain is for sale! Buy now for $4,888 or make an offer. 24/7 support.</p>",
    ),
    "sale-de": bare("de", "example.org", "<h1>Diese Domain steht zum Verkauf</h1><p>Kaufpreis: 2.500 EUR</p>"),
    "links-en": bare(
        "en",
        "example.org",
        "<p>Related searches</p><ul><li>Online MBA</li><li>Student loans</li></ul><p>This "
        "page is parked free, courtesy of the registrar. © 2025</p>",
    ),
    "expired-fr": bare(
        "fr", "Domaine expiré", "<h1>Ce nom de domaine a expiré</h1><p>Renouvelez-le pour 12,99 € par an.</p>"
    ),
    "sale-es": bare("es", "example.org", "<p>Este dominio está en venta. Oferta mínima: 900 €</p>"),
}

WALLS = {
    HealthReason.CAPTCHA: {"challenge": _CHALLENGES},
    HealthReason.ACCESS_DENIED: {"refusal": _REFUSALS},
    HealthReason.CONSENT_WALL: {"wall": _CONSENTS},
    HealthReason.LOGIN: {"form": _LOGINS},
    HealthReason.PARKED_DOMAIN: {"parked": _PARKED},
}
