"""Marks that letters lose in capitals: "ΑΡΙΘΜΟΥΣ" is αριθμούς, "HAKKIMIZDA" is hakkımızda. So are Chinese signs as
China writes them today those that Taiwan and Hong Kong write: 醫院簡介 is 医院简介.

To look for them in each text takes longer than to look for a phrase, and few pages have any. So a page is asked first:
in its bytes, where few letters begin with the byte that theirs begin with.
"""

import re
from collections import defaultdict

_TRADITIONAL = (
    "醫簡學職員業專級護師圖書館車線產項課會國關於們設擁總計現開個體務團協區類組處場廠電網資實驗習機構門間積築備隊單餘費價優標劃規質術"
    "衛預發藝節歷鄉鎮縣戶齡歲屆營銷貿購貨連鎖過達約數獎選進獲內診療養環農漁來願參觀紹訊幾條張輛臺財補階層歐亞灣東報導"
)
_SIMPLIFIED = (
    "医简学职员业专级护师图书馆车线产项课会国关于们设拥总计现开个体务团协区类组处场厂电网资实验习机构门间积筑备队单余费价优标划规质术"
    "卫预发艺节历乡镇县户龄岁届营销贸购货连锁过达约数奖选进获内诊疗养环农渔来愿参观绍讯几条张辆台财补阶层欧亚湾东报导"
)
"""Signs of Taiwan and Hong Kong in the words we look for, and how China writes them."""

_MARKED = re.compile(f"[ıάέήίόύώΐΰ\u0307{_TRADITIONAL}]")
_UNMARKED = str.maketrans(f"ıάέήίόύώΐΰ{_TRADITIONAL}", f"iαεηιουωϊϋ{_SIMPLIFIED}", "\u0307")
"""Letters whose capitals bear no mark: the Turkish "ı", which "I" is of, beside "i" and its dot, and Greek vowels."""
_REFERENCE = re.compile(
    rb"&(?:#0*(?:30[45]|775|9[0-7]\d)(?!\d)|#[xX]0*(?:13[01]|307|3[89a-cA-C][\da-fA-F])(?![\da-fA-F])|Idot|inodot|imath)"
)
"""How a page writes one of them by its number or name, İ and all with Greek letters beside."""


def _by_first_byte(letters: str) -> dict[bytes, list[bytes]]:
    found: dict[bytes, list[bytes]] = defaultdict(list)
    for letter in letters:
        encoded = letter.encode()
        found[encoded[:1]].append(encoded)
    return found


_ENCODED = _by_first_byte(f"ıİάέήίόύώΐΰΆΈΉΊΌΎΏ\u0307{_TRADITIONAL}")


def may_have_marks(utf8: bytes) -> bool:
    """Whether a page, in UTF-8, may have letters with such marks."""
    if any(letter in utf8 for first, letters in _ENCODED.items() if first in utf8 for letter in letters):
        return True
    return _REFERENCE.search(utf8) is not None


def unmarked(text: str) -> str:
    """A text in lower case, without marks that capitals do not bear."""
    return text.translate(_UNMARKED) if _MARKED.search(text) else text
