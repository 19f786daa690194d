"""Series whose figures were pinned to other keys: what is known of the page goes on under these.

A pin would else begin a series of its own, without the values before it, and leave the old one behind as if its figure
were gone.
"""

from collections.abc import Mapping
from dataclasses import replace

from figures.pinned_keys import renamed_series
from figures.record import Record
from monitor.comparison import series_of
from monitor.footing import Footing
from scraper.reading.pins.pins import Pins
from storage.baseline import Known


def under_pinned_keys(footing: Footing, record: Record, pins: Pins) -> Footing:
    """The footing with the keys that `pins` give to figures of `record`, where these are new."""
    known = footing.known
    series = [series_of(line) for line in known.series]
    renamed = renamed_series(series, record.figures, pinned=pins.keys, retired=known.retired)
    if not renamed:
        return footing
    held = tuple(replace(each, key=renamed.get(each.key, each.key)) for each in footing.held)
    return footing._replace(known=_renamed(known, renamed), held=held, renamed=(*footing.renamed, *renamed.items()))


def _renamed(known: Known, renamed: Mapping[str, str]) -> Known:
    baseline = known.baseline
    return replace(
        known,
        baseline=replace(baseline, keys=now_called(baseline.keys, renamed)) if baseline else None,
        series=tuple(replace(line, key=renamed.get(line.key, line.key)) for line in known.series),
        retired=known.retired.difference(renamed.values()).union(renamed),
    )


def now_called(keys: tuple[str, ...], renamed: Mapping[str, str]) -> tuple[str, ...]:
    """Keys as the series are called once they are renamed."""
    return tuple(renamed.get(key, key) for key in keys)
