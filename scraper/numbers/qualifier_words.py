"""Words and signs that say how a number is meant, in each language: at least, at most, about.

Phrases are parted by "|", lower case, and found in any case. A phrase that is an ordinary word of another language
stands in NEEDS_ITS_LANGUAGE too.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from figures.record import Qualifier
from scraper.numbers.words import split

_AT_LEAST, _AT_MOST, _APPROXIMATELY = Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.APPROXIMATELY

BEFORE: Mapping[str, Mapping[Qualifier, str]] = MappingProxyType(
    {
        "fr": {
            _AT_LEAST: "plus de|plus d'|+ de|+ d'|+de|au moins|minimum|au minimum|supérieur à|supérieure à|"
            "un minimum de|plus que|un peu plus de|un peu plus d'|bien plus de|pas moins de|au-delà de|au bas mot",
            _AT_MOST: "jusqu'à|jusqu’à|jusqu'a|moins de|moins d'|- de|au plus|au maximum|maximum|inférieur à|"
            "un peu moins de|un peu moins d'|un maximum de|à peine",
            _APPROXIMATELY: "près de|près d'|pres de|environ|env.|presque|quelque|quelques|autour de|de l'ordre de|"
            "aux alentours de|à peu près|approximativement|quasiment|quasi|proche de|avoisine|avoisinant",
        },
        "en": {
            _AT_LEAST: "more than|over|at least|in excess of|upwards of|greater than|minimum of|no fewer than|"
            "no less than|not less than|a minimum of|well over|just over|above|excess of|more then|minimum|"
            "slightly more than|slightly over|a little over|well above|north of",
            _AT_MOST: "up to|less than|fewer than|under|at most|no more than|not more than|below|a maximum of|max.|"
            "just under|maximum of|as many as|slightly less than|slightly under|just below|well under",
            _APPROXIMATELY: "about|around|nearly|approximately|approx.|approx|almost|roughly|circa|c.|ca.|close to|"
            "some|an estimated|estimated|just about|an average of about|just shy of|virtually",
        },
        "de": {
            _AT_LEAST: "mehr als|über|mindestens|mind.|min.|wenigstens|gut|weit über|deutlich über|deutlich mehr als|"
            "ab|etwas mehr als|etwas über|knapp über|nicht weniger als",
            _AT_MOST: "bis zu|weniger als|höchstens|maximal|unter|max.|bis|etwas weniger als|etwas unter|knapp unter",
            _APPROXIMATELY: "um die|rund|etwa|ca.|ca|zirka|circa|ungefähr|fast|knapp|nahezu|beinahe|annähernd|"
            "an die|rd.|"
            "gegen|schätzungsweise|in etwa",
        },
        "es": {
            _AT_LEAST: "más de|mas de|+ de|+de|al menos|por lo menos|superior a|como mínimo|un mínimo de|algo más de|"
            "poco más de|por encima de|no menos de",
            _AT_MOST: "hasta|menos de|como máximo|a lo sumo|inferior a|un máximo de|algo menos de|poco menos de",
            _APPROXIMATELY: "casi|unos|unas|aproximadamente|alrededor de|cerca de|aprox.|en torno a|prácticamente|"
            "próximo a|cercano a",
        },
        "it": {
            _AT_LEAST: "oltre|più di|piu di|+ di|almeno|superiore a|poco più di|non meno di|al di sopra di",
            _AT_MOST: "fino a|meno di|al massimo|inferiore a|poco meno di|un massimo di",
            _APPROXIMATELY: "sui|circa|quasi|intorno a|all'incirca|approssimativamente|attorno a|pressoché|grosso modo",
        },
        "nl": {
            _AT_LEAST: "tenminste|meer als|een goede|meer dan|ruim|minstens|boven de|minimaal|ten minste|"
            "over de|iets meer dan|minimum",
            _AT_MOST: "hooguit|krap|tot wel|minder dan|maximaal|hoogstens|tot|iets minder dan|max.|tot en met",
            _APPROXIMATELY: "circa|ongeveer|bijna|zo'n|ca.|rond de|een kleine|nagenoeg|rond|tegen de|"
            "om en nabij|vrijwel",
        },
        "pt": {
            _AT_LEAST: "para cima de|mais do que|mais de|+ de|+de|ao menos|pelo menos|superior a|acima de|"
            "mais que|no mínimo|pouco mais de|"
            "um pouco mais de|não menos de|um mínimo de",
            _AT_MOST: "até|menos de|no máximo|inferior a|pouco menos de|um pouco menos de|um máximo de|abaixo de",
            _APPROXIMATELY: "uns|umas|cerca de|quase|aproximadamente|em torno de|perto de|por volta de|"
            "à volta de|próximo a",
        },
        "pl": {
            _AT_LEAST: "przynajmniej|z górą|ponad|więcej niż|co najmniej|przeszło|powyżej|minimum|min.|"
            "nieco ponad|niewiele ponad|"
            "nie mniej niż|grubo ponad",
            _AT_MOST: "do|mniej niż|poniżej|maksymalnie|najwyżej|co najwyżej|nieco mniej niż",
            _APPROXIMATELY: "bez mała|około|ok.|ok|prawie|blisko|niemal|mniej więcej|niespełna|w przybliżeniu",
        },
        "sv": {
            _AT_LEAST: "över|mer än|fler än|minst|drygt|lite över|något över|något mer än|lite mer än",
            _AT_MOST: "max|max.|maximalt|upp till|mindre än|färre än|högst|under|som mest|strax under",
            _APPROXIMATELY: "bortåt|cirka|ca|ca.|ungefär|nästan|omkring|närmare|runt|knappt|uppemot|inemot|uppåt|nära",
        },
        "da": {
            _AT_LEAST: "godt og vel|over|mere end|flere end|mindst|godt|lidt over|lidt mere end|lidt flere end",
            _AT_MOST: "maks.|op til|mindre end|færre end|højst|under|lidt under|maksimalt",
            _APPROXIMATELY: "knapt|op imod|omkring|cirka|ca.|ca|næsten|knap|rundt regnet|omtrent|op mod|tæt på|"
            "cirka de",
        },
        "nb": {
            _AT_LEAST: "drøyt|over|mer enn|flere enn|minst|litt over|godt over|i overkant av|noe over",
            _AT_MOST: "høyst|maks|maks.|opptil|inntil|mindre enn|færre enn|under|maksimalt|i underkant av|"
            "litt under|opp til",
            _APPROXIMATELY: "knapt|oppimot|knappe|snaue|omkring|cirka|ca.|ca|nesten|rundt|om lag|omtrent|"
            "nærmere|opp mot|nær|snaut",
        },
        "fi": {
            _AT_LEAST: "runsas|yli|vähintään|ainakin|reilut|reilu|runsaat|hieman yli|enemmän kuin",
            _AT_MOST: "enintään|korkeintaan|jopa|hieman alle|vähemmän kuin",
            _APPROXIMATELY: "liki|noin|lähes|n.|melkein|suunnilleen|arviolta|vajaat|vajaa|likimain",
        },
        "cs": {
            _AT_LEAST: "přes|více než|více jak|nejméně|minimálně|alespoň|nad|o něco více než|něco přes|víc než",
            _AT_MOST: "pod|až|méně než|maximálně|nejvýše|necelých|necelá|do",
            _APPROXIMATELY: "takřka|asi|okolo|kolem|téměř|přibližně|zhruba|cca|cca.|skoro|bezmála",
        },
        "sk": {
            _AT_LEAST: "viac ako|vyše|najmenej|viac než|minimálne|aspoň|nad",
            _AT_MOST: "až|menej ako|maximálne|najviac|do",
            _APPROXIMATELY: "asi|takmer|približne|okolo|zhruba|cca|skoro",
        },
        "hr": {
            _AT_LEAST: "више од|преко|најмање|više nego|prek|više no|više od|preko|najmanje|iznad|barem",
            _AT_MOST: "мање од|do|manje od|najviše",
            _APPROXIMATELY: "око|готово|скоро|cca|cca.|oko|gotovo|približno|otprilike|skoro",
        },
        "sl": {
            _AT_LEAST: "najmanj|prek|preko|vec kot|več kakor|več kot|nad|vsaj",
            _AT_MOST: "največ|manj kakor|do|manj kot",
            _APPROXIMATELY: "pribl.|cca.|cca|okoli|približno|skoraj|okrog",
        },
        "hu": {
            _AT_LEAST: "több mint|több, mint|legalább|minimum",
            _AT_MOST: "legfeljebb|kevesebb mint|maximum|akár",
            _APPROXIMATELY: "mintegy|közel|kb.|körülbelül|csaknem|majdnem|megközelítőleg|hozzávetőleg|nagyjából",
        },
        "ro": {
            _AT_LEAST: "mai bine de|minim|peste|mai mult de|mai mulți de|mai multe de|cel puțin|cel putin|minimum",
            _AT_MOST: "maxim|până la|sub|cel mult|mai puțin de|maximum",
            _APPROXIMATELY: "vreo|în jurul a|aproximativ|aproape|aproape de|circa|în jur de|aprox.|cca|cca.",
        },
        "ca": {
            _AT_LEAST: "més d'|més de|almenys|com a mínim|superior a",
            _AT_MOST: "fins a|menys de|com a màxim",
            _APPROXIMATELY: "vora|gairebé|prop de|al voltant de|uns|unes|quasi|aproximadament",
        },
        "tr": {
            _AT_LEAST: "asgari|en azından|en az",
            _AT_MOST: "azami|en çok|en fazla",
            _APPROXIMATELY: "yaklaşık|takriben|neredeyse",
        },
        "id": {
            _AT_LEAST: "lebih dari|minimal|setidaknya|di atas",
            _AT_MOST: "hingga|sampai|kurang dari|s/d|s.d.|maksimal",
            _APPROXIMATELY: "sekitar|hampir|kurang lebih|kira-kira",
        },
        "ru": {
            _AT_LEAST: "как минимум|минимум|свыше чем|больше чем|не меньше|чуть более|более|больше|свыше|"
            "не менее|более чем",
            _AT_MOST: "максимум|менее чем|меньше чем|не больше|чуть менее|до|менее|не более|меньше",
            _APPROXIMATELY: "ок.|едва ли не|в районе|около|почти|примерно|приблизительно|порядка",
        },
        "uk": {
            _AT_LEAST: "щонайменше|більш як|мінімум|не менш як|не менш ніж|більше як|більше, ніж|понад|більше|"
            "більш ніж|не менше|більше ніж",
            _AT_MOST: "максимум|менш ніж|менш як|менше ніж|щонайбільше|до|менше|не більше",
            _APPROXIMATELY: "біля|орієнтовно|десь|близько|майже|приблизно",
        },
        "el": {
            _AT_LEAST: "πλέον των|πάνω απο|ξεπερνά τους|τουλάχιστο|πάνω από|περισσότεροι από|περισσότερες από|"
            "περισσότερα από|περισσότερους από|"
            "τουλάχιστον|άνω των",
            _AT_MOST: "κάτω από|λιγότεροι από|λιγότερα από|λιγότερες από|το πολύ|έως|λιγότερο από|μέχρι",
            _APPROXIMATELY: "γύρω στα|γύρω στις|περί τα|περί τους|περί τις|κοντά στους|περίπου|σχεδόν|γύρω στους",
        },
        "lt": {
            _AT_LEAST: "daugiau kaip|daugiau nei|daugiau negu|ne mažiau kaip|ne mažiau nei|bent|virš|mažiausiai",
            _AT_MOST: "iki|mažiau kaip|mažiau nei|ne daugiau kaip|daugiausia",
            _APPROXIMATELY: "apie|beveik|maždaug|apytiksliai|arti",
        },
        "lv": {
            _AT_LEAST: "vairāk nekā|vairāk kā|vairāk par|vismaz|virs|pāri par|ne mazāk kā",
            _AT_MOST: "līdz|mazāk nekā|mazāk kā|ne vairāk kā",
            _APPROXIMATELY: "ap|gandrīz|aptuveni|apmēram",
        },
        "et": {
            _AT_LEAST: "üle|rohkem kui|enam kui|vähemalt",
            _AT_MOST: "kuni|alla|vähem kui",
            _APPROXIMATELY: "ligi|umbes|peaaegu|ligikaudu|u.",
        },
        "bg": {
            _AT_LEAST: "над|повече от|поне|най-малко|не по-малко от",
            _AT_MOST: "до|под|по-малко от|не повече от",
            _APPROXIMATELY: "около|почти|близо|приблизително",
        },
        "ar": {
            _AT_LEAST: "أكثر من|ما يزيد عن|ما يزيد على|أزيد من|لا يقل عن",
            _AT_MOST: "حتى|أقل من|ما يصل إلى",
            _APPROXIMATELY: "حوالي|نحو|ما يقارب|قرابة",
        },
        "fa": {_AT_LEAST: "بیش از", _AT_MOST: "کمتر از", _APPROXIMATELY: "حدود"},
        "he": {
            _AT_LEAST: "מעל|מעל ל-|מעל ל|יותר מ-|יותר מ|למעלה מ-|למעלה מ|לפחות|ומעל|ויותר מ-|ולמעלה מ-|ולפחות",
            _AT_MOST: "עד|פחות מ-|פחות מ",
            _APPROXIMATELY: "כ-|כ־|קרוב ל-|קרוב ל|בערך|כמעט|וכ-|וכ־|וקרוב ל-",
        },
        "hi": {_AT_LEAST: "कम से कम", _AT_MOST: "अधिकतम", _APPROXIMATELY: "लगभग|करीब|क़रीब|तकरीबन"},
        "th": {_AT_LEAST: "มากกว่า|กว่า|อย่างน้อย|เกิน", _AT_MOST: "ไม่เกิน|น้อยกว่า", _APPROXIMATELY: "ประมาณ|ราว|เกือบ"},
        "zh": {
            _AT_LEAST: "超过|逾|超過|多于|多於|至少",
            _AT_MOST: "不到|少于|少於|最多",
            _APPROXIMATELY: "约|近|大约|約|大約|将近|將近|近乎",
        },
        "ja": {_APPROXIMATELY: "約|およそ"},
        "ko": {_APPROXIMATELY: "약"},
        "vi": {_AT_LEAST: "hơn|trên|ít nhất", _AT_MOST: "dưới|tối đa", _APPROXIMATELY: "khoảng|gần"},
    }
)
"""Qualifiers in words before the number."""

EXCEEDING: Mapping[str, str] = MappingProxyType(
    {
        "fr": "dépasse|dépassent|dépassant|a dépassé|ont dépassé|excède|excédant",
        "en": "exceeding|exceeds|exceed|exceeded|surpassing|surpassed|topped",
        "de": "übersteigt|übersteigen|überschreitet|überschritt|überstieg",
        "es": "supera|superan|superó|superaron|superando|superar|ha superado|han superado|rebasa",
        "it": "supera|superano|ha superato|hanno superato|superando|superato",
        "nl": "overschrijdt|oversteeg|overstijgt",
        "pt": "supera|superam|superou|ultrapassa|ultrapassam|ultrapassou|ultrapassaram|excede|ultrapassando",
        "pl": "przekracza|przekroczył|przekroczyła|przekroczyło|przekraczają|przekroczyły",
        "sv": "överstiger|översteg|överskrider",
        "da": "overstiger|oversteg",
        "nb": "overstiger|oversteg",
        "fi": "ylittää|ylitti",
        "cs": "přesahuje|přesáhl|přesáhla|přesáhlo|převyšuje",
        "hr": "premašuje",
        "ca": "superam|superem|supera|superen|supera ja|ha superat|han superat|hem superat|sobrepassa|sobrepassen",
        "ro": "depășește|depășesc|a depășit",
        "ru": "превышает|превысил|превысила|превысило",
    }
)
"""Verbs that make a number the least: "le budget dépasse 1,2 Md€". Read in their own language."""

ARTICLES: Mapping[str, str] = MappingProxyType(
    {
        "fr": "les|la|le|l'", "de": "die|der|den|das|dem", "es": "el|los|las|la|un", "it": "il|i|gli|le|la|lo|l'|un",
        "nl": "de|het", "pt": "o|os|a|as|uns|umas|um", "en": "a|an", "da": "de", "nb": "de", "sv": "de",
        "ca": "el|els|les", "el": "το|τα|τους|τις|οι|η|ο", "ro": "cele|cei",
    }
)  # fmt: skip
"""May part a qualifier from its number: "quasi il 92 %", "fast die Hälfte"."""

CONTRACTIONS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "fr": {"de": "des|du", "à": "aux|au"},
        "es": {"de": "del|de los|de las|de un", "a": "al|a los|a las"},
        "it": {"di": "del|dei|degli|delle|della|dell'", "a": "al|ai|alle|agli|alla"},
        "pt": {"de": "do|dos|da|das", "a": "ao|aos|às"},
        "ca": {"de": "del|dels|de les", "a": "al|als"},
    }
)
"""What the last word of a qualifier becomes with an article: "più del 60 %", "près des trois quarts"."""

NEVER_BEFORE_ARTICLES = frozenset(
    split(
        "über|unter|bis|ab|gegen|over|under|onder|boven|above|below|tot|sub|över|do|om|runt|rundt|nad|quelque|quelques|some|max.|min.|"
        "minimum|maximum|maximal|n.|c.|gut|knap|godt|over de|boven de|rond de|unos|unas|uns|autour de|nær|nära|mot"
    )
)
"""Before an article these are prepositions: "mehr über die 12 Fakultäten"."""

AFTER: Mapping[str, Mapping[Qualifier, str]] = MappingProxyType(
    {
        "fr": {
            _AT_LEAST: "et plus|ou plus|et +|minimum|au moins|et au-delà",
            _AT_MOST: "au plus|maximum|ou moins",
            _APPROXIMATELY: "environ|à peu près",
        },
        "en": {
            _AT_LEAST: "or more|or greater|or above|or higher|and more|and over|or over|plus|-plus|and above|minimum",
            _AT_MOST: "or less|or fewer|or under|maximum",
            _APPROXIMATELY: "approx.|approximately",
        },
        "de": {_AT_LEAST: "und mehr|oder mehr", _AT_MOST: "oder weniger", _APPROXIMATELY: "ca."},
        "es": {_AT_LEAST: "o más|y más", _AT_MOST: "o menos", _APPROXIMATELY: "aproximadamente|aprox."},
        "it": {_AT_LEAST: "e più|o più|e oltre", _AT_MOST: "o meno", _APPROXIMATELY: "circa"},
        "nl": {_AT_LEAST: "en meer|of meer", _AT_MOST: "of minder"},
        "pt": {_AT_LEAST: "e mais|ou mais", _AT_MOST: "ou menos", _APPROXIMATELY: "aproximadamente"},
        "pl": {_AT_LEAST: "i więcej|lub więcej"},
        "sv": {_AT_LEAST: "eller fler|eller mer"},
        "da": {_AT_LEAST: "eller flere|eller mere"},
        "nb": {_AT_LEAST: "eller flere|eller mer"},
        "fi": {_AT_LEAST: "tai enemmän"},
        "cs": {_AT_LEAST: "a více|nebo více"},
        "hu": {
            _AT_LEAST: "vagy több|feletti|felett|fölötti|fölött|"
            "-nál több|-nél több|-nál is több|-nél is több|több|is több",
            _APPROXIMATELY: "körüli|körül",
            _AT_MOST: "alatti",
        },
        "ro": {_AT_LEAST: "sau mai mult|sau mai mulți|sau mai multe"},
        "tr": {
            _AT_LEAST: "'den fazla|'dan fazla|'ten fazla|'tan fazla|den fazla|dan fazla|ve üzeri|üzeri|'ü aşkın|"
            "'ı aşkın|'i aşkın|'u aşkın|ü aşkın|ı aşkın|i aşkın|u aşkın|aşkın|"
            "'ün üzerinde|'ın üzerinde|'in üzerinde|'un üzerinde|fazla|fazlası|üzerinde",
            _AT_MOST: "'den az|'dan az|'ten az|'tan az|'e kadar|'a kadar|'ye kadar|'ya kadar",
            _APPROXIMATELY: "civarında|'e yakın|'a yakın|'ye yakın|'ya yakın",
        },
        "zh": {
            _AT_LEAST: "以上|名以上|人以上|家以上|个以上|個以上|所以上|项以上|項以上|间以上|間以上|位以上|"
            "年以上|余|多|餘",
            _AT_MOST: "以下",
            _APPROXIMATELY: "左右|人左右|名左右|家左右|个左右|所左右|项左右|位左右",
        },
        "ja": {
            _AT_LEAST: "以上|名以上|人以上|社以上|件以上|か国以上|カ国以上|ヵ国以上|校以上|点以上|冊以上|"
            "台以上|店以上|店舗以上|か所以上|カ所以上|拠点以上|年以上|日以上|年超|人超|名超|社超|件超|超|"
            "人を超え|名を超え|社を超え|件を超え|を超え",
            _AT_MOST: "以下|未満",
            _APPROXIMATELY: "程度|前後|名程度|名前後|人程度|人前後|社程度|件程度|校程度|か国程度|名ほど|人ほど",
        },
        "hi": {_AT_LEAST: "से अधिक|से ज्यादा|से ज़्यादा|से भी अधिक", _AT_MOST: "से कम", _APPROXIMATELY: "के करीब"},
        "he": {_AT_LEAST: "ומעלה|ויותר"},
        "ko": {_AT_LEAST: "이상|여|명 이상|개 이상|개국 이상|곳 이상", _AT_MOST: "이하|미만"},
    }
)
"""Qualifiers in words behind the number."""

SIGNS: Mapping[Qualifier, str] = MappingProxyType(
    {_AT_LEAST: ">|≥|⩾|＞|>=|&gt;", _AT_MOST: "<|≤|⩽|＜|<=", _APPROXIMATELY: "~|≈|≃|∼|±|≅|∽|+/-|+/−|～"}
)

NEEDS_ITS_LANGUAGE = frozenset(
    split(
        "under|fast|gut|bis|ab|unter|do|tot|hasta|n.|c.|min.|max.|ok|ok.|ca|om|quasi|sub|"
        "rund|oko|nad|hơn|trên|dưới|gần|plus|maximum|minimum|minimal|maksimal|asi|env.|quelque|quelques|knap|runt|до|"
        "pod|sui|vreo|ap|iki|bent|kuni|alla|ligi|u.|arti|liki|krap|vora|max|maks|maks.|knapt|hooguit|godt|rond|prek|virs|üle|"
        "עד|מעל|מעל ל|יותר מ|למעלה מ|פחות מ|קרוב ל|กว่า|ราว|เกิน|"
        "gegen|uns|unos|unas|nær|nära|jopa|kolem|skoro|akár|peste|vajaa|reilu|tegen de"
    )
)
"""Qualifiers that are ordinary words elsewhere ("fast", "do"): never read outside their own language."""

NOT_IN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "over": frozenset(("nl", "af", "fy", "it", "sv", "de", "lb")),
        "about": frozenset(("ro",)),
        "some": frozenset(("nl", "sv", "da", "nb", "it", "pt")),
    }
)
"""Qualifiers of English, which pages in other languages say beside their own, and where they are other words:
Italians of over 65 are "gli over 65".
"""


def own_phrases(language: str) -> Iterator[tuple[str, Qualifier]]:
    """A language's own qualifiers before a number, also with the articles that may stand between."""
    spoken = [(phrase, meaning) for meaning, phrases in BEFORE.get(language, {}).items() for phrase in split(phrases)]
    spoken += [(phrase, _AT_LEAST) for phrase in split(EXCEEDING.get(language, ""))]
    yield from beside_articles(spoken, language)


def beside_articles(spoken: Iterable[tuple[str, Qualifier]], language: str) -> Iterator[tuple[str, Qualifier]]:
    """Phrases with their meanings, each also with the articles of a language that may stand between it and a number."""
    for phrase, meaning in spoken:
        yield phrase, meaning
        if phrase not in NEVER_BEFORE_ARTICLES:
            for with_article in _with_articles(phrase, language):
                yield with_article, meaning


def _with_articles(phrase: str, language: str) -> Iterator[str]:
    head, _, last = phrase.rpartition(" ")
    contracted = CONTRACTIONS.get(language, {}).get(last)
    if contracted is not None:
        yield from (f"{head} {article}" for article in split(contracted))
    elif last != "d'":
        yield from (f"{phrase} {article}" for article in split(ARTICLES.get(language, "")))
