"""Networks, and what their buttons count, in the languages we read. Data only."""

from scraper.reading.words.phrases import Phrases

NETWORKS = Phrases(
    r"\b(?:facebook|instagram|twitter|linkedin|youtube|tiktok|pinterest|whatsapp|mastodon|bluesky|threads|snapchat|"
    r"telegram|reddit|vimeo|twitch|xing|spotify|github)\b",
    r"\b(?:followers?|following|fans?|likes?|pins?|shares?|saves?|saved|tweets?|retweets?|reposts?|comments?|posts?|"
    r"subscribers?|views?|reactions?)\b",
    r"\b(?:abonn[ée]{1,2}s?|partages?|j['’]aime|vues|abonnenten|geteilt|gefällt|beiträge|aufrufe)\b",
    r"\b(?:seguidores|suscriptores|compartid\w+|me gusta|visualizaciones|seguaci|iscritti|condivision\w)\b",
    r"\b(?:volgers|abonnees|gedeeld|weergaven|obserwując\w+|obserwator\w+|subskryb\w+|udostępnie\w+|polubie\w+)\b",
    r"\b(?:subscritores|inscritos|curtidas|gostos|partilhas|följare|følgere|seuraaj\w+|követő\w*|urmăritori)\b",
)
