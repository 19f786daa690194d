"""Names: resolved once, by whom, and what is dialled of what they resolve to."""

import asyncio
from ipaddress import ip_address

import pytest
from dialling import dial
from fault_server import FaultServer, answer
from fetching import NOW, USER_AGENT
from recording import Names, RecordingDialler

from network.addresses import IPAddress
from network.resolve import system_resolve
from scraper.errors import FetchError, Reason
from scraper.fetch import Fetcher, FetchRequest
from scraper.fetched import Fetched
from scraper.limits import FetchLimits


def test_one_private_address_condemns_a_name() -> None:
    """A name with a public and a private address is refused: whichever is dialled is the server's choice."""
    for addresses in (["93.184.215.14", "127.0.0.1"], ["2606:4700::1", "::1"], ["10.0.0.1", "93.184.215.14"]):
        refused, dialled = dial("http://mixed.example/", names=Names({"mixed.example": [addresses]}))

        assert isinstance(refused, FetchError)
        assert refused.reason is Reason.REFUSED_BY_GATE
        assert dialled == []


def test_a_name_is_resolved_once_and_what_was_judged_is_dialled() -> None:
    """A name server that answers publicly first and privately then is asked only once a connection."""
    names = Names({"rebind.example": [["93.184.215.14"], ["127.0.0.1"]]})

    async def run() -> list[tuple[str, int]]:
        async with FaultServer({"/": answer()}) as server:
            dialler = RecordingDialler(divert={("93.184.215.14", 80): server.port})
            async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, resolve=names, dialler=dialler) as client:
                await client.fetch(FetchRequest(url="http://rebind.example/"))
            assert server.log[0].header("host") == "rebind.example"
            return dialler.dialled

    assert asyncio.run(run()) == [("93.184.215.14", 80)]
    assert names.asked == ["rebind.example"]


def test_the_next_address_is_tried_when_one_does_not_answer() -> None:
    """A host with a dead address is reached by its other one, both vetted."""

    async def run() -> tuple[Fetched, list[tuple[str, int]]]:
        async with FaultServer({}) as gone:
            dead = gone.port
        async with FaultServer({"/": answer()}) as server:
            dialler = RecordingDialler(divert={("1.1.1.1", 80): dead, ("93.184.215.14", 80): server.port})
            names = Names({"two.example": [["1.1.1.1", "93.184.215.14"]]})
            async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, resolve=names, dialler=dialler) as client:
                return await client.fetch(FetchRequest(url="http://two.example/")), dialler.dialled

    fetched, dialled = asyncio.run(run())

    assert fetched.status == 200
    assert dialled == [("1.1.1.1", 80), ("93.184.215.14", 80)]


def test_name_server_that_never_answers_is_not_waited_for() -> None:
    """Looking a name up is part of connecting, and has no more time than that."""

    async def never(_host: str, _port: int) -> tuple[IPAddress, ...]:
        await asyncio.Event().wait()
        raise AssertionError

    async def run() -> FetchError:
        limits = FetchLimits(connect_s=0.1)
        async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, resolve=never, limits=limits) as client:
            with pytest.raises(FetchError) as caught:
                await client.fetch(FetchRequest(url="http://slow.example/"))
            return caught.value

    failed = asyncio.run(run())

    assert failed.reason is Reason.TIMEOUT
    assert "slow.example was not resolved in 0.1 s" in failed.detail


def test_name_without_address_is_not_resolved() -> None:
    """A name that does not exist is said so, and nothing is dialled."""

    refused, dialled = dial("http://nowhere.example/", names=Names())

    assert isinstance(refused, FetchError)
    assert refused.reason is Reason.NAME_NOT_RESOLVED
    assert dialled == []


def test_the_system_resolves_names_and_takes_addresses() -> None:
    """The default name server is the system's; an address is its own answer."""
    assert ip_address("127.0.0.1") in asyncio.run(system_resolve("localhost", 80))
    assert asyncio.run(system_resolve("2606:4700::1", 80)) == (ip_address("2606:4700::1"),)
