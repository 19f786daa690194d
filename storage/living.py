"""Who else has a database's file open, as the system knows it: a lock goes with its process, however that ends.

A claim says until when it holds, not whether its owner lives. Whoever has the file open to write holds a shared lock
on its folder; where nobody else does, every claim that stands is of a process that has died. The folder and no file of
ours: that needs no room on a full disk and leaves nothing behind. Where the folder cannot be locked (a script of the
owner's has done so, or a network file system knows no locks) nobody is taken for dead.
"""

import fcntl
import os
import time
from pathlib import Path

_PATIENCE_S = 1.0
_PAUSE_S = 0.02


class Living:
    """This process among those that have a file of a folder open, until it is closed. One that dies is closed too."""

    def __init__(self, folder: Path) -> None:
        try:
            self._folder: int | None = os.open(folder, os.O_RDONLY)
        except OSError:
            self._folder = None
        self._join()

    def is_alone(self) -> bool:
        """Whether nobody else lives. Only before anything is claimed: meanwhile others may take us for dead."""
        if self._folder is None:
            return False
        alone = _locked(self._folder, fcntl.LOCK_EX)
        self._join()
        return alone

    def close(self) -> None:
        if self._folder is not None:
            os.close(self._folder)
            self._folder = None

    def _join(self) -> None:
        """Be counted. Who asks whether he is alone is in the way for a moment, who locks the folder for himself for
        longer: nobody can be alone beside him.
        """
        give_up_at = time.monotonic() + _PATIENCE_S
        while self._folder is not None and not _locked(self._folder, fcntl.LOCK_SH):
            if time.monotonic() > give_up_at:
                self.close()
            else:
                time.sleep(_PAUSE_S)


def _locked(folder: int, how: int) -> bool:
    try:
        fcntl.flock(folder, how | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
