"""R40: which errors the client for pages takes as final, and which it outlives."""

import re
from pathlib import Path

import api
from tests.api.http.test_client_files import FOLDER

HEAL = {"INTERNAL", "TOO_MANY_REQUESTS", "UNAUTHENTICATED", "UNAVAILABLE"}
CODE = re.compile(r'\bcode\W{1,5}"([A-Z_]+)"|\bdenial\([^)]*"([A-Z_]+)"')


def final():
    return set(re.findall(r'"([A-Z_]+)"', (FOLDER / "client" / "final.js").read_text()))


def told():
    """The codes that the service's Python names."""
    texts = (path.read_text() for path in Path(api.__file__).parent.rglob("*.py"))
    return {own or denied for text in texts for own, denied in CODE.findall(text)}


def test_each_code_of_the_service_either_heals_or_ends_the_tries_of_the_client():
    """R40"""
    assert {"NOT_FOUND", "FORBIDDEN", "UNAVAILABLE"} <= told()
    assert told() - HEAL - final() == set()
    assert final() & HEAL == set()


def test_only_one_module_of_the_pages_lists_final_codes():
    lists = [
        path.name
        for folder in (FOLDER, FOLDER.parent / "view")
        for path in folder.rglob("*.js")
        if "BAD_REQUEST" in path.read_text(encoding="utf-8")
    ]

    assert lists == ["final.js"]
