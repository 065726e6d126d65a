import { textCell } from "./asTyped.js";
import type { Planner } from "./businesses.js";
import type { SampleTable } from "./sampleTable.js";

/** What the talk with an invented owner brought. */
interface Talk {
  /** A word of the business's name. */
  readonly trade: string;
  readonly texts: Readonly<Record<string, string>>;
}

const talks: readonly Talk[] = [
  {
    trade: "鋳造",
    texts: {
      強み: "複雑な形の小物を短い納期で鋳込める。不良率が同業より低い。",
      弱み: "取引先3社で売上の7割を占める。受注の波が大きい。",
      機会: "海外から国内へ生産を戻す動きがあり、試作の引き合いが増えた。",
      脅威: "電力と銑鉄の値上がり。ベテラン2名が3年以内に退職する。",
      経営者: "2代目、54歳。技術に明るく、社員の話をよく聞く。後継者は長男（29歳、他社で修業中）。",
      事業: "産業機械の部品が中心。見積りから出荷まで社内で行い、試作は最短5日。",
      関係者: "主力2行との関係は良好。主要な取引先は発注の平準化に応じる意向がある。",
      内部管理: "原価は月ごとに把握しているが、品番ごとの採算は見ていない。",
      現状認識: "利益率は戻ったが、値上げ前の単価が残る品番がある。",
      課題: "品番ごとの採算の把握と、値上げの交渉。技能の引き継ぎ。",
      対応策: "上位30品番の原価表をつくる。動画で作業の手順を残す。",
      将来目標: "3年後に営業利益率4%、取引先5社で売上の7割。",
    },
  },
  {
    trade: "ベーカリー",
    texts: {
      強み: "天然酵母の食パンに固定客がいる。",
      弱み: "売れ残りの量を記録していない。",
      経営者: "夫婦で営む。5年後に店を広げたい。",
      課題: "平日の午後の売上をつくること。",
    },
  },
];

const columns = ["強み", "弱み", "機会", "脅威", "経営者", "事業", "関係者", "内部管理", "現状認識", "課題", "対応策", "将来目標"];

/** Talks with two of the planners, one of them only begun. */
export function nonFinancialTable(planners: readonly Planner[]): SampleTable {
  return {
    sheet: "非財務",
    title: "経営者との対話",
    notes: ["この記録はすべて架空です。"],
    header: { row: 2, column: 0 },
    columns: [{ header: "事業者ID", width: 58 }, { header: "商号", width: 120 }, ...columns.map((header) => ({ header, width: 150 }))],
    rows: talks.map(({ trade, texts }) => {
      const planner = planners.find(({ name }) => name.includes(trade));
      if (planner === undefined) throw new Error(`no planner of the sample is a ${trade}`);
      const written = Object.entries(texts).map(([header, text]) => [header, textCell(text)] as const);
      return { cells: { 事業者ID: textCell(planner.id), 商号: textCell(planner.name), ...Object.fromEntries(written) } };
    }),
    frozenColumns: 2,
    orientation: "Landscape",
  };
}
