/** @import * as Made from "operations" */
/** @import { TypedText } from "../client/types.js" */

const QUOTE = /* GraphQL */ `
  fragment Quote on InsightsQuote { text speaker startSeconds agent { id name } source { id } }
`;

const SOURCE = /* GraphQL */ `
  fragment Source on InsightsSource {
    id
    channel
    direction
    occurredAt
    interaction {
      id
      agent { id name }
      conversation { id }
      content {
        ... on Call { durationSeconds }
        ... on Voicemail { durationSeconds }
        ... on Message { body }
      }
    }
  }
`;

const STATEMENT = /* GraphQL */ `
  fragment Statement on InsightsStatement {
    text
    kind
    isNew
    quotes { ...Quote }
    sources { ...Source }
  }
`;

const INSIGHTS = /* GraphQL */ `
  fragment Insights on ContactInsights {
    id
    version
    language
    writer
    generatedAt
    generatedBy { id name }
    isUpToDate
    newInteractionCount
    changes { addedCount removedCount }
    lastInteraction { channel direction occurredAt agent { id name } }
    nextAction { ...Statement }
    statements { ...Statement }
    openMatters {
      text
      owedBy
      agent { id name }
      dueOn
      isOverdue
      quotes { ...Quote }
      sources { ...Source }
    }
    coverage { interactionCount since suspiciousCount shortenedCount leftOut { reason count } }
  }
`;

const PARTS = `${QUOTE}${SOURCE}${STATEMENT}`;

const CARD = /* GraphQL */ `
  fragment Card on Interaction {
    id
    channel
    direction
    occurredAt
    externalUrl
    agent { id name }
    content {
      __typename
      ... on Call { durationSeconds transcript { language utterances { speaker text } } }
      ... on Voicemail { durationSeconds transcript { language utterances { speaker text } } }
      ... on Message { body }
    }
  }
`;

const PAGE = /* GraphQL */ `
  fragment Page on InteractionConnection {
    edges { node { ...Card } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
  ${CARD}
`;

const VIEWER = /* GraphQL */ `
  fragment Viewer on Agent { id name avatarUrl role licences organization { id name contactInsightsEnabled } }
`;

const ROW = /* GraphQL */ `
  fragment Row on Contact {
    id
    name
    avatarUrl
    phoneNumbers
    insights { id version isUpToDate newInteractionCount }
    latestConversation: conversations(first: 1) { edges { node { id } } }
    latest: interactions(first: 1) {
      edges {
        node {
          id
          channel
          direction
          occurredAt
          agent { id name }
          content {
            __typename
            ... on Call { durationSeconds }
            ... on Voicemail { durationSeconds }
            ... on Message { body }
          }
        }
      }
    }
  }
`;

export const CONTACTS = /** @type {TypedText<Made.ContactsQuery, Made.ContactsQueryVariables>} */ (/* GraphQL */ `
  query Contacts($search: String, $after: String) {
    viewer { ...Viewer }
    contacts(first: 40, search: $search, after: $after) {
      edges { node { ...Row } }
      pageInfo { hasNextPage endCursor }
    }
  }
  ${VIEWER}
  ${ROW}
`);

/** Which contacts an agent sees in how many conversations. */
export const SEEN = /** @type {TypedText<Made.SeenQuery, Made.SeenQueryVariables>} */ (/* GraphQL */ `
  query Seen {
    contacts(first: 40) { edges { node { id conversations(first: 20) { edges { node { id } } } } } }
  }
`);

export const CONTACT = /** @type {TypedText<Made.OpenContactQuery, Made.OpenContactQueryVariables>} */ (/* GraphQL */ `
  query OpenContact($id: ID!) {
    viewer { ...Viewer }
    contact(id: $id) {
      id
      name
      phoneNumbers
      email
      company
      externalUrl
      conversations(first: 12) {
        edges {
          node {
            id
            lastInteractionAt
            line { id name }
            interactions(first: 15) { ...Page }
          }
        }
      }
      insights { ...Insights viewerFeedback { isHelpful reasons } }
    }
  }
  ${VIEWER}
  ${PARTS}
  ${INSIGHTS}
  ${PAGE}
`);

/** With whom a conversation is now: its contact may have been merged into another. */
export const WHOSE = /** @type {TypedText<Made.WhoseQuery, Made.WhoseQueryVariables>} */ (/* GraphQL */ `
  query Whose($id: ID!) { conversation(id: $id) { id contact { id } } }
`);

/** Earlier interactions than a page has, later ones, or those around one. */
export const INTERACTIONS = /** @type {TypedText<Made.InteractionsQuery, Made.InteractionsQueryVariables>} */ (/* GraphQL */ `
  query Interactions($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {
    conversation(id: $id) {
      id
      interactions(first: $first, after: $after, last: $last, before: $before, around: $around) { ...Page }
    }
  }
  ${PAGE}
`);

export const GENERATE = /** @type {TypedText<Made.GenerateMutation, Made.GenerateMutationVariables>} */ (/* GraphQL */ `
  mutation Generate($conversation: ID!) {
    generateInsights(input: { conversationId: $conversation }) {
      __typename
      ... on UserError { message }
      ... on GenerateInsightsSuccess { superseded insights { ...Insights } }
      ... on NoRecentInteractionsError { since }
      ... on NoTranscribedCallError { since }
      ... on TooManyRequestsError { retryAfterSeconds }
      ... on InsightsUnavailableError { retryAfterSeconds }
    }
  }
  ${PARTS}
  ${INSIGHTS}
`);

export const FEEDBACK = /** @type {TypedText<Made.FeedbackMutation, Made.FeedbackMutationVariables>} */ (/* GraphQL */ `
  mutation Feedback($input: GiveInsightsFeedbackInput!) {
    giveInsightsFeedback(input: $input) {
      __typename
      ... on UserError { message }
    }
  }
`);

export const SWITCH = /** @type {TypedText<Made.SwitchMutation, Made.SwitchMutationVariables>} */ (/* GraphQL */ `
  mutation Switch($enabled: Boolean!) {
    setContactInsightsEnabled(input: { enabled: $enabled }) {
      __typename
      ... on UserError { message }
      ... on SetContactInsightsEnabledSuccess { organization { id contactInsightsEnabled } }
    }
  }
`);

export const CHANGED = /** @type {TypedText<Made.ChangedSubscription, Made.ChangedSubscriptionVariables>} */ (/* GraphQL */ `
  subscription Changed($conversation: ID!, $version: Int) {
    conversationChanged(conversationId: $conversation, afterVersion: $version) {
      __typename
      ... on ContactInsightsReplaced { insights { ...Insights } }
      ... on InsightsRemoved { conversation { id } }
      ... on InsightsOutdated { insights { id version isUpToDate newInteractionCount } }
      ... on InsightsGenerationBegun { startedAt requestedBy { id name } }
      ... on InsightsGenerationStatement { statement { ...Statement } }
      ... on InsightsGenerationEnded {
        outcome
        error { __typename message ... on InsightsUnavailableError { retryAfterSeconds } }
      }
      ... on InteractionAdded { interaction { ...Card } }
      ... on InteractionChanged { interaction { ...Card } }
      ... on InteractionRemoved { interactionId }
      ... on ViewerRightsChanged { viewer { ...Viewer } }
      ... on ContactInsightsEnabledChanged { organization { id contactInsightsEnabled } }
    }
  }
  ${PARTS}
  ${INSIGHTS}
  ${CARD}
  ${VIEWER}
`);
