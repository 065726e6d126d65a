import { industries, industryCodes, isIndustryCode, type IndustryCode } from "./industries.js";
import { industryWords } from "./industryWords.js";
import jsic from "./reference/jsic13.json";

/** A trade as it can be chosen: the Local Benchmark's industry, and the words by which it was found. */
export interface IndustryMatch {
  readonly industry: IndustryCode;
  /** Four digits of JSIC; `null` for an industry of the Local Benchmark itself. */
  readonly jsicCode: string | null;
  /** Name of the class, the word, or the industry's own name. */
  readonly name: string;
}

/** What 業種 in a cell means. `likely` leads to one industry, but by search: worth telling. */
export type IndustryReading =
  | { readonly kind: "exact" | "likely"; readonly match: IndustryMatch }
  | { readonly kind: "ambiguous"; readonly matches: readonly IndustryMatch[] }
  | { readonly kind: "unknown" };

interface Entry extends IndustryMatch {
  readonly key: string;
}

const comparable = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s・,、,_()-]/gu, "");

const industryEntries: readonly Entry[] = industryCodes.map((industry) => {
  const { name } = industries[industry];
  return { industry, jsicCode: null, name, key: comparable(name) };
});

const classEntries: readonly Entry[] = Object.entries(jsic.classes).flatMap(([code, classes]) =>
  Object.entries(classes).map(([jsicCode, name]) => ({ industry: code as IndustryCode, jsicCode, name, key: comparable(name) })),
);

const classByCode = new Map(classEntries.map((entry) => [entry.jsicCode, entry]));

const wordEntries: readonly Entry[] = Object.entries(industryWords).flatMap(([word, jsicCode]) => {
  const meant = classByCode.get(jsicCode);
  return meant ? [{ industry: meant.industry, jsicCode, name: `${word}（${meant.name}）`, key: comparable(word) }] : [];
});

/**
 * Trades that fit the words, best first: the same name, names that contain the words, words that contain a name,
 * then names that share most pairs of letters with them.
 */
export function searchIndustries(words: string, limit = 10): readonly IndustryMatch[] {
  const query = comparable(words);
  if (query === "") return [];
  const codes = codeMatches(query);
  if (codes.length > 0) return codes.slice(0, limit);
  const ranked = [...industryEntries, ...wordEntries, ...classEntries]
    .filter(({ name }) => name !== "")
    .map((entry) => ({ entry, rank: likeness(query, entry.key) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  return ranked.slice(0, limit).map(({ entry }) => withoutKey(entry));
}

/**
 * Reads what a person wrote as 業種: a code of the Local Benchmark (with or without its name), a code of JSIC
 * (four digits, or the two or three that begin them), or words. A code that both know is the Local Benchmark's.
 */
export function readIndustry(text: string): IndustryReading {
  const query = comparable(text);
  if (query === "") return { kind: "unknown" };
  const codes = codeMatches(query);
  if (codes.length > 0) return single(codes, "exact");
  const same = [...industryEntries, ...wordEntries, ...classEntries].filter(({ key }) => key === query).map(withoutKey);
  if (same.length > 0) return single(same, "exact");
  const found = searchIndustries(text);
  return found.length === 0 ? { kind: "unknown" } : single(found, "likely");
}

function single(matches: readonly IndustryMatch[], kind: "exact" | "likely"): IndustryReading {
  const [first] = matches;
  if (first && matches.every(({ industry }) => industry === first.industry)) return { kind, match: first };
  return { kind: "ambiguous", matches };
}

/** `0501小売業`, `1301`, `7511`, `E0911`; numbers typed into a cell lose a leading zero. */
function codeMatches(query: string): IndustryMatch[] {
  const digits = /^[a-t]?(\d{2,4})(?:\D.*)?$/u.exec(query)?.[1];
  if (digits === undefined) return [];
  const own = [digits, `0${digits}`].find(isIndustryCode);
  if (digits.length === 4) {
    if (own) return [{ industry: own, jsicCode: null, name: industries[own].name }];
    const exact = classByCode.get(digits);
    return exact ? [withoutKey(exact)] : [];
  }
  const padded = digits.length === 3 ? classByCode.get(`0${digits}`) : undefined;
  const within = classEntries.filter(({ jsicCode, name }) => name !== "" && jsicCode?.startsWith(digits));
  return [
    ...(own && digits.length === 3 ? [{ industry: own, jsicCode: null, name: industries[own].name }] : []),
    ...(padded ? [withoutKey(padded)] : []),
    ...onePerIndustry(within.map(withoutKey)),
  ];
}

function onePerIndustry(matches: readonly IndustryMatch[]): IndustryMatch[] {
  return matches.filter((match, index) => matches.findIndex(({ industry }) => industry === match.industry) === index);
}

/** 1: same · above 0.5: one contains the other · below: share of common letter pairs, when it is at least half. */
function likeness(query: string, key: string): number {
  if (key === query) return 1;
  if (key.includes(query)) return 0.6 + (0.3 * query.length) / key.length;
  if (key.length >= 2 && query.includes(key)) return 0.6 + (0.3 * key.length) / query.length;
  const pairs = new Set(letterPairs(query));
  const common = letterPairs(key).filter((pair) => pairs.has(pair)).length;
  const share = pairs.size === 0 ? 0 : common / pairs.size;
  return share >= 0.5 ? share / 2 : 0;
}

function letterPairs(text: string): string[] {
  return [...text].slice(1).map((letter, index) => `${[...text][index]}${letter}`);
}

function withoutKey({ industry, jsicCode, name }: Entry): IndustryMatch {
  return { industry, jsicCode, name };
}
