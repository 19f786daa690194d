"""`python -m bench [NAME…]`: run the benchmarks, or those named."""

import sys

from bench import extract

BENCHMARKS = {"extract": extract.run}

for name in sys.argv[1:] or BENCHMARKS:
    print(f"# {name}")
    BENCHMARKS[name]()
