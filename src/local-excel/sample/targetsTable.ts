import type { CellData } from "../bookData.js";
import { numberCell, textCell } from "./asTyped.js";
import { planIndicators, planProjects, type SampleIndicator } from "./plan.js";
import type { SampleTable } from "./sampleTable.js";

/** 数え方, 集計元 and, where it is not all, 条件, as the chamber of the sample chose them for the plan's indicators. */
type Choice = readonly [
  counting: "実数" | "延べ" | "合計" | "入力",
  source: "活動記録" | "フォロー記録" | "支援先" | "景況調査の回" | "入力",
  condition?: "目標達成" | "売上増加",
];

const usualChoice: Choice = ["実数", "活動記録"];

const choices: Readonly<Record<string, Choice>> = {
  "K3-1": ["入力", "入力"],
  "K3-2": ["延べ", "景況調査の回"],
  "K5-1": ["延べ", "活動記録"],
  "K6-1": ["延べ", "活動記録"],
  "K6-2": ["延べ", "活動記録"],
  "K6-3": ["延べ", "活動記録"],
  "K6-4": ["実数", "支援先"],
  "K7-1": ["実数", "フォロー記録"],
  "K7-2": ["延べ", "フォロー記録"],
  "K7-3": ["実数", "フォロー記録", "目標達成"],
  "K81-1a": ["合計", "活動記録"],
  "K81-2a": ["合計", "活動記録"],
  "K81-3": ["延べ", "活動記録"],
  "K81-3a": ["合計", "活動記録"],
  "K82-1a": ["入力", "入力"],
  "K82-2a": ["実数", "活動記録", "売上増加"],
  "K83-2a": ["入力", "入力"],
};

/** 予定月 as the chamber of the sample typed it: what is held on set days, or known at the year's end only. */
const plannedMonths: Readonly<Record<string, string>> = {
  "K3-1": "12月",
  "K3-2": "6月、9月、12月、3月",
  "K4-1": "10月",
  "K5-1": "5月",
  "K6-1": "7・11",
  "K6-2": "6月、9月、12月、2月",
  "K6-3": "5月、7月、9月、11月、1月",
  "K7-4": "第4四半期",
  "K81-1": "10月、1月",
  "K81-1a": "下期",
  "K81-2": "9月、11月",
  "K82-1": "R7.8、R7.11、R8.8、R8.11",
  "K82-1a": "年度末",
  "K83-2a": "年度末",
};

/** 報告項目: what the chamber of the sample counts for the state's report. Nothing of the plan counts 基礎データ. */
const reportItems: Readonly<Record<string, string>> = {
  "K3-1": "地域経済動向調査件数",
  "K3-2": "地域経済動向調査件数",
  "K5-2": "経営状況分析事業者数",
  "K6-4": "事業計画策定事業者数",
  "K7-1": "フォローアップ実施事業者数",
  "K7-2": "フォローアップ延べ回数",
};

/** Chapters 5 and 8-1 were copied from the plan as printed, the others typed as numbers; a dash stays a dash. */
const copiedSections: readonly string[] = ["5", "8-1"];

function figure(printed: string, section: string): CellData {
  const digits = /^\d+/.exec(printed)?.[0];
  return digits === undefined || copiedSections.includes(section) ? textCell(printed) : numberCell(Number(digits));
}

function row(indicator: SampleIndicator): SampleTable["rows"][number] {
  const { id, section, label, unit, baseline, targets, parent = "", goal = null } = indicator;
  const [counting, source, condition = ""] = choices[id] ?? usualChoice;
  return {
    cells: {
      指標ID: textCell(id),
      区分: textCell(section),
      事業: textCell(planProjects[section]),
      指標: textCell(parent === "" ? label : `　${label}`),
      単位: textCell(unit),
      現行: figure(baseline, section),
      R7年度: figure(targets[0], section),
      R8年度: figure(targets[1], section),
      R9年度: figure(targets[2], section),
      "R 1 0 年度": figure(targets[3], section),
      数え方: textCell(counting),
      集計元: textCell(source),
      条件: textCell(condition),
      親指標: textCell(parent),
      "4年目標": numberCell(goal),
      予定月: textCell(plannedMonths[id] ?? ""),
      報告項目: textCell(reportItems[id] ?? ""),
    },
  };
}

export function targetsTable(): SampleTable {
  return {
    sheet: "目標",
    title: "経営発達支援計画　指標と目標",
    notes: ["認定を受けた計画（R7.4.1～R11.3.31）の30指標です。数え方と集計元は、この見本で決めたものです。"],
    header: { row: 3, column: 1 },
    columns: [
      { header: "指標ID", width: 52 },
      { header: "区分", width: 36, align: "Center" },
      { header: "事業", width: 150 },
      { header: "指標", width: 280, wrap: true },
      { header: "単位", width: 34, align: "Center" },
      { header: "現行", width: 44, align: "Right" },
      { header: "R7年度", width: 50, align: "Right" },
      { header: "R8年度", width: 50, align: "Right" },
      { header: "R9年度", width: 50, align: "Right" },
      { header: "R 1 0 年度", width: 74, align: "Right" },
      { header: "数え方", width: 46, align: "Center" },
      { header: "集計元", width: 76, align: "Center" },
      { header: "条件", width: 60, align: "Center" },
      { header: "親指標", width: 52 },
      { header: "4年目標", width: 52, align: "Right" },
      { header: "予定月", width: 180, wrap: true },
      { header: "報告項目", width: 150 },
    ],
    rows: planIndicators.map(row),
    frozenColumns: 0,
    orientation: "Landscape",
  };
}
