"""Loaded by a process with a wrong clock. On a busy machine, libfaketime refuses sleeps, which would end the threads of
the database's driver.
"""

import select
import time

_sleep = time.sleep


def _sleep_anyhow(seconds):
    try:
        _sleep(seconds)
    except OSError:
        select.select((), (), (), seconds)


time.sleep = _sleep_anyhow
