"""How the words over a table tell in what its numbers are, brought to a form that is read: "Tuhatta euroa, ellei toisin
ilmoitettu", "(単位：百万円)", "adatok ezer Ft-ban", "Thousands of euros".
"""

import re

from figures.expressions import expression

_UNLESS = expression(
    r"[,;–-]?\s?(?:\b(?:ellei|mikäli ei) (?:toisin|muuta)|\b(?:om|där) (?:inte|inget|ej) annat|\bmedmindre|"
    r"\b(?:hvis|der|når|med mindre) (?:ikke )?(?:annet|andet)|\bunless|\bexcept (?:where|as)|"
    r"\b(?:sofern|soweit|wenn) nicht|\bsauf|\bsalvo|\bse non|\btenzij|\b(?:o ile|jeśli|jeżeli) nie|\bnení-li|"
    r"\b(?:pokud|ak) nen?í|\bak nie|\bha (?:másként|nem|más)|\bdacă nu|\bεκτός (?:αν|εάν)|\bекщо не|\bякщо не|"
    r"\bесли не|\bосвен ако|\bosim ako|\bče ni).*\Z",
    re.IGNORECASE | re.DOTALL,
)
"""A condition at the end that tells no unit: "unless otherwise stated"."""
_UNLESS_BEFORE = expression(r"\Aaksi belirtil\w+(?: sürece)?\s", re.IGNORECASE)
_EAST_ASIAN = expression(r"(?:単位|单位|單位|货币单位|단위)\s?[:：]?\s?(?:人民币|人民幣|新台幣)?")
_CURRENCY_BEFORE = expression(r"\A(?:人民币|人民幣|新台幣)(?=[百千万萬亿億])")
_EDGED = expression(r"\A[-–—]\s(.+?)\s[-–—]\Z")
"""As Romanian tables write it: "- mii lei -"."""


def _at_start(pattern: str) -> re.Pattern[str]:
    """A form where words begin that say nothing but a unit: none of "who donated thousands of euros"."""
    return expression(rf"(?:(?<![^(\[])|(?<=[,:–—-]\s)){pattern}")


_FORMS = (
    (_at_start(r"(?:luvut |määrät |summat )?tuhan(?:sina|sissa|nessa) euro(?:ina|issa|ssa)\b"), "in tuhatta euroa"),
    (_at_start(r"(?:luvut |määrät |summat )?miljoon(?:ina|issa) euro(?:ina|issa)\b"), "in miljoonaa euroa"),
    (_at_start(r"(?:az )?(?:adatok )?(ezer|e|millió|m|milliárd) ?(?:ft|forint|huf)-?ban\b"), r"in \1 Ft"),
    (_at_start(r"(?:az )?(?:adatok )?(ezer|millió) eur(?:ó)?-?ban\b"), r"in \1 EUR"),
    (_at_start(r"(?:thousands? of|in thousand) (euros?|dollars?|pounds?)\b"), r"in thousand \1"),
    (_at_start(r"millions? of (euros?|dollars?|pounds?)\b"), r"in million \1"),
    (_at_start(r"(eur|usd|gbp|chf|sek|nok|dkk) (thousand|million)s?\b"), r"in \2 \1"),
    (_at_start(r"milliers (?:d['’]|de )(euros?|francs)\b"), r"en milliers d'\1"),
    (_at_start(r"millions (?:d['’]|de )(euros?|francs)\b"), r"en millions d'\1"),
    (_at_start(r"miles de (euros|pesos|dólares)\b"), r"in 1.000 \1"),
    (_at_start(r"milhares de (euros|reais)\b"), r"in 1.000 \1"),
    (_at_start(r"milj\. ?€"), "in milj. euroa"),
    (_at_start(r"(?:tusental(?:s)?|tusen) kronor\b"), "i tkr"),
    (_at_start(r"miljoner kronor\b"), "i mkr"),
    (_at_start(r"tusen kroner\b"), "i tusen kr"),
    (_at_start(r"tusinde? kroner\b"), "i tkr."),
    (_at_start(r"mill(?:ioner|\.)? kroner\b"), "i mill. kr"),
    (_at_start(r"(?:(?:alle )?(?:tall|beløp) )?i hele tusen\b"), "i tusen"),
    (_at_start(r"tisíce (kč|korun|eur)\b"), r"v tis. \1"),
    (_at_start(r"(?:dkk|sek) ?['’]?(?:1[., ]?)?000\b"), "i tkr"),
    (_at_start(r"nok ?['’]?(?:1[., ]?)?000\b"), "i tusen kr"),
    (_at_start(r"(eur|usd|gbp|chf) ?['’]?(?:1[., ]?)?000\b"), r"in thousand \1"),
    (_at_start(r"000 (eur|usd|chf)\Z"), r"in thousand \1"),
    (_at_start(r"tis\. (eur|eura)\b"), "in tisuća eur"),
    (_at_start(r"хил\. ?лв\."), "в хил. лева"),
    (_at_start(r"(χιλ\.|εκατ\.) ?(?:ευρώ|€)"), r"σε \1 €"),
    (_at_start(r"duizenden euro['’]?s\b"), "in duizend euro"),
    (_at_start(r"miljoenen euro['’]?s\b"), "in miljoen euro"),
)
"""Forms that no number has behind it, and what is said in their place."""
_TELLING = expression(
    r"tuha|milj|mill|adatok|ezer|milli|thous|milh|miles|tus|tisíc|tis\.|000|хил|χιλ|εκατ|duizend|単位|单位|單位|단위|人民|新台",
    re.IGNORECASE,
)
_CONDITION = expression(
    r"toisin|annat|annet|andet|unless|except|nicht|sauf|salvo|se non|tenzij|nie |není|másk|dacă|εκτός|если|якщо|освен|"
    r"osim|aksi|medmindre|ha nem|če ni",
    re.IGNORECASE,
)
_LONGEST = 80


def plain_unit(line: str) -> str:
    """The words with their unit in a form that is read; other words as they are."""
    if len(line) > _LONGEST:
        return line
    if _CONDITION.search(line) is not None:
        line = _UNLESS_BEFORE.sub("", _UNLESS.sub("", line)).strip()
    if line[:1] in ("-", "–", "—") and (edged := _EDGED.match(line)) is not None:
        line = edged[1]
    if not line.isascii():
        line = line.replace("（", "(").replace("）", ")")
    if _TELLING.search(line) is None:
        return line
    if not line.isascii() and _EAST_ASIAN.search(line) is not None:
        return f"({_EAST_ASIAN.sub('', line).strip('()[]【】 ').replace(' ', '')})"
    line, told = _CURRENCY_BEFORE.sub("", line), line.lower()
    for form, said in _FORMS:
        if form.search(told) is not None:
            return form.sub(said, told)
    return line
