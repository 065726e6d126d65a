import type { SheetControls } from "../../src/taskpane/actions.js";
import { inputSheets } from "../../src/core/inputSheets/inputSheets.js";
import { headerProposals } from "../../src/input/headerProposals.js";
import { pasted } from "../fixtures/grids.js";

const diary = pasted(
  "窓口日報",
  "訪問日\t指標の番号\t会員番号\tお客様名\t件数\t対応者\nR7.5.12\tK5-1\t\t\t1\t田中\nR7.6.2\tK5-2\tC001\t川口鋳物工業\t1\t田中\nR7.6.3\tK5-2\tC002\t鳩ヶ谷製菓\t\t鈴木",
);

/** A workbook with a diary in words of its own. */
export const ownWords: SheetControls = {
  lookAround: () =>
    Promise.resolve({
      known: [
        { sheet: "設定", key: "settings" },
        { sheet: "目標", key: "targets" },
        { sheet: "支援先", key: "businesses" },
      ],
      missing: ["実績入力", "活動記録", "フォロー記録", "財務", "予算", "定性評価"],
      unknown: ["表紙", "窓口日報"],
      calendar: "western",
    }),
  mappings: () =>
    Promise.resolve([{ sheet: "窓口日報", key: "activityLog", why: "alike", proposals: headerProposals(diary, inputSheets.activityLog)! }]),
  proposalsFor: (_, key) => Promise.resolve(headerProposals(diary, inputSheets[key])),
  saveMapping: () => Promise.resolve(),
  removeSamples: () =>
    Promise.resolve({
      removed: [
        { sheet: "目標", rows: 3 },
        { sheet: "支援先", rows: 2 },
      ],
      kept: [],
    }),
};

/** A workbook just made. */
export const emptyBook: SheetControls = {
  ...ownWords,
  lookAround: () =>
    Promise.resolve({
      known: [],
      missing: Object.values(inputSheets).map(({ name }) => name),
      unknown: ["Sheet1"],
      calendar: "western",
    }),
};

/** Templates of which somebody has typed into a sample row. */
export const typedInto: SheetControls = {
  ...ownWords,
  removeSamples: () =>
    Promise.resolve({
      removed: [
        { sheet: "目標", rows: 2 },
        { sheet: "支援先", rows: 2 },
      ],
      kept: [{ sheet: "目標", address: "A6" }],
    }),
};
