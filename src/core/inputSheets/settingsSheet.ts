import type { EditionsShown, UnevenPeriods } from "../finance/analysisSettings.js";
import type { EditionId } from "../finance/edition.js";
import type { FeedbackLanguage } from "../finance/feedbackLanguage.js";
import type { Calendar, FollowUpScope, LoggedProfit, ProjectRule, TargetMetRule } from "../settings.js";
import { surveyItems, type PlusAnswer, type SurveyItemId } from "../survey/surveyItems.js";
import type { DiRounding } from "../survey/surveySettings.js";
import type { Choice, InputSheet } from "./inputSheet.js";

/** A row of 設定: a name in 項目, its meaning in 値. */
export interface SettingItem {
  readonly label: string;
  readonly aliases: readonly string[];
  readonly kind: "text" | "fiscalYear" | "date" | "number" | "ratio" | "choice" | "scale";
  readonly choices?: readonly Choice[];
  /** What stands in a fresh template: the stated default, or an example. */
  readonly sample: string | number;
  readonly hint: string;
}

const followUpScopes: readonly Choice<FollowUpScope>[] = [
  { value: "cohort", label: "当年度策定", aliases: ["当年度", "今年度策定", "当年度の策定者"] },
  { value: "stock", label: "累計", aliases: ["全策定者", "全員", "累積", "すべて"] },
];

const projectRules: readonly Choice<ProjectRule>[] = [
  { value: "lowest", label: "最も低い評価", aliases: ["最低", "最も低い", "最低評価"] },
  { value: "mostFrequent", label: "最も多い評価", aliases: ["最頻", "最も多い", "最多評価"] },
];

const targetMetRules: readonly Choice<TargetMetRule>[] = [
  { value: "salesOrProfit", label: "売上高または利益", aliases: ["売上または利益", "いずれか", "どちらか"] },
  { value: "salesAndProfit", label: "売上高かつ利益", aliases: ["売上かつ利益", "両方", "売上高と利益"] },
  { value: "sales", label: "売上高", aliases: ["売上", "売上のみ", "売上高のみ"] },
  { value: "profit", label: "利益", aliases: ["利益のみ"] },
];

const loggedProfits: readonly Choice<LoggedProfit>[] = [
  { value: "grossProfit", label: "粗利", aliases: ["売上総利益", "粗利益"] },
  { value: "operatingProfit", label: "営業利益", aliases: [] },
  { value: "ordinaryProfit", label: "経常利益", aliases: [] },
  { value: "netIncome", label: "当期純利益", aliases: ["純利益", "当期利益"] },
];

const editionChoices: readonly Choice<EditionId>[] = [
  { value: "2022", label: "2022年度版", aliases: ["2022", "2022年版", "令和4年度版"] },
  { value: "2018", label: "2018年版", aliases: ["2018", "2018年5月版", "平成30年版"] },
];

const unevenPeriodChoices: readonly Choice<UnevenPeriods>[] = [
  { value: "asStated", label: "換算しない", aliases: ["しない", "なし"] },
  { value: "alsoAnnualised", label: "年換算も示す", aliases: ["する", "換算する", "年換算する", "あり"] },
];

const editionsShownChoices: readonly Choice<EditionsShown>[] = [
  { value: "chosen", label: "選んだ年版のみ", aliases: ["しない", "比べない", "選んだ年版だけ"] },
  { value: "all", label: "すべての年版を比べる", aliases: ["する", "比べる", "両方"] },
];

/** Each language under its own name. */
export const feedbackLanguageChoices: readonly Choice<FeedbackLanguage>[] = [
  { value: "ja", label: "日本語", aliases: ["ja", "Japanese"] },
  { value: "easyJa", label: "やさしい日本語", aliases: ["easy", "easyJa", "平易な日本語"] },
  { value: "en", label: "English", aliases: ["en", "英語"] },
  { value: "zh", label: "简体中文", aliases: ["zh", "中文", "中国語", "簡体字中国語"] },
];

const calendars: readonly Choice<Calendar>[] = [
  { value: "western", label: "西暦", aliases: ["西暦表記"] },
  { value: "era", label: "和暦", aliases: ["元号", "和暦表記", "令和"] },
];

const budgetUnits: readonly Choice<"yen" | "thousandYen">[] = [
  { value: "yen", label: "円", aliases: ["単位円"] },
  { value: "thousandYen", label: "千円", aliases: ["単位千円"] },
];

const diRoundings: readonly Choice<DiRounding>[] = [
  { value: "exact", label: "差を求めてから四捨五入", aliases: ["差を四捨五入", "最後に四捨五入"] },
  { value: "roundedShares", label: "四捨五入した割合の差", aliases: ["割合を四捨五入", "構成比の差"] },
];

function plusSetting(id: SurveyItemId): SettingItem {
  const { label, answers, plus } = surveyItems[id];
  const choices: readonly Choice<PlusAnswer>[] = [
    { value: "first", label: answers.first, aliases: [] },
    { value: "last", label: answers.last, aliases: [] },
  ];
  return {
    label: `DIのプラス(${label})`,
    aliases: [`DIの向き(${label})`, `${label}のプラス`],
    kind: "choice",
    choices,
    sample: answers[plus],
    hint: `景況DIの「${label}」で、どちらの答えをプラスと数えるかです。`,
  };
}

export const settingItems = {
  year: {
    label: "年度",
    aliases: ["評価年度", "対象年度", "評価対象年度"],
    kind: "fiscalYear",
    sample: "R7",
    hint: "評価する年度です。画面で選んだ年度が優先されます。",
  },
  organisation: {
    label: "実施機関名",
    aliases: ["実施機関", "実施者名", "会議所名", "商工会議所名"],
    kind: "text",
    sample: "○○商工会議所",
    hint: "資料の表題に入る名称です。",
  },
  planStart: {
    label: "計画開始",
    aliases: ["計画開始日", "実施期間開始", "開始日"],
    kind: "date",
    sample: "R7.4.1",
    hint: "認定された計画の実施期間の初日です。",
  },
  planEnd: {
    label: "計画終了",
    aliases: ["計画終了日", "実施期間終了", "終了日"],
    kind: "date",
    sample: "R11.3.31",
    hint: "認定された計画の実施期間の末日です。",
  },
  scale: {
    label: "評価尺度",
    aliases: ["尺度", "評価基準", "評価段階"],
    kind: "scale",
    sample: "A–E（100・80・30）",
    hint: "5段階評価の基準です。「独自」と書き、下に「評価」「下限%」の表を置くと、独自の基準を使えます。",
  },
  followUpIntervalMonths: {
    label: "フォロー間隔(月)",
    aliases: ["フォロー間隔", "フォローアップ間隔", "フォローアップ間隔(月)"],
    kind: "number",
    sample: 6,
    hint: "次のフォローアップまでの月数です。",
  },
  followUpScope: {
    label: "フォロー対象",
    aliases: ["フォローアップ対象"],
    kind: "choice",
    choices: followUpScopes,
    sample: "当年度策定",
    hint: "当年度に計画を策定した事業者か、計画開始からの累計かを選びます。",
  },
  asOf: {
    label: "基準日",
    aliases: ["集計基準日", "集計日"],
    kind: "date",
    sample: "",
    hint: "期限超過を数える日です。空欄なら作成日（年度末を超えません）です。",
  },
  projectRule: {
    label: "事業評価の決め方",
    aliases: ["事業評価", "総合評価の決め方"],
    kind: "choice",
    choices: projectRules,
    sample: "最も低い評価",
    hint: "指標の評価から事業の評価案を決める規則です。",
  },
  targetMetRule: {
    label: "目標達成の判定",
    aliases: ["目標達成", "売上高・利益目標達成の判定"],
    kind: "choice",
    choices: targetMetRules,
    sample: "売上高または利益",
    hint: "計画の売上や利益の目標を「達成した」と数える条件を選びます。",
  },
  growthThreshold: {
    label: "売上増加の基準",
    aliases: ["売上増加率", "増加の基準"],
    kind: "ratio",
    sample: "5%",
    hint: "売上増加とみなす増加率です。",
  },
  smallTarget: {
    label: "小さい目標の上限",
    aliases: ["小さい目標", "小目標"],
    kind: "number",
    sample: 2,
    hint: "この値以下の目標には、達成率が大きく動く旨の印を付けます。",
  },
  onScheduleFrom: {
    label: "順調の下限",
    aliases: ["月次順調の下限", "順調"],
    kind: "ratio",
    sample: "90%",
    hint: "月次進捗で、累計がここまでの見込みのこの割合以上なら「順調」とします。",
  },
  slightlyBehindFrom: {
    label: "やや遅れの下限",
    aliases: ["月次やや遅れの下限", "やや遅れ"],
    kind: "ratio",
    sample: "70%",
    hint: "月次進捗で、この割合以上なら「やや遅れ」、下回れば「遅れ」とします。",
  },
  lastYearCases: {
    label: "前年の配分に要る件数",
    aliases: ["前年度の配分に要る件数", "前年配分の件数"],
    kind: "number",
    sample: 5,
    hint: "前年度の月別の実績を見込みに使うのは、前年度にこの件数以上あった指標だけです。",
  },
  forecastMonths: {
    label: "着地見込みに要る月数",
    aliases: ["見込みに要る月数"],
    kind: "number",
    sample: 3,
    hint: "この月数に満たないうちは、着地見込みの確かさを「低」とします。",
  },
  forecastTarget: {
    label: "着地見込みに要る目標",
    aliases: ["見込みに要る目標"],
    kind: "number",
    sample: 10,
    hint: "目標がこの数に満たない指標は、着地見込みの確かさを「低」とします。",
  },
  staff: {
    label: "従事職員数",
    aliases: ["職員数", "支援に従事する職員数"],
    kind: "number",
    sample: "",
    hint: "経営発達支援事業に従事する職員の数です。実施状況報告に載せます。",
  },
  loggedProfit: {
    label: "フォロー記録の利益",
    aliases: ["利益の種類", "記録の利益"],
    kind: "choice",
    choices: loggedProfits,
    sample: "",
    hint: "フォロー記録の「利益」が何の利益かを選びます。国への報告は粗利の増減を求めます。",
  },
  edition: {
    label: "ロカベン基準",
    aliases: ["ロカベン基準値", "ローカルベンチマーク基準", "基準値の年版"],
    kind: "choice",
    choices: editionChoices,
    sample: "2022年度版",
    hint: "財務分析で比べる業種基準値です。2022年度版は新型コロナの影響を受けた年を含みます。",
  },
  unevenPeriods: {
    label: "12か月でない期",
    aliases: ["月数の調整", "年換算"],
    kind: "choice",
    choices: unevenPeriodChoices,
    sample: "換算しない",
    hint: "12か月でない期に、年換算した値を並べて示すかどうかです。ローカルベンチマークには換算の決まりがありません。",
  },
  editionsShown: {
    label: "基準値の年版の比較",
    aliases: ["年版の比較", "基準値の比較"],
    kind: "choice",
    choices: editionsShownChoices,
    sample: "選んだ年版のみ",
    hint: "「財務分析」に、ほかの年版の基準値による点数も並べて示すかどうかです。",
  },
  feedbackLanguage: {
    label: "財務分析の言語",
    aliases: ["フィードバックの言語", "経営者向けの言語", "説明の言語"],
    kind: "choice",
    choices: feedbackLanguageChoices,
    sample: "日本語",
    hint: "経営者に渡す「財務分析」の言語です。ほかのシートは日本語で作成します。",
  },
  variableShareOfCostOfSales: {
    label: "売上原価の変動費割合",
    aliases: ["変動費割合(売上原価)", "売上原価のうち変動費"],
    kind: "ratio",
    sample: "100%",
    hint: "変動費の欄が空欄のとき、売上原価のうち売上に応じて増減するとみなす割合です。",
  },
  variableShareOfSellingCosts: {
    label: "販管費の変動費割合",
    aliases: ["変動費割合(販管費)", "販管費のうち変動費"],
    kind: "ratio",
    sample: "0%",
    hint: "変動費の欄が空欄のとき、販売費及び一般管理費のうち売上に応じて増減するとみなす割合です。",
  },
  salesPlus: plusSetting("sales"),
  profitabilityPlus: plusSetting("profitability"),
  purchasePricePlus: plusSetting("purchasePrice"),
  sellingPricePlus: plusSetting("sellingPrice"),
  employeesPlus: plusSetting("employees"),
  conditionsPlus: plusSetting("conditions"),
  cashFlowPlus: plusSetting("cashFlow"),
  diRounding: {
    label: "DIの丸め",
    aliases: ["DIの端数", "DIの四捨五入"],
    kind: "choice",
    choices: diRoundings,
    sample: "差を求めてから四捨五入",
    hint: "DIを小数第1位にする方法です。割合を先に四捨五入すると、0.1違うことがあります。",
  },
  fewestAnswers: {
    label: "DIを示す最少回答数",
    aliases: ["最少回答数", "DIの最少回答数"],
    kind: "number",
    sample: 5,
    hint: "回答がこの数に満たない区分のDIは「－」とします。1にするとすべて示します。",
  },
  budgetUnit: {
    label: "金額単位",
    aliases: ["予算の金額単位", "予算単位"],
    kind: "choice",
    choices: budgetUnits,
    sample: "千円",
    hint: "「予算」と「財務」のシートに単位の記載がないときに使う単位です。",
  },
  calendar: {
    label: "日付の表し方",
    aliases: ["年の表し方", "日付の書き方", "和暦・西暦", "暦"],
    kind: "choice",
    choices: calendars,
    sample: "西暦",
    hint: "つくるシートと作業ウィンドウの日付を、西暦（2025/10/31）と和暦（R7.10.31、令和7年10月31日）のどちらで書くかを選びます。英語と中国語はいつも西暦です。",
  },
  committeeName: {
    label: "委員会名",
    aliases: ["評価委員会名", "委員会の名称"],
    kind: "text",
    sample: "経営発達支援計画評価委員会",
    hint: "「委員会資料」の表紙に入る委員会の名前です。",
  },
  meetingDate: {
    label: "委員会開催日",
    aliases: ["開催日", "委員会の開催日", "評価委員会開催日"],
    kind: "date",
    sample: "",
    hint: "「委員会資料」の表紙に入る開催日です。空欄なら手書きの欄になります。",
  },
  meetingPlace: {
    label: "委員会開催場所",
    aliases: ["開催場所", "委員会の開催場所", "会場"],
    kind: "text",
    sample: "",
    hint: "「委員会資料」の表紙に入る場所です。空欄なら手書きの欄になります。",
  },
} as const satisfies Record<string, SettingItem>;

export type SettingKey = keyof typeof settingItems;

/** The value of 評価尺度 that announces a block of one's own bands further down. */
export const ownScaleName = "独自";

/** Headers of that block: one row per level, highest first; a level without a lower bound is the one for 未実施. */
export const scaleBlock = {
  label: { header: "評価", aliases: ["段階", "ランク", "評価記号"] },
  minimum: { header: "下限%", aliases: ["下限", "下限(%)", "達成率下限", "以上"] },
} as const;

/** Headers of the block that lists the committee, one row per member. */
export const membersBlock = {
  role: { header: "役割", aliases: ["委員区分", "役職区分"] },
  name: { header: "氏名", aliases: ["委員氏名", "委員名", "お名前"] },
  position: { header: "所属・役職", aliases: ["所属", "役職", "所属役職", "所属/役職"] },
} as const;

/** The make-up that a certified plan may name, as a fresh 設定 offers it: an example to be overwritten. */
export const membersSample: readonly { readonly role: string; readonly position: string }[] = [
  { role: "委員長", position: "担当委員会 委員長" },
  { role: "副委員長", position: "担当委員会 副委員長" },
  { role: "委員", position: "担当副会頭" },
  { role: "委員", position: "担当委員会 委員" },
  { role: "委員", position: "士業団体の代表" },
  { role: "委員", position: "金融機関の代表" },
  { role: "委員", position: "市の担当部長" },
  { role: "委員", position: "商工会議所 専務理事" },
  { role: "外部有識者", position: "中小企業診断士" },
  { role: "法定経営指導員", position: "商工会議所 職員" },
];

export const settingsSheet = {
  name: "設定",
  aliases: ["基本設定", "評価設定", "設定シート"],
  purpose: "計画が定めていないこと（評価尺度、フォローアップの間隔など）を決めます。空欄の項目には既定値を使い、資料に明記します。",
  columns: {
    item: {
      header: "項目",
      aliases: ["設定項目", "名称"],
      required: true,
      kind: "text",
      hint: "設定の名前です。変えずにお使いください。",
      width: 26,
    },
    value: { header: "値", aliases: ["設定値", "内容"], required: true, kind: "text", hint: "設定の値です。", width: 26 },
  },
} as const satisfies InputSheet;
