import { GraphQLClient } from 'graphql-request';
import { authorization, contact, conversation, equal, GENERATE, INSIGHTS, run, url, VIEWER } from './checks.js';

function client(options = {}) {
  return new GraphQLClient(url, { headers: { authorization }, ...options });
}

await run({
  'a query is answered': async () => {
    equal(await client().request(VIEWER), { viewer: { name: 'Ben Okafor' } });
  },
  'a query with variables by GET is answered': async () => {
    const own = client({ method: 'GET', jsonSerializer: JSON });
    equal((await own.request(INSIGHTS, { id: contact })).contact.id, contact);
  },
  'a mutation is answered': async () => {
    const data = await client().request(GENERATE, { id: conversation });
    equal(data.generateInsights.__typename, 'GenerateInsightsSuccess');
  },
  'an error of validation is read': async () => {
    const { response } = await client().request('{ nothing }').catch((found) => found);
    equal(response.errors[0].message, "Cannot query field 'nothing' on type 'Query'.");
  },
  'a wrong token is a 401 whose message is read': async () => {
    const own = client({ headers: { authorization: 'Bearer nonsense' } });
    const { response } = await own.request(VIEWER).catch((found) => found);
    equal([response.status, response.errors[0].extensions.code], [401, 'UNAUTHENTICATED']);
  },
});
