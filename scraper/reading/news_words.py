"""Words of news, in the languages we read. Data only."""

import re

from scraper.reading.phrases import Names, Phrases

NEWS_HEADING = Phrases(
    r"\bactualit[ée]s?\b|\bactus?\b|\bnouvelles\b|à la une|\bcommuniqués?\b|\bnews\b|\bnewsroom\b|press releases?|"
    r"\bannouncements?\b|latest (?:posts?|stories|articles)|recent (?:posts?|stories|articles)|"
    r"from (?:the|our) blog|our blog|\bblog\b|\baktuelles?\b|\bneuigkeiten\b|\bnachrichten\b|\bmeldungen\b|"
    r"\bpressemitteilung(?:en)?\b|\bneues(?: aus| vom| von|$)|\bnoticias\b|\bnovedades\b|\bactualidad\b|"
    r"\bnot[ií]cies\b|\bnotizie\b|"
    r"\bnovità\b|\bcomunicati\b|in primo piano|\bnieuws\w*|\bactueel\b|\bnotícias\b|\bnovidades\b|"
    r"\baktualno[śs]ci\b|"
    r"\bwiadomości\b|\bnyheter\b|\bnyheder\b|\buutis\w*|\bajankohtaista\b|\baktuality\b|\bnovinky\b|\bhírek\b|"
    r"\bștiri\b|\bnoutăți\b|\bновости\b|\bновини\b|\bνέα\b|\bhaberler\b|\bduyurular\b|أخبار|الأخبار|新闻|"
    r"ニュース|お知らせ|뉴스"
)
"""Headings over news."""

NOT_NEWS_HEADING = Phrases(
    r"newsletter|lettre d['’]information|\bagenda\b|\bévénements?\b|\bevents?\b|\bveranstaltungen\b|\btermine\b|"
    r"\beventos\b|\beventi\b|\bevenementen\b|\bwydarzenia\b|\bpublications?\b|\bpublikationen\b|\bdocuments?\b|"
    r"\bdownloads?\b|\btimeline\b|\bchronologie\b|\bcomments?\b|\bcommentaires\b|\bkommentare\b|\bcomentarios\b"
)
"""Headings over dated links that are no news, and over forms that promise some."""

NEWS_NAME = Names(
    r"(?:^|[\s_-])(?:latest-?)?(?:news\w{0,4}|actus?|actualites?|blog|posts?|aktuell\w*|meldung\w*|"
    r"noticias?|notizi[ae]|nieuws|"
    r"noticias|aktualnosci|nyheter|articles?|press(?:e)?|teasers?)(?=$|[\s_-])"
)
"""Class and id words that authors give to news; trusted only where dates stand by."""

NAMED_NEWS = (
    "article, [class*=news i], [id*=news i], [class*=actu i], [id*=actu i], [class*=blog i], [class~=post i], "
    "[class*=latest-post i], [class*=post-item i], [class*=posts i], "
    "[class*=aktuell i], [class*=meldung i], [class*=notici i], [class*=notizi i], [class*=nieuws i], "
    "[class*=aktualno i], [itemtype*=Article], [itemtype*=BlogPosting]"
)
"""Elements that may be news or hold some, by tag, name or schema.org."""

MORE = re.compile(
    r"^\W*(?:\w+ ){0,2}(?:tou(?:te)?s?|all|alle|tod[ao]s|tutte?|al het|wszystkie|more|mehr|plus|más|meer|mais|"
    r"altre|więcej)\b.{0,30}"
    r"\b(?:actu\w*|news|nouvelles|articles?|posts?|stories|blog|nachrichten|meldungen|noticias|notizie|"
    r"nieuws\w*|notícias|"
    r"aktualności)\W*$|"
    r"^(?:[^\w]*)(?:(?:en )?(?:lire|savoir|voir|découvrir)(?: la suite| plus| tout\w*| l['’]article)?|"
    r"lire|suite|plus d['’]\w+|(?:lire|voir|consulter) la (?:réponse|fiche|page|vidéo)\b.{0,40}|"
    r"tou(?:te)?s les (?:actu\w*|news|articles?|nouvelles|communiqués)|toute l['’]actu\w*|l['’]actualité|"
    r"read(?: the)?(?: full)? ?(?:more|article|story|on|post)?|(?:see|view|show|load|learn|"
    r"find out)(?: \w+)? ?(?:more|all|news)|more(?: \w+)?|"
    r"all (?:news|posts|articles|stories|press releases)|continue reading|details?|"
    r"mehr(?: \w+)?|weiterlesen|weiter|zum artikel|alle (?:\w+)|zu den \w+|zur übersicht|"
    r"leer m[áa]s|ver m[áa]s|ver tod[ao]s?(?: \w+)*|m[áa]s (?:noticias|información)|seguir leyendo|"
    r"todas las noticias|"
    r"leggi(?: tutto| di più| l['’]articolo)?|continua(?: a leggere)?|tutte le \w+|vedi tutt\w+|"
    r"scopri(?: di più)?|approfondisci|"
    r"lees (?:meer|verder)|meer (?:nieuws|lezen)|alle nieuws\w*|bekijk \w+|"
    r"ler mais|leia mais|saiba mais|ver tod[ao]s|todas as \w+|mais notícias|"
    r"czytaj (?:więcej|dalej)|więcej(?: \w+)?|wszystkie \w+|zobacz \w+|"
    r"läs mer|les mer|læs mere|lue lisää|číst více|подробнее|читать далее|المزيد|إقرأ المزيد|اقرأ المزيد|"
    r"更多|続きを読む)(?:[^\w]*)$",
    re.IGNORECASE,
)
"""Links to a whole text or to all news: no title."""

BYLINE = re.compile(
    r"^(?:par|by|von|por|da|di|door|przez|af|av|di)\s+[A-ZÀ-Ý]|^\d+\s+(?:comment|kommentar|min|vue|view)|"
    r"^(?:publié|posted|published|"
    r"veröffentlicht|publicado|pubblicato|geplaatst|opublikowano)\b|^(?:date|datum|fecha|data)\s*:?$",
    re.IGNORECASE,
)
"""Small print of a card that is no category."""

CATEGORY_NAME = Names(
    r"(?:^|[\s_-])(?:cat|cats|categor\w*|kategor\w*|tags?|etiquette\w*|labels?|badges?|rubri\w*|topics?|"
    r"themes?|thema|themen|kicker|"
    r"eyebrow|overline|chip|pill|taxonomy|terms?)(?=$|[\s_-])"
)
"""Class words that authors give to a card's categories."""

CATEGORY_ADDRESS = re.compile(
    r"/(?:categor\w+|kategor\w+|tags?|rubri\w+|themen?|topics?|etiquetas?|argoment\w+)/", re.IGNORECASE
)
"""Addresses of lists of one category."""

TITLE_NAME = Names(
    r"(?:^|[\s_-])(?:\w*[-_])?(?:title|titre|titel|titulo|título|titolo|headline|heading|tytul|name)(?=$|[\s_-])"
)
"""Class words that authors give to a card's title."""
