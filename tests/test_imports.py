"""Who may import whom, what imports may do, and how long files may be."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("api", "domain", "storage", "writers")
MODULES = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
MAX_LINES = 300


def relative(path):
    return str(path.relative_to(ROOT))


def dotted(path):
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported_by(path):
    """The packages that a file imports anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]


def imports(package, foreign):
    return [
        relative(path)
        for path in (ROOT / package).rglob("*.py")
        if foreign & set(imported_by(path))
    ]


def test_the_domain_imports_the_standard_library_and_itself():
    allowed = sys.stdlib_module_names | {"domain"}

    foreign = {
        (relative(path), name)
        for path in (ROOT / "domain").rglob("*.py")
        for name in imported_by(path)
        if name not in allowed
    }

    assert foreign == set()


def test_only_the_composition_root_and_the_commands_know_the_adapters():
    composing = {"api/app.py", "api/cli.py", "api/storing.py"}

    assert set(imports("api", {"storage", "writers"})) <= composing


def test_the_adapters_know_only_the_domain():
    assert imports("storage", {"api", "writers"}) == []
    assert imports("writers", {"api", "storage"}) == []


def test_the_drivers_of_the_database_stay_in_storage():
    for package in ("api", "domain", "writers"):
        assert imports(package, {"pymongo", "motor", "bson", "gridfs"}) == []


def test_the_embedded_database_is_never_imported():
    """It has another licence, so it runs only as a separate process."""
    for package in PACKAGES:
        assert imports(package, {"secantus", "secantusdb"}) == []


def test_the_mongodb_server_of_the_tests_is_neither_imported_nor_shipped():
    """It has another licence and is no longer maintained, so only tests start it."""
    shipped = ("constraints.txt", "constraints-tracing.txt", "pyproject.toml", "Containerfile")

    assert [name for name in shipped if "fiftyone" in (ROOT / name).read_text()] == []
    assert [
        relative(path) for path in MODULES + TESTS if "fiftyone" in set(imported_by(path))
    ] == []


def test_shipped_code_imports_no_tests():
    for package in PACKAGES:
        assert imports(package, {"tests", "bench", "pytest"}) == []


@pytest.mark.slow
def test_the_contracts_of_the_imports_hold():
    command = Path(sys.executable).with_name("lint-imports")

    done = subprocess.run(
        [command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )

    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


IMPORT_ALL = """
import builtins, importlib, io, os, socket, subprocess, sys, threading

names = sys.argv[1:]
for foreign in ("motor.motor_asyncio", "openai", "strawberry", "uvicorn", "babel.dates", "redis"):
    importlib.import_module(foreign)  # imported before, so that only the effects of our own code are seen
own = tuple(f"{os.getcwd()}{os.sep}{package}{os.sep}" for package in ("api", "domain", "storage", "writers"))

def ours():
    frame = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_filename.startswith(own):
            return frame.f_code.co_filename
        if "site-packages" in frame.f_code.co_filename:
            return None
        frame = frame.f_back
    return None

def watch(event, arguments):
    file = ours() if event in WATCHED else None
    if file is None:
        return
    if event == "open" and (str(arguments[0]).endswith((".py", ".pyc")) or "__pycache__" in str(arguments[0])):
        return
    if event == "open" and isinstance(arguments[0], int):
        return
    print(f"{file}: {event} {arguments[:1]}")

WATCHED = {"open", "socket.connect", "socket.bind", "subprocess.Popen", "os.mkdir", "os.fork"}

class Environment(dict):
    def _tell(self, name):
        file = ours()
        if file is not None:
            print(f"{file}: environment {name}")

    def __getitem__(self, name):
        self._tell(name)
        return super().__getitem__(name)

    def get(self, name, default=None):
        self._tell(name)
        return super().get(name, default)

sys.addaudithook(watch)
os.environ = Environment(os.environ)
threads = threading.active_count()
for name in names:
    importlib.import_module(name)
if threading.active_count() != threads:
    print("a thread was started")
"""


@pytest.mark.slow
def test_importing_any_module_reads_and_opens_nothing():
    names = [dotted(path) for path in MODULES]

    done = subprocess.run(
        [sys.executable, "-B", "-c", IMPORT_ALL, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""


def too_long(paths):
    return {relative(path) for path in paths if len(path.read_text().splitlines()) > MAX_LINES}


def test_no_shipped_file_is_longer_than_a_sitting():
    assert too_long(MODULES) == set()


def test_no_test_is_longer_than_a_sitting():
    assert too_long(TESTS) == set()


def test_a_start_waits_for_no_library_that_only_some_settings_need():
    unneeded = {
        "redis",
        "opentelemetry",
        "openai",
        "httpx2",
        "snowballstemmer",
        "secantus",
        "numpy",
    }
    code = "import api.cli, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "strawberry" in loaded
    assert loaded & unneeded == set()
