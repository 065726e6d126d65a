import { compareTexts } from "../cellAddress.js";
import type { SurveyAnswer } from "../records.js";

/** By what the answers of a group are alike. */
export const groupKinds = ["all", "industry", "size", "industryAndSize"] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Answers that are tallied together. `""` is whoever did not say; `null`: the group is not by this. */
export interface SurveyGroup {
  readonly kind: GroupKind;
  readonly industry: string | null;
  readonly size: string | null;
}

/** Industries in the order of the chambers' own reports; any other follows by its name. */
const industryOrder = ["建設業", "製造業", "卸売業", "小売業", "飲食業", "サービス業", "運輸業"];

/** Every group that has an answer: all, by industry, by size, by both where both are stated. What nobody states is no ground for a group. */
export function surveyGroups(answers: readonly SurveyAnswer[]): readonly SurveyGroup[] {
  const industries = named(answers.map(({ industry }) => industry)).sort(compareIndustries);
  const sizes = named(answers.map(({ size }) => size)).sort(compareSizes);
  const both = industries.flatMap((industry) =>
    sizes.map((size): SurveyGroup => ({ kind: "industryAndSize", industry, size })).filter(({ size }) => industry !== "" && size !== ""),
  );
  return [
    { kind: "all", industry: null, size: null },
    ...industries.map((industry) => ({ kind: "industry" as const, industry, size: null })),
    ...sizes.map((size) => ({ kind: "size" as const, industry: null, size })),
    ...both.filter((group) => answers.some((answer) => isOf(group, answer))),
  ];
}

export function isOf({ industry, size }: SurveyGroup, answer: SurveyAnswer): boolean {
  return (industry === null || industry === answer.industry) && (size === null || size === answer.size);
}

function named(names: readonly string[]): string[] {
  const distinct = [...new Set(names)];
  return distinct.every((name) => name === "") ? [] : distinct;
}

function compareIndustries(a: string, b: string): number {
  return unsaidLast(a, b) || industryPlace(a) - industryPlace(b) || compareTexts(a, b);
}

function industryPlace(industry: string): number {
  const place = industryOrder.indexOf(industry);
  return place < 0 ? industryOrder.length : place;
}

/** By the first number in the text: 1～5人, 6～20人, 21人以上. */
function compareSizes(a: string, b: string): number {
  const first = (text: string): number => Number(/\d+/.exec(text.replaceAll(",", ""))?.[0] ?? Infinity);
  const [left, right] = [first(a), first(b)];
  return unsaidLast(a, b) || (left === right ? compareTexts(a, b) : left - right);
}

function unsaidLast(a: string, b: string): number {
  return Number(a === "") - Number(b === "");
}
