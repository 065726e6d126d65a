import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { TrialBalance } from "../../../src/core/finance/trialBalance/trialBalance.js";
import { cellAddress } from "../../../src/core/cellAddress.js";
import { cellNumber } from "../../../src/input/cellNumber.js";
import type { CellValue, Grid } from "../../../src/input/grid.js";
import { gridOf } from "../../fixtures/grids.js";
import { fixtureBytes, fixtureGrid, readGrid } from "./fixtures/fixture.js";

const files = [
  "yayoi-year.txt",
  "yayoi-month.csv",
  "yayoi-sole.txt",
  "yayoi-sub.txt",
  "freee.csv",
  "money-forward.csv",
  "tkc.txt",
  "epson.txt",
  "jobcan.csv",
  "pca-standard.csv",
  "pca-tree.txt",
  "plain-thousand.txt",
  "no-header.txt",
  "pdf.txt",
  "two-sided.txt",
  "side-by-side.txt",
  "months.csv",
];

/** All that a row says, but not where it stands. */
function contents(trial: TrialBalance | null): string[] {
  return (trial?.rows ?? []).map(({ role, part, code, account, subAccount, side, ...amounts }) => {
    const { opening, debit, credit, closing } = amounts;
    const figures = [opening, debit, credit, closing].map((amount) => amount?.yen ?? "");
    return [role, part, code, account, subAccount, side, ...figures].join(" ");
  });
}

function mapped(grid: Grid, change: (value: CellValue) => CellValue): Grid {
  return { ...grid, values: grid.values.map((row) => row.map(change)) };
}

/** As Excel holds it after pasting: numbers where it can read one. */
function asNumber(value: CellValue): CellValue {
  const isPlain = typeof value === "string" && /^[△-]?[\d,]+$/.test(value);
  const reading = isPlain ? cellNumber(value) : null;
  return reading?.kind === "number" ? reading.value : value;
}

describe.each(files)("%s", (file) => {
  const grid = fixtureGrid(file);
  const sound = contents(readGrid(grid).trial);

  it("says the same when its lines are pasted into one column", () => {
    const lines = new TextDecoder(isUtf8(file) ? "utf-8" : "shift_jis").decode(fixtureBytes(file)).split(/\r?\n/);
    const pasted = gridOf(
      file,
      lines.map((line) => [line]),
    );
    expect(contents(readGrid(pasted).trial)).toEqual(sound);
  });

  it("says the same where Excel made numbers of the amounts, and then refers to them", () => {
    const { trial } = readGrid(mapped(grid, asNumber));
    expect(contents(trial)).toEqual(sound);
    const amounts = (trial?.rows ?? []).flatMap(({ closing }) => closing ?? []);
    if (file !== "pdf.txt") expect(amounts.some(({ numeric }) => numeric)).toBe(true);
  });

  it("says the same further down and to the right, with addresses that follow", () => {
    const { trial } = readGrid({ ...grid, row: 4, column: 2 });
    expect(contents(trial)).toEqual(sound);
    expect(Number(/\d+/.exec(trial?.rows[0]?.origin.address ?? "")?.[0])).toBe(
      Number(/\d+/.exec(readGrid(grid).trial?.rows[0]?.origin.address ?? "")?.[0]) + 4,
    );
  });

  it("gives amounts k times as large for k times the amounts", () => {
    const isInOneColumn = file === "pdf.txt";
    const scale = (k: number) => (isInOneColumn ? grid : scaledAmounts(mapped(grid, asNumber), k));
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), (k) => {
        expect(closings(readGrid(scale(k)).trial)).toEqual(closings(readGrid(grid).trial).map((yen) => yen * (isInOneColumn ? 1 : k)));
      }),
      { numRuns: 3 },
    );
  });
});

function closings(trial: TrialBalance | null): number[] {
  return (trial?.rows ?? []).flatMap(({ closing }) => closing?.yen ?? []);
}

/** Every number that is an amount of a row, and no code or share. */
function scaledAmounts(grid: Grid, k: number): Grid {
  const rows = readGrid(grid).trial?.rows ?? [];
  const sources = rows.flatMap(({ opening, debit, credit, closing }) =>
    [opening, debit, credit, closing].flatMap((amount) => amount?.source ?? []),
  );
  const cells = new Set(sources.flatMap(({ address }) => address.split(":")));
  const inArea = sources.some(({ address }) => address.includes(":"));
  return {
    ...grid,
    values: grid.values.map((row, r) =>
      row.map((value, c) => (typeof value === "number" && (inArea || cells.has(cellAddress(r, c))) ? value * k : value)),
    ),
  };
}

test("sums above their accounts are known without indentation too", () => {
  const grid = fixtureGrid("pca-tree.txt");
  const flat = mapped(grid, (value) => (typeof value === "string" ? value.trim() : value));
  expect(contents(readGrid(flat).trial)).toEqual(contents(readGrid(grid).trial));
});

test("sums above their accounts are known without indentation and without codes", () => {
  const grid = fixtureGrid("pca-tree.txt");
  const flat = { ...grid, values: grid.values.map((row) => row.slice(1).map((value) => String(value).trim())) };
  const withoutCode = (trial: TrialBalance | null) => trial?.rows.map(({ role, account }) => `${role} ${account}`);
  expect(withoutCode(readGrid(flat).trial)).toEqual(withoutCode(readGrid(grid).trial));
});

describe("the order of the accounts within their group does not matter", () => {
  test.each(["yayoi-year.txt", "epson.txt", "pca-standard.csv", "plain-thousand.txt", "no-header.txt", "jobcan.csv"])("%s", (file) => {
    const grid = fixtureGrid(file);
    const { trial } = readGrid(grid);
    const groups = groupsOf(trial);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const values = [...grid.values];
        for (const group of groups) {
          const order = group.map((row) => ({ row, key: stream.next().value as number })).sort((a, b) => a.key - b.key);
          group.forEach((row, index) => (values[row] = grid.values[order[index]?.row ?? row] ?? []));
        }
        expect(contents(readGrid({ ...grid, values }).trial).sort()).toEqual(contents(trial).sort());
      }),
      { numRuns: 5 },
    );
  });
});

/** Rows of accounts that follow one another. */
function groupsOf(trial: TrialBalance | null): number[][] {
  const groups: number[][] = [[]];
  for (const { role, origin } of trial?.rows ?? []) {
    if (role === "account") groups.at(-1)?.push(Number(/\d+/.exec(origin.address)?.[0]) - 1);
    else groups.push([]);
  }
  return groups.filter(({ length }) => length > 1);
}

test("thousand yen and yen agree", () => {
  const thousand = fixtureGrid("plain-thousand.txt");
  const yen = mapped(scaledAmounts(mapped(thousand, asNumber), 1000), (value) =>
    typeof value === "string" ? value.replace("千円", "円") : value,
  );
  expect(contents(readGrid(yen).trial)).toEqual(contents(readGrid(thousand).trial));
});

describe("rows that are missing", () => {
  const someRows = (grid: Grid, stream: fc.Stream<number>, from = 0) => ({
    ...grid,
    values: grid.values.filter((_, row) => row < from || (stream.next().value as number) > 0),
  });

  test.each(files)("never end in an exception: %s", (file) => {
    const grid = fixtureGrid(file);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 3 })), (stream) => {
        const { trial, issues } = readGrid(someRows(grid, stream));
        return trial !== null || issues.length > 0;
      }),
      { numRuns: 6 },
    );
  });

  test.each(["yayoi-month.csv", "yayoi-sole.txt", "epson.txt"])("make no sum an account where the package tells them apart: %s", (file) => {
    const grid = fixtureGrid(file);
    const whole = accountRows(readGrid(grid).trial);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 9 })), (stream) => {
        for (const account of accountRows(readGrid(someRows(grid, stream, 6)).trial)) expect(whole).toContain(account);
      }),
      { numRuns: 6 },
    );
  });
});

function accountRows(trial: TrialBalance | null): string[] {
  return (trial?.rows ?? []).flatMap(({ role, account, closing }) =>
    role === "account" && closing?.yen ? [`${account} ${closing.yen}`] : [],
  );
}

function isUtf8(file: string): boolean {
  return !new TextDecoder("utf-8").decode(fixtureBytes(file)).includes("\uFFFD");
}

test("nothing that stands in a grid ends in an exception", () => {
  const word = fc.constantFrom(
    "勘定科目",
    "借方",
    "貸方",
    "残高",
    "前期繰越",
    "現金",
    "合計",
    "[明細行]",
    "貸借対照表",
    "4月",
    "決算整理",
    "コード",
    "補助科目",
    "借方残高",
    "貸方残高",
    "★",
    "1,2",
    "#N/A",
    "12 34",
    "toString",
    "constructor",
  );
  const cell = fc.oneof(word, fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(""));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 }), (rows) => {
      const { trial, issues } = readGrid(gridOf("貼付", rows));
      expect(trial !== null || issues.length > 0).toBe(true);
    }),
    { numRuns: 400 },
  );
});
