import { CombinedGraphQLErrors, type ErrorLike } from "@apollo/client";
import { useApolloClient, useSubscription } from "@apollo/client/react";
import type { Client } from "graphql-ws";
import { useEffect, useState } from "react";

import { CHANGED } from "./documents";
import type { ChangedSubscription } from "./generated/graphql";

const BEGINNING = 1_000;
const AGAIN_AFTER = 2_000;

export type Generation = { by: string; statements: string[] };

/**
 * Follows a conversation. Apollo puts all that has an id into its cache, so only a generation under way is held here.
 * `lost` is why the conversation is not followed any more.
 */
export function useConversation(conversation: string, socket: Client) {
  const [generation, setGeneration] = useState<Generation | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [lost, setLost] = useState<string | null>(null);

  function happened(change: ChangedSubscription["conversationChanged"]) {
    if (change.__typename === "InsightsGenerationBegun") {
      setFailure(null);
      setGeneration({ by: change.requestedBy.name, statements: [] });
    } else if (change.__typename === "InsightsGenerationStatement") {
      const { text } = change.statement;
      setGeneration((now) => now && { ...now, statements: [...now.statements, text] });
    } else if (change.__typename === "InsightsGenerationEnded") {
      setGeneration(null);
      if (change.outcome === "FAILED") setFailure(change.error?.message ?? "New insights could not be written.");
    }
  }

  const subscription: { restart: () => void } = useSubscription(CHANGED, {
    variables: { conversation },
    ignoreResults: true,
    onData: ({ data: { data } }) => data && happened(data.conversationChanged),
    onComplete: later,
    onError: (error) => (isNotFound(error) ? setLost(error.message) : later()),
  });
  function later() {
    setTimeout(() => subscription.restart(), AGAIN_AFTER);
  }
  useReadAgain(conversation, socket);
  return { generation, failure, lost };
}

/** What changed before the service began to tell is read again: its insights are told, but rights and the switch are not. */
function useReadAgain(conversation: string, socket: Client) {
  const client = useApolloClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void client.refetchQueries({ include: "active" }), BEGINNING);
    };
    const forget = socket.on("connected", later);
    later();
    return () => {
      forget();
      clearTimeout(timer);
    };
  }, [client, conversation, socket]);
}

const isNotFound = (error: ErrorLike) =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === "NOT_FOUND");
