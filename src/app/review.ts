import type { Issue } from "../core/issue.js";
import { issueIdentity } from "../core/issueIdentity.js";
import { sortOut, type IdentifiedIssue, type ReviewedIssues } from "../core/setAside.js";
import type { Grid } from "../input/grid.js";
import { rowContent } from "../input/rowContent.js";
import { readSetAsides } from "../input/savedSetAsides.js";
import type { WorkbookSnapshot } from "./ports.js";

/** The findings of a run, apart from those that somebody has set aside. */
export function reviewed(found: readonly Issue[], { grids, saved }: Pick<WorkbookSnapshot, "grids" | "saved">): ReviewedIssues {
  return sortOut(identified(found, grids), readSetAsides(saved.setAside));
}

/** Findings with their identities. `grids`: where the cells are that they speak of. */
export function identified(found: readonly Issue[], grids: readonly Grid[]): readonly IdentifiedIssue[] {
  return found.map((issue) => ({ ...issue, identity: issueIdentity(issue, rowContent(grids, issue)) }));
}
