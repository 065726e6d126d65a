import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/core/foldedText.js";
import { withoutLegalForm } from "../../src/core/legalForm.js";
import { publishableTexts, scanNames, type NameDecision } from "../../src/core/nameScan.js";
import type { KnownNames } from "../../src/core/namePatterns.js";
import { at } from "./examples.js";

const names: KnownNames = {
  businesses: [
    { id: "J0001", name: "見本鋳造株式会社" },
    { id: "J0002", name: "架空ベーカリー" },
    { id: "12", name: "有限会社夢見精機" },
    { id: "200345", name: "川口市場食堂" },
    { id: "000815", name: "新井" },
    { id: "J0010", name: "齋藤　一郎" },
    { id: "J0005", name: "株式会社林" },
    { id: "J0006", name: "食堂" },
    { id: "J0007", name: "たとえば印刷" },
    { id: "J0008", name: "デザイン室もしも" },
    { id: "J0009", name: "カフェ・ミライ" },
  ],
  people: [
    { name: "例野 一子", role: "officer" },
    { name: "見本太郎", role: "officer" },
    { name: "川口", role: "officer" },
    { name: "山田", role: "officer" },
    { name: "林 茂", role: "officer" },
    { name: "担当者", role: "officer" },
    { name: "委員田 進", role: "member" },
    { name: "答野 望", role: "respondent" },
    { name: "専門商社の営業", role: "respondent" },
  ],
  organisation: "川口商工会議所",
};

const source = at("定性評価", "B5");

function found(text: string): string[] {
  return scanNames([{ text, source }], names).flatMap((finding) => finding.found);
}

function masked(text: string): string {
  const texts = [{ text, source }];
  const findings = scanNames(texts, names);
  return publishableTexts(
    texts,
    names,
    findings,
    findings.map((): NameDecision => "mask"),
  )[0]!;
}

describe("a business is found", () => {
  test.each([
    ["as it is written", "見本鋳造株式会社が受注した", "見本鋳造株式会社"],
    ["without its legal form", "見本鋳造が受注した", "見本鋳造"],
    ["with the form before", "株式会社見本鋳造が受注した", "株式会社見本鋳造"],
    ["with a short form", "(株)見本鋳造が受注した", "(株)見本鋳造"],
    ["with a form in one character", "㈱見本鋳造が受注した", "㈱見本鋳造"],
    ["with spaces", "見本　鋳造 株式会社が受注した", "見本　鋳造 株式会社"],
    ["in half-width kana", "架空ﾍﾞｰｶﾘｰが改装した", "架空ﾍﾞｰｶﾘｰ"],
    ["without its middle dot", "カフェミライの新商品", "カフェミライ"],
    ["by the first letters of its name", "見本鋳の工場", "見本鋳"],
    ["by its ID", "J0001 の支援", "J0001"],
    ["by its ID in full width", "Ｊ０００１の支援", "Ｊ０００１"],
    ["by a long number", "200345 の支援", "200345"],
    ["by the family name of the owner it is named after", "齋藤さんが改装した", "齋藤"],
    ["by the same in another form of its letter", "斉藤氏の店", "斉藤"],
    ["by a long number with zeros before it", "0200345 の支援", "0200345"],
    ["by a number that lost its zeros", "会員番号815の支援", "815"],
    ["by the same with its zeros, in full width", "０００８１５の支援", "０００８１５"],
    ["by a short number that is announced", "事業者番号12の支援", "12"],
    ["by a short name with its form", "株式会社林と商談した", "株式会社林"],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe("a person is found", () => {
  test.each([
    ["as written", "例野 一子が巡回した", "例野 一子"],
    ["without the space", "例野一子が巡回した", "例野一子"],
    ["by family name and さん", "例野さんが巡回した", "例野さん"],
    ["by family name and 氏", "例野氏の助言", "例野氏"],
    ["by family name and 経営指導員", "例野経営指導員の助言", "例野経営指導員"],
    ["by family name behind 担当", "担当の例野が巡回した", "担当の例野"],
    ["by what may be the family name of a name without a space", "見本さんが巡回した", "見本さん"],
    ["by a name of two letters that stands alone", "山田が巡回した", "山田"],
    ["by a family name of one letter", "林さんが巡回した", "林さん"],
    ["on the committee", "委員田様の意見", "委員田様"],
    ["who answered", "答野 望さんによると", "答野 望さん"],
  ])("%s: %s", (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe("an ordinary word is not taken for a name", () => {
  test.each([
    ["a word that is the name of a business too", "創業8年目の食堂が品目を減らした"],
    ["hiragana in which a name begins", "たとえば、窓口で配布する"],
    ["a town in which a name begins", "川口市の事業者"],
    ["a foreign word that begins alike", "デザイナーとカフェの相談"],
    ["a short number", "12者に支援した"],
    ["a number in which an ID stands", "1200345円の売上"],
    ["an ID in which an ID stands", "XJ00011 の部品"],
    ["a family name of one letter within a word", "小林さんの林業、山林さん"],
    ["a short name that is a part of the chamber's own", "川口の事業者に声をかけた"],
    ["a two-letter name within a word", "山田町の催し、小山田地区"],
    ["a role in the column 担当", "担当者任せで差があった"],
    ["a description in the column 回答者", "専門商社の営業に尋ねた"],
    ["the beginning of a name, two letters", "見本を示した"],
  ])("%s: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("masked", () => {
  test.each([
    ["見本鋳造株式会社が、例野さんと架空ベーカリーを訪ねた。", "A社が、担当者とB社を訪ねた。"],
    ["見本鋳造は伸びた。見本鋳造株式会社（J0001）は次も出展する。", "A社は伸びた。A社（A社）は次も出展する。"],
    ["担当の例野が巡回した。", "担当者が巡回した。"],
    ["林社長の決断で", "代表者の決断で"],
    ["委員田 進委員の意見、答野さんの声", "委員の意見、回答者の声"],
    ["名前のない文章。", "名前のない文章。"],
    ["", ""],
  ])("%s → %s", (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test("a business has one letter in all texts", () => {
    const texts = ["架空ベーカリー", "見本鋳造", "架空ベーカリー"].map((text) => ({ text, source }));
    expect(scanNames(texts, names).map(({ mask }) => mask)).toEqual(["A社", "B社", "A社"]);
  });
});

describe("decisions", () => {
  const texts = [
    { text: "見本鋳造と架空ベーカリー", source },
    { text: "見本鋳造のみ", source },
  ];
  const findings = scanNames(texts, names);

  test.each<[string, NameDecision[], string[]]>([
    ["mask all", ["mask", "mask", "mask"], ["A社とB社", "A社のみ"]],
    ["keep one name in one text", ["keep", "mask", "mask"], ["見本鋳造とB社", "A社のみ"]],
    ["leave one text out", ["mask", "leaveOut", "keep"], ["", "見本鋳造のみ"]],
    ["an answer too few is a mask", ["keep", "keep"], ["見本鋳造と架空ベーカリー", "A社のみ"]],
  ])("%s", (_, decisions, expected) => {
    expect(publishableTexts(texts, names, findings, decisions)).toEqual(expected);
  });

  test("a finding says what it is about and where it stands", () => {
    expect(findings[0]).toEqual({
      kind: "business",
      name: "見本鋳造株式会社",
      found: ["見本鋳造"],
      mask: "A社",
      text: "見本鋳造と架空ベーカリー",
      source,
      textIndex: 0,
      places: [{ start: 0, end: 4 }],
    });
  });
});

/** Names made of few letters, so that they overlap, begin alike and arise anew where one is cut out; `A社` is a name as well. */
const someName = fc.oneof(
  fc.string({ unit: fc.constantFrom("見", "本", "鋳", "A", "社", "担", "ミ", "ー"), minLength: 1, maxLength: 6 }),
  fc.constant("A社本店"),
);
const hostile = fc.record({
  businesses: fc.array(
    fc.record({
      id: fc.constantFrom("J0001", "007", ""),
      name: fc.tuple(fc.constantFrom("", "株式会社", "㈲"), someName).map((parts) => parts.join("")),
    }),
    { maxLength: 6 },
  ),
  people: fc.array(
    fc.record({ name: fc.tuple(someName, someName).map((parts) => parts.join(" ")), role: fc.constant("officer" as const) }),
    { maxLength: 4 },
  ),
  organisation: fc.constant(""),
});
const someText = (known: KnownNames) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...known.businesses.map(({ name }) => name),
          ...known.people.map(({ name }) => name),
          "が",
          "さん",
          "株式会社",
          " ",
        ),
        fc.string({ unit: fc.constantFrom("見", "本", "鋳", "A", "社", "ー"), maxLength: 3 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(""));

describe("whatever the workbook's names are", () => {
  test("no masked text contains a name", () => {
    fc.assert(
      fc.property(
        hostile.chain((known) => fc.tuple(fc.constant(known), someText(known))),
        ([known, text]) => {
          const texts = [{ text, source }];
          const findings = scanNames(texts, known);
          const [published] = publishableTexts(texts, known, findings, []) as [string];
          const key = foldText(published).key;
          const whole = [
            ...known.businesses.map(({ name }) => withoutLegalForm(foldText(name).key)).filter((trade) => trade.length >= 3),
            ...known.people.map(({ name }) => foldText(name).key).filter((person) => person.length >= 2),
          ];
          expect(whole.filter((name) => key.includes(name))).toEqual([]);
          expect(scanNames([{ text: published, source }], known)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a text without a name is published as it is", () => {
    fc.assert(
      fc.property(
        hostile.chain((known) => fc.tuple(fc.constant(known), someText(known))),
        ([known, text]) => {
          const texts = [{ text, source }];
          const findings = scanNames(texts, known);
          if (findings.length === 0) expect(publishableTexts(texts, known, findings, [])).toEqual([text]);
          for (const { places, found: writings } of findings)
            expect([...new Set(places.map(({ start, end }) => text.slice(start, end)))]).toEqual(writings);
        },
      ),
    );
  });
});
