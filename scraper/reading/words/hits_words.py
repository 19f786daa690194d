"""What counts the readers of a site, not what it does. Data only."""

from scraper.reading.words.phrases import Phrases

HITS = Phrases(
    r"\b(?:visit(?:ors?|s)?|hits|views|page ?views|online)\b|\bvisit(?:eur|e)s?\b|\bpages? vues?\b|\bconnectés?\b",
    r"\b(?:besuch(?:er\w*|e)?|(?:seiten)?aufrufe|zugriffe|visitas?|visitantes?|visit[ae]|visitator[ei])\b",
    r"\b(?:bezoekers?|bezoeken|weergaven|odwiedzin\w*|odsłon\w*|wizyt\w*|besök\w*|besøg\w*|vierailu\w*|kävij\w*)\b",
    r"\b(?:návštěv\w*|látogat\w*|vizit\w*|ziyaret\w*|посе(?:щени|тител)\w*|просмотр\w*|επισκ[εέ]\w*)",
    r"访问|浏览|訪問|アクセス|방문|زوار|زيارات",
    r"\b(?:days?|jours?|tage|días|dias|giorni|dagen|dni) .{0,40}(?:minut\w*)",
)
