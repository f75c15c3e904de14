import { graphql } from './generated/client/index.js';
import type { PageQuery } from './generated/client/graphql.js';

export const page = graphql(`
  query Page($id: ID!, $first: Int) {
    contact(id: $id) {
      id
      name
      insights {
        id
        version
        generatedAt
        statements { text sources { channel occurredAt interaction { id content { __typename ... on Message { body } } } } }
      }
      conversations(first: $first) { edges { node { id viewerCannotGenerateInsightsReasons } } }
    }
  }
`);

export const generate = graphql(`
  mutation Generate($conversation: ID!) {
    generateInsights(input: { conversationId: $conversation }) {
      __typename
      ... on UserError { message }
      ... on GenerateInsightsSuccess { insights { id version } }
    }
  }
`);

export const follow = graphql(`
  subscription Follow($conversation: ID!, $version: Int) {
    contactInsightsReplaced(conversationId: $conversation, afterVersion: $version) { insights { id version } }
  }
`);

export function shownVersion(data: PageQuery): number | undefined {
  return data.contact?.insights?.version;
}
