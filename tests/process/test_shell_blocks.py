"""Runs the shell commands of the pages for people, against a service with the sample data."""

import subprocess

import pytest

from tests.databases import named
from tests.papers import PAGES, ROOT, blocks
from tests.service import running

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

BLOCKS = [
    (str(page.relative_to(ROOT)), block)
    for page in PAGES
    if page.name != "CONTRIBUTING.md"
    for block in blocks(page, "sh")
]


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    with running(tmp_path_factory.mktemp("shell") / "data") as service:
        yield service


@pytest.fixture
def place(tmp_path):
    """The folder in which the commands run, with the program and an import file."""
    (tmp_path / ".venv").symlink_to(ROOT / ".venv")
    (example,) = blocks(ROOT / "docs" / "import.md", "json")
    (tmp_path / "calls.jsonl").write_text(example)
    return tmp_path


@pytest.mark.parametrize(("page", "block"), BLOCKS, ids=[page for page, _ in BLOCKS])
def test_what_a_page_tells_to_type_works(page, block, service, place, mongod):
    script = block.replace("http://127.0.0.1:8000", service.url)
    script = script.replace("mongodb://...", named(mongod.url))

    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=place,
        env=service.environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "errors" not in done.stdout
