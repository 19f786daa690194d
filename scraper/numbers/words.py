"""What people write beside CLDR: magnitudes, units, currencies, qualifiers, ranks and ranges in words.

Sources: the Duden, the Lexique des règles typographiques, the Chicago Manual, RAE, Crusca, Onze Taal and PWN usage for
abbreviations; BIPM's SI brochure and UCUM for units; ISO 4217 for currencies. Tables are by language, phrases parted
by "|". A phrase that is an ordinary word of another language stands only under its own.
"""

from collections.abc import Mapping
from types import MappingProxyType

from figures.record import Qualifier

_AT_LEAST, _AT_MOST, _APPROXIMATELY = Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.APPROXIMATELY


def split(phrases: str) -> tuple[str, ...]:
    """The phrases of a table's cell."""
    return tuple(phrases.split("|")) if phrases else ()


MAGNITUDES: Mapping[str, Mapping[int, str]] = MappingProxyType(
    {
        "fr": {3: "milliers", 6: "Mio|Mio.|million|mns", 9: "Mds|Mrd|Mrds|mds|md|MD|Mrd."},
        "en": {
            3: "k|thousands|thousand",
            5: "lakh|lakhs|lac|lacs",
            6: "millions|mn|mln|Mn|mio",
            7: "crore|crores",
            9: "bn|Bn|BN|bln|billions|mrd",
            12: "tn|trn|trillions",
        },
        "de": {3: "Tsd.|Tsd|tausend", 6: "Mill.|Mio|mio", 9: "Md.|Mrd|mrd|Milld."},
        "es": {3: "miles", 6: "mill.|mill|mio|MM"},
        "it": {3: "mille|migliaia", 6: "mln|mio|Mio|mln.", 9: "mld|mrd|Mrd|mld."},
        "nl": {3: "k", 6: "mln|mio|Mio", 9: "mld|mrd|Mrd"},
        "pt": {3: "milhares", 6: "milhão|M|mio", 9: "mil milhões"},
        "pl": {3: "tys|tyś.", 6: "mln.", 9: "mld.|mrd"},
        "sv": {6: "milj.|milj|mnkr", 9: "mdr|mrd"},
        "da": {3: "tusinde", 6: "mio|mill.", 9: "mia|mrd."},
        "nb": {6: "mill|mio", 9: "mrd"},
        "nn": {6: "mill|mio", 9: "mrd"},
        "fi": {6: "milj", 9: "mrd"},
        "cs": {3: "tis", 6: "mil|milióny|miliónů", 9: "mld|miliard"},
        "sk": {3: "tis", 6: "mil", 9: "mld"},
        "hr": {3: "tis", 6: "mil|mil.|mln", 9: "mlrd|mlrd."},
        "hu": {6: "millió", 9: "mrd|milliárd"},
        "tr": {3: "bin|Bin", 6: "Milyon", 9: "Milyar"},
        "id": {3: "ribu|rb"},
        "ru": {3: "тыс", 6: "млн.", 9: "млрд."},
        "uk": {3: "тис", 6: "млн.", 9: "млрд."},
        "zh": {3: "千", 6: "百万|百萬", 7: "千万|千萬", 4: "萬", 8: "億", 12: "兆|萬億"},
        "ja": {3: "千", 6: "百万", 7: "千万"},
        "ko": {7: "천만", 6: "백만"},
        "ar": {3: "آلاف|الف|ألفا", 6: "ملايين", 9: "مليارات|بليون"},
        "hi": {5: "लाख", 7: "करोड़|करोड"},
        "el": {3: "χιλ", 6: "εκατ.|εκατ", 9: "δις|δισ"},
    }
)
"""Powers of ten. Of three letters or more they are found in any case; shorter ones mean what their case says."""

MONEY_MAGNITUDES: Mapping[str, int] = MappingProxyType({"m": 6, "M": 6, "b": 9, "k": 3, "K": 3, "T": 3, "G": 9})
"""Read as magnitudes only beside a currency (`£1.2m`, `5 M€`, `12 T€`): alone, `m` may be metres and `M` mille."""

GLUED_MAGNITUDES: Mapping[str, int] = MappingProxyType({"k": 3, "K": 3, "M": 6})
"""Understood in every language that has no meaning of its own for them, when no space parts them from the number."""

PERCENT = split(
    "pour cent|percent|per cent|prozent|por ciento|per cento|procent|por cento|procenta|pct|pct.|pourcent|percento|"
    "процентов|процента|prosent|prosenttia|per cent.|százalék|بالمئة|في المئة"
)

CURRENCY_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "EUR": "euro|euros|€uros|евро|ευρώ|eura|يورو|欧元|ユーロ|유로|eurós|eur",
        "USD": "us dollars|dollars us|us-dollar|us-dollars|u.s. dollars|dollars américains|dólares estadounidenses|"
        "美元|دولار أمريكي|米ドル|долларов|달러",
        "GBP": "pounds sterling|livres sterling|libras esterlinas|pfund sterling|sterline",
        "CHF": "francs suisses|schweizer franken|swiss francs|franchi svizzeri|franken|sfr.|sfr|fr.",
        "PLN": "złotych|złote|zlotych|zlotys|zł",
        "BRL": "reais",
        "CNY": "yuan|renminbi|rmb|元|人民币",
        "JPY": "yen|yens|円|日元",
        "INR": "rupees|roupies|rupien|रुपये|rs.|rs",
        "SEK": "kronor",
        "TRY": "tl|lira",
        "RUB": "рублей|рубля|руб.|руб|₽",
        "UAH": "грн|грн.|гривень|₴",
        "CZK": "korun|kč",
        "HUF": "forint|ft",
        "RON": "lei",
        "KRW": "원",
        "IDR": "rupiah|rp",
        "XOF": "francs cfa",
        "SAR": "ريال سعودي",
        "AED": "درهم إماراتي",
    }
)
"""Found in any case, after the number."""

DOLLAR_WORDS = split("dollars|dollar|dólares|dollari|dólar|دولار")
"""Whose dollar it is depends on the region, as of `$`."""

CURRENCY_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "US $": "USD", "$US": "USD", "$ US": "USD", "U$S": "USD", "U$": "USD", "AU$": "AUD", "A$": "AUD", "C$": "CAD",
        "CA$": "CAD", "$CA": "CAD", "$ CA": "CAD", "$ CAD": "CAD", "S$": "SGD", "MX$": "MXN", "₺": "TRY", "₽": "RUB",
        "₴": "UAH", "₸": "KZT", "₦": "NGN", "฿": "THB", "zł": "PLN", "PLN": "PLN", "Kč": "CZK", "￥": "JPY", "₵": "GHS",
        "Rp": "IDR", "RM": "MYR", "﷼": "SAR", "Fr.": "CHF", "SFr.": "CHF", "CHF": "CHF", "Php": "PHP", "Rs.": "INR",
        "＄": "USD", "￡": "GBP", "￦": "KRW", "₡": "CRC", "S/.": "PEN", "COP$": "COP", "CLP$": "CLP",
    }
)  # fmt: skip

CODES_THAT_ARE_WORDS = frozenset(split("ALL|TOP|TRY|CUP|MOP|PEN|GEL|SOS|BAM|LAK|RON|COP|ANG|MAD|CLF|BOB|MUR|ERN|CAD"))
"""ISO 4217 codes that are also words of a headline: read as money after a number, not before one, but TOP and ALL."""

BEFORE: Mapping[str, Mapping[Qualifier, str]] = MappingProxyType(
    {
        "fr": {
            _AT_LEAST: "plus de|plus des|plus d'|+ de|+ d'|+de|au moins|minimum|au minimum|supérieur à|supérieure à|"
            "un minimum de|"
            "plus que",
            _AT_MOST: "jusqu'à|jusqu’à|jusqu'a|moins de|moins d'|- de|au plus|au maximum|maximum|inférieur à",
            _APPROXIMATELY: "près de|près des|près d'|pres de|environ|env.|presque|quelque|quelques|autour de|"
            "de l'ordre de|aux alentours de|à peu près|approximativement|quasiment|quasi|proche de",
        },
        "en": {
            _AT_LEAST: "more than|over|at least|in excess of|upwards of|exceeding|greater than|minimum of|"
            "no fewer than|"
            "no less than|not less than|a minimum of|well over|just over|above|excess of|more then|minimum",
            _AT_MOST: "up to|less than|fewer than|under|at most|no more than|not more than|below|a maximum of|max.|"
            "just under|maximum of",
            _APPROXIMATELY: "about|around|nearly|approximately|approx.|approx|almost|roughly|circa|c.|ca.|close to|"
            "some|an estimated|estimated|just about|an average of about",
        },
        "de": {
            _AT_LEAST: "mehr als|über|mindestens|min.|wenigstens|gut|weit über|deutlich über|deutlich mehr als|ab",
            _AT_MOST: "bis zu|weniger als|höchstens|maximal|unter|max.|bis",
            _APPROXIMATELY: "rund|etwa|ca.|ca|zirka|circa|ungefähr|fast|knapp|nahezu|beinahe|annähernd|an die|rd.|"
            "etwas mehr als",
        },
        "es": {
            _AT_LEAST: "más de|mas de|+ de|+de|al menos|por lo menos|superior a|como mínimo|más de las|un mínimo de",
            _AT_MOST: "hasta|menos de|como máximo|a lo sumo|inferior a",
            _APPROXIMATELY: "casi|unos|unas|aproximadamente|alrededor de|cerca de|aprox.|en torno a",
        },
        "it": {
            _AT_LEAST: "oltre|più di|più di|piu di|+ di|almeno|superiore a|oltre i|oltre le",
            _AT_MOST: "fino a|meno di|al massimo|inferiore a",
            _APPROXIMATELY: "circa|quasi|intorno a|all'incirca|approssimativamente|circa i",
        },
        "nl": {
            _AT_LEAST: "meer dan|ruim|minstens|boven de|minimaal|ten minste|over de",
            _AT_MOST: "tot wel|minder dan|maximaal|hoogstens|tot",
            _APPROXIMATELY: "circa|ongeveer|bijna|zo'n|ca.|rond de|een kleine",
        },
        "pt": {
            _AT_LEAST: "mais de|mais dos|mais das|+ de|+de|ao menos|pelo menos|superior a|acima de|mais que|no mínimo",
            _AT_MOST: "até|menos de|no máximo|inferior a",
            _APPROXIMATELY: "cerca de|cerca dos|cerca das|quase|aproximadamente|em torno de|perto de|por volta de",
        },
        "pl": {
            _AT_LEAST: "ponad|więcej niż|co najmniej|przeszło|powyżej|minimum|min.",
            _AT_MOST: "do|mniej niż|poniżej|maksymalnie|najwyżej",
            _APPROXIMATELY: "około|ok.|ok|prawie|blisko|niemal|mniej więcej",
        },
        "sv": {
            _AT_LEAST: "över|mer än|fler än|minst|drygt",
            _AT_MOST: "upp till|mindre än|färre än|högst|under",
            _APPROXIMATELY: "cirka|ca|ca.|ungefär|nästan|omkring|närmare|runt|knappt",
        },
        "da": {
            _AT_LEAST: "over|mere end|flere end|mindst|godt",
            _AT_MOST: "op til|mindre end|færre end|højst|under",
            _APPROXIMATELY: "omkring|cirka|ca.|ca|næsten|knap|rundt regnet",
        },
        "nb": {
            _AT_LEAST: "over|mer enn|flere enn|minst",
            _AT_MOST: "opptil|inntil|mindre enn|færre enn|under",
            _APPROXIMATELY: "omkring|cirka|ca.|ca|nesten|rundt|om lag|omtrent",
        },
        "fi": {_AT_LEAST: "yli|vähintään", _AT_MOST: "alle|enintään", _APPROXIMATELY: "noin|lähes|n."},
        "cs": {
            _AT_LEAST: "přes|více než|nejméně|minimálně",
            _AT_MOST: "až|méně než|maximálně",
            _APPROXIMATELY: "asi|okolo|téměř|přibližně|zhruba|cca",
        },
        "sk": {
            _AT_LEAST: "viac ako|vyše|najmenej",
            _AT_MOST: "až|menej ako",
            _APPROXIMATELY: "asi|takmer|približne|okolo",
        },
        "hr": {
            _AT_LEAST: "više od|preko|najmanje|iznad",
            _AT_MOST: "do|manje od|najviše",
            _APPROXIMATELY: "oko|gotovo|približno|otprilike|skoro",
        },
        "sl": {_AT_LEAST: "več kot|nad|vsaj", _AT_MOST: "do|manj kot", _APPROXIMATELY: "okoli|približno|skoraj|okrog"},
        "hu": {_AT_LEAST: "több mint|legalább", _AT_MOST: "legfeljebb", _APPROXIMATELY: "mintegy|közel|kb.|körülbelül"},
        "ro": {
            _AT_LEAST: "peste|mai mult de|cel puțin",
            _AT_MOST: "până la|sub",
            _APPROXIMATELY: "aproximativ|aproape|circa|în jur de",
        },
        "ca": {
            _AT_LEAST: "més de|almenys",
            _AT_MOST: "fins a|menys de",
            _APPROXIMATELY: "gairebé|prop de|al voltant de",
        },
        "tr": {_AT_LEAST: "en az", _AT_MOST: "en fazla", _APPROXIMATELY: "yaklaşık|takriben"},
        "id": {
            _AT_LEAST: "lebih dari|minimal|setidaknya|di atas",
            _AT_MOST: "hingga|sampai|kurang dari|s/d|s.d.|maksimal",
            _APPROXIMATELY: "sekitar|hampir|kurang lebih|kira-kira",
        },
        "ru": {
            _AT_LEAST: "более|больше|свыше|не менее|более чем",
            _AT_MOST: "до|менее|не более|меньше",
            _APPROXIMATELY: "около|почти|примерно|приблизительно",
        },
        "uk": {_AT_LEAST: "понад|більше|більш ніж", _AT_MOST: "до|менше", _APPROXIMATELY: "близько|майже|приблизно"},
        "el": {_AT_LEAST: "πάνω από|περισσότεροι από", _AT_MOST: "έως", _APPROXIMATELY: "περίπου|σχεδόν"},
        "ar": {
            _AT_LEAST: "أكثر من|ما يزيد عن|ما يزيد على|أزيد من",
            _AT_MOST: "حتى|أقل من|ما يصل إلى",
            _APPROXIMATELY: "حوالي|نحو|ما يقارب|قرابة",
        },
        "fa": {_AT_LEAST: "بیش از", _AT_MOST: "کمتر از", _APPROXIMATELY: "حدود"},
        "zh": {
            _AT_LEAST: "超过|逾|超過|多于|至少",
            _AT_MOST: "不到|少于|最多",
            _APPROXIMATELY: "约|近|大约|約|将近|近乎",
        },
        "ja": {_APPROXIMATELY: "約|およそ"},
        "ko": {_APPROXIMATELY: "약"},
        "vi": {_AT_LEAST: "hơn|trên|ít nhất", _AT_MOST: "dưới|tối đa", _APPROXIMATELY: "khoảng|gần"},
    }
)
"""Qualifiers in words before the number, lower case, found in any case."""

AFTER: Mapping[str, Mapping[Qualifier, str]] = MappingProxyType(
    {
        "fr": {
            _AT_LEAST: "et plus|ou plus|et +|minimum|au moins",
            _AT_MOST: "au plus|maximum|ou moins",
            _APPROXIMATELY: "environ",
        },
        "en": {
            _AT_LEAST: "or more|and more|and over|or over|plus|and above|minimum",
            _AT_MOST: "or less|or fewer|or under|maximum",
            _APPROXIMATELY: "approx.|approximately",
        },
        "de": {_AT_LEAST: "und mehr|oder mehr", _AT_MOST: "oder weniger", _APPROXIMATELY: "ca."},
        "es": {_AT_LEAST: "o más|y más", _AT_MOST: "o menos", _APPROXIMATELY: "aproximadamente|aprox."},
        "it": {_AT_LEAST: "e più|o più|e oltre", _AT_MOST: "o meno", _APPROXIMATELY: "circa"},
        "nl": {_AT_LEAST: "en meer|of meer", _AT_MOST: "of minder"},
        "pt": {_AT_LEAST: "e mais|ou mais", _AT_MOST: "ou menos"},
        "pl": {_AT_LEAST: "i więcej|lub więcej"},
        "sv": {_AT_LEAST: "eller fler|eller mer"},
        "tr": {_AT_LEAST: "'den fazla|'dan fazla|'ten fazla|'tan fazla|den fazla|dan fazla|ve üzeri|üzeri"},
        "zh": {_AT_LEAST: "以上|余|多|餘", _AT_MOST: "以下", _APPROXIMATELY: "左右"},
        "ja": {_AT_LEAST: "以上|超", _AT_MOST: "以下|未満", _APPROXIMATELY: "程度|前後"},
        "ko": {_AT_LEAST: "이상|여", _AT_MOST: "이하|미만"},
    }
)

SIGNS: Mapping[Qualifier, str] = MappingProxyType(
    {_AT_LEAST: ">|≥|⩾|＞|>=|&gt;", _AT_MOST: "<|≤|⩽|＜|<=", _APPROXIMATELY: "~|≈|≃|∼|±|≅|∽|+/-|+/−|～"}
)

NEEDS_ITS_LANGUAGE = frozenset(
    split(
        "over|under|fast|gut|bis|ab|unter|do|tot|hasta|n.|some|above|below|c.|about|min.|max.|ok|ok.|ca|om|quasi|sub|"
        "rund|oko|nad|hơn|trên|dưới|gần|plus|maximum|minimum|minimal|maksimal|asi|env.|quelque|quelques|knap|runt|до"
    )
)
"""Qualifiers that are ordinary words elsewhere ("fast", "do", "over"): never read outside their own language."""

RANK_SIGNS = split("#|n°|n °|nº|n.º|№|n.°|no.|nr.|n.o|n°.")
RANK_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "": "top|top-|rank|ranked|rang|number|numéro|nummer|número|numero",
        "fr": "no|classé|classée",
        "en": "no|ranked no.|top",
        "de": "nr|platz|rang|top",
        "nl": "nr|plaats",
        "sv": "nr|plats",
        "da": "nr|plads",
        "nb": "nr|plass",
        "pl": "nr|miejsce",
        "it": "n.",
        "id": "peringkat|nomor",
        "zh": "第",
        "ja": "第",
        "tr": "no",
        "ru": "топ-|топ",
    }
)
"""What stands before a rank, lower case."""

ORDINAL_ENDINGS: Mapping[str, str] = MappingProxyType(
    {
        "": "º|ª|.º|.ª|ᵉʳ|ʳᵉ|ᵉ|ᵗʰ|ˢᵗ|ⁿᵈ|ʳᵈ|st|nd|rd|th|er|ère",
        "fr": "re|ère|ere|e|è|ème|eme|ième|ieme|nde|ers|ères|èmes|èmes",
        "es": ".er|ro|do|to|a|o|.a|.o",
        "pt": "a|o|.o|.a",
        "it": "°|a|o",
        "ca": "r|n|t|a",
        "nl": "e|ste|de",
        "sv": ":a|:e|:an",
        "ru": "-й|-е|-я|-го|-ое|-ая|й",
        "en": "'th",
    }
)
"""What makes a number an ordinal, without a space, lower case."""

RANKED_NOUNS: Mapping[str, str] = MappingProxyType(
    {
        "de": "platz|rang|stelle|position|geburtstag|jahrestag|jubiläum|mal|semester|lebensjahr|ausgabe|auflage|"
        "jahrhundert|jahrgang|klasse|etage",
        "pl": "miejsce|pozycja|lokata",
        "cs": "místo|pozice",
        "sk": "miesto",
        "hr": "mjesto",
        "sl": "mesto",
        "da": "plads",
        "nb": "plass",
        "fi": "sija",
        "hu": "hely|helyezett",
        "tr": "sıra|sırada",
    }
)
"""What `3.` counts when it is an ordinal: in any other place it ends a sentence or numbers a list."""

RANGE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "fr": "à|a|et|jusqu'à", "en": "to|and", "de": "bis|und", "es": "a|y|al|hasta", "it": "a|e|ai", "nl": "tot|en|à",
        "pt": "a|e|até", "pl": "do|a|i", "sv": "till|och", "da": "til|og", "nb": "til|og", "cs": "až|a|do",
        "hr": "do|i",
        "ca": "a|i", "ro": "și|la", "id": "hingga|sampai|dan", "ru": "до|и", "uk": "до|і", "zh": "至|到", "ja": "から",
        "fi": "ja", "tr": "ile", "ar": "إلى|و",
    }
)  # fmt: skip
"""Between the two ends of a range; those of RANGE_CONJUNCTIONS only after a word of RANGE_OPENERS."""

RANGE_CONJUNCTIONS = frozenset(split("et|and|und|y|e|en|i|och|og|și|dan|и|і|ja|ile|و"))

RANGE_OPENERS: Mapping[str, str] = MappingProxyType(
    {
        "fr": "entre", "en": "between", "de": "zwischen", "es": "entre", "it": "tra|fra", "nl": "tussen", "pt": "entre",
        "pl": "między|pomiędzy", "sv": "mellan", "da": "mellem", "nb": "mellom", "cs": "mezi", "hr": "između",
        "ca": "entre",
        "ro": "între", "id": "antara", "ru": "между", "uk": "між", "ar": "بين",
    }
)  # fmt: skip

RANGE_STARTS: Mapping[str, str] = MappingProxyType(
    {
        "fr": "de", "en": "from", "de": "von", "es": "de|desde", "it": "da|dai", "nl": "van", "pt": "de|desde",
        "pl": "od",
        "sv": "från", "da": "fra", "nb": "fra", "cs": "od", "hr": "od", "ca": "de", "ro": "de la", "id": "dari",
        "ru": "от|с",
        "uk": "від", "ar": "من",
    }
)  # fmt: skip
"""Belong to a range ("de 5 à 10") and to nothing else."""

OF_WORDS: Mapping[str, str] = MappingProxyType(
    {"fr": "d'|de", "en": "of", "es": "de", "it": "di|d'", "pt": "de", "ca": "d'|de", "ro": "de"}
)
"""Between a magnitude and its currency: "2 millions d'euros"."""

GROWTH_WORDS = split("growth|increase|faster|more|return|revenue|roi|higher|bigger|larger|better|times|as")
"""After `16X` they say that the X is "times"."""
