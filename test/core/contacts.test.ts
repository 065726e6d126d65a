import { expect, test } from "vitest";
import { contactsByBusiness, latestPlans, latestStated } from "../../src/core/contacts.js";
import { at, business, contact, day } from "./examples.js";

const june = contact({ date: day("2025-06-01"), sales: 10, origin: at("フォロー記録", "A9") });
const juneBelow = contact({ date: day("2025-06-01"), sales: 20, origin: at("フォロー記録", "A10") });
const may = contact({ date: day("2025-05-01"), sales: 5, progress: "behind", origin: at("フォロー記録", "A11") });
const other = contact({ businessId: "J002", origin: at("フォロー記録", "A3") });

test("contacts stand by business, oldest first; on one day the lower row is the later", () => {
  const contacts = contactsByBusiness([juneBelow, other, june, may], day("2025-12-31"));
  expect([...contacts.keys()].sort()).toEqual(["J001", "J002"]);
  expect(contacts.get("J001")).toEqual([may, june, juneBelow]);
});

test("a contact after the day of evaluation is not there yet", () => {
  expect(contactsByBusiness([june, other], day("2025-06-01")).get("J002")).toBeUndefined();
});

test("the latest statement is that of the latest contact which makes one", () => {
  expect(latestStated([may, june, juneBelow], ({ sales }) => sales)).toBe(20);
  expect(latestStated([may, june, juneBelow], ({ progress }) => progress)).toBe("behind");
  expect(latestStated([june], ({ progress }) => progress)).toBeNull();
  expect(latestStated([], ({ sales }) => sales)).toBeNull();
});

test("a business with several plans stands with its latest", () => {
  const first = business({ planDate: day("2025-05-15"), planKind: "創業", origin: at("支援先", "A9") });
  const second = business({ planDate: day("2026-02-01"), planKind: "革新", origin: at("支援先", "A2") });
  const undated = business({ planDate: null, origin: at("支援先", "A12") });
  expect([...latestPlans([second, undated, first]).values()]).toEqual([second]);
});
