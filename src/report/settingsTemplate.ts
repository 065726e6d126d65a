import { fiscalYear, fiscalYearLabel, type FiscalYear } from "../core/fiscalYear.js";
import {
  membersBlock,
  membersSample,
  settingItems,
  settingsSheet,
  ownScaleName,
  type SettingItem,
  type SettingKey,
} from "../core/inputSheets/settingsSheet.js";
import { levelScales } from "../core/levelScale.js";
import { blank, number, text } from "./literal.js";
import { heightOfLines, lineCount } from "./rowHeight.js";
import type { CellValidation, PlanCell, SheetPlan } from "./sheetPlan.js";
import { palette, styles } from "./style.js";

const headerRow = 3;
const explanationWidth = 55;

const membersNote = "※ 評価委員会の委員です。計画に定めた構成に書き換えてください。氏名は空欄でもかまいません。";

const scaleNames = [...Object.values(levelScales).map(({ name }) => name), ownScaleName];

function offeredValues({ kind, choices }: SettingItem): readonly string[] | null {
  if (kind === "scale") return scaleNames;
  return choices?.map(({ label }) => label) ?? null;
}

/** The plan's own days, so that they agree with the columns of a fresh 目標. */
function planSamples(years: readonly FiscalYear[]): Partial<Record<SettingKey, string>> {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return {};
  return {
    year: fiscalYearLabel(first),
    planStart: `${fiscalYearLabel(first)}.4.1`,
    planEnd: `${fiscalYearLabel(fiscalYear(last + 1))}.3.31`,
  };
}

/** 設定: every setting with its default, and what it decides; below them the committee's members. `years`: those of the plan. */
export function settingsTemplate(years: readonly FiscalYear[]): SheetPlan {
  const entries = Object.entries({ ...settingItems }) as [SettingKey, SettingItem][];
  const ofPlan = planSamples(years);
  const items = entries.map(([key, item]) => ({ ...item, sample: ofPlan[key] ?? item.sample }));
  const { item, value } = settingsSheet.columns;
  const line = (first: string): PlanCell[] => [text(first), blank, blank];
  const rows = items.map(({ label, sample, hint }) => [
    text(label),
    typeof sample === "number" ? number(sample) : text(sample),
    text(hint),
  ]);
  const firstRow = headerRow + 1;
  const members = membersSample.map(({ role, position }) => [text(role), blank, text(position)]);
  const membersHeader = firstRow + rows.length + 2;
  const membersArea = { row: membersHeader + 1, column: 0, rows: members.length, columns: 3 };
  const whole = { row: firstRow, column: 0, rows: rows.length, columns: 3 };
  const validations = items.flatMap((setting, place): CellValidation[] => {
    const choices = offeredValues(setting);
    return choices === null ? [] : [{ area: { row: firstRow + place, column: 1, rows: 1, columns: 1 }, choices }];
  });
  return {
    kind: "template",
    name: settingsSheet.name,
    cells: [
      line(settingsSheet.name),
      line(settingsSheet.purpose),
      line(""),
      [text(item.header), text(value.header), text("説明")],
      ...rows,
      line(""),
      line(membersNote),
      [text(membersBlock.role.header), text(membersBlock.name.header), text(membersBlock.position.header)],
      ...members,
    ],
    columnWidths: [item.width, value.width, explanationWidth],
    rowHeights: new Map(
      items.map(({ hint }, place) => [firstRow + place, heightOfLines(lineCount(hint, explanationWidth), styles.text.fontSize ?? 10)]),
    ),
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: styles.title },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, style: styles.note },
      { area: whole, style: styles.text },
      { area: { ...whole, column: 1, columns: 1 }, style: { bold: true } },
      { area: { ...whole, column: 2, columns: 1 }, style: { color: palette.muted } },
      { area: { ...whole, row: headerRow, rows: 1 }, style: styles.header },
      { area: { ...membersArea, row: membersHeader - 1, rows: 1, columns: 1 }, style: styles.note },
      { area: membersArea, style: styles.text },
      { area: { ...membersArea, row: membersHeader, rows: 1 }, style: styles.header },
    ],
    conditionalStyles: [],
    validations: [
      { area: { row: headerRow, column: 0, rows: 1, columns: 1 }, hint: { title: item.header, text: item.hint } },
      { area: { row: headerRow, column: 1, rows: 1, columns: 1 }, hint: { title: value.header, text: value.hint } },
      ...validations,
    ],
    charts: [],
    freeze: { rows: firstRow, columns: 0 },
    print: {
      orientation: "portrait",
      titleRows: { first: headerRow, last: headerRow },
      pagesWide: 1,
      header: settingsSheet.name,
      footer: "&P / &N",
    },
    showGridlines: true,
  };
}
