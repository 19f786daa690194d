"""Qualifiers that are read in their own language alone: most are prepositions or verbs there, or other words elsewhere.

At least, at most and about of each language, phrases parted by "|", lower case. A language that is read with the words
of a relative, as Serbian with those of Croatian, adds its own here. Sources: the dictionaries of each language's
academy, CLDR, and what statistics offices write.
"""

from collections.abc import Mapping
from types import MappingProxyType

from figures.record import Qualifier
from scraper.numbers.words import split

Row = tuple[str, str, str]

BEFORE_AT_HOME: Mapping[str, Row] = MappingProxyType(
    {
        "be": ("больш за|звыш|больш чым|не менш за|не менш", "да|менш за|не больш за|менш чым", "каля|амаль|прыкладна"),
        "bg": ("надхвърля|надхвърлят|малко над|доста над", "най-много|малко под", "някъде около"),
        "bs": ("bar|minimalno", "ispod|maksimalno|ne više od", "blizu|nekih|okvirno"),
        "ca": (
            "per sobre de|mínim|no menys de|un mínim de|poc més de|supera|superen|supera els|superen els",
            "màxim|per sota de|un màxim de|menys d'|no més de",
            "a prop de|entorn de|a l'entorn de|prop d'|pràcticament",
        ),
        "cs": ("ne méně než|přinejmenším|min.|dobrých", "max.|nejvíce|ne více než", "odhadem"),
        "cy": (
            "mwy na|mwy nag|dros|o leiaf|o leia|dim llai na|ymhell dros|uwchlaw|isafswm o|yn fwy na|ychydig dros",
            "hyd at|llai na|llai nag|dan|o dan|ar y mwyaf|uchafswm o|dim mwy na|yn llai na",
            "tua|bron i|oddeutu|bron|rhyw|bron yn|agos at|amcangyfrif o|yn agos at",
        ),
        "da": (
            "min.|minimum|ikke mindre end|i overkant af",
            "højest|ikke mere end",
            "nær|i nærheden af|anslået|hen ved",
        ),
        "de": ("oberhalb von|jenseits von", "nicht mehr als|unterhalb von", ""),
        "el": (
            (
                "παραπάνω από|ελάχιστο|υπερβαίνει|υπερβαίνουν|υπερβαίνουν τους|υπερβαίνουν τις|υπερβαίνουν τα|ξεπερνά|"
                "ξεπερνά τα|ξεπερνά τις|ξεπερνούν τους|ξεπερνούν τις|ξεπερνούν τα|ξεπέρασαν τους|ξεπέρασαν τις"
            ),
            "έως και|μέχρι και|κάτω των|μέγιστο",
            "κοντά στα|κοντά στις|κατά προσέγγιση|περί το",
        ),
        "en": ("well in excess of|beyond the", "max|maximum|as few as", "approaching|almost exactly"),
        "es": (
            "mínimo|mínimo de|superiores a|supera los|supera las|superan los|superan las",
            "máximo|máximo de|no más de|inferiores a|por debajo de",
            "rondando los|rondando las|rondan los|rondan las|ronda los|ronda las",
        ),
        "et": (
            "minimaalselt|mitte vähem kui|ületab|ületas|veidi üle",
            "maksimaalselt|kõige rohkem|mitte rohkem kui",
            "u|ca|ca.|orienteeruvalt|pea|hinnanguliselt",
        ),
        "eu": (
            "gutxienez|gutxienez ere|gutxieneko",
            "gehienez|gehienez ere",
            "ia|ia-ia|ia ia|gutxi gorabehera|gutxi gora-behera|kasik",
        ),
        "fi": ("väh.|useampi kuin|minimissään", "alle|enint.|maks.|maksimissaan|max.", "karkeasti|likipitäen"),
        "fr": ("min.", "max.", "pratiquement|approchant"),
        "ga": (
            "os cionn|níos mó ná|níos mó na|breis agus|breis is|ar a laghad|corradh is|corradh le",
            "suas le|suas go|níos lú ná|faoi bhun|ar a mhéad",
            "thart ar|timpeall|timpeall ar|beagnach|tuairim is|tuairim|tuairim agus|gar do|thart faoi|nach mór",
        ),
        "gl": (
            "máis de|polo menos|cando menos|por riba de|máis do|máis da|máis dos|máis das|mínimo|supera os|supera as",
            "ata|ata os|ata as|por debaixo de|non máis de|máximo",
            (
                "preto de|preto dos|preto das|case|arredor de|arredor dos|arredor das|unhas|ao redor de|practicamente|"
                "á volta de"
            ),
        ),
        "hr": (
            "minimalno|ne manje od|nešto više od|nešto iznad",
            "ispod|maksimalno|nešto manje od|ne više od",
            "nekih|blizu|okvirno|procijenjenih",
        ),
        "hu": (
            "min.|nem kevesebb mint|nem kevesebb, mint|meghaladja a|meghaladja az|meghaladta a|meghaladta az",
            "kevesebb, mint|max.|maximálisan",
            "kb|cirka|közel a",
        ),
        "is": (
            (
                "yfir|meira en|meiri en|fleiri en|fleira en|að minnsta kosti|að lágmarki|rúmlega|rúm|rúmar|rúmir|"
                "ríflega|minnst|a.m.k.|ekki færri en|ekki minna en|vel yfir"
            ),
            (
                "allt að|undir|minna en|minni en|færri en|í mesta lagi|að hámarki|mest|innan við|ekki meira en|"
                "ekki fleiri en"
            ),
            (
                "um|um það bil|u.þ.b.|u.þ.b|nálægt|næstum|nær|tæplega|tæp|tæpar|tæpir|nærri|í kringum|kringum|hátt í|"
                "nálega|rétt um|því sem næst|ca."
            ),
        ),
        "it": (
            "minimo|superiori a|minimo di|un minimo di|ben oltre|ben più di",
            "massimo|massimo di|inferiori a|non più di|max.",
            "vicino a|suppergiù|a quota",
        ),
        "lb": (
            "méi wéi|iwwer|op d'mannst|op mannst|mindestens",
            "bis|bis zu|manner wéi|maximal|héchstens|ënner",
            "ongeféier|ronn|bal|ca.|ëm|knapps|zirka|ëm déi",
        ),
        "lt": (
            "per|viršija|viršijo|min.|kiek daugiau nei|šiek tiek daugiau nei",
            "ne daugiau nei|maks.|mažiau negu|daugiausiai|kiek mažiau nei",
            "apytikriai|netoli|kone|vos ne",
        ),
        "lv": (
            "pāri|ne mazāk par|minimāli|pārsniedz|nedaudz vairāk nekā|nedaudz virs",
            "mazāk par|zem|maksimāli|ne vairāk par|nedaudz mazāk nekā",
            "teju|tuvu|apt.|tuvu pie",
        ),
        "mk": (
            "повеќе од|над|најмалку|барем|не помалку од|минимално|минимум|надминува|нешто повеќе од",
            "до|помалку од|најмногу|под|максимално|максимум|не повеќе од",
            "околу|речиси|скоро|приближно|отприлика|близу|безмалку",
        ),
        "mt": (
            "aktar minn|iktar minn|mill-inqas|mhux inqas minn|minn tal-inqas|'il fuq minn|il fuq minn",
            "sa|inqas minn|mhux aktar minn|l-aktar|taħt|massimu ta'|sa massimu ta'",
            "madwar|kważi|bejn wieħed u ieħor|viċin|qrib",
        ),
        "nb": ("minimum|min.|ikke færre enn|ikke mindre enn", "ikke mer enn|maksimum", "tett på|anslagsvis|bortimot"),
        "nl": ("boven|min.|niet minder dan|méér dan", "onder|ten hoogste", "omstreeks|plusminus|naar schatting"),
        "pl": ("", "maks.|max.|aż do|nie więcej niż|maksimum", "niemalże|nieomal|z grubsza"),
        "pt": (
            "mínimo de|mínimo|além de|superiores a",
            "máximo de|máximo|não mais de|inferiores a",
            "próximo de|na ordem de|na ordem dos|na casa dos|na casa das|praticamente",
        ),
        "ro": (
            "nu mai puțin de|nu mai puţin de|cel puţin|mai mulţi de|de peste|depăşeşte|depăşesc",
            "până în|nu mai mult de|mai puţin de|pînă la",
            "undeva la|aproximativ de",
        ),
        "ru": (
            "не менее чем|по меньшей мере|по крайней мере|выше|превышает|превысило|превышают|с лишним",
            "не более чем|ниже",
            "практически|где-то",
        ),
        "sk": (
            "prinajmenšom|min.|presahuje|presahujú|dobrých",
            "pod|max.|menej než|nanajvýš|necelých",
            "odhadom|temer",
        ),
        "sl": (
            "čez|več od|minimalno|presega|presegajo|ne manj kot|nekaj več kot",
            "pod|maksimalno|ne več kot|nekaj manj kot",
            "blizu|kakih|domala|malodane|okvirno",
        ),
        "sq": (
            "më shumë se|mbi|të paktën|së paku|minimumi|jo më pak se|minimalisht|më tepër se",
            "deri në|më pak se|nën|maksimumi|deri|jo më shumë se|maksimalisht|së shumti",
            "rreth|afërsisht|afro|gati|pothuajse|thuajse|përafërsisht|afër|rreth e rrotull|nja",
        ),
        "sr": (
            (
                "bar|minimalno|ne manje od|nešto više od|бар|барем|изнад|минимум|минимално|не мање од|нешто више од|"
                "премашује|premašuje"
            ),
            "ispod|maksimalno|nešto manje od|ne više od|до|највише|испод|максимално|максимум|нешто мање од|не више од",
            "blizu|okvirno|nekih|приближно|отприлике|цца|близу|оквирно|неких",
        ),
        "sv": ("minimum|ej mindre än|inte mindre än", "inte mer än", "c:a|uppskattningsvis|omkr.|kring|i runda tal"),
        "tr": ("minimum|min.|en düşük", "maksimum|maks.", "yaklaşık olarak|aşağı yukarı|tahminen|tahmini|yakl."),
        "uk": (
            "не менше ніж|принаймні|перевищує|перевищив|перевищила",
            "не більше ніж|не більш як|не більш ніж",
            "бл.|коло|порядку|практично",
        ),
    }
)
"""Before the number: at least, at most, about."""

AFTER_AT_HOME: Mapping[str, Row] = MappingProxyType(
    {
        "bg": ("и повече|или повече|и нагоре", "или по-малко", ""),
        "bs": ("i više|ili više", "ili manje", ""),
        "ca": ("o més|i més", "o menys", "aproximadament"),
        "cy": ("neu fwy|a mwy|neu ragor|a throsodd", "neu lai", ""),
        "da": ("og derover|og mere|og flere", "eller færre|eller mindre", ""),
        "el": ("και άνω|ή περισσότερα|ή περισσότεροι|και πάνω", "ή λιγότερα|ή λιγότεροι|και κάτω", ""),
        "es": ("o más|y más", "o menos|como máximo", ""),
        "et": ("või rohkem|ja rohkem|ja enam", "või vähem", ""),
        "eu": (
            "baino gehiago|tik gora|etik gora|-tik gora|-etik gora|eta gehiago|edo gehiago",
            "baino gutxiago|edo gutxiago",
            "inguru",
        ),
        "fi": ("tai useampi|ja yli", "tai vähemmän", ""),
        "ga": ("nó níos mó|ar a laghad", "nó níos lú|ar a mhéad", ""),
        "gl": ("ou máis|e máis", "ou menos", "aproximadamente"),
        "hr": ("i više|ili više", "ili manje", ""),
        "hu": (
            "és több|-nál több|-nél több|-nál is több|-nél is több|-et meghaladó|-t meghaladó",
            "vagy kevesebb",
            "",
        ),
        "is": ("eða fleiri|og fleiri|eða meira|og meira", "eða færri|eða minna", ""),
        "lt": ("ir daugiau|arba daugiau|ar daugiau", "arba mažiau|ir mažiau", ""),
        "lv": ("un vairāk|vai vairāk", "vai mazāk", ""),
        "mk": ("и повеќе|или повеќе", "или помалку", ""),
        "nb": ("og mer|og flere|og over", "eller færre|eller mindre", ""),
        "nl": ("en meer|of meer", "of minder", ""),
        "pl": ("i więcej|lub więcej", "lub mniej|i mniej", ""),
        "ro": ("și peste|şi peste|și mai mult|şi mai mult|sau peste", "sau mai puțin|sau mai puţin", ""),
        "ru": ("и более|или более|и больше|или больше|с лишним", "и менее|или менее|или меньше", ""),
        "sk": ("a viac|alebo viac", "alebo menej", ""),
        "sl": ("in več|ali več", "ali manj", ""),
        "sq": ("e më shumë|ose më shumë|e sipër", "ose më pak", ""),
        "sr": ("i više|ili više|и више|или више", "ili manje|или мање", ""),
        "sv": ("och uppåt|och mer|och fler", "eller färre|eller mindre", ""),
        "tr": (
            (
                "'nin üzerinde|'nın üzerinde|'nun üzerinde|'nün üzerinde|'yi aşkın|'yı aşkın|'yu aşkın|'yü aşkın|aşkın|"
                "yılı aşkın|yılı aşkın bir|"
                "yıldan fazla|üstü|ve üstü|ve daha fazla|'den çok|'dan çok"
            ),
            "'e varan|'a varan|'ye varan|'ya varan|ve altı",
            "civarı|'e yakın|'a yakın|kadar",
        ),
        "uk": ("і більше|та більше|або більше|і вище", "або менше|і менше", ""),
    }
)
"""Behind the number, in the same order."""

_MEANINGS = (Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.APPROXIMATELY)


def at_home(table: Mapping[str, Row], language: str) -> dict[str, Qualifier]:
    """The meanings of a language's phrases in one of the tables."""
    row = table.get(language, ("", "", ""))
    return {phrase: meaning for meaning, phrases in zip(_MEANINGS, row, strict=True) for phrase in split(phrases)}
