import data from "./accountDictionary.json";
import { isAccountGroup, isAccountItem, type AccountGroup, type AccountItem } from "./accountItems.js";
import { accountKey, bareAccountKey } from "./accountName.js";
import { isJudgement, type Judgement } from "./judgements.js";
import type { LegalForm } from "./mapping.js";

/** What the dictionary knows of a title. */
export interface KnownAccount {
  readonly item: AccountItem;
  /** Where it stands unless the heading says otherwise, if not where its item usually does. */
  readonly group: AccountGroup | null;
  /** It stands on the other side than its group: 減価償却累計額, 売上値引, 期末棚卸. */
  readonly contra: boolean;
  /** It counts in its group whatever heading it stands under: 利子割引料 of 青色申告, which the form lists among the expenses. */
  readonly fixed: boolean;
  /** Where it is printed, if not where it counts. */
  readonly place: AccountGroup | null;
  readonly judgement: Judgement | null;
}

/** One entry of the file. The file is replaceable as a whole; `names` hold canonical titles and what packages call them. */
interface EntryOfFile {
  readonly item: string;
  readonly group?: string;
  readonly contra?: boolean;
  readonly fixed?: boolean;
  readonly place?: string;
  readonly form?: string;
  readonly judgement?: string;
}

const byForm: Readonly<Record<LegalForm | "common", ReadonlyMap<string, readonly KnownAccount[]>>> = {
  common: namesOf(undefined),
  corporation: namesOf("corporation"),
  sole: namesOf("sole"),
};

const patterns = data.patterns.map((entry) => ({ pattern: new RegExp(entry.pattern), known: knownAccount(entry) }));

/**
 * Everything that a title can mean, the likeliest first: the whole title, the title without what stands in brackets, then
 * how it begins or ends. 法人 and 個人 have entries of their own, which go before the common ones.
 */
export function knownAccounts(name: string, form: LegalForm): readonly KnownAccount[] {
  const keys = [...new Set([accountKey(name), bareAccountKey(name)])];
  const named = keys.flatMap((key) => [...(byForm[form].get(key) ?? []), ...(byForm.common.get(key) ?? [])]);
  return [...named, ...patterns.filter(({ pattern }) => pattern.test(accountKey(name))).map(({ known }) => known)];
}

function namesOf(form: string | undefined): ReadonlyMap<string, readonly KnownAccount[]> {
  const names = new Map<string, KnownAccount[]>();
  for (const entry of data.entries as readonly (EntryOfFile & { readonly names: readonly string[] })[]) {
    if (entry.form !== form) continue;
    const known = knownAccount(entry);
    for (const name of entry.names) names.set(accountKey(name), [...(names.get(accountKey(name)) ?? []), known]);
  }
  return names;
}

/** @throws when the file names an item or a judgement that does not exist */
function knownAccount({ item, group, contra = false, fixed = false, place, judgement }: EntryOfFile): KnownAccount {
  if (!isAccountItem(item) || (judgement !== undefined && !isJudgement(judgement))) {
    throw new Error(`accountDictionary.json names what does not exist: ${item}, ${judgement ?? ""}`);
  }
  const [standsIn, printedIn] = [group, place].map((name) => (name === undefined ? null : groupNamed(name)));
  return { item, group: standsIn ?? null, contra, fixed, place: printedIn ?? null, judgement: judgement ?? null };
}

function groupNamed(name: string): AccountGroup {
  if (!isAccountGroup(name)) throw new Error(`accountDictionary.json names what does not exist: ${name}`);
  return name;
}
