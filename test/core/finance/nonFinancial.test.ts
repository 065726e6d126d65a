import { expect, it } from "vitest";
import { notesAbout, type NonFinancialNotes } from "../../../src/core/finance/nonFinancial.js";

const note = (businessId: string | null, name: string, strengths: string): NonFinancialNotes => ({
  businessId,
  name,
  texts: { strengths },
  origin: { sheet: "非財務", address: "B4" },
});
const notes = [
  note("J001", "架空商店", "ID"),
  note("J001", "架空商店", "二度目"),
  note(null, "例示旅館", "商号"),
  note("J009", "例示旅館", "別のID"),
];

it.each([
  ["by ID, the upper row", { businessId: "j００1", name: "別の名前" }, "ID"],
  ["by name where the row has no ID", { businessId: "J002", name: "例示 旅館" }, "商号"],
  ["by name where the business has no ID", { businessId: null, name: "例示旅館" }, "商号"],
  ["not by the name beside another ID", { businessId: "J002", name: "架空商店" }, undefined],
])("%s", (_, business, strengths) => {
  expect(notesAbout(business, notes)?.texts.strengths).toBe(strengths);
});
