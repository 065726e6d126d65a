import fc from "fast-check";
import { expect, it } from "vitest";
import { joinedAreas } from "../../src/report/joinedAreas.js";
import type { CellStyle, StyledArea } from "../../src/report/sheetPlan.js";

const size = 6;

/** What each cell of a small sheet looks like in the end. */
function painted(styled: readonly StyledArea[]): CellStyle[] {
  const cells = Array.from({ length: size * size }, (): CellStyle => ({}));
  for (const { area, style } of styled) {
    for (let row = area.row; row < Math.min(size, area.row + area.rows); row++) {
      for (let column = area.column; column < Math.min(size, area.column + area.columns); column++)
        cells[row * size + column] = { ...cells[row * size + column], ...style };
    }
  }
  return cells;
}

const at = (row: number, column: number, style: CellStyle, rows = 1, columns = 1): StyledArea => ({
  area: { row, column, rows, columns },
  style,
});
const bold = { bold: true };
const lined = { border: "bottom" } as const;
const red = { color: "#FF0000" };

it.each([
  ["a row of equal cells", [at(0, 0, bold), at(0, 1, bold), at(0, 2, bold)], [at(0, 0, bold, 1, 3)]],
  ["two equal rows", [at(0, 0, bold), at(0, 1, bold), at(1, 0, bold), at(1, 1, bold)], [at(0, 0, bold, 2, 2)]],
  ["cells of two styles stay two", [at(0, 0, bold), at(0, 1, red)], [at(0, 0, bold), at(0, 1, red)]],
  ["rows with a line below each", [at(0, 0, lined), at(1, 0, lined)], [at(0, 0, lined), at(1, 0, lined)]],
  ["a gap stays a gap", [at(0, 0, bold), at(0, 2, bold)], [at(0, 0, bold), at(0, 2, bold)]],
])("%s", (_, styled, expected) => {
  expect(joinedAreas(styled)).toEqual(expected);
});

it("never changes what a cell looks like", () => {
  const area = fc.record({
    row: fc.nat(4),
    column: fc.nat(4),
    rows: fc.integer({ min: 1, max: 2 }),
    columns: fc.integer({ min: 1, max: 2 }),
  });
  const style = fc.constantFrom<CellStyle>(bold, red, { bold: false, color: "#0000FF" }, { bold: true });
  fc.assert(
    fc.property(fc.array(fc.record({ area, style }), { maxLength: 25 }), (styled) => {
      const joined = joinedAreas(styled);
      expect(painted(joined)).toEqual(painted(styled));
      expect(joined.length).toBeLessThanOrEqual(styled.length);
    }),
    { numRuns: 500 },
  );
});
