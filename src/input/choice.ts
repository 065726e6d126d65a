import type { Choice } from "../core/inputSheets/inputSheet.js";
import { nameKey } from "./cellText.js";

/** The choice that a text names, by its label or an alias. */
export function choiceOf<Value extends string | null>(choices: readonly Choice<Value>[], text: string): Choice<Value> | undefined {
  const key = nameKey(text);
  return choices.find(({ label, aliases }) => [label, ...aliases].some((name) => nameKey(name) === key));
}
