"""Both servers answer every query of every repository from an index, as they explain themselves.

The tests listen to the commands, so they also see a query that is added later. They fail if a new method of a
repository is not called here.
"""

import inspect
from datetime import timedelta

import pytest
from test_records_contract import record

from domain.feedback import Feedback
from domain.intake import Reference, ReferenceKind
from domain.keys import IntakeKey
from domain.pages import PageAround, PageBefore, PageRequest
from domain.quota import Quota, QuotaKey
from storage.mongo.documents import position
from tests.builders import (
    NOW,
    agent,
    ago,
    call,
    contact,
    conversation,
    findings,
    line,
    organization,
    sms,
)
from tests.databases import SERVERS, named
from tests.fakes.repositories import Repositories
from tests.storage.claims import claimed, subject
from tests.storage.filling import fill
from tests.storage.inbox_calls import INBOX_CALLS
from tests.storage.interaction_lists import SINCE
from tests.storage.listening import listened
from tests.storage.merge_calls import MERGE_CALLS
from tests.storage.tombstone_calls import TOMBSTONE_CALLS

KEY = QuotaKey(organization_id="acme", agent_id="ana")
QUOTA = Quota(key=KEY, limit=3, ends_at=NOW + timedelta(days=1))
INTAKE_KEY = IntakeKey(
    id="000000000001", organization_id="acme", name="Telephony", digest="d1", made_at=NOW
)
FEEDBACK = Feedback(is_helpful=True, reasons=(), given_at=NOW)
PAGE = PageRequest(size=5, after=None)
BY_INDEX = {"IXSCAN", "IDHACK", "EOF"}
"""The last value is for a collection that does not exist yet."""
LATER = PageRequest(size=5, after=position(ago(days=3)))
AROUND = PageAround(size=5, occurred_at=ago(days=9), own_id="c1-all-sms9")
EARLIER = PageBefore(size=5, before=position(ago(days=3)))


@pytest.fixture(scope="module", params=SERVERS)
async def held(request, url_of):
    async with listened(named(url_of(request.param))) as held:
        await fill(held.repositories)
        yield held


async def conversations_of(repositories):
    found = await repositories.conversations.of_contacts("acme", ["c1"])
    return found["c1"]


async def page_of_interactions(repositories):
    held = await conversations_of(repositories)
    for page in (
        PAGE,
        LATER,
        PageBefore(size=5),
        EARLIER,
        AROUND,
    ):
        await repositories.interactions.page("acme", held, page)


async def page_of_contacts(repositories):
    for search in (None, "some", "+336"):
        await repositories.contacts.page("acme", "ana", PAGE, search=search)
        await repositories.contacts.page("acme", "ana", LATER, search=search)


async def replace(repositories):
    claim = await claimed(repositories, subject(newest_source="new"))
    await repositories.insights.replace("acme", "c1", claim, findings(claim.request_number))


async def renewed_and_released(repositories):
    claim = await claimed(repositories, subject(newest_source="other"))
    await repositories.insights.renew("acme", "c1", claim)
    await repositories.insights.renewals("acme", "c1", claim)
    await repositories.insights.release("acme", "c1", claim)


async def save_interactions(repositories):
    """Saves new interactions, changes one, moves one to another conversation, and moves one back in time."""
    common = {"contact_id": "c1", "conversation_id": "c1-all"}
    await repositories.interactions.save_many([call("new", **common), sms("new2", **common)])
    await repositories.interactions.save_many([call("new", said="Changed.", **common)])
    await repositories.interactions.save_many(
        [
            call("new", contact_id="c1", conversation_id="c1-ana"),
            sms("new2", occurred_at=ago(days=200), **common),
        ]
    )


async def save_conversation(repositories):
    """Saves a new conversation, and moves it with its interactions to another contact."""
    await repositories.conversations.save_many([conversation("moving", contact_id="c1")])
    await repositories.interactions.save_many(
        [call("moved", contact_id="c1", conversation_id="moving")]
    )
    await repositories.conversations.save_many([conversation("moving", contact_id="c2")])


async def records_between(repositories):
    for whose in ("acme", None):
        found = repositories.records.between(whose, ago(days=5), NOW)
        assert [one async for one in found]


async def quota_used(repositories):
    await repositories.quotas.hold(QUOTA, "one", now=NOW, expires_at=NOW + timedelta(minutes=1))
    await repositories.quotas.hold(QUOTA, "two", now=NOW, expires_at=NOW + timedelta(minutes=1))
    await repositories.quotas.spend([KEY], "one")
    await repositories.quotas.reached(QUOTA)
    await repositories.quotas.give_back([KEY], "two")


REFERENCES = [
    Reference(kind, "acme", own)
    for kind, own in zip(ReferenceKind, ("acme", "ana", "l1", "c1", "c1-all"), strict=True)
]
CALLS = {
    "organizations": {
        "get": lambda r: r.organizations.get("acme"),
        "get_many": lambda r: r.organizations.get_many(["acme", "globex"]),
        "save": lambda r: r.organizations.save(organization()),
        "set_contact_insights_enabled": lambda r: r.organizations.set_contact_insights_enabled(
            "acme", enabled=True
        ),
    },
    "agents": {
        "get_many": lambda r: r.agents.get_many("acme", ["ana", "ben"]),
        "across": lambda r: r.agents.across([("acme", "ana"), ("globex", "ana")]),
        "find": lambda r: r.agents.find("ana"),
        "save": lambda r: r.agents.save(agent()),
    },
    "keys": {
        "save": lambda r: r.keys.save(INTAKE_KEY),
        "get": lambda r: r.keys.get(INTAKE_KEY.id),
        "of_organization": lambda r: r.keys.of_organization("acme"),
        "used": lambda r: r.keys.used(INTAKE_KEY.id, NOW.date()),
        "withdraw": lambda r: r.keys.withdraw(INTAKE_KEY.id, NOW),
    },
    "lines": {
        "get_many": lambda r: r.lines.get_many("acme", ["l1"]),
        "save": lambda r: r.lines.save(line()),
    },
    "contacts": {
        "get_many": lambda r: r.contacts.get_many("acme", ["c1", "c2"]),
        "page": page_of_contacts,
        "with_number": lambda r: r.contacts.with_number("acme", "ana", ["+33611223344"], limit=20),
        "having_numbers": lambda r: r.contacts.having_numbers("acme", ["+33611223344"]),
        "having_identities": lambda r: r.contacts.having_identities("acme", ["whatsapp:FR.1"]),
        "save_many": lambda r: r.contacts.save_many([contact("c1")]),
        "set_may_be_summarized": lambda r: r.contacts.set_may_be_summarized(
            "acme", "c2", allowed=False
        ),
        "delete": lambda r: r.contacts.delete("acme", "c3"),
    },
    "conversations": {
        "get_many": lambda r: r.conversations.get_many("acme", ["c1-all", "c1-ana"]),
        "of_contacts": lambda r: r.conversations.of_contacts("acme", ["c1", "c2"]),
        "across": lambda r: r.conversations.across([("acme", "c1"), ("globex", "c1")]),
        "save_many": save_conversation,
        "delete": lambda r: r.conversations.delete("acme", "c2-ana"),
    },
    "interactions": {
        "get_many": lambda r: r.interactions.get_many("acme", ["c1-all-call1", "c1-all-sms1"]),
        "page": page_of_interactions,
        "newest_sources": lambda r: r.interactions.newest_sources(
            "acme", "c1", since=SINCE, limit=12
        ),
        "call_languages": lambda r: r.interactions.call_languages(
            "acme", "c1", since=SINCE, limit=12
        ),
        "left_out": lambda r: r.interactions.left_out("acme", "c1", since=SINCE, read=12),
        "revisions": lambda r: r.interactions.revisions("acme", "c1", ["c1-all-call1"]),
        "count_appeared": lambda r: r.interactions.count_appeared(
            "acme", "c1", after=1, since=SINCE, besides=["c1-all-call1"]
        ),
        "save_many": save_interactions,
        "delete": lambda r: r.interactions.delete("acme", "c1-all-sms1"),
    },
    "references": {
        "existing": lambda r: r.references.existing(REFERENCES),
        "contacts_of": lambda r: r.references.contacts_of(REFERENCES[-1:]),
    },
    "insights": {
        "get_many": lambda r: r.insights.get_many("acme", ["c1", "c2"]),
        "across": lambda r: r.insights.across([("acme", "c1"), ("globex", "c1")]),
        "claim": claimed,
        "under_way": lambda r: r.insights.under_way("acme", "c1", subject()),
        "renew": renewed_and_released,
        "renewals": renewed_and_released,
        "release": renewed_and_released,
        "replace": replace,
    },
    "quotas": {
        "hold": quota_used,
        "spend": quota_used,
        "give_back": quota_used,
        "reached": quota_used,
    },
    "tombstones": TOMBSTONE_CALLS,
    "merges": MERGE_CALLS,
    "feedback": {
        "give": lambda r: r.feedback.give("acme0", "ana", FEEDBACK),
        "given": lambda r: r.feedback.given(["acme0", "acme1"], "ana"),
    },
    "records": {
        "save": lambda r: r.records.save(record()),
        "between": records_between,
    },
    **INBOX_CALLS,
}
METHODS = [(kind, name) for kind, calls in CALLS.items() for name in calls]
WITHOUT = {
    ("organizations", "is_empty"),
    ("interactions", "portion"),
    ("interactions", "end_portions"),
    ("inbox", "put"),
}
"""`put` inserts a document. `is_empty` runs once when the demo starts, and any document answers it. `save_many` writes
through a portion of its own, and the collection of numbers for portions holds one document.
"""
SCANS_WHEN_EMBEDDED = {
    ("agents", "find"),
    ("merges", "merge"),
    ("interactions", "count_appeared"),
    ("interactions", "page"),
    ("contacts", "page"),
    ("contacts", "with_number"),
}
"""Queries that MongoDB answers from an index. The embedded server reads the whole collection."""


def test_every_method_of_every_repository_is_called(held):
    known = {
        (kind, name)
        for kind in Repositories.__slots__
        for name, _ in inspect.getmembers(
            type(getattr(held.repositories, kind)), inspect.isfunction
        )
        if not name.startswith("_")
    }

    assert set(METHODS) | WITHOUT == known


@pytest.mark.parametrize(("kind", "name"), METHODS)
async def test_a_method_reads_no_more_documents_than_it_is_about(held, kind, name):
    """It reads by key, or only what an index finds. So its cost does not grow with other data."""
    queries = await held.queries(CALLS[kind][name])

    assert queries
    if held.is_embedded and (kind, name) in SCANS_WHEN_EMBEDDED:
        return
    for collection, asked in queries:
        wanted = {"_id": asked["_id"]} if is_by_key(asked) else asked
        plan, stats = await held.explained(collection, wanted)
        matching = await held.database[collection].count_documents(wanted)
        assert BY_INDEX & plan, (collection, wanted)
        assert stats["totalDocsExamined"] == matching, (collection, wanted)


def is_by_key(wanted):
    """The filter has one value for `_id`, or a few. Other conditions apply only to those documents."""
    key = wanted.get("_id")
    return isinstance(key, str) or (isinstance(key, dict) and list(key) == ["$in"])


async def test_a_query_without_an_index_would_be_noticed(held):
    plan, stats = await held.explained("interactions", {"text": "x"})

    assert not BY_INDEX & plan
    assert stats["totalDocsExamined"] > 0


async def test_the_database_is_large_enough_for_a_scan_to_show(held):
    for collection in ("contacts", "conversations", "interactions", "agents", "records"):
        assert await held.database[collection].count_documents({"organization": "globex"})
