import type { MadeSheet, ReadRequest, WorkbookMarks } from "../app/ports.js";
import { usualNames } from "../app/sheetNames.js";
import { INPUTS_KEY, readInputs } from "./inputMarks.js";
import { readStamp, STAMP_KEY } from "./stamp.js";
import { askForInputs, type Contents } from "./readInputGrids.js";

/** The input sheets and the marks of the owned ones, without what the owned ones hold: one batch as a rule. */
export async function readMarks(context: Excel.RequestContext, request: ReadRequest, contents: Contents): Promise<WorkbookMarks> {
  const sheets = context.workbook.worksheets;
  const probes = request.outputNames.flatMap(usualNames).map((name) => {
    const sheet = sheets.getItemOrNullObject(name);
    sheet.load("name");
    const [stamp, inputs] = [STAMP_KEY, INPUTS_KEY].map((key) => sheet.customProperties.getItemOrNullObject(key));
    stamp!.load("value");
    inputs!.load("value");
    return { sheet, stamp: stamp!, inputs: inputs! };
  });
  const { grids, saved } = await askForInputs(context, request, contents)(() => Promise.resolve());
  const made = probes.flatMap(({ sheet, stamp, inputs }): MadeSheet[] => {
    const owner = stamp.isNullObject ? null : readStamp(stamp.value);
    if (owner === null) return [];
    return [
      {
        kind: owner.kind,
        name: sheet.name,
        isUnfinished: owner.hash === null,
        inputs: inputs.isNullObject ? new Map() : readInputs(inputs.value),
      },
    ];
  });
  return { grids, saved, made };
}
