import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { accountItemKeys, type AccountItemChoice } from "../../core/finance/trialBalance/accountItems.js";
import type { AccountQuestion, Question } from "../../core/finance/trialBalance/mapping.js";
import { trialStrings } from "../../strings/pane/trial.js";
import type { TrialChoices } from "../actions.js";
import { Section } from "../Section.js";
import { Select } from "../Select.js";
import { useLoadedWords, usePageStrings } from "../words.js";
import { withAnswer } from "./answers.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  card: {
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  account: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  question: { margin: `${tokens.spacingVerticalXXS} 0` },
  views: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 8em), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  view: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  viewer: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

interface QuestionCardsProps {
  readonly questions: readonly Question[];
  readonly choices: TrialChoices;
  readonly onChange: (choice: Partial<TrialChoices>) => void;
}

/** What only the officer can say about single accounts, with the ministry's stand and a bank's view side by side. */
export function QuestionCards({ questions, choices, onChange }: QuestionCardsProps) {
  const styles = useStyles();
  const { questions: text } = usePageStrings(trialStrings);
  const asked = questions.filter((question) => question.kind === "judgement" || question.kind === "account");
  if (asked.length === 0) return null;
  return (
    <Section heading={text.heading(asked.length)}>
      <ul className={styles.list}>
        {asked.map((question, index) => (
          <li key={`${index} ${question.account}`}>
            <QuestionCard
              question={question}
              answer={choices.answers.get(question.account) ?? question.chosen}
              onAnswer={(item) => onChange({ answers: withAnswer(choices.answers, question.account, item) })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface QuestionCardProps {
  readonly question: AccountQuestion;
  readonly answer: AccountItemChoice | null;
  readonly onAnswer: (item: AccountItemChoice) => void;
}

function QuestionCard({ question, answer, onAnswer }: QuestionCardProps) {
  const styles = useStyles();
  const id = useId();
  const { questions: text } = usePageStrings(trialStrings);
  const { trialBalance: words } = useLoadedWords();
  const { question: sentence, meti, bank } = question.kind === "judgement" ? words.judgements[question.judgement] : words.unknownAccount;
  return (
    <div className={styles.card} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.account}>
        {text.account(question.account, question.amount)}
      </h3>
      <p className={styles.question}>{sentence}</p>
      {question.kind === "judgement" ? (
        <>
          <div className={styles.views}>
            <p className={styles.view}>
              <span className={styles.viewer}>{text.meti}</span>
              {meti}
            </p>
            <p className={styles.view}>
              <span className={styles.viewer}>{text.bank}</span>
              {bank}
            </p>
          </div>
          <RadioGroup aria-label={text.answer} value={answer ?? ""} onChange={(_, { value }) => onAnswer(value as AccountItemChoice)}>
            {question.answers.map((item) => (
              <Radio key={item} value={item} label={words.items[item]} />
            ))}
          </RadioGroup>
        </>
      ) : (
        <>
          <p className={styles.question}>
            {meti} {bank}
          </p>
          <Select
            label={text.items}
            options={[
              ...(answer === null ? [{ value: null, text: text.choose }] : []),
              ...likelyFirst(question.answers).map((value) => ({ value, text: words.items[value] })),
            ]}
            value={answer}
            onChoose={(item) => {
              if (item !== null) onAnswer(item);
            }}
          />
        </>
      )}
    </div>
  );
}

/** The likely items, then all others, then leaving the account out. */
function likelyFirst(likely: readonly AccountItemChoice[]): readonly AccountItemChoice[] {
  return [...likely, ...accountItemKeys.filter((item) => !likely.includes(item)), "unused"];
}
