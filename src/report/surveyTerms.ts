import { diffusionIndex, type Balance } from "../core/survey/diffusionIndex.js";
import type { SurveySettings } from "../core/survey/surveySettings.js";
import { shownDi } from "../core/survey/tallySurvey.js";
import { weatherBands, weatherOf, weatherWords } from "../core/survey/weather.js";
import { call, cellTerm, computed, constant, operation, quoted, rangeTerm, type Term } from "./formula.js";
import { number, text } from "./literal.js";
import type { SheetDraft } from "./sheetDraft.js";
import type { PlanCell } from "./sheetPlan.js";
import { styles } from "./style.js";

/** What stands instead of a figure that rests on too few answers. */
export const tooFew = "－";

/** The limits that stand on the sheet, and the formulas that read them. */
export interface SurveyTerms {
  readonly di: (counts: CountTerms, balance: Balance) => PlanCell;
  readonly share: (part: Term, n: Term, balance: Balance, of: "plus" | "unchanged" | "minus") => PlanCell;
  readonly weather: (di: Term, n: Term, balance: Balance) => PlanCell;
}

export interface CountTerms {
  readonly n: Term;
  readonly plus: Term;
  readonly minus: Term;
}

/** Puts the fewest answers and the weather bands beside the heading of six rows, right of what is printed. */
export function placeSurveyLimits(draft: SheetDraft, column: number, settings: SurveySettings): SurveyTerms {
  const [header, first] = [0, 1];
  ["最少回答数", "DIの下限", "天気"].forEach((label, place) => {
    draft.put(header, column + place, text(label));
    draft.width(column + place, place === 2 ? 16 : 10);
  });
  draft.put(first, column, number(settings.fewestAnswers));
  weatherBands.forEach((band, place) => {
    draft.put(first + place, column + 1, number(band.minimum));
    draft.put(first + place, column + 2, text(weatherWords(band)));
  });
  draft.style({ row: header, column, rows: 1, columns: 3 }, styles.workingHeader);
  draft.style({ row: first, column, rows: weatherBands.length, columns: 3 }, styles.working);
  const fewest = cellTerm({ row: first, column }, "both");
  const band = (place: number): Term => rangeTerm({ row: first, column: column + place, rows: weatherBands.length, columns: 1 });
  const unlessFew = (n: Term, term: Term): Term => call("IF", operation(n, "<", fewest), quoted(tooFew), term);
  const percent = (part: Term, n: Term): Term => call("ROUND", operation(operation(part, "*", constant(100)), "/", n), constant(1));
  const di = ({ n, plus, minus }: CountTerms): Term =>
    settings.diRounding === "exact"
      ? percent(operation(plus, "-", minus), n)
      : call("ROUND", operation(percent(plus, n), "-", percent(minus, n)), constant(1));
  return {
    di: (counts, balance) => computed(unlessFew(counts.n, di(counts)), shownDi(balance, settings) ?? tooFew),
    share: (part, n, balance, of) =>
      computed(unlessFew(n, operation(part, "/", n)), balance.n < settings.fewestAnswers ? tooFew : balance[of] / balance.n),
    weather: (diCell, n, balance) => {
      const shown = balance.n < settings.fewestAnswers ? null : diffusionIndex(balance, settings.diRounding);
      return computed(unlessFew(n, call("LOOKUP", diCell, band(1), band(2))), shown === null ? tooFew : weatherWords(weatherOf(shown)));
    },
  };
}
