"""The command `contact-insights`, as it is installed."""

import subprocess
import sys

PRINT_SCHEMA = """
import gc, sys
from api.command import main

sys.argv = ["contact-insights", "schema"]
status = main()
print(status, gc.isenabled(), gc.get_freeze_count() > 10_000)
"""


def test_the_garbage_collector_works_again_when_everything_is_imported():
    done = subprocess.run(
        [sys.executable, "-c", PRINT_SCHEMA], capture_output=True, text=True, check=True
    )

    assert done.stdout.endswith("\n0 True True\n")
