import type { StatementPart } from "../../core/finance/trialBalance/trialBalance.js";

const titles: readonly (readonly [RegExp, StatementPart])[] = [
  [/(?:製造|工事|生産)原価(?:報告書|明細書)/, "manufacturing"],
  [/貸借対照表|貸借科目/, "balanceSheet"],
  [/損益計算書|損益科目/, "profitAndLoss"],
];

/** The statement that a title, a class or a tag names: `[貸借対照表]`, `損 益 計 算 書`, 出力帳票. A text that names two names none. */
export function statementNamed(text: string): StatementPart | null {
  const key = text.normalize("NFKC").replace(/\s/g, "");
  const named = titles.filter(([pattern]) => pattern.test(key));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}

/** The first that fits decides: 売上債権 before 売上, 総製造費用 before 費用. */
const groups: readonly (readonly [RegExp, StatementPart])[] = [
  [/製造費用|製造経費|^材料費|^労務費/, "manufacturing"],
  [/資産|負債|純資産|資本|預金|債権|債務|有価証券|剰余金|自己株式|新株|元入金|事業主|準備金|積立金|評価・換算|投資等|現金/, "balanceSheet"],
  [/売上|工事高|原価|販売|管理費|販管費|営業|経常|特別|純損益|利益|損失|損益|所得|収益|費用|法人税|差引|繰入額|繰戻額/, "profitAndLoss"],
];

/** The statement to which a heading or a sum belongs by its name; `null` for names that say nothing, or that stand in two. */
export function statementOfGroup(name: string): StatementPart | null {
  return groups.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/**
 * What one row says about the statement it belongs to. `opens`: so do the rows below it. `closes`: so do the rows above it. `begins`: a
 * sum below says nothing of the rows above it.
 */
export interface PartHint {
  readonly part: StatementPart;
  readonly reach: "opens" | "closes" | "begins" | "itself";
}

/**
 * The statement of every row from the hints of some. Between two hints that differ, a sum speaks for the rows above it and a heading
 * for those below it.
 */
export function spreadParts(hints: readonly (PartHint | null)[]): (StatementPart | null)[] {
  const below: (PartHint | null)[] = [];
  for (let index = hints.length - 1, next: PartHint | null = null; index >= 0; index -= 1) {
    below[index] = next;
    const own: PartHint | null = hints[index] ?? null;
    if (own && own.reach !== "itself") next = own.reach === "begins" ? null : own;
  }
  let above: PartHint | null = null;
  return hints.map((own, index) => {
    if (own?.reach === "opens" || own?.reach === "closes") above = own;
    if (own) return own.part;
    const next = below[index];
    return next?.reach === "closes" ? next.part : (above?.part ?? null);
  });
}
