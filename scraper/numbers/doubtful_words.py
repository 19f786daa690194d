"""What abbreviates a magnitude somewhere, and here nothing, a unit or an acronym: no number is read with a guess at it.

Sources: CLDR's compact forms and what people write beside them, language by language; Retskrivningsordbogen for the
Danish hours and tons; the medical and regional acronyms in capitals of English, French and Swedish pages.
"""

from collections.abc import Mapping
from types import MappingProxyType

from scraper.numbers.words import split

ABBREVIATIONS: Mapping[str, str] = MappingProxyType(
    {
        "": "bilh bilj bln bn brd cr crore dzd hilj jt k lakh md mgl migl milh milj miljn millj milld mio mios "
        "mió mjd mld mlds mljrd mdr mln mlr mlrd mly mlyn mlyr mm mmdd mmdp mmill mn mrd mrds nt rb tds th "
        "thou thsd tis tn tr tril trilj trl trln trn tsd tuh tusd tys tyś tūkst εκ εκατ δισ δις τρις τρισ",
        "en": "bill mill mills mild",
        "de": "mild",
        "nl": "mild",
        "it": "mia",
        "es": "tus",
        "sv": "bil bill mild mil",
        "da": "bil bill md mdr mild mil",
        "nb": "bil bill md mdr mild mil",
        "nn": "bil bill md mdr mild mil",
        "tr": "mil",
        "fi": "kk mild",
    }
)
"""Lower case, of any language; beside a language those of others that are words of its own."""

_EVERYWHERE = frozenset(" ".join(ABBREVIATIONS.values()).split())


def doubtful_in(language: str | None) -> frozenset[str]:
    """What no number of a language can be read with, but where it is a magnitude of its own."""
    own = ABBREVIATIONS.get(language or "", "").split() if language else ()
    return _EVERYWHERE.difference(own)


COLLIDING: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "da": frozenset(split("t|t.|T|Bio|bio|BIO")),
        "de": frozenset(split("Bio|bio|BIO")),
        "en": frozenset(split("LAC|LACS")),
        "fi": frozenset(split("Me|me|ke|ME|KE")),
        "fr": frozenset(split("MD|KE|ME|MDE|kE")),
        "it": frozenset(split("mil|Mil|MIL")),
        "nb": frozenset(split("mnok|tnok|knok")),
        "nn": frozenset(split("mnok|tnok|knok")),
        "sv": frozenset(split("MDR")),
    }
)
"""As they are written: magnitudes, with a currency at times, that mean something else at least as often. Only a
currency beside them tells."""

ALONE: Mapping[str, frozenset[str]] = MappingProxyType({"da": frozenset(("t",))})
"""Of these what CLDR writes: so it is read where no word follows."""
