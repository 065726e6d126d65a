import { describe, expect, test } from "vitest";
import { surveyItemIds } from "../../src/core/survey/surveyItems.js";
import { surveySheetNames, type SurveySheetNames } from "../../src/report/generatedSheets.js";
import type { SheetPlan } from "../../src/report/sheetPlan.js";
import { surveySheetKinds } from "../../src/report/surveySheets.js";
import { answer, interview } from "../core/survey/examples.js";
import { R7 } from "../core/examples.js";
import { miscalculationsOver } from "./calculate.js";
import { lintPlan } from "./lintPlan.js";
import { content, shown } from "./readPlan.js";
import { smallAnswers, smallInterviews, surveyPlans, surveyResults } from "./smallSurvey.js";

const plans = surveyPlans();
const [di, evidence, hearing, hearingEvidence] = plans as [SheetPlan, SheetPlan, SheetPlan, SheetPlan];

/** The rows of the table whose header row begins with these words, without the header. */
function rowsUnder(plan: SheetPlan, first: string, second: string, nth = 0) {
  const headers = plan.cells.flatMap((line, row) => (shown(line[0]) === first && shown(line[1]) === second ? [row] : []));
  const header = headers[nth]!;
  const end = plan.cells.findIndex((line, row) => row > header && shown(line[0]) === "");
  const names = plan.cells[header]!.map((cell) => String(shown(cell)));
  const rows = plan.cells.slice(header + 1, end < 0 ? undefined : end);
  return rows.map((line) => Object.fromEntries(names.map((name, column) => [name, line[column]])));
}

test("four sheets in the order of their tabs, each with its kind", () => {
  expect(plans.map(({ kind, name }) => [kind, name])).toEqual(Object.entries(surveySheetNames));
});

test("a survey that is not there has no sheets", () => {
  expect(surveySheetKinds(surveyResults({}, []))).toEqual(["hearing", "hearingEvidence"]);
  expect(surveySheetKinds(surveyResults({}, smallAnswers, []))).toEqual(["survey", "surveyEvidence"]);
  expect(surveyPlans(surveyResults({}, [], []))).toEqual([]);
});

describe.each(plans.map((plan) => [plan.name, plan] as const))("%s", (_, plan) => {
  test("keeps the house's rules", () => expect(lintPlan(plan)).toEqual([]));
});

describe.each([
  ["as they are by default", {}],
  ["by the difference of rounded shares", { diRounding: "roundedShares" as const }],
  ["with the directions turned", { salesPlus: "last" as const, purchasePricePlus: "first" as const, employeesPlus: "last" as const }],
  ["with nothing hidden", { fewestAnswers: 1 }],
  ["with everything hidden", { fewestAnswers: 1000 }],
])("%s", (_case, settings) => {
  const of = surveyPlans(surveyResults(settings));

  test("every formula gives the result that TypeScript expects", async () => {
    expect(await miscalculationsOver(of, [])).toEqual([]);
  });

  test("the sheets keep the rules", () => expect(of.flatMap((plan) => lintPlan(plan))).toEqual([]));
});

describe("景況DI", () => {
  const overview = rowsUnder(di, "項目", "DIの向き");

  test("one line an item, with the direction of its DI", () => {
    expect(overview.map((line) => [shown(line["項目"]), shown(line["DIの向き"])])).toEqual([
      ["売上額", "増加－減少"],
      ["採算", "好転－悪化"],
      ["仕入単価", "下落－上昇"],
      ["販売単価", "上昇－下落"],
      ["従業員", "不足－過剰"],
      ["業況", "好転－悪化"],
      ["資金繰り", "好転－悪化"],
    ]);
  });

  // 8 up, 6 unchanged, 3 down of 17; in the round before 1 up, 4 unchanged, 12 down.
  test("sales of the whole, worked out by hand", () => {
    const [sales] = overview;
    expect(
      ["n", "プラス%", "中間%", "マイナス%", "DI", "前回n", "前回DI", "前回差", "天気"].map((header) => shown(sales![header])),
    ).toEqual([17, 8 / 17, 6 / 17, 3 / 17, 29.4, 17, -64.7, 94.1, "☀ 好調"]);
  });

  test("by industry and size: too few answers are not shown, but counted", () => {
    const lines = rowsUnder(di, "業種", "規模").map((line) =>
      ["業種", "規模", "n", "増加%", "DI", "天気"].map((header) => shown(line[header])),
    );
    expect(lines).toEqual([
      ["全体", "すべて", 17, 8 / 17, 29.4, "☀ 好調"],
      ["製造業", "すべて", 12, 7 / 12, 33.3, "☀ 好調"],
      ["小売業", "すべて", 4, "－", "－", "－"],
      ["（記入なし）", "すべて", 1, "－", "－", "－"],
      ["すべて", "1～5人", 10, 0.4, 30, "☀ 好調"],
      ["すべて", "6～20人", 6, 0.5, 16.7, "☁☀ まあまあ"],
      ["すべて", "（記入なし）", 1, "－", "－", "－"],
      ["製造業", "1～5人", 6, 4 / 6, 50, "☀☀ とくに好調"],
      ["製造業", "6～20人", 6, 0.5, 16.7, "☁☀ まあまあ"],
      ["小売業", "1～5人", 4, "－", "－", "－"],
    ]);
  });

  test("an outlook where it was asked, weather where it means something", () => {
    const of = (item: string) => overview.find((line) => shown(line["項目"]) === item)!;
    expect(shown(of("売上額")["見通しn"])).toBe(16);
    expect(shown(of("業況")["見通しn"])).toBe("－");
    expect(shown(of("仕入単価")["天気"])).toBe("－");
  });

  test("counts lead to the answers by the group's number", () => {
    const [whole] = rowsUnder(di, "業種", "規模");
    expect(content(whole!["＋数"])).toMatch(
      /^=COUNTIFS\(INDEX\(景況根拠!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,0,[A-Z]+\d+\),[A-Z]+\d+,景況根拠!\$E\$\d+:\$E\$\d+,"増加"\)$/,
    );
    expect(content(whole!["DI"])).toMatch(/^=IF\(C\d+<\$P\$2,"－",ROUND\(\([A-Z]+\d+-[A-Z]+\d+\)\*100\/C\d+,1\)\)$/);
  });

  test("the trend has a line a round, and its charts lie over it", () => {
    const rounds = rowsUnder(di, "回", "回答（票）");
    expect(rounds.map((line) => [shown(line["回"]), shown(line["回答（票）"]), shown(line["売上額"])])).toEqual([
      ["R7年度第1回", 17, -64.7],
      ["R7年度第2回", 17, 29.4],
    ]);
    expect(di.charts.map(({ kind, series }) => [kind, series.map(({ name }) => name)])).toEqual([
      ["line", ["売上額", "採算", "業況", "資金繰り"]],
      ["line", ["仕入単価", "販売単価", "従業員"]],
    ]);
  });

  test("says how it was made", () => {
    const words = di.cells.flat().map(shown).join("\n");
    for (const said of [
      "今回 R7年度第2回（回答 17票）",
      "前回 R7年度第1回（17票）",
      "差を求めてから四捨五入",
      "n が 5 に満たない区分",
      "☀☀ とくに好調 50以上",
    ])
      expect(words).toContain(said);
  });

  test("without a round before, there is nothing to compare with", async () => {
    const alone = surveyPlans(surveyResults({}, smallAnswers.slice(17), []));
    const [sales] = rowsUnder(alone[0]!, "項目", "DIの向き");
    expect(["前回n", "前回DI", "前回差"].map((header) => shown(sales![header]))).toEqual([0, "－", "－"]);
    expect(await miscalculationsOver(alone, [])).toEqual([]);
  });
});

test.each([
  ["an outlook alone", { salesOutlook: "first" }],
  ["a price alone", { sellingPrice: "last" }],
] as const)("a questionnaire that asks %s", async (_case, asked) => {
  const of = surveyPlans(
    surveyResults(
      {},
      Array.from({ length: 6 }, () => answer(asked)),
      [],
    ),
  );
  expect(await miscalculationsOver(of, [])).toEqual([]);
  expect(of.flatMap((plan) => lintPlan(plan))).toEqual([]);
});

test("every answer leads to its row", () => {
  const sources = evidence.cells.flatMap((line) => line.map(shown).filter((value) => /^景況調査!A\d+$/.test(String(value))));
  expect(sources).toHaveLength(smallAnswers.length);
  expect(new Set(sources).size).toBe(smallAnswers.length);
  expect(
    hearingEvidence.cells
      .flat()
      .map(shown)
      .filter((value) => /^ヒアリング!A\d$/.test(String(value))),
  ).toHaveLength(4);
});

describe("ヒアリング集計", () => {
  const mean = (line: ReturnType<typeof rowsUnder>[number], item: string) => shown(line[`${item}\n平均`]);

  test("per product: 4, 3 and 5 for the price of the pot", () => {
    expect(
      rowsUnder(hearing, "製品", "展示会").map((line) => [
        shown(line["製品"]),
        shown(line["聞き取り\n件数"]),
        mean(line, "価格"),
        mean(line, "重さ"),
      ]),
    ).toEqual([
      ["例示ばさみ", 1, "－", "－"],
      ["見本鍋", 3, 4, 1],
    ]);
  });

  test("per product and exhibition", () => {
    expect(rowsUnder(hearing, "製品", "展示会", 1).map((line) => [shown(line["製品"]), shown(line["展示会"]), mean(line, "価格")])).toEqual(
      [
        ["例示ばさみ", "架空展", "－"],
        ["見本鍋", "例示フェア", 5],
        ["見本鍋", "架空展", 3.5],
      ],
    );
  });

  test("what people said, each with the way back", () => {
    const voices = hearing.cells.filter((line) => line.some((cell) => /^ヒアリング!/.test(String(shown(cell)))));
    expect(voices.map((line) => shown(line[2]))).toEqual(["左利き用がほしい", "バイヤー：重い。"]);
    expect(hearing.cells.flat().map(shown)).toContain("もう少し軽ければ仕入れたい");
  });
});

describe("names that formulas could misread", () => {
  const hostile = ["*", "?", "~", "=1+1", ">0", "<>", '"', "'", "製造業*", "5-1", "TRUE", "#N/A", "a\nb"];
  const mark = "禁";
  const answers = hostile.flatMap((name, place) =>
    Array.from({ length: 6 }, (_, index) =>
      answer(Object.fromEntries(surveyItemIds.map((item) => [item, (["first", "middle", "last"] as const)[(index + place) % 3]!])), {
        industry: mark + name,
        size: name,
        round: { kind: "numbered", year: R7, number: 1 + (place % 2) },
      }),
    ),
  );
  const interviews = hostile.flatMap((name) => [
    interview({ product: mark + name, exhibition: name, comment: `=${name}`, scores: new Map([["price", 4]]) }),
    interview({ product: name, exhibition: mark, respondent: name, comment: name }),
  ]);
  const of = surveyPlans(surveyResults({}, answers, interviews));

  test("count nothing but themselves", async () => {
    expect(await miscalculationsOver(of, [])).toEqual([]);
    const lines = rowsUnder(of[0]!, "業種", "規模").filter(
      (line) => String(shown(line["業種"])).startsWith(mark) && shown(line["規模"]) === "すべて",
    );
    expect(new Set(lines.map((line) => Number(shown(line["n"])) + Number(shown(line["前回n"]))))).toEqual(new Set([6]));
  });

  test("stand in no formula", () => {
    expect(of.flatMap((plan) => lintPlan(plan, { userTextMark: mark, textsFit: false }))).toEqual([]);
  });
});

test("the formulas follow the sheets to the names they really have", async () => {
  const names = Object.fromEntries(Object.entries(surveySheetNames).map(([kind, name]) => [kind, `${name}'s (2)`])) as SurveySheetNames;
  const renamed = surveyPlans(surveyResults(), names);
  expect(renamed.flatMap((plan) => lintPlan(plan, { longestFormula: 120 }))).toEqual([]);
  expect(await miscalculationsOver(renamed, [])).toEqual([]);
});

test("two thousand answers with every outlook still keep formulas short and letters legible", () => {
  const all = surveyItemIds.flatMap(
    (item) =>
      [
        [item, "first"],
        [`${item}Outlook`, "last"],
      ] as const,
  );
  const many = Array.from({ length: 2000 }, (_, index) =>
    answer(Object.fromEntries(all), {
      industry: `業種${index % 9}`,
      size: `${index % 4}人`,
      round: { kind: "numbered", year: R7, number: 1 + (index % 20) },
    }),
  );
  expect(surveyPlans(surveyResults({}, many, smallInterviews)).flatMap((plan) => lintPlan(plan))).toEqual([]);
}, 60_000);
