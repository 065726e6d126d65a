import { stateCountKeys, type StateCountKey } from "../core/stateCounts.js";

/** The number (1, 2 …) by which 実施状況報告 finds the indicators that feed a count. */
export function stateCountNumber(key: StateCountKey): number {
  return stateCountKeys.indexOf(key) + 1;
}
