import type { BusinessSize } from "./businessSize.js";
import type { IndicatorId } from "./indicators.js";
import type { IndustryCode } from "./industries.js";
import edition2018 from "./reference/edition2018.json";
import edition2022 from "./reference/edition2022.json";

/** Editions of METI's reference values; one file each in `reference/`, replaceable as a whole. */
export type EditionId = "2022" | "2018";

/** What one indicator is measured against: an industry and size of one edition. */
export interface Benchmark {
  /** 業種基準値: the middle firm. */
  readonly median: number;
  /** METI's ⅳ ⅲ ⅱ ⅰ: where scores 2, 3, 4 and 5 begin. */
  readonly boundaries: readonly [number, number, number, number];
}

interface EditionData {
  readonly source: string;
  readonly containsPandemicYears: boolean;
  /** Median, then where scores 2 to 5 begin. Ratios, 千円 per head, multiples, months. */
  readonly industries: Readonly<Record<IndustryCode, Readonly<Record<BusinessSize, Readonly<Record<IndicatorId, readonly number[]>>>>>>;
}

export const editions: Readonly<Record<EditionId, EditionData>> = { "2022": edition2022, "2018": edition2018 };

export const editionIds = Object.keys(editions) as readonly EditionId[];

/** @throws when the reference file does not hold five figures for the indicator. */
export function benchmark(edition: EditionId, industry: IndustryCode, size: BusinessSize, indicator: IndicatorId): Benchmark {
  const [median, second, third, fourth, fifth] = editions[edition].industries[industry][size][indicator];
  if (median === undefined || second === undefined || third === undefined || fourth === undefined || fifth === undefined) {
    throw new Error(`Reference file ${edition} is incomplete: ${industry} ${size} ${indicator}`);
  }
  return { median, boundaries: [second, third, fourth, fifth] };
}
