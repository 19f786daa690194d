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

A_YEAR = Phrases(
    r"\b(?:(?:per|an?|each|every) (?:year|annum)|annual(?:ly)?|yearly|par an(?:n[ée]e)?|chaque ann[ée]e|annuel\w*)\b",
    r"\b(?:(?:pro|im|jedes) jahr|jährlich\w*|(?:al|por|cada) año|anual(?:es|mente)?|all['’]anno|l['’]anno|annu[ei]|"
    r"ogni anno)\b",
    r"\b(?:(?:per|elk) jaar|jaarlijks\w*|(?:por|ao|cada) ano|anuais|rocznie|w roku|(?:om|per|hvert) året?|årli\w+)\b",
    r"\b(?:vuodessa|vuosittain|ročně|za rok|évente|pe an|anuali?|yıllık|yılda|ετησίως|το χρόνο|в год|"
    r"на рік)\b|年間|每年",
)
"""Who come in a year come to a house, not to its site."""
