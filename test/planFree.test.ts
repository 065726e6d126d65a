import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, it } from "vitest";
import { planBudget, planIndicators } from "../src/local-excel/sample/plan.js";

/** The sample workbook keeps the certified plan; the rows of templates show what such rows look like. */
const examples = [["local-excel", "sample"].join(sep), ["report", "templateSamples.ts"].join(sep)];
const root = new URL("../src", import.meta.url).pathname;

/** Names that only this plan has, as it writes them. */
const namesOfPlan = [
  "川口",
  "鳩ヶ谷",
  "かわビズ",
  "かわBiz",
  "元気アシスト",
  "i-mise",
  "i-mono",
  "RESASを活用",
  "彩の国ビジネスアリーナ",
  "Byrd",
];
/** A few are anybody's: short words, and what the form of the state calls an item. */
const common = /^(?:成約件数|研修費等|事業計画策定事業者数)$/;
const indicators = planIndicators.flatMap(({ id, label }) => [`"${id}"`, ...(common.test(label) ? [] : [label])]);
const items = planBudget.map(({ item }) => item).filter((item) => !common.test(item));
/** Its goals over four years, as figures of code. */
const goals = planIndicators.flatMap(({ goal }) => (goal === undefined || goal < 100 ? [] : String(goal)));

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !examples.some((example) => file.startsWith(example)))
  .map((file) => ({ file, content: readFileSync(join(root, file), "utf8") }));
/** Comments may tell what a plan looks like. */
const withoutComments = (content: string): string => content.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");

it("finds the plan where it is kept", () => {
  expect(indicators.length).toBeGreaterThan(50);
  expect(goals).toEqual(["920", "520"]);
});

it.each([...namesOfPlan, ...new Set(indicators), ...items])("no code knows %s", (word) => {
  expect(files.filter(({ content }) => withoutComments(content).includes(word)).map(({ file }) => file)).toEqual([]);
});

it.each(goals)("no code reckons with a goal of %s", (goal) => {
  const figure = new RegExp(`(?<![\\w.#,_-])${goal}(?![\\w.,%])`);
  const domain = files.filter(({ file }) => /^(?:core|input|app)/.test(file));
  expect(domain.filter(({ content }) => figure.test(withoutComments(content))).map(({ file }) => file)).toEqual([]);
});
