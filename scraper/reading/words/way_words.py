"""Words behind a number that say how far off a place is, or that so long is the way to it. Data only."""

from scraper.reading.words.phrases import Phrases

FAR_OFF = Phrases(
    r"^(?:met(?:re|er)s?|kilomet(?:re|er)s?|miles?|yards?|steps) (?:away from|from (?:the|our|its|a|where))\b",
    r"^(?:m[èe]tres?|kilom[èe]tres?) (?:plus loin|de là|de distance)\b",
    r"^(?:meter[ns]?|kilometern?|schritten?) (?:weit )?(?:von|vom|davon|weg)\b.{0,60}\b(?:entfernt|weg)\b|"
    r"^(?:meter[ns]?|kilometern?) (?:weiter|entfernt|luftlinie)\b",
    r"^(?:metros|kil[óo]metros|quil[óo]metros) (?:de dist[aâ]ncia|m[áa]s (?:all[áa]|abajo|arriba)|adiante)\b",
    r"^(?:metri|chilometri) (?:di distanza|dall?[ao'’e]\w*|pi[ùu] (?:in l[àa]|avanti))\b",
    r"^(?:meter|kilometer) (?:verderop|verder|(?:van|vanaf) .{0,40}\b(?:verwijderd|vandaan|af)\b)",
    r"^(?:metr[óo]w|kilometr[óo]w) (?:od|dalej|st[ąa]d)\b|^(?:metr[ůo]v?|kilometr[ůo]v?) (?:od|dál(?:e)?|ďalej)\b",
    r"^(?:meter|kilometer) (?:fr[åa]n?|bort|unna|v[æa]k|l[äæe]n(?:gre|ger)e? )",
    r"^(?:метр(?:ов|а|ів)|километр(?:ов|а)|кілометр(?:ів|и)|метра|километра) (?:от|від|дальше|далі)\b",
)
"""Lengths in words, with what they lead from: no "kilometres of track"."""

TIME_TO = Phrases(
    r"^(?:minutes?|mins?|hours?) (?:to (?:reach|get|walk|drive|arrive)|(?:by|on) (?:car|train|bus|bike|foot|plane|air|"
    r"boat|ferry|metro|tram)|(?:walk|drive|ride|flight|away)\b|from (?:the|our|its|here))",
    r"^(?:minutes?|min|heures?) (?:de (?:trajet|marche|route|vol|voiture|bus|train|bateau|m[ée]tro|tram)|[àa] (?:pied|"
    r"v[ée]lo)|en (?:voiture|train|bus|bateau|m[ée]tro|avion|tram)|pour (?:rejoindre|arriver|atteindre|se rendre))\b",
    r"^(?:minuten?|min|stunden?) (?:bis (?:ins?|zum|zur|nach)\b|\w*fahrt\b|fahrzeit|\w*fußweg|gehweg|gehzeit|zu fuß|"
    r"mit (?:dem|der) (?:auto|bus|bahn|zug|f[äa]hre|rad|u-bahn|s-bahn|tram)\b|(?:weit )?entfernt)",
    r"^(?:minutos?|min|horas?) (?:de (?:trayecto|camino|viaje|vuelo|distancia|viagem|trajeto|trajecto|caminho|voo|"
    r"dist[âa]ncia|carro|comboio|trem|[ôo]nibus|autocarro)|en (?:llegar|coche|tren|autob[úu]s|bus|metro|avi[óo]n|"
    r"barco)|a (?:pie|p[ée])|andando|caminando|hasta (?:el|la|los)|at[ée] (?:ao?|o)|para (?:llegar|chegar))\b",
    r"^(?:minut[oi]|min|or[ae]) (?:di (?:tragitto|viaggio|volo|strada|cammino|auto|treno|autobus|distanza)|a piedi|"
    r"in (?:auto|macchina|treno|autobus|metro|aereo|bici)|per (?:arrivare|raggiungere))\b",
    r"^(?:minuten|min|uur) (?:lopen|rijden|fietsen|reizen|varen|vliegen|te voet|"
    r"met de (?:auto|trein|bus|fiets|metro))\b",
    r"^(?:minut\w?|min|godzin\w?) (?:jazdy|drogi|spacer\w*|lotu|piechot[ąa]|pieszo|samochodem|poci[ąa]giem|autobusem|"
    r"rowerem)\b",
    r"^(?:minut(?:er|ter)?|min|timm(?:e|ar)|timers?) (?:med (?:bil|buss?|t[åo]g|b[åa]t|cykel|sykkel)|till? fots|"
    r"til fods|promenad|bilresa|k[øo]rsel|gang(?:tid)?)\b",
    r"^(?:minut\w?|min|hodin\w?) (?:ch[ůu]ze|j[íi]zdy|cesty|letu|p[ěe][šs]ky|p[ěe][šs]o|autem|vlakem|vlakom|"
    r"autobus\w*)",
    r"^(?:минут[аыу]?|хвилин[аи]?|мин|хв|час(?:а|ов)?|годин[аи]?) (?:езды|ходьбы|пути|пешком|їзди|пішки|ходьби|"
    r"полета|на (?:машине|автобусе|поезде|метро))",
    r"^(?:perc|óra) (?:s[ée]ta|aut[óo][úu]t|gyalog)|^(?:dakika|saat) (?:y[üu]r[üu]me|s[üu]r[üu]yor|uzakl[ıi]k|mesafe)",
)
"""Lengths of time with the way that takes them; "minutes to" alone may be of anything."""
