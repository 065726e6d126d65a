import type { Severity } from "../core/issue.js";

/** Signs tell severities apart where colours cannot, in the pane and in the sheets. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: "●", warning: "▲", info: "○" };
