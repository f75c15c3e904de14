"""The pages for people: README.md and the other pages beside it, docs/, and what explains the examples."""

import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / "examples").glob("*/README.md")),
    ROOT / "clients" / "js" / "README.md",
]


@cache
def text_of(name):
    return (ROOT / name).read_text()


def blocks(page, language):
    """The fenced blocks in one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", page.read_text(), re.MULTILINE | re.DOTALL)


def settings_named():
    """The settings that docs/settings.md explains."""
    rows = re.findall(
        r"^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|", text_of("docs/settings.md"), re.MULTILINE
    )
    return [name for row in rows for name in re.findall(r"`([A-Z_]+)`", row)]


def anchors(page):
    """The anchors that links may name. Forges make them from the headings."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}
