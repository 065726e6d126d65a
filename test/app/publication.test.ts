import { describe, expect, it } from "vitest";
import { preparePublication, type NameMemory } from "../../src/app/publication.js";
import type { NamesAnswer } from "../../src/app/run.js";
import { evaluate } from "../../src/core/evaluate.js";
import type { QualitativeRecord } from "../../src/core/records.js";
import type { NameFinding } from "../../src/core/nameScan.js";
import { defaultSettings } from "../../src/core/settings.js";
import { business, day, emptyRecords, indicator, qualitative, R7, wholePlan } from "../core/examples.js";

const records = {
  ...emptyRecords,
  businesses: [business({ name: "見本製作所", officer: "例野 一子" })],
  qualitative: [
    qualitative({ successCase: "見本製作所が伸びた", committeeComment: "例野さんの巡回がよい", improvementCase: "見本製作所の失敗" }),
  ],
};
const evaluation = evaluate({ settings: defaultSettings, planYears: wholePlan, indicators: [indicator()], records }, R7, day("2026-04-10"));

/** Keeps nothing from one run to the next. */
const forgetful: NameMemory = { kept: null, keep: () => Promise.resolve() };

async function prepared(answer?: NamesAnswer) {
  const asked: NameFinding[] = [];
  const onNames = (findings: readonly NameFinding[]): Promise<NamesAnswer> => {
    asked.push(...findings);
    return Promise.resolve(answer!);
  };
  const publication = await preparePublication(evaluation, records, answer === undefined ? undefined : onNames, forgetful);
  const told = publication?.report.projects.flatMap(({ texts }) => texts.flatMap(({ paragraphs }) => paragraphs));
  return { asked, told, issues: publication?.issues.map(({ code, severity, address, args }) => [code, severity, address, args["found"]]) };
}

const masked = { told: ["【経営分析事業者数】A社が伸びた", "【経営分析事業者数】担当者の巡回がよい"] };

describe("names in texts to be published", () => {
  it("are shown for a decision, with what would stand instead; 改善事例 is not published and not asked about", async () => {
    const { asked } = await prepared(["mask", "mask"]);
    expect(asked.map(({ kind, name, found, mask, source }) => [kind, name, found, mask, source.address])).toEqual([
      ["business", "見本製作所", ["見本製作所"], "A社", "B2"],
      ["person", "例野 一子", ["例野さん"], "担当者", "F2"],
    ]);
  });

  it("are masked where nobody can be asked, and listed", async () => {
    expect(await prepared()).toMatchObject({
      ...masked,
      issues: [
        ["nameMasked", "info", "B2", "見本製作所"],
        ["nameMasked", "info", "F2", "例野さん"],
      ],
    });
  });

  it("are masked where the answer is too short", async () => {
    expect(await prepared([])).toMatchObject(masked);
  });

  it("stay where the business has agreed, with a warning", async () => {
    expect(await prepared(["keep", "mask"])).toMatchObject({
      told: ["【経営分析事業者数】見本製作所が伸びた", "【経営分析事業者数】担当者の巡回がよい"],
      issues: [
        ["nameKept", "warning", "B2", "見本製作所"],
        ["nameMasked", "info", "F2", "例野さん"],
      ],
    });
  });

  it("can take their whole text with them", async () => {
    expect(await prepared(["leaveOut", "mask"])).toMatchObject({
      told: ["【経営分析事業者数】担当者の巡回がよい"],
      issues: [
        ["nameLeftOut", "info", "B2", "見本製作所"],
        ["nameMasked", "info", "F2", "例野さん"],
      ],
    });
  });

  it("can stop everything", async () => {
    const onNames = (): Promise<NamesAnswer> => Promise.resolve("cancel");
    expect(await preparePublication(evaluation, records, onNames, forgetful)).toBeNull();
  });

  it("are not asked about where there are none", async () => {
    const onNames = (): Promise<NamesAnswer> => Promise.reject(new Error("asked"));
    const plain = { ...evaluation, publicTexts: [{ ...evaluation.publicTexts[0]!, text: "よい成果" }] };
    const publication = await preparePublication(plain, records, onNames, forgetful);
    expect(publication?.issues).toEqual([]);
  });
});

describe("decisions are remembered in the workbook", () => {
  /** One run after the other over one workbook; what was asked, with what was proposed, and what is published. */
  function workbook() {
    let kept: string | null = null;
    return async (texts: Partial<QualitativeRecord>, answer?: NamesAnswer) => {
      const of = { ...records, qualitative: [qualitative(texts)] };
      const evaluated = evaluate(
        { settings: defaultSettings, planYears: wholePlan, indicators: [indicator()], records: of },
        R7,
        day("2026-04-10"),
      );
      const asked: (readonly [string, unknown])[] = [];
      const onNames = (findings: readonly NameFinding[]): Promise<NamesAnswer> => {
        asked.push(...findings.map(({ name, before }) => [name, before] as const));
        return answer === undefined ? Promise.reject(new Error("asked")) : Promise.resolve(answer);
      };
      const keep = (text: string) => Promise.resolve(void (kept = text));
      const publication = await preparePublication(evaluated, of, onNames, { kept, keep });
      return { asked, told: publication?.report.projects.flatMap(({ texts: own }) => own.flatMap(({ paragraphs }) => paragraphs)) };
    };
  }
  const agreed = { successCase: "見本製作所が伸びた" };

  it("the same names in the same texts are not asked about again", async () => {
    const run = workbook();
    expect((await run(agreed, ["keep"])).asked).toEqual([["見本製作所", null]]);
    expect(await run(agreed)).toEqual({ asked: [], told: ["【経営分析事業者数】見本製作所が伸びた"] });
  });

  it("a new text asks, and proposes what was decided of the name before", async () => {
    const run = workbook();
    await run(agreed, ["keep"]);
    const { asked, told } = await run({ ...agreed, committeeComment: "例野さんと見本製作所" }, ["keep", "mask", "leaveOut"]);
    expect(asked).toEqual([
      ["見本製作所", "keep"],
      ["例野 一子", null],
      ["見本製作所", "keep"],
    ]);
    expect(told).toEqual(["【経営分析事業者数】見本製作所が伸びた"]);
  });

  it("a text that has changed asks again: consent was for what stood there", async () => {
    const run = workbook();
    await run(agreed, ["keep"]);
    expect((await run({ successCase: "見本製作所が倒産した" }, ["mask"])).asked).toEqual([["見本製作所", "keep"]]);
    expect((await run(agreed)).asked).toEqual([]);
  });

  it("an answer that stops everything is not kept", async () => {
    const run = workbook();
    expect(await run(agreed, "cancel")).toMatchObject({ told: undefined });
    expect((await run(agreed, ["mask"])).asked).toEqual([["見本製作所", null]]);
  });
});
