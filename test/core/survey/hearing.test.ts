import { expect, test } from "vitest";
import { tallyHearings } from "../../../src/core/survey/hearing.js";
import { interview } from "./examples.js";

const interviews = [
  interview({ exhibition: "乙展", scores: new Map([["price", 2]]) }),
  interview({
    exhibition: "甲展",
    scores: new Map([
      ["price", 5],
      ["weight", 1],
    ]),
  }),
  interview({ exhibition: "甲展", scores: new Map([["price", 4]]) }),
  interview({ exhibition: "甲展" }),
  interview({ product: "例示ばさみ", exhibition: "甲展", scores: new Map([["weight", 3]]) }),
];
const tally = tallyHearings(interviews)!;

test("per product: everybody counts, the mean is over who answered the item", () => {
  const pot = tally.products.find(({ product }) => product === "見本鍋")!;
  expect(pot.interviews).toHaveLength(4);
  expect(pot.items.price).toEqual({ n: 3, mean: 11 / 3 });
  expect(pot.items.weight).toEqual({ n: 1, mean: 1 });
  expect(pot.items.colour).toEqual({ n: 0, mean: null });
});

test("per product and exhibition", () => {
  expect(tally.exhibitions.map(({ product, exhibition, items }) => [product, exhibition, items.price.n, items.price.mean])).toEqual([
    ["例示ばさみ", "甲展", 0, null],
    ["見本鍋", "乙展", 1, 2],
    ["見本鍋", "甲展", 2, 4.5],
  ]);
});

test("items that somebody answered, interviews in the order of the tables", () => {
  expect(tally.items).toEqual(["price", "weight"]);
  expect(tally.interviews.map(({ product, exhibition }) => `${product} ${exhibition}`)).toEqual([
    "例示ばさみ 甲展",
    "見本鍋 乙展",
    "見本鍋 甲展",
    "見本鍋 甲展",
    "見本鍋 甲展",
  ]);
});

test("the order of the rows does not matter to the figures", () => {
  const figures = (of: typeof tally) => of.exhibitions.map(({ product, exhibition, items }) => ({ product, exhibition, items }));
  expect(figures(tallyHearings([...interviews].reverse())!)).toEqual(figures(tally));
});

test("there is no tally without an interview", () => expect(tallyHearings([])).toBeNull());
