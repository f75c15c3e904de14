"""Queries for people, contacts and interactions (R2, R3, R6)."""

from tests.builders import (
    admin,
    agent,
    ago,
    call,
    contact,
    conversation,
    line,
    organization,
    sms,
    voicemail,
    whatsapp,
)

NOBODY = frozenset()
CONTACT = "query ($id: ID!) { contact(id: $id) { id name phoneNumbers } }"
CONVERSATION = """
query ($id: ID!) {
  conversation(id: $id) {
    id lastInteractionAt contact { id } line { id name phoneNumber language }
    viewerCanGenerateInsights viewerCannotGenerateInsightsReasons
  }
}
"""
OFFER = """
query ($id: ID!) {
  conversation(id: $id) { viewerCanGenerateInsights viewerCannotGenerateInsightsReasons }
}
"""
VIEWER = (
    "{ viewer { id name role licences organization { id name timeZone contactInsightsEnabled } } }"
)
CONTENTS = """
query ($id: ID!) {
  contact(id: $id) {
    interactions {
      edges {
        node {
          id channel direction occurredAt agent { name } conversation { id }
          content {
            __typename
            ... on Call {
              durationSeconds
              transcript { language utterances { speaker text startSeconds } }
            }
            ... on Voicemail { durationSeconds transcript { language } }
            ... on Message { body }
          }
        }
      }
    }
  }
}
"""


async def offer(desk, own="v1"):
    found = (await desk.ask(OFFER, id=desk.id("Conversation", own)))["conversation"]
    reasons = found["viewerCannotGenerateInsightsReasons"]
    assert found["viewerCanGenerateInsights"] is not bool(reasons)
    return reasons


async def test_the_viewer_reads_who_they_are_and_the_setting(workplace):
    """R3: every agent may read it."""
    await workplace.save(agent("chloe", licences=NOBODY))
    desk = workplace.desk("chloe")

    assert (await desk.ask(VIEWER))["viewer"] == {
        "id": desk.id("Agent", "chloe"),
        "name": "Chloe",
        "role": "MEMBER",
        "licences": [],
        "organization": {
            "id": desk.id("Organization", workplace.id),
            "name": "Acme",
            "timeZone": "UTC",
            "contactInsightsEnabled": True,
        },
    }


async def test_role_and_licences_are_those_of_the_moment(workplace, ana):
    """R1: the answer to the same token changes with the records."""
    await workplace.save(admin("ana", licences=NOBODY))

    viewer = (await ana.ask(VIEWER))["viewer"]

    assert (viewer["role"], viewer["licences"]) == ("ADMIN", [])


async def test_a_contact_is_read_by_its_id(ana):
    found = (await ana.ask(CONTACT, id=ana.id("Contact", "c1")))["contact"]

    assert found == {
        "id": ana.id("Contact", "c1"),
        "name": "Marie Petit",
        "phoneNumbers": ["+33611223344"],
    }


async def test_a_contact_without_a_name_has_null(workplace, ana):
    await workplace.save(contact(name=None))

    found = (await ana.ask(CONTACT, id=ana.id("Contact", "c1")))["contact"]

    assert found["name"] is None


async def test_a_conversation_is_read_with_its_contact_and_line(workplace, ana):
    await workplace.save(line(language="fr-CA"))

    found = (await ana.ask(CONVERSATION, id=ana.id("Conversation", "v1")))["conversation"]

    assert found == {
        "id": ana.id("Conversation", "v1"),
        "lastInteractionAt": workplace.moment(ago(hours=1)),
        "contact": {"id": ana.id("Contact", "c1")},
        "line": {
            "id": ana.id("Line", "l1"),
            "name": "L1",
            "phoneNumber": "+33123456789",
            "language": "fr-CA",
        },
        "viewerCanGenerateInsights": True,
        "viewerCannotGenerateInsightsReasons": [],
    }


async def test_an_agent_without_the_licence_is_told_so(workplace):
    """R2, R6"""
    await workplace.save(agent("chloe", licences=NOBODY))

    assert await offer(workplace.desk("chloe")) == ["LICENCE_REQUIRED"]


async def test_all_reasons_are_listed(workplace):
    """R2"""
    await workplace.save(
        agent("chloe", licences=NOBODY), organization(contact_insights_enabled=False)
    )

    reasons = ["CONTACT_INSIGHTS_DISABLED", "LICENCE_REQUIRED"]
    assert await offer(workplace.desk("chloe")) == reasons


async def test_generating_is_offered_whatever_the_contacts_history(workplace, ana):
    """R6"""
    await workplace.save(contact("c2"), conversation("v2", contact_id="c2"))

    assert await offer(ana, "v2") == []


async def test_an_interaction_of_each_channel_is_read(workplace, ana):
    await workplace.save(
        call("i1", agent_id="ben", duration_seconds=61, said="Hello."),
        voicemail("i2", duration_seconds=9, occurred_at=ago(hours=2), language="fr"),
        sms("i3", text="Hi.", occurred_at=ago(hours=3)),
        whatsapp("i4", text=None, occurred_at=ago(hours=4)),
        call("i5", said=None, occurred_at=ago(hours=5)),
    )

    found = (await ana.ask(CONTENTS, id=ana.id("Contact", "c1")))["contact"]["interactions"]
    nodes = [edge["node"] for edge in found["edges"]]

    said = {"speaker": "CONTACT", "text": "Hello.", "startSeconds": None}
    assert [node.pop("content") for node in nodes] == [
        {
            "__typename": "Call",
            "durationSeconds": 61,
            "transcript": {"language": "en", "utterances": [said]},
        },
        {"__typename": "Voicemail", "durationSeconds": 9, "transcript": {"language": "fr"}},
        {"__typename": "Message", "body": "Hi."},
        {"__typename": "Message", "body": ""},
        {"__typename": "Call", "durationSeconds": 0, "transcript": None},
    ]
    assert nodes[0] == {
        "id": ana.id("Interaction", "i1"),
        "channel": "CALL",
        "direction": "INBOUND",
        "occurredAt": workplace.moment(ago(hours=1)),
        "agent": {"name": "Ben"},
        "conversation": {"id": ana.id("Conversation", "v1")},
    }
    assert [node["agent"] for node in nodes[1:]] == [None] * 4
