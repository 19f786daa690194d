"""The process that hands a message to Apprise, with services that misbehave: `print://`, `raise://` and `exit://`."""

import os
import runpy
import sys

from apprise import NotifyBase
from apprise.manager_plugins import NotificationManager


class _Loose(NotifyBase):
    service_name = "Loose"

    @staticmethod
    def parse_url(url: str) -> dict[str, object] | None:
        return NotifyBase.parse_url(url, verify_host=False)

    def url(self, _privacy: bool = False, *_args: object, **_kwargs: object) -> str:
        return f"{self.protocol}://"


class Printing(_Loose):
    """Sends, and says so on standard output, by Python and past it."""

    protocol = "print"

    def send(self, *_args: object, **_kwargs: object) -> bool:
        print('{"known": false}')
        os.write(1, b"sent\n")
        return True


class Raising(_Loose):
    """Fails, and says of what address."""

    protocol = "raise"

    def notify(self, *_args: object, **_kwargs: object) -> bool:
        raise RuntimeError("no route to raise://s3cret@service/")


class Exiting(_Loose):
    """Ends the process."""

    protocol = "exit"

    def notify(self, *_args: object, **_kwargs: object) -> bool:
        print("exit://s3cret@service/", file=sys.stderr, flush=True)
        os._exit(3)


for service in (Printing, Raising, Exiting):
    NotificationManager().add(service)
runpy.run_module("alerts.service_child", run_name="__main__")
