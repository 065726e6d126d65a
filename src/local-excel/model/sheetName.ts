import { invalidArgument } from "../protocol/hostError.js";

const longestName = 31;

/** Excel's rules: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, and not the reserved name History. */
export function assertSheetName(name: string): void {
  const isAllowed = name.length >= 1 && name.length <= longestName && !/[:\\/?*[\]]|^'|'$/.test(name) && !/^history$/i.test(name);
  if (!isAllowed) throw invalidArgument("The name of a sheet is empty, too long, or has a character that is not allowed.");
}
