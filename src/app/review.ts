import type { Issue } from "../core/issue.js";
import { issueIdentity } from "../core/issueIdentity.js";
import { sortOut, type ReviewedIssues } from "../core/setAside.js";
import { rowContent } from "../input/rowContent.js";
import { readSetAsides } from "../input/savedSetAsides.js";
import type { WorkbookSnapshot } from "./ports.js";

/** The findings of a run, apart from those that somebody has set aside. */
export function reviewed(found: readonly Issue[], { grids, saved }: WorkbookSnapshot): ReviewedIssues {
  const identified = found.map((issue) => ({ ...issue, identity: issueIdentity(issue, rowContent(grids, issue)) }));
  return sortOut(identified, readSetAsides(saved.setAside));
}
