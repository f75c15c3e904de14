"""The cost of an import, compared with parsing the same lines and inserting the same documents on the same server.

    python -m bench.intake [--lines 100000] [--rounds 1] [--drivers motor,pymongo]
    python -m bench.intake --interrupted [--lines 1000000] [--drivers motor]

The second form imports the file twice, once without a break and once with three interruptions, and compares the two
databases. The lines are in the order of their times, so those of five organizations and their contacts are mixed. Needs
`MONGOD`, or `mongod` on PATH.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.intake.interrupted import compare
from bench.intake.lines import write
from bench.mongod import Mongod, mongod


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    lines_a_second: float
    cpu_us: float
    server_cpu_us: float
    peak_mib: float

    def __str__(self) -> str:
        return (
            f"{self.lines_a_second:8,.0f} lines a second, CPU a line {self.cpu_us:4.0f} us and of the server "
            f"{self.server_cpu_us:4.0f} us, at most {self.peak_mib:.0f} MiB"
        )


def measure(server: Mongod, lines: int, *arguments: str, **environment: str) -> Figures:
    began, server_cpu = time.perf_counter(), server.cpu_seconds()
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        env=os.environ | environment,
        stdout=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    if status:
        raise SystemExit(f"{arguments[0]} failed")
    return Figures(
        lines_a_second=lines / wall,
        cpu_us=(used.ru_utime + used.ru_stime) / lines * 1e6,
        server_cpu_us=(server.cpu_seconds() - server_cpu) / lines * 1e6,
        peak_mib=used.ru_maxrss / 1024,
    )


def run(server: Mongod, path: Path, lines: int, rounds: int, driver: str) -> None:
    ratios = []
    for number in range(rounds):
        name = f"{driver}{number}"
        floor = measure(
            server, lines, "bench.intake.floor", str(path), server.url(f"floor_{name}"), driver
        )
        imported = measure(
            server,
            lines,
            *("api.cli", "import", str(path)),
            MONGODB_URL=server.url(f"import_{name}"),
            MONGODB_DRIVER=driver,
        )
        ratios.append(imported.lines_a_second / floor.lines_a_second)
        print(f"{driver} floor   {floor}\n{driver} import  {imported}", flush=True)
    print(
        f"{driver}: the import reaches {statistics.median(ratios):.2f} of the floor's rate",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.intake")
    parser.add_argument("--lines", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--drivers", default="motor,pymongo")
    parser.add_argument("--interrupted", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory, mongod() as server:
        path = Path(directory) / "lines.jsonl"
        write(path, options.lines)
        print(f"{options.lines:,} lines, {path.stat().st_size / 1e6:,.0f} MB")
        for driver in options.drivers.split(","):
            if options.interrupted:
                compare(server, path, options.lines, driver)
            else:
                run(server, path, options.lines, options.rounds, driver)


if __name__ == "__main__":
    main()
