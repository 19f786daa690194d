"""Headings over what visitors need to know: the way, the hours, whom to call. Data only."""

from scraper.reading.words.phrases import Phrases

VISITS = Phrases(
    r"^(?:getting (?:here|there)|how to (?:get|find) (?:here|there|us)|(?:travel )?directions$|find us$)",
    r"^(?:acc[èe]s$|comment (?:venir|nous trouver)|plan d['’]acc[èe]s|s['’]y rendre)",
    r"^(?:an(?:fahrt|reise)\b|wegbeschreibung|so finden sie|c[óo]mo (?:llegar|chegar)|come (?:arrivare|raggiungerci))",
    r"^(?:bereikbaarheid|routebeschrijving|hoe kom je|dojazd|jak dojecha[ćc])\b",
    r"\b(?:infos?|informations?|renseignements) pratiques?\b|\bpractical info\w*|\bvisitor info\w*",
    r"\bpraktische (?:infos?|hinweise|informatione?n?|informatie)\b|\binformaci[óo]n pr[áa]ctica\b",
    r"\binformazioni (?:pratiche|utili)\b|\binforma[çc][õo]es (?:pr[áa]ticas|[úu]teis)\b|\binformacje praktyczne\b",
    r"^(?:plan )?(?:your|a) visit$|^visit(?:ing)? us$|^(?:pr[ée]parer )?(?:votre|sa) visite$",
    r"^(?:rund um )?ihre?n? besuch$",
    r"^(?:planifica|prepara|pianifica|planeje|prepare) (?:tu|su|la tua|la|sua|a sua) visita$|^(?:je|uw) bezoek$",
    r"^zaplanuj (?:wizyt[ęe]|zwiedzanie)$|^(?:opening|visiting) (?:hours|times)\b",
    r"^horaires?(?: d['’]ouverture| et .*)?$|^(?:[öo]ffnungs|sprech|besuchs)zeiten\b|^horarios?(?: de .*)?$",
    r"^orari?o?(?: e .*| di .*)?$|^openingstijden\b|^hor[áa]rios?(?: de .*)?$|^godziny (?:otwarcia|przyj[ęe][ćc])",
    r"^notruf\w*$|^emergency (?:numbers?|contacts?)$",
)
"""Distances, buses, hours and rules for visits stand there, on pages of figures too."""

VISIT = Phrases(
    r"\bvisit(?:s|ing|ors?)?\b|\bbesuch|\bvisites?\b|\bvisitas?\b|\bvisit[ea]\b|\bbezoek|odwiedzin|\bbes[öø]k|\bbesøg|"
    r"vierail|návštěv|návštev|látogat|\bvizit|ziyaret|посещ|відвід|επίσκεψ|επισκεπτ",
)
"""Words for a visit, in whose sentence "at most 2" is a rule."""
