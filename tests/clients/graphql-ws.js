import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { authorization, conversation, equal, generate, GENERATE, REPLACED, run, socketUrl, VIEWER, within } from './checks.js';

function client(options = {}) {
  return createClient({
    url: socketUrl,
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: authorization },
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
    ...options,
  });
}

function one(of, query, variables) {
  return new Promise((resolve, reject) => {
    let result;
    of.subscribe({ query, variables }, { next: (value) => (result = value), error: reject, complete: () => resolve(result) });
  });
}

function open(of, query, variables) {
  const results = of.iterate({ query, variables });
  return { next: async () => (await within(results.next())).value, close: () => results.return() };
}

const insightsOf = ({ data }) => data.contactInsightsReplaced.insights;

await run({
  'a query is one result and the end': async () => {
    equal(await one(client(), VIEWER), { data: { viewer: { name: 'Ben Okafor' } } });
  },
  'a mutation is one result and the end': async () => {
    const { data } = await one(client(), GENERATE, { id: conversation });
    equal(data.generateInsights.__typename, 'GenerateInsightsSuccess');
  },
  'a subscription is told of each replacement': async () => {
    const after = await generate();
    const events = open(client(), REPLACED, { id: conversation, after });
    const first = events.next();
    equal(await generate(), after + 1);
    equal(insightsOf(await first).version, after + 1);
    equal(await generate(), after + 2);
    equal(insightsOf(await events.next()).version, after + 2);
    await events.close();
  },
  'a subscription goes on over ten cut connections': async () => {
    let version = await generate();
    const sockets = [];
    const own = client({ retryAttempts: 50, on: { connected: (socket) => sockets.push(socket) } });
    const events = open(own, REPLACED, { id: conversation, after: version });
    for (let cut = 0; cut < 10; cut += 1) {
      const next = events.next();
      version = await generate();
      let told = insightsOf(await next).version;
      while (told < version) told = insightsOf(await events.next()).version;
      sockets.at(-1).terminate();
    }
    await events.close();
  },
  'a wrong token closes with 4403': async () => {
    const own = client({ connectionParams: { Authorization: 'Bearer nonsense' }, retryAttempts: 0 });
    const closed = await one(own, VIEWER).catch((event) => event);
    equal([closed.code, closed.reason], [4403, 'Forbidden']);
  },
  'a token is asked for again after one that was wrong': async () => {
    const tokens = ['Bearer nonsense', authorization];
    const own = client({ connectionParams: () => ({ authorization: tokens.shift() }) });
    equal((await one(own, VIEWER)).data.viewer.name, 'Ben Okafor');
    equal(tokens, []);
  },
  'an operation with a syntax error leaves the others alone': async () => {
    let closings = 0;
    const own = client({ lazy: false, on: { closed: () => (closings += 1) } });
    const after = await generate();
    const events = open(own, REPLACED, { id: conversation, after });
    const next = events.next();
    const errors = await one(own, '{').catch((found) => found);
    equal(errors[0].extensions, { code: 'BAD_REQUEST' });
    equal(await generate(), after + 1);
    equal(insightsOf(await next).version, after + 1);
    equal(closings, 0);
    await own.dispose();
  },
  'pings keep a connection alive': async () => {
    let pongs = 0;
    const own = client({ lazy: false, keepAlive: 30, on: { pong: () => (pongs += 1) } });
    await within((async () => {
      while (pongs < 3) await new Promise((resolve) => setTimeout(resolve, 10));
    })());
    await own.dispose();
  },
  'forty operations share a connection': async () => {
    let opened = 0;
    const own = client({ on: { connected: () => (opened += 1) } });
    const results = await Promise.all(Array.from({ length: 40 }, () => one(own, VIEWER)));
    equal(new Set(results.map(({ data }) => data.viewer.name)).size, 1);
    equal(opened, 1);
  },
});
