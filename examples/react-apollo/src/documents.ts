import { graphql } from "./generated";

graphql(`
  fragment Insights on ContactInsights {
    id
    version
    language
    generatedAt
    generatedBy { id name }
    isUpToDate
    newInteractionCount
    lastInteraction { text }
    nextAction { text }
    statements { text isNew sources { id channel occurredAt } }
    openMatters { text owedBy dueOn isOverdue }
  }
`);

graphql(`
  fragment Rights on Agent { id name licences organization { id contactInsightsEnabled } }
`);

export const CONTACT = graphql(`
  query OpenContact($phone: String!) {
    viewer { ...Rights }
    contact(phoneNumber: $phone) {
      id
      name
      conversations(first: 1) { edges { node { id } } }
      insights { ...Insights }
    }
  }
`);

/** What a part of the page elsewhere shows: it changes with the panel, because both read the same objects. */
export const GLANCE = graphql(`
  fragment Glance on Contact { id insights { id version isUpToDate } }
`);

export const GENERATE = graphql(`
  mutation Generate($conversation: ID!) {
    generateInsights(input: { conversationId: $conversation }) {
      __typename
      ... on UserError { message }
      ... on GenerateInsightsSuccess { insights { ...Insights } }
    }
  }
`);

/** The newest insights come first, also after each new connection. Contact and insights are linked in the cache by it. */
export const CHANGED = graphql(`
  subscription Changed($conversation: ID!) {
    conversationChanged(conversationId: $conversation, afterVersion: 0) {
      __typename
      ... on ContactInsightsReplaced {
        insights { ...Insights }
        conversation { id contact { id insights { id version } } }
      }
      ... on InsightsOutdated { insights { id version isUpToDate newInteractionCount } }
      ... on InsightsGenerationBegun { requestedBy { id name } }
      ... on InsightsGenerationStatement { statement { text } }
      ... on InsightsGenerationEnded { outcome error { message } }
      ... on ViewerRightsChanged { viewer { ...Rights } }
      ... on ContactInsightsEnabledChanged { organization { id contactInsightsEnabled } }
    }
  }
`);
