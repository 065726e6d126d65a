import { accountKey } from "./accountName.js";
import type { LegalForm } from "./mapping.js";
import type { TrialBalance } from "./trialBalance.js";

/** Titles that only the books of a sole proprietor have. */
const soleTitles = /^(事業主貸|事業主借|元入金|控除前所得|青色申告特別控除前)/;

export function legalFormOf({ rows }: TrialBalance): LegalForm {
  return rows.some(({ account }) => soleTitles.test(accountKey(account))) ? "sole" : "corporation";
}
