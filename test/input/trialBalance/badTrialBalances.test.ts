import { describe, expect, it, test } from "vitest";
import { codesAt } from "../../fixtures/issues.js";
import { pasted } from "../../fixtures/grids.js";
import { readGrid } from "./fixtures/fixture.js";

const heading = "株式会社例示商会\n自 令和7年4月1日 至 令和8年3月31日\t\t\t\t(単位：円)\n";
const header = "勘定科目\t前期繰越\t借方\t貸方\t残高\n";
const rows = "現金\t100\t500\t400\t200\n売掛金\t300\t900\t800\t400\n買掛金\t250\t600\t650\t300\n売上高\t0\t0\t900\t900";
const sound = heading + header + rows;

interface Bad {
  readonly name: string;
  readonly text: string;
  readonly found: readonly string[];
  /** Accounts that are read all the same, with their balance. */
  readonly accounts: readonly string[] | null;
}

const four = ["現金 200", "売掛金 400", "買掛金 300", "売上高 900"];

const bad: readonly Bad[] = [
  { name: "nothing wrong", text: sound, found: [], accounts: four },
  { name: "an empty sheet", text: "", found: ["trialWithoutAmounts"], accounts: null },
  { name: "names without amounts", text: "現金\n売掛金\n買掛金", found: ["trialWithoutAmounts"], accounts: null },
  { name: "a table of something else", text: "商品\t数量\n鉛筆\t12\n消しゴム\t3\n定規\t5", found: ["trialNotFound"], accounts: null },
  { name: "a header without rows", text: heading + header, found: ["trialWithoutRows A3"], accounts: null },
  {
    name: "a header above rows without amounts",
    text: `${heading}${header}現金\n売掛金`,
    found: ["trialWithoutRows A3"],
    accounts: null,
  },
  {
    name: "two numbers in a cell",
    text: sound.replace("\t200\n", "\t200 (180)\n"),
    found: ["numberTwo E4"],
    accounts: ["現金 なし", ...four.slice(1)],
  },
  {
    name: "an error value",
    text: sound.replace("\t200\n", "\t#REF!\n"),
    found: ["cellError E4"],
    accounts: ["現金 なし", ...four.slice(1)],
  },
  {
    name: "a misplaced comma",
    text: sound.replace("\t400\n", "\t4,00\n"),
    found: ["numberComma E5"],
    accounts: ["現金 200", "売掛金 なし", ...four.slice(2)],
  },
  {
    name: "an estimate",
    text: sound.replace("\t900\t900", "\t約900\t900"),
    found: ["numberBound D7"],
    accounts: four,
  },
  { name: "a number of persons", text: sound.replace("\t900\t800", "\t900人\t800"), found: ["numberUnit C5"], accounts: four },
  {
    name: "a balance that does not follow",
    text: sound.replace("\t400\n買", "\t490\n買"),
    found: ["trialRowDiffers E5"],
    accounts: ["現金 200", "売掛金 490", ...four.slice(2)],
  },
  {
    name: "a balance left blank",
    text: sound.replace("\t400\n買", "\t\n買"),
    found: ["trialRowWithoutBalance A5"],
    accounts: ["現金 200", "売掛金 なし", ...four.slice(2)],
  },
  {
    name: "a blank that stands for nothing",
    text: sound.replace("300\t900\t800\t400", "300\t500\t800\t"),
    found: [],
    accounts: ["現金 200", "売掛金 なし", ...four.slice(2)],
  },
  {
    name: "an account twice",
    text: `${sound}\n現金\t100\t500\t400\t200`,
    found: ["trialAccountTwice A8"],
    accounts: [...four, "現金 200"],
  },
  { name: "an amount without an account", text: `${sound}\n\t10\t5\t3\t12`, found: ["requiredBlank A8"], accounts: four },
  {
    name: "an account indented by accident",
    text: sound.replace("売掛金", " 売掛金"),
    found: ["trialIndentUnclear A4"],
    accounts: four,
  },
  { name: "no unit", text: sound.replace("(単位：円)", ""), found: ["trialUnitAssumed A3"], accounts: four },
  { name: "millions", text: sound.replace("単位：円", "単位：百万円"), found: ["trialUnitCoarse"], accounts: null },
  { name: "no period", text: sound.replace(/自.*31日/, "期間不明"), found: ["trialPeriodUnknown"], accounts: four },
  {
    name: "only the day of the balance",
    text: sound.replace(/自.*31日/, "令和8年3月31日現在"),
    found: ["trialPeriodUnknown"],
    accounts: four,
  },
  { name: "a month without a year", text: sound.replace(/自.*31日/, "8月度"), found: ["trialPeriodUnknown"], accounts: four },
  { name: "a thirteenth month", text: sound.replace("4月1日", "13月1日"), found: ["trialPeriodUnknown"], accounts: four },
  {
    name: "a name whose letters were lost",
    text: sound.replace("売掛金", "??金"),
    found: ["trialNameDamaged A5"],
    accounts: ["現金 200", "??金 400", ...four.slice(2)],
  },
  {
    name: "a letter that no encoding had",
    text: sound.replace("売掛金", "売\uFFFD金"),
    found: ["trialNameDamaged A5"],
    accounts: ["現金 200", "売\uFFFD金 400", ...four.slice(2)],
  },
  {
    name: "sales carried over from earlier months",
    text: sound.replace("売上高\t0\t0\t900\t900", "売上高\t800\t0\t100\t900\n売上高合計\t800\t0\t100\t900"),
    found: ["trialPeriodCumulative"],
    accounts: four,
  },
];

describe.each(bad)("$name", ({ text, found, accounts }) => {
  const { trial, issues } = readGrid(pasted("貼付", text));

  it("is reported where it stands", () => expect(codesAt(issues)).toEqual(found));

  it("hides nothing else", () => {
    const read = trial?.rows.filter(({ role }) => role === "account").map(({ account, closing }) => `${account} ${closing?.yen ?? "なし"}`);
    expect(read ?? null).toEqual(accounts);
  });
});

test("the difference of a balance is told", () => {
  const { issues } = readGrid(pasted("貼付", sound.replace("\t400\n買", "\t490\n買")));
  expect(issues[0]?.args).toEqual({ account: "売掛金", closing: 490, computed: 400, difference: 90 });
});

test("figures in thousands may be off by what was cut off", () => {
  const { issues } = readGrid(pasted("貼付", sound.replace("単位：円", "単位：千円").replace("\t400\n買", "\t401\n買")));
  expect(codesAt(issues)).toEqual([]);
});

test("a balance on both sides is none", () => {
  const { trial, issues } = readGrid(
    pasted("貼付", "借方残高\t借方合計\t勘定科目\t貸方合計\t貸方残高\n200\t600\t現金\t400\t50\n\t600\t買掛金\t900\t300\n(単位：円)"),
  );
  expect(codesAt(issues)).toEqual(["trialTwoBalances C2", "trialPeriodUnknown"]);
  expect(trial?.rows.map(({ closing }) => closing?.yen)).toEqual([undefined, 300]);
});
