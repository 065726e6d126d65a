import type { BusinessSize } from "./businessSize.js";
import { indicatorIds, type IndicatorId } from "./indicators.js";
import { industryCodes, type IndustryCode } from "./industries.js";
import benchmarks from "./reference/benchmarks.json";

/** Editions of METI's reference values, all in one file (`reference/benchmarks.json`) that can be replaced as a whole. */
export type EditionId = "2022" | "2018";

/** What one indicator is measured against: an industry and size of one edition. */
export interface Benchmark {
  /** 業種基準値: the middle firm. */
  readonly median: number;
  /** METI's ⅳ ⅲ ⅱ ⅰ: where scores 2, 3, 4 and 5 begin. */
  readonly boundaries: readonly [number, number, number, number];
}

export type Benchmarks = Readonly<Record<IndicatorId, Benchmark>>;

export interface Edition {
  /** Who publishes the values, in the languages in which it is printed. */
  readonly sources: Readonly<Record<"ja" | "en" | "zh", string>>;
  readonly containsPandemicYears: boolean;
  /** Ratios, 千円 per head, multiples, months. */
  readonly benchmarks: Readonly<Record<IndustryCode, Readonly<Record<BusinessSize, Benchmarks>>>>;
}

/** An edition in the file: for each indicator the median, then where scores 2 to 5 begin. */
interface EditionData {
  readonly sources: Edition["sources"];
  readonly containsPandemicYears: boolean;
  readonly industries: Readonly<Record<IndustryCode, Readonly<Record<BusinessSize, Readonly<Record<IndicatorId, readonly number[]>>>>>>;
}

export const editions: Readonly<Record<EditionId, Edition>> = {
  "2022": edition(benchmarks["2022"]),
  "2018": edition(benchmarks["2018"]),
};

export const editionIds = Object.keys(editions) as readonly EditionId[];

export function benchmark(edition: EditionId, industry: IndustryCode, size: BusinessSize, indicator: IndicatorId): Benchmark {
  return editions[edition].benchmarks[industry][size][indicator];
}

/** @throws when the file does not hold five figures for an indicator. */
function edition({ sources, containsPandemicYears, industries }: EditionData): Edition {
  const ofSize = (rows: Readonly<Record<IndicatorId, readonly number[]>>) =>
    Object.fromEntries(indicatorIds.map((id) => [id, benchmarkOf(rows[id], `${id}, ${sources.ja}`)])) as Benchmarks;
  const ofIndustries = Object.fromEntries(
    industryCodes.map((code) => [code, { medium: ofSize(industries[code].medium), small: ofSize(industries[code].small) }]),
  ) as Edition["benchmarks"];
  return { sources, containsPandemicYears, benchmarks: ofIndustries };
}

function benchmarkOf([median, second, third, fourth, fifth]: readonly number[], place: string): Benchmark {
  if (median === undefined || second === undefined || third === undefined || fourth === undefined || fifth === undefined) {
    throw new Error(`Reference values are incomplete: ${place}`);
  }
  return { median, boundaries: [second, third, fourth, fifth] };
}
