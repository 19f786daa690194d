"""The words for numbers in more languages: those that sentences of institutions tell, up to the thousands.

Sources: the CLDR spell-out rules and num2words as oracle. Cases are told where a number counts in them.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Words(NamedTuple):
    """Rows of words from zero on, of the tens from 20 on and of the hundreds; "/" parts those for the same
    number.

    `glued` is what joins tens and units that are one word, the unit first where `unit_first` says so.
    """

    units: str
    tens: str
    hundreds: str = ""
    hundred: str = ""
    thousands: str = ""
    joins: str = ""
    ones: str = ""
    collectives: Mapping[str, int] = MappingProxyType({})
    glued: str | None = None
    unit_first: bool = False


def _quoted(row: str) -> str:
    """A row of words in which an apostrophe is written with any of the signs for it: "п'ять", "п’ять"."""
    cells = (cell.split("/") for cell in row.split(" "))
    return " ".join("/".join(word.replace("'", sign) for word in cell for sign in "'’ʼ") for cell in cells)


WORDS: Mapping[str, Words] = {
    "da": Words(
        "nul en/et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten "
        "nitten",
        "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
        hundreds="ethundrede tohundrede trehundrede firehundrede femhundrede sekshundrede syvhundrede ottehundrede "
        "nihundrede", hundred="hundrede", thousands="tusind tusinde", joins="og", ones="en et",
        collectives={"snes": 20, "dusin": 12}, glued="og", unit_first=True,
    ),
    "nb": Words(
        "null en/ett/ei to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten "
        "atten nitten",
        "tjue/tyve tretti/tredve førti femti seksti sytti åtti nitti",
        hundred="hundre", thousands="tusen", joins="og", ones="en et ett ei",
        collectives={"titall": 10, "titalls": 10, "tjuetalls": 20, "trettitalls": 30, "femtitalls": 50}
        | {"hundretall": 100, "hundretalls": 100, "dusin": 12},
        glued="",
    ),
    "cs": Words(
        "nula jeden/jedna/jedno dva/dvě/dvou/dvěma tři/tří/třech/třemi čtyři/čtyř/čtyřech/čtyřmi pět/pěti šest/šesti "
        "sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct/jedenácti dvanáct/dvanácti třináct/třinácti "
        "čtrnáct/čtrnácti patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti "
        "devatenáct/devatenácti",
        "dvacet/dvaceti třicet/třiceti čtyřicet/čtyřiceti padesát/padesáti šedesát/šedesáti sedmdesát/sedmdesáti "
        "osmdesát/osmdesáti devadesát/devadesáti",
        hundred="sto stě sta set", thousands="tisíc tisíce", collectives={"tucet": 12},
    ),
    "ro": Words(
        "zero un/una/unu doi/două trei patru cinci șase/şase șapte/şapte opt nouă zece unsprezece "
        "doisprezece/douăsprezece treisprezece paisprezece cincisprezece șaisprezece/şaisprezece "
        "șaptesprezece/şaptesprezece optsprezece nouăsprezece",
        "douăzeci treizeci patruzeci cincizeci șaizeci/şaizeci șaptezeci/şaptezeci optzeci nouăzeci",
        hundred="sută sute", thousands="mie mii", joins="și şi", ones="o un",
        collectives={"duzină": 12},
    ),
    "fi": Words(
        "nolla yksi kaksi/kahden/kahdessa kolme/kolmen/kolmessa neljä/neljän/neljässä viisi/viiden/viidessä "
        "kuusi/kuuden/kuudessa seitsemän/seitsemässä kahdeksan/kahdeksassa yhdeksän/yhdeksässä "
        "kymmenen/kymmenessä yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista "
        "kahdeksantoista yhdeksäntoista",
        "kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä "
        "yhdeksänkymmentä",
        hundreds="sata kaksisataa kolmesataa neljäsataa viisisataa", thousands="tuhat tuhatta", glued="",
        collectives={"tusina": 12},
    ),
    "ru": Words(
        "ноль один/одна/одно два/две/двух три/трёх/трех четыре/четырёх/четырех пять/пяти шесть/шести семь/семи "
        "восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати "
        "четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать семнадцать восемнадцать девятнадцать",
        "двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят семьдесят восемьдесят "
        "девяносто",
        hundreds="сто/ста двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
        thousands="тысяча тысячи тысяч", collectives={"дюжина": 12},
    ),
    "uk": Words(
        _quoted(
            "нуль один/одна/одне два/дві/двох три/трьох чотири/чотирьох п'ять/п'яти/п'ятьох шість/шести/шістьох "
            "сім/семи/сімох вісім/восьми/вісьмох дев'ять/дев'яти/дев'ятьох десять/десяти/десятьох "
            "одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти чотирнадцять/чотирнадцяти "
            "п'ятнадцять/п'ятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти "
            "дев'ятнадцять/дев'ятнадцяти"
        ),
        _quoted(
            "двадцять/двадцяти тридцять/тридцяти сорок/сорока п'ятдесят/п'ятдесяти шістдесят/шістдесяти "
            "сімдесят/сімдесяти вісімдесят/вісімдесяти дев'яносто/дев'яноста"
        ),
        hundreds=_quoted("сто/ста двісті/двохсот триста/трьохсот чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот"),
        thousands="тисяча тисячі тисяч", collectives={"дюжина": 12},
    ),
    "bg": Words(
        "нула един/една/едно два/две/двама три/трима четири/четирима пет/петима шест/шестима седем осем девет десет "
        "единадесет/единайсет дванадесет/дванайсет тринадесет/тринайсет четиринадесет/четиринайсет "
        "петнадесет/петнайсет шестнадесет/шестнайсет седемнадесет/седемнайсет осемнадесет/осемнайсет "
        "деветнадесет/деветнайсет",
        "двадесет/двайсет тридесет/трийсет четиридесет/четирийсет петдесет шестдесет/шейсет седемдесет осемдесет "
        "деветдесет",
        hundreds="сто двеста триста четиристотин петстотин шестстотин седемстотин осемстотин деветстотин",
        thousands="хиляда хиляди", joins="и",
    ),
    "sk": Words(
        "nula jeden/jedna/jedno dva/dve/dvaja/dvoch tri/traja/troch štyri/štyria/štyroch päť/piati/piatich "
        "šesť/šiesti/šiestich sedem/siedmi/siedmich osem/ôsmi/ôsmich deväť/deviati/deviatich desať/desiati/desiatich "
        "jedenásť/jedenásti dvanásť/dvanásti trinásť/trinásti štrnásť/štrnásti pätnásť/pätnásti šestnásť sedemnásť "
        "osemnásť devätnásť",
        "dvadsať/dvadsiatich tridsať/tridsiatich štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat",
        hundreds="sto dvesto tristo štyristo päťsto šesťsto sedemsto osemsto deväťsto", thousands="tisíc", glued="",
        collectives={"tucet": 12},
    ),
    "hr": Words(
        "nula jedan/jedna/jedno dva/dvije/dve tri četiri pet šest sedam osam devet deset jedanaest dvanaest trinaest "
        "četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest",
        "dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset",
        hundreds="sto dvjesto/dvjesta/dvesta tristo/trista četiristo petsto šesto/šeststo sedamsto osamsto devetsto",
        thousands="tisuća tisuće tisuću hiljada hiljade", joins="i",
    ),
    "sl": Words(
        "nič en/ena/eno dva/dve/dveh tri/trije/treh štiri/štirje/štirih pet/petih šest/šestih sedem/sedmih osem/osmih "
        "devet/devetih deset/desetih enajst/enajstih dvanajst/dvanajstih trinajst štirinajst petnajst šestnajst "
        "sedemnajst osemnajst devetnajst",
        "dvajset/dvajsetih trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset",
        hundreds="sto dvesto tristo štiristo petsto šeststo sedemsto osemsto devetsto", thousands="tisoč", glued="in",
        unit_first=True,
    ),
    "hu": Words(
        "nulla egy kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő/tizenkét tizenhárom tizennégy "
        "tizenöt tizenhat tizenhét tizennyolc tizenkilenc",
        "húsz/huszon harminc negyven ötven hatvan hetven nyolcvan kilencven",
        hundreds="száz kétszáz háromszáz négyszáz ötszáz hatszáz hétszáz nyolcszáz kilencszáz", glued="", ones="egy",
    ),
    "el": Words(
        "μηδέν ένα/μία/μια/έναν δύο/δυο τρία/τρεις/τριών τέσσερα/τέσσερις/τεσσάρων πέντε έξι επτά/εφτά οκτώ/οχτώ "
        "εννέα/εννιά δέκα έντεκα/ένδεκα δώδεκα δεκατρία/δεκατρείς δεκατέσσερα/δεκατέσσερις δεκαπέντε δεκαέξι δεκαεπτά "
        "δεκαοκτώ δεκαεννέα",
        "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα",
        hundreds="εκατό/εκατόν διακόσια/διακόσιες/διακόσιους τριακόσια/τριακόσιες τετρακόσια/τετρακόσιες "
        "πεντακόσια/πεντακόσιες εξακόσια/εξακόσιες επτακόσια/επτακόσιες/εφτακόσια οκτακόσια/οκτακόσιες/οχτακόσια "
        "εννιακόσια/εννιακόσιες/εννεακόσια", thousands="χίλια χίλιες χιλιάδες",
    ),
    "ca": Words(
        "zero un/una dos/dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset "
        "divuit dinou",
        "vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
        hundred="cent cents", thousands="mil", joins="i", ones="un una",
        collectives={"desena": 10, "dotzena": 12, "quinzena": 15, "vintena": 20, "trentena": 30, "quarantena": 40}
        | {"cinquantena": 50, "centenar": 100, "miler": 1000},
    ),
}  # fmt: skip
