"""How many languages a site can be read in, as the menu for them says in its header. Data only."""

from scraper.reading.words.phrases import Phrases

LANGUAGES = Phrases(
    r"^(?:(?:available|supported|more|other) )?languages?\b|^langues?\b|^(?:verf[üu]gbare |weitere )?sprachen?\b|"
    r"^idiomas?\b|^lenguas?\b|^lleng[üu]es\b|^lingue\b|^talen\b|^l[íi]nguas?\b|^j[ęe]zyk(?:i|[óo]w)?\b|^spr[åa]k\b|"
    r"^sprog\b|^kiel(?:t[äa]|et|en|iversiot)\b|^jazyk[yůo]\w*|^nyelv(?:en)?\b|^limbi\b|^γλώσσες\b|^dil(?:de)?\b|"
    r"^язык(?:ов|а)\b|^мов(?:и|ами)?\b|^(?:言語|語言|语言)",
)
"""What stands behind their number."""
