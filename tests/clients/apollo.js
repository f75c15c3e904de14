import { readFile } from 'node:fs/promises';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { authorization, contact, conversation, equal, generate, GENERATE, INSIGHTS, REPLACED, run, socketUrl, url, VIEWER, within } from './checks.js';

const possibleTypes = JSON.parse(await readFile(new URL('../../possibleTypes.json', import.meta.url), 'utf8'));

function client({ useGETForQueries = false, token = authorization } = {}) {
  const http = new HttpLink({ uri: url, headers: { authorization: token }, useGETForQueries });
  const socket = new GraphQLWsLink(
    createClient({ url: socketUrl, webSocketImpl: WebSocket, connectionParams: { Authorization: token } }),
  );
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    socket,
    http,
  );
  return new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes }) });
}

/** Resolves once the watched contact shows a version. */
function shown(own, version) {
  return within(
    new Promise((resolve, reject) => {
      own.watchQuery({ query: gql(INSIGHTS), variables: { id: contact } }).subscribe({
        next: ({ data }) => data?.contact?.insights?.version === version && resolve(version),
        error: reject,
      });
    }),
  );
}

await run({
  'a query is answered': async () => {
    const { data } = await client().query({ query: gql(VIEWER) });
    equal(data.viewer.name, 'Ben Okafor');
  },
  'a query by GET is answered': async () => {
    const { data } = await client({ useGETForQueries: true }).query({ query: gql(VIEWER) });
    equal(data.viewer.name, 'Ben Okafor');
  },
  'a watched query shows what a mutation replaced': async () => {
    const before = await generate();
    const own = client();
    await shown(own, before);
    const after = shown(own, before + 1);
    await own.mutate({ mutation: gql(GENERATE), variables: { id: conversation } });
    equal(await after, before + 1);
  },
  'a watched query shows what a subscription told': async () => {
    const before = await generate();
    const own = client();
    await shown(own, before);
    const after = shown(own, before + 1);
    own.subscribe({ query: gql(REPLACED), variables: { id: conversation, after: before } }).subscribe({});
    equal(await generate(), before + 1);
    equal(await after, before + 1);
  },
  'a refusal is read through its interface': async () => {
    const nowhere = Buffer.from('Conversation:acme/nowhere').toString('base64');
    const { data } = await client().mutate({ mutation: gql(GENERATE), variables: { id: nowhere } });
    equal([data.generateInsights.__typename, typeof data.generateInsights.message], ['ConversationNotFoundError', 'string']);
  },
  'an error of validation is read': async () => {
    const error = await client().query({ query: gql('{ nothing }') }).catch((found) => found);
    equal(error.errors[0].message, "Cannot query field 'nothing' on type 'Query'.");
  },
  'a wrong token is an error whose code is read': async () => {
    const error = await client({ token: 'Bearer nonsense' }).query({ query: gql(VIEWER) }).catch((found) => found);
    equal(error.errors[0].extensions, { code: 'UNAUTHENTICATED' });
  },
});
