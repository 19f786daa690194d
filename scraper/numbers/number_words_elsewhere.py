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
