"""`python -m bench [NAME…] [PAGES…]`: run the benchmarks, or those named; numbers are the sizes of the sweeps."""

import sys
from functools import partial

from bench import extract, sweep
from scraper.reading import reader

words = sys.argv[1:]
sizes = [int(word) for word in words if word.isdigit()]
BENCHMARKS = {"extract": extract.run, "sweep": partial(sweep.run, sizes)}

print("reading is", "interpreted" if reader.__file__.endswith(".py") else "compiled")
for name in [word for word in words if not word.isdigit()] or BENCHMARKS:
    print(f"# {name}")
    BENCHMARKS[name]()
