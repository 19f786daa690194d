"""How pages say that they are errors, walls or shells: regular expressions, one a line.

They are matched against text without case and accents.

In English, French, German, Spanish, Italian, Dutch, Polish and Portuguese, from the default pages of web servers,
content systems, content networks and consent platforms.
"""

from enum import StrEnum


class Signal(StrEnum):
    """What a page that is not the one asked for looks like."""

    CAPTCHA = "captcha"
    ACCESS_DENIED = "access_denied"
    CONSENT_WALL = "consent_wall"
    LOGIN = "login"
    PARKED_DOMAIN = "parked_domain"
    MAINTENANCE = "maintenance"
    ERROR_PAGE = "error_page"
    JAVASCRIPT_SHELL = "javascript_shell"
    CUT_SHORT = "cut_short"
    GARBLED_TEXT = "garbled_text"


SAYS: dict[Signal, str] = {
    Signal.ERROR_PAGE: r"""
        (?:http|error|erreur|fehler|errore|fout|blad|erro|status|code)\W{0,3}(?:40[0-2]|40[4-9]|410|50[0-9]|52[0-9])\b
        ^(?<!\d\n)\W*(?:40[0-9]|410|50[0-4]|52[0-6])\W*(?:$(?!\n\W*\d)|[-–|:!.]|not found|error|bad gateway|page)
        page (?:not found|introuvable|non trouvee|inexistante|no encontrada)
        (?:page|site|file|resource|document) (?:could not be|cannot be|can't be|was not|not) found
        page (?:you are looking for|you requested) .{0,40}(?:exist|moved|found)
        page (?:demandee|que vous (?:re)?cherchez|que vous avez demandee) .{0,40}(?:exist|introuvable|trouvee|plus|pas)
        seite (?:wurde )?(?:leider )?nicht (?:gefunden|verfugbar|vorhanden)
        pagina (?:no encontrada|non trovata|niet gevonden|nao encontrada|inesistente|non disponibile)
        pagina (?:que busca|richiesta|solicitada|que procura) .{0,30}(?:no|non|nao)
        nie (?:znaleziono strony|odnaleziono strony)
        strona nie (?:zostala znaleziona|istnieje)
        internal server error
        bad gateway
        gateway time-?out
        service (?:temporarily )?unavailable
        erreur (?:interne|serveur|du serveur)
        service (?:temporairement )?indisponible
        interner (?:server)?fehler
        dienst (?:ist )?nicht verfugbar
        error interno
        servicio no disponible
        errore interno
        servizio (?:non|temporaneamente)
        interne serverfout
        error establishing a database connection
        erreur lors de la connexion a la base
        fatal error
        critical error on this website
        erreur critique sur ce site
        kritieke fout
        kritischer fehler
        err(?:or|ore|o) critico
        errore nello stabilire una connessione
        url could not be retrieved
        parse error
        (?:account|site|domain|website) (?:has been )?(?:suspended|disabled|expired)
        this site can.t be reached
        an error (?:has )?occurred
        une erreur (?:est|s'est)
        ein fehler ist aufgetreten
        se ha producido un error
        si e verificato un errore
        er is (?:iets misgegaan|een fout opgetreden)
        wystapil blad
        ocorreu um erro
        something went wrong
        server error in
        ^runtime error$
        backend fetch failed
        guru meditation
        ^\W*(?:oops|ouups|oups|ups)\b
        (?:that|this|the) page can't be found
        can't find (?:the|that|this) page
        ^not found$
        (?:content|page) (?:is no longer|has been removed|isn't|is not) (?:available|here|found)
        nothing was found at this location
        unexpected error
        (?:page|contenu) (?:n'existe|n'est) (?:pas|plus)
        page demandee n'existe
        seite existiert nicht
        seite konnte (?:leider )?nicht gefunden
        no (?:hemos encontrado|se ha encontrado|se encontro|encontramos) la pagina
        contenuto (?:non (?:disponibile|trovato)|rimosso)
        pagina bestaat niet
        welcome to nginx
        default (?:welcome )?page
        ^it works!?$
        iis windows server
        ^index of /
        congratulations! .{0,30}(?:site|server) is (?:live|working)
    """,
    Signal.MAINTENANCE: r"""
        (?:site|page|website|service|system|server|we|under|undergoing) .{0,30}maintenance
        (?:scheduled|planned|ongoing|routine) .{0,30}maintenance
        (?:portail|plateforme|en|nous|mode|programmee|temporaire) .{0,30}maintenance
        maintenance (?:en cours|mode|work|in progress|break|window|programmee|planifiee|temporaire|page)
        ^maintenance\W*$
        wartungs(?:arbeiten|modus|pause|fenster|seite)
        (?:wird|werden) .{0,30}gewartet
        in wartung
        wegen wartung
        (?:en|por|de) mantenimiento
        mantenimiento (?:programado|en curso)
        ^mantenimiento\W*$
        (?:in|per|di) manutenzione
        manutenzione (?:programmata|in corso)
        ^manutenzione\W*$
        (?:in|voor|wegens|gepland) onderhoud
        onderhoudswerkzaamheden
        ^onderhoud\W*$
        (?:em|para|de) manutencao
        ^manutencao\W*$
        prace (?:konserwacyjne|techniczne|serwisowe)
        przerwa techniczna
        konserwacj
        w trakcie prac
        be (?:right )?back (?:soon|shortly)
        back (?:soon|shortly|online soon)
        coming soon
        under construction
        bientot de retour
        de retour (?:bientot|tres vite|dans)
        momentanement indisponible
        temporarily (?:down|offline|unavailable)
        vorubergehend nicht (?:erreichbar|verfugbar)
        gleich wieder
        bald zuruck
        bald wieder
        volvemos (?:pronto|en)
        volveremos
        torniamo (?:presto|subito)
        torneremo
        zo terug
        snel terug
        tijdelijk niet (?:beschikbaar|bereikbaar)
        temporalmente (?:no|fuera)
        temporaneamente non
        temporariamente (?:indisponivel|fora)
        voltamos (?:ja|em breve)
        voltaremos
        wkrotce wracamy
        wracamy wkrotce
        chwilowo niedostepn
        tymczasowo niedostepn
        en construction
        en travaux
        in costruzione
        en construccion
        im aufbau
        (?:site|website|page) is (?:currently )?offline
        de retour (?:dans|a|le|bientot|vite)
        nous revenons (?:vite|bientot|dans)
    """,
    Signal.CAPTCHA: r"""
        just a moment
        checking (?:your browser|if the site connection is secure)
        verif(?:y|ying) (?:that )?you are (?:a )?(?:human|not a (?:ro)?bot)
        are you (?:a )?(?:human|robot)
        i.?m not a robot
        not a robot
        prove you.re human
        unusual traffic
        security check
        press (?:and|&) hold
        ddos protection
        bot (?:detection|verification)
        pas un robot
        etes[- ]vous (?:un )?(?:humain|robot)
        que vous etes (?:un )?humain
        verification de securite
        verification (?:de |du )?(?:votre )?(?:navigateur|connexion)
        trafic inhabituel
        un instant
        kein roboter
        sie ein mensch sind
        sicherheits(?:uberprufung|prufung|abfrage)
        ungewohnlichen? (?:daten)?verkehr
        browser (?:wird )?(?:uber)?pruf
        no (?:soy|eres|es) un robot
        que (?:eres|es usted) (?:un )?(?:ser )?human
        comprobaci[o]n de seguridad
        verificando (?:su|tu) navegador
        trafico inusual
        non (?:sono|sei) un robot
        che sei (?:un essere )?uman
        controllo di sicurezza
        traffico insolito
        geen robot
        of u een mens bent
        je een mens bent
        beveiligingscontrole
        ongebruikelijk verkeer
        nie jestem robotem
        jestes czlowiekiem
        nao sou um robo
        que (?:voce )?e humano
        verificacao de seguranca
        (?:re|h)?captcha
        (?:sure|confirm|know) you(?:'re| are) (?:not a bot|(?:a )?human)
        enable js and disable any ad blocker
        incapsula incident
        request unsuccessful\. incident
        (?:nur )?einen moment(?:…|\.\.\.)
        ^un momento(?:…|\.\.\.)
        ^un instant(?:…|\.\.\.)
        (?:usted|voce|tu) (?:es|e|eres) (?:un )?(?:ser )?humano
        przepisz kod
        non sei un robot
    """,
    Signal.ACCESS_DENIED: r"""
        (?:access|permission|request) (?:to .{0,40})?(?:has been |was )?(?:denied|rejected|blocked|forbidden)
        (?:40[13]|error|http)\W{0,3}(?:403 )?forbidden
        ^\W*403\b
        ^forbidden$
        ^access restricted
        (?:have|has|been|were) (?:been )?blocked
        unable to access
        don't have permission
        requested url was rejected
        not available (?:in|from) your (?:country|region|location)
        unavailable (?:in|from) your (?:country|region|location)
        too many requests
        rate limit
        ^\W*429\b
        acces (?:refuse|interdit|restreint|limite)
        pas autorise a acceder
        pas disponible (?:dans|depuis) votre (?:pays|region)
        trop de requetes
        zugriff (?:verweigert|gesperrt|beschrankt)
        in (?:ihrem|deinem) land nicht verfugbar
        anfrage (?:wurde )?(?:blockiert|abgelehnt)
        zu viele (?:an)?fragen
        acceso (?:denegado|restringido|prohibido)
        no (?:esta )?disponible en (?:su|tu) (?:pais|region)
        demasiadas (?:solicitudes|peticiones)
        accesso (?:negato|vietato|limitato)
        non (?:e )?disponibile nel tuo paese
        troppe richieste
        toegang (?:geweigerd|verboden|geblokkeerd)
        niet beschikbaar in (?:uw|jouw) land
        te veel (?:verzoeken|aanvragen)
        (?:dostep|odmowa) (?:zabroniony|dostepu|zablokowany)
        niedostepn\w* w (?:twoim|panstwa) kraju
        zbyt wiele (?:zadan|zapytan)
        acesso (?:negado|proibido|restrito)
        nao (?:esta )?disponivel no seu pais
        (?:muitos|demasiados) pedidos
    """,
    Signal.PARKED_DOMAIN: r"""
        domain(?: name)?(?: is| may be)? (?:for sale|parked|expired)
        (?:is|be) for sale
        buy this domain
        (?:page|domain) is parked
        domain (?:has )?expired
        (?:nom de )?domaine (?:est )?(?:a vendre|expire|a expire|en vente)
        domain (?:steht zum verkauf|ist abgelaufen|zu verkaufen|geparkt)
        dominio (?:esta )?(?:en venta|caducado|in vendita|scaduto|a venda|expirado)
        dominio e (?:in vendita|scaduto)
        domein(?:naam)? (?:is )?(?:te koop|verlopen|geparkeerd)
        domena (?:jest )?(?:na sprzedaz|wygasla|zaparkowana)
    """,
    Signal.LOGIN: r"""
        ^\W*(?:sign|log)[- ]?in\b.{0,25}$
        ^(?:web )?login (?:service|page|to .{0,40})$
        please (?:sign|log) in
        service central d'authentification
        ^(?:connexion|authentification|identifiez-vous|se connecter)\W*$
        protegee? par (?:un )?mot de passe
        protected by (?:a )?password
        ^(?:anmelden|anmeldung|einloggen)\W*$
        passwortgeschutzt
        bitte (?:melden sie sich an|anmelden)
        ^(?:iniciar sesion|acceso|identificacion)\W*$
        debe(?:s)? iniciar sesion
        ^(?:accesso|accedi|autenticazione)\b.{0,25}$
        effettuare l'accesso
        ^(?:inloggen|aanmelden)\W*$
        om in te loggen
        ^(?:zaloguj sie|logowanie)\W*$
        ^(?:iniciar sessao|autenticacao|entrar)\W*$
    """,
    Signal.JAVASCRIPT_SHELL: r"""
        (?:enable|turn on|requires?|need) (?:to enable )?javascript
        javascript (?:is )?(?:required|disabled|necessaire|desactive|muss|erforderlich|deaktiviert)
        (?:activer|autoriser|active[rz]) (?:le )?javascript
        javascript (?:aktivieren|einschalten|est necessaire|inschakelen)
        (?:habilit|activ|abilit|ativ|wlacz)\w* (?:el |o |obsluge )?javascript
        schakel javascript in
    """,
    Signal.CONSENT_WALL: r"""
        before you continue
        we (?:use|value|and our) .{0,40}(?:cookies|privacy|partners)
        (?:accept|reject) (?:all|cookies)
        your (?:privacy|consent|cookie)
        cookie (?:settings|preferences|consent|policy)
        avant de continuer
        (?:accepter|refuser) (?:tout|les cookies)
        gestion des cookies
        vos (?:choix|preferences) .{0,20}(?:cookies|vie privee|confidentialite)
        nous (?:utilisons|respectons) .{0,30}(?:cookies|vie privee)
        consentement
        continuer sans accepter
        acceptez les cookies
        vos choix concernant
        bevor (?:sie|du) (?:fortfahren|fortfahrst|weiter)
        (?:alle )?(?:cookies )?(?:akzeptieren|ablehnen)
        wir verwenden cookies
        datenschutz-?einstellungen
        cookie-?einstellungen
        einwilligung
        zustimmung
        antes de continuar
        (?:aceptar|rechazar) (?:todo|todas|cookies|las cookies)
        utilizamos cookies
        usamos cookies
        consentimiento
        tu privacidad
        su privacidad
        prima di (?:continuare|proseguire)
        (?:accetta|rifiuta) (?:tutto|tutti|i cookie)
        utilizziamo (?:i )?cookie
        consenso
        la tua privacy
        voordat (?:u|je) (?:verder|doorgaat)
        (?:alles|alle cookies|cookies) (?:accepteren|weigeren)
        wij gebruiken cookies
        we gebruiken cookies
        toestemming
        zanim przejdziesz
        (?:akceptuj|odrzuc|zaakceptuj) (?:wszystk|cookies|pliki)
        uzywamy (?:plikow )?cookie
        zgod[ay]
        (?:aceitar|rejeitar) (?:tudo|todos|cookies|os cookies)
        consentimento
    """,
}
