import { createClient } from 'graphql-sse';
import { authorization, conversation, equal, generate, REPLACED, run, url, VIEWER, within } from './checks.js';

function client(token = authorization) {
  return createClient({ url, headers: { authorization: token }, retryAttempts: 0 });
}

const one = async (query, own = client()) => (await within(own.iterate({ query }).next())).value;

await run({
  'a query is answered': async () => {
    equal(await one(VIEWER), { data: { viewer: { name: 'Ben Okafor' } } });
  },
  'a subscription is told of each replacement': async () => {
    const after = await generate();
    const events = client().iterate({ query: REPLACED, variables: { id: conversation, after } });
    for (const version of [after + 1, after + 2]) {
      const next = within(events.next());
      equal(await generate(), version);
      equal((await next).value.data.contactInsightsReplaced.insights.version, version);
    }
    await events.return();
  },
  'an error of validation is read': async () => {
    equal((await one('{ nothing }')).errors[0].message, "Cannot query field 'nothing' on type 'Query'.");
  },
  'a wrong token is a 401': async () => {
    const error = await one(VIEWER, client('Bearer nonsense')).catch((found) => found);
    equal(error.response.status, 401);
  },
});
