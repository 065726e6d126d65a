import { runCommand } from "./headless/commands.js";
import { parseCommandLine, usage } from "./headless/commandLine.js";
import { UsageError } from "./headless/options.js";
import { UnreadableWorkbook } from "./xlsx/unreadableWorkbook.js";

/** 0: done · 1: done, but issues of severity error remain · 2: usage or unreadable file. */
async function main(argv: readonly string[]): Promise<0 | 1 | 2> {
  try {
    return await runCommand(parseCommandLine(argv));
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n${usage}`);
      return 2;
    }
    if (error instanceof UnreadableWorkbook) {
      console.error(error.message);
      return 2;
    }
    throw error;
  }
}

process.exitCode = await main(process.argv.slice(2));
