"""What people write beside CLDR: magnitudes, units, currencies, ranks and ranges in words.

Sources: the Duden, the Lexique des règles typographiques, the Chicago Manual, RAE, Crusca, Onze Taal and PWN usage for
abbreviations; BIPM's SI brochure and UCUM for units; ISO 4217 for currencies. Tables are by language, phrases parted
by "|". A phrase that is an ordinary word of another language stands only under its own.
"""

from collections.abc import Mapping
from types import MappingProxyType


def split(phrases: str) -> tuple[str, ...]:
    """The phrases of a table's cell."""
    return tuple(phrases.split("|")) if phrases else ()


MAGNITUDES: Mapping[str, Mapping[int, str]] = MappingProxyType(
    {
        "fr": {3: "milliers", 6: "Mio|Mio.|mios|million", 9: "Mds|Mrd|Mrds|mds|md|MD|Mrd."},
        "en": {
            3: "k|thousands|thousand",
            5: "lakh|lakhs|lac|lacs|LPA",
            6: "millions|mn|mln|Mn|mio",
            7: "crore|crores",
            9: "bn|Bn|BN|bln|billions|mrd",
            12: "tn|trn|trillions",
        },
        "de": {3: "Tsd.|Tsd|tausend", 6: "Mill.|Mio|mio", 9: "Md.|Mrd|mrd|Milld.|Mia.|Mia"},
        "es": {3: "miles", 6: "mill.|mill|mio|MM|M.|mdp|mdd", 9: "mmdp|mmdd"},
        "it": {3: "mille|migliaia", 6: "mil.|mln|mio|Mio|mln.", 9: "mld|mrd|Mrd|mld."},
        "nl": {3: "k", 6: "mln|mio|Mio", 9: "mld|mrd|Mrd"},
        "pt": {3: "milhares", 6: "milhão|M|mio", 9: "mil milhões"},
        "pl": {
            3: "tys|tyś.|tysiącom|tysiącami|tysiącach|tysiąca",
            6: "mln.|milionom|milionami|milionach|miliona",
            9: "mld.|mrd|miliardom|miliardami|miliardach|miliarda",
        },
        "sv": {6: "milj.|milj", 9: "mdr|mrd"},
        "da": {3: "tusinde|t.", 6: "mio|mill.", 9: "mia|mrd."},
        "nb": {6: "mill|mio", 9: "mrd"},
        "nn": {6: "mill|mio", 9: "mrd"},
        "fi": {
            3: "tuhannen|tuhannelle|tuhannella|tuhannesta|tuhannessa|tuhanteen",
            6: "milj|miljoonan|miljoonaan|miljoonalle|miljoonalla|miljoonasta",
            9: "mrd|miljardin|miljardiin|miljardilla",
        },
        "is": {
            3: "þús.|þús|þúsunda|þúsundum",
            6: "milljóna|milljónum|milljón|millj.",
            9: "milljarða|milljörðum|milljarð",
        },
        "et": {
            3: "tuh.|tuhande|tuhandest|tuhandele|tuhandega",
            6: "mln.|milj.|miljoni|miljonist|miljonile|miljoniga",
            9: "mld.|miljardi|miljardist",
        },
        "lv": {3: "tūkst|tūkstošus|tūkstošiem", 6: "milj|miljonus|miljoniem", 9: "mljrd|miljardus|miljardiem"},
        "lt": {3: "tūkst|tūkstančius", 6: "mln|milijonus|milijoną", 9: "mlrd|milijardus|milijardą"},
        "mt": {3: "elf", 6: "miljun|miljuni", 9: "biljun"},
        "ga": {6: "milliún|mhilliún|mhilliúin", 9: "billiún|bhilliún"},
        "cy": {3: "mil", 6: "miliwn|filiwn", 9: "biliwn|filiwn o filoedd"},
        "lb": {3: "Dausend", 6: "Millioun|Milliounen|Mio.|Mio", 9: "Milliard|Milliarden|Mrd.|Mrd"},
        "sq": {3: "mijëra", 6: "milionë|miliona|mln.", 9: "miliardë|mld."},
        "ca": {3: "mil", 6: "milion", 9: "mil milions"},
        "gl": {9: "mil millóns"},
        "eu": {3: "mila", 9: "mila milioi"},
        "be": {3: "тыс.|тысяч|тысячы", 6: "млн|млн.|мільёнаў|мільёна|мільёны", 9: "млрд|млрд.|мільярдаў"},
        "bg": {3: "хил|хиляда", 6: "млн|милиони", 9: "млрд|милиарди"},
        "sr": {3: "hilj.|hiljada|hiljade|hiljadu|хиљаду|хиљ", 6: "miliona|мил|milion", 9: "milijarde|milijardi"},
        "ro": {6: "mln.|mln|mil", 9: "mld"},
        "cs": {
            3: "tis|tisícům|tisíci|tisících|tisíců",
            6: "mil|milióny|miliónů|milionům|milionech|miliónům|miliónech",
            9: "mld|miliard|miliardám|miliardami|miliardách",
        },
        "sk": {
            3: "tis|tisícom|tisícmi|tisícoch",
            6: "mil|miliónom|miliónmi|miliónoch",
            9: "mld|miliardám|miliardami|miliardách",
        },
        "hr": {3: "tis|tisućama", 6: "mil|mil.|mln|milijunima", 9: "mlrd|mlrd.|milijardama"},
        "hu": {
            3: "ezren|ezret|ezernek|ezerrel|ezres|ezernél|ezerből",
            6: "millió|millióan|milliót|milliónak|milliós|milliónál|millióból|millióra|millióval",
            9: "mrd|milliárd|milliárdos|milliárdnál|milliárdot|milliárdra|milliárddal",
        },
        "tr": {
            3: "bin|Bin|binin|bine|bini|binden|binlik",
            6: "Milyon|mio.|milyonun|milyona|milyonu|milyondan|milyonluk",
            9: "Milyar|milyarın|milyara|milyarı|milyardan|milyarlık",
        },
        "id": {3: "ribu|rb"},
        "ru": {
            3: "тыс|тысячам|тысячами|тысячах",
            6: "млн.|миллионам|миллионами|миллионах",
            9: "млрд.|миллиардам|миллиардами|миллиардах",
        },
        "uk": {
            3: "тис|тисячам|тисячами|тисячах",
            6: "млн.|мільйонам|мільйонами|мільйонах",
            9: "млрд.|мільярдам|мільярдами|мільярдах",
        },
        "zh": {3: "千", 6: "百万|百萬", 7: "千万|千萬", 4: "萬", 8: "億", 12: "兆|萬億"},
        "ja": {3: "千", 6: "百万", 7: "千万"},
        "ko": {7: "천만", 6: "백만"},
        "th": {3: "พัน", 4: "หมื่น", 5: "แสน", 6: "ล้าน"},
        "ar": {3: "آلاف|الف|ألفا", 6: "ملايين", 9: "مليارات|بليون"},
        "hi": {5: "लाख", 7: "करोड़|करोड"},
        "el": {
            3: "χιλ|χιλιάδων",
            6: "εκατ.|εκατ|εκατομμυρίων|εκατομμυρίου",
            9: "δις|δισ|δισεκατομμυρίων|δισεκατομμυρίου",
        },
    }
)
"""Powers of ten. Of three letters or more they are found in any case; shorter ones mean what their case says."""

MONEY_MAGNITUDES: Mapping[str, int] = MappingProxyType(
    {"m": 6, "M": 6, "MM": 6, "b": 9, "k": 3, "K": 3, "T": 3, "G": 9, "cr": 7, "Cr": 7, "CR": 7}
)
"""Read as magnitudes only beside a currency (`£1.2m`, `5 M€`, `12 T€`): alone, `m` may be metres and `M` mille."""

REGIONAL_MONEY_MAGNITUDES: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {
        "fr": {"MD": 9}, "sv": {"t": 3, "Md": 9}, "da": {"t.": 3, "t": 3}, "nb": {"t": 3}, "nn": {"t": 3},
        "fi": {"t": 3}, "et": {"t": 3}, "hu": {"e": 3, "E": 3}, "tr": {"mr": 9, "Mr": 9},
    }
)  # fmt: skip
"""Of those, the ones of one language: `45 tkr`, `12 eFt`. Alone they are words: `3 mr cihazı` are scanners."""

GLUED_MAGNITUDES: Mapping[str, int] = MappingProxyType({"k": 3, "K": 3, "M": 6})
"""Understood in every language that has no meaning of its own for them, when no space parts them from the number."""

K_FOR_TO = frozenset(("cs", "sk", "sl", "pl", "ru"))
"""Languages in which a "k" is a word: "12 k dispozici"."""

PERCENT = split(
    "pour cent|percent|per cent|prozent|por ciento|per cento|procent|por cento|procenta|pct|pct.|pourcent|percento|"
    "процентов|процента|prosent|prosenttia|prosentin|per cent.|százalék|százaléka|százalékát|százalékos|procento|"
    "percentá|posto|odstotkov|odstotka|la sută|відсотків|відсотка|τοις εκατό|بالمئة|في المئة|"
    "процент|проценти|на сто|насто|отсто|одсто|посто|процената|відсотки|відсоток|працэнтаў|postotaka|procenata|odsto|"
    "percenta|odstotki|odstotek|procente|la suta|protsenti|protsent|protsendi|prosentti|prosentin|procentu|procenti|"
    "procents|procentų|procentai|procentas|prósent|prósenta|prósentum|prósentin|për qind|përqind|faoin gcéad|"
    "y cant|fil-mija|százalékkal|százalékban|százalékra"
)

CURRENCY_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "EUR": "euro|euros|€uros|евро|ευρώ|eura|eur|euroa|euron|euró|euroja|eurų|يورو|欧元|ユーロ|유로|eurós|eurot|"
        "eiro|evrov|evra|evri|evre|evro|евра|євро|еўра|avro|euroko|euroren|eurokoa|eurai|eurus|ewro|eurót|euroihin|eurom|eurami|"
        "eurit|euroon|eurolla|eurosta|eurolle|euróra|euróval|euróból|euróért|eurós|אירו",
        "ILS": 'ש"ח|ש״ח|₪|שקלים|שקל',
        "VND": "đồng",
        "THB": "บาท",
        "USD": "us dollars|dollars us|us-dollar|us-dollars|u.s. dollars|dollars américains|dólares estadounidenses|"
        "abd doları|"
        "美元|دولار أمريكي|米ドル|долларов|달러",
        "GBP": "pounds sterling|livres sterling|libras esterlinas|pfund sterling|sterline",
        "CHF": "francs suisses|schweizer franken|swiss francs|franchi svizzeri|franken|sfr.|sfr|fr.",
        "PLN": "złotych|złote|złotymi|złotym|zlotych|zlotys|zł",
        "BRL": "reais",
        "CNY": "yuan|renminbi|rmb|元|人民币",
        "JPY": "yen|yens|円|日元",
        "INR": "rupees|roupies|rupien|रुपये|rs.|rs",
        "SEK": "kronor|kronorna",
        "TRY": "tl|lira|türk lirası|liraya|lirayı|liralık|liradan",
        "RUB": "рублей|рубля|рубль|рублях|рублям|рублями|руб.|руб|₽",
        "UAH": "грн|грн.|гривень|гривні|гривня|гривнями|гривням|₴",
        "CZK": "korun|koruny|korunami|korunách|korunám|kč",
        "BGN": "лева|лв|лв.",
        "RSD": "динара|dinara|динари",
        "MKD": "денари",
        "MXN": "pesos mexicanos",
        "ARS": "pesos argentinos",
        "CLP": "pesos chilenos",
        "COP": "pesos colombianos",
        "UYU": "pesos uruguayos",
        "HUF": "forint|forintos|forintot|forintra|forintba|forintból|forinttal|forinttól|forintért|forintnyi",
        "RON": "lei",
        "KRW": "원",
        "IDR": "rupiah|rp",
        "XOF": "francs cfa",
        "SAR": "ريال سعودي",
        "AED": "درهم إماراتي",
    }
)
"""Found in any case, after the number."""

REGIONAL_CURRENCY_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "sv": {"SEK": "kr|kr."}, "da": {"DKK": "kr|kr.|kroner|krone"}, "nb": {"NOK": "kr|kr.|kroner|krone"},
        "nn": {"NOK": "kr|kr.|kroner|krone"}, "is": {"ISK": "kr|kr.|krónur|króna"}, "fr-CH": {"CHF": "francs|frs"},
        "it-CH": {"CHF": "franchi"},
        "ar": {"SAR": "ريال|ريال سعودي", "AED": "درهم|درهم إماراتي", "EGP": "جنيه|جنيه مصري", "KWD": "دينار كويتي",
               "JOD": "دينار أردني", "QAR": "ريال قطري", "OMR": "ريال عماني", "BHD": "دينار بحريني"},
        "ar-MA": {"MAD": "درهم"}, "ar-QA": {"QAR": "ريال"}, "ar-OM": {"OMR": "ريال"}, "ar-YE": {"YER": "ريال"},
        "ar-SD": {"SDG": "جنيه"}, "ar-KW": {"KWD": "دينار"}, "ar-JO": {"JOD": "دينار"}, "ar-DZ": {"DZD": "دينار"},
        "ar-TN": {"TND": "دينار"}, "ar-IQ": {"IQD": "دينار"}, "ar-BH": {"BHD": "دينار"},
        "en-GB": {"GBP": "pounds"}, "fi-SE": {"SEK": "kr"}, "bg": {"BGN": "лев"}, "mk": {"MKD": "денар|ден."},
        "sr": {"RSD": "дин.|динар|din.|dinar"}, "bs": {"BAM": "maraka|konvertibilnih maraka|konvertibilne marke"},
        "sq": {"ALL": "lekë|lek|leke"}, "vi": {"VND": "đ|đồng"}, "fi": {"SEK": "kruunua"},
        "hr": {"HRK": "kuna|kune|kn"},
        "it": {"CHF": "franchi"}, "es-PE": {"PEN": "soles|nuevos soles"}, "es-BO": {"BOB": "bolivianos"},
        "es-CR": {"CRC": "colones"}, "es-GT": {"GTQ": "quetzales"}, "es-HN": {"HNL": "lempiras"},
        "es-PY": {"PYG": "guaraníes"}, "es-DO": {"DOP": "pesos"}, "lb": {"EUR": "euroen"}, "hu": {"HUF": "ft"},
    }
)  # fmt: skip
"""What a currency is called where only one has that name."""

DOLLAR_WORDS = split(
    "dollars|dollar|dólares|dollari|dólar|دولار|dolari|dolara|dolarů|dolarów|dolary|dolárov|doláre|dolarjev|dollarit|"
    "dollaria|dolāru|dolāri|dolerių|doleriai|dollár|dolar|dòlars|dolares|δολάρια|δολαρίων|долара|долари|доларів|"
    "долларах|доллара|долл.|дол.|jav dolerių"
)
"""Whose dollar it is depends on the region, as of `$`."""

PESO_WORDS = split("pesos|peso")
PESOS = frozenset(("MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CUP", "PHP"))
"""Currencies that have that name, and `$` for their sign, where they are paid with."""

CURRENCY_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "US $": "USD", "$US": "USD", "$ US": "USD", "U$S": "USD", "U$": "USD", "AU$": "AUD", "A$": "AUD", "C$": "CAD",
        "CA$": "CAD", "$CA": "CAD", "$ CA": "CAD", "$ CAD": "CAD", "S$": "SGD", "MX$": "MXN", "₺": "TRY", "₽": "RUB",
        "₴": "UAH", "₸": "KZT", "₦": "NGN", "฿": "THB", "zł": "PLN", "PLN": "PLN", "Kč": "CZK", "￥": "JPY", "₵": "GHS",
        "Rp": "IDR", "RM": "MYR", "﷼": "SAR", "Fr.": "CHF", "SFr.": "CHF", "CHF": "CHF", "Php": "PHP", "Rs.": "INR",
        "＄": "USD", "￡": "GBP", "￦": "KRW", "₡": "CRC", "S/.": "PEN", "COP$": "COP", "CLP$": "CLP", "Ft": "HUF",
    }
)  # fmt: skip

CODES_THAT_ARE_WORDS = frozenset(split("ALL|TOP|TRY|CUP|MOP|PEN|GEL|SOS|BAM|LAK|RON|COP|ANG|MAD|CLF|BOB|MUR|ERN|CAD"))
"""ISO 4217 codes that are also words of a headline: read as money after a number, not before one, but TOP and ALL."""

RANK_SIGNS = split("#|n°|n °|nº|n.º|№|n.°|no.|nr.|n.o|n°.")
RANK_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "": "top|top-|rank|ranked|rang|number|numéro|nummer|número|numero",
        "fr": "no|classé|classée",
        "es": "puesto",
        "en": "no|ranked no.|top",
        "de": "nr|platz|rang|top",
        "nl": "nr|plaats|plek",
        "sv": "nr|plats|topp",
        "da": "nr|plads",
        "nb": "nr|plass|topp",
        "cs": "č.|místo",
        "pl": "nr|miejsce",
        "it": "n.",
        "ro": "locul|locul nr.|nr.",
        "id": "peringkat|nomor",
        "zh": "第",
        "ja": "第",
        "tr": "no",
        "ru": "топ-|топ",
        "uk": "топ-|топ|№",
        "bg": "топ|топ-|№",
        "mk": "топ|топ-|бр.",
        "hr": "топ|топ-|br.|бр.",
        "el": "νο|κορυφαία",
        "sq": "vendi|vendi i",
        "ga": "uimhir",
        "cy": "rhif|safle",
        "gl": "posto",
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
        "el": "ο|η|ος|ου|ης",
        "ja": "位",
        "ko": "위",
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
        "hr": "mjesto|mjestu|mesto|mestu|место|месту",
        "sl": "mesto|mestu",
        "et": "koht|kohal|kohta",
        "lv": "vieta|vietā|vietu",
        "is": "sæti|sætið|sætinu",
        "mk": "место|местото",
        "bg": "място",
        "sv": "plats|platsen",
        "lt": "vieta|vietoje",
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
        "fr": "à|a|et|jusqu'à", "en": "to|and", "de": "bis|und", "es": "a|y|al|hasta", "it": "a|e|ai|al",
        "nl": "tot|t/m|en|à", "pt": "a|e|até|aos|ao|às", "pl": "do|a|i", "sv": "till|och", "da": "til|"
        "og", "nb": "til|og",
        "cs": "až|a|do", "hr": "do|i|до|и", "sk": "až|do|a", "sl": "do|in", "bg": "до|и", "mk": "до|и", "be": "да|і",
        "el": "έως|ως|μέχρι|και", "lv": "līdz|un", "lt": "iki|ir", "et": "kuni|ja", "hu": "és", "is": "til|og",
        "sq": "deri në|deri|dhe", "ga": "go|go dtí|agus", "cy": "i|a|hyd at", "mt": "sa|u", "lb": "bis|an", "eu": "eta",
        "ca": "a|i", "ro": "și|la", "id": "hingga|sampai|dan", "ru": "до|и", "uk": "до|і", "zh": "至|到", "ja": "から",
        "fi": "ja", "tr": "ile|ila|ilâ", "ar": "إلى|و",
    }
)  # fmt: skip
"""Between the two ends of a range; those of RANGE_CONJUNCTIONS only after a word of RANGE_OPENERS."""

RANGE_CONJUNCTIONS = frozenset(
    split("et|and|und|y|e|en|i|och|og|și|dan|и|і|ja|ile|و|in|και|un|ir|és|dhe|agus|u|an|eta")
)

RANGE_OPENERS: Mapping[str, str] = MappingProxyType(
    {
        "fr": "entre", "en": "between", "de": "zwischen", "es": "entre|entre el|entre los|entre las",
        "it": "tra|fra|tra i|fra i", "nl": "tussen|tussen de", "pt": "entre|entre os|entre as",
        "pl": "między|pomiędzy", "sv": "mellan", "da": "mellem", "nb": "mellom", "cs": "mezi", "hr": "između|између",
        "sk": "medzi", "sl": "med", "bg": "между", "mk": "меѓу|помеѓу", "be": "паміж",
        "el": "μεταξύ", "lv": "starp", "lt": "tarp", "is": "milli", "sq": "midis|ndërmjet", "ga": "idir",
        "cy": "rhwng", "mt": "bejn", "lb": "tëscht|tëschent", "ca": "entre",
        "ro": "între", "id": "antara", "ru": "между", "uk": "між", "ar": "بين",
    }
)  # fmt: skip

RANGE_STARTS: Mapping[str, str] = MappingProxyType(
    {
        "fr": "de", "en": "from", "de": "von", "es": "de|desde|del", "it": "da|dai|dal|dalle", "nl": "van",
        "pt": "de|desde|dos|das|do",
        "pl": "od",
        "sv": "från", "da": "fra", "nb": "fra", "cs": "od", "hr": "od|од", "sk": "od", "sl": "od", "bg": "от",
        "mk": "од",
        "be": "ад", "el": "από", "lv": "no", "lt": "nuo", "is": "frá", "sq": "nga", "ga": "ó", "cy": "o", "mt": "minn",
        "lb": "vun|vu", "ca": "de", "ro": "de la", "id": "dari",
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
