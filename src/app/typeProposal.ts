import { areaOfAddress, type CellRef } from "../core/cellAddress.js";
import { issueIdentity } from "../core/issueIdentity.js";
import { proposalOf } from "../core/issueProposal.js";
import type { IdentifiedIssue } from "../core/setAside.js";
import type { CellValue, Grid } from "../input/grid.js";
import { rowContent } from "../input/rowContent.js";
import type { RunDeps } from "./run.js";

/** typed: with what stood there before · changed: the row is no longer what was checked, nothing was written. */
export type TypedProposal =
  { readonly kind: "typed"; readonly cell: CellRef; readonly before: CellValue; readonly typed: string } | { readonly kind: "changed" };

/**
 * 「このセルに入力する」: types the proposal into the one cell of the finding, because the person pressed for it there. The whole row
 * must still be what was checked: rows may have been inserted since.
 */
export async function typeProposal({ workbook }: RunDeps, issue: IdentifiedIssue): Promise<TypedProposal> {
  const proposal = proposalOf(issue);
  const { grids } = await workbook.read({ inputNames: [issue.sheet], isInputName: () => false, outputNames: [] });
  const before = cellValue(grids, issue);
  if (proposal === null || before === null || issueIdentity(issue, rowContent(grids, issue)) !== issue.identity) return { kind: "changed" };
  const { changed } = await workbook.type(issue, before, proposal);
  return changed ? { kind: "changed" } : { kind: "typed", cell: { sheet: issue.sheet, address: issue.address }, before, typed: proposal };
}

/** Types back what stood in the cell, where it still holds what was typed. `false`: it does not, nothing was written. */
export async function untypeProposal({ workbook }: RunDeps, { cell, before, typed }: TypedProposal & { kind: "typed" }): Promise<boolean> {
  return !(await workbook.type(cell, typed, before)).changed;
}

function cellValue(grids: readonly Grid[], { sheet, address }: CellRef): CellValue | null {
  const grid = grids.find((each) => each.sheet === sheet);
  const area = areaOfAddress(address);
  return grid === undefined || area === null ? null : (grid.values[area.row - grid.row]?.[area.column - grid.column] ?? "");
}
