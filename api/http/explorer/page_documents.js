// What a page shows of insights, and all that it is notified of while it is open.
export const insightsFields = `fragment InsightsFields on ContactInsights {
  id
  version
  language
  isUpToDate
  newInteractionCount
  lastInteraction {
    text
    channel
    occurredAt
  }
  statements {
    text
    kind
    isNew
    quotes {
      speaker
      text
    }
    sources {
      channel
      direction
      occurredAt
    }
  }
  nextAction {
    text
  }
  openMatters {
    text
    owedBy
    dueOn
    isOverdue
  }
  coverage {
    interactionCount
    since
    suspiciousCount
    shortenedCount
    leftOut {
      reason
      count
    }
  }
  generatedAt
  generatedBy {
    name
  }
  writer
}`;

export const openPage = `subscription OpenPage($conversationId: ID!, $afterVersion: Int) {
  conversationChanged(conversationId: $conversationId, afterVersion: $afterVersion) {
    __typename
    ... on ContactInsightsReplaced {
      insights {
        ...InsightsFields
      }
      conversation {
        id
        contact {
          id
          insights {
            id
          }
        }
      }
    }
    ... on InsightsOutdated {
      insights {
        id
        isUpToDate
        newInteractionCount
      }
    }
    ... on InsightsGenerationBegun {
      requestedBy {
        name
      }
    }
    ... on InsightsGenerationStatement {
      statement {
        text
      }
    }
    ... on InsightsGenerationEnded {
      outcome
      error {
        message
      }
    }
    ... on InteractionAdded {
      interaction {
        ...InteractionFields
      }
    }
    ... on InteractionChanged {
      interaction {
        ...InteractionFields
      }
    }
    ... on InsightsRemoved {
      conversation {
        id
      }
    }
    ... on InteractionRemoved {
      interactionId
    }
    ... on ViewerRightsChanged {
      viewer {
        id
        canGenerateInsights
        cannotGenerateInsightsReasons
      }
    }
    ... on ContactInsightsEnabledChanged {
      organization {
        id
        contactInsightsEnabled
      }
    }
  }
}`;

export const interactionFields = `fragment InteractionFields on Interaction {
  id
  channel
  direction
  occurredAt
}`;
