"""Words of time in more languages than `DURATION` has."""

import re

from figures.expressions import expression

TIMES_ELSEWHERE = expression(
    r"(?:timmar|timer|dagar|dager|dage|d[øy]gn|veckor|uger|uker|månader|måneder|minuter|minutter|hodin[ayu]?|dn[íůyi]|"
    r"týdn[eyů]|týždňov|měsíc[eůi]?|měsíců|mesiacov|letech|lety|tunti?a?|tunnin|päivää?|päivän|viikkoa?|viikon|"
    r"kuukautta|kuukauden|minuuttia?|óra|órát|órás|órán|percig|perc(?:et)?|napon|naponta|napos|héten|hónapo[ns]|hónap|"
    r"(?:de )?(?:zile|luni|săptămâni|minute|ore)|de ani|ώρες|ωρών|λεπτά|λεπτών|η?μέρες|εβδομάδες|μήνες|"
    r"saat(?:te)?|günde?|hafta|dakika(?:da)?|hores|dies|setmanes|mesos|anys|"
    r"год(?:а|ов)?|лет|рок(?:и|ів)|години|roky|rok[ůu]|rokov|godin[ae]|leta|yıl(?:da|lık)?|åren|vuoden|"
    r"минут\w?|час(?:а|ов)|дн(?:ей|я)|недел[ьи]|месяц(?:а|ев)|хвилин\w?|годин\w?|днів|дні|тижнів|місяц(?:ів|і))\b|"
    r"\s?(?:分(?:間|钟|鐘|焼|煮|で)|分(?=[、。,，]|\Z)|小时|小時|个月|か月|ヶ月|분(?:간|\s))",
    re.IGNORECASE,
)
"""Words of time in more languages than `DURATION` has; behind the words above they can be nothing else."""
