import { describe, expect, it, test } from "vitest";
import type { TrialBalance, TrialRow } from "../../../src/core/finance/trialBalance/trialBalance.js";
import { isoDate } from "../../../src/core/fiscalYear.js";
import { codesAt } from "../../fixtures/issues.js";
import { readFixture } from "./fixtures/fixture.js";
import * as ledgers from "./fixtures/ledgers.js";
import type { Ledger } from "./fixtures/ledgers.js";

interface Expected {
  readonly file: string;
  readonly layout: string;
  readonly ledger: Ledger;
  /** Business, first day, last day, unit, tax. */
  readonly heading: readonly [string | null, string | null, string | null, number | null, string | null];
  /** Numbers of subaccounts, subtotals and headings. */
  readonly others: readonly [subAccounts: number, subtotals: number, sections: number];
  readonly issues: readonly string[];
}

const { shop, shopMarch, cafe, factory, factorySeptember, builder, builderJune, builderInThousands } = ledgers;
const cafeYear = [cafe.business, "2024-01-01", "2024-12-31", 1, "included"] as const;
const shopYear = [shop.business, "2024-04-01", "2025-03-31", 1, "excluded"] as const;
const factoryHalf = [factory.business, "2025-04-01", "2025-09-30", 1, "excluded"] as const;
const builderYear = [builder.business, "2024-07-01", "2025-06-30", 1, "excluded"] as const;

const layouts: readonly Expected[] = [
  { file: "yayoi-year.txt", layout: "yayoi", ledger: shop, heading: shopYear, others: [0, 34, 19], issues: [] },
  {
    file: "yayoi-month.csv",
    layout: "yayoi",
    ledger: factorySeptember,
    heading: [factory.business, null, "2025-09-30", 1, "excluded"],
    others: [0, 35, 21],
    issues: ["trialPeriodCumulative"],
  },
  { file: "yayoi-sole.txt", layout: "yayoi", ledger: cafe, heading: cafeYear, others: [0, 27, 17], issues: [] },
  { file: "freee.csv", layout: "freee", ledger: shop, heading: shopYear, others: [9, 33, 21], issues: [] },
  { file: "money-forward.csv", layout: "moneyForward", ledger: cafe, heading: cafeYear, others: [2, 27, 19], issues: [] },
  {
    file: "tkc.txt",
    layout: "tkc",
    ledger: shopMarch,
    heading: [null, null, "2025-03-31", 1, null],
    others: [9, 0, 0],
    issues: ["trialPeriodCumulative"],
  },
  {
    file: "epson.txt",
    layout: "epson",
    ledger: builderJune,
    heading: [builder.business, null, "2025-06-30", 1, "excluded"],
    others: [0, 21, 0],
    issues: ["trialPeriodCumulative"],
  },
  { file: "jobcan.csv", layout: "jobcan", ledger: factory, heading: factoryHalf, others: [0, 35, 21], issues: [] },
  { file: "pca-standard.csv", layout: "pca", ledger: builder, heading: builderYear, others: [0, 21, 2], issues: [] },
  { file: "pca-tree.txt", layout: "pca", ledger: shop, heading: shopYear, others: [0, 28, 2], issues: [] },
  { file: "pdf.txt", layout: "plain", ledger: factory, heading: factoryHalf, others: [0, 35, 3], issues: [] },
  { file: "side-by-side.txt", layout: "plain", ledger: cafe, heading: cafeYear, others: [0, 27, 2], issues: [] },
  { file: "months.csv", layout: "plain", ledger: cafe, heading: cafeYear, others: [0, 27, 19], issues: ["trialMonthsRead A5"] },
  {
    file: "plain-thousand.txt",
    layout: "plain",
    ledger: inThousands(builderInThousands),
    heading: [builder.business, "2024-07-01", "2025-06-30", 1000, "excluded"],
    others: [0, 21, 2],
    issues: [],
  },
];

function inThousands({ business, accounts }: Ledger): Ledger {
  return {
    business,
    accounts: accounts.map(([part, name, opening, debit, credit, closing]) => {
      return [part, name, opening * 1000, debit * 1000, credit * 1000, closing * 1000];
    }),
  };
}

describe.each(layouts)("$file", ({ file, layout, ledger, heading, others, issues }) => {
  const { trial, issues: found } = readFixture(file);

  it(`is read as ${layout}`, () => expect(trial?.layout).toBe(layout));

  it("tells business, period, unit and tax", () => {
    const day = (serial: TrialBalance["from"] | undefined) => (serial ? isoDate(serial) : null);
    expect([trial?.business, day(trial?.from), day(trial?.to), trial?.unit, trial?.taxBasis]).toEqual(heading);
  });

  it("has every account once, in its statement, with the balance of the books", () => {
    expect(accountsOf(trial)).toEqual(booked(ledger, trial));
  });

  it("keeps sub-accounts, sums and headings apart", () => {
    const count = (role: TrialRow["role"]) => trial?.rows.filter((row) => row.role === role).length;
    expect([count("subAccount"), count("subtotal"), count("section")]).toEqual(others);
  });

  it("reports what has to be known", () => expect(codesAt(found)).toEqual(issues));
});

/** Statement, account and balance; a credit balance is negative. Where the row does not tell its side, the balance without a sign. */
function accountsOf(trial: TrialBalance | null): string[] {
  const accounts = (trial?.rows ?? []).filter(({ role }) => role === "account");
  return accounts.map((row) => `${row.part} ${row.account} ${signed(row)}`).sort();
}

function signed({ side, closing }: TrialRow): string {
  if (side === null) return `±${Math.abs(closing?.yen ?? NaN)}`;
  return String((side === "credit" ? -1 : 1) * (closing?.yen ?? NaN) || 0);
}

/** What the books say, in the same form. */
function booked({ accounts }: Ledger, trial: TrialBalance | null): string[] {
  const side = new Map(trial?.rows.map((row) => [`${row.part} ${row.account}`, row.side]));
  return accounts
    .map(([part, name, , , , closing]) => {
      const key = `${part} ${name.normalize("NFKC")}`;
      return `${key} ${side.get(key) == null ? `±${Math.abs(closing)}` : closing}`;
    })
    .sort();
}

test("the side of every account that moved is known, and debits equal credits", () => {
  for (const { file } of layouts.filter(({ file: name }) => name !== "months.csv")) {
    const moved = readFixture(file).trial?.rows.filter(({ role, debit, credit }) => role === "account" && debit?.yen !== credit?.yen) ?? [];
    expect(moved.length, file).toBeGreaterThan(40);
    expect(
      moved.filter(({ side }) => side === null).map(({ account }) => account),
      file,
    ).toEqual([]);
  }
});
