"""Words of news, in the languages we read. Data only."""

import re

from figures.expressions import expression
from scraper.reading.words.phrases import Names, Phrases

NEWS_HEADING = Phrases(
    r"\bactualit[ée]s?\b|\bactus?\b|\bnouvelles$|\b(?:les|nos|dernières) nouvelles\b|\bnouvelles d(?:e|u|es)\b|"
    r"à la une|\bcommuniqués?\b|\bnews\b|\bnewsroom\b|press releases?|"
    r"\bannouncements?\b|latest (?:posts?|stories|articles)|recent (?:posts?|stories|articles)|"
    r"from (?:the|our) blog|our blog|\bblog\b|\baktuelles\b|^aktuell$|\bneuigkeiten\b|\bnachrichten\b|\bmeldungen\b|"
    r"\bpressemitteilung(?:en)?\b|\bneues(?: aus| vom| von|$)|\bnoticias\b|\bnovedades\b|\bactualidad\b|"
    r"\bnot[ií]cies\b|\bnotizie\b|"
    r"\bnovità\b|\bcomunicati\b|in primo piano|\bnieuws\w*|\bactueel\b|\bnotícias\b|\bnovidades\b|"
    r"\baktualno[śs]ci\b|"
    r"\bwiadomości\b|\bnyheter\b|\bnyheder\b|\buutis\w*|\bajankohtaista\b|\baktuality\b|\bnovinky\b|\bhírek\b|"
    r"\bștiri\b|\bnoutăți\b|\bновости\b|\bновини\b|\bνέα\b|\bhaberler\b|\bduyurular\b|أخبار|الأخبار|新闻|"
    r"ニュース|お知らせ|新着情報|トピックス|最新情報|公告|通知公告|要闻|要聞|最新消息|뉴스|공지사항|소식|"
    r"\baktuell?t$|\b(?:siste|seneste|senaste) ny(?:t|tt|heter)\b|\bhíreink\b|\baktualitások\b|\banunțuri\b|"
    r"\bactualitat\b|\balbisteak\b|\bоголошення\b|\bсъобщения\b|"
    r"what['’]s new|quoi de neuf|\bbrèves\b|\ben bref$|\bmedienmitteilung(?:en)?\b|\bpresseinformation(?:en)?\b|"
    r"\bpressemeldung(?:en)?\b|\bnotas? de prensa\b|\bcomunicados?\b|\bcomunicats?\b|\bpersberichten\b|"
    r"\bkomunikaty\b|\bpressmeddelanden\b|\bpressemeldinger\b|\bpressemeddelelser\b|\btiskové zprávy\b|"
    r"\btlačové správy\b|\baktuálně\b|\baktuálne\b|\blehdistötiedot\w+|\btiedotteet\b|\bnaujienos\b|"
    r"\bjaunumi\b|\buudised\b|\bvijesti\b|\bвести\b|\bvesti\b|\bновости\b|\bnovice\b|\bzprávy\b"
)
"""Headings over news."""

DATED_HEADING = Phrases(
    r"more (?:on|about|from) this (?:story|topic|subject)|more on this$|"
    r"\brelated (?:stories|articles?|news|posts?|coverage|content)\b|read (?:also|next)|"
    r"you (?:may|might) (?:also )?(?:like|be interested)|^(?:the )?latest(?: updates?| stories)?$|"
    r"in the (?:media|press)\b|press coverage|media coverage|\bin brief$|"
    r"\bà lire (?:aussi|également)\b|\blire (?:aussi|également)\b|sur le même (?:sujet|thème)|"
    r"\barticles? (?:liés|similaires|associés|connexes)\b|on parle de nous|revue de presse|"
    r"dans (?:les médias|la presse)|"
    r"mehr zum thema|zum thema$|lesen sie (?:auch|mehr)|(?:weitere|ähnliche|verwandte) (?:artikel|beiträge|meldungen)|"
    r"das könnte sie auch|pressespiegel|in den medien|presseschau|"
    r"\b(?:noticias|artículos|contenidos?) relacionad[oa]s?\b|más sobre este|lea también|te puede interesar|"
    r"también te puede|en los medios|"
    r"leggi anche|articoli correlati|potrebbe interessarti|sullo stesso (?:tema|argomento)|rassegna stampa|"
    r"lees ook|meer over dit|gerelateerde? (?:artikelen|berichten|nieuws)|in de media|"
    r"leia (?:também|mais)|veja também|(?:notícias|artigos) relacionad[oa]s|na (?:mídia|imprensa)|"
    r"(?:czytaj|zobacz|przeczytaj) (?:także|też|również)|powiązane (?:artykuły|wiadomości)|w mediach|"
    r"läs (?:också|även|mer om)|les også|læs også|relaterade artiklar|relaterte saker|lue myös|"
    r"(?:přečtěte si|čtěte) také|související články|prečítajte si|súvisiace články|citește și|"
    r"kapcsolódó (?:cikkek|hírek)|"
    r"читайте (?:также|також)|по теме$|διαβάστε (?:επίσης|ακόμα)|ilgili haberler|اقرأ أيضا|أخبار ذات صلة|"
    r"相关新闻|関連記事|関連ニュース|관련 (?:기사|뉴스)"
)
"""Headings over what may be news: over links with dates."""

EVENTS_TOO = Phrases(
    r"\b(?:news|actualités?|actus?|aktuelles|nachrichten|noticias|notizie|nieuws|notícias|aktualności|novinky|nyheter|"
    r"nyheder)\s*(?:&|\+|/|,|and|et|und|y|e|en|i|a|och|og)\s*(?:\w+ )?"
    r"(?:agenda|événements?|events?|veranstaltungen|termine|eventos|eventi|evenementen|agenda|wydarzenia|akce|evenemang)\b"
)
"""Headings that put news beside events."""

NOT_NEWS_HEADING = Phrases(
    r"newsletter|be the first to|subscri(?:be|ption)|sign up|soyez les? premier|abonn\w+|suscr[íi]b\w+|iscriviti|"
    r"nieuwsbrief|inscreva-se|assine |zapisz się|prenumer\w+|tilmeld|odebírat|lettre d['’]information|"
    r"\bagenda\b|\bévénements?\b|\bevents?\b|\bveranstaltungen\b|\btermine\b|"
    r"\beventos\b|\beventi\b|\bevenementen\b|\bwydarzenia\b|\bpublications?\b|\bpublikationen\b|\bdocuments?\b|"
    r"\bcategor(?:y|ies|ías|ie|ias)\b|\bcatégories?\b|\bkategori(?:e|en|er)\b|\btags\b|\bzahlen\b|\bchiffres\b|\bfigures\b|"
    r"\bdownloads?\b|\btimeline\b|\bchronologie\b|\bcomments?\b|\bcommentaires\b|\bkommentare\b|\bcomentarios\b"
)
"""Headings over dated links that are no news, and over forms that promise some."""

NEWS_NAME = Names(
    r"(?:^|[\s_-])(?:latest-?)?(?:news\w{0,4}|actus?|actualites?|blog|posts?|aktuell\w*|meldung\w*|"
    r"noticias?|notizi[ae]|nieuws|"
    r"noticias|aktualnosci|nyheter|articles?|press(?:e)?|teasers?)(?=$|[\s_-])"
)
"""Class and id words that authors give to news; trusted only where dates stand by."""

EVENT_NAME = Names(
    r"(?:^|[\s_-])(?:agenda|events?|evenements?|veranstaltung\w*|termine?|eventos?|eventi?|evenement\w*|calendar|"
    r"kalender)(?=$|[\s_-])"
)
"""Class and id words that authors give to what is to come, which is no news."""

NAMED_NEWS = (
    "article, [class*=news i], [id*=news i], [class*=actu i], [id*=actu i], [class*=blog i], [class~=post i], "
    "[class*=latest-post i], [class*=post-item i], [class*=posts i], "
    "[class*=aktuell i], [class*=meldung i], [class*=notici i], [class*=notizi i], [class*=nieuws i], "
    "[class*=aktualno i], [itemtype*=Article], [itemtype*=BlogPosting]"
)
"""Elements that may be news or hold some, by tag, name or schema.org."""

MORE = expression(
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
    r"läs (?:mer|hela \w+)|les (?:mer|hele \w+)|læs (?:mere|hele \w+)|lue (?:lisää|koko \w+)|lesa meira|nánar|"
    r"(?:číst|zjistit|zobrazit) více|více(?: \w+)?|celý článek|(?:čítať|zobraziť|zistiť) viac|viac|celý článok|"
    r"tovább(?: olvasom| olvasás| a (?:cikkhez|hírre))?|bővebben|részletek|citește (?:mai mult|articolul)|mai mult\w*|"
    r"află mai multe?|vezi (?:mai mult\w*|detalii|toate)|(?:pročitaj|vidi|saznaj|prikaži) (?:više|još)|opširnije|"
    r"(?:preberi|poglej) več|več|(?:прочитај|прочитајте|види) (?:више|повеќе)|devamını oku|devamı|"
    r"daha fazla(?: \w+)?|detaylar|tümünü (?:gör|oku)|(?:διαβάστε|δείτε) (?:περισσότερα|όλα)|περισσότερα|"
    r"(?:skaityti )?(?:daugiau|plačiau)|(?:lasīt )?vairāk|loe (?:edasi|lähemalt|rohkem)|llegir(?: més|-ne més)|"
    r"подробнее|читать (?:далее|дальше|полностью)|(?:читати|дізнатися) (?:далі|більше)|детальніше|докладніше|"
    r"(?:прочети|прочетете|виж|вижте) (?:още|повече)|المزيد|إقرأ المزيد|اقرأ المزيد|"
    r"更多|続きを読む|もっと見る|詳しく(?:見る|はこちら)|阅读(?:更多|全文)|查看(?:更多|详情)|了解更多|"
    r"자세히(?: 보기)?|더 ?보기)(?:[^\w]*)$",
    re.IGNORECASE,
)
"""Links to a whole text or to all news: no title."""

MORE_ABOUT = expression(
    r"^\W*(?:(?:read|learn|find out|see|discover) (?:more|all) (?:about|on)|read (?:the )?(?:article|story|post)|"
    r"(?:en )?(?:savoir plus|lire (?:plus|la suite)) (?:sur|de|:)|lire l['’]article|"
    r"(?:mehr|weitere informationen) (?:über|zu|zum)|weiterlesen:?|(?:leer|ver|saber) más|"
    r"(?:leggi|scopri) (?:di più|tutto|l['’]articolo)|lees (?:meer|verder)|(?:ler|leia|saiba) mais|"
    r"czytaj (?:więcej|dalej)|läs mer|les mer|læs mere)\b",
    re.IGNORECASE,
)
"""Links to a whole text that name it, for readers who hear nothing else."""

BYLINE = expression(
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

CATEGORY_ADDRESS = expression(
    r"/(?:categor\w+|kategor\w+|tags?|rubri\w+|themen?|topics?|etiquetas?|argoment\w+)/", re.IGNORECASE
)
"""Addresses of lists of one category."""

TITLE_NAME = Names(
    r"(?:^|[\s_-])(?:\w*[-_])?(?:title|titre|titel|titulo|título|titolo|headline|heading|tytul|name)(?=$|[\s_-])"
)
"""Class words that authors give to a card's title."""
