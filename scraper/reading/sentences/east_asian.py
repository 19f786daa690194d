"""What a number in a Japanese, Korean or Chinese sentence counts: its noun stands before it, or behind its counter."""

from figures.expressions import expression

_OF_A_COUNTER = {
    "ja": expression(r"\s?[人名冊校件社本台棟床室回点頭枚作施ヵカか国地域者]{0,4}の([^\s、。，,はがをにでとも]{2,12})"),
    "ko": expression(
        r"\s?(?:명|개|권|건|곳|대|편|종|인|점|개국|여\s?명)?(?:의|(?<=개))\s(\S{2,12}?)(?:을|를|이|가|은|는|에|과|와|에게|으로)?(?=[\s,.]|\Z)"
    ),
    "zh": expression(
        r"\s?[个個所家名位项項门門种種座间間台臺条條支套件处處株棵](?:以上的?)?([^\s、。，,；;：:（）()]{2,12}?)"
        r"(?:以及|和|及|与|與|等)?(?=[、。，,；;：:（）()\s]|\Z)"
    ),
}
_BREAK = {
    "ja": expression(r"[、。，,：（）()「」\s]"),
    "ko": expression(r"[,.:()]\s?|(?:이며|하며|이고|하고|으며|지만|와|및|으로)\s"),
    "zh": expression(r"[、。，,；;：:（）()\s]|现有|現有|共有|[拥擁]有|[设設]有|[开開][设設]|其中|目前"),
}
_PARTICLES = {
    "ja": expression(r"(?:は|が|も|の|に|を|で|と|数は|として|およそ)+\Z"),
    "ko": expression(r"(?<=[\uac00-\ud7af]{2})(?:은|는|이|가|의|을|를|에|에는|에서|으로)\Z"),
    "zh": expression(r"(?:一直|保持|[达達]到|超[过過]|占比|为|為|是|有|达|達|近|约|約|共|占|在)+\Z"),
}
_WORDLESS = {
    "ja": expression(r"(?:うち|そのうち|このうち|また|さらに|現在|毎年|年間)?"),
    "ko": expression(r"(?:이\s중|그\s중|이\s가운데|또한|현재|매년|연간|총|모두|약)?"),
    "zh": expression(r"(?:和|及|与|與|以及|另有|每年|每年[为為]|约|約|近|共)?"),
}
_ENDS = {
    "ja": (
        expression(r"\A[がはをもの]"),
        expression(r"(?:です|である|となっています|でした|があります|を有します|います)\Z"),
    ),
    "ko": (expression(r"\A(?:\s?명이|가|이|는|은)\s"), expression(r"(?:입니다|이다|합니다|있습니다|였습니다)\Z")),
    "zh": (expression(r"\A[的多余餘]+"), expression(r"(?:等|左右|以上|和|及|与|與)+\Z")),
}
_WHERE = expression(r"\A[^\s]{1,24}?(?:には|では)(?=.)")
"""Before a noun in Japanese: "本学には学生" counts 学生."""

_MU = ("亩", "畝")
"""China's measure of land, which no symbol stands for: it stays in the label."""


_OPENED, _CLOSED = "\ue000", "\ue001"
_AMID = expression(
    r"(?<=[^\s、。，,；;：:（）()])[（(](?![截含包不其以简])([^\s\d、。，,；;：:（）()]{1,12})[）)](?=[^\s\d、。，,；;：:（）()])"
)
"""Brackets amid a noun are a part of it: 二级学科（方向）博士点."""
_REMARK = expression(r"(?<=[^\s、。，,；;：:（）()])[（(][^\d（）()]{1,16}[）)]\s?\Z")
"""At its end they are a remark on it: 教职工(在编在职)."""


def _without_brackets(lead: str) -> str:
    """The words before a number, with brackets at which none of them ends."""
    return _AMID.sub(rf"{_OPENED}\1{_CLOSED}", _REMARK.sub("", lead))


def label_of_noun(lead: str, after: str, language: str) -> str | None:
    """The noun that a number with these words before and behind it counts; None where another language is meant."""
    if language not in _BREAK:
        return None
    if after[:1] in _MU:
        noun = _BREAK[language].split(lead)[-1].strip()
        return f"{noun} {after[:1]}" if noun else None
    counted = _OF_A_COUNTER[language].match(after)
    if counted is not None:
        return counted[1]
    is_bracketed = "(" in lead or "（" in lead
    before = _BREAK[language].split(_without_brackets(lead) if is_bracketed else lead)[-1].strip()
    if not _WORDLESS[language].fullmatch(before):
        before = _WHERE.sub("", before) if language == "ja" else before
        noun = _PARTICLES[language].sub("", before)
        return noun.replace(_OPENED, "（").replace(_CLOSED, "）") if is_bracketed else noun
    first, last = _ENDS[language]
    return last.sub("", first.sub("", _BREAK[language].split(after)[0].strip()))
