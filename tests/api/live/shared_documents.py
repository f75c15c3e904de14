"""Subscriptions that can be shared, each in its own measure."""

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
    conversation { id contact { name conversations { edges { node { id } } } } }
    insights { ...All }
  }
}
"""
    + FRAGMENT
)
ABOUT_THE_VIEWER = """
subscription ($id: ID!) {
  contactInsightsReplaced(conversationId: $id) {
    conversation { viewerCanGenerateInsights viewerCannotGenerateInsightsReasons }
    insights { version }
  }
}
"""
BY_VARIABLE = """
subscription ($id: ID!, $brief: Boolean!) {
  contactInsightsReplaced(conversationId: $id) {
    insights { version summary @skip(if: $brief) }
  }
}
"""
