"""Words of remarks over and under figures: where they are from, as of when and in what they are told. Data only."""

import re

from figures.expressions import expression
from scraper.reading.words.phrases import Phrases

REMARK = Phrases(
    r"^(?:(?:data )?sources?|(?:daten)?quellen?|fuentes?|font[ei]|fontes|bron(?:nen)?|[źz]r[óo]d[łl][oa])\s?:",
    r"^(?:(?:data |figures )?as (?:of|at)|(?:last )?updated(?: on)?|stand(?: vom| per)?|stan na(?: dzie[ńn])?)\s?:?\s"
    r"(?=\D{0,24}\d)",
    r"^(?:(?:derni[èe]re )?mise? [àa] jour|(?:[úu]ltima )?actualizaci[óo]n|(?:ultimo )?aggiornamento|"
    r"laatst bijgewerkt|[úu]ltima atualiza[çc][ãa]o|peildatum)\b",
    r"^(?:as (?:of|at)|at|on|au|zum|am|per|op|al|all['’]?|a(?: fecha de)?|em|na(?: dzie[ńn])?)\s?"
    r"\d{1,2}(?:st|nd|rd|th|er)?\.?[./ -](?:d[ei] )?(?:\d{1,2}|[^\W\d_]{3,12})[./ -](?:de )?(?:19|20)\d\d(?: ?r\.)?$",
    r"^(?:data|figures?|numbers?|donn[ée]es?|chiffres?|daten|zahlen|dat[oi]|cifr[ae]s?|dados?|n[úu]meros?|gegevens|"
    r"cijfers?|dane|as of|stand|stan na|situation|situatie)\b(?: \w{1,11}){0,2} (?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?$",
    r"^(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})? (?:data|figures)$",
)
"""Lines that say whence or when, "Source: annual report", "As of 31 December 2024", "2023 data": they are no label."""

OF_WHICH = Phrases(
    r"^(?:of (?:which|whom|these|them)|including|thereof|dont|parmi lesquel\w*|davon|darunter|di cui|tra cui|"
    r"de (?:los|las) (?:cuales|que)|de ell[oa]s|waarvan|onder wie|d[oa]s quais|destes|destas|w tym|z czego|"
    r"spo[śs]r[óo]d|varav|heraf|hvoraf|deraf|hvorav|herav|derav|z toho|z nich[žz]|ebb[őo]l|din care|joista|dels quals|"
    r"de les quals|od (?:toga|kojih)|από (?:τους|τις|τα) οποί\w+)\s",
)
"""Lines that say how many of what is counted over them are of some kind, and so are only a part of a label."""

UNIT_LINE = expression(
    r"(?:figures|amounts|values|montants|chiffres|valeurs|(?:alle )?(?:angaben|werte)|importi|valor[ei]s?|importes|"
    r"cifras|bedragen|waarden|cijfers|kwoty|warto[śs]ci|belopp|v[äa]rden|beløb|beløp|verdier|luvut)?\s?"
    r"(?:in|en|em|w|i)\s(?=.*(?:[€$£¥₱₹%²]|milli|mili[oaó]|milh|milj|thousand|tausend|duizend|euro|dollar|pound|"
    r"fran[ck]|"
    r"\b(?:prozent|pro[cz]ent\w{0,3}|per ?cent\w{0,4}|pour ?cent\w{0,4}|por ?cent\w{0,4}|"
    r"mio|mrd|mln|mld|md|bn|tsd|tys|cr|lakh|eur|chf|usd|gbp|k|t|mil)\b))[^\d()]{1,24}",
    re.IGNORECASE,
)
"""A line that says what all amounts under it are counted in."""

REMARK_TITLE = expression(
    r"(?:(?:data )?sources?|(?:daten)?quellen?|fuentes?|font[ie]|fontes?|bron(?:nen)?|źródł[oa]|käll(?:a|or)|kilder?|"
    r"läh(?:de|teet)|zdroje?|források?|surs[ae]|πηγ(?:ή|ές)|kaynak(?:lar)?|источники?|джерел[оа])\s?(?::.*)?|"
    r"(?:cliquez ici|click here|hier klicken|klicken sie hier|haga clic aqu[íi]|clicca qui|clique aqui|klik hier|"
    r"kliknij tutaj|klicka här|klikk? her|klikkaa tästä|klikněte zde|kattintson ide|κάντε κλικ εδώ|"
    r"нажмите здесь|buraya tıklayın)\b.*",
    re.IGNORECASE,
)
"""A title that says whence figures are, or calls the reader: it names nothing that they are of."""

AS_OF = expression(
    r"\W{0,4}(?:(?:data |figures |position )?as (?:of|at)\b|"
    r"(?:the )?(?:balance|status|state|situation|position|figures|numbers) (?:on|at|per|as (?:of|at|on))\s(?=\d)|"
    r"(?:état|situation|position|effectifs?) (?:au|du)\s(?=\d)|(?:situación|estado|saldo) (?:al?|del)\s(?=\d)|"
    r"(?:stan|według stanu) (?:na|z)\s(?=\d)|(?:situazione|stato|saldo) (?:al|del)\s(?=\d)|"
    r"(?:for the )?(?:(?:financial|fiscal) )?(?:year|period) end(?:ed|ing)\b|"
    r"(?:(?:situation|chiffres?|données|effectifs?|comptes|bilan|arrêtée?s?) )?au\s(?=\d)|exercice clos\b|"
    r"(?:stichtag|peildatum|stan na|na dzień|według stanu na|wg stanu na|tilanne|állapot|κατάσταση)\b|"
    r"(?:(?:bilanz|stand|zahlen|daten|stav|stavu|balans|situatie|ställning|status) )?(?:zum|per|pr\.?|ke?|ku)\s"
    r"(?:den |dem |dni |dňu )?(?=\d)|(?:(?:datos|situación|dati|situazione|dados|situação|posição) )?(?:al?|em)\s"
    r"(?=(?:28|29|30|31|1)\b)|situația la\s(?=\d)|"
    r"(?:(?:reporting |accounting )?period|période|zeitraum|berichtszeitraum|geschäftsjahr|per[ií]odo|ejercicio|"
    r"esercizio|exercício|exercice|periode|boekjaar|verslagperiode|okres|rok obrotowy|räkenskapsår|regn?skabsår|"
    r"regnskapsår|tilikausi|období|időszak|perioada|περίοδος|dönem)\b\W{0,3}"
    r"(?:(?:from|du|vom|von|dal?|del?|van|od|den|fra|från)\s)?(?=\d.*\b(?:28|29|30|31)\b))",
    re.IGNORECASE,
)
"""How a line begins that says as of which day figures are, or for which months, the last of which ends with it."""
