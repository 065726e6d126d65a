/** Names that nobody can take for a real firm or person: each says that it is made up. */
const inventedWords = [
  ["見本", "架空", "例示", "仮想", "空想", "絵空", "もしも", "たとえば", "ひながた", "夢見"],
  ["まぼろし", "仮名", "お試し", "練習", "作り話", "おとぎ", "想像", "仮置", "蜃気楼", "なぞらえ"],
].flat();

const trades = [
  { name: "鋳造", industry: "製造業" },
  { name: "ベーカリー", industry: "飲食業" },
  { name: "植木園", industry: "農業関連" },
  { name: "精機", industry: "製造業" },
  { name: "工務店", industry: "建設業" },
  { name: "理容室", industry: "サービス業" },
  { name: "木型製作所", industry: "製造業" },
  { name: "青果店", industry: "小売業" },
  { name: "運輸", industry: "運輸業" },
  { name: "印刷", industry: "製造業" },
  { name: "食堂", industry: "飲食業" },
  { name: "電設", industry: "建設業" },
  { name: "雑貨店", industry: "小売業" },
  { name: "樹脂工業", industry: "製造業" },
  { name: "デザイン室", industry: "サービス業" },
  { name: "紙器", industry: "製造業" },
  { name: "珈琲店", industry: "飲食業" },
  { name: "塗装", industry: "建設業" },
  { name: "酒店", industry: "小売業" },
  { name: "整体院", industry: "サービス業" },
] as const;

const incorporated: ReadonlySet<string> = new Set(["製造業", "運輸業", "建設業"]);

export const officers = ["例野 一子", "仮名 進", "見本 花", "試野 守", "架空 望"] as const;

/** Name and industry of the business at a place of the list; no two of the first 400 are alike. */
export function inventedBusiness(index: number): { readonly name: string; readonly industry: string; readonly isCompany: boolean } {
  const round = Math.floor(index / inventedWords.length);
  const word = inventedWords[index % inventedWords.length] ?? "";
  const { name: trade, industry } = trades[(round + 7 * index) % trades.length] ?? trades[0];
  const isCompany = incorporated.has(industry) && index % 4 !== 3;
  const stem = `${word}${trade}`;
  return { name: !isCompany ? stem : index % 2 === 0 ? `${stem}株式会社` : `有限会社${stem}`, industry, isCompany };
}
