"""The command that merges a contact into another."""

import json

import pytest

from tests.api.intake.lines import CALL, CONTACT, CONVERSATION, text_of

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

MERGE = ("contact", "merge", "--organization", "acme", "--from", "c2", "--into", "c1")
SECOND = [
    text_of(CONTACT, id="c2", phoneNumbers=["+33699999999"], name="M. Petit"),
    text_of(CONVERSATION, id="v2", contact="c2"),
    text_of(CALL, id="i2", conversation="v2"),
]


@pytest.fixture
def run(run, tmp_path):
    """One person is two contacts."""
    (tmp_path / "second.jsonl").write_text("\n".join(SECOND))
    assert run("import", "second.jsonl")[0] == 0
    return run


def exported(run):
    return [json.loads(line) for line in run("export", "--org", "acme")[1].splitlines()]


def test_two_contacts_become_one_and_a_source_that_names_the_first_reaches_the_other(run):
    assert run(*MERGE) == (0, "everything of 'c2' is with 'c1' now", "")

    merged = exported(run)
    (contact,) = [one for one in merged if one["kind"] == "contact"]
    assert contact == CONTACT | {"phoneNumbers": [*CONTACT["phoneNumbers"], "+33699999999"]}
    held = {one["id"]: one["contact"] for one in merged if one["kind"] == "conversation"}
    assert held == {"v1": "c1", "v2": "c1"}
    assert run("import", "second.jsonl") == (0, "3 lines loaded, 0 refused", "")
    assert exported(run) == merged
    assert run(*MERGE)[0] == 0
    assert run(*MERGE[:-1], "c9")[2] == (
        "contact-insights: the contact 'c2' was merged into 'c1' before"
    )


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (
            ("acme", "--from", "c8", "--into", "c1"),
            "there is no contact 'c8' in organization 'acme'",
        ),
        (
            ("acme", "--from", "c1", "--into", "c9"),
            "there is no contact 'c9' in organization 'acme'",
        ),
        (("acme", "--from", "c1", "--into", "c1"), "a contact cannot be merged into itself"),
        (
            ("nope", "--from", "c2", "--into", "c1"),
            "there is no organization 'nope'; there is 'acme'",
        ),
    ],
)
def test_a_merge_that_is_none_is_refused_in_one_line(run, options, reason):
    before = exported(run)

    assert run("contact", "merge", "--org", *options) == (1, "", f"contact-insights: {reason}")
    assert exported(run) == before
