"""What pictures that show figures are called in their alternative texts. Data only."""

import re

from figures.expressions import expression

INFOGRAPHIC = expression(
    r"(?:info[- ]?gra(?:ph|f)|инфографик|інфографік|γράφημα)[^\W\d_]{0,6}\b[^:–\d]{0,60}\d{0,4}\s?[:–]", re.IGNORECASE
)
"""How such a text begins: "Infographic: 486,000 visits"."""
