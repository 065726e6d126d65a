import { commonWords } from "./commonWords.js";
import { foldText } from "./foldedText.js";
import { legalFormAfter, legalFormBefore, withoutLegalForm } from "./legalForm.js";

/** Names that stand in the workbook. */
export interface KnownNames {
  readonly businesses: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly name: string; readonly role: PersonRole }[];
  /** The chamber's own name, of which a short name of a person may be a part. */
  readonly organisation: string;
}

/** 担当 of a log · a member of the committee · who answered a survey. */
export type PersonRole = "officer" | "member" | "respondent";

/** A name at a place of a folded text. `subject` tells those of the same name apart from others. */
export interface NameMatch {
  readonly kind: "business" | "person";
  readonly subject: string;
  readonly name: string;
  readonly mask: string;
  readonly start: number;
  readonly end: number;
}

interface BusinessPattern {
  readonly subject: string;
  readonly name: string;
  /** Folded, without legal form. */
  readonly trade: string;
  /** The family name of an owner whose own name is the trade name. */
  readonly family: string | null;
  readonly id: string;
}

/** A trade name of so many letters is found by itself, and a part of one; a shorter one with its legal form or a form of address. */
const distinctiveLength = 3;
/** A number that long is an ID wherever it stands; a shorter one only behind a word for it. */
const distinctiveDigits = 5;

const addressBehind = /^(?:様|さん|氏|社長|会長|代表|店長|店主)/;
const idWord = /(?:事業者|事業所|企業|会員)?(?:id|番号|no\.?):?$/;

export function businessPatterns(businesses: KnownNames["businesses"]): readonly BusinessPattern[] {
  const patterns = businesses.map(({ id, name }): BusinessPattern => {
    const trade = withoutLegalForm(foldText(name).key);
    return { subject: trade === "" ? name : trade, name, trade, family: familyOf(name), id: foldText(id).key };
  });
  return distinct(patterns, ({ id, trade }) => `${id} ${trade}`);
}

/** `鈴木 一郎`: two words of few letters, of which the first is in kanji. */
function familyOf(name: string): string | null {
  const family = /^(\p{Script=Han}{2,3})[\s\u3000]+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4}$/u.exec(name.trim())?.[1];
  return family === undefined ? null : foldText(family).key;
}

export function businessMatches(text: string, patterns: readonly BusinessPattern[]): readonly NameMatch[] {
  return patterns.flatMap((pattern) => [...tradeMatches(text, pattern), ...ownerMatches(text, pattern), ...idMatches(text, pattern)]);
}

function tradeMatches(text: string, { subject, name, trade }: BusinessPattern): NameMatch[] {
  if (trade === "") return [];
  const isDistinctive = trade.length >= distinctiveLength && !commonWords.has(trade);
  const beginning = trade.slice(0, Math.min(trade.length, distinctiveLength));
  return placesOf(text, beginning).flatMap((at) => {
    const length = sharedLength(text, at, trade);
    const start = at - legalFormBefore(text, at);
    const formAfter = length === trade.length ? legalFormAfter(text, at + length) : 0;
    const end = at + length + formAfter;
    const isFull = length === trade.length;
    const isAddressed = addressBehind.test(text.slice(end)) && !isKanji(text[at - 1]);
    const isNamed = start < at || formAfter > 0 || isAddressed;
    const isMeant = isFull ? isDistinctive || isNamed : isTellingPart(text, at, length);
    return isMeant ? [{ kind: "business", subject, name, mask: "", start, end }] : [];
  });
}

/** `鈴木さん` of the business 鈴木 一郎. */
function ownerMatches(text: string, { subject, name, family }: BusinessPattern): NameMatch[] {
  if (family === null) return [];
  return placesOf(text, family).flatMap((start) => {
    const end = start + family.length;
    return addressBehind.test(text.slice(end)) ? [{ kind: "business", subject, name, mask: "", start, end }] : [];
  });
}

/** How much of a name stands at a place of the text. */
function sharedLength(text: string, at: number, name: string): number {
  let length = 0;
  while (length < name.length && text[at + length] === name[length]) length += 1;
  return length;
}

const hiragana = /^[\p{Script=Hiragana}ー]+$/u;
const place = /[都道府県市区町村]$/;
const oneWord = [/[\p{Script=Katakana}ー]/u, /[\p{Script=Latin}\d]/u];

/**
 * Whether the beginning of a trade name means the business. Not where it is an ordinary word or the name of a town, and not
 * where it is the beginning of a longer foreign word.
 */
function isTellingPart(text: string, at: number, length: number): boolean {
  const part = text.slice(at, at + length);
  if (length < distinctiveLength || commonWords.has(part) || hiragana.test(part) || place.test(part)) return false;
  const runsOn = (inside: string | undefined, outside: string | undefined): boolean =>
    oneWord.some((script) => script.test(inside ?? "") && script.test(outside ?? ""));
  return !runsOn(text[at + length - 1], text[at + length]) && !runsOn(text[at], text[at - 1]);
}

function idMatches(text: string, { subject, name, id }: BusinessPattern): NameMatch[] {
  if (id === "") return [];
  const isNumber = /^\d+$/.test(id);
  const written = isNumber ? id.replace(/^0+(?=\d)/, "") : id;
  return placesOf(text, written).flatMap((at) => {
    const start = isNumber ? at - leadingZeros(text, at) : at;
    const end = at + written.length;
    const isTelling = end - start >= (isNumber ? distinctiveDigits : distinctiveLength);
    const standsAlone = !/[a-z\d]/.test(text[start - 1] ?? "") && !/[a-z\d]/.test(text[end] ?? "");
    const isAnnounced = idWord.test(text.slice(Math.max(0, start - 10), start));
    return standsAlone && (isTelling || isAnnounced) ? [{ kind: "business", subject, name, mask: "", start, end }] : [];
  });
}

/** A number loses and gains zeros at its front as it passes through Excel. */
function leadingZeros(text: string, at: number): number {
  return /0*$/.exec(text.slice(0, at))?.[0].length ?? 0;
}

interface PersonPattern {
  readonly name: string;
  readonly full: string;
  /** Whether the whole name is found without a form of address. */
  readonly standsAlone: "anywhere" | "asWord" | "never";
  /** What may be the family name. */
  readonly families: readonly string[];
  readonly role: PersonRole;
}

const roleMasks: Readonly<Record<PersonRole, string>> = { officer: "担当者", member: "委員", respondent: "回答者" };
const longestFamily = 3;
/** `専門商社の営業`: who somebody is, not what he is called. */
const description = /[\p{Script=Han}\p{Script=Katakana}ー]の[\p{Script=Han}\p{Script=Katakana}]/u;

/** Titles of somebody who leads a business: what stands instead is 代表者, whoever of the office bears the same name. */
const ownerTitles = "社長|会長|代表|店長|店主|専務|常務";
const titles = `様|さん|氏|君|くん|先生|部長|次長|課長|係長|主任|主査|主事|委員長|副委員長|委員|経営指導員|指導員|職員|コーディネーター`;
const titleBehind = new RegExp(`^(?:(${ownerTitles})(?:様|さん)?|(?:${titles}))`);
const titleBefore = /(?:担当|経営指導員|指導員|職員|委員|代表|店主|社長)(?:の|:)?$/;

export function personPatterns({ people, organisation }: KnownNames): readonly PersonPattern[] {
  const own = foldText(organisation).key;
  const patterns = people.flatMap(({ name, role }): PersonPattern[] => {
    const full = foldText(name).key;
    const [family = "", ...given] = name
      .trim()
      .split(/[\s\u3000]+/u)
      .map((part) => foldText(part).key);
    if (full === "" || commonWords.has(full) || (given.length === 0 && description.test(full))) return [];
    const prefixes = [1, 2, longestFamily].filter((length) => length <= full.length).map((length) => full.slice(0, length));
    const standsAlone =
      given.length > 0 || full.length >= distinctiveLength ? "anywhere" : full.length === 2 && !own.includes(full) ? "asWord" : "never";
    return [{ name, full, standsAlone, families: given.length > 0 && family !== "" ? [family] : prefixes, role }];
  });
  return distinct(patterns, ({ role, full }) => `${role} ${full}`);
}

export function personMatches(text: string, patterns: readonly PersonPattern[]): readonly NameMatch[] {
  return patterns.flatMap(({ name, full, standsAlone, families, role }) => {
    const match = (start: number, end: number): NameMatch => {
      const title = titleBehind.exec(text.slice(end));
      const mask = title?.[1] === undefined ? roleMasks[role] : "代表者";
      return { kind: "person", subject: `${name} ${mask}`, name, mask, start, end: end + (title?.[0].length ?? 0) };
    };
    const whole = placesOf(text, full).filter(
      (at) => standsAlone === "anywhere" || (standsAlone === "asWord" && isWord(text, at, full.length)),
    );
    const addressed = families.flatMap((family) =>
      placesOf(text, family).flatMap((at) => {
        const end = at + family.length;
        const before = announcement(text, at, family.length);
        const isAddressed = titleBehind.test(text.slice(end)) && (family.length > 1 || !isKanji(text[at - 1]));
        return before > 0 || isAddressed ? [match(at - before, end)] : [];
      }),
    );
    return [...whole.map((at) => match(at, at + full.length)), ...addressed];
  });
}

/** `担当の例野が`: letters of a title directly before a name that ends there. */
function announcement(text: string, at: number, length: number): number {
  if (length === 1 || isKanji(text[at + length])) return 0;
  return titleBefore.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
}

/** The first of those that are the same. */
function distinct<Pattern>(patterns: readonly Pattern[], keyOf: (pattern: Pattern) => string): readonly Pattern[] {
  return [...new Map([...patterns].reverse().map((pattern) => [keyOf(pattern), pattern])).values()].reverse();
}

function isWord(text: string, at: number, length: number): boolean {
  return !isKanji(text[at - 1]) && !isKanji(text[at + length]);
}

function isKanji(character: string | undefined): boolean {
  return character !== undefined && /\p{Script=Han}/u.test(character);
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
