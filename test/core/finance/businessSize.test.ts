import { expect, it } from "vitest";
import { businessSize } from "../../../src/core/finance/businessSize.js";
import { none, value } from "../../../src/core/finance/outcome.js";

const million = 1_000_000;

it.each([
  ["卸売: 5 heads are small", "0404", 10, 5, "small"],
  ["卸売: 6 heads are not", "0404", 10, 6, "medium"],
  ["小売: 5 heads", "0501", 10, 5, "small"],
  ["小売: 6 heads", "0501", 10, 6, "medium"],
  ["サービス: 6 heads", "1006", 10, 6, "medium"],
  ["観光業 belongs to the services (5 heads), not to the others (20)", "1301", 10, 6, "medium"],
  ["医療業: 5 heads", "1101", 10, 5, "small"],
  ["製造: 20 heads", "0306", 10, 20, "small"],
  ["製造: 21 heads", "0306", 10, 21, "medium"],
  ["建設, 運輸, その他: 20 heads", "1400", 10, 20, "small"],
  ["capital above the limit, heads below it: still small", "0501", 60, 3, "small"],
  ["heads above the limit, capital below it", "0501", 10, 60, "medium"],
  ["both above: 中堅 firms are measured with the medium ones", "0501", 60, 60, "medium"],
  ["a sole proprietor with one employee", "0501", 0, 1, "small"],
  ["heads blank, capital within the limit", "0501", 10, null, "small"],
  ["heads blank, capital above the limit", "0501", 60, null, "medium"],
  ["capital blank", "0501", null, 3, "small"],
] as const)("%s", (_, industry, capital, employees, size) => {
  expect(businessSize(industry, capital === null ? null : capital * million, employees)).toEqual(value(size));
});

it.each([
  [null, 10, 3, "noIndustry"],
  ["0501", 0, 0, "noCapitalNorEmployees"],
  ["0501", null, null, "noCapitalNorEmployees"],
] as const)("industry %s, capital %s, heads %s is out of scope: %s", (industry, capital, employees, reason) => {
  expect(businessSize(industry, capital, employees)).toEqual(none(reason));
});
