"""Chinese, Japanese and Korean counters, which say no more than that something was counted. Data only."""

from figures.expressions import expression

COUNTERS = (
    r"(?:[人名件校所社かカヵ国ヶケ个個家座门位年歳冊台室床店棟科館席戸頭点枚種隻駅線日天명개건곳년일]{1,2}|가지|か国|개국|拠点|店舗|"
    r"時間|时间|시간)"
)
COUNTER = expression(COUNTERS)

LITTLE = expression(rf"[万億亿兆천만]?(?:[\u3040-\u9fff\uac00-\ud7af]|{COUNTERS})")
"""One sign, or a counter, also behind a magnitude."""
