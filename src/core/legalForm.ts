const forms = [
  "株式会社|有限会社|合同会社|合資会社|合名会社",
  "(?:一般|公益)?(?:社団|財団)法人|特定非営利活動法人|npo法人|医療法人|社会福祉法人|学校法人|宗教法人|企業組合|協同組合",
  "\\((?:株|有|同|資|名|社|財|医|福|学)\\)",
].join("|");

const anywhere = new RegExp(forms, "g");
const ahead = new RegExp(`(?:${forms})$`);
const behind = new RegExp(`^(?:${forms})`);

/** A trade name (NFKC, lower case) without the legal form, which people leave out: `(株)見本鋳造` → `見本鋳造`. */
export function withoutLegalForm(name: string): string {
  return name.replace(anywhere, "");
}

/** Characters of a legal form that stands directly before, or begins directly after, a place of a text. */
export function legalFormBefore(text: string, place: number): number {
  return ahead.exec(text.slice(Math.max(0, place - 12), place))?.[0].length ?? 0;
}

export function legalFormAfter(text: string, place: number): number {
  return behind.exec(text.slice(place, place + 12))?.[0].length ?? 0;
}
