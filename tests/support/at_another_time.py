"""Runs a command of keyfigures at another time: `python at_another_time.py 2026-11-23T12:00:00+00:00 check`."""

import sys
from datetime import datetime

import time_machine

from monitor.cli.main import main

if __name__ == "__main__":
    with time_machine.travel(datetime.fromisoformat(sys.argv[1]), tick=True):
        sys.exit(main(sys.argv[2:]))
