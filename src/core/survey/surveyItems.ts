/** What a question asks about. */
export type SurveyItemId = "sales" | "profitability" | "purchasePrice" | "sellingPrice" | "employees" | "conditions" | "cashFlow";

/** An answer by its place on the questionnaire: 1 増加, 2 不変, 3 減少. */
export type Answer = "first" | "middle" | "last";

/** The answer that counts as plus; the opposite one counts as minus. */
export type PlusAnswer = Exclude<Answer, "middle">;

/** An item as it is now, or as it is expected to be. */
export type Question = SurveyItemId | `${SurveyItemId}Outlook`;

export interface SurveyItem {
  readonly label: string;
  readonly answers: Readonly<Record<Answer, string>>;
  /** Which answer is plus unless 設定 says otherwise. */
  readonly plus: PlusAnswer;
  /** A price or a staff level is neither fine weather nor foul: its DI has no symbol. */
  readonly hasWeather: boolean;
}

/**
 * The items of a business-condition survey. 仕入単価 下落 and 従業員 不足 are plus, as in chambers' own surveys and by the
 * convention of the Japan Chamber of Commerce and Industry; some surveys count them the other way round.
 */
export const surveyItems: Readonly<Record<SurveyItemId, SurveyItem>> = {
  sales: { label: "売上額", answers: { first: "増加", middle: "不変", last: "減少" }, plus: "first", hasWeather: true },
  profitability: { label: "採算", answers: { first: "好転", middle: "不変", last: "悪化" }, plus: "first", hasWeather: true },
  purchasePrice: { label: "仕入単価", answers: { first: "上昇", middle: "不変", last: "下落" }, plus: "last", hasWeather: false },
  sellingPrice: { label: "販売単価", answers: { first: "上昇", middle: "不変", last: "下落" }, plus: "first", hasWeather: false },
  employees: { label: "従業員", answers: { first: "不足", middle: "適正", last: "過剰" }, plus: "first", hasWeather: false },
  conditions: { label: "業況", answers: { first: "好転", middle: "不変", last: "悪化" }, plus: "first", hasWeather: true },
  cashFlow: { label: "資金繰り", answers: { first: "好転", middle: "不変", last: "悪化" }, plus: "first", hasWeather: true },
};

export const surveyItemIds = Object.keys(surveyItems) as readonly SurveyItemId[];

export function outlookOf(item: SurveyItemId): Question {
  return `${item}Outlook`;
}
