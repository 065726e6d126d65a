import { describe, expect, test } from "vitest";
import type { TrialRow } from "../../../src/core/finance/trialBalance/trialBalance.js";
import { isoDate } from "../../../src/core/fiscalYear.js";
import { gridOf, pasted } from "../../fixtures/grids.js";
import { codesAt } from "../../fixtures/issues.js";
import { fixtureGrid, readFixture, readGrid } from "./fixtures/fixture.js";
import { factory, shop, type Ledger } from "./fixtures/ledgers.js";

const read = (text: string) => readGrid(pasted("貼付", text)).trial;

/** The rows of a role as `name balance`, the sub-account after its account. */
function balances(rows: readonly TrialRow[] | undefined, role: TrialRow["role"] = "account"): string[] {
  return (rows ?? [])
    .filter((row) => row.role === role)
    .map(({ account, subAccount, closing }) => `${account}${subAccount === null ? "" : `/${subAccount}`} ${closing?.yen ?? "なし"}`);
}

/** The balances of the books without a sign, as `name balance`. */
function booked({ accounts }: Ledger, part: (part: string) => boolean): string[] {
  return accounts.flatMap(([of, name, , , , closing]) => (part(of) ? [`${name.normalize("NFKC")} ${Math.abs(closing)}`] : [])).sort();
}

describe("合計残高試算表 with two sides", () => {
  const { trial, issues } = readFixture("two-sided.txt");
  const accounts = (trial?.rows ?? []).filter(({ role }) => role === "account");

  test("every account has the balance of one side, and that side", () => {
    const all = accounts.map(({ account, closing }) => `${account} ${Math.abs(closing?.yen ?? 0)}`).sort();
    expect(all).toEqual(booked(shop, () => true));
    const debits = accounts.reduce((sum, { side, closing }) => sum + (closing?.yen ?? 0) * (side === "credit" ? -1 : 1), 0);
    expect(debits).toBe(0);
  });

  test("the last line is a sum with both totals", () => {
    const [sum] = trial?.rows.filter(({ role }) => role === "subtotal") ?? [];
    expect([sum?.account, sum?.closing, sum?.debit?.yen === sum?.credit?.yen]).toEqual(["合計", null, true]);
  });

  test("it names the day of the balance, not the period", () => {
    expect([trial?.from, trial?.to && isoDate(trial.to)]).toEqual([null, "2025-03-31"]);
    expect(codesAt(issues)).toEqual(["trialPeriodUnknown"]);
  });

  test.each([
    ["借方\t\t勘定科目\t貸方\t\n残高\t合計\t\t合計\t残高\n", "勘定科目 in the upper row"],
    ["借方\t\t\t貸方\t\n残高\t合計\t勘定科目\t合計\t残高\n", "勘定科目 in the lower row"],
    ["借方残高\t借方合計\t勘定科目\t貸方合計\t貸方残高\n", "one row"],
  ])("%j: %s", (header) => {
    const rows = read(`${header}200\t600\t現金\t400\t\n\t600\t買掛金\t900\t300\n100\t100\t仕入高\t\t\n300\t1300\t合計\t1300\t300`)?.rows;
    expect(rows?.map(({ role, account, closing, side }) => [role, account, closing?.yen, side])).toEqual([
      ["account", "現金", 200, "debit"],
      ["account", "買掛金", 300, "credit"],
      ["account", "仕入高", 100, "debit"],
      ["subtotal", "合計", undefined, null],
    ]);
  });
});

describe("a selection without a header", () => {
  test("columns and sums are found by arithmetic", () => {
    const { trial } = readFixture("no-header.txt");
    expect(
      balances(trial?.rows)
        .map((text) => text.replace("-", ""))
        .sort(),
    ).toEqual(booked(factory, (part) => part !== "manufacturing"));
  });

  test("弥生: the rows below the header, selected alone", () => {
    const grid = fixtureGrid("yayoi-year.txt");
    const { trial } = readGrid({ ...grid, values: grid.values.slice(6) });
    expect(trial?.layout).toBe("yayoi");
    expect(balances(trial?.rows)).toEqual(balances(readGrid(grid).trial?.rows));
    expect(new Set(trial?.rows.map(({ part }) => part))).toEqual(new Set(["balanceSheet", "profitAndLoss"]));
  });

  test("freee: levels of accounts without header", () => {
    const grid = fixtureGrid("freee.csv");
    const isRow = (row: readonly unknown[]) => typeof row[11] === "string" && /^-?\d+$/.test(row[11]);
    const { trial } = readGrid({ ...grid, values: grid.values.filter(isRow) });
    expect(balances(trial?.rows)).toEqual(balances(readGrid(grid).trial?.rows));
  });

  test("two columns: well-known names beside one amount", () => {
    expect(balances(read("現金\t100\n売掛金\t200\n未収入金\t30\n買掛金\t150\n資産合計\t330")?.rows)).toEqual([
      "現金 100",
      "売掛金 200",
      "未収入金 30",
      "買掛金 150",
    ]);
  });

  test.each([
    ["a ledger: the same few accounts line by line", "4/1\t現金\t100\n4/2\t売上高\t200\n4/3\t現金\t300\n4/4\t売上高\t400"],
    [
      "a journal: 借方 and 貸方 alone",
      "日付\t勘定科目\t借方\t貸方\n4/1\t現金\t100\t\n4/1\t売上高\t\t100\n4/2\t現金\t50\t\n4/2\t売上高\t\t50",
    ],
  ])("%s is no trial balance", (_, text) => expect(read(text)).toBeNull());

  test("借方 and 貸方 alone are the balances on either side", () => {
    const rows = read("勘定科目\t借方\t貸方\n現金\t100\t\n買掛金\t\t30\n資本金\t\t70\n合計\t100\t100")?.rows;
    expect(rows?.map(({ account, closing, side }) => [account, closing?.yen, side])).toEqual([
      ["現金", 100, "debit"],
      ["買掛金", 30, "credit"],
      ["資本金", 70, "credit"],
      ["合計", undefined, null],
    ]);
  });

  test("a code in the cell of the name", () => {
    const rows = read("科目\t残高\n111 現金\t100\n112：普通預金\t50\n1年以内返済長期借入金\t30")?.rows;
    expect(rows?.map(({ code, account }) => [code, account])).toEqual([
      ["111", "現金"],
      ["112", "普通預金"],
      [null, "1年以内返済長期借入金"],
    ]);
  });

  test("two columns of other things are no trial balance", () => expect(read("りんご\t100\nみかん\t200\nなし\t30")).toBeNull());
});

describe("sub-accounts are never counted with their account", () => {
  const header = "勘定科目\t補助科目\t繰越\t借方\t貸方\t残高\n";

  test.each([
    [
      "in their own column, below the account",
      `${header}普通預金\t\t10\t5\t3\t12\n普通預金\tA銀行\t6\t5\t0\t11\n普通預金\tB信金\t4\t0\t3\t1`,
    ],
    [
      "in their own column, above the account",
      `${header}普通預金\tA銀行\t6\t5\t0\t11\n普通預金\tB信金\t4\t0\t3\t1\n普通預金\t\t10\t5\t3\t12`,
    ],
    ["indented", "科目\t繰越\t借方\t貸方\t残高\n普通預金\t10\t5\t3\t12\n　A銀行\t6\t5\t0\t11\n　B信金\t4\t0\t3\t1"],
    ["after うち", "科目\t繰越\t借方\t貸方\t残高\n普通預金\t10\t5\t3\t12\nうちA銀行\t6\t5\t0\t11\nうちB信金\t4\t0\t3\t1"],
    [
      "with a code of their own",
      "科目\t科目コード\t補助コード\t前残高\t借方\t貸方\t残高\n普通預金\t111\t000\t10\t5\t3\t12\nA銀行\t111\t001\t6\t5\t0\t11\nB信金\t111\t002\t4\t0\t3\t1",
    ],
  ])("%s", (_, text) => {
    const rows = read(text)?.rows;
    expect(balances(rows)).toEqual(["普通預金 12"]);
    expect(balances(rows, "subAccount")).toHaveLength(2);
  });

  test("弥生 補助残高一覧表: without a row for the account, the parts are counted and the sum is not", () => {
    const rows = readFixture("yayoi-sub.txt").trial?.rows;
    expect(balances(rows, "subtotal")).toEqual([
      "普通預金合計 2007974",
      "売掛金合計 6500300",
      "買掛金合計 4226500",
      "長期借入金合計 12040000",
    ]);
    expect(balances(rows).filter((text) => text.startsWith("買掛金"))).toEqual([
      "買掛金/見本紙業株式会社 2535900",
      "買掛金/指定なし 1690600",
    ]);
  });
});

describe("sums are no accounts, and accounts no sums", () => {
  const header = "科目\t繰越\t借方\t貸方\t残高\n";

  test.each([
    ["a name that only a sum has", "現金\t10\t5\t3\t12\n普通預金\t20\t8\t4\t24\n現金・預金合計\t30\t13\t7\t36", ["現金 12", "普通預金 24"]],
    [
      "a name that can be both, and is the sum",
      "現金\t10\t5\t3\t12\n普通預金\t20\t8\t4\t24\n現金及び預金\t30\t13\t7\t36",
      ["現金 12", "普通預金 24"],
    ],
    ["a name that can be both, and is none", "現金及び預金\t30\t13\t7\t36\n売掛金\t5\t9\t8\t6", ["現金及び預金 36", "売掛金 6"]],
    [
      "one amount of the sum mistyped",
      "現金\t10\t5\t3\t12\n普通預金\t20\t8\t4\t24\n現金及び預金\t30\t13\t7\t63",
      ["現金 12", "普通預金 24"],
    ],
    [
      "no name for a sum, but the sum in every column",
      "現金\t10\t5\t3\t12\n普通預金\t20\t8\t4\t24\n手元\t30\t13\t7\t36",
      ["現金 12", "普通預金 24"],
    ],
    [
      "the name of a group whose parts have sums of their own",
      "現金\t10\t5\t3\t12\n普通預金\t20\t8\t4\t24\n現金・預金\t30\t13\t7\t36\n売掛金\t5\t9\t8\t6\n資産\t35\t22\t15\t42",
      ["現金 12", "普通預金 24", "売掛金 6"],
    ],
    [
      "a name that can be both, as large as the rows below the next sum",
      "完成工事高\t0\t0\t3000\t3000\n材料費\t0\t300\t0\t300\n労務費\t0\t900\t0\t900\n完成工事原価\t0\t1200\t0\t1200\n役員報酬\t0\t500\t0\t500\n給料手当\t0\t400\t0\t400",
      ["完成工事高 3000", "材料費 300", "労務費 900", "役員報酬 500", "給料手当 400"],
    ],
    ["会計 at the end", "現金\t10\t5\t3\t12\n特別会計\t20\t8\t4\t24", ["現金 12", "特別会計 24"]],
    ["累計額 at the end", "建物\t90\t0\t0\t90\n減価償却累計額\t-20\t0\t5\t-25", ["建物 90", "減価償却累計額 -25"]],
    [
      "a contra account within the sum",
      "建物\t90\t5\t0\t95\n減価償却累計額\t20\t0\t5\t25\n有形固定資産\t70\t5\t5\t70",
      ["建物 95", "減価償却累計額 25"],
    ],
    [
      "a summary without details",
      "売上高\t0\t0\t900\t900\n売上原価\t0\t500\t0\t500\n売上総利益\t0\t500\t900\t400",
      ["売上高 900", "売上原価 500"],
    ],
  ])("%s", (_, rows, accounts) => expect(balances(read(header + rows)?.rows)).toEqual(accounts));

  test("弥生: a ★ row that sums up the rows above it is the user's own sum; any other is an account", () => {
    const { trial } = readFixture("yayoi-year.txt");
    expect(trial?.rows.find(({ account }) => account === "人件費計算用")?.role).toBe("subtotal");
    const grid = fixtureGrid("yayoi-year.txt");
    const changed = { ...grid, values: grid.values.map((row) => row.map((value) => (value === "16228900" ? "16228901" : value))) };
    expect(readGrid(changed).trial?.rows.find(({ account }) => account === "人件費計算用")?.role).toBe("account");
  });

  test("当期製品製造原価 is a sum in the 製造原価報告書 and an account in the P&L", () => {
    for (const file of ["yayoi-month.csv", "jobcan.csv", "pdf.txt"]) {
      const found = readFixture(file).trial?.rows.filter(({ account }) => account === "当期製品製造原価");
      expect(found?.map(({ part, role }) => `${part} ${role}`).sort(), file).toEqual(["manufacturing subtotal", "profitAndLoss account"]);
    }
  });
});

describe("the heading under which a row stands", () => {
  const sectionOf = (file: string, name: string) =>
    readFixture(file).trial?.rows.find(({ account, role }) => account === name && role === "account")?.section;

  test.each([
    ["yayoi-year.txt", "買掛金", "仕入債務"],
    ["yayoi-year.txt", "短期借入金", "他流動負債"],
    ["yayoi-year.txt", "雑収入", "営業外収益"],
    ["freee.csv", "売掛金", "売上債権"],
    ["freee.csv", "雑収入", "営業外収益"],
    ["money-forward.csv", "事業主貸", "事業主貸"],
    ["money-forward.csv", "売掛金", "売上債権"],
    ["jobcan.csv", "原材料", "棚卸資産"],
    ["pca-tree.txt", "売掛金", "売上債権"],
    ["pca-tree.txt", "長期借入金", "固定負債"],
    ["months.csv", "買掛金", "仕入債務"],
    ["pca-standard.csv", "現金", null],
    ["tkc.txt", "現金", null],
  ])("%s: %s → %s", (file, name, section) => expect(sectionOf(file, name)).toBe(section));

  test("a sum stands under the heading that it closes", () => {
    for (const file of ["yayoi-year.txt", "freee.csv", "money-forward.csv", "jobcan.csv"]) {
      const sums = readFixture(file).trial?.rows.filter(({ account }) => account === "現金・預金合計");
      expect(
        sums?.map(({ section }) => section),
        file,
      ).toEqual(["現金・預金"]);
    }
  });
});

describe("several tables", () => {
  test("assets beside liabilities, the P&L below", () => {
    const text = [
      "貸借対照表",
      "勘定科目\t残高\t勘定科目\t残高",
      "現金\t100\t買掛金\t30",
      "資産合計\t100\t資本金\t50",
      "\t\t負債・純資産合計\t100",
      "損益計算書",
      "勘定科目\t残高\t勘定科目\t残高",
      "仕入高\t60\t売上高\t80",
    ].join("\n");
    const rows = read(text)?.rows;
    expect(rows?.filter(({ role }) => role === "account").map(({ part, account }) => `${part} ${account}`)).toEqual([
      "balanceSheet 現金",
      "profitAndLoss 仕入高",
      "balanceSheet 買掛金",
      "balanceSheet 資本金",
      "profitAndLoss 売上高",
    ]);
  });

  test("one statement alone is reported, for the other is needed too", () => {
    const grid = fixtureGrid("freee.csv");
    const profitAndLoss = grid.values.findIndex(([title]) => title === "試算表：損益計算書");
    const missing = (values: typeof grid.values) => readGrid({ ...grid, values }).issues.map(({ code, args }) => [code, args["statement"]]);
    expect(missing(grid.values.slice(0, profitAndLoss))).toEqual([["trialStatementMissing", "損益計算書"]]);
    expect(missing(grid.values.slice(profitAndLoss))).toEqual([["trialStatementMissing", "貸借対照表"]]);
  });

  test("without titles the sums tell the statements apart", () => {
    const text =
      "科目\t残高\n現金\t100\n資産合計\t100\n買掛金\t30\n負債合計\t30\n資本金\t50\n純資産合計\t70\n売上高\t80\n売上高合計\t80\n仕入高\t60\n売上原価合計\t60\n売上総利益\t20\n雑費\t1";
    const parts = read(text)?.rows.map(({ part, account }) => `${account} ${part}`);
    expect(parts?.filter((row) => row.endsWith("balanceSheet")).map((row) => row.split(" ")[0])).toEqual([
      "現金",
      "資産合計",
      "買掛金",
      "負債合計",
      "資本金",
      "純資産合計",
    ]);
    expect(parts?.at(-1)).toBe("雑費 profitAndLoss");
  });

  test("the sum of the sales says nothing of the accounts before the sales", () => {
    const rows = read("科目\t残高\n現金\t100\n未払金\t20\n売上高\t80\n雑収入\t1\n売上高合計\t81")?.rows;
    expect(rows?.map(({ part }) => part)).toEqual([null, null, "profitAndLoss", "profitAndLoss", "profitAndLoss"]);
  });

  test("完成工事原価 within the P&L: its 材料費 and 労務費 are no 製造原価報告書, and 減価償却費 stands there twice", () => {
    const { trial, issues } = readGrid(
      pasted(
        "貼付",
        "科目\t残高\n現金\t100\n資産合計\t100\n完成工事高\t80\n売上高計\t80\n材料費\t30\n労務費\t20\n減価償却費\t3\n完成工事原価\t53\n完成工事総利益\t27\n減価償却費\t2\n給料手当\t9\n販売費及び一般管理費\t11\n営業利益\t16",
      ),
    );
    expect(new Set(trial?.rows.slice(2).map(({ part }) => part))).toEqual(new Set(["profitAndLoss"]));
    expect(balances(trial?.rows, "subtotal")).toContain("完成工事原価 53");
    expect(codesAt(issues).filter((code) => code.startsWith("trialAccountTwice"))).toEqual([]);
  });

  test("the header of the next page is no row", () => {
    const rows = read("科目\t残高\n現金\t100\n売掛金\t20\n架空商店\n2 頁\n科目\t残高\n買掛金\t30")?.rows;
    expect(rows?.map(({ account }) => account)).toEqual(["現金", "売掛金", "買掛金"]);
  });
});

describe("columns of which the header offers several", () => {
  test("the opening with which the rows add up", () => {
    const rows = read(
      "科目\t期首残高\t前月残高\t借方\t貸方\t当月残高\t構成比\n現金\t50\t10\t5\t3\t12\t1.0\n売掛金\t40\t20\t8\t4\t24\t2.0",
    )?.rows;
    expect(rows?.map(({ opening }) => opening?.yen)).toEqual([10, 20]);
  });

  test.each([
    ["科目\t2026/03\t2025/03\t増減\n売上高\t600\t500\t100\n仕入高\t310\t300\t10", "the later year on the left"],
    ["科目\t令和7年3月期\t令和8年3月期\n売上高\t500\t600\n仕入高\t300\t310", "years as 3月期"],
    ["科目\t前期実績\t当期実績\t増減額\n売上高\t500\t600\t100\n仕入高\t300\t310\t10", "今期 in other words"],
  ])("two years side by side are not two months: %j (%s)", (text) => {
    expect(balances(read(text)?.rows)).toEqual(["売上高 600", "仕入高 310"]);
  });

  test("months without any sums: what a title means tells result from balance", () => {
    const rows = read("科目\t4月\t5月\t6月\n現金\t100\t90\t80\n売上高\t10\t20\t30\n仕入高\t5\t6\t4\n謎勘定\t1\t2\t3")?.rows;
    expect(balances(rows)).toEqual(["現金 80", "売上高 60", "仕入高 15", "謎勘定 3"]);
  });

  test("青色申告決算書 as it is printed: 期首 and 期末 by their days, the special deduction is no account", () => {
    const rows = read(
      [
        "損益計算書",
        "科目\t金額（円）",
        "売上（収入）金額\t90",
        "雑費\t20",
        "青色申告特別控除前の所得金額\t70",
        "青色申告特別控除額\t65",
        "所得金額\t5",
        "貸借対照表",
        "科目\t1月1日（期首）\t12月31日（期末）\t科目\t1月1日（期首）\t12月31日（期末）",
        "現金\t30\t110\t事業主借\t\t10",
        "\t\t\t元入金\t30\t30",
        "合計\t30\t110\t合計\t30\t110",
      ].join("\n"),
    )?.rows;
    expect(balances(rows)).toEqual(["売上(収入)金額 90", "雑費 20", "現金 110", "事業主借 10", "元入金 30"]);
  });

  test("a statement with an inner and an outer column under one 金額", () => {
    const { trial, issues } = readGrid(
      pasted(
        "貼付",
        "損益計算書\t\t単位：円\n科目\t金額\t\n売上高\t\t900\n売上原価\t\t\n期首商品棚卸高\t50\t\n当期商品仕入高\t600\t\n合計\t650\t\n期末商品棚卸高\t60\t590\n売上総利益\t\t310\n販売費及び一般管理費\t\t280\n営業利益\t\t30",
      ),
    );
    expect(balances(trial?.rows)).toEqual([
      "売上高 900",
      "期首商品棚卸高 50",
      "当期商品仕入高 600",
      "期末商品棚卸高 60",
      "販売費及び一般管理費 280",
    ]);
    expect(balances(trial?.rows, "subtotal")).toEqual(["合計 650", "売上総利益 310", "営業利益 30"]);
    expect(trial?.rows.find(({ account }) => account === "売上高")?.closing?.source.address).toBe("C3");
    expect(trial?.rows.find(({ account }) => account === "販売費及び一般管理費")?.section).toBeNull();
    expect(codesAt(issues)).toEqual(["trialStatementMissing", "trialPeriodUnknown"]);
  });

  test("a comparison with the year before has no opening", () => {
    const rows = read("科目\t前期残高\t当期残高\t増減\n売上高\t500\t600\t100\n仕入高\t300\t310\t10")?.rows;
    expect(rows?.map(({ opening, closing }) => [opening, closing?.yen])).toEqual([
      [null, 600],
      [null, 310],
    ]);
  });
});

describe("推移試算表", () => {
  const titled = (title: string, header: string, rows: string) => `${title}\n${header}\n${rows}`;

  test("balances of the last month that is filled in, the result of all months", () => {
    const text =
      titled("貸借対照表", "科目\t4月\t5月\t6月\t7月", "現金\t10\t20\t30\t0\n買掛金\t5\t6\t7\t") +
      "\n" +
      titled("損益計算書", "科目\t4月\t5月\t6月\t7月", "売上高\t100\t90\t110\t\n仕入高\t50\t70\t40\t");
    const { trial, issues } = readGrid(pasted("貼付", text));
    expect(balances(trial?.rows)).toEqual(["現金 30", "買掛金 7", "売上高 300", "仕入高 160"]);
    expect(issues.find(({ code }) => code === "trialMonthsRead")?.args).toEqual({ balance: "6月", result: "4月＋5月＋6月" });
  });

  test("months that carry on the ones before are not added", () => {
    const text = titled("損益計算書", "科目\t4月\t5月\t6月", "売上高\t100\t190\t300\n仕入高\t50\t120\t160\n雑費\t1\t2\t3");
    expect(balances(read(text)?.rows)).toEqual(["売上高 300", "仕入高 160", "雑費 3"]);
  });

  test("決算整理 that holds no balances is added to the last month", () => {
    const text = titled(
      "貸借対照表",
      "科目\t2月\t3月\t決算整理",
      "現金\t10\t20\t\n売掛金\t5\t6\t\n商品\t7\t8\t-3\n買掛金\t4\t5\t\n未払金\t4\t6\t2\n資本金\t1\t1\t",
    );
    expect(balances(read(text)?.rows)).toEqual(["現金 20", "売掛金 6", "商品 5", "買掛金 5", "未払金 8", "資本金 1"]);
  });

  test("a month that cannot be read leaves no sum that looks complete", () => {
    const { trial, issues } = readGrid(pasted("貼付", titled("損益計算書", "科目\t4月\t5月", "売上高\t100\t約90\n仕入高\t50\t70")));
    expect(balances(trial?.rows)).toEqual(["売上高 なし", "仕入高 120"]);
    expect(codesAt(issues)).toContain("numberBound C3");
  });

  test("an amount that was added names the area it came from", () => {
    const rows = readFixture("months.csv").trial?.rows.filter(({ account }) => account === "売上高");
    expect(rows?.at(-1)?.closing?.source.address).toBe("O65");
    const grid = gridOf("推移", [["損益計算書"], ["科目", "4月", "5月"], ["売上高", 100, 90], ["仕入高", 50, 70]]);
    expect(readGrid(grid).trial?.rows.find(({ account }) => account === "売上高")?.closing).toEqual({
      yen: 190,
      source: { sheet: "推移", address: "B3:C3" },
      numeric: false,
    });
  });
});

describe("the same accounts several times", () => {
  const line = (department: string, month: string, name: string, closing: number) =>
    `[明細行]\t${department}\t${month}\t[貸借対照表]\t${name}\t0\t${closing}\t0\t${closing}`;

  test("弥生 月次 with several months: the last one carries on the others", () => {
    const text = ["現金", "売掛金", "商品"].flatMap((name, index) => [line("事業所(合計)", "4月度", name, 10 + index)]);
    const later = ["現金", "売掛金", "商品"].map((name, index) => line("事業所(合計)", "5月度", name, 20 + index));
    const { trial, issues } = readGrid(pasted("貼付", [...text, ...later].join("\n")));
    expect(balances(trial?.rows)).toEqual(["現金 20", "売掛金 21", "商品 22"]);
    expect(codesAt(issues)).toContain("trialMonthsRead C1");
  });

  test("by department: all of them together", () => {
    const header = "[表題行]\t部門\t区分\t勘定科目\t前期繰越\t借方\t貸方\t残高";
    const rows = ["事業所(合計)", "本店", "支店"].flatMap((department) => [
      `[明細行]\t${department}\t[貸借対照表]\t現金\t0\t10\t0\t10`,
      `[明細行]\t${department}\t[貸借対照表]\t売掛金\t0\t7\t0\t7`,
    ]);
    const { trial, issues } = readGrid(pasted("貼付", [header, ...rows].join("\n")));
    expect(balances(trial?.rows)).toEqual(["現金 10", "売掛金 7"]);
    expect(codesAt(issues)).toContain("trialDepartmentRead B1");
  });
});

describe("lines of a printed page, pasted as text", () => {
  const head = "合計残高試算表（貸借対照表）\n自 令和7年4月1日 至 令和7年9月30日 (単位：円)\nコード 科目名 繰越残高 借方 貸方 残高\n";

  test("names with spaces, names that begin or end with a digit, triangles with a space", () => {
    const text = `${head}111 現 金 10 5 3 12\n212 1年以内返済長期借入金 40 10 0 30\n115 預金 店舗 2 6 1 0 7\n119 減価償却累計額 △ 20 0 5 △ 25`;
    expect(
      balances(
        readGrid(
          gridOf(
            "貼付",
            text.split("\n").map((line) => [line]),
          ),
        ).trial?.rows,
      ),
    ).toEqual(["現金 12", "1年以内返済長期借入金 30", "預金店舗 2 7", "減価償却累計額 -25"]);
  });

  test("a line with a blank cell keeps its balance and is reported", () => {
    const lines = `${head}111 現金 10 5 3 12\n113 売掛金 20 9 8 21\n114 前払費用 30 30`.split("\n").map((line) => [line]);
    const { trial, issues } = readGrid(gridOf("貼付", lines));
    expect(balances(trial?.rows)).toEqual(["現金 12", "売掛金 21", "前払費用 30"]);
    expect(codesAt(issues)).toEqual(["trialLineShort A6", "trialStatementMissing"]);
  });
});
