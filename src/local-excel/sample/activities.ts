import { dateSerial, fiscalYearOf, type DateSerial } from "../../core/fiscalYear.js";
import type { Planner, SampleBusiness } from "./businesses.js";
import { dice } from "./dice.js";
import { officers } from "./inventedNames.js";
import { workingDay } from "./workingDay.js";

/** One row of 活動記録; `business` is `null` for an event of the chamber itself. */
export interface SampleActivity {
  readonly date: DateSerial;
  readonly indicatorId: string;
  readonly business: SampleBusiness | null;
  readonly quantity: number;
  readonly unit: string;
  readonly officer: string;
  readonly content: string;
  readonly remarks?: string;
}

/** Support of businesses: `distinct` of them once, and `again` of these a second time in the same fiscal year. */
interface Support {
  readonly id: string;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
  readonly industry?: string;
  /** Businesses of the industry passed over, because an earlier row of the same year has them. */
  readonly skip?: number;
  readonly distinct: number;
  readonly again?: number;
  /** Per row; 1 where nothing else is said. */
  readonly quantity?: number;
  readonly unit?: string;
  readonly content: string;
}

const supports: readonly Support[] = [
  // R7
  { id: "K4-1", from: "2025-10-17", to: "2025-10-18", industry: "製造業", distinct: 4, content: "展示会の来場者5者に製品のヒアリング調査" },
  { id: "K7-5", from: "2025-06-02", to: "2026-02-20", distinct: 3, again: 2, content: "求人票の書き方と求人情報の発信を支援" },
  { id: "K81-1", from: "2025-10-17", to: "2025-10-18", industry: "製造業", distinct: 6, content: "市産品フェアへの出展" },
  { id: "K81-1", from: "2026-01-28", to: "2026-01-29", industry: "製造業", skip: 6, distinct: 5, content: "県のビジネス展示会への出展" },
  {
    id: "K81-1a",
    from: "2025-12-01",
    to: "2026-03-10",
    industry: "製造業",
    distinct: 2,
    unit: "件",
    content: "展示会で名刺交換した相手先と成約",
  },
  { id: "K81-2", from: "2025-09-10", to: "2025-11-20", industry: "製造業", distinct: 8, again: 1, content: "受発注商談会に参加" },
  {
    id: "K81-3",
    from: "2025-06-10",
    to: "2026-02-10",
    industry: "製造業",
    distinct: 5,
    again: 2,
    content: "受発注の仕組みの IT 化を専門家と支援",
  },
  {
    id: "K81-3a",
    from: "2026-02-02",
    to: "2026-03-02",
    industry: "製造業",
    distinct: 1,
    unit: "件",
    content: "ホームページ経由の問合せから成約",
  },
  { id: "K82-1", from: "2025-07-26", to: "2025-11-03", industry: "小売業", distinct: 9, content: "地域イベントへの出店支援" },
  {
    id: "K82-2",
    from: "2025-09-01",
    to: "2026-01-30",
    industry: "飲食業",
    distinct: 15,
    again: 3,
    content: "店舗表彰の応募に向けた店づくりの助言",
  },
  { id: "K83-1", from: "2025-08-04", to: "2026-02-27", industry: "サービス業", distinct: 5, content: "店の紹介動画の企画と配信を支援" },
  {
    id: "K83-1a",
    from: "2026-03-02",
    to: "2026-03-13",
    industry: "サービス業",
    distinct: 1,
    content: "動画を見た相手先との新規取引を確認",
  },
  { id: "K83-2", from: "2025-11-04", to: "2026-02-20", industry: "飲食業", distinct: 4, content: "特産品の広域販売に向けた商品登録を支援" },
  // R8, first half
  { id: "K7-5", from: "2026-05-11", to: "2026-09-18", distinct: 4, content: "求人票の書き方と求人情報の発信を支援" },
  { id: "K81-1", from: "2026-07-08", to: "2026-07-09", industry: "製造業", distinct: 3, content: "素材の展示会への共同出展" },
  {
    id: "K81-1a",
    from: "2026-08-03",
    to: "2026-09-11",
    industry: "製造業",
    distinct: 1,
    quantity: 2,
    unit: "件",
    content: "展示会の引合いから成約",
  },
  { id: "K81-2", from: "2026-09-09", to: "2026-09-09", industry: "製造業", distinct: 4, content: "ビジネス交流会に参加" },
  { id: "K81-3", from: "2026-05-18", to: "2026-09-04", industry: "製造業", distinct: 3, content: "受発注の仕組みの IT 化を専門家と支援" },
  { id: "K81-4", from: "2026-07-01", to: "2026-09-15", industry: "製造業", distinct: 2, content: "ものづくり支援の専門家と工程改善" },
  { id: "K82-1", from: "2026-07-25", to: "2026-08-08", industry: "小売業", distinct: 5, content: "地域イベントへの出店支援" },
  { id: "K83-1", from: "2026-06-01", to: "2026-09-18", industry: "サービス業", distinct: 8, content: "店の紹介動画の企画と配信を支援" },
  { id: "K83-2", from: "2026-08-03", to: "2026-09-18", industry: "飲食業", distinct: 2, content: "特産品の広域販売に向けた商品登録を支援" },
];

/** Events of the chamber: one row a day. */
const events: readonly { readonly id: string; readonly days: readonly string[]; readonly content: string }[] = [
  { id: "K5-1", days: ["2025-05-22", "2026-05-21"], content: "補助金活用セミナー（参加38名）" },
  { id: "K6-1", days: ["2025-07-10", "2025-11-13", "2026-07-09"], content: "事業計画作成セミナー（参加21名）" },
  { id: "K6-2", days: ["2025-06-14", "2025-09-20", "2026-02-14", "2026-06-13"], content: "創業塾（全5日の講座を1回と数える）" },
  {
    id: "K6-3",
    days: ["2025-05-15", "2025-07-17", "2025-09-18", "2025-11-20", "2026-01-22", "2026-03-05", "2026-06-18", "2026-08-20"],
    content: "DXセミナー（参加16名）",
  },
];

/** Of the businesses analysed in R7 the first 41, and in R8 the first 18, came a second time for the same analysis. */
const secondAnalyses = [
  { year: 2025, count: 41, lastDay: "2026-03-13" },
  { year: 2026, count: 18, lastDay: "2026-09-25" },
] as const;

const analysisContents: readonly [string, ...string[]] = [
  "決算書をもとに経営分析。強みと課題を整理した。",
  "資金繰り表の作成を支援し、粗利率を確認。",
  "商圏と客層を分析し、販促の方向を検討。",
  "ローカルベンチマークで財務を診断。",
  "原価の見直しのため品目ごとの採算を確認。",
];

function day(iso: string): DateSerial {
  const [year, month, date] = iso.split("-").map(Number);
  return dateSerial(year ?? 0, month ?? 0, date ?? 0) as DateSerial;
}

function supported(
  { id, from, to, industry, skip = 0, distinct, again = 0, quantity = 1, unit = "者", content }: Support,
  businesses: readonly SampleBusiness[],
): SampleActivity[] {
  const chosen = businesses.filter((business) => industry === undefined || business.industry === industry).slice(skip, skip + distinct);
  const first = day(from);
  const days = day(to) - first;
  const rows = [...chosen, ...chosen.slice(0, again)];
  return rows.map((business, place) => {
    const date = first + Math.floor((days * place) / rows.length);
    // Fairs are held at weekends, visits are not.
    return {
      date: days > 7 ? workingDay(date) : (date as DateSerial),
      indicatorId: id,
      business,
      quantity,
      unit,
      officer: business.officer,
      content,
    };
  });
}

function held({ id, days, content }: (typeof events)[number]): SampleActivity[] {
  return days.map((iso, place) => ({
    date: day(iso),
    indicatorId: id,
    business: null,
    quantity: 1,
    unit: "回",
    officer: officers[place % officers.length] ?? officers[0],
    content,
  }));
}

function analyses(businesses: readonly SampleBusiness[]): SampleActivity[] {
  const chance = dice(20250404);
  const row = (business: SampleBusiness, date: DateSerial): SampleActivity => ({
    date,
    indicatorId: "K5-2",
    business,
    quantity: 1,
    unit: "者",
    officer: business.officer,
    content: chance.pick(analysisContents),
  });
  const firstDays = businesses.map((business) => row(business, business.analysisDate));
  const again = secondAnalyses.flatMap(({ year, count, lastDay }) =>
    businesses
      .filter(({ analysisDate }) => fiscalYearOf(analysisDate) === year)
      .slice(0, count)
      .map((business, place) => ({ ...row(business, workingDay(day(lastDay) - place)), remarks: "2回目" })),
  );
  return [...firstDays, ...again];
}

/**
 * Shops from the award (K82-2) whose yearly sales were looked into: the one has grown by 6 %, the others have not grown,
 * as the last digit of their place decides in the follow-up log.
 */
function growthChecks(planners: readonly Planner[]): SampleActivity[] {
  const followed = planners.filter(({ industry, base, index }) => industry === "飲食業" && base !== null && index < 126);
  const grown = followed.filter(({ index }) => index % 10 === 2).slice(0, 1);
  const unchanged = followed.filter(({ index }) => index % 10 === 5).slice(0, 2);
  return [...grown, ...unchanged].map((business, place) => ({
    date: workingDay(day("2026-03-16") + place),
    indicatorId: "K82-2a",
    business,
    quantity: 1,
    unit: "者",
    officer: business.officer,
    content: "表彰後の年商を聞き取り",
  }));
}

/** The log of a year and a half, by date. */
export function sampleActivities(planners: readonly Planner[], analysed: readonly SampleBusiness[]): SampleActivity[] {
  const businesses = [...planners, ...analysed];
  return [
    ...growthChecks(planners),
    ...analyses(businesses),
    ...supports.flatMap((support) => supported(support, businesses)),
    ...events.flatMap(held),
  ].sort(
    (a, b) =>
      a.date - b.date ||
      a.indicatorId.localeCompare(b.indicatorId, "en") ||
      (a.business?.id ?? "").localeCompare(b.business?.id ?? "", "en"),
  );
}
