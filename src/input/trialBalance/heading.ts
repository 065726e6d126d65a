import type { TrialBalance } from "../../core/finance/trialBalance/trialBalance.js";
import { sheetAmountUnit, statedAmountUnit } from "../amountUnit.js";
import { visibleText } from "../cellText.js";
import type { Grid } from "../grid.js";
import { headingPeriod, monthInHeader } from "./headingPeriod.js";
import type { TrialTable } from "./trialTable.js";

export interface Heading extends Pick<TrialBalance, "business" | "from" | "to" | "taxBasis"> {
  /** Yen that a printed 1 stands for: 1, 1000, or a coarser unit that no 試算表 should have; `null` where nothing says so. */
  readonly unit: number | null;
}

/** What the rows above the tables, their headers and at last the name of the sheet or file say about all of it. */
export function readHeading(grid: Grid, tables: readonly TrialTable[]): Heading {
  const above = tables.flatMap(({ titles, header }) => textRows(grid, titles, header));
  const headers = tables.flatMap(({ header, data }) => textRows(grid, header, data));
  const period = headingPeriod([...above, [grid.sheet]]);
  const [inHeader] = headers
    .flat()
    .filter((text) => /^残高|期末|当月/.test(text))
    .flatMap((text) => monthInHeader(text) ?? []);
  return {
    business: businessName(above),
    from: period.from,
    to: period.to ?? inHeader ?? null,
    unit: unitIn([...above, ...headers]) ?? sheetAmountUnit(grid, []),
    taxBasis: taxBasis(above),
  };
}

/** The texts of rows, without blank cells. */
function textRows(grid: Grid, from: number, end: number): string[][] {
  return grid.values
    .slice(from, end)
    .map((row) => row.map(visibleText).filter((text) => text !== ""))
    .filter((row) => row.length > 0);
}

const nameWord = /^(?:事業所名?|事業者名?|会社名|商号|屋号|法人名|貴社名|名称|顧問先名?)[:：]?\s*(.*)$/;
const company =
  /(?:株式|有限|合同|合資|合名)会社|[㈱㈲]|\((?:株|有|同)\)|(?:医療|社会福祉|一般社団|一般財団|特定非営利活動|学校|宗教|農事組合)法人|協同組合/;

function businessName(rows: readonly (readonly string[])[]): string | null {
  for (const cells of rows) {
    for (const [index, cell] of cells.entries()) {
      const found = nameWord.exec(cell.normalize("NFKC"));
      const name = found?.[1] === "" ? cells[index + 1] : found?.[1];
      if (name !== undefined) return bareBusiness(name);
    }
  }
  const named = rows.flat().find((cell) => company.test(cell.normalize("NFKC")));
  const addressed = rows.flat().find((cell) => /(?:様|御中|殿)$/.test(cell));
  const alone = rows.find((cells) => cells.length === 1 && isBareName(cells[0] ?? ""))?.[0];
  const found = named ?? addressed ?? alone;
  return found === undefined ? null : bareBusiness(found);
}

/** A text alone in its row that is no title, period or unit: 喫茶まぼろし. */
function isBareName(text: string): boolean {
  const key = text.normalize("NFKC").replace(/\s/g, "");
  return (
    key.length <= 30 &&
    /\p{L}/u.test(key) &&
    !/\d|試算表|計算書|対照表|報告書|推移表|一覧|残高|税[込抜]|単位|期間|年度|帳票|部門|の部$/.test(key)
  );
}

/** Without the word for the report before it, and without 【税込】, 様 and the printing staff behind it. */
function bareBusiness(text: string): string {
  return text
    .replace(/^.*試\s*算\s*表\s*/, "")
    .replace(/[\s\u3000]*(?:[【([（[]\s*税[込抜].*|出力者.*)$/, "")
    .replace(/[\s\u3000]*(?:様|御中|殿)$/, "")
    .trim();
}

function unitIn(rows: readonly (readonly string[])[]): number | null {
  const texts = rows.flatMap((cells) => [...cells, cells.join(":")]);
  return texts.map(statedAmountUnit).find((unit) => unit !== null) ?? null;
}

function taxBasis(rows: readonly (readonly string[])[]): Heading["taxBasis"] {
  for (const text of rows.flat()) {
    const [included, excluded] = [/税込|内税/.test(text), /税抜|外税|税別/.test(text)];
    if (included !== excluded) return included ? "included" : "excluded";
  }
  return null;
}
