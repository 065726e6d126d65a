import { keptTexts, type KeptText } from "../app/ports.js";
import { sync } from "./batch.js";

/** Among the workbook's settings; Excel keeps them in the file under the add-in's own id. */
const keyOf = (what: KeptText) => `banso-sheet.${what}`;

/** Asks for every kept text in the batch under way; the answer is there after it. */
export function probeKept(context: Excel.RequestContext): () => Readonly<Record<KeptText, string | null>> {
  const probes = keptTexts.map((what) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(what));
    setting.load("value");
    return [what, setting] as const;
  });
  return () =>
    Object.fromEntries(probes.map(([what, setting]) => [what, setting.isNullObject ? null : textOf(setting.value)] as const)) as Record<
      KeptText,
      string | null
    >;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

export async function keepText(context: Excel.RequestContext, what: KeptText, text: string): Promise<void> {
  context.workbook.settings.add(keyOf(what), text);
  await sync(context);
}
