// An open page that uses a library with its default settings. It prints what it receives.
import { ApolloClient, gql as apolloGql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { Client, gql as urqlGql, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { authorization, conversation, REPLACED, socketUrl, url } from './checks.js';

const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket, connectionParams: { Authorization: authorization } });
const variables = { id: conversation, after: 0 };
const say = (what) => console.log(JSON.stringify(what));
const told = ({ data }) => data && say({ version: data.contactInsightsReplaced.insights.version });
const lost = (fault) => say({ final: [String(fault)] });

const pages = {
  'graphql-ws': () => socket.subscribe({ query: REPLACED, variables }, { next: told, error: lost, complete: () => lost('complete') }),
  apollo: () =>
    new ApolloClient({ link: new GraphQLWsLink(socket), cache: new InMemoryCache() })
      .subscribe({ query: apolloGql(REPLACED), variables })
      .subscribe({ next: told, error: lost, complete: () => lost('complete') }),
  urql: () =>
    new Client({
      url,
      preferGetMethod: false,
      exchanges: [
        subscriptionExchange({
          forwardSubscription: (request) => ({ subscribe: (sink) => ({ unsubscribe: socket.subscribe(request, sink) }) }),
        }),
      ],
    })
      .subscription(urqlGql(REPLACED), variables)
      .subscribe((result) => (result.error ? lost(result.error) : told(result))),
};

pages[process.argv[4]]();
