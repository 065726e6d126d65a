import { epson } from "./epson.js";
import { freee } from "./freee.js";
import { jobcan } from "./jobcan.js";
import type { TrialLayout } from "./layout.js";
import { moneyForward } from "./moneyForward.js";
import { pca } from "./pca.js";
import { plain } from "./plain.js";
import { tkc } from "./tkc.js";
import { yayoi } from "./yayoi.js";

/** Asked in this order; the last one takes whatever is left. */
export const layouts: readonly TrialLayout[] = [yayoi, freee, tkc, epson, jobcan, pca, moneyForward, plain];
