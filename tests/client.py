"""A small client for the running service: GraphQL over HTTP and graphql-transport-ws, without a library."""

import asyncio
import itertools
import json
from base64 import b64encode
from contextlib import asynccontextmanager

import httpx2
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed


def gid(type_name, own, organization="acme"):
    return b64encode(f"{type_name}:{organization}/{own}".encode()).decode()


class Client:
    """Asks as one agent. `url` is the service's URL, without a slash at the end."""

    def __init__(self, url, token=None):
        self.url, self.token = url, token
        headers = {"authorization": f"Bearer {token}"} if token else {}
        self.http = httpx2.AsyncClient(headers=headers, timeout=30, trust_env=False)

    async def post(self, query, variables=None, **extra):
        body = {"query": query, "variables": variables or {}, **extra}
        return await self.http.post(f"{self.url}/graphql", json=body)

    async def ask(self, query, **variables):
        """The data of the answer. Fails if it has an error."""
        answer = (await self.post(query, variables)).json()
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    async def generate(self, conversation):
        data = await self.ask(GENERATE, id=gid("Conversation", conversation))
        return data["generateInsights"]

    @asynccontextmanager
    async def subscribe(self, query, **variables):
        """Opens a connection, waits for its acknowledgement, and sends the subscription."""
        async with self.connection() as connection:
            yield await connection.subscribe(query, **variables)

    @asynccontextmanager
    async def connection(self, payload=None):
        url = self.url.replace("http", "ws", 1) + "/graphql"
        async with connect(
            url, subprotocols=["graphql-transport-ws"], proxy=None, max_size=None
        ) as socket:
            connection = Connection(socket)
            if payload is None:
                payload = {"Authorization": f"Bearer {self.token}"} if self.token else {}
            await connection.send({"type": "connection_init", "payload": payload})
            assert await connection.receive() == {"type": "connection_ack"}
            yield connection

    async def close(self):
        await self.http.aclose()


class Connection:
    def __init__(self, socket):
        self.socket = socket
        self.ids = itertools.count(1)

    async def send(self, message):
        await self.socket.send(json.dumps(message))

    async def receive(self, within=10):
        return json.loads(await asyncio.wait_for(self.socket.recv(), within))

    async def subscribe(self, query, **variables):
        own = str(next(self.ids))
        payload = {"query": query, "variables": variables}
        await self.send({"id": own, "type": "subscribe", "payload": payload})
        return Subscription(self, own)


class Subscription:
    def __init__(self, connection, own):
        self.connection, self.own = connection, own

    async def message(self, within=10):
        message = await self.connection.receive(within)
        assert message["id"] == self.own
        return message

    async def next(self, within=10):
        """The data of the next event. Fails if another message comes."""
        message = await self.message(within)
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message["payload"]
        return message["payload"]["data"]

    async def is_silent(self, seconds=0.5):
        try:
            message = await self.connection.receive(seconds)
        except TimeoutError:
            return True
        except ConnectionClosed:
            return False
        raise AssertionError(f"expected silence, got {message}")


GENERATE = """
mutation Generate($id: ID!) {
  generateInsights(input: {conversationId: $id}) {
    __typename
    ... on UserError { message }
    ... on LicenceRequiredError { licence }
    ... on NoRecentInteractionsError { since }
    ... on NoTranscribedCallError { since }
    ... on TooManyRequestsError { retryAfterSeconds }
    ... on InsightsUnavailableError { retryAfterSeconds }
    ... on GenerateInsightsSuccess { superseded insights { id version language summary } }
  }
}
"""

INSIGHTS = """
query Insights($id: ID!) {
  contact(id: $id) {
    name
    insights {
      id version language summary isUpToDate newInteractionCount writer generatedAt
      generatedBy { name } generatedIn { id line { name } }
      lastInteraction { channel direction occurredAt text agent { name } }
      statements { text sources { channel direction occurredAt interaction { id } } }
      nextAction { text sources { channel interaction { id } } }
      coverage { interactionCount since suspiciousCount shortenedCount leftOut { reason count } }
    }
  }
}
"""

REPLACED = """
subscription Replaced($id: ID!, $after: Int) {
  contactInsightsReplaced(conversationId: $id, afterVersion: $after) {
    conversation { id }
    insights { id version summary }
  }
}
"""

SWITCH = """
mutation Switch($enabled: Boolean!) {
  setContactInsightsEnabled(input: {enabled: $enabled}) {
    __typename
    ... on UserError { message }
    ... on SetContactInsightsEnabledSuccess { organization { contactInsightsEnabled } }
  }
}
"""
