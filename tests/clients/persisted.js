// Our client with documents as code generation makes them, and the hashes that the operator lists.
import WebSocket from 'ws';
import { createClient } from '../../api/http/javascript/client.js';
import { conversation, equal, generate, REPLACED, run, token, url, VIEWER, within } from './checks.js';

class TypedText extends String {
  constructor(text, hash) {
    super(text);
    this.__meta__ = { hash };
  }
}

const client = () => createClient({ url, token: () => token, persisted: true, WebSocket });

await run({
  'a query is answered by its hash': async () => {
    equal(await client().query(new TypedText('never sent', 'viewer')), { data: { viewer: { name: 'Ben Okafor' } } });
  },
  'a query without a hash is answered by its text': async () => {
    equal(await client().query(VIEWER), { data: { viewer: { name: 'Ben Okafor' } } });
  },
  'a subscription is told by its hash': async () => {
    const after = await generate();
    const own = client();
    const told = new Promise((next) => own.subscribe(new TypedText('never sent', 'replaced'), { id: conversation, after }, { next }));
    equal(await generate(), after + 1);
    equal((await within(told)).data.contactInsightsReplaced.insights.version, after + 1);
    own.close();
  },
  'an unknown hash ends a subscription with a final error': async () => {
    const own = client();
    const ended = new Promise((error) => own.subscribe(new TypedText(REPLACED, 'nobody'), {}, { next: () => {}, error }));
    equal((await within(ended))[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND');
    own.close();
  },
});
