import { dateSerial } from "../../core/fiscalYear.js";
import { hearingItemIds, hearingItems, type HearingItemId } from "../../core/survey/hearingItems.js";
import { numberCell, textCell, typedDate, typedId } from "./asTyped.js";
import type { Planner } from "./businesses.js";
import { dice } from "./dice.js";
import type { SampleRow, SampleTable } from "./sampleTable.js";

const exhibitions = [
  { name: "見本市産品フェア", date: dateSerial(2025, 10, 17) },
  { name: "架空ビジネス展", date: dateSerial(2026, 1, 28) },
] as const;

/** An invented product: what visitors think of it on the whole, and what some of them said. */
interface Product {
  readonly name: string;
  readonly marks: Readonly<Partial<Record<HearingItemId, number>>>;
  readonly voices: readonly string[];
}

const products: readonly Product[] = [
  {
    name: "架空の鋳物鍋",
    marks: { price: 3, quality: 5, design: 4, comparison: 4, weight: 2, size: 3, colour: 4, function: 4 },
    voices: [
      "熱の回りがよく、料理教室で使いたい。ただし女性が片手で持つには重いので、ひと回り小さい型があれば仕入れを検討する",
      "価格は他社の輸入品より高いが、産地の話と一緒に売れば納得してもらえる",
      "ふたのつまみを替えられるとよい",
      "ギフト箱があれば、引き出物のカタログに載せられる",
    ],
  },
  {
    name: "例示の植木ばさみ",
    marks: { price: 4, quality: 4, design: 3, comparison: 3, weight: 4, size: 4, function: 5 },
    voices: ["切れ味がよい。替え刃の供給が続くかが心配", "左利き用がほしい", "海外の園芸店からの引き合いに応じられるか知りたい"],
  },
  {
    name: "見本金属の卓上照明",
    marks: { price: 2, quality: 4, design: 5, comparison: 4, weight: 3, size: 3, colour: 5 },
    voices: ["意匠は目を引く。客室に置くには価格を2割ほど下げたい", "色違いを3色ほど見たい", "電球色の切り替えがあると使いやすい"],
  },
  {
    name: "空想工業の小型治具",
    marks: { price: 3, quality: 4, comparison: 3, weight: 4, size: 5, function: 4 },
    voices: ["段取り替えの時間が短くなりそうだ", "寸法の特注に2週間で応じられるなら試したい"],
  },
];

const respondents = ["雑貨店の仕入担当", "百貨店のバイヤー", "専門商社の営業", "通販会社の企画担当", "同業の製造業者"] as const;
const words = ["", "とても悪い", "悪い", "普通", "良い", "とても良い"] as const;

/** Interviews about four products of invented makers at two invented exhibitions, five visitors each. */
export function hearingTable(planners: readonly Planner[]): SampleTable {
  const chance = dice(20250412);
  const makers = planners.filter(({ industry }) => industry === "製造業");
  return {
    sheet: "ヒアリング",
    title: "展示会でのヒアリング調査",
    notes: ["この記録はすべて架空です。", "点数は 5（とても良い）から 1（とても悪い）です。言葉で書かれたものもそのまま入れています。"],
    header: { row: 4, column: 0 },
    columns: [
      { header: "展示会", width: 120 },
      { header: "日付", width: 95, align: "Center" },
      { header: "事業者ID", width: 60 },
      { header: "製品", width: 130 },
      { header: "回答者", width: 120 },
      ...hearingItemIds.map((item) => ({ header: hearingItems[item], width: 62, align: "Center" as const })),
      { header: "自由記述", width: 320, wrap: true },
    ],
    rows: exhibitions.flatMap((exhibition, round) =>
      products.flatMap(({ name, marks, voices }, place) =>
        respondents.map((respondent, visitor): SampleRow => ({
          cells: {
            展示会: textCell(exhibition.name),
            日付: typedDate(exhibition.date, chance),
            事業者ID: typedId(makers[place]?.id ?? "", chance),
            製品: textCell(name),
            回答者: textCell(respondent),
            ...Object.fromEntries(
              hearingItemIds.map((item) => {
                const mark = marks[item];
                if (mark === undefined || chance.below(12) === 0) return [hearingItems[item], {}];
                const score = Math.min(5, Math.max(1, mark + chance.below(3) - 1));
                return [hearingItems[item], chance.below(4) === 0 ? textCell(words[score] ?? "") : numberCell(score)];
              }),
            ),
            自由記述: textCell(voices[visitor * 2 + round] ?? ""),
          },
        })),
      ),
    ),
    frozenColumns: 1,
    orientation: "Landscape",
  };
}
