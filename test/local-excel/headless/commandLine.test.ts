import { describe, expect, it } from "vitest";
import { parseCommandLine, UsageError } from "../../../src/local-excel/headless/commandLine.js";

describe("parseCommandLine", () => {
  it.each<[string, object]>([
    ["sample -o s.xlsx", { command: "sample", input: null, output: "s.xlsx" }],
    ["evaluate in.xlsx -o out.xlsx --json r.json --year R7", { command: "evaluate", input: "in.xlsx", json: "r.json", year: 2025 }],
    ["evaluate in.xlsx --year 2026 --lang en", { year: 2026, language: "en", output: null }],
    ["analyze in.xlsx --business J0002", { command: "analyze", business: "J0002" }],
    ["analyze in.xlsx", { feedback: null, editionsShown: null }],
    ["analyze in.xlsx --feedback easy --compare-editions", { feedback: "easyJa", editionsShown: "all" }],
    ["check in.xlsx", { command: "check", input: "in.xlsx", year: null, language: "ja" }],
  ])("%s", (line, expected) => {
    expect(parseCommandLine(line.split(" "))).toMatchObject(expected);
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
    ["check a.xlsx --lang fr", "--lang takes ja or en, not fr"],
    ["analyze a.xlsx --feedback toString", "--feedback takes ja, easy, en, zh, not toString"],
    ["check a.xlsx --colour", "--colour"],
  ])("%j is refused: %s", (line, message) => {
    const parse = () => parseCommandLine(line === "" ? [] : line.split(" "));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
  });
});
