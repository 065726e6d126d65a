import type { ActualSource, CountingCondition, CountingRule, Indicator } from "../core/indicator.js";

export interface Counting {
  readonly counting: CountingRule;
  readonly source: ActualSource;
  readonly condition: CountingCondition;
}

/** Units that count businesses or people, each of them once. */
const countsHeads = /^(?:者|社|人|名|企業|事業者|事業所|店|店舗)$/;

/**
 * How an indicator is counted when the sheet does not say, from its label and unit alone:
 * 者 and 社 are distinct businesses unless the label says 延べ, everything else is contacts;
 * follow-ups are counted from フォロー記録, plans made from 支援先, all else from 活動記録.
 * An indicator that only qualifies the follow-ups above it (頻度, 目標達成事業者数) is counted from the same log.
 */
export function defaultCounting(label: string, unit: string, parent: Counting | null): Counting {
  const counting: CountingRule = countsHeads.test(unit) && !/延/.test(label) ? "distinctBusinesses" : "contacts";
  const source = ofFollowUps(label, parent) ? "followUps" : /計画.*策定.*(?:者|件)数$/.test(label) ? "businesses" : "activities";
  const condition = source === "followUps" && /目標達成/.test(label) ? "targetMet" : "all";
  return { counting, source, condition };
}

function ofFollowUps(label: string, parent: Counting | null): boolean {
  return /フォロー/.test(label) || (parent?.source === "followUps" && isResultLabel(label));
}

/** A label that names only a result or a frequency (頻度, 成約件数, …増加事業者数), so that it belongs to the project above it. */
export function isResultLabel(label: string): boolean {
  return /^(?:頻度|延べ?回数|うち)|成約件数$|(?:増加|達成)(?:事業者|者)?数$/.test(label.normalize("NFKC").replace(/\s/g, ""));
}

/** 件数 or 回数 in the label against 者 as the unit, or the other way round: worth a look, though a plan may mean it. */
export function labelContradictsUnit({ label, unit }: Pick<Indicator, "label" | "unit">): boolean {
  const noun = /(者|社|件|回)数(?:[(（].*)?$/.exec(label.trim())?.[1];
  const [ofLabel, ofUnit] = [noun === "社" ? "者" : noun, unit === "社" ? "者" : unit];
  return ofLabel !== undefined && /^[者件回]$/.test(ofUnit) && ofLabel !== ofUnit;
}
