"""Which rules of docs/rules.md a test proves: those in its name or docstring, or else those in its file's docstring."""

import ast
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).parent
PAGE = TESTS.parent / "docs" / "rules.md"
CITED = re.compile(r"(?<![A-Za-z0-9])[Rr]([1-9][0-9]?)(?![A-Za-z0-9])")
RANGE = re.compile(r"\bR([0-9]+) to R([0-9]+)\b")


def cited_in(name, docstring):
    """The rules that a test's name (`..._r7_...`) or docstring (`R7`, `R10 to R13`) cites."""
    said = f"{name.replace('_', ' ')} {docstring or ''}"
    found = {int(number) for number in CITED.findall(said)}
    for first, last in RANGE.findall(said):
        found.update(range(int(first), int(last) + 1))
    return {f"R{number}" for number in sorted(found)}


def proven(name, docstring, docstring_of_file):
    return cited_in(name, docstring) or cited_in("", docstring_of_file)


def proofs():
    """For each rule, the tests that prove it, as `file::name`."""
    found = defaultdict(list)
    for path in sorted(TESTS.rglob("test_*.py")):
        module = ast.parse(path.read_text())
        for node in ast.walk(module):
            is_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            if is_function and node.name.startswith("test_"):
                for rule in proven(node.name, ast.get_docstring(node), ast.get_docstring(module)):
                    found[rule].append(f"{path.relative_to(TESTS)}::{node.name}")
    return dict(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    name: str
    text: str
    enforced_in: tuple[Path, ...]

    @property
    def is_built(self):
        return "Not built yet" not in self.text


def rules():
    """Every rule of the page, in its order."""
    parts = re.split(r"^### (R[0-9]+)\n", PAGE.read_text(), flags=re.MULTILINE)[1:]
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        own = re.split(r"^#", text, maxsplit=1, flags=re.MULTILINE)[0]
        links = re.findall(r"\]\((\.\./[^)#]+)\)", own)
        yield Rule(
            name=name, text=own, enforced_in=tuple((PAGE.parent / one).resolve() for one in links)
        )
