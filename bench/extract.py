"""Milliseconds to read a page, beside selectolax's bare parse of the same bytes, in one run.

A reading gets the page's text and the bytes that it was decoded from, as it does in a check. Both times are the median
of a few rounds of this process's own CPU time: another process on the machine makes neither longer by the clock. Then
what the first page costs a process that has just been started.
"""

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from bench.families import FAMILIES, page
from scraper.child import spare_readings
from scraper.reading.reader import read

SIZES = (10_000, 100_000, 1_000_000, 5_000_000)
SECONDS_A_CASE = 1.0
MOST_ROUNDS = 25
FIXTURE = Path(__file__).parents[1] / "tests/fixtures/telecom-paris/2024-10/page.html"
FIRST_PAGE = "import sys; from scraper.reading.reader import read; read(sys.stdin.read())"


def cases() -> Iterator[tuple[str, str]]:
    """Every page that is read, with its name."""
    for family in FAMILIES:
        for size in SIZES:
            yield family, page(family, size)
    yield "Télécom Paris", FIXTURE.read_text(encoding="utf-8")


def median_ms(work: Callable[[], object]) -> float:
    """The median of some runs, three at least, in milliseconds of CPU."""
    times: list[float] = []
    while len(times) < 3 or (len(times) < MOST_ROUNDS and sum(times) < SECONDS_A_CASE):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times) * 1000


def first_page_ms(html: str) -> float:
    """What a new process needs until it has read one page: Python, the imports and the page, in milliseconds of CPU."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", FIRST_PAGE], input=html.encode(), check=True, cwd=Path(__file__).parents[1])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def run() -> None:
    spare_readings()
    print(f"{'page':14} {'KB':>6} {'parse ms':>9} {'read ms':>9} {'times':>6} {'µs/KB':>7} {'figures':>8}")
    for name, html in cases():
        body = html.encode()
        found = len(read(html).record.figures)
        bare = median_ms(lambda body=body: LexborHTMLParser(body))
        whole = median_ms(lambda html=html, body=body: read(html, utf8=body))
        size_kb = len(body) / 1000
        ratios = f"{whole / bare:6.1f} {whole / size_kb * 1000:7.1f}"
        print(f"{name:14} {size_kb:6.0f} {bare:9.2f} {whole:9.2f} {ratios} {found:8}")
    print(f"the first page of a new process: {first_page_ms(html):.0f} ms")
