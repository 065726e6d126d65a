import { describe, expect, test } from "vitest";
import { fiscalYearOf } from "../../../src/core/fiscalYear.js";
import { sampleActivities } from "../../../src/local-excel/sample/activities.js";
import { analysedBusinesses, samplePlanners } from "../../../src/local-excel/sample/businesses.js";
import { sampleFollowUps } from "../../../src/local-excel/sample/followUps.js";
import { officers } from "../../../src/local-excel/sample/inventedNames.js";

const planners = samplePlanners();
const analysed = analysedBusinesses(planners.length);
const activities = sampleActivities(planners, analysed);
const followUps = sampleFollowUps(planners);

const inYear = (id: string, year: number) =>
  activities.filter(({ indicatorId, date }) => indicatorId === id && fiscalYearOf(date) === year);
const distinct = (id: string, year: number) => new Set(inYear(id, year).map(({ business }) => business?.id)).size;

describe("what R7 amounts to, as the tables of the generator state it", () => {
  test.each([
    ["K4-1", 4],
    ["K5-2", 134 + 64],
    ["K7-5", 3],
    ["K81-1", 6 + 5],
    ["K81-2", 8],
    ["K82-1", 9],
    ["K82-2", 15],
    ["K83-1", 5],
    ["K83-1a", 1],
    ["K83-2", 4],
  ])("%s: %d businesses", (id, businesses) => {
    expect(distinct(id, 2025)).toBe(businesses);
  });

  test.each([
    ["K5-1", 1],
    ["K6-1", 2],
    ["K6-2", 3],
    ["K6-3", 6],
    ["K81-3", 5 + 2],
  ])("%s: %d rows, each counted", (id, rows) => {
    expect(inYear(id, 2025)).toHaveLength(rows);
  });

  test.each([
    ["K81-1a", 2],
    ["K81-2a", 0],
    ["K81-3a", 1],
  ])("%s: a quantity of %d in all", (id, quantity) => {
    expect(inYear(id, 2025).reduce((sum, row) => sum + row.quantity, 0)).toBe(quantity);
  });

  test("K5-2: 41 businesses came twice and count once", () => {
    expect(inYear("K5-2", 2025)).toHaveLength(198 + 41);
  });

  test("K6-4: 134 plans", () => {
    expect(planners.filter(({ planDate }) => fiscalYearOf(planDate) === 2025)).toHaveLength(134);
  });

  test("K7-1 and K7-2: 40 × 3 + 45 × 2 + 41 × 1 = 251 contacts with 126 businesses", () => {
    const contacts = followUps.filter(({ date }) => fiscalYearOf(date) === 2025);
    expect(contacts).toHaveLength(251);
    expect(new Set(contacts.map(({ business }) => business.id)).size).toBe(126);
  });

  test("K7-3: 7 businesses report the sales or the profit of their own plan, and nobody else comes near", () => {
    const met = followUps.filter(
      ({ date, business, figures }) =>
        fiscalYearOf(date) === 2025 &&
        figures !== null &&
        (figures.sales >= business.target.sales || figures.profit >= business.target.profit),
    );
    expect(met.map(({ business }) => business.index).sort((a, b) => a - b)).toEqual([0, 18, 36, 54, 72, 90, 108]);
  });

  test("K82-2a: of the shops that were asked, one has grown by 5 % or more", () => {
    const grown = inYear("K82-2a", 2025).filter(({ business }) =>
      followUps.some(
        ({ business: { id, base }, figures, date }) =>
          id === business?.id && fiscalYearOf(date) === 2025 && figures !== null && base !== null && figures.sales >= base.sales * 1.05,
      ),
    );
    expect(inYear("K82-2a", 2025)).toHaveLength(3);
    expect(grown).toHaveLength(1);
  });
});

test("more than 130 planners in R7 and some in R8, more than 400 contacts, no contact before its plan", () => {
  expect(planners).toHaveLength(134 + 58);
  expect(followUps).toHaveLength(251 + (119 + 2 * 21 + 10));
  expect(followUps.filter(({ date, business }) => date <= business.planDate)).toEqual([]);
});

test("no two businesses share an ID or a name, and every name says that it is made up", () => {
  const businesses = [...planners, ...analysed];
  expect(businesses).toHaveLength(302);
  expect(new Set(businesses.map(({ id }) => id)).size).toBe(302);
  expect(new Set(businesses.map(({ name }) => name)).size).toBe(302);
  const invented =
    /見本|架空|例示|仮想|空想|絵空|もしも|たとえば|ひながた|夢見|まぼろし|仮名|お試し|練習|作り話|おとぎ|想像|仮置|蜃気楼|なぞらえ/;
  expect(businesses.filter(({ name }) => !invented.test(name))).toEqual([]);
  expect(officers.filter((name) => !/例野|仮名|見本|試野|架空/.test(name))).toEqual([]);
});

test("no record lies on a day when the office is closed for the New Year", () => {
  const closed = [...activities, ...followUps].filter(({ date }) => date >= 46_020 && date <= 46_025); // 29 December 2025 to 3 January 2026
  expect(closed).toEqual([]);
});
