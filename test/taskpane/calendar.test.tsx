import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import type { Surroundings } from "../../src/app/lookAround.js";
import type { FinishedRun } from "../../src/app/run.js";
import { fiscalYear } from "../../src/core/fiscalYear.js";
import { issue } from "../../src/core/issue.js";
import type { Calendar } from "../../src/core/settings.js";
import type { SurveyRound } from "../../src/core/survey/surveyRound.js";
import { dateWords } from "../../src/strings/dateWords.js";
import type { Language } from "../../src/strings/language.js";
import { roundWords } from "../../src/strings/pane/survey.js";
import type { Task } from "../../src/taskpane/actions.js";
import { jobOf } from "../../src/taskpane/jobs.js";
import { Pane } from "../../src/taskpane/Pane.js";
import { identified } from "../fixtures/issues.js";
import { words } from "../strings/words.js";
import * as outcomes from "./outcomes.js";
import { resultShown } from "./renderPane.js";
import { reported, tallied } from "./sampleRuns.js";
import { scriptedActions } from "./scriptedActions.js";
import { ownWords } from "./sheetStories.js";
import { imported, importedBare } from "./trials.js";

afterEach(cleanup);

/** The pane at a job's page, over a workbook whose 設定 wants days written so; what comes of a press tells it too where it read it. */
function open(task: Task, language: Language, told: Calendar, outcome: FinishedRun = outcomes.checked): UserEvent {
  const lookAround = async (): Promise<Surroundings> => ({ ...(await ownWords.lookAround()), calendar: told });
  window.location.hash = jobOf(task).address;
  const actions = scriptedActions({ [task]: () => Promise.resolve(outcome) }, undefined, { sheets: { ...ownWords, lookAround } });
  render(<Pane host="ready" words={words[language]} brightness="light" actions={actions} today={outcomes.today} />);
  return userEvent.setup();
}

async function afterRun(task: Task, language: Language, told: Calendar, outcome: FinishedRun): Promise<void> {
  const user = open(task, language, told, outcome);
  const { tasks } = words[language].pane;
  await user.click(await screen.findByRole("button", { name: (name) => name.startsWith(tasks[task]) }));
  await resultShown();
}

const optionsOf = () => screen.getAllByRole("option").map(({ textContent }) => textContent);

describe("before any run", () => {
  test.each<[Task, Language, Calendar, string]>([
    ["evaluateWorkbook", "ja", "western", "R7年度（2025年4月〜）"],
    ["evaluateWorkbook", "ja", "era", "令和7年度（令和7年4月〜）"],
    ["evaluateWorkbook", "en", "western", "FY2025 (R7), from April 2025"],
    ["evaluateWorkbook", "en", "era", "FY2025 (R7), from April 2025"],
    ["reportMonth", "ja", "western", "2025年9月"],
    ["reportMonth", "ja", "era", "令和7年9月"],
    ["reportMonth", "en", "western", "September 2025"],
    ["reportMonth", "en", "era", "September 2025"],
  ])("%s offers in %s by the calendar %s 「%s」", async (task, language, calendar, option) => {
    open(task, language, calendar);
    await waitFor(() => expect(optionsOf()).toContain(option));
  });
});

const outside = issue(
  "dateOutsidePlan",
  { sheet: "活動記録", address: "A9" },
  { header: "日付", text: "2031-04-01", from: "2025-04-01", to: "2029-03-31" },
);
const [setAside] = identified([outside]);
const withFinding: FinishedRun = {
  ...outcomes.checked,
  issues: identified([outside]),
  setAside: [{ ...setAside!, setAside: { identity: "a", reason: "旧計画", on: "2025-10-20 09:30" } }],
};
const withChange: FinishedRun = {
  ...outcomes.evaluated,
  changes: {
    sheets: [{ sheet: "フォロー状況", added: 0, changed: 2, unchanged: 0, removed: 0 }],
    figures: (["day", "month"] as const).map((format, index) => ({
      ...{ sheet: "フォロー状況", address: `F${index + 4}`, name: { row: "架空商店", about: "", column: "次回期限" } },
      // 1 April 2025, and 1 July.
      ...{ before: 45_748, after: 45_839, format },
    })),
  },
};

/** What a result says, by language and calendar. */
const told: readonly (readonly [Task, FinishedRun, Readonly<Record<"ja western" | "ja era" | "en", readonly string[]>>])[] = [
  [
    "evaluateWorkbook",
    withChange,
    {
      "ja western": ["R7年度の評価資料ができました", "2025/4/1 → 2025/7/1", "2025年4月 → 2025年7月"],
      "ja era": ["令和7年度の評価資料ができました", "令和7年4月1日 → 令和7年7月1日", "令和7年4月 → 令和7年7月"],
      en: ["The evaluation sheets for FY2025 (R7) are ready", "Apr 1, 2025 → Jul 1, 2025", "April 2025 → July 2025"],
    },
  ],
  ["analyzeFinancials", outcomes.analysed, { "ja western": ["2025年3月期"], "ja era": ["令和7年3月期"], en: ["Year ending March 2025"] }],
  [
    "importTrialBalance",
    imported,
    {
      "ja western": ["2025年3月まで", "2025年3月期"],
      "ja era": ["令和7年3月まで", "令和7年3月期"],
      en: ["to March 2025", "Year ending March 2025"],
    },
  ],
  [
    "importTrialBalance",
    importedBare,
    { "ja western": ["2019年", "2026年"], "ja era": ["平成31年・令和元年", "令和8年"], en: ["2019", "2026"] },
  ],
  [
    "reportMonth",
    reported,
    {
      "ja western": ["2025年9月の進捗をまとめました"],
      "ja era": ["令和7年9月の進捗をまとめました"],
      en: ["The progress of September 2025 is reported"],
    },
  ],
  [
    "tallySurveys",
    tallied,
    { "ja western": ["景況DI（R8年度第1回）"], "ja era": ["景況DI（R8年度第1回）"], en: ["Business index: Round 1, FY2026 (R8)"] },
  ],
  [
    "checkInputs",
    withFinding,
    {
      "ja western": ["「2031/4/1」は計画期間（2025/4/1～2029/3/31）", "旧計画（2025/10/20）"],
      "ja era": ["「令和13年4月1日」は計画期間（令和7年4月1日～令和11年3月31日）", "旧計画（令和7年10月20日）"],
      en: ["“Apr 1, 2031” in “日付” lies outside the plan (Apr 1, 2025 to Mar 31, 2029)", "旧計画 (Oct 20, 2025)"],
    },
  ],
];

describe.each(told)("%s tells", (task, outcome, sentences) => {
  test.each([
    ["ja western", "ja", "western"],
    ["ja era", "ja", "era"],
    ["en", "en", "western"],
    ["en", "en", "era"],
  ] as const)("%s", async (key, language, calendar) => {
    await afterRun(task, language, calendar, { ...outcome, calendar });
    for (const sentence of sentences[key]) await waitFor(() => expect(document.body.textContent).toContain(sentence));
  });
});

test("a run that reads another choice than the look before it counts", async () => {
  await afterRun("reportMonth", "ja", "western", { ...reported, calendar: "era" });
  expect(document.body.textContent).toContain("令和7年9月の進捗をまとめました");
  expect(optionsOf()).toContain("令和7年9月");
});

test("a run that does not read it leaves it as it was", async () => {
  await afterRun("reportMonth", "ja", "era", reported);
  expect(document.body.textContent).toContain("令和7年9月の進捗をまとめました");
});

test.each<[SurveyRound, string, string]>([
  [{ kind: "quarter", year: fiscalYear(2025), quarter: 1 }, "R7年4～6月期", "Apr 2025 – Jun 2025"],
  [{ kind: "quarter", year: fiscalYear(2025), quarter: 4 }, "R8年1～3月期", "Jan 2026 – Mar 2026"],
  [{ kind: "numbered", year: fiscalYear(2025), number: 2 }, "R7年度第2回", "Round 2, FY2025 (R7)"],
  [{ kind: "numbered", year: null, number: 3 }, "第3回", "Round 3"],
  [{ kind: "named", year: null, name: "臨時" }, "臨時", "臨時"],
])("the round of a survey %j", (round, japanese, english) => {
  const written = (language: Language) => roundWords[language](round, dateWords(language, "era"));
  expect([written("ja"), written("en")]).toEqual([japanese, english]);
});
