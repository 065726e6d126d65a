import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { evaluationSheetNames } from "../../../src/report/generatedSheets.js";
import { needsStrings } from "../../../src/strings/pane/needs.js";
import { renderPane } from "../renderPane.js";
import { scriptedActions } from "../scriptedActions.js";
import { emptyBook, ownWords } from "../sheetStories.js";

afterEach(cleanup);

const text = needsStrings.ja;

test("what is there is read, what is not is told with what it would give", async () => {
  renderPane(scriptedActions({}, undefined, { sheets: ownWords }), "evaluateWorkbook");
  expect(await screen.findByText(text.reads(["目標", "支援先", "設定"]))).toBeDefined();
  expect(screen.getByText(text.lacks(9))).toBeDefined();
  expect(screen.getByText(`予算 — ${text.without.budget}`)).toBeDefined();
  expect(screen.getByText(text.makes(Object.keys(evaluationSheetNames).length))).toBeDefined();
  expect(screen.queryByText(text.neededRemedy)).toBeNull();
});

test("a sheet without which nothing can be done is told, with what to do", async () => {
  renderPane(scriptedActions({}, undefined, { sheets: emptyBook }), "analyzeFinancials");
  expect(await screen.findByText((content) => content.startsWith(text.needed(["財務", "【入力】財務分析"])))).toBeDefined();
});

test("until Excel answers, the sheets are named as if all were there", async () => {
  renderPane(scriptedActions({}), "tallySurveys");
  expect(await screen.findByText(text.reads(["景況調査", "ヒアリング", "設定"]))).toBeDefined();
  expect(screen.queryByText(/▲/)).toBeNull();
});

test("the templates that will be inserted are those that are missing", async () => {
  renderPane(scriptedActions({}, undefined, { sheets: ownWords }), "insertTemplates");
  expect(await screen.findByText(text.makes(6))).toBeDefined();
});
