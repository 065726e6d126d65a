/**
 * A formula in which every `HYPERLINK(target, shown)` is replaced by what the cell shows.
 * IronCalc does not know HYPERLINK; Excel's own value of such a cell is the shown text.
 */
export function withoutHyperlinks(formula: string): string {
  const start = findCall(formula);
  if (start === null) return formula;
  const { args, end } = callArguments(formula, start + "HYPERLINK(".length);
  const shown = args[1] ?? args[0] ?? "";
  return withoutHyperlinks(`${formula.slice(0, start)}(${shown})${formula.slice(end)}`);
}

/** The first argument of a formula that is a `HYPERLINK` as a whole; `null` of any other. */
export function hyperlinkTarget(formula: string): string | null {
  if (!/^HYPERLINK\(/i.test(formula)) return null;
  const { args, end } = callArguments(formula, "HYPERLINK(".length);
  return end === formula.length ? (args[0] ?? null) : null;
}

function findCall(formula: string): number | null {
  for (const { index, quoted } of characters(formula)) {
    if (!quoted && /^HYPERLINK\(/i.test(formula.slice(index, index + 10))) return index;
  }
  return null;
}

function callArguments(formula: string, from: number): { args: string[]; end: number } {
  const args: string[] = [];
  let depth = 0;
  let argumentStart = from;
  for (const { index, quoted } of characters(formula)) {
    if (index < from || quoted) continue;
    const character = formula[index];
    if (character === "(") depth++;
    else if (character === ")" && depth > 0) depth--;
    else if (character === ")" || (character === "," && depth === 0)) {
      args.push(formula.slice(argumentStart, index));
      argumentStart = index + 1;
      if (character === ")") return { args, end: index + 1 };
    }
  }
  return { args: [...args, formula.slice(argumentStart)], end: formula.length };
}

/** Every position, and whether it lies within a text or a quoted sheet name. */
function* characters(formula: string): Generator<{ index: number; quoted: boolean }> {
  let quote = "";
  for (let index = 0; index < formula.length; index++) {
    const character = formula[index];
    if (quote !== "") {
      yield { index, quoted: true };
      if (character === quote) quote = "";
    } else {
      if (character === '"' || character === "'") quote = character;
      yield { index, quoted: quote !== "" };
    }
  }
}
