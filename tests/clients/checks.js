// Shared by all scripts: the service, the agent, and checks that each print one line of JSON.
import { setTimeout as sleep } from 'node:timers/promises';

export const [url, token] = process.argv.slice(2);
export const socketUrl = url.replace('http', 'ws');
export const authorization = `Bearer ${token}`;
export const conversation = Buffer.from('Conversation:acme/v1').toString('base64');
export const contact = Buffer.from('Contact:acme/c1').toString('base64');

export const VIEWER = '{ viewer { name } }';
export const INSIGHTS = `query Insights($id: ID!) {
  contact(id: $id) { __typename id insights { __typename id version } }
}`;
export const GENERATE = `mutation Generate($id: ID!) {
  generateInsights(input: { conversationId: $id }) {
    __typename
    ... on UserError { message }
    ... on GenerateInsightsSuccess { insights { __typename id version } }
  }
}`;
export const REPLACED = `subscription Replaced($id: ID!, $after: Int) {
  contactInsightsReplaced(conversationId: $id, afterVersion: $after) {
    insights { __typename id version }
  }
}`;

/** Sends a query without a library, for data that a check needs. */
export async function ask(query, variables = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Generates the conversation's insights again, and returns their version. */
export async function generate() {
  const { generateInsights } = await ask(GENERATE, { id: conversation });
  return generateInsights.insights.version;
}

export function within(promise, milliseconds = 10_000) {
  const late = sleep(milliseconds, undefined, { ref: false }).then(() => {
    throw new Error('it took too long');
  });
  return Promise.race([promise, late]);
}

export function equal(found, expected) {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${one} instead of ${other}`);
}

export async function run(checks) {
  for (const [name, check] of Object.entries(checks)) {
    let outcome = 'ok';
    try {
      await within(check(), 20_000);
    } catch (error) {
      outcome = String(error?.stack ?? error);
    }
    console.log(JSON.stringify({ name, outcome }));
  }
  process.exit(0);
}
