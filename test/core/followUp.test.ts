import { describe, expect, it, test } from "vitest";
import { followUp } from "../../src/core/followUp.js";
import type { Business, FollowUpRecord } from "../../src/core/records.js";
import { defaultSettings, type Settings } from "../../src/core/settings.js";
import { at, business, contact, day, R7, R8, wholePlan } from "./examples.js";

interface Case {
  readonly businesses?: readonly Business[];
  readonly contacts?: readonly FollowUpRecord[];
  readonly settings?: Partial<Settings>;
  readonly asOf?: string;
}

function run({ businesses = [business()], contacts = [], settings = {}, asOf = "2026-03-31" }: Case, year = R7) {
  return followUp({ businesses, followUps: contacts }, { ...defaultSettings, ...settings }, wholePlan, year, day(asOf));
}

function status(of: Case) {
  return run(of).statuses[0]!;
}

describe("whose follow-up is due", () => {
  const businesses = [
    business({ id: "before", planDate: day("2025-03-31"), origin: at("支援先", "A2") }),
    business({ id: "R7", planDate: day("2025-04-01"), origin: at("支援先", "A3") }),
    business({ id: "R8", planDate: day("2026-04-01"), origin: at("支援先", "A4") }),
    business({ id: "R8 later", planDate: day("2026-10-01"), origin: at("支援先", "A5") }),
    business({ id: "undated", planDate: null, origin: at("支援先", "A6") }),
  ];

  test.each([
    ["cohort", R7, "2026-03-31", ["R7"]],
    ["cohort", R8, "2026-09-30", ["R8"]],
    ["stock", R7, "2026-03-31", ["R7", "undated"]],
    ["stock", R7, "2026-08-31", ["R7", "undated"]],
    ["stock", R8, "2027-03-31", ["R7", "R8", "R8 later", "undated"]],
  ] as const)("%s, year %d, as of %s: %o", (followUpScope, year, asOf, ids) => {
    expect(run({ businesses, settings: { followUpScope }, asOf }, year).statuses.map((of) => of.business.id)).toEqual(ids);
  });

  it("lists a business once, with the latest plan of the scope", () => {
    const twice = [business({ planDate: day("2025-05-15") }), business({ planDate: day("2025-12-01"), origin: at("支援先", "A9") })];
    expect(run({ businesses: twice }).statuses.map(({ business: { planDate } }) => planDate)).toEqual([day("2025-12-01")]);
  });
});

describe("half-yearly cadence", () => {
  test.each([
    // last contact, interval, as of, next due, days overdue
    ["plan of 15 May, never contacted: due 15 November", [], 6, "2025-11-15", "2025-11-15", 0],
    ["one day later it is overdue by one", [], 6, "2025-11-16", "2025-11-15", 1],
    ["the last contact counts, not the first", ["2025-06-01", "2025-08-31"], 6, "2026-03-31", "2026-02-28", 31],
    ["a quarterly interval", ["2025-06-30"], 3, "2025-12-31", "2025-09-30", 92],
    ["contacted today", ["2026-03-31"], 6, "2026-03-31", "2026-09-30", 0],
  ] as const)("%s", (_case, dates, followUpIntervalMonths, asOf, nextDue, overdueDays) => {
    const contacts = dates.map((date) => contact({ date: day(date) }));
    expect(status({ contacts, settings: { followUpIntervalMonths }, asOf })).toMatchObject({ nextDue: day(nextDue), overdueDays });
  });

  it("knows no due date without a day of the plan or a contact", () => {
    const businesses = [business({ planDate: null })];
    const settings = { followUpScope: "stock" } as const;
    expect(status({ businesses, settings })).toMatchObject({ lastContact: null, nextDue: null, overdueDays: 0 });
    expect(status({ businesses, settings, contacts: [contact()] })).toMatchObject({ nextDue: day("2026-04-01") });
  });
});

describe("contacts", () => {
  const contacts = [
    contact({ date: day("2026-04-01"), origin: at("フォロー記録", "A5") }),
    contact({ date: day("2025-10-01"), origin: at("フォロー記録", "A4") }),
    contact({ date: day("2025-06-01"), origin: at("フォロー記録", "A3") }),
    contact({ date: day("2025-03-01"), origin: at("フォロー記録", "A2") }),
    contact({ businessId: "J999", origin: at("フォロー記録", "A6") }),
  ];

  it("are counted in the year and in all, up to the day of evaluation", () => {
    expect(status({ contacts })).toMatchObject({ contactsInYear: 2, contactsInAll: 3, lastContact: day("2025-10-01") });
    expect(status({ contacts, asOf: "2026-04-30" })).toMatchObject({ contactsInYear: 2, contactsInAll: 4 });
  });

  it("are listed by business and date for the businesses of the list", () => {
    expect(run({ contacts }).contacts).toEqual([
      { businessId: "J001", date: day("2025-03-01"), year: 2024, source: at("フォロー記録", "A2") },
      { businessId: "J001", date: day("2025-06-01"), year: 2025, source: at("フォロー記録", "A3") },
      { businessId: "J001", date: day("2025-10-01"), year: 2025, source: at("フォロー記録", "A4") },
    ]);
  });
});

test("contacts stand by 事業者ID, whatever the order of 支援先", () => {
  const businesses = [business({ id: "J002", origin: at("支援先", "A2") }), business({ id: "J001", origin: at("支援先", "A3") })];
  const { statuses, contacts } = run({ businesses, contacts: [contact({ businessId: "J002" }), contact({ businessId: "J001" })] });
  expect(statuses.map((of) => of.business.id)).toEqual(["J002", "J001"]);
  expect(contacts.map(({ businessId }) => businessId)).toEqual(["J001", "J002"]);
});

describe("progress and the expert", () => {
  const gap = contact({ date: day("2025-09-01"), progress: "gap" });
  const sent = (iso: string) => contact({ date: day("2025-07-01"), expertDate: day(iso) });
  test.each([
    ["no contact", [], null, false],
    ["順調", [contact({ progress: "onTrack" })], "onTrack", false],
    ["ズレ and nobody sent", [gap], "gap", true],
    ["ズレ, an expert sent before", [sent("2025-08-31"), gap], "gap", true],
    ["ズレ, an expert sent on the same day", [sent("2025-09-01"), gap], "gap", false],
    ["ズレ, an expert sent after, noted in another row", [gap, sent("2025-10-01")], "gap", false],
    ["ズレ, then back on track", [gap, contact({ date: day("2025-12-01"), progress: "onTrack" })], "onTrack", false],
    ["ズレ, then a contact that says nothing", [gap, contact({ date: day("2025-12-01") })], "gap", true],
    ["ズレ, expert, and ズレ again", [gap, sent("2025-10-01"), contact({ date: day("2025-12-01"), progress: "gap" })], "gap", true],
  ] as const)("%s", (_case, contacts, progress, gapWithoutExpert) => {
    expect(status({ contacts })).toMatchObject({ progress, gapWithoutExpert });
  });

  it("shows the latest day on which an expert was sent", () => {
    expect(status({ contacts: [sent("2025-10-01"), sent("2025-08-31")] }).expertDate).toBe(day("2025-10-01"));
  });
});

describe("増加 減少 横ばい 不明", () => {
  test.each([
    ["nothing stated", [], "unknown"],
    ["the latest that states it", [contact({ salesChange: "decreased" }), contact({ date: day("2025-12-01") })], "decreased"],
    [
      "不明 is a statement too",
      [contact({ salesChange: "increased" }), contact({ date: day("2025-12-01"), salesChange: "unknown" })],
      "unknown",
    ],
    ["never derived from figures: no base period is settled", [contact({ sales: 200 })], "unknown"],
  ] as const)("%s", (_case, contacts, salesChange) => {
    expect(status({ businesses: [business({ baseSales: 100 })], contacts }).salesChange).toBe(salesChange);
  });
});

describe("the summary", () => {
  it("counts the businesses of the list", () => {
    const businesses = [
      business({ id: "J001", baseSales: 100, targetSales: 110, origin: at("支援先", "A2") }),
      business({ id: "J002", planDate: day("2025-12-01"), origin: at("支援先", "A3") }),
      business({ id: "J003", origin: at("支援先", "A4") }),
    ];
    const contacts = [
      contact({ date: day("2025-06-01"), salesChange: "unchanged" }),
      contact({ date: day("2025-10-01"), sales: 110, salesChange: "increased", profitChange: "decreased" }),
      contact({ businessId: "J002", date: day("2026-01-10"), progress: "gap", salesChange: "decreased" }),
    ];
    expect(run({ businesses, contacts }).summary).toEqual({
      businesses: 3,
      contacts: 3,
      overdue: 1, // J003: plan of 15 May, due 15 November
      sales: { increased: 1, decreased: 1, unchanged: 0, unknown: 1 },
      profit: { increased: 0, decreased: 1, unchanged: 0, unknown: 2 },
      targetMet: 1,
      growthReached: 1,
      gapWithoutExpert: 1,
    });
  });

  test.each([
    ["支援先", null, []],
    ["フォロー記録", [business()], null],
  ])("nobody is called overdue while %s is not in the workbook", (_sheet, businesses, followUps) => {
    const { statuses, contacts, summary } = followUp({ businesses, followUps }, defaultSettings, wholePlan, R7, day("2026-03-31"));
    expect([statuses, contacts, summary.businesses, summary.overdue]).toEqual([[], [], 0, 0]);
  });
});
