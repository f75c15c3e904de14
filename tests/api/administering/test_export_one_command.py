"""The export of one organization, with its insights or without."""

import json

import pymongo
import pytest

from storage.mongo.insights_documents import findings_document
from tests.api.administering.conftest import LINES
from tests.api.intake.lines import CALL, text_of
from tests.builders import findings
from tests.databases import named
from tests.importing import kept

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

NEIGHBOURS = ("acm", "acme/", "acme0", "acmf", "ACME")
"""Ids that come just before and after that of the exported organization."""


@pytest.fixture
def run(run, tmp_path):
    """Beside an organization with data there are others with the same data, and the first has insights."""
    neighbours = [_moved(line, own) for own in NEIGHBOURS for line in LINES]
    (tmp_path / "others.jsonl").write_text("\n".join(neighbours))
    assert run("import", "others.jsonl")[0] == 0
    return run


@pytest.fixture
def stored_findings(run, shared_url):
    with pymongo.MongoClient(shared_url) as client:
        client.get_default_database()["contacts"].update_one(
            {"_id": "acme/c1"},
            {"$set": {"insights": findings_document(findings()), "insightsVersion": 3}},
        )


def _moved(line, own):
    return text_of(line, **({"id": own} if line["kind"] == "organization" else {"org": own}))


def of_acme(documents):
    return {
        (name, own): one
        for (name, own), one in documents.items()
        if own == "acme" or (name != "organizations" and str(own).startswith("acme/"))
    }


def test_one_organization_is_exported_whole_and_alone(run, shared_url, mongod, monkeypatch):
    _, exported, _ = run("export", "--organization", "acme", "acme.jsonl")
    before = kept(shared_url)

    assert exported == "7 lines written"
    assert run("import", "acme.jsonl") == (0, "7 lines loaded, 0 refused", "")
    assert kept(shared_url) == before
    monkeypatch.setenv("MONGODB_URL", elsewhere := named(mongod.url))
    assert run("import", "acme.jsonl")[0] == 0
    assert kept(elsewhere) == of_acme(before)


def test_insights_are_written_on_request_and_skipped_by_an_import(
    run, stored_findings, shared_url, tmp_path
):
    """R16"""
    run("export", "--org", "acme", "--with-insights", "acme.jsonl")
    before = kept(shared_url)
    lines = (tmp_path / "acme.jsonl").read_text().splitlines()

    insights = json.loads(lines[-1])
    assert [json.loads(line)["id"] for line in lines[:-1]][-1] == CALL["id"]
    assert {name: insights[name] for name in ("kind", "org", "contact", "version", "writer")} == {
        "kind": "insights",
        "org": "acme",
        "contact": "c1",
        "version": 3,
        "writer": "scripted",
    }
    assert insights["statements"] == [
        {
            "text": "The parcel arrived damaged.",
            "sourceIds": ["i1"],
            "kind": "REMARK",
            "quotes": [],
            "isNew": False,
        }
    ]
    assert not {"requestNumber", "appearances", "recordId"} & set(insights)
    assert run("import", "acme.jsonl") == (
        0,
        "7 lines loaded, 0 refused, 1 with insights skipped",
        "",
    )
    assert kept(shared_url) == before


def test_insights_are_not_exported_unasked(run, stored_findings):
    exported = run("export", "--org", "acme")[1].splitlines()

    assert "insights" not in {json.loads(line)["kind"] for line in exported}


def test_an_organization_that_does_not_exist_is_not_exported(run, tmp_path):
    status, output, reason = run("export", "--org", "nope", "nope.jsonl")

    assert (status, output) == (1, "")
    assert reason.startswith(
        "contact-insights: there is no organization 'nope'; there are 'ACME', "
    )
    assert not (tmp_path / "nope.jsonl").exists()
