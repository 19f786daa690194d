"""How places among the first so many are told: "unter den besten 100", "parmi les 200 premières".

Phrases are parted by "|", lower case, each read in its own language only.
"""

from collections.abc import Mapping
from types import MappingProxyType

BEST_BEFORE: Mapping[str, str] = MappingProxyType(
    {
        "en": "among the best|among the first",
        "de": "unter den besten|unter den ersten|zu den besten|zu den ersten",
        "fr": "parmi les meilleures|parmi les meilleurs",
        "es": "entre las mejores|entre los mejores|entre las primeras|entre los primeros",
        "it": "tra i primi|tra le prime|fra i primi|fra le prime|tra i migliori|tra le migliori|fra i migliori|"
        "fra le migliori",
        "nl": "bij de beste|tot de beste|onder de beste|bij de eerste|tot de eerste",
        "pt": "entre as melhores|entre os melhores|entre as primeiras|entre os primeiros",
        "pl": "wśród najlepszych|wśród pierwszych|w gronie najlepszych",
        "sv": "bland de bästa|bland de främsta",
        "da": "blandt de bedste|blandt de førende",
        "nb": "blant de beste|blant de fremste",
        "ro": "între primele|printre primele|între primii|printre primii",
        "tr": "en iyi|dünyanın en iyi|ilk",
        "ru": "среди лучших|среди первых",
        "uk": "серед кращих|серед перших",
    }
)
"""What leads up to the number: "tra i primi 100"."""

BEST_AROUND: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "en": ("among the", "best|top"),
        "de": ("unter den|zu den", "besten|ersten|weltbesten"),
        "fr": ("parmi les", "premiers|premières|meilleurs|meilleures"),
        "es": ("entre las|entre los", "mejores|primeras|primeros"),
        "it": ("tra i|tra le|fra i|fra le", "migliori|primi|prime"),
        "nl": ("bij de|tot de|onder de", "beste"),
        "pt": ("entre as|entre os", "melhores|primeiras|primeiros"),
        "pl": ("wśród|w gronie", "najlepszych|pierwszych"),
        "sv": ("bland de", "bästa|främsta"),
        "da": ("blandt de", "bedste|førende"),
        "nb": ("blant de", "beste|fremste"),
        "ca": ("entre les|entre els", "millors|primeres|primers"),
        "cs": ("mezi", "nejlepšími|nejlepších|nejlepší|předními"),
        "sk": ("medzi", "najlepšími|najlepších|najlepšie|poprednými"),
        "sl": ("med", "najboljšimi|najboljših|najboljše|vodilnimi"),
        "hr": ("među|medju|међу", "najboljih|najboljima|najbolja|најбољих|најбољим|vodećih"),
        "bg": ("сред|сред първите", "най-добри|най-добрите|водещи"),
        "mk": ("меѓу", "најдобри|најдобрите"),
        "ru": ("среди", "лучших|ведущих"),
        "uk": ("серед", "найкращих|кращих|провідних"),
        "el": ("στα|στις|στους|μεταξύ των|ανάμεσα στα", "καλύτερα|καλύτερες|καλύτερους|κορυφαία|κορυφαίων|καλύτερων"),
        "fi": ("maailman|euroopan|suomen", "parhaan|parhaimman"),
        "et": ("maailma|euroopa|eesti", "parima|parema"),
        "hu": ("a világ|európa|magyarország", "legjobb|vezető"),
        "lv": ("starp", "labākajām|labāko|labākajiem|vadošajām"),
        "lt": ("tarp", "geriausių|pirmaujančių"),
        "is": ("meðal", "bestu|fremstu"),
    }
)
"""What stands on both sides of it: "entre las 100 mejores"."""
