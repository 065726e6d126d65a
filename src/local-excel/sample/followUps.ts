import { calendarDay, firstDayOf, fiscalYear, fiscalYearOf, lastDayOf, type DateSerial } from "../../core/fiscalYear.js";
import type { Figures, Planner } from "./businesses.js";
import { caseStory, type CaseStory } from "./caseStories.js";
import { dice, type Dice } from "./dice.js";
import { workingDay, workingDayFrom } from "./workingDay.js";

/** One contact after the plan. Words as they stand in the log; `null` leaves the cell empty. */
export interface SampleFollowUp {
  readonly date: DateSerial;
  readonly business: Planner;
  readonly channel: string;
  readonly progress: "順調" | "遅れ" | "ズレ";
  readonly expertDate: DateSerial | null;
  readonly figures: Figures | null;
  readonly salesChange: string;
  readonly profitChange: string;
  readonly nextDate: DateSerial | null;
  readonly caseKind: "成功" | "改善" | "";
  readonly content: string;
  /** Of a case that has been written down for the others. */
  readonly story: CaseStory | null;
}

/** Days from the plan to each contact of R7, by the month of the plan. 40 × 3 + 45 × 2 + 41 × 1 = 251 contacts with 126 businesses. */
const firstYearContacts: readonly { readonly months: readonly number[]; readonly days: readonly number[] }[] = [
  { months: [4, 5, 6], days: [60, 160, 255] },
  { months: [7, 8, 9, 10], days: [50, 135] },
  { months: [11, 12, 1, 2], days: [20] },
  { months: [3], days: [] },
];

/** One planner in four of July to September was seen early and then forgotten: overdue at the end of R7. */
const forgottenEvery = 4;
const forgottenDays = [12, 30];
const forgottenMonths: readonly number[] = [7, 8, 9];

const secondYear = firstDayOf(fiscalYear(2026));

/** Of the R7 planners with a contact, the first of every 18 reached its own target: 126 ÷ 18 = 7. */
const followedInFirstYear = 126;
const metTargetEvery = 18;

/** In R8 one R7 planner in nine has not been seen again. */
const notSeenAgain = { every: 9, place: 4 };

const contents = {
  順調: [
    "計画どおり進んでいることを確認。次の販促の準備を助言。",
    "新商品の売れ行きが良く、仕入れの見直しを提案した。",
    "補助事業の実績報告を支援。取組みは順調。",
    "月次の数字を一緒に確認。資金繰りに問題なし。",
  ],
  遅れ: [
    "設備の納期が遅れ、開始が2か月後ろ倒し。工程表を引き直した。",
    "人手が足りず販路開拓に着手できていない。作業の優先順位を整理。",
    "チラシの作成が遅れている。デザインの外注先の探し方を助言。",
  ],
  ズレ: ["売上が計画を大きく下回る。原因の究明のため専門家派遣を提案。", "主要な取引先の見直しで計画の前提が変わった。計画の修正が必要。"],
} as const;

const channels = ["巡回", "巡回", "窓口", "電話", "巡回", "Web", "窓口"] as const;

/** Cases shared in the middle of R7: of which planner, which of its contacts, and what was told. */
const sharedCases = [
  {
    planner: 4,
    contact: 1,
    caseKind: "成功",
    content: "商談会で知り合った販売先と継続取引が始まった。試食会の進め方をほかの事業者にも伝えたい。",
  },
  {
    planner: 45,
    contact: 0,
    caseKind: "改善",
    content: "予約の電話で作業が止まっていた。受付をウェブに移し、空いた時間を新商品の試作に充てることにした。",
  },
] as const;

function firstYearDates(business: Planner): DateSerial[] {
  if (business.planDate >= secondYear) return [];
  const { month } = calendarDay(business.planDate);
  const forgotten = forgottenMonths.includes(month) && business.index % forgottenEvery === 3;
  const days = forgotten ? forgottenDays : (firstYearContacts.find(({ months }) => months.includes(month))?.days ?? []);
  return days.map((after) => workingDay(business.planDate + after));
}

/** Contacts of April to September 2026. */
function secondYearDates(business: Planner): DateSerial[] {
  if (business.planDate < secondYear) {
    const seen = business.index % notSeenAgain.every !== notSeenAgain.place;
    return seen ? [workingDayFrom(2026, 4 + (business.index % 6), 2 + (business.index % 24))] : [];
  }
  const { month } = calendarDay(business.planDate);
  if (month <= 5) return [30, 100].map((after) => workingDay(business.planDate + after));
  return month === 6 ? [workingDay(business.planDate + 45)] : [];
}

const step = (yen: number): number => Math.round(yen / 10_000) * 10_000;

/** How the sales went, by the last digit of the business's place; all stay short of the business's own target. */
const courses = [
  { growth: 0.02, change: "増加" },
  { growth: 0.04, change: "増加" },
  { growth: 0.06, change: "増加" },
  { growth: 0.08, change: "増加" },
  { growth: 0, change: "横ばい" },
  { growth: 0, change: "横ばい" },
  { growth: 0, change: "横ばい" },
  { growth: -0.05, change: "減少" },
  { growth: -0.08, change: "減少" },
] as const;

/** What the client reported at the last contact of a year; one in ten cannot say, founders have nothing to compare with. */
function reported(business: Planner, metTarget: boolean): Pick<SampleFollowUp, "figures" | "salesChange" | "profitChange"> {
  const { base, target, index } = business;
  if (metTarget) {
    return { figures: { sales: step(target.sales * 1.01), profit: target.profit }, salesChange: "増加", profitChange: "増加" };
  }
  if (base === null || index % 10 === 9) return { figures: null, salesChange: "不明", profitChange: "不明" };
  const { growth, change } = courses[index % 10] ?? courses[0];
  return {
    figures: { sales: step(base.sales * (1 + growth)), profit: step(base.profit * (1 + growth)) },
    salesChange: change,
    profitChange: change,
  };
}

function followUp(business: Planner, date: DateSerial, isLastOfYear: boolean, metTarget: boolean, chance: Dice): SampleFollowUp {
  const { index } = business;
  const progress = metTarget ? "順調" : index % 23 === 5 ? "ズレ" : index % 7 === 3 ? "遅れ" : "順調";
  const expertSent = progress === "ズレ" && index % 2 === 0 && date + 14 <= lastDayOf(fiscalYearOf(date));
  const caseKind = isLastOfYear && metTarget ? "成功" : isLastOfYear && progress === "ズレ" ? "改善" : "";
  return {
    date,
    business,
    channel: channels[chance.below(channels.length)] ?? channels[0],
    progress,
    expertDate: expertSent ? workingDay(date + 10) : null,
    ...(isLastOfYear ? reported(business, metTarget) : { figures: null, salesChange: "", profitChange: "" }),
    nextDate: isLastOfYear && chance.below(3) > 0 ? workingDay(date + 170) : null,
    caseKind,
    content: metTarget && isLastOfYear ? "計画の売上目標を達成。取組みを成功事例として共有したい。" : chance.pick(contents[progress]),
    story: caseStory(caseKind, business.index),
  };
}

function withSharedCase(contact: SampleFollowUp, place: number): SampleFollowUp {
  const shared = sharedCases.find((one) => one.planner === contact.business.index && one.contact === place);
  return shared === undefined ? contact : { ...contact, caseKind: shared.caseKind, content: shared.content };
}

/** The log of a year and a half, by date. */
export function sampleFollowUps(planners: readonly Planner[]): SampleFollowUp[] {
  const chance = dice(20250403);
  return planners
    .flatMap((business) => {
      const metTarget = business.index < followedInFirstYear && business.index % metTargetEvery === 0;
      const contacts = [firstYearDates(business), secondYearDates(business)].flatMap((dates) =>
        dates.map((date, place) => followUp(business, date, place === dates.length - 1, metTarget, chance)),
      );
      return contacts.map((contact, place) => withSharedCase(contact, place));
    })
    .sort((a, b) => a.date - b.date || a.business.index - b.business.index);
}
