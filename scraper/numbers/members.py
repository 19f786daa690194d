"""Members of the record's enumerations under names of their own, for what is asked of every number.

Compiled code has such a name at once, where a member of an enumeration that is interpreted costs as much as a search.
"""

from typing import Final

from figures.record import Qualifier, Source

AT_LEAST: Final = Qualifier.AT_LEAST
AT_MOST: Final = Qualifier.AT_MOST
APPROXIMATELY: Final = Qualifier.APPROXIMATELY
RANK: Final = Qualifier.RANK

TEXT: Final = Source.TEXT
ATTRIBUTE: Final = Source.ATTRIBUTE
ALT: Final = Source.ALT
SCRIPT: Final = Source.SCRIPT
