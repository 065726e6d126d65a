/** Words of headers that mean what the first of their line means. Longer ones first where one holds another. */
const groups: readonly (readonly [ours: string, ...theirs: string[]])[] = [
  ["事業者", "相談者", "事業所", "取引先", "支援先", "お客様", "お客さま", "会社", "企業", "会員", "顧客"],
  ["事業者名", "屋号", "商号"],
  ["id", "コード", "番号", "ナンバー", "no.", "no", "記号", "code"],
  ["担当", "担当指導員", "担当職員", "相談員", "指導員", "対応者", "係"],
  ["進捗", "進み具合", "進みぐあい"],
  ["業種", "業態"],
  ["従業員", "従業者", "社員", "スタッフ"],
  ["費目", "費用の種類", "経費の種類", "費用名", "経費名"],
  ["内容", "なかみ", "中身"],
];

const meanings = new Map(groups.flatMap(([ours, ...theirs]) => theirs.map((word) => [word, ours] as const)));
const word = new RegExp(
  groups
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(".", "\\."),
  "gu",
);

/** A header with each word in the word that we use for it: 「会社コード」 and 「顧客番号」 are both 「事業者id」. `key` is a `nameKey`. */
export function inOurWords(key: string): string {
  return key.replace(word, (found) => meanings.get(found) ?? found);
}
