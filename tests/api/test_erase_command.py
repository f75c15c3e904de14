"""The command that erases: it counts, leaves a receipt without a word, and keeps sources from bringing it back."""

import json
import os

import pymongo
import pytest

from tests.api.intake.lines import AGENT, CALL, CONTACT, CONVERSATION, LINE, ORGANIZATION, SMS

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

EVERYTHING = (ORGANIZATION, AGENT, LINE, CONTACT, CONVERSATION, CALL, SMS)
ALL = {"contacts": 1, "conversations": 1, "interactions": 2}
OF_ACME = ("erase", "--organization", "acme")
NUMBER = "+33611223344"


@pytest.fixture
def run(command, tmp_path, monkeypatch):
    """On a database with a contact, and with a key."""
    monkeypatch.setenv("ERASURE_KEY", "a key of the tests, 32 bytes long")
    (tmp_path / "all.jsonl").write_text("\n".join(map(json.dumps, EVERYTHING)))
    assert command("import", "all.jsonl")[0] == 0
    return command


def counted(text):
    told = json.loads(text.split("\n")[0])
    return {name: told[name] for name in ALL}


@pytest.mark.parametrize(
    ("what", "extent"),
    [
        (("--contact", "c1"), ALL),
        (("--phone", NUMBER), ALL),
        (("--identity", "whatsapp:FR.4711"), ALL),
        (("--conversation", "v1"), ALL | {"contacts": 0}),
        (("--interaction", "i1"), {"contacts": 0, "conversations": 0, "interactions": 1}),
    ],
)
def test_a_dry_run_counts_what_an_erasure_then_takes_away_and_keeps_away(run, what, extent):
    """R23"""
    dry = run(*OF_ACME, *what, "--dry-run")
    assert (dry[0], counted(dry[1])) == (0, extent)

    status, told, _ = run(*OF_ACME, *what)

    assert (status, counted(told)) == (0, extent)
    assert counted(run(*OF_ACME, *what, "--dry-run")[1]) == dict.fromkeys(ALL, 0)
    receipt = told.split("\n")[0]
    assert run(*OF_ACME, "--receipts")[1] == receipt
    assert not [word for word in ("Marie", NUMBER, "c1", "v1", "i1") if f'"{word}' in receipt]
    status, _, refused = run("import", "all.jsonl")
    assert status == 1
    assert " was erased on " in refused
    assert counted(run(*OF_ACME, *what, "--dry-run")[1]) == dict.fromkeys(ALL, 0)


def test_a_contact_that_was_erased_stays_away_under_its_identity_alone(run, tmp_path):
    """R23"""
    run(*OF_ACME, "--contact", "c1")
    other = CONTACT | {"id": "c2", "phoneNumbers": None}

    (tmp_path / "other.jsonl").write_text(json.dumps(other))

    status, _, refused = run("import", "other.jsonl")
    assert (status, refused.split(" was erased on ")[0]) == (1, "line 1: this identity")


@pytest.mark.parametrize("named", ["c1", "c2"])
def test_a_person_who_was_merged_is_erased_and_stays_away_under_each_id(run, tmp_path, named):
    """R23"""
    double = CONTACT | {"id": "c2", "phoneNumbers": ["+33699887766"], "identities": None}
    (tmp_path / "double.jsonl").write_text(json.dumps(double))
    assert run("import", "double.jsonl")[0] == 0
    merge = ("contact", "merge", "--organization", "acme", "--from", "c2", "--into", "c1")
    assert run(*merge)[0] == 0

    status, told, _ = run(*OF_ACME, "--contact", named)

    assert (status, counted(told)) == (0, ALL)
    (tmp_path / "again.jsonl").write_text(json.dumps(double | {"phoneNumbers": ["+33600000009"]}))
    status, _, refused = run("import", "again.jsonl")
    assert (status, refused.split(" was erased on ")[0]) == (1, "line 1: this contact")


def test_a_lifted_tombstone_lets_a_source_send_it_again(run):
    """R23"""
    run(*OF_ACME, "--contact", "c1")

    assert run(*OF_ACME, "--phone", NUMBER, "--lift")[1].startswith("7 tombstones lifted")
    assert run("import", "all.jsonl")[0] == 0
    assert counted(run(*OF_ACME, "--contact", "c1", "--dry-run")[1]) == ALL


def test_what_a_backup_brings_back_is_erased_again(run):
    """R23"""
    with pymongo.MongoClient(os.environ["MONGODB_URL"]) as client:
        database = client.get_default_database()
        names = ("contacts", "conversations", "interactions")
        before = {name: list(database[name].find({})) for name in names}
        run(*OF_ACME, "--contact", "c1")
        for name, documents in before.items():
            database[name].insert_many(documents)

    status, told, _ = run("erase", "--again")

    assert status == 0
    assert counted(told) == ALL
    assert run("erase", "--again") == (0, "", "")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("erase", "--contact", "c1"), "name the organization with --organization ID"),
        (
            (*OF_ACME, "--phone", "0611"),
            "'0611' is not a number in E.164 form, such as +33123456789",
        ),
        (
            (*OF_ACME, "--contact", "c1", "--lift"),
            "this contact has no tombstone; nothing is changed",
        ),
        (
            ("erase", "--organization", "nobody", "--contact", "c1"),
            "there is no organization 'nobody'; there is 'acme'",
        ),
    ],
)
def test_what_cannot_be_done_is_told(run, arguments, reason):
    assert run(*arguments) == (1, "", f"contact-insights: {reason}")


def test_without_a_key_nothing_is_erased(run, monkeypatch):
    """R23"""
    monkeypatch.delenv("ERASURE_KEY")

    status, _, refused = run(*OF_ACME, "--contact", "c1")

    assert status == 1
    assert refused.startswith("contact-insights: set ERASURE_KEY to 32 random bytes or more")
    assert counted(run(*OF_ACME, "--contact", "c1", "--dry-run")[1]) == ALL


def test_a_contact_is_marked_as_not_to_be_summarized_and_back(run):
    """R13"""
    contact = (*OF_ACME, "--contact", "c1")

    assert run(*contact, "--no-insights") == (0, "the contact is not summarized any more", "")
    assert '"mayBeSummarized":false' in run("export")[1]
    assert run(*contact, "--insights-again") == (0, "the contact may be summarized again", "")
    assert '"mayBeSummarized":true' in run("export")[1]
    assert run(*OF_ACME, "--contact", "c9", "--no-insights")[0] == 1


def test_what_was_said_longer_ago_is_deleted_and_nothing_else(run, tmp_path):
    """R23"""
    old = CALL | {"id": "old", "occurredAt": "2026-01-20T10:00:00+01:00"}
    other = [one | {"org": "acme0"} for one in (LINE, AGENT, CONTACT, CONVERSATION, old)]
    more = [old, ORGANIZATION | {"id": "acme0"}, *other]
    (tmp_path / "more.jsonl").write_text("\n".join(map(json.dumps, more)))
    assert run("import", "more.jsonl")[0] == 0

    status, told, _ = run(*OF_ACME, "--older-than", "200")

    assert (status, told.split(" before ")[0]) == (0, "1 interactions")
    assert counted(run(*OF_ACME, "--interaction", "old", "--dry-run")[1])["interactions"] == 0
    assert counted(run(*OF_ACME, "--contact", "c1", "--dry-run")[1]) == ALL
    left = run("erase", "--organization", "acme0", "--interaction", "old", "--dry-run")[1]
    assert counted(left)["interactions"] == 1


@pytest.mark.parametrize("many", [("--older-than", "1"), ("--again",), ("--receipts",)])
def test_a_dry_run_of_what_cannot_be_counted_changes_nothing(run, many):
    """R23"""
    status, _, refused = run(*OF_ACME, *many, "--dry-run")

    assert (status, refused.split(" ")[1]) == (1, "--dry-run,")
    assert counted(run(*OF_ACME, "--contact", "c1", "--dry-run")[1]) == ALL
