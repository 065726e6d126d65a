import { describe, expect, it, test } from "vitest";
import type { FiscalYear } from "../../src/core/fiscalYear.js";
import type { Indicator } from "../../src/core/indicator.js";
import { indicatorResult } from "../../src/core/indicatorResult.js";
import type { CarriedOut } from "../../src/core/records.js";
import { defaultSettings } from "../../src/core/settings.js";
import { carriedOut, indicator, R10, R7, R8, target, targets, wholePlan } from "./examples.js";

function result(of: Partial<Indicator>, actuals: readonly (number | null)[], rows: readonly CarriedOut[] = []) {
  const byYear = new Map(actuals.map((actual, index) => [wholePlan[index] as FiscalYear, actual]));
  const year = [...byYear.keys()].at(-1) as FiscalYear;
  return indicatorResult(indicator(of), byYear, rows, defaultSettings, wholePlan, year);
}

describe("the year", () => {
  it("compares its target with its actual", () => {
    const { actual, attainment, smallTarget, carriedOut: done } = result({}, [198]);
    expect({ actual, attainment, smallTarget, done }).toEqual({
      actual: 198,
      attainment: { kind: "rated", rate: 198 / 230, shownRate: 0.861, level: "B" },
      smallTarget: false,
      done: true,
    });
  });

  it("has no target where the plan has no column for it", () => {
    expect(result({ targets: new Map() }, [3]).attainment).toEqual({ kind: "notRated", reason: "missingTarget", level: null });
  });

  it("marks targets of 1 and 2", () => {
    expect([1, 2, 3].map((value) => result({ targets: targets(value) }, [1]).smallTarget)).toEqual([true, true, false]);
  });

  it("keeps every year up to the evaluated one beside it", () => {
    const { years, target: ofYear } = result({ targets: targets(4, 4, 3, 3) }, [4, 2, 3]);
    expect([...years.values()].map(({ actual, attainment }) => [actual, attainment.level])).toEqual([
      [4, "A"],
      [2, "C"],
      [3, "A"],
    ]);
    expect(ofYear).toEqual(target(3));
  });
});

describe("実施区分", () => {
  test.each([
    ["nothing said: carried out", [], "A"],
    ["未実施 in the year", [carriedOut()], "E"],
    ["未実施 in another year", [carriedOut({ year: R8 })], "A"],
    ["未実施 of another indicator", [carriedOut({ indicatorId: "K3-1" })], "A"],
    ["未実施 for every year", [carriedOut({ year: null })], "E"],
    ["実施 in the year goes before 未実施 for every year", [carriedOut({ year: null }), carriedOut({ carriedOut: true })], "A"],
    ["実施 and 未実施 in one year: 未実施 stands", [carriedOut(), carriedOut({ carriedOut: true })], "E"],
  ])("%s", (_case, rows, level) => {
    expect(result({}, [230], rows).attainment.level).toBe(level);
  });
});

describe("against the whole plan", () => {
  it("adds up from the first year: 198 of 920 after one year, 460 after two", () => {
    const first = result({}, [198]);
    expect([first.cumulativeActual, first.cumulativeTarget, first.planTarget]).toEqual([198, 230, 920]);
    const second = result({}, [198, 262]);
    expect([second.cumulativeActual, second.cumulativeTarget, second.planTarget]).toEqual([460, 460, 920]);
    expect(second.planAttainment).toEqual({ kind: "rated", rate: 0.5, shownRate: 0.5, level: "C" });
  });

  it("a year of － adds nothing", () => {
    const { cumulativeActual, cumulativeTarget, planTarget } = result({ targets: targets(null, 5, 5, 5) }, [null, 4]);
    expect([cumulativeActual, cumulativeTarget, planTarget]).toEqual([4, 5, 15]);
  });

  it("has no cumulative figures while every year so far is －", () => {
    const { cumulativeActual, cumulativeTarget, planTarget } = result({ targets: targets(null, 5, 5, 5) }, [null]);
    expect([cumulativeActual, cumulativeTarget, planTarget]).toEqual([null, null, 15]);
  });

  it("is 対象外 where every year of the plan is －", () => {
    expect(result({ targets: targets(null, null, null, null) }, [3]).planAttainment).toMatchObject({ reason: "notApplicable" });
  });

  it("is unknown as soon as one year's actual is", () => {
    expect(result({}, [null, 230])).toMatchObject({ cumulativeActual: null, planAttainment: { reason: "missingActual" } });
  });

  it("a year that was not carried out adds nothing", () => {
    expect(result({}, [null, 230], [carriedOut({ year: R7 })])).toMatchObject({ cumulativeActual: 230, planAttainment: { rate: 0.25 } });
  });

  it("has no plan target where a year lacks one", () => {
    expect(result({ targets: targets(230) }, [230])).toMatchObject({ planTarget: null, planAttainment: { reason: "missingTarget" } });
  });

  it("reaches its end in the last year", () => {
    const { years, planAttainment } = result({}, [230, 230, 230, 230]);
    expect([...years.keys()].at(-1)).toBe(R10);
    expect(planAttainment).toMatchObject({ rate: 1, level: "A" });
  });
});
