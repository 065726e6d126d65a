import type { MadeSheet, ReadRequest, WorkbookMarks } from "../app/ports.js";
import { usualNames } from "../app/sheetNames.js";
import { INPUTS_KEY, readInputs } from "./inputMarks.js";
import { readStamp, STAMP_KEY } from "./stamp.js";
import { askForInputs, type Contents } from "./readInputGrids.js";

/** The input sheets and the marks of the owned ones, without what the owned ones hold: one batch as a rule. */
export async function readMarks(context: Excel.RequestContext, request: ReadRequest, contents: Contents): Promise<WorkbookMarks> {
  const marks = probeMarks(context, request.outputNames);
  const { grids, saved } = await askForInputs(context, request, contents)(() => Promise.resolve());
  return { grids, saved, made: marks() };
}

/** Asks for the marks of generated sheets in the batch under way; the answer is there after it. */
export function probeMarks(context: Excel.RequestContext, preferredNames: readonly string[]): () => MadeSheet[] {
  const probes = preferredNames.flatMap(usualNames).map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const [stamp, inputs] = [STAMP_KEY, INPUTS_KEY].map((key) => sheet.customProperties.getItemOrNullObject(key));
    stamp!.load("value");
    inputs!.load("value");
    return { sheet, stamp: stamp!, inputs: inputs! };
  });
  return () =>
    probes.flatMap(({ sheet, stamp, inputs }): MadeSheet[] => {
      const owner = stamp.isNullObject ? null : readStamp(stamp.value);
      if (owner === null) return [];
      const marks = readInputs(inputs.isNullObject ? "" : inputs.value);
      return [{ kind: owner.kind, name: sheet.name, isUnfinished: owner.hash === null, ...marks }];
    });
}
