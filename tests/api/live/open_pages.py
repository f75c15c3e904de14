"""Open pages that follow all that happens in a conversation."""

import json
from contextlib import asynccontextmanager

from api.live.shared import SharedResult
from tests.api.live.shared_results import all_opened, opened, result_of

CHANGED = """
subscription ($id: ID!, $after: Int) {
  conversationChanged(conversationId: $id, afterVersion: $after) {
    __typename
    ... on ContactInsightsReplaced {
      insights { id version isUpToDate }
      conversation { id contact { id insights { id } } }
    }
    ... on InsightsGenerationBegun { requestedBy { name } }
    ... on InsightsGenerationStatement { statement { text } }
    ... on InsightsGenerationEnded { outcome error { message } }
    ... on InsightsOutdated { insights { id version isUpToDate newInteractionCount } }
    ... on InteractionAdded { interaction { id channel agent { name } content { ...Words } } }
    ... on InteractionChanged { interaction { id content { ...Words } } }
    ... on InsightsRemoved { conversation { id contact { insights { id } } } }
    ... on InteractionRemoved { interactionId conversation { id } }
    ... on ViewerRightsChanged {
      viewer { id canGenerateInsights cannotGenerateInsightsReasons }
      conversation { viewerCanGenerateInsights }
    }
    ... on ContactInsightsEnabledChanged { organization { contactInsightsEnabled } }
  }
}
fragment Words on InteractionContent {
  ... on Call { transcript { utterances { text } } }
  ... on Message { body }
}
"""


class Page:
    """What was told is kept until it is taken."""

    def __init__(self, results):
        self._results = results
        self.texts = []

    async def result(self):
        result = await result_of(self._results)
        self.texts.append(getattr(result, "text", None))
        return result

    async def next(self):
        result = await self.result()
        assert isinstance(result, SharedResult), result.errors
        return json.loads(result.text)["data"]["conversationChanged"]

    async def until(self, kind):
        """The next of that type, and the types of what came before it."""
        before = []
        while True:
            event = await self.next()
            if event["__typename"] == kind:
                return event, before
            before.append(event["__typename"])


@asynccontextmanager
async def pages(*desks, conversation_id="v1"):
    """The open pages of these agents, each of which shows the current insights."""
    opening = [opened(desk, CHANGED, conversation_id) for desk in desks]
    async with all_opened(*opening) as readers:
        shown = [Page(results) for results in readers]
        for page in shown:
            assert (await page.next())["__typename"] == "ContactInsightsReplaced"
        yield shown


async def changed(workplace, *values):
    """As another process does it, whose message says no more than that something is to be read again."""
    await workplace.save(*values)
    workplace.app.view._services.following._feed._doubt_all()
