"""systemd's notification protocol: one datagram to the socket that the service manager names (sd_notify(3))."""

import os
import socket


def notify(state: str) -> None:
    """Tells the service manager `state`, such as "READY=1"; without one, does nothing."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    if address.startswith("@"):  # a name in Linux's abstract namespace
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel:
        channel.connect(address)
        channel.sendall(state.encode())


def watchdog_interval_s() -> float | None:
    """Half of the time within which the service manager wants to hear from us; None when it does not watch."""
    wanted_us = os.environ.get("WATCHDOG_USEC", "")
    watched = os.environ.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
    return int(wanted_us) / 2_000_000 if wanted_us.isdigit() and watched else None
