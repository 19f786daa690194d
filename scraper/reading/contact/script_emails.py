"""E-mail addresses that a script writes from pieces, read without running it.

Literals that are joined by `+`, by name, in a template or in an array are joined here too, and characters given by
their numbers; everything else that a script may do is left alone, and gives no address.
"""

from urllib.parse import unquote

from figures.expressions import expression
from scraper.reading.contact.emails import emails_of_text
from scraper.reading.markup.text import fold

MAX_SCRIPT = 4000
MAX_RUNS = 50

_LITERAL = r"(?:\"(?:[^\"\\\n]|\\.){0,200}\"|'(?:[^'\\\n]|\\.){0,200}'|`[^`$\\]{0,200}`)"
_AT_SIGN = r"String\.fromCharCode\(\s*(?:64|0x40)\s*\)"
_TERM = rf"(?:{_LITERAL}|{_AT_SIGN}|[A-Za-z_$][\w$]{{0,40}}(?![\w$(.\[]))"
_SUM = expression(rf"{_TERM}(?:\s*\+\s*{_TERM})+")
_TERMS = expression(_TERM)
_NAMED = expression(rf"\b([A-Za-z_$][\w$]{{0,40}})\s*=\s*({_LITERAL})(?!\s*[+.\[])")
_TEMPLATE = expression(r"`([^`]{0,300})`")
_PLACE = expression(r"\$\{\s*([A-Za-z_$][\w$]{0,40})\s*\}")
_CODES = expression(r"String\.fromCharCode\(\s*(\d{2,3}(?:\s*,\s*\d{2,3}){5,80})\s*\)")
_LIST = expression(rf"\[\s*({_LITERAL}(?:\s*,\s*{_LITERAL})*)\s*\]\s*\.join\(\s*({_LITERAL})\s*\)")
_LITERALS = expression(_LITERAL)
_SIGN = expression(r"@|%40|fromCharCode|\\x40|\\u0040|&#(?:64|x40);")
_ESCAPES = expression(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))")
_MARKUP = expression("[<>\"'=]")


def emails_of_script(script: str) -> list[str]:
    """The addresses that a script puts together from literals, once each, at most those of its first MAX_SCRIPT
    characters.
    """
    script = script[:MAX_SCRIPT]
    if not _SIGN.search(script):
        return []
    named = {name: _value(literal) for name, literal in _NAMED.findall(script)[:MAX_RUNS]}
    texts = [_joined(found[0], named) for found in list(_SUM.finditer(script))[:MAX_RUNS]]
    texts += [_PLACE.sub(lambda m: named.get(m[1], " "), text) for text in _TEMPLATE.findall(script)[:MAX_RUNS]]
    texts += ["".join(chr(int(code)) for code in codes.split(",")) for codes in _CODES.findall(script)[:MAX_RUNS]]
    texts += [_value(literal) for literal in _LITERALS.findall(_SUM.sub(" ", script))[:MAX_RUNS]]
    texts += [_value(joint).join(map(_value, _LITERALS.findall(terms))) for terms, joint in _LIST.findall(script)]
    found = [address for text in texts for address in emails_of_text(_shown(text))]
    return list({address.casefold(): address for address in reversed(found)}.values())[::-1]


def _joined(terms: str, named: dict[str, str]) -> str:
    return "".join(_of_term(term, named) for term in _TERMS.findall(terms))


def _of_term(term: str, named: dict[str, str]) -> str:
    if term.startswith("String"):
        return "@"
    return _value(term) if term[0] in "\"'`" else named.get(term, " ")


def _value(literal: str) -> str:
    """What a literal stands for; of its escapes, those of characters by their number."""
    text = _ESCAPES.sub(lambda m: chr(int(m[1] or m[2], 16)), literal[1:-1])
    return text.replace("&#64;", "@").replace("&#x40;", "@")


def _shown(text: str) -> str:
    return fold(_MARKUP.sub(" ", unquote(text)).replace("mailto:", " "))
