import type { TrialLayout } from "./layout.js";

/** Any 試算表: known by the words of its header, by its indentation, by the names of its subtotals and by arithmetic. */
export const plain: TrialLayout = { name: "plain", marks: [], unit: null, tags: new Map(), codes: [], subtotalCodes: null };
