"""What the tests of `recordInteractions` send and read."""

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
