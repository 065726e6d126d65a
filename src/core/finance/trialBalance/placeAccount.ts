import { knownAccounts, type KnownAccount } from "./accountDictionary.js";
import {
  accountGroups,
  accountItem,
  plainItemOf,
  type AccountGroup,
  type AccountItem,
  type AccountItemChoice,
  type Side,
} from "./accountItems.js";
import { judgement, type Judgement } from "./judgements.js";
import type { DecidedBy, LegalForm } from "./mapping.js";
import { sectionOf, type Section } from "./sections.js";
import type { TrialRow } from "./trialBalance.js";

/** What 科目対応 or an answer says of an account. */
export interface Decision {
  readonly item: AccountItemChoice;
  /** Whether it stands on the other side than its group; `null`: as the item usually does. */
  readonly contra: boolean | null;
}

/** Where an account belongs, before any sign is settled. */
export interface Placed {
  readonly item: AccountItemChoice | null;
  readonly group: AccountGroup | null;
  readonly place: AccountGroup | null;
  /** The side on which it normally stands. */
  readonly side: Side;
  readonly decidedBy: DecidedBy;
  /** The question that its title raises, asked or not. */
  readonly judgement: Judgement | null;
  /** The item that was answered, before its heading made it current or fixed. */
  readonly answer: AccountItem | null;
}

/**
 * One account, by (in this order) what was decided, the dictionary, and the heading. A title that means nothing and stands
 * under no telling heading is open: it counts in the group of its heading, if that has one.
 */
export function placeAccount(row: TrialRow, form: LegalForm, decision: (Decision & { readonly by: "mapping" | "answer" }) | null): Placed {
  const heading = sectionOf(row.section, row.part);
  const known = knownAccounts(row.account, form).find((candidate) => agrees(candidate, row, heading)) ?? null;
  const section = heading?.broad ? null : heading;
  const raised = known?.judgement ?? null;
  if (decision !== null)
    return {
      ...decided(decision, section),
      decidedBy: decision.by,
      judgement: raised,
      answer: decision.item === "unused" ? null : decision.item,
    };
  if (known !== null) {
    const item = raised === null ? known.item : judgement(raised).answers[0];
    const side = otherSide(sideOf(known.item), known.contra);
    const group = known.fixed ? accountItem(item).group : inStatement(groupOf(item, known.group, section), row);
    const placed = settled(item, group, section, side, raised === null ? "dictionary" : "judgement", raised);
    return section === null && known.place !== null ? { ...placed, place: known.place } : placed;
  }
  if (section?.item != null)
    return settled(section.item, groupOf(section.item, null, section), section, sideOf(section.item), "section", null);
  const own = summaryOf(row);
  if (own !== null) return settled(own.item, own.group, section, sideOf(own.item), "dictionary", null);
  const group = heading?.group ?? null;
  const item = group === null ? null : plainItemOf[group];
  return {
    item,
    group,
    place: group,
    side: group === null ? "debit" : accountGroups[group].side,
    decidedBy: "open",
    judgement: null,
    answer: null,
  };
}

/** A group in one line, without its accounts: 販売費及び一般管理費 in a statement of a few lines. */
function summaryOf({ account, part }: TrialRow): { readonly item: AccountItem; readonly group: AccountGroup } | null {
  const own = part === "manufacturing" ? null : sectionOf(account, null);
  if (own?.item == null) return null;
  return part === null || accountGroups[own.group].statement === part ? { item: own.item, group: own.group } : null;
}

/** A title in the wrong statement means something else: 減価償却費 is no asset, 商品 no cost. */
function agrees({ item, fixed }: KnownAccount, { part }: TrialRow, section: Section | null): boolean {
  if (fixed) return true;
  const { group, contra, alsoIn = [] } = accountItem(item);
  const { statement, side } = accountGroups[group];
  if (section !== null && statement === "balanceSheet") {
    const there = accountGroups[section.group];
    // 割引手形 and 事業主貸 stand on either side.
    if (there.statement !== "balanceSheet") return false;
    return there.side === side || contra === true || item === "otherCurrentLiabilities" || item === "otherCurrentAssets";
  }
  if (section !== null && section.group === "manufacturingCosts") return statement !== "balanceSheet";
  if (section !== null) return accountGroups[section.group].statement === "profitAndLoss";
  if (part === "balanceSheet") return statement === "balanceSheet";
  if (part === "profitAndLoss") return statement !== "balanceSheet" || alsoIn.includes("costOfSales");
  return true;
}

/** Where an item stands: under the heading it is printed under, as far as the item allows. */
function groupOf(item: AccountItem, usual: AccountGroup | null, section: Section | null): AccountGroup {
  const definition = accountItem(item);
  const own = usual ?? definition.group;
  if (section === null || section.group === own) return own;
  if (definition.contra) return own;
  const isPlain = definition.figure === null;
  if (isPlain || definition.alsoIn?.includes(section.group)) return section.group;
  return accountGroups[own].statement === accountGroups[section.group].statement && !sameSide(own, section.group) ? own : section.group;
}

/** 材料費 and 外注費 in the profit and loss statement itself are cost of sales. */
function inStatement(group: AccountGroup, { part }: TrialRow): AccountGroup {
  return group === "manufacturingCosts" && part === "profitAndLoss" ? "costOfSales" : group;
}

function sameSide(a: AccountGroup, b: AccountGroup): boolean {
  return accountGroups[a].side === accountGroups[b].side;
}

function settled(
  item: AccountItem,
  group: AccountGroup,
  section: Section | null,
  side: Side,
  decidedBy: DecidedBy,
  raised: Judgement | null,
): Placed {
  return { item: itemIn(item, group), group, place: placeOf(item, group, section), side, decidedBy, judgement: raised, answer: null };
}

/** An item that its group does not know is a plain one there: 特別償却費 among the extraordinary losses is no depreciation of METI's. */
function itemIn(item: AccountItem, group: AccountGroup): AccountItem {
  const { group: own, figure, contra, alsoIn = [] } = accountItem(item);
  if (group === own) return item;
  return figure !== null && contra !== true && alsoIn.includes(group) ? item : plainItemOf[group];
}

function placeOf(item: AccountItem, group: AccountGroup, section: Section | null): AccountGroup {
  if (section !== null) return section.group;
  // Without headings 事業主貸 stands among the assets, as in 青色申告決算書.
  return item === "ownerDrawings" ? "ownerDrawings" : group;
}

function decided({ item, contra }: Decision, section: Section | null): Pick<Placed, "item" | "group" | "place" | "side"> {
  if (item === "unused")
    return { item, group: null, place: section?.group ?? null, side: section === null ? "debit" : accountGroups[section.group].side };
  const definition = accountItem(item);
  const group = decidedGroup(item, section);
  const side = contra === null ? sideOf(item) : otherSide(accountGroups[definition.group].side, contra);
  return { item: itemIn(item, group), group, place: placeOf(item, group, section), side };
}

/** What a person chose holds; only between current and fixed the heading decides, because the answers do not tell them apart. */
function decidedGroup(item: AccountItem, section: Section | null): AccountGroup {
  const { group, figure, alsoIn = [] } = accountItem(item);
  if (section === null || section.group === group) return group;
  if (alsoIn.includes(section.group)) return section.group;
  const [own, there] = [accountGroups[group], accountGroups[section.group]];
  const isSameHalf = own.statement === "balanceSheet" && there.statement === "balanceSheet" && own.side === there.side;
  return figure === null && isSameHalf && group !== "equity" && section.group !== "equity" ? section.group : group;
}

function sideOf(item: AccountItem): Side {
  const { group, contra = false } = accountItem(item);
  return otherSide(accountGroups[group].side, contra);
}

function otherSide(side: Side, isOther: boolean): Side {
  if (!isOther) return side;
  return side === "debit" ? "credit" : "debit";
}
