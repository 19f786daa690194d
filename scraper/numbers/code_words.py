"""The words before a number that is a name: a room, a level, a road, a standard, a version, in each language."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from scraper.numbers.words import split

_EVERYWHERE = (
    "iso|iec|wcag|rfc|afnor|bs|bac+|covid|covid-|windows|android|art.|§|§§|réf.|ref.|sdg|sdgs|odd|ods|rncp|cecrl|"
    "fig.|abb.|tab.|рис.|табл.|ext|ext.|stk.|poz.|ust.|pkt.|abs.|alin.|odst.|čl.|núm.|bldg.|bât.|pok.|ziff.|umr|umr_s|"
    "upr|uar|"
    "ums|usr|p.o.|bp|cs.|b.p.|tsa|sos|samu|smur|"
    "debian|ubuntu|fedora|macos|usb|hdmi|bluetooth|pi"
)
"""Standards, abbreviations and systems that bear numbers, which no language has for anything else."""

_CODES: Mapping[str, str] = MappingProxyType(
    {
        "en": "part|"
        "exhibit|episode|"
        "web|industry|article|section|chapter|law|directive|ref|reference|room|building|hall|zone|"
        "line|"
        "bus|tram|metro|goal|level|grade|cycle|lot|figure|fig|table|annex|appendix|office|suite|auditorium|stop|module|"
        "scope|unit|semester|step|phase|question|model|type|class|extension|platform|gate|screen|floor|bldg|paragraph|"
        "horizon|agenda|vision|plan|strategy|box|cs|highway|hwy|interstate|motorway|freeway|"
        "pier|quay|berth|wharf|jetty|exit|junction|terminal|ward|booth|pavilion|carriage|service",
        "fr": "encadré|illustration|partie|volet|tome|"
        "épisode|nf|"
        "bac|web|industrie|article|art|section|chapitre|loi|décret|arrêté|directive|réf|salle|bâtiment|"
        "bât|porte|escalier|zone|rer|ligne|bus|tram|métro|niveau|cycle|lot|figure|fig|tableau|annexe|bureau|suite|"
        "amphi|"
        "auditorium|arrêt|module|unité|semestre|étape|phase|question|type|classe|groupe|alinéa|paragraphe|horizon|"
        "ur|ea|fre|umi|erl|gdr|agenda|vision|plan|stratégie|cs|autoroute|"
        "quai|ponton|pavillon|guichet|étage|terminal|sortie|service|allô",
        "de": "exkurs|teil|etappe|baustein|"
        "episode|folge|"
        "tagesordnungspunkt|grafik|din|web|industrie|artikel|sektion|kapitel|raum|saal|zimmer|gebäude|zone|linie|"
        "buslinie|"
        "straßenbahnlinie|tramlinie|u-bahn-linie|s-bahn-linie|bus|tram|metro|level|niveau|abbildung|tabelle|anhang|"
        "büro|suite|aula|auditorium|haltestelle|modul|semester|schritt|phase|frage|modell|typ|klasse|gruppe|absatz|"
        "abs|durchwahl|gleis|etage|stock|satz|ziffer|ziff|abschnitt|paragraph|anlage|agenda|vision|plan|strategie|"
        "postfach|autobahn|bundesstraße|"
        "pier|kai|anleger|bahnsteig|steig|schalter|ebene|terminal|ausfahrt|haus|station",
        "es": "sección|cuadro|ilustración|apéndice|parte|tomo|unidad|"
        "episodio|tabla|figura|gráfico|web|industria|artículo|capítulo|sala|aula|zona|línea|bus|autobus|metro|"
        "nivel|despacho|parada|módulo|"
        "semestre|paso|fase|etapa|apartado|núm|piso|planta|puerta|edificio|anexo|agenda|plan|autopista|autovía|"
        "carretera|"
        "muelle|dársena|pabellón|ventanilla|dique|terminal|salida|servicio",
        "it": "sezione|capitolo|appendice|paragrafo|parte|modulo|tappa|"
        "episodio|puntata|"
        "tabella|figura|grafico|web|industria|articolo|sala|aula|zona|bus|autobus|tram|metro|livello|"
        "ufficio|fermata|binario|piano|"
        "scala|interno|palazzina|comma|fase|allegato|agenda|autostrada|"
        "molo|banchina|pontile|padiglione|sportello|varco|terminal|uscita|linea|reparto|servizio",
        "nl": "sectie|hoofdstuk|paragraaf|afbeelding|deel|module|stap|"
        "aflevering|tabel|"
        "figuur|grafiek|agendapunt|web|artikel|lokaal|zaal|aula|zone|bus|tram|metro|niveau|kantoor|kamer|"
        "halte|fase|spoor|etage|verdieping|"
        "gebouw|lid|bijlage|type|model|agenda|plan|rijksweg|snelweg|"
        "kaai|kade|steiger|perron|loket|poort|paviljoen|ligplaats|terminal|afrit|lijn|buslijn",
        "pt": "secção|seção|capítulo|quadro|apêndice|ilustração|parte|módulo|unidade|"
        "episódio|tabela|"
        "figura|web|indústria|artigo|sala|aula|zona|metro|gabinete|fase|etapa|andar|edificio|anexo|"
        "agenda|"
        "rodovia|autoestrada|"
        "cais|doca|píer|pavilhão|guichê|portão|bloco|plataforma|terminal|saída|linha|ônibus|autocarro",
        "pl": "rozdział|rozdziale|sekcja|paragraf|część|części|moduł|etap|faza|poziom|"
        "odcinek|tabela|"
        "tabeli|rysunek|wykres|sala|aula|sal|pokój|pokoju|ust|pkt|poz|ustęp|autobus|tramwaj|piętro|"
        "budynek|klatka|"
        "załącznik|agenda|plan|autostrada|"
        "molo|nabrzeże|peron|brama|pawilon|stanowisko|okienko|terminal|zjazd|linia|oddział",
        "sv": "kapitel|del|modul|steg|nivå|"
        "avsnitt|tabell|figur|rum|sal|aula|kontor|buss|zon|stycke|spår|våning|bilaga|fas|agenda|plan",
        "da": "kapitel|del|modul|trin|"
        "afsnit|tabel|figur|lokale|sal|kontor|bus|zone|stk|spor|etage|bilag|fase|niveau|agenda|plan",
        "nb": "kapittel|avsnitt|del|modul|trinn|nivå|"
        "tabell|figur|vedlegg|rom|sal|aula|kontor|buss|stk|spor|etasje|bilag|fase|agenda|plan",
        "fi": "luku|kappale|kuva|osa|moduuli|taso|vaihe|"
        "jakso|taulukko|kuvio|sali|huone|bussi|kerros|liite|agenda",
        "cs": "kapitola|kapitole|kapitolu|oddíl|část|části|modul|úroveň|"
        "epizoda|díl|bod|bodu|bodě|článek|článku|"
        "tabulka|tabulce|obrázek|sal|aula|místnost|pokoj|odst|čl|autobus|patro|etapa|fáze|příloha|agenda|"
        "plán",
        "ro": "secțiunea|capitolul|tabelul|figura|anexa|partea|modulul|nivelul|faza|"
        "episodul|sala|aula|alin|art|autobus|etapa|agenda|plan",
        "hu": "fejezet|rész|modul|szint|"
        "epizód|táblázat|ábra|terem|busz|villamos|metró|vonal|szoba|emelet|cikk|melléklet|fázis|szakasz|vágány",
        "el": "πίνακας|εικόνα|μέρος|ενότητα|επίπεδο|"
        "επεισόδιο|σχήμα|λεωφορείο|γραμμή|τραμ|αίθουσα|γραφείο|όροφος|άρθρο|παράγραφος|κεφάλαιο|στάδιο|φάση|"
        "παράρτημα|κτίριο",
        "tr": "tablo|tr|terminal|peron|modül|seviye|kısım|"
        "şekil|otobüs|hat|tramvay|metro|salon|oda|kat|madde|bölüm|ek|aşama|adım|durak|bina|blok",
        "ru": "раздел|приложение|рис|табл|часть|модуль|уровень|"
        "специальность|специальности|"
        "эпизод|выпуск|таблица|рисунок|автобус|трамвай|троллейбус|маршрут|линия|кабинет|аудитория|корпус|"
        "этаж|статья|пункт|глава|этап|шаг|офис",
        "ar": "رقم|برقم|الرقم|المادة|الفصل|القاعة|غرفة|الطابق|مبنى|شارع|طريق|بوابة|خط|مادة",
        "uk": "розділ|рис|частина|модуль|рівень|"
        "епізод|випуск|"
        "спеціальність|спеціальності|таблиця|таблиці|рисунок|автобус|трамвай|тролейбус|маршрут|лінія|кабінет|аудиторія|корпус|поверх|стаття|"
        "пункт|додаток|етап|крок",
        "bg": "част|модул|ниво|"
        "автобус|трамвай|линия|зала|кабинет|етаж|член|чл|алинея|приложение|етап|стая",
        "sk": "kapitola|oddiel|časť|modul|úroveň|"
        "tabuľka|obrázok|autobus|električka|linka|miestnosť|izba|poschodie|článok|odsek|príloha|etapa|fáza",
        "hr": "poglavlje|slika|"
        "tablica|autobus|tramvaj|linija|dvorana|soba|kat|članak|stavak|prilog|faza|učionica",
        "sr": "autobus|tramvaj|linija|sala|soba|sprat|član|stav|аутобус|трамвај|линија|сала|соба|спрат|члан|став",
        "sl": "tabela|avtobus|linija|dvorana|soba|nadstropje|člen|odstavek|priloga|faza|učilnica",
        "lt": "autobusas|troleibusas|maršrutas|salė|kabinetas|aukštas|straipsnis|priedas|etapas",
        "lv": "autobuss|tramvajs|trolejbuss|maršruts|zāle|kabinets|stāvs|pants|pielikums|posms",
        "et": "buss|tramm|liin|saal|ruum|korrus|lisa|etapp|samm|paragrahv",
        "ca": "figura|autobús|bus|línia|sala|aula|planta|annex|fase|etapa|porta|despatx|metro",
    }
)  # fmt: skip

_VERSIONS: Mapping[str, str] = MappingProxyType(
    {
        "en": "build|rev|revision|version|v|ver|release",
        "fr": "version|révision",
        "de": "version|revision",
        "es": "versión",
        "it": "versione",
        "pt": "versão",
        "pl": "wersja",
    }
)

MAY_END_A_PHRASE = frozenset(
    split(
        "tabla|figura|gráfico|tabella|grafico|tabel|figuur|grafiek|tabela|tabell|figur|taulukko|kuvio|tabulka|obrázek|"
        "táblázat|ábra|tabelul|graficul|şekil|таблица|рисунок|таблиця|tablica|tabuľka|obrázok|σχήμα|"
        "folge|build|"
        "release|v|web|industry|industrie|industria|indústria|art|plan|model|screen|question|box|stop|suite|type|"
        "porte|stock|satz|anlage|piano|scala|lid|comma|lot|line|cs|"
        "haus|station|ward|reparto|oddział|pier|quay|berth|terminal|pavilion|booth|carriage|exit|junction|quai|"
        "pavillon|"
        "étage|guichet|sortie|kai|ebene|steig|schalter|ausfahrt|muelle|dársena|pabellón|salida|molo|banchina|"
        "padiglione|"
        "sportello|uscita|linea|kaai|kade|steiger|perron|loket|poort|paviljoen|afrit|lijn|cais|doca|píer|pavilhão|"
        "bloco|"
        "plataforma|saída|linha|ônibus|autocarro|nabrzeże|peron|brama|pawilon|stanowisko|linia|"
        "baustein|części|część|deel|del|etap|etappe|faza|kısım|modul|module|modulo|modulul|moduuli|moduł|modül|módulo|nivelul|nivå|osa|part|parte|partea|partie|poziom|rész|seviye|stap|steg|szint|tappa|taso|teil|tome|tomo|trin|trinn|unidad|unidade|vaihe|volet|úroveň|časť|část|části|ενότητα|επίπεδο|μέρος|модул|модуль|ниво|рівень|уровень|част|частина|часть"
    )
)
"""Verbs and nouns behind which something else may be counted: "We build 12 homes", "pro Satz 12 Teile"."""

GOALS = frozenset(
    split(
        "sdg|sdgs|odd|ods|goal|goals|ziel|ziele|zielen|objectif|objectifs|objetivo|objetivos|obiettivo|obiettivi|doel|"
        "doelen|doelstelling|cel|cele|celu|celem|mål|målen|målene|tavoite|tavoitteen|cíl|cíle|cél|célja|obiectivul|"
        "obiectivele|στόχος|στόχου|hedef|цель|цели|ціль|цілі|objectiu|objectius|cieľ|cilj|eesmärk|mērķis|tikslas"
    )
)
"""What the goals of the United Nations for a sustainable world are called, whose numbers are their names."""


@cache
def codes(language: str | None) -> frozenset[str]:
    """What bears a number as a name in a language and in English; in a language unknown here, in any."""
    return frozenset((*split(_EVERYWHERE), *_own(_CODES, language)))


@cache
def versions(language: str | None) -> frozenset[str]:
    """The words for a version in a language and in English; in a language unknown here, in any."""
    return frozenset(_own(_VERSIONS, language))


def _own(table: Mapping[str, str], language: str | None) -> tuple[str, ...]:
    own = (language or "").partition("-")[0].lower()
    chosen = (own, "en") if own in _CODES else tuple(table)
    return tuple(word for name in chosen for word in split(table.get(name, "")))
