import { createClient } from './client/client.js';
import { graphql } from './generated/index.js';

const READ = graphql(`
  query Read($id: ID!) {
    contact(id: $id) {
      phoneNumbers
      insights { generatedAt language openMatters { dueOn } }
    }
  }
`);

const FOLLOW = graphql(`
  subscription Follow($conversation: ID!, $version: Int) {
    contactInsightsReplaced(conversationId: $conversation, afterVersion: $version) { insights { id version } }
  }
`);

const client = createClient({ url: 'https://insights.example/graphql', token: () => 'token', persisted: true });

export async function read(id: string): Promise<[Date, string, string | undefined] | undefined> {
  const { data } = await client.query(READ, { id });
  const insights = data?.contact?.insights;
  const due = insights?.openMatters[0]?.dueOn?.slice(0, 4);
  return insights ? [new Date(insights.generatedAt), insights.language.toLowerCase(), due] : undefined;
}

export function follow(conversation: string, show: (version: number) => void): () => void {
  let version = 0;
  return client.subscribe(FOLLOW, () => ({ conversation, version }), {
    next({ data }) {
      version = data?.contactInsightsReplaced.insights.version ?? version;
      show(version);
    },
  });
}
