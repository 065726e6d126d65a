/** How the limits of company size are set (METI's sheet 【参照】企業規模): capital in yen, employees in persons. */
export const sizeLimits = {
  wholesale: { capital: 100_000_000, employees: 100, smallEmployees: 5 },
  retailAndFood: { capital: 50_000_000, employees: 50, smallEmployees: 5 },
  services: { capital: 50_000_000, employees: 100, smallEmployees: 5 },
  others: { capital: 300_000_000, employees: 300, smallEmployees: 20 },
} as const;

export type SizeGroup = keyof typeof sizeLimits;

/** 大分類 of the Local Benchmark. */
export const sectors = {
  "01": { name: "農業", sizeGroup: "others" },
  "02": { name: "建設業", sizeGroup: "others" },
  "03": { name: "製造業", sizeGroup: "others" },
  "04": { name: "卸売業", sizeGroup: "wholesale" },
  "05": { name: "小売業", sizeGroup: "retailAndFood" },
  "06": { name: "飲食業", sizeGroup: "retailAndFood" },
  "07": { name: "不動産業", sizeGroup: "others" },
  "08": { name: "運輸業", sizeGroup: "others" },
  "09": { name: "エネルギー", sizeGroup: "others" },
  "10": { name: "サービス業", sizeGroup: "services" },
  "11": { name: "医療業", sizeGroup: "services" },
  "12": { name: "保険衛生、廃棄物処理業", sizeGroup: "services" },
  "13": { name: "観光業", sizeGroup: "services" },
  "14": { name: "その他", sizeGroup: "others" },
} as const satisfies Record<string, { readonly name: string; readonly sizeGroup: SizeGroup }>;

export type SectorCode = keyof typeof sectors;

/** 小分類 of the Local Benchmark, as METI writes them. */
export const industries = {
  "0101": { sector: "01", name: "農業" },
  "0201": { sector: "02", name: "建設業" },
  "0301": { sector: "03", name: "食料品・飼料・飲料製造業" },
  "0302": { sector: "03", name: "化学工業・関連製品製造業" },
  "0303": { sector: "03", name: "鉄鋼業、非鉄金属製造業" },
  "0304": { sector: "03", name: "金属製品製造業" },
  "0305": { sector: "03", name: "一般・電気機械器具製造業" },
  "0306": { sector: "03", name: "その他の製造業" },
  "0401": { sector: "04", name: "化学製品卸売業" },
  "0402": { sector: "04", name: "繊維関連製品卸売業" },
  "0403": { sector: "04", name: "食料品卸売業" },
  "0404": { sector: "04", name: "その他の卸売業" },
  "0501": { sector: "05", name: "小売業" },
  "0601": { sector: "06", name: "飲食業" },
  "0701": { sector: "07", name: "不動産業" },
  "0801": { sector: "08", name: "運輸業" },
  "0901": { sector: "09", name: "エネルギー" },
  "1001": { sector: "10", name: "物品賃貸業" },
  "1002": { sector: "10", name: "娯楽業" },
  "1003": { sector: "10", name: "広告・調査・情報サービス業" },
  "1004": { sector: "10", name: "事業サービス業" },
  "1005": { sector: "10", name: "専門サービス業" },
  "1006": { sector: "10", name: "その他のサービス業" },
  "1101": { sector: "11", name: "医療業" },
  "1201": { sector: "12", name: "保険衛生、廃棄物処理業" },
  "1301": { sector: "13", name: "観光業" },
  "1400": { sector: "14", name: "その他業種" },
} as const satisfies Record<string, { readonly sector: SectorCode; readonly name: string }>;

export type IndustryCode = keyof typeof industries;

/** In METI's order; a record would give those that begin with 1 first. */
export const industryCodes = (Object.keys(industries) as IndustryCode[]).sort() as readonly IndustryCode[];

export const industryNames = Object.fromEntries(industryCodes.map((code) => [code, industries[code].name])) as Readonly<
  Record<IndustryCode, string>
>;

/** As METI's list has it, and 業種 in 財務 takes it: `0501_小売業`. */
export function industryLabel(code: IndustryCode): string {
  return `${code}_${industries[code].name}`;
}

export function isIndustryCode(text: string): text is IndustryCode {
  return Object.hasOwn(industries, text);
}
