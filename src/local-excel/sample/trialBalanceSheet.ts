import { cellKey, emptySheet, type CellData, type SheetData } from "../bookData.js";

/** An account of the invented ledger in thousand yen: opening, debit, credit; the closing balance follows. */
type Account = readonly [name: string, opening: number, debit: number, credit: number];

interface Section {
  readonly statement: "貸借対照表" | "損益計算書";
  readonly heading: string;
  readonly side: "debit" | "credit";
  readonly accounts: readonly Account[];
  readonly total: string;
  /** Sums that follow, by the headings they add up; a credit heading is taken off a debit one and the other way round. */
  readonly sums?: readonly (readonly [name: string, side: "debit" | "credit", headings: readonly string[]])[];
}

const currentAssets = ["現金･預金", "売上債権", "棚卸資産", "他流動資産"];
const fixedAssets = ["有形固定資産", "無形固定資産", "投資その他の資産"];
const currentLiabilities = ["仕入債務", "他流動負債"];
const operating = ["売上高", "売上原価", "販売管理費"];
const ordinary = [...operating, "営業外収益", "営業外費用"];
const equity = ["資本金", "利益剰余金", ...ordinary];

/** April to September 2026 of the foundry whose accounts stand in 財務: its opening is the closing there. Stock was not taken yet. */
const sections: readonly Section[] = [
  {
    statement: "貸借対照表",
    heading: "現金･預金",
    side: "debit",
    accounts: [
      ["現金", 600, 0, 0],
      ["普通預金", 19_500, 96_890, 93_530],
      ["定期預金", 4000, 0, 0],
    ],
    total: "現金･預金合計",
  },
  {
    statement: "貸借対照表",
    heading: "売上債権",
    side: "debit",
    accounts: [
      ["売掛金", 32_011, 96_400, 94_300],
      ["電子記録債権", 6000, 2000, 1500],
      ["貸倒引当金", -300, 0, 0],
    ],
    total: "売上債権合計",
  },
  {
    statement: "貸借対照表",
    heading: "棚卸資産",
    side: "debit",
    accounts: [
      ["製品", 6947, 0, 0],
      ["原材料", 4000, 0, 0],
      ["仕掛品", 6000, 0, 0],
    ],
    total: "棚卸資産合計",
  },
  {
    statement: "貸借対照表",
    heading: "他流動資産",
    side: "debit",
    accounts: [
      ["前払費用", 500, 0, 0],
      ["木型預け品", 1200, 0, 0],
    ],
    total: "他流動資産合計",
    sums: [["流動資産合計", "debit", currentAssets]],
  },
  {
    statement: "貸借対照表",
    heading: "有形固定資産",
    side: "debit",
    accounts: [
      ["建物", 38_000, 0, 0],
      ["機械装置", 62_000, 0, 0],
      ["車両運搬具", 6000, 0, 0],
      ["土地", 30_000, 0, 0],
      ["減価償却累計額", -68_000, 0, 3000],
    ],
    total: "有形固定資産計",
  },
  {
    statement: "貸借対照表",
    heading: "無形固定資産",
    side: "debit",
    accounts: [["ソフトウェア", 1500, 0, 200]],
    total: "無形固定資産計",
  },
  {
    statement: "貸借対照表",
    heading: "投資その他の資産",
    side: "debit",
    accounts: [
      ["出資金", 121, 0, 0],
      ["保険積立金", 4300, 240, 0],
    ],
    total: "投資その他の資産合計",
    sums: [
      ["固定資産合計", "debit", fixedAssets],
      ["資産合計", "debit", [...currentAssets, ...fixedAssets]],
    ],
  },
  {
    statement: "貸借対照表",
    heading: "仕入債務",
    side: "credit",
    accounts: [["買掛金", 18_830, 51_900, 52_700]],
    total: "仕入債務合計",
  },
  {
    statement: "貸借対照表",
    heading: "他流動負債",
    side: "credit",
    accounts: [
      ["短期借入金", 12_000, 0, 2000],
      ["未払金", 1149, 0, 500],
      ["未払費用", 800, 0, 0],
      ["未払消費税等", 900, 900, 0],
      ["預り金", 500, 0, 0],
    ],
    total: "他流動負債合計",
    sums: [["流動負債合計", "credit", currentLiabilities]],
  },
  {
    statement: "貸借対照表",
    heading: "固定負債",
    side: "credit",
    accounts: [
      ["長期借入金", 74_000, 4200, 0],
      ["役員借入金", 1500, 0, 1000],
      ["リース債務", 800, 120, 0],
    ],
    total: "固定負債合計",
    sums: [["負債合計", "credit", [...currentLiabilities, "固定負債"]]],
  },
  { statement: "貸借対照表", heading: "資本金", side: "credit", accounts: [["資本金", 5000, 0, 0]], total: "資本金合計" },
  {
    statement: "貸借対照表",
    heading: "利益剰余金",
    side: "credit",
    accounts: [["繰越利益", 38_900, 0, 0]],
    total: "",
    sums: [
      ["当期純損益金額", "credit", ordinary],
      ["純資産合計", "credit", equity],
      ["負債･純資産合計", "credit", [...currentLiabilities, "固定負債", ...equity]],
    ],
  },
  { statement: "損益計算書", heading: "売上高", side: "credit", accounts: [["製品売上高", 0, 0, 96_400]], total: "売上高合計" },
  {
    statement: "損益計算書",
    heading: "売上原価",
    side: "debit",
    accounts: [
      ["材料仕入高", 0, 41_200, 0],
      ["外注加工費", 0, 11_500, 0],
    ],
    total: "売上原価",
    sums: [["売上総損益金額", "credit", ["売上高", "売上原価"]]],
  },
  {
    statement: "損益計算書",
    heading: "販売管理費",
    side: "debit",
    accounts: [
      ["役員報酬", 0, 5400, 0],
      ["給料手当", 0, 17_800, 0],
      ["法定福利費", 0, 3300, 0],
      ["水道光熱費", 0, 4100, 0],
      ["修繕費", 0, 1350, 0],
      ["消耗品費", 0, 1480, 0],
      ["旅費交通費", 0, 420, 0],
      ["減価償却費", 0, 3200, 0],
      ["リース料", 0, 260, 0],
      ["租税公課", 0, 610, 0],
      ["保険料", 0, 520, 0],
      ["支払手数料", 0, 480, 0],
      ["雑費", 0, 190, 0],
    ],
    total: "販売管理費計",
    sums: [["営業損益金額", "credit", operating]],
  },
  { statement: "損益計算書", heading: "営業外収益", side: "credit", accounts: [["雑収入", 0, 0, 90]], total: "営業外収益合計" },
  {
    statement: "損益計算書",
    heading: "営業外費用",
    side: "debit",
    accounts: [["支払利息", 0, 760, 0]],
    total: "営業外費用合計",
    sums: [
      ["経常損益金額", "credit", ordinary],
      ["当期純損益金額", "credit", ordinary],
    ],
  },
];

type Line = readonly (string | number)[];

const yen = 1000;
const department = "事業所(合計)";

/** Opening, debit, credit and closing of headings together, on one side. */
function summed(headings: readonly string[], side: "debit" | "credit"): readonly number[] {
  const amounts = [0, 0, 0, 0];
  for (const section of sections.filter(({ heading }) => headings.includes(heading))) {
    const sign = section.side === side ? 1 : -1;
    for (const account of section.accounts) {
      const [, opening, debit, credit] = account;
      [sign * opening, debit, credit, sign * closing(section, account)].forEach((amount, place) => (amounts[place]! += amount));
    }
  }
  return amounts.map((amount) => amount * yen);
}

function closing({ side }: Section, [, opening, debit, credit]: Account): number {
  return opening + (side === "debit" ? debit - credit : credit - debit);
}

function linesOf(section: Section): Line[] {
  const statement = `[${section.statement}]`;
  const totals = [...(section.total === "" ? [] : [[section.total, section.side, [section.heading]] as const]), ...(section.sums ?? [])];
  return [
    ["[区分行]", department, statement, `[${section.heading}]`],
    ...section.accounts.map((account): Line => {
      const [name, opening, debit, credit] = account;
      return [
        "[明細行]",
        department,
        statement,
        name,
        ...[opening, debit, credit, closing(section, account)].map((amount) => amount * yen),
      ];
    }),
    ...totals.map(([name, side, headings]): Line => ["[合計行]", department, statement, name, ...summed(headings, side)]),
  ];
}

/** A half-year's trial balance as 弥生会計 exports it, pasted into a sheet by the officer. */
export function trialBalanceSheet(business: string, id: string): SheetData {
  const sheet = emptySheet(id, "試算表_見本鋳造");
  const lines: Line[] = [
    ["帳票名", "残高試算表"],
    ["書式名", "標準"],
    ["事業所名", business],
    ["処理日時", "2026/10/15 10:15:30"],
    ["月次/期間", "期間", "集計期間", "R.08/04/01 - R.08/09/30", "税抜"],
    ["[表題行]", "部門", "区分", "勘定科目", "前期繰越", "借方", "貸方", "残高"],
    ...sections.flatMap(linesOf),
  ];
  lines.forEach((line, row) =>
    line.forEach((value, column) => {
      const cell: CellData = typeof value === "number" ? { value, numberFormat: "#,##0" } : { value };
      sheet.cells.set(cellKey(row, column), cell);
    }),
  );
  [58, 84, 78, 150, 84, 84, 84, 84].forEach((width, column) => sheet.columnWidths.set(column, width));
  return sheet;
}
