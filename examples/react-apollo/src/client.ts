import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { OperationTypeNode } from "graphql";
import { createClient } from "graphql-ws";

import { cache } from "./cache";

/** Queries and mutations go over HTTP, subscriptions over one socket that is made again for ever. */
export function connect(service: string, freshToken: () => Promise<string>) {
  const authorization = async () => `Bearer ${(await freshToken()).trim()}`;

  // The settings of docs/clients.md.
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const socket = createClient({
    url: `${service.replace(/^http/, "ws")}/graphql`,
    connectionParams: async () => ({ Authorization: await authorization() }),
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (tries) => new Promise((go) => setTimeout(go, Math.min(4000, 300 * 2 ** tries) * (0.5 + Math.random() / 2))),
    keepAlive: 4000,
    on: {
      ping: (received) => received || (overdue = setTimeout(() => socket.terminate(), 3000)),
      pong: (received) => received && clearTimeout(overdue),
    },
  });

  const http = new SetContextLink(async ({ headers }) => ({
    headers: { ...headers, authorization: await authorization() },
  })).concat(new HttpLink({ uri: `${service}/graphql` }));
  const link = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(socket),
    http,
  );
  return { client: new ApolloClient({ link, cache }), socket };
}
