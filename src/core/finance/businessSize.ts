import { industries, sectors, sizeLimits, type IndustryCode } from "./industries.js";
import { none, value, type Outcome } from "./outcome.js";

/** 中規模事業者 · 小規模事業者. Firms above the limits are measured with the medium ones, as METI does. */
export type BusinessSize = "medium" | "small";

/** Why METI's tool cannot rate a firm at all: 分析対象外. */
export type OutOfScopeReason = "noIndustry" | "noCapitalNorEmployees";

/**
 * 事業規模 as METI's workbook decides it, from the newest period. A blank counts as 0; a sole proprietor has no capital
 * and enters at least one employee.
 *
 * @param capital yen
 */
export function businessSize(
  industry: IndustryCode | null,
  capital: number | null,
  employees: number | null,
): Outcome<BusinessSize, OutOfScopeReason> {
  if (industry === null) return none("noIndustry");
  const funds = capital ?? 0;
  const heads = employees ?? 0;
  if (funds === 0 && heads === 0) return none("noCapitalNorEmployees");
  const limit = sizeLimits[sectors[industries[industry].sector].sizeGroup];
  const isSmallOrMedium = (funds > 0 && funds <= limit.capital) || (heads > 0 && heads <= limit.employees);
  return value(isSmallOrMedium && heads <= limit.smallEmployees ? "small" : "medium");
}
