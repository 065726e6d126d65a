import type { TrialBalanceImport } from "../../app/trialBalanceImport.js";
import type { Question } from "../../core/finance/trialBalance/mapping.js";
import { isoDate } from "../../core/fiscalYear.js";
import { trialFigures } from "../../report/trialBalanceReport.js";

/** A trial balance: amounts in yen. An item that is `null` belongs to a statement that is not there, or to an account without a readable balance. */
export function trialBalanceReport({
  layout,
  sheet,
  form,
  unit,
  taxBasis,
  row,
  unmapped,
  checks,
  questions,
  missing,
  accounts,
}: TrialBalanceImport): object {
  const absent = trialFigures.filter((figure) => row.figures[figure] === null);
  const reason = accounts.some(({ isUnread }) => isUnread) ? "unreadableBalance" : "notInTrialBalance";
  return {
    layout,
    sheet,
    form,
    unit,
    taxBasis,
    business: { id: row.businessId, name: row.name, industry: row.industry },
    closing: row.closing === null ? null : isoDate(row.closing).slice(0, 7),
    months: row.months,
    missing,
    items: Object.fromEntries(trialFigures.map((figure) => [figure, row.figures[figure]])),
    reasons: Object.fromEntries(absent.map((figure) => [figure, reason])),
    employees: row.figures.employees,
    accounts: accounts.map(({ account, amount, isUnread, item, group, sign, decidedBy }) => ({
      account,
      amount: isUnread ? null : amount.yen,
      ...(isUnread && { reason: "unreadableBalance" }),
      item,
      group,
      sign,
      decidedBy,
    })),
    unmapped: unmapped.map(({ account, amount }) => ({ account, amount: amount.yen })),
    checks: checks.map(({ kind, subject, ok, difference }) => ({ name: subject === "" ? kind : `${kind}: ${subject}`, ok, difference })),
    questions: questions.map(questionReport),
  };
}

function questionReport(question: Question): object {
  switch (question.kind) {
    case "judgement":
      return { ...accountReport(question), judgement: question.judgement };
    case "account":
      return accountReport(question);
    default:
      return question;
  }
}

function accountReport({ kind, account, amount, answers, chosen }: Extract<Question, { kind: "judgement" | "account" }>): object {
  return { kind, account, amount, answers, chosen };
}
