"""Reading in child processes: a page may cost a reading, never the program."""

import asyncio
import contextlib
import gc
import os
import pickle
import resource
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import active_children, forkserver, get_context
from pathlib import Path

import pytest
from reader_children import fork_server, ignores, readers

from scraper.child import PageReading, PageSource, ReadLimits, serve
from scraper.errors import ReadError, Reason
from scraper.reader_pool import MOST_AT_ONCE, ReaderPool
from scraper.reader_process import ReaderProcess

PLAIN = "<html lang=fr><h1>Les chiffres clés</h1><h2>En bref</h2><p><strong>45 %</strong> d’internationaux</p>".encode()
NESTED = b"<h1>Deep</h1>" + b"<div>" * 200_000 + b"<p>45 students</p>"


def test_a_page_that_takes_too_long_is_too_complex_and_the_next_one_is_read() -> None:
    """A page that outlives its wall-clock limit is refused in words; the one behind it is read as if alone."""

    async def read_both() -> tuple[ReadError, str | None]:
        async with ReaderPool(limits=ReadLimits(wall_s=1.0)) as pool:
            with pytest.raises(ReadError) as caught:
                await pool.read(PageSource(body=NESTED))
            reading = await pool.read(PageSource(body=PLAIN, content_type="text/html; charset=utf-8"))
            return caught.value, reading.reading.record.title

    error, title = asyncio.run(read_both())
    assert error.reason is Reason.TOO_COMPLEX
    assert "1 s" in error.detail
    assert title == "Les chiffres clés"


def test_a_text_without_an_end_is_read_in_the_time_a_page_is_given() -> None:
    """Nothing that is looked for in a text costs more than its length, so no single word makes a page too complex."""
    endless = [piece * (100_000 // len(piece)) for piece in ("x", "é", "a-", "x, ")]
    bodies = [f"<html lang=fr><h1>Nos campus</h1><p>{text}</p><p>{text}.</p></html>".encode() for text in endless]

    async def read_all() -> list[PageReading]:
        async with ReaderPool() as pool:
            return [await pool.read(PageSource(body=body, content_type="text/html; charset=utf-8")) for body in bodies]

    assert [answer.reading.record.title for answer in asyncio.run(read_all())] == ["Nos campus"] * len(endless)


def test_a_page_that_needs_too_much_memory_is_too_complex() -> None:
    """A child that outgrows its memory limit is refused in words, and the pool reads on."""
    huge = b"<h1>Wide</h1>" + b"<i>45</i>" * 1_000_000

    async def read_both() -> tuple[ReadError, str | None]:
        async with ReaderPool(limits=ReadLimits(wall_s=20.0, memory_bytes=160 * 1024 * 1024)) as pool:
            with pytest.raises(ReadError) as caught:
                await pool.read(PageSource(body=huge, content_type="text/html; charset=utf-8"))
            reading = await pool.read(PageSource(body=PLAIN, content_type="text/html; charset=utf-8"))
            return caught.value, reading.reading.record.title

    error, title = asyncio.run(read_both())
    assert error.reason is Reason.TOO_COMPLEX
    assert title == "Les chiffres clés"


def test_a_page_that_cannot_be_read_costs_no_page_that_went_with_it() -> None:
    """Pages that wait go to a child together; each has its own answer."""
    pages = [f"<html lang=fr><h1>Chiffres clés {number}</h1></html>".encode() for number in range(5)]
    pages[3] = NESTED  # of the first two that wait

    async def read_all() -> list[PageReading | BaseException]:
        async with ReaderPool(limits=ReadLimits(wall_s=1.0)) as pool:
            return await asyncio.gather(*(pool.read(PageSource(body=page)) for page in pages), return_exceptions=True)

    answers = asyncio.run(read_all())

    refused = answers.pop(3)
    assert isinstance(refused, ReadError)
    titles = [answer.reading.record.title for answer in answers if isinstance(answer, PageReading)]
    assert titles == [f"Chiffres clés {number}" for number in range(5) if number != 3]


@pytest.mark.parametrize("answers", [1, 2, 3, 4])
def test_readers_that_are_killed_as_they_answer_leave_no_page_waiting(answers: int) -> None:
    """Whatever they had begun, and held, each page has its reading; and no wait is a long one."""
    left = answers

    async def read(pool: ReaderPool) -> str | None:
        nonlocal left
        reading = await pool.read(PageSource(body=PLAIN))
        left -= 1
        if left == 0:
            kill_the_readers()
        return reading.reading.record.title

    async def read_all() -> list[str | None]:
        async with asyncio.timeout(30), ReaderPool(workers=2) as pool:
            return await asyncio.gather(*(read(pool) for _ in range(5 * MOST_AT_ONCE)))

    assert asyncio.run(read_all()) == ["Les chiffres clés"] * 5 * MOST_AT_ONCE


def test_a_child_that_is_killed_at_rest_is_replaced_at_the_next_page() -> None:
    """Nobody asks one that is gone, and nobody is refused for it."""

    async def read_twice() -> list[str | None]:
        titles = []
        async with ReaderPool() as pool:
            for _ in range(2):
                titles.append((await pool.read(PageSource(body=PLAIN))).reading.record.title)
                kill_the_readers()
        return titles

    assert asyncio.run(read_twice()) == ["Les chiffres clés"] * 2


def test_a_fault_of_the_reader_reaches_who_asked_and_the_child_reads_on() -> None:
    """With the place in our code where it happened, which is in another process."""

    async def read_both() -> tuple[BaseException, str | None, list[int]]:
        async with ReaderPool() as pool:
            with pytest.raises(AttributeError) as caught:
                await pool.read(PageSource(body=45))  # type: ignore[arg-type]
            before = readers()
            reading = await pool.read(PageSource(body=PLAIN))
            return caught.value, reading.reading.record.title, [*{*before} ^ {*readers()}]

    error, title, replaced = asyncio.run(read_both())

    assert "decode.py" in "".join(error.__notes__)
    assert title == "Les chiffres clés"
    assert replaced == []


def open_files() -> int:
    return len([*Path("/proc/self/fd").iterdir()])


def test_a_fork_server_that_is_killed_with_its_readers_leaves_no_page_waiting() -> None:
    """Nobody is left to tell how the readers ended: the pages go to others."""

    async def read_all() -> list[str | None]:
        async with asyncio.timeout(60), ReaderPool(workers=2) as pool:
            await pool.read(PageSource(body=PLAIN))
            asked = [asyncio.create_task(pool.read(PageSource(body=PLAIN))) for _ in range(5 * MOST_AT_ONCE)]
            await asyncio.sleep(0)
            server = forkserver._forkserver._forkserver_pid
            os.kill(server, signal.SIGKILL)
            kill_the_readers()
            return [each.reading.record.title for each in await asyncio.gather(*asked)]

    assert asyncio.run(read_all()) == ["Les chiffres clés"] * 5 * MOST_AT_ONCE


def kill_the_readers() -> None:
    for process in readers():
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)


def test_who_no_longer_waits_keeps_nobody_from_being_read() -> None:
    """A reading that is cancelled, waiting or under way, leaves the others theirs."""

    async def read_some() -> list[str | None]:
        async with ReaderPool() as pool:
            asked = [asyncio.create_task(pool.read(PageSource(body=PLAIN))) for _ in range(5 * MOST_AT_ONCE)]
            await asyncio.sleep(0)
            for task in asked[::2]:
                task.cancel()
            return [(await task).reading.record.title for task in asked[1::2]]

    assert asyncio.run(read_some()) == ["Les chiffres clés"] * (5 * MOST_AT_ONCE // 2)


def test_a_page_that_was_expected_and_did_not_come_leaves_no_process() -> None:
    """Children that were started for a page end with their pool, also where it is left while they start."""

    async def expect() -> None:
        async with ReaderPool(workers=2) as pool:
            pool.expect()
            pool.expect()

    asyncio.run(expect())

    assert active_children() == []


def test_children_that_cannot_be_started_are_started_at_the_next_reading() -> None:
    """A machine without room for one more process fails a reading, not those that follow."""

    async def read_twice() -> tuple[ReadError, str | None]:
        async with ReaderPool() as pool:
            with no_more_files(), pytest.raises(ReadError) as caught:
                await pool.read(PageSource(body=PLAIN))
            reading = await pool.read(PageSource(body=PLAIN))
            return caught.value, reading.reading.record.title

    error, title = asyncio.run(read_twice())
    assert error.reason is Reason.NO_READER
    assert "no process could be started" in error.detail
    assert title == "Les chiffres clés"


def test_pages_that_cost_one_child_after_the_other_cost_no_other_page() -> None:
    """However many children hostile pages cost, who waits behind them is read at last."""
    harmless = PageSource(body=PLAIN)

    async def read_all() -> list[PageReading | BaseException]:
        async with ReaderPool(limits=ReadLimits(wall_s=0.3)) as pool:
            await pool.read(harmless)
            asked = [pool.read(source) for _ in range(4) for source in (PageSource(body=NESTED), harmless)]
            return await asyncio.gather(*asked, return_exceptions=True)

    answers = asyncio.run(read_all())

    assert [isinstance(answer, ReadError) for answer in answers] == [True, False] * 4


def test_a_reading_that_is_given_up_is_nobody_elses_answer() -> None:
    """Whoever reads next gets its own page."""

    async def read_next() -> str | None:
        process = ReaderProcess(ReadLimits())
        child = await process.expect()
        given_up = asyncio.create_task(process.read([PageSource(body=NESTED)]))
        while child.groups == 0:  # noqa: ASYNC110 - the child is product code, and has no event to wait for
            await asyncio.sleep(0)
        given_up.cancel()
        [reading] = await process.read([PageSource(body=PLAIN)])
        await process.stop()
        return reading.reading.record.title

    assert asyncio.run(read_next()) == "Les chiffres clés"


def test_an_interrupt_is_the_parents_to_hear() -> None:
    """Ctrl-C reaches all processes of a terminal; those that read ignore it and go on until their parent ends them."""

    async def deaf() -> list[bool]:
        async with ReaderPool() as pool:
            await pool.read(PageSource(body=PLAIN))
            return [ignores(process, signal.SIGINT) for process in (*readers(), fork_server())]

    assert asyncio.run(deaf()) == [True, True]


def test_children_that_were_killed_leave_no_file_open() -> None:
    """A daemon that meets a hostile page a day goes on for years."""

    async def counted() -> list[int]:
        counts = []
        async with ReaderPool(limits=ReadLimits(wall_s=1.0)) as pool:
            for _ in range(3):
                with pytest.raises(ReadError):
                    await pool.read(PageSource(body=NESTED))
                await pool.read(PageSource(body=PLAIN))
                counts.append(open_files())
        return counts

    gc.disable()
    try:
        assert len({*asyncio.run(counted())}) == 1
    finally:
        gc.enable()


@pytest.mark.slow
def test_a_reading_that_nobody_lives_to_end_ends_by_itself() -> None:
    """A parent that is killed leaves no process behind that is busy with a page without an end."""
    ours, theirs = socket.socketpair()
    child = get_context("forkserver").Process(target=serve, args=(theirs, ReadLimits(wall_s=0.5)), daemon=True)
    with ours, theirs:
        child.start()
        theirs.close()
        ours.sendall(pickle.dumps([PageSource(body=NESTED)]))
        child.join(60.0)

    assert child.exitcode == -signal.SIGALRM


@contextmanager
def no_more_files() -> Iterator[None]:
    """Within, this process opens no file and no pipe."""
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
