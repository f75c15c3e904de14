"""What an open page asks for at once, and what it does."""

OPEN_PAGE = """
query ($id: ID!, $around: ID) { conversation(id: $id) {
  id line { name } viewerCanGenerateInsights
  interactions(first: 20, around: $around) {
    edges { cursor node { id channel occurredAt agent { id name } content { __typename } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
  contact {
    id name phoneNumbers
    conversations(first: 20) { edges { node { id line { id name } } } }
    insights {
      id version isUpToDate newInteractionCount generatedBy { id name }
      lastInteraction { text interaction { id } agent { id name } }
      statements { text sources { id interaction { id agent { id name } } } }
    }
  }
} viewer { id canGenerateInsights cannotGenerateInsightsReasons } }
"""
JUDGE = """
mutation ($id: ID!) { giveInsightsFeedback(input: {insightsId: $id, version: 1, isHelpful: true}) {
  ... on GiveInsightsFeedbackSuccess { insights { id viewerFeedback { isHelpful } } }
} }
"""
