"""How a sentence leads to a number that is only what another one is compared with: "up from 1,198". Data only."""

import re

from figures.expressions import expression
from scraper.numbers.words import split

_YEAR = r"(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?"
YEAR = expression(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_IN = (
    r"in|en|im|im jahre?|jahr|fin|fin de|ende|nel|nell['’]anno|em|w|w roku|år|i|v|v roce|în|vuonna|to|το|el|a|"
    r"at the end of|end of|by|of|de|del|des jahres|du|van|von|z|do|z roku|fra|från|dal"
)
_EARLIER = (
    r"(?:the )?(?:previous|prior|last|preceding) (?:year|month|quarter|season|term)|(?:a|one|the) year "
    r"(?:ago|earlier|before)|(?:l['’])?ann?(?:ée)? (?:dernier|dernière|précédente?|passée?|d['’]avant)|"
    r"un an (?:plus tôt|avant|auparavant)|(?:im |des )?vorjahr(?:es)?|im jahr (?:davor|zuvor)|ein jahr (?:davor|zuvor)|"
    r"(?:im )?letzten jahr|(?:el |del )?(?:año|ejercicio|curso) (?:anterior|pasado)|hace un año|"
    r"(?:(?:nel)?l['’]|dell['’])?anno (?:precedente|prima|scorso)|un anno (?:fa|prima)|vorige? jaar|"
    r"(?:het |in het )?(?:jaar (?:ervoor|daarvoor|eerder)|voorgaande jaar)|een jaar eerder|"
    r"(?:o |no |do )?ano (?:anterior|passado|precedente)|(?:há )?um ano (?:antes|atrás)|"
    r"rok (?:wcześniej|temu)|w (?:poprzednim|ubiegłym|zeszłym) roku|(?:föregående|förra) (?:år|året)|"
    r"året (?:innan|før)|i fjol|sidste år|(?:i )?foregående år|i fjor|edellisvuonna|edellisenä vuonna|"
    r"viime vuonna|vuotta aiemmin|(?:v )?předchozím roce|v minulém roce|rok předtím|loni|vloni|vlani|"
    r"(?:în )?anul (?:trecut|precedent)|(?:az )?előző évben|tavaly|πέρυσι|(?:το )?προηγούμενο έτος|"
    r"l['’]any (?:anterior|passat)"
)
_ONLY = (
    r"the|only|just|les|los|las|el|la|seulement|seuls|solo|sólo|i|gli|le|soltanto|os|as|apenas|noch|nur|den|die|der|"
    r"nog|slechts|zaledwie|tylko|bare|kun|bara|cei|cele|doar|els|les|τους|τις|about|around|some"
)
_TELLING = (
    r"(?:as )?compared (?:to|with)|als (?:es )?noch|in comparison (?:to|with)|relative to|(?:up|down) from|"
    r"(?:par rapport|comparée?s?|en comparaison) (?:à|aux?|avec)|(?:im vergleich|verglichen) (?:zu|zum|zur|mit)|"
    r"(?:en comparación|comparad[oa]s?) con|(?:con )?respecto a|(?:rispetto|in confronto) (?:a|ai|alle|agli|al)|"
    r"vergeleken met|ten opzichte van|t\.?o\.?v\.?|(?:em comparação|comparad[oa]s?) com|em relação (?:a|aos|às|ao)|"
    r"w (?:porównaniu (?:z|ze|do)|stosunku do)|jämfört med|upp från|sammenlign?et med|i forhold til|op+ fra|"
    r"ve srovnání se?|v porovnaní so?|oproti|comparativ cu|în comparație cu|σε (?:σύγκριση|σχέση) με|"
    r"en comparació amb|respecte (?:a|als|dels)|instead of|rather than|au lieu de|(?:an)?statt|anstelle von|"
    r"en (?:lugar|vez) de|invece d(?:i|ei|elle)|in plaats van|em vez d[eo]s?|zamiast|i stället för|i stedet for|"
    r"în loc de|αντί για|en lloc de"
)
_AS_IT_IS = (
    r"against|versus|vs\.?|contre|gegenüber|gg[üu]\.?|nach|frente a|contra|contro|tegenover|tegen|face ao?s?|wobec|"
    r"mot|mod|proti|față de|έναντι|davant dels?|a tavalyi|az előző évi|an (?:increase|decrease) of|a (?:rise|fall|"
    r"drop) of"
)
_WERE = (
    r"(?:it was|there were|we had|they were|c['’]était|ils étaient|elles étaient|waren es|war es|es waren|es noch|"
    r"eran|fueron|erano|erano stati|waren (?:dat|het) er|waren er|eram|foram|było (?:ich)?|(?:jich |to )bylo|var det|"
    r"(?:(?:heitä|niitä|jäseniä)\s)?oli)"
)
_LEAD = r"(?<![^\s(,;–—-])"
GROWN = expression(
    r"\b(?:(?:rose|risen|rises|grew|grown|grows|increased|climbed|jumped|expanded|fell|dropped|went(?: up)?)"
    r"(?: [a-z]+ly)?(?: by)?|pass(?:ée?s?|e|ent|er)|augmenté|progressé|"
    r"pas(?:ó|amos|ado|aron|ar)|crec(?:ió|ido)|aument(?:ó|ado)|wzros(?:ła|ło|ły)|wzrósł|ökade|ökat|steg|stigit|økte|"
    r"voksede|"
    r"(?:passat|salit|cresciut|aumentat)[oaie])(?: (?:z|od|from|från|fra))?\s\Z",
    re.IGNORECASE,
)
"""Before a range that says whence something came, and to how many: nobody has both."""

LED_TO = expression(rf"{_LEAD}(?:{_TELLING})(?:\s(?:{_ONLY}))?\s?\Z", re.IGNORECASE)
"""Right before a number that is but compared with, whatever follows."""

LAST_WORDS = frozenset(
    split(
        "to|with|noch|from|à|au|aux|avec|zu|zum|zur|mit|con|a|al|alle|ai|agli|com|aos|às|ao|met|van|tov|z|ze|do|"
        "med|från|fra|se|so|oproti|cu|με|amb|als|dels|del|against|versus|vs|of|than|contre|de|gegenüber|ggü|ggu|"
        "gegenueber|statt|anstatt|von|nach|contra|contro|di|dei|delle|tegenover|tegen|as|des|dos|wobec|zamiast|"
        "mot|mod|för|for|proti|έναντι|για|davant|tavalyi|évi|was|were|had|était|étaient|es|eran|fueron|erano|"
        "stati|waren|er|eram|foram|było|ich|bylo|det|oli|the|only|just|les|los|las|el|la|seulement|seuls|solo|"
        "sólo|i|gli|le|soltanto|os|apenas|nur|den|die|der|nog|slechts|zaledwie|tylko|bare|kun|bara|cei|cele|doar|"
        "els|τους|τις|about|around|some"
    )
)
"""What the words that lead to such a number end with: few sentences have one of them there."""

MAY_LEAD = expression(
    rf"{_LEAD}(?:(?:{_AS_IT_IS})|(?:{_EARLIER}|(?:(?:{_IN})\s)?{_YEAR})\s{_WERE})(?:\s(?:{_ONLY}))?\s?\Z", re.IGNORECASE
)
"""Right before one that is so where it counts nothing of its own: "contre 290 en 2019", "against 12 diseases"."""

OF_ANOTHER_YEAR = expression(
    rf"\s?(?:[.,;)!]|\Z|(?:(?:(?:{_IN})\s)?(?:{_EARLIER})|(?:(?:{_IN})\s)?{_YEAR}|[oi]n the (?:year|previous)|"
    r"helyett)(?!\w))",
    re.IGNORECASE,
)
"""Behind a number that counts nothing of its own: a sign, or a time."""

IN_BRACKETS = expression(rf"\((?:{_EARLIER}|(?:(?:{_IN})\s)?{_YEAR})\s?:\s?\Z", re.IGNORECASE)
DATED_IN_BRACKETS = expression(rf"\s(?:(?:(?:{_IN})\s)?{_YEAR}|(?:(?:{_IN})\s)?(?:{_EARLIER}))\)", re.IGNORECASE)
"""Before and behind a number in brackets that says what another one was: "(2023: 320)", "(1 198 en 2019)"."""

MORE_THAN_THEN = expression(
    r"(?:\s[^\W\d][^\s,;.:]*){0,2}?\s(?:"
    r"(?:more|fewer|less) (?:[^\W\d]+ )?than (?:in|the|a|last|previous)|"
    r"de (?:plus|moins) (?:qu['’]|que )(?:en|l['’]|à)|(?:mehr|weniger) (?:[^\W\d]+ )?als (?:im|in|noch|vor|ein|letzte)|"
    r"(?:más|menos) que (?:en|el|hace)|in (?:più|meno) (?:rispetto|del|che)|(?:meer|minder) dan (?:in|vorig|het|een)|"
    r"(?:mais|menos) (?:do )?que (?:em|no|o|há)|(?:więcej|mniej) niż (?:w|przed|rok)|"
    r"(?:fler|färre) än (?:i|under|f[öo]rra)|(?:flere|færre) (?:enn|end) (?:i|sidste))(?!\w)",
    re.IGNORECASE,
)
"""Behind so many more or fewer than there were: no number of what there is."""
