import { inputSheets } from "../../core/inputSheets/inputSheets.js";
import type { SummaryProps } from "../jobs.js";
import SampleRows from "./SampleRows.js";

/** After the templates were inserted: their sample rows, to be removed once they have been looked at. */
export default function TemplatesSummary({ outcome, controls }: SummaryProps) {
  const withSamples = outcome.sheets.map(({ name }) => name).filter((name) => name !== inputSheets.settings.name);
  return <SampleRows sheets={withSamples} onRemove={controls.removeSamples} />;
}
