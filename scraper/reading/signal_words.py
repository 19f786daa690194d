"""How pages say that they are errors, walls or shells: regular expressions, one a line.

They are matched against text without case and accents.

In English, French, German, Spanish, Italian, Dutch, Polish and Portuguese, from the default pages of web servers,
content systems, content networks and consent platforms.
"""

from enum import StrEnum


class Signal(StrEnum):
    """What a page that is not the one asked for looks like."""

    CAPTCHA = "captcha"
    CONSENT_WALL = "consent_wall"
    LOGIN = "login"
    MAINTENANCE = "maintenance"
    ERROR_PAGE = "error_page"
    JAVASCRIPT_SHELL = "javascript_shell"


SAYS: dict[Signal, str] = {
    Signal.ERROR_PAGE: r"""
        (?:http|error|erreur|fehler|errore|fout|blad|erro|status|code)\W{0,3}(?:40[0-9]|410|429|50[0-9]|52[0-9])
        ^\W*(?:40[0-9]|410|429|50[0-4]|52[0-6])\W*(?:$|[-–|:!.]|not found|error|forbidden|bad gateway|page)
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
        access denied
        erreur (?:interne|serveur|du serveur)
        service (?:temporairement )?indisponible
        acces (?:refuse|interdit)
        interner (?:server)?fehler
        dienst (?:ist )?nicht verfugbar
        zugriff verweigert
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
        (?:account|site|domain|website) (?:has been )?(?:suspended|disabled|expired)
        domain (?:is )?for sale
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
        oops
        ouups
    """,
    Signal.MAINTENANCE: r"""
        (?:site|page|website|service|system|server|we|under|undergoing) .{0,30}maintenance
        (?:scheduled|planned|ongoing|routine) .{0,30}maintenance
        (?:portail|plateforme|en|nous|mode|programmee|temporaire) .{0,30}maintenance
        maintenance (?:en cours|mode|work|in progress|break|window|programmee|planifiee|temporaire|page)
        ^maintenance
        wartungs(?:arbeiten|modus|pause|fenster|seite)
        (?:wird|werden) .{0,30}gewartet
        in wartung
        wegen wartung
        (?:en|por|de) mantenimiento
        mantenimiento (?:programado|en curso)
        ^mantenimiento
        (?:in|per|di) manutenzione
        manutenzione (?:programmata|in corso)
        ^manutenzione
        (?:in|voor|wegens|gepland) onderhoud
        onderhoudswerkzaamheden
        ^onderhoud
        (?:em|para|de) manutencao
        ^manutencao
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
        attention required
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
        captcha
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
