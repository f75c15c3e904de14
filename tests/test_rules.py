"""docs/rules.md, the code and the tests name the same rules."""

import re
import subprocess
import sys

import pytest

from tests.rules import TESTS, cited_in, proofs, rules

RULES = list(rules())
ROOT = TESTS.parent


def test_the_rules_are_numbered_from_one_without_a_gap():
    assert [rule.name for rule in RULES] == [f"R{number}" for number in range(1, 41)]


def test_each_rule_that_is_built_is_proven_and_no_test_cites_another(capsys):
    by_rule = proofs()

    with capsys.disabled():
        print()
        for rule in RULES:
            print(f"{rule.name:>4} {len(by_rule.get(rule.name, [])):4} tests")

    assert set(by_rule) == {rule.name for rule in RULES if rule.is_built}


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_where_a_rule_is_enforced_the_code_cites_it(rule):
    cited = {
        str(path.relative_to(ROOT)): bool(re.search(rf"\b{rule.name}\b", path.read_text()))
        for path in rule.enforced_in
    }

    assert cited == dict.fromkeys(cited, True)
    assert bool(cited) == rule.is_built


@pytest.mark.parametrize(
    ("name", "docstring", "cited"),
    [
        ("test_it", "R7: with two readers.", {"R7"}),
        ("test_it", "R10 to R12, R15", {"R10", "R11", "R12", "R15"}),
        ("test_r7_and_r28_hold", None, {"R7", "R28"}),
        ("test_it", "An R0 or an R7a is none.", set()),
        ("test_it", None, set()),
    ],
)
def test_a_test_proves_the_rules_that_its_name_or_docstring_cites(name, docstring, cited):
    assert cited_in(name, docstring) == cited


@pytest.mark.slow
def test_a_rule_selects_its_tests():
    asked = ["-m", "rule('R19')", "--collect-only", "-q", "tests/storage", "tests/domain/services"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *asked],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    collected = {
        line.partition("[")[0].removeprefix("tests/")
        for line in done.stdout.splitlines()
        if "::" in line
    }
    expected = {one for one in proofs()["R19"] if one.startswith(("storage", "domain/services"))}
    assert expected
    assert collected == expected
