"""Subscriptions that can be shared: by every viewer with the same rights, or by fewer."""

CONVERSATION = "id contact { name conversations { edges { node { id } } } }"
FRAGMENT = """
fragment All on ContactInsights {
  id version summary
  generatedBy { id name }
  lastInteraction { text agent { id } }
  statements { text sources { channel interaction { id conversation { id } } } }
  nextAction { text sources { interaction { id } } }
}
"""
DOCUMENT = (
    """
subscription Follow($id: ID!, $after: Int) {
  contactInsightsReplaced(conversationId: $id, afterVersion: $after) {
    conversation { CONVERSATION }
    insights { ...All }
  }
}
""".replace("CONVERSATION", CONVERSATION)
    + FRAGMENT
)
AS_A_QUERY = (
    """
query ($id: ID!, $contact: ID!) {
  conversation(id: $id) { CONVERSATION }
  contact(id: $contact) { insights { ...All } }
}
""".replace("CONVERSATION", CONVERSATION)
    + FRAGMENT
)
"""A query for the same fields as `DOCUMENT`."""
ABOUT_THE_VIEWER = """
subscription ($id: ID!) {
  contactInsightsReplaced(conversationId: $id) {
    conversation { viewerCanGenerateInsights viewerCannotGenerateInsightsReasons }
    insights { version }
  }
}
"""
REPLACED = "contactInsightsReplaced(conversationId: $id) { insights { version } }"
FORMS = {
    "alias": f"subscription ($id: ID!) {{ told: {REPLACED} }}",
    "fragment": f"subscription ($id: ID!) {{ ...Told }} fragment Told on Subscription {{ {REPLACED} }}",
    "inline fragment": f"subscription ($id: ID!) {{ ... {{ ... on Subscription {{ {REPLACED} }} }} }}",
    "twice": f"subscription ($id: ID!) {{ {REPLACED} {REPLACED.replace('version', 'id')} }}",
    "one of several": f"query Other {{ viewer {{ id }} }} subscription Told($id: ID!) {{ {REPLACED} }}",
}
"""The root field in every valid form."""
BY_VARIABLE = """
subscription ($id: ID!, $brief: Boolean!) {
  contactInsightsReplaced(conversationId: $id) {
    insights { version summary @skip(if: $brief) }
  }
}
"""
