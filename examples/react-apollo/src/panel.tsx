import { useMutation } from "@apollo/client/react";
import type { Client } from "graphql-ws";
import { useState } from "react";

import { GENERATE } from "./documents";
import { type Generation, useConversation } from "./following";
import type { InsightsFragment, RightsFragment } from "./generated/graphql";
import { Insights } from "./insights";

type Properties = {
  conversation: string;
  insights: InsightsFragment | null | undefined;
  socket: Client;
  viewer: RightsFragment;
};

/** The insights of the contact, how they stand, and the button that draws them afresh. */
export function Panel({ conversation, insights, socket, viewer }: Properties) {
  const { generation, failure, lost } = useConversation(conversation, socket);
  const [generate, { loading }] = useMutation(GENERATE);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function press() {
    setRefusal(null);
    try {
      const { data } = await generate({ variables: { conversation } });
      const result = data?.generateInsights;
      if (result && "message" in result) setRefusal(result.message);
    } catch (problem) {
      setRefusal(String(problem));
    }
  }

  if (lost) return <p role="alert">{lost}</p>;
  const problem = refusal ?? failure;
  return (
    <section aria-label="Contact insights">
      <div className="status">
        <span role="status">{standing(insights, generation, viewer)}</span>
        <GenerateButton isBusy={loading || generation !== null} {...{ press, viewer }} />
      </div>
      {problem && <p role="alert">{problem}</p>}
      {insights && <Insights insights={insights} />}
      {generation && !insights && generation.statements.map((text) => <p key={text}>{text}</p>)}
    </section>
  );
}

function GenerateButton({ isBusy, press, viewer }: { isBusy: boolean; press: () => void; viewer: RightsFragment }) {
  if (!viewer.organization.contactInsightsEnabled) return null;
  if (!viewer.licences.includes("AI_ASSIST_PRO")) return <span>Generating needs AI Assist Pro</span>;
  return (
    <button type="button" disabled={isBusy} onClick={press}>
      {isBusy ? "Generating…" : "Generate"}
    </button>
  );
}

function standing(insights: Properties["insights"], generation: Generation | null, viewer: RightsFragment) {
  if (generation) return `${generation.by} is generating`;
  if (!viewer.organization.contactInsightsEnabled) return "Switched off by an administrator";
  if (!insights) return "Nothing generated yet";
  const { generatedBy, isUpToDate, newInteractionCount: count } = insights;
  if (isUpToDate) return `Up to date · ${generatedBy.name}`;
  return count ? `${count} new since · ${generatedBy.name}` : `Something it rests on has changed · ${generatedBy.name}`;
}
