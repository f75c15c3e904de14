"""The command `contact-insights`. The garbage collector pauses during the imports, because they make no garbage."""

import gc


def main() -> int:
    gc.disable()
    from api.cli import main as run  # noqa: PLC0415  only now, while the collector pauses

    gc.freeze()
    gc.enable()
    return run()
