import { graphql } from 'react-relay';

export const query = graphql`
  query pageQuery($first: Int, $after: String, $id: ID!) {
    ...page_contacts
    node(id: $id) { ...page_contact @alias(as: "contact") }
  }
`;

export const contacts = graphql`
  fragment page_contacts on Query @refetchable(queryName: "pageContactsQuery") {
    contacts(first: $first, after: $after) @connection(key: "page_contacts") {
      edges { node { ...page_contact } }
    }
  }
`;

export const contact = graphql`
  fragment page_contact on Contact @refetchable(queryName: "pageContactQuery") {
    name
    insights { version statements { text } }
  }
`;

export const replaced = graphql`
  subscription pageReplacedSubscription($id: ID!, $after: Int) {
    contactInsightsReplaced(conversationId: $id, afterVersion: $after) {
      insights { version statements { text } }
    }
  }
`;
