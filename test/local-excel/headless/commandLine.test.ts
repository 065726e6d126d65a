import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../src/local-excel/headless/commandLine.js";
import { UsageError } from "../../../src/local-excel/headless/options.js";

describe("parseCommandLine", () => {
  it.each<[line: string, command: string, input: string | null, options: object]>([
    ["sample -o s.xlsx", "sample", null, { output: "s.xlsx", json: null }],
    ["evaluate in.xlsx -o out.xlsx --json r.json --year R7", "evaluate", "in.xlsx", { json: "r.json", year: 2025 }],
    ["evaluate in.xlsx --year 2026 --lang en", "evaluate", "in.xlsx", { year: 2026, lang: "en", output: null }],
    ["evaluate in.xlsx --freeze", "evaluate", "in.xlsx", { freeze: true }],
    ["evaluate in.xlsx", "evaluate", "in.xlsx", { freeze: null }],
    ["month in.xlsx --month 2025-09", "month", "in.xlsx", { month: { year: 2025, month: 9 } }],
    ["month in.xlsx", "month", "in.xlsx", { month: null }],
    ["analyze in.xlsx --business J0002", "analyze", "in.xlsx", { business: "J0002" }],
    ["analyze in.xlsx", "analyze", "in.xlsx", { feedback: null, "compare-editions": null }],
    ["analyze in.xlsx --feedback easy --compare-editions", "analyze", "in.xlsx", { feedback: "easyJa", "compare-editions": "all" }],
    ["consistency in.xlsx --sheet 予算", "consistency", "in.xlsx", { sheet: "予算" }],
    ["trial-balance a.csv --industry 喫茶店", "trial-balance", "a.csv", { industry: "0601" }],
    ["trial-balance a.csv --months 6 --closing 2025-09 --insert", "trial-balance", "a.csv", { months: 6, closing: 45901, insert: true }],
    ["check in.xlsx", "check", "in.xlsx", { year: null, lang: null }],
  ])("%s", (line, command, input, options) => {
    expect(parseCommandLine(line.split(" "))).toMatchObject({ command, input, options });
  });

  it.each([
    ["", "no command given"],
    ["evaluat in.xlsx", "unknown command: evaluat"],
    ["evaluate", "evaluate needs an input file"],
    ["analyze", "analyze needs an input file"],
    ["check a.xlsx b.xlsx", "one input file only: b.xlsx"],
    ["sample in.xlsx -o out.xlsx", "sample takes no input file"],
    ["sample", "sample needs -o output.xlsx"],
    ["evaluate a.xlsx -o ./a.xlsx", "the input file is never written: give another output"],
    ["evaluate a.xlsx -o a.xlsx", "the input file is never written: give another output"],
    ["check a.xlsx --year H31", "--year takes a fiscal year such as R7 or 2025, not H31"],
    ["month a.xlsx --month R7.9", "--month takes a month such as 2025-09, not R7.9"],
    ["month", "month needs an input file"],
    ["check a.xlsx --lang fr", "--lang takes ja or en, not fr"],
    ["analyze a.xlsx --feedback toString", "--feedback takes ja, easy, en, zh, not toString"],
    ["month a.xlsx --month 2025-13", "--month takes a month such as 2025-09, not 2025-13"],
    ["check a.xlsx --freeze", "check takes no --freeze"],
    ["check a.xlsx --sheet 予算", "check takes no --sheet"],
    ["consistency a.xlsx", "consistency needs --sheet"],
    ["check a.xlsx --colour", "--colour"],
    ["trial-balance a.csv --months 0", "--months takes a whole number from 1 to 24, not 0"],
    ["trial-balance a.csv --industry 製造", "--industry takes a trade such as 喫茶店 or a code such as 0601, not 製造"],
    ["trial-balance a.csv --closing 2025-13", "--closing takes a month such as 2025-03, not 2025-13"],
  ])("%j is refused: %s", (line, message) => {
    const parse = () => parseCommandLine(line === "" ? [] : line.split(" "));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
  });
});
