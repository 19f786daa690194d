"""Counters, which say no more than that something was counted: Chinese, Japanese and Korean signs, and the words for
pieces, copies and heads. Data only.
"""

import re

from figures.expressions import expression

COUNTERS = (
    r"(?:[人名件校所社かカヵ国ヶケ个個家座门位年歳冊台室床店棟科館席戸頭点枚種隻駅線日天명개건곳년일]{1,2}|가지|か国|개국|拠点|店舗|"
    r"時間|时间|시간)"
)
COUNTER = expression(COUNTERS)

LITTLE = expression(rf"[万億亿兆천만]?(?:[\u3040-\u9fff\uac00-\ud7af]|{COUNTERS})")
"""One sign, or a counter, also behind a magnitude."""

PIECES = frozenset(
    (
        *("fő", "db", "kpl", "hlö", "st", "st.", "stk", "stk.", "Stk.", "чел.", "шт.", "ks", "szt.", "kişi", "adet"),
        *("buc.", "Stück", "Stk", "szt", "sztuk", "sztuki", "stuks", "stycken", "шт", "штук", "штуки", "τεμ.", "tane"),
        *("τεμάχια", "pcs", "pcs.", "kusů", "kusy", "bucăți", "uds.", "uds", "unidades", "unités", "unità"),
    )
)
"""What is said of heads and pieces behind a number over its label: "8 900 fő"."""

_COUNTED_SO = (
    r"pcs?|pieces|vols?|copies|items|units|persons|people|ex|expl|exemplaires|pers|personnes|pièces|unités|"
    r"stk|st|stück|bde?|personen|voll|pz|pezzi|unità|persone|copie|uds?|unidades|ejs?|ejemplares|personas|unid?|"
    r"exemplares|pessoas|stuks|styck(?:en)?|personer|kpl|kappaletta|hlö|henkilöä|wol|egz|szt|sztuk|os|osób|tyt|poz|"
    r"ks|kusů|osob|sv|osôb|kusov|zv|db|fő|buc|bucăți|persoane|kom|komada|osoba|prim|adet|tane|kişi|cilt|τεμ|τεμάχια|"
    r"άτομα|экз|чел|человек|шт|штук|ед|прим|екз|осіб|од|бр|броя|души|ком|vnt|egz|asm|gab|eks|cilv|tk|ცალი|ერთეული"
)
COUNTED_SO = expression(rf"(?:{_COUNTED_SO})\.?(?=\s*(?:\Z|[(,;]))", re.IGNORECASE)
"""The same behind a number whose label stands before a colon or a dash: "Fonds: 171 326 vol."."""
