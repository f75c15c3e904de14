import { Client, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { authorization, contact, conversation, equal, generate, GENERATE, INSIGHTS, REPLACED, run, socketUrl, url, VIEWER, within } from './checks.js';

function client({ token = authorization, exchanges = [fetchExchange], ...options } = {}) {
  return new Client({
    url,
    exchanges,
    preferGetMethod: false,
    fetchOptions: { headers: { authorization: token } },
    ...options,
  });
}

async function isTold(own) {
  const after = await generate();
  const told = new Promise((resolve, reject) => {
    own.subscription(gql(REPLACED), { id: conversation, after }).subscribe(({ data, error }) =>
      error ? reject(error) : resolve(data.contactInsightsReplaced.insights.version));
  });
  equal(await generate(), after + 1);
  equal(await within(told), after + 1);
}

await run({
  'a query is answered': async () => {
    const { data, error } = await client().query(gql(VIEWER), {});
    equal([error, data.viewer.name], [undefined, 'Ben Okafor']);
  },
  'a query by GET is answered': async () => {
    const { data, error } = await client({ preferGetMethod: 'force' }).query(gql(INSIGHTS), { id: contact });
    equal([error, data.contact.id], [undefined, contact]);
  },
  'a mutation is answered': async () => {
    const { data, error } = await client().mutation(gql(GENERATE), { id: conversation });
    equal([error, data.generateInsights.__typename], [undefined, 'GenerateInsightsSuccess']);
  },
  'a subscription is told over an event stream': async () => {
    await isTold(client({ fetchSubscriptions: true }));
  },
  'a subscription is told over a WebSocket': async () => {
    const socket = createClient({
      url: socketUrl,
      webSocketImpl: WebSocket,
      connectionParams: { Authorization: authorization },
    });
    const exchange = subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink) }),
      }),
    });
    await isTold(client({ exchanges: [fetchExchange, exchange] }));
  },
  'an error of validation is read': async () => {
    const { error } = await client().query(gql('{ nothing }'), {});
    equal(error.graphQLErrors[0].message, "Cannot query field 'nothing' on type 'Query'.");
  },
  'a wrong token is a 401 whose message is read': async () => {
    const { error } = await client({ token: 'Bearer nonsense' }).query(gql(VIEWER), {});
    equal([error.response.status, error.graphQLErrors[0].extensions.code], [401, 'UNAUTHENTICATED']);
  },
});
