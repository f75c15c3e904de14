import { useFragment, useQuery } from "@apollo/client/react";
import type { Client } from "graphql-ws";

import { CONTACT, GLANCE } from "./documents";
import { Panel } from "./panel";

/** Your own page about a customer, with what is known of them. */
export function Page({ phone, socket }: { phone: string; socket: Client }) {
  const { data, error } = useQuery(CONTACT, { variables: { phone } });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return null;
  const { contact, viewer } = data;
  const conversation = contact?.conversations.edges[0]?.node.id;
  if (!contact || !conversation) return <p role="alert">You cannot see this contact, or it does not exist.</p>;
  return (
    <>
      <header>
        <h1>{contact.name}</h1>
        <Glance id={contact.id} />
      </header>
      <main>
        <Panel key={conversation} {...{ conversation, socket, viewer }} insights={contact.insights} />
      </main>
    </>
  );
}

function Glance({ id }: { id: string }) {
  const { complete, data } = useFragment({ fragment: GLANCE, from: { __typename: "Contact", id } });
  if (!complete || !data.insights) return <small>No insights</small>;
  return <small>{`Version ${data.insights.version}${data.insights.isUpToDate ? "" : ", outdated"}`}</small>;
}
