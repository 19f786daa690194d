"""Pages that come without their content: applications that were not run, empty bodies, templates around nothing."""

from site_template import bare, site

from monitor.health import HealthReason

_SHELLS = {
    "react": bare(
        "en",
        "Key figures",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'>"
        "</div><script src='/static/js/main.4f2a.js'></script>",
    ),
    "vue": bare(
        "fr",
        "Chiffres clés",
        "<noscript><strong>JavaScript est nécessaire pour afficher ce site.</strong>"
        "</noscript><div id='app'></div><script src='/js/app.8c1d.js'></script>",
    ),
    "angular": bare(
        "de", "Zahlen und Fakten", "<app-root>Wird geladen…</app-root><script src='main.js' type='module'></script>"
    ),
    "next": bare(
        "en", "Loading", "<div id='__next'><p>Loading…</p></div><script src='/_next/static/chunks/main.js'></script>"
    ),
    "spinner-es": bare("es", "Cargando", "<div class='spinner'>Cargando… 0 %</div><script src='/bundle.js'></script>"),
    "says-so-it": bare(
        "it",
        "Ateneo in cifre",
        "<p>Per visualizzare questa pagina è necessario abilitare JavaScript nel "
        "browser.</p><script src='/app.js'></script>",
    ),
    "with-footer": bare(
        "en",
        "Key figures",
        "<div id='root'></div><footer>© 2010-2025 Westmarch University, 1 College Road, "
        "phone +44 1632 960 123</footer><script src='/app.js'></script>",
    ),
}

_EMPTY = {
    "nothing": "",
    "no-body": "<html><head><title></title></head><body></body></html>",
    "blank": bare("fr", "Les chiffres clés", "<p>&nbsp;</p>"),
    "template-fr": site("fr", "Les chiffres clés", "<h1>Les chiffres clés</h1>"),
    "template-en": site("en", "Key figures", "<h1>Key figures</h1><p>Content is being updated.</p>", wordy=True),
    "moved-text": bare(
        "nl", "Kerncijfers", "<p>Deze informatie staat voortaan in ons <a href='/jaarverslag.pdf'>jaarverslag</a>.</p>"
    ),
}

_CUT = {
    "in-the-menu": "<!DOCTYPE html><html lang='fr'><title>Les chiffres clés</title><body><header><nav><ul>",
    "in-a-tag": site("fr", "Les chiffres clés", "<div class='ti").split("'ti")[0],
    "in-the-heading": "<html lang='de'><title>Zahlen und Fakten</title><body><main><section><h2>Unsere Za",
    "in-a-table": "<html lang='es'><title>Datos y cifras</title><body><main><table><tr><th>Estudian",
    "in-a-list": "<html lang='pl'><title>Uczelnia w liczbach</title><body><div id='content'><ul><li>Nasi stud",
}

SHELLS = {
    HealthReason.CUT_SHORT: {"cut": _CUT},
    HealthReason.JAVASCRIPT_SHELL: {"shell": _SHELLS},
    HealthReason.NO_FIGURES: {"empty": _EMPTY},
}
