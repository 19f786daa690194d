"""What a page's counters leave to be told: that one has no value, or shows another than its script would."""

from figures.record import PageWarning
from scraper.reading.counters.counters import Counters
from scraper.reading.markup.document import where


def counter_warnings(counters: Counters) -> list[PageWarning]:
    """A warning for each counter that is empty or disagrees with what it shows."""
    warnings = []
    for counter in counters.found.values():
        if counter.is_empty:
            warnings.append(PageWarning(code="empty_counter", message=f"a counter has no value: {where(counter.node)}"))
        elif counter.conflict:
            assert counter.insertion is not None
            warnings.append(
                PageWarning(
                    code="copies_disagree",
                    message=f"a counter shows {counter.conflict}, its {counter.attribute} {counter.insertion.text}",
                )
            )
    return warnings
