import type { TrialBalanceImport } from "../../src/app/trialBalanceImport.js";
import type { FinishedRun } from "../../src/app/run.js";
import { dateSerial } from "../../src/core/fiscalYear.js";
import { mapTrialBalance } from "../../src/core/finance/trialBalance/mapTrialBalance.js";
import { shop } from "../input/trialBalance/fixtures/ledgers.js";
import { line, trialOf } from "../core/finance/trialBalance/trialOf.js";
import { checked } from "./outcomes.js";

const ledger = trialOf(shop);
/** The stationer's books, with an account that nobody knows. */
const mapping = mapTrialBalance({ ...ledger, rows: [...ledger.rows, line("出店準備預け", 120_000)] });

/** A corporation of which everything is known but the head count. */
export const trial: TrialBalanceImport = {
  layout: "yayoi",
  sheet: "試算表",
  heading: shop.business,
  unit: 1,
  taxBasis: "excluded",
  form: mapping.form,
  accounts: mapping.accounts,
  unmapped: mapping.accounts.filter(({ decidedBy }) => decidedBy === "open"),
  questions: mapping.questions,
  checks: [
    ...mapping.checks.filter(({ ok }) => ok).slice(0, 1),
    {
      ...mapping.checks[0]!,
      kind: "subtotal",
      subject: "流動資産合計",
      stated: 22_000_000,
      computed: 22_494_314,
      difference: 494_314,
      ok: false,
      origin: { sheet: "試算表", address: "E14" },
    },
  ],
  row: {
    businessId: "J0007",
    name: shop.business,
    industry: "0501_小売業",
    closing: dateSerial(2025, 3, 31),
    months: 12,
    figures: { ...mapping.figures, employees: null },
  },
  missing: [],
  businesses: [
    { id: "J0007", name: shop.business },
    { id: "J0008", name: "見本ベーカリー" },
  ],
};

/** The heading tells neither the business nor the period. */
export const bareTrial: TrialBalanceImport = {
  ...trial,
  heading: "架空文具",
  unit: null,
  taxBasis: null,
  row: { ...trial.row, businessId: null, name: "架空文具", industry: "", closing: null, months: null },
  missing: ["closing", "months", "business"],
};

function importOf(trialBalance: TrialBalanceImport): FinishedRun {
  return {
    ...checked,
    issues: [],
    trialBalance,
    sheets: [{ kind: "accountMapping", name: "試算表対応" }],
  };
}

export const imported = importOf(trial);
export const importedBare = importOf(bareTrial);
/** The heading tells all, of a business that no sheet knows. */
export const importedOfNewClient = importOf({ ...trial, row: { ...trial.row, businessId: null, industry: "" } });
export const withoutTrialBalance: FinishedRun = { ...checked, issues: [], sheets: [] };
