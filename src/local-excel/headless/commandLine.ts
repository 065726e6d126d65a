import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { optionRules, optionUsage, UsageError, type OptionName, type OptionValues } from "./options.js";

/** Options that every command takes. */
const common: readonly OptionName[] = ["output", "json", "year", "lang"];

interface CommandRule {
  /** Whether it reads a workbook; one that does not makes one. */
  readonly input: boolean;
  /** Options of this command alone. */
  readonly own: readonly OptionName[];
  readonly required?: OptionName;
}

const commandRules = {
  sample: { input: false, own: [] },
  templates: { input: false, own: [] },
  check: { input: true, own: [] },
  evaluate: { input: true, own: ["html", "freeze"] },
  month: { input: true, own: ["month"] },
  analyze: { input: true, own: ["business", "feedback", "compare-editions"] },
  survey: { input: true, own: [] },
  consistency: { input: true, own: ["sheet"], required: "sheet" },
  "trial-balance": { input: true, own: ["sheet", "business", "months", "closing", "industry", "insert"] },
} as const satisfies Readonly<Record<string, CommandRule>>;

export type CommandName = keyof typeof commandRules;

export const commandNames = Object.keys(commandRules) as readonly CommandName[];

export interface CommandLine {
  readonly command: CommandName;
  readonly input: string | null;
  readonly options: OptionValues;
}

export const usage = [
  `npm run --silent headless -- <command> [input.xlsx] ${common.map(optionUsage).join(" ")}`,
  ...commandNames.map((name) => `  ${[name, ...commandRules[name].own.map(optionUsage)].join(" ")}`),
].join("\n");

/** @throws UsageError */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parsed(argv);
  const [command, input, ...rest] = positionals;
  const known = commandNames.find((name) => name === command);
  if (known === undefined) throw new UsageError(command === undefined ? "no command given" : `unknown command: ${command}`);
  const { input: needsInput, own, required }: CommandRule = commandRules[known];
  if (rest.length > 0) throw new UsageError(`one input file only: ${rest.join(" ")}`);
  if (needsInput && input === undefined) throw new UsageError(`${known} needs an input file`);
  if (!needsInput && input !== undefined) throw new UsageError(`${known} takes no input file`);
  const options = readOptions(values);
  const foreign = (Object.keys(values) as OptionName[]).find((name) => !common.includes(name) && !own.includes(name));
  if (foreign !== undefined) throw new UsageError(`${known} takes no --${foreign}`);
  if (required !== undefined && options[required] === null) throw new UsageError(`${known} needs --${required}`);
  if (!needsInput && options.output === null) throw new UsageError(`${known} needs -o output.xlsx`);
  if (input !== undefined && options.output !== null && resolve(input) === resolve(options.output))
    throw new UsageError("the input file is never written: give another output");
  return { command: known, input: input ?? null, options };
}

type GivenOptions = Partial<Record<OptionName, string | boolean>>;

function parsed(argv: readonly string[]): { readonly values: GivenOptions; readonly positionals: readonly string[] } {
  const options = Object.entries(optionRules).map(([name, rule]) => [
    name,
    { type: "argument" in rule ? "string" : "boolean", ...("short" in rule && { short: rule.short }) } as const,
  ]);
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(options) as Record<OptionName, { type: "string" | "boolean" }>,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readOptions(given: GivenOptions): OptionValues {
  const read = Object.entries(optionRules).map(([name, rule]) => {
    const value = given[name as OptionName];
    return [name, value === undefined ? null : rule.read(String(value))] as const;
  });
  return Object.fromEntries(read) as OptionValues;
}
