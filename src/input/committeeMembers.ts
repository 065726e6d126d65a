import type { CommitteeMember } from "../core/committee.js";
import { membersBlock } from "../core/inputSheets/settingsSheet.js";
import { visibleText } from "./cellText.js";
import type { Grid } from "./grid.js";
import { findSettingsBlock } from "./settingsBlock.js";

/** The committee's block on 設定: where it stands, and its members in their order. */
export interface MembersRead {
  /** Rows within the grid's values, header included. */
  readonly first: number;
  readonly last: number;
  /** Column of the roles within the grid's values. */
  readonly column: number;
  readonly members: readonly CommitteeMember[];
}

/** Marks that repeat the role above, as the plan's own table has them. */
const ditto = /^[〃"”″々]$|^同上$/;

/** Finds the block headed 役割, 氏名 and 所属・役職. A member may be without a name, not without a role. */
export function findCommitteeMembers(grid: Grid): MembersRead | null {
  const block = findSettingsBlock(grid, membersBlock, "role");
  if (block === null) return null;
  let above = "";
  const members = block.rows.map(({ role, name, position }): CommitteeMember => {
    const own = visibleText(role);
    above = ditto.test(own) ? above : own;
    return { role: above, name: visibleText(name), position: visibleText(position) };
  });
  return { first: block.first, last: block.last, column: block.columns.role, members };
}
