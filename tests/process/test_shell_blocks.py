"""Runs the shell commands of the pages for people, against a service with the sample data."""

import re
import shutil
import subprocess

import pytest
from playwright.async_api import expect

from tests.chromium import chromium, page_in
from tests.databases import named
from tests.papers import PAGES, ROOT, blocks
from tests.service import running

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

SERVER = "python3 -m http.server"
"""It does not end by itself, so a test of its own runs it."""

BLOCKS = [
    (str(page.relative_to(ROOT)), block)
    for page in PAGES
    if page.name != "CONTRIBUTING.md"
    for block in blocks(page, "sh")
    if SERVER not in block
]


ADDRESS = "http://127.0.0.1:8000"
NODE_MODULES = shutil.ignore_patterns("node_modules")


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
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=NODE_MODULES)
    return tmp_path


@pytest.mark.parametrize(("page", "block"), BLOCKS, ids=[page for page, _ in BLOCKS])
def test_what_a_page_tells_to_type_works(page, block, service, place, mongod):
    script = block.replace(ADDRESS, service.url)
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


@pytest.fixture
def plain_page(service, place):
    """The address of the example, served as its README tells."""
    where = place / "examples" / "plain-page" / "service.js"
    where.write_text(where.read_text().replace(ADDRESS, service.url))
    token, serve = blocks(ROOT / "examples" / "plain-page" / "README.md", "sh")
    settings = service.environment | {"PYTHONUNBUFFERED": "1"}
    subprocess.run(["bash", "-c", token], cwd=place, env=settings, check=True)
    with subprocess.Popen(
        ["bash", "-c", f"exec {serve.replace(' 9000', ' 0')}"],
        cwd=place,
        env=settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        port = re.search(r"port (\d+)", server.stdout.readline())[1]
        yield f"http://127.0.0.1:{port}/"
        server.kill()


async def test_the_plain_page_that_is_served_as_its_readme_tells_shows_the_panel(plain_page):
    async with chromium() as browser, page_in(browser) as page:
        await page.goto(plain_page)

        button = page.locator("contact-insights").get_by_role("button", name="Generate")
        await expect(button).to_be_visible(timeout=30_000)
