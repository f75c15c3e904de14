"""What the tests of `recordInteractions` send and read."""

from contextlib import asynccontextmanager
from uuid import uuid4

from api.wiring import keys_over

RECORD = """
mutation Record($interactions: [RecordedInteractionInput!]!) {
  recordInteractions(input: {interactions: $interactions}) {
    __typename
    ... on RecordInteractionsSuccess {
      outcomes {
        __typename
        ... on InteractionRecorded { sourceId isComplete }
        ... on UserError { message }
      }
    }
    ... on UserError { message }
  }
}
"""
NUMBER = "+33639980177"
CONTACT = """
query Of($number: String!) {
  contact(phoneNumber: $number) {
    name company email phoneNumbers
    conversations { edges { node { line { name } interactions { edges { node {
      channel direction occurredAt agent { name } content {
        ... on Message { body }
        ... on Call { durationSeconds transcript { language utterances { speaker text } } }
        ... on Voicemail { transcript { utterances { text } } }
      }
    } } } } } }
  }
}
"""
SAID = {
    "language": "fr-FR",
    "utterances": [{"speaker": "CONTACT", "text": "Bonjour", "startSeconds": 0.5}],
}


async def interactions_with(agent, number=NUMBER):
    contact = (await agent.ask(CONTACT, number=number))["contact"]
    held = [edge["node"] for edge in contact["conversations"]["edges"]]
    return [edge["node"] for one in held for edge in one["interactions"]["edges"]]


def recorded(own="pbx:call:1", *, is_complete=True):
    return {"__typename": "InteractionRecorded", "sourceId": own, "isComplete": is_complete}


@asynccontextmanager
async def recording_anew(workplace):
    """Yields a function that records an interaction of which nobody has told before."""
    key = await keys_over(workplace.app.repositories).make(workplace.id, "Telephony")
    async with workplace.app.http(authorization=f"Bearer {key}") as http:

        async def record():
            one = {
                "sourceId": f"pbx:{uuid4()}",
                "reportedAt": "2026-11-20T09:15:00Z",
                "occurredAt": "2026-11-20T09:15:00Z",
                "channel": "CALL",
                "direction": "INBOUND",
                "lineId": "l1",
                "agent": "ben",
                "contact": {"phoneNumbers": [NUMBER]},
            }
            body = {"query": RECORD, "variables": {"interactions": [one]}}
            answer = (await http.post("/graphql", json=body)).json()
            assert answer["data"]["recordInteractions"]["outcomes"][0]["isComplete"], answer

        yield record
