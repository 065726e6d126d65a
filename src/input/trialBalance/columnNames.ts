import { nameKey } from "../cellText.js";
import { periodText } from "../fiscalYearText.js";
import type { CellValue } from "../grid.js";

/**
 * What a column of a 試算表 holds. `debitBalance` and `creditBalance` are the closing figure on either side; `outer` is the second column
 * of a printed statement, without a header of its own: details stand in the inner column, figures that go on in the outer one.
 */
export type ColumnRole =
  | "code"
  | "subCode"
  | "account"
  | "subAccount"
  | "opening"
  | "debit"
  | "credit"
  | "closing"
  | "outer"
  | "debitBalance"
  | "creditBalance"
  | "month"
  | "adjustment"
  | "total"
  | "department"
  | "ignored";

/** Words of headers, without brackets and what stands in them. */
const words: Readonly<Record<Exclude<ColumnRole, "month" | "outer">, string>> = {
  code: "コード 科目コード 勘定科目コード 科目cd 勘定コード no",
  subCode: "補助コード 補助科目コード 枝番 補助cd 細目コード",
  account: "勘定科目 科目 勘定科目名 科目名 勘定科目名称 科目名称 勘定 科目区分/勘定科目",
  subAccount: "補助科目 補助科目名 補助科目名称 枝番名 内訳科目 細目",
  opening:
    "前期繰越 前期繰越高 前期繰越残高 前残高 繰越残高 前月残高 前月繰越 前月繰越残高 前月末残高 期首残高 期首 期首金額 前期残高 前期末残高 繰越 開始残高 前繰越残高",
  debit: "借方 借方金額 借方発生 借方発生額 当月借方 期間借方 当期借方 借方合計 借方計 借方累計 借方発生高 借方取引",
  credit: "貸方 貸方金額 貸方発生 貸方発生額 当月貸方 期間貸方 当期貸方 貸方合計 貸方計 貸方累計 貸方発生高 貸方取引",
  closing:
    "残高 期末残高 当月残高 当月末残高 当期残高 期間残高 期末 期末金額 差引残高 繰越後残高 金額 当期 当期金額 残高金額 当月迄累計金額 当期累計 実績 当期実績 今期 今期実績 当年度 当年実績",
  debitBalance: "借方残高",
  creditBalance: "貸方残高",
  adjustment: "決算整理 決算 決算月 決算仕訳 決算修正",
  total: "合計 累計 年計 期間累計 期間計 計 当期合計",
  department: "部門 部門名",
  ignored: "構成比 構成比率 対売上比 売上比 売上比率 対売上 比率 増減 増減額 増減率 区分 月度 対象月 税区分 出力帳票 帳票 備考",
};

const roles = new Map(
  (Object.entries(words) as [ColumnRole, string][]).flatMap(([role, names]) =>
    names.split(" ").map((name) => [nameKey(name), role] as const),
  ),
);

/** A month before the word proper: `9月末残高`, `2025年9月度 借方`. */
const monthBefore = /^(?:\d{4}年|(?:令和|r)\.?\d{1,2}年)?\d{1,2}月(?:度|分|末)?(?=残高|借方|貸方)/;

/** 青色申告決算書: `1月1日（期首）`, `12月31日（期末）`. */
const dateOfBalance = /^\d{1,2}月\d{1,2}日\((期首|期末)\)$/;

/** What a header text names; `null` when it is no header of a 試算表. */
export function columnRole(value: CellValue): ColumnRole | null {
  if (typeof value === "boolean") return null;
  const text = nameKey(String(value));
  const key = text.replace(/[([【<〔].*[)\]】>〕]/g, "").replace(monthBefore, "");
  const role = roles.get(key);
  if (role) return role;
  const dated = dateOfBalance.exec(text);
  if (dated) return dated[1] === "期首" ? "opening" : "closing";
  const period = periodText(value);
  const isPeriod = period !== null && period.month !== null && (period.rest === "" || (period.year !== null && period.rest === "期"));
  return isPeriod ? "month" : null;
}
