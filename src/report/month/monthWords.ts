import { delayBands, type DelayMark, type NotMarkedReason } from "../../core/month/delayMark.js";
import { halfYear, type Certainty } from "../../core/month/forecast.js";
import type { PaceMethod } from "../../core/month/pace.js";
import type { Settings } from "../../core/settings.js";
import { notRatedWords, percentWords } from "../wording.js";

export const markWords: Readonly<Record<DelayMark, string>> = {
  reached: "達成済",
  onSchedule: "順調",
  slightlyBehind: "やや遅れ",
  behind: "遅れ",
  notStarted: "未着手",
  notYetDue: "予定前",
  atYearEnd: "期末に判定",
};

export const notMarkedWords: Readonly<Record<NotMarkedReason, string>> = { ...notRatedWords, yearFigureOnly: "年度値のみ" };

export const methodWords: Readonly<Record<PaceMethod, string>> = { planned: "予定", lastYear: "前年", even: "均等", yearEnd: "期末" };

/** A rank in one word; what leads to it stands in the notes. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  final: "確定",
  ifHeldAsPlanned: "条件付",
  fewMonths: "低",
  fewCases: "低",
  lastYearLong: "高",
  lastYearShort: "中",
  evenLong: "中",
  evenShort: "低",
};

/** How the page is to be read, with every limit that it depends on. */
export function monthNotes(settings: Settings): readonly string[] {
  const { lastYearCases, forecastMonths, forecastTarget } = settings;
  const [, slightly, schedule] = delayBands(settings);
  return [
    `判定: 累計 ÷ ここまでの見込みが ${percentWords(schedule.minimum)} 以上は順調、${percentWords(slightly.minimum)} 以上はやや遅れ、下回れば遅れ。不足が1件に満たないうちは遅れとしません（3月を除く）。予定前: 1件も見込まれていない月。`,
    `見込み方: 予定＝「目標」の予定月が過ぎた分、期末＝年度末にわかる指標、前年＝前年度の月別の割合（前年度の記録が12か月そろい、実績が ${lastYearCases} 以上の指標）、均等＝12か月に均等。`,
    `着地見込みの確かさ: 高＝前年の割合で${halfYear}か月以上、中＝均等で${halfYear}か月以上、または前年の割合、低＝${forecastMonths}か月未満・目標 ${forecastTarget} 未満・均等で${halfYear}か月未満、条件付＝予定どおり行った場合。`,
    "－: 月の実績がわからない指標。「年度値のみ」は、年度の実績だけが入力された指標で、3月の末に数えます。",
  ];
}
