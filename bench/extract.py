"""Milliseconds to read a page, beside selectolax's bare parse of the same bytes, in one run.

A reading gets the page's text and the bytes that it was decoded from, as it does in a check. A round parses the page
and then reads it, in this process's own CPU time. Both times are those of the best round, as `timeit` advises: what
else the machine does makes a round longer, never shorter. Behind them, in `median`, how many times as long as the
median of parsing the median of reading took. Then what the first page costs a process that has just been started.
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
FEWEST_ROUNDS, MOST_ROUNDS = 3, 50
FIXTURE = Path(__file__).parents[1] / "tests/fixtures/telecom-paris/2024-10/page.html"
FIRST_PAGE = "import sys; from scraper.reading.reader import read; read(sys.stdin.read())"


def cases() -> Iterator[tuple[str, str]]:
    """Every page that is read, with its name."""
    for family in FAMILIES:
        for size in SIZES:
            yield family, page(family, size)
    yield "Télécom Paris", FIXTURE.read_text(encoding="utf-8")


def seconds(work: Callable[[], object]) -> float:
    """What a piece of work takes, in seconds of CPU."""
    start = time.process_time()
    work()
    return time.process_time() - start


def rounds(html: str, body: bytes) -> tuple[list[float], list[float]]:
    """What some rounds took, three at least, in seconds: parsing, and reading."""
    parses: list[float] = []
    reads: list[float] = []
    while len(reads) < FEWEST_ROUNDS or (len(reads) < MOST_ROUNDS and sum(reads) < SECONDS_A_CASE):
        parses.append(seconds(lambda: LexborHTMLParser(body)))
        reads.append(seconds(lambda: read(html, utf8=body)))
    return parses, reads


def first_page_ms(html: str) -> float:
    """What a new process needs until it has read one page: Python, the imports and the page, in milliseconds of CPU."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", FIRST_PAGE], input=html.encode(), check=True, cwd=Path(__file__).parents[1])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def run() -> None:
    spare_readings()
    print(
        f"{'page':14} {'KB':>6} {'parse ms':>9} {'read ms':>9} {'times':>6} {'µs/KB':>7} {'figures':>8} {'median':>6}"
    )
    for name, html in cases():
        body = html.encode()
        found = len(read(html).record.figures)
        parses, reads = rounds(html, body)
        bare, whole, size_kb = min(parses) * 1000, min(reads) * 1000, len(body) / 1000
        typical = statistics.median(reads) / statistics.median(parses)
        ratios = f"{whole / bare:6.1f} {whole / size_kb * 1000:7.1f}"
        print(f"{name:14} {size_kb:6.0f} {bare:9.2f} {whole:9.2f} {ratios} {found:8} {typical:6.1f}")
    print(f"the first page of a new process: {first_page_ms(html):.0f} ms")
