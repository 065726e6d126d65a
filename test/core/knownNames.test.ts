import type { HearingRecord } from "../../src/core/records.js";
import { expect, test } from "vitest";
import { knownNames } from "../../src/core/knownNames.js";
import { defaultSettings } from "../../src/core/settings.js";
import { activity, at, business, contact, emptyRecords } from "./examples.js";

const { committee } = defaultSettings;
const member = (name: string) => ({ role: "委員", position: "", name });

const hearing = (respondent: string): HearingRecord => ({
  exhibition: "見本市",
  product: "見本鍋",
  businessId: "B1",
  respondent,
  date: null,
  scores: new Map(),
  comment: "",
  origin: at("ヒアリング", "A2"),
});

test("every business and officer of 支援先 and the logs, each writing once, those of 支援先 first; members who are named", () => {
  const names = knownNames(
    {
      ...emptyRecords,
      businesses: [business({ id: "B1", name: "見本鋳造", officer: "例野 一子" })],
      activities: [
        activity({ businessId: "B1", businessName: "見本鋳造", officer: "例野 一子" }),
        activity({ businessId: null, businessName: "名前だけ", officer: "" }),
      ],
      hearings: [hearing("答野 望"), hearing("答野 望"), hearing("")],
      followUps: [contact({ businessId: "B1", businessName: "(株)見本鋳造", officer: "架空 望" })],
    },
    { organisation: "見本商工会議所", committee: { ...committee, members: [member("委員田 進"), member("")] } },
  );
  expect(names).toEqual({
    businesses: [
      { id: "B1", name: "見本鋳造" },
      { id: "", name: "名前だけ" },
      { id: "B1", name: "(株)見本鋳造" },
    ],
    people: [
      { name: "例野 一子", role: "officer" },
      { name: "架空 望", role: "officer" },
      { name: "答野 望", role: "respondent" },
      { name: "委員田 進", role: "member" },
    ],
    organisation: "見本商工会議所",
  });
});

test("without a log there is nobody to know", () => {
  expect(knownNames(emptyRecords, defaultSettings)).toEqual({ businesses: [], people: [], organisation: "" });
});
