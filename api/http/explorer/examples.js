import { insightsFields, interactionFields, openPage } from "./page_documents.js";

// The operations of the examples. Each organization of the sample data has this contact and this
// conversation. Other clients must never build ids: the examples only do because they have read nothing yet.
const globalId = (type, id) => (organization) => btoa(`${type}:${organization}/${id}`);

const contactId = globalId("Contact", "c1");
export const conversationId = globalId("Conversation", "v1");
const insightsId = globalId("ContactInsights", "c1");

export const withIdsOf = (organization, earlier, text) =>
  [contactId, conversationId, insightsId].reduce((all, id) => all.replaceAll(id(earlier), id(organization)), text);

const document = (...parts) => `${parts.join("\n\n")}\n`;

export const examples = [
  {
    title: "Who am I?",
    shows: "The agent who is signed in, with their role and licences.",
    query: document(`query WhoAmI {
  viewer {
    id
    name
    role
    licences
    organization {
      name
      contactInsightsEnabled
    }
  }
}`),
  },
  {
    title: "List contacts",
    shows: "The contacts that the agent may see, whoever was active last first, with their insights.",
    query: document(`query ListContacts($search: String, $first: Int, $after: String) {
  contacts(search: $search, first: $first, after: $after) {
    edges {
      node {
        id
        name
        phoneNumbers
        insights {
          id
          version
          isUpToDate
          summary
        }
        conversations {
          edges {
            node {
              id
              line {
                name
              }
              lastInteractionAt
              viewerCanGenerateInsights
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`),
    variables: () => ({ search: null, first: 10, after: null }),
  },
  {
    title: "Read a contact",
    shows: "One contact: the insights, and the calls and messages that they were drawn from.",
    query: document(
      `query ReadContact($id: ID!, $first: Int) {
  contact(id: $id) {
    id
    name
    phoneNumbers
    insights {
      ...InsightsFields
    }
    interactions(first: $first) {
      edges {
        node {
          channel
          direction
          occurredAt
          agent {
            name
          }
          content {
            __typename
            ... on Call {
              durationSeconds
              transcript {
                language
                utterances {
                  speaker
                  text
                }
              }
            }
            ... on Voicemail {
              durationSeconds
              transcript {
                utterances {
                  text
                }
              }
            }
            ... on Message {
              body
            }
          }
        }
      }
    }
  }
}`,
      insightsFields,
    ),
    variables: (organization) => ({ id: contactId(organization), first: 12 }),
  },
  {
    title: "Generate insights",
    shows: "Insights are drawn afresh. They replace the old ones on every open page of the contact at once.",
    query: document(
      `mutation Generate($input: GenerateInsightsInput!) {
  generateInsights(input: $input) {
    __typename
    ... on GenerateInsightsSuccess {
      superseded
      insights {
        ...InsightsFields
      }
    }
    ... on UserError {
      message
    }
  }
}`,
      insightsFields,
    ),
    variables: (organization) => ({ input: { conversationId: conversationId(organization) } }),
  },
  {
    title: "Say that insights did not help",
    shows: "Feedback on one version of the insights. It stays with the record of the generation.",
    query: document(`mutation Judge($input: GiveInsightsFeedbackInput!) {
  giveInsightsFeedback(input: $input) {
    __typename
    ... on GiveInsightsFeedbackSuccess {
      insights {
        id
        viewerFeedback {
          isHelpful
          reasons
        }
      }
    }
    ... on UserError {
      message
    }
  }
}`),
    variables: (organization) => ({
      input: { insightsId: insightsId(organization), version: 1, isHelpful: false, reasons: ["NOT_SAID"] },
    }),
  },
  {
    title: "Follow an open page",
    shows: "All that an open page has to know, in one subscription: what is new, and what is no longer up to date.",
    isLive: true,
    query: document(openPage, interactionFields, insightsFields),
    variables: (organization) => ({
      conversationId: conversationId(organization),
      afterVersion: 0,
    }),
  },
  {
    title: "Be told when insights are replaced",
    shows: "The new insights alone, whoever generated them.",
    isLive: true,
    query: document(
      `subscription InsightsReplaced($conversationId: ID!, $afterVersion: Int) {
  contactInsightsReplaced(conversationId: $conversationId, afterVersion: $afterVersion) {
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
}`,
      insightsFields,
    ),
    variables: (organization) => ({
      conversationId: conversationId(organization),
      afterVersion: 0,
    }),
  },
  {
    title: "Watch a generation",
    shows: "Who generates, each statement as soon as it has passed its checks, and how it ended.",
    isLive: true,
    query: document(`subscription WatchGeneration($conversationId: ID!) {
  insightsGeneration(conversationId: $conversationId) {
    __typename
    ... on InsightsGenerationBegun {
      requestedBy {
        name
      }
      startedAt
    }
    ... on InsightsGenerationStatement {
      statement {
        text
        sources {
          channel
          occurredAt
        }
      }
    }
    ... on InsightsGenerationEnded {
      outcome
      error {
        message
      }
    }
  }
}`),
    variables: (organization) => ({ conversationId: conversationId(organization) }),
  },
  ...[false, true].map((enabled) => ({
    title: `Switch contact insights ${enabled ? "on" : "off"}`,
    shows: `An admin with the licence switches them ${enabled ? "on" : "off"} for everybody in the organization.`,
    query: document(`mutation SetEnabled($input: SetContactInsightsEnabledInput!) {
  setContactInsightsEnabled(input: $input) {
    __typename
    ... on SetContactInsightsEnabledSuccess {
      organization {
        name
        contactInsightsEnabled
      }
    }
    ... on UserError {
      message
    }
  }
}`),
    variables: () => ({ input: { enabled } }),
  })),
];
