import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { accountItemKeys, type AccountItemChoice } from "../../core/finance/trialBalance/accountItems.js";
import type { MappedAccount } from "../../core/finance/trialBalance/mapping.js";
import { trialStrings } from "../../strings/pane/trial.js";
import type { TrialChoices } from "../actions.js";
import { useLoadedWords, usePageStrings } from "../words.js";
import { withAnswer } from "./answers.js";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  summary: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  account: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere" },
  select: {
    gridColumn: "1 / -1",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "28px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  search: { minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Accounts on view at once; more are found by typing. */
const mostShown = 30;

const choices: readonly AccountItemChoice[] = [...accountItemKeys, "unused"];

interface AccountListProps {
  readonly accounts: readonly MappedAccount[];
  readonly choices: TrialChoices;
  readonly onChange: (choice: Partial<TrialChoices>) => void;
}

/** Every account with a balance and the item it goes to, which can be changed. Folded away: the questions above come first. */
export function AccountList({ accounts, choices: { answers }, onChange }: AccountListProps) {
  const styles = useStyles();
  const { accounts: text } = usePageStrings(trialStrings);
  const { trialBalance: words } = useLoadedWords();
  const [query, setQuery] = useState("");
  const itemOf = ({ account, item }: MappedAccount) => answers.get(account) ?? item;
  const itemName = (item: AccountItemChoice | null) => (item === null ? words.noItem : words.items[item]);
  const found = accounts.filter((each) => comparable(each.account + itemName(itemOf(each))).includes(comparable(query)));
  return (
    <details>
      <summary className={styles.summary}>{text.heading(accounts.length)}</summary>
      <div className={styles.body}>
        <Field label={text.search}>
          <Input className={styles.search} type="search" value={query} onChange={(_, { value }) => setQuery(value)} />
        </Field>
        <ul className={styles.list}>
          {found.slice(0, mostShown).map((each) => {
            const item = itemOf(each);
            return (
              <li key={each.row} className={styles.account}>
                <span className={styles.name}>{each.account}</span>
                <span>{each.isUnread ? "–" : text.amount(each.amount.yen)}</span>
                <select
                  className={styles.select}
                  aria-label={text.itemOf(each.account)}
                  value={item ?? ""}
                  onChange={({ target }) => onChange({ answers: withAnswer(answers, each.account, target.value as AccountItemChoice) })}
                >
                  {item === null && <option value="">{words.noItem}</option>}
                  {choices.map((choice) => (
                    <option key={choice} value={choice}>
                      {words.items[choice]}
                    </option>
                  ))}
                </select>
              </li>
            );
          })}
        </ul>
        <p className={styles.note} role="status">
          {found.length === 0 ? text.none : found.length > mostShown ? text.more(found.length - mostShown) : ""}
        </p>
      </div>
    </details>
  );
}

function comparable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
}
