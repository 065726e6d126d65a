import type { Severity } from "../core/issue.js";

/** Most urgent first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** Signs tell severities apart where colours cannot. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: "✕", warning: "▲", info: "●" };
