"""What the pages for people name exists, and the commands in them run."""

import re
import shlex
import subprocess
import sys
from importlib.util import find_spec

import pytest
from graphql import build_schema, parse, validate

from tests.papers import PAGES, ROOT, anchors, blocks, text_of
from tests.rules import proofs

EACH_PAGE = pytest.mark.parametrize(
    "page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES]
)
COMMANDS = {
    *("serve", "demo", "import", "export", "key", "records", "token", "schema"),
    *("org", "agent", "line", "conversation", "usage", "erase", "inbox", "connect", "contact"),
}


def prose(page):
    """The page without fenced blocks, because they contain no links."""
    return re.sub(r"^```.*?^```", "", page.read_text(), flags=re.MULTILINE | re.DOTALL)


def test_the_readme_is_read_in_two_minutes():
    assert len(text_of("README.md").encode()) <= 6 * 1024


@EACH_PAGE
def test_each_link_leads_somewhere(page):
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)

    assert broken == []


@EACH_PAGE
def test_each_command_of_the_product_exists(page):
    named = re.findall(r"contact-insights (?:`)?([a-z]+)\b", page.read_text())
    at_prompt = [
        name
        for name in named
        if re.search(rf"(bin/|`|exec -T insights )contact-insights {name}", page.read_text())
    ]

    assert set(at_prompt) <= COMMANDS


@EACH_PAGE
def test_each_target_of_make_exists(page):
    targets = set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))

    assert set(re.findall(r"(?:^ {4}|`)make ([a-z]+)", page.read_text(), re.MULTILINE)) <= targets


@EACH_PAGE
def test_each_measurement_can_be_started(page):
    named = set(re.findall(r"`(?:python -m )?(bench\.[a-z]+)", page.read_text()))

    assert [name for name in named if find_spec(f"{name}.__main__") is None] == []


@EACH_PAGE
def test_each_document_fits_the_schema(page):
    schema = build_schema(text_of("schema.graphql"))

    for document in blocks(page, "graphql"):
        assert validate(schema, parse(document)) == []


@EACH_PAGE
def test_each_call_of_pytest_selects_something(page):
    calls = re.findall(r"^ +\.venv/bin/python -m pytest (.*)$", page.read_text(), re.MULTILINE)

    for call in calls:
        chosen = shlex.split(call)
        places = [ROOT / one for one in chosen if one.startswith("tests/")]
        assert [one for one in places if not one.exists()] == []
        assert set(re.findall(r"rule\('(R\d+)'\)", call)) <= set(proofs())
        if "-k" in chosen:
            collected = subprocess.run(
                [sys.executable, "-m", "pytest", *chosen, "--collect-only", "-q"],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
            )
            assert collected.returncode == 0, collected.stdout[-500:]


def test_each_page_of_the_docs_can_be_reached_from_the_readme():
    reached, ahead = set(), [ROOT / "README.md"]
    while ahead:
        page = ahead.pop()
        if page in reached:
            continue
        reached.add(page)
        links = re.findall(r"\]\(([^)\s#]+)", prose(page))
        targets = ((page.parent / link).resolve() for link in links if "://" not in link)
        ahead += [one for one in targets if one.suffix == ".md" and one.exists()]

    assert set(PAGES) - reached == set()
