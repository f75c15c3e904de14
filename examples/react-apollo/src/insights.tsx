import type { InsightsFragment } from "./generated/graphql";

type Matter = InsightsFragment["openMatters"][number];

/** The text is in the language of the insights, which need not be that of the page. */
export function Insights({ insights }: { insights: InsightsFragment }) {
  const { language, lastInteraction, nextAction, statements, openMatters } = insights;
  const others = openMatters.filter(({ text }) => text !== nextAction?.text);
  return (
    <div lang={language} dir="auto">
      <Heading text="Last contact" />
      <p>{lastInteraction.text}</p>
      {nextAction && (
        <div className="next-step">
          <Heading text="Next step" />
          <p>{nextAction.text}</p>
        </div>
      )}
      <Heading text="What it was about" />
      <ul className="about">
        {statements.map(({ text, isNew, sources }) => (
          <li key={text} className={isNew ? "new" : ""}>
            {text} <small>{sources.map(sourceWords).join(", ")}</small>
          </li>
        ))}
      </ul>
      {others.length > 0 && <Heading text="Still open" />}
      <ul className="open">
        {others.map((matter) => (
          <li key={matter.text} className={matter.isOverdue ? "overdue" : ""}>
            {matter.text} <small>{matterWords(matter)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

const Heading = ({ text }: { text: string }) => <h2 lang="en">{text}</h2>;

const sourceWords = ({ channel, occurredAt }: InsightsFragment["statements"][number]["sources"][number]) =>
  `${channel.toLowerCase()}, ${new Date(occurredAt).toLocaleDateString()}`;

const matterWords = ({ owedBy, dueOn, isOverdue }: Matter) =>
  [owedBy === "CONTACT" ? "theirs" : "ours", dueOn && `due ${dueOn}`, isOverdue && "overdue"].filter(Boolean).join(", ");
