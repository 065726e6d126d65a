import type { LevelScale } from "../core/levelScale.js";
import { percentWords } from "./wording.js";

/** Every level of a scale, best first, and the rates for which it is given. */
export function levelMeanings({ bands, notCarriedOut }: LevelScale): readonly { readonly label: string; readonly meaning: string }[] {
  const rated = bands.map(({ label, minimum }, index) => {
    const above = bands[index - 1];
    const upper = above === undefined ? "" : `${percentWords(above.minimum)} 未満`;
    const lower = minimum === 0 ? "" : `${percentWords(minimum)} 以上`;
    return { label, meaning: [lower, upper].filter((part) => part !== "").join("　") };
  });
  return notCarriedOut === null ? rated : [...rated, { label: notCarriedOut, meaning: "未実施" }];
}
