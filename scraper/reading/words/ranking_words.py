"""Words of which the names of rankings are made, in the languages we read. Data only."""

from scraper.reading.words.phrases import Phrases

NAMED = Phrases(
    r"\b(?:qs|arwu|cwur|urap|nirf|scimago|webometrics|greenmetric|u-?multirank|perspektywy|elsevier|keuzegids|censis)\b",
    r"\b(?:times higher education|academic ranking|leiden ranking|world university|financial times|u\.? ?s\.? news|"
    r"complete university guide|good university guide|the guardian|maclean['’]s)\b",
    r"\b(?:shanghai[- ]ranking|shanghai|che[- ](?:hochschul)?ranking|wirtschaftswoche|l['’]étudiant|le figaro|forbes|"
    r"fortune (?:global )?500|great place to work)\b",
)
"""Rankings of institutions by their names: of them they boast, and not of leagues and charts."""

PARTS = (
    "rank|ranks|ranked|ranking|rankings|position|place|league|table|tables|guide|best|top|list|"
    "classement|rang|palmarès|place|platz|rangliste|platzierung|clasificación|puesto|posición|classifica|graduatoria|"
    "posizione|posto|ranglijst|plaats|posição|lugar|classificação|miejsce|pozycja|placering|plassering|sijoitus|"
    "world|global|globally|worldwide|national|international|european|regional|overall|general|impact|young|subject|"
    "sustainability|employability|graduate|university|universities|higher|education|school|schools|business|"
    "mondial|mondiale|européen|européenne|général|universités|université|écoles|grandes|monde|weltweit|national|"
    "europaweit|hochschulen|universitäten|mundial|nacional|europeo|general|universidades|mondiale|nazionale|università|"
    "europe|asia|africa|america|latin|uk|us|usa|eu|germany|france|spain|italy|poland|canada|india|australia|"
    "deutschland|frankreich|europa|asien|asie|españa|italia|portugal|polska|edition|édition|ausgabe|edición|"
    "the|in|of|by|for|and|among|de|du|des|le|la|les|en|au|dans|et|im|der|die|das|unter|von|del|della|di|nel|e|y|no|na|"
    "do|da|em|w|i|van|op|per|par|per|nach"
)
"""Words beside the name of a ranking in the label of a place in it, and of nothing that is counted."""
