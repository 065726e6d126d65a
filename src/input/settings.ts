import { feedbackLanguages } from "../core/finance/feedbackLanguage.js";
import { isoDate, type DateSerial, type FiscalYear } from "../core/fiscalYear.js";
import { settingItems, settingsSheet, type SettingItem, type SettingKey } from "../core/inputSheets/settingsSheet.js";
import { issue, type Issue } from "../core/issue.js";
import type { LevelScale } from "../core/levelScale.js";
import { defaultSettings, type Settings } from "../core/settings.js";
import { nameKey, visibleText } from "./cellText.js";
import { findCommitteeMembers } from "./committeeMembers.js";
import type { Grid } from "./grid.js";
import { findOwnScale } from "./ownScale.js";
import { settingValue } from "./settingValue.js";
import { tableRows } from "./sheetRow.js";
import { openTable } from "./sheetTable.js";
import * as z from "./zod.js";

const day = z.nullable(z.custom<DateSerial>((value) => typeof value === "number"));

const plusAnswer = z.enum(["first", "last"]);

const share = z.number().check(z.gte(0), z.lte(1));

/** What each setting may be once its cell has been read. */
const settingsSchema = z.object({
  year: z.nullable(z.custom<FiscalYear>((value) => typeof value === "number")),
  organisation: z.string().check(z.maxLength(100)),
  planStart: day,
  planEnd: day,
  asOf: day,
  scale: z.custom<LevelScale>((value) => typeof value === "object" && value !== null),
  followUpIntervalMonths: z.int().check(z.gte(1), z.lte(60)),
  followUpScope: z.enum(["cohort", "stock"]),
  projectRule: z.enum(["lowest", "mostFrequent"]),
  targetMetRule: z.enum(["salesOrProfit", "salesAndProfit", "sales", "profit"]),
  growthThreshold: z.number().check(z.gt(0), z.lte(1)),
  smallTarget: z.number().check(z.gte(0)),
  onScheduleFrom: share,
  slightlyBehindFrom: share,
  lastYearCases: z.number().check(z.gte(1)),
  forecastMonths: z.int().check(z.gte(1), z.lte(12)),
  forecastTarget: z.number().check(z.gte(0)),
  staff: z.nullable(z.number().check(z.gte(0))),
  loggedProfit: z.nullable(z.enum(["grossProfit", "operatingProfit", "ordinaryProfit", "netIncome"])),
  edition: z.enum(["2022", "2018"]),
  unevenPeriods: z.enum(["asStated", "alsoAnnualised"]),
  editionsShown: z.enum(["chosen", "all"]),
  feedbackLanguage: z.enum(feedbackLanguages),
  variableShareOfCostOfSales: share,
  variableShareOfSellingCosts: share,
  salesPlus: plusAnswer,
  profitabilityPlus: plusAnswer,
  purchasePricePlus: plusAnswer,
  sellingPricePlus: plusAnswer,
  employeesPlus: plusAnswer,
  conditionsPlus: plusAnswer,
  cashFlowPlus: plusAnswer,
  diRounding: z.enum(["exact", "roundedShares"]),
  fewestAnswers: z.int().check(z.gte(1), z.lte(1000)),
  budgetUnit: z.nullable(z.enum(["yen", "thousandYen"])),
  calendar: z.enum(["western", "era"]),
  committeeName: z.string().check(z.maxLength(60)),
  meetingDate: day,
  meetingPlace: z.string().check(z.maxLength(100)),
});

export interface SettingsRead {
  readonly settings: Settings;
  /** Yen in one unit of 予算 and 財務 where those sheets do not say; `null`: 設定 does not say either. */
  readonly budgetUnit: 1 | 1000 | null;
}

const noSettings: SettingsRead = { settings: defaultSettings, budgetUnit: null };

/** 設定. What is blank, unknown or impossible has its default. */
export function readSettings(grid: Grid, issues: Issue[]): SettingsRead {
  const table = openTable(grid, settingsSheet, issues);
  if (!table) return noSettings;
  const block = findOwnScale(grid);
  const surroundings = { uses1904Dates: grid.uses1904Dates, ownScale: block?.scale ?? null };
  const members = findCommitteeMembers(grid);
  const blocks = [block, members].filter((found) => found !== null && found.column === table.columns.get("item")?.column);
  const isOfBlock = (row: number) => blocks.some((found) => found !== null && row >= found.first && row <= found.last);
  const accepted: Partial<Record<SettingKey, unknown>> = {};
  const usedAt = new Map<SettingKey, string>();
  for (const row of tableRows(table, issues)) {
    if (isOfBlock(row.index)) continue;
    const item = visibleText(row.value("item"));
    const text = visibleText(row.value("value"));
    const key = settingKey(item);
    if (!key) {
      issues.push(issue("settingUnknown", row.cell("item"), { item }));
      continue;
    }
    if (text === "") continue;
    const used = usedAt.get(key);
    if (used !== undefined) {
      issues.push(issue("settingRepeated", row.cell("item"), { item, used }));
      continue;
    }
    usedAt.set(key, row.cell("value").address);
    const read = settingsSchema.shape[key].safeParse(settingValue(settingItems[key], row.value("value"), surroundings));
    if (read.success) accepted[key] = read.data;
    else if (key === "scale") issues.push(issue("scaleInvalid", row.cell("value"), { text }));
    else issues.push(issue("settingInvalid", row.cell("value"), { item, text, expected: expected(settingItems[key]) }));
  }
  const { committee } = defaultSettings;
  const unset = { budgetUnit: null, committeeName: committee.name, meetingDate: committee.date, meetingPlace: committee.place };
  const { budgetUnit, committeeName, meetingDate, meetingPlace, ...read } = settingsSchema.parse({
    ...defaultSettings,
    ...unset,
    ...accepted,
  });
  const settings: Settings = {
    ...read,
    committee: { name: committeeName, date: meetingDate, place: meetingPlace, members: members?.members ?? [] },
  };
  return { settings: withPeriod(settings, grid, issues), budgetUnit: budgetUnit && (budgetUnit === "yen" ? 1 : 1000) };
}

function settingKey(item: string): SettingKey | undefined {
  return (Object.keys(settingItems) as SettingKey[]).find((key) => {
    const { label, aliases }: SettingItem = settingItems[key];
    return [label, ...aliases].some((name) => nameKey(name) === nameKey(item));
  });
}

function expected({ choices, sample }: SettingItem): string {
  return choices ? choices.map(({ label }) => label).join("、") : String(sample);
}

/** Longer than any plan: a slip in a date. */
const daysInFifteenYears = 5_480;

/** A period that ends before it begins, or takes a generation, is no period. */
function withPeriod(settings: Settings, grid: Grid, issues: Issue[]): Settings {
  const { planStart, planEnd } = settings;
  if (planStart === null || planEnd === null) return settings;
  if (planStart < planEnd && planEnd - planStart <= daysInFifteenYears) return settings;
  issues.push(issue("planPeriodImpossible", { sheet: grid.sheet, address: "" }, { from: isoDate(planStart), to: isoDate(planEnd) }));
  return { ...settings, planStart: null, planEnd: null };
}
