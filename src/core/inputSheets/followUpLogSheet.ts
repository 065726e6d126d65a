import type { Change, FollowUpRecord, Progress } from "../records.js";
import type { Choice, InputSheet } from "./inputSheet.js";

export const progressChoices: readonly Choice<Progress>[] = [
  { value: "onTrack", label: "順調", aliases: ["計画どおり", "計画通り", "良好"] },
  { value: "behind", label: "遅れ", aliases: ["やや遅れ", "遅延", "遅れあり"] },
  { value: "gap", label: "ズレ", aliases: ["ずれ", "大幅なズレ", "ズレあり", "乖離"] },
];

export const changeChoices: readonly Choice<Change>[] = [
  { value: "increased", label: "増加", aliases: ["増", "増収", "増益", "↑"] },
  { value: "decreased", label: "減少", aliases: ["減", "減収", "減益", "↓"] },
  { value: "unchanged", label: "横ばい", aliases: ["横這い", "不変", "変わらず", "→"] },
  { value: "unknown", label: "不明", aliases: ["未確認", "未回答"] },
];

export const caseKinds: readonly Choice<NonNullable<FollowUpRecord["caseKind"]>>[] = [
  { value: "success", label: "成功", aliases: ["成功事例", "好事例"] },
  { value: "improvement", label: "改善", aliases: ["改善事例", "要改善"] },
];

export const channelChoices: readonly Choice<string>[] = [
  { value: "巡回", label: "巡回", aliases: ["訪問", "巡回指導"] },
  { value: "窓口", label: "窓口", aliases: ["来所", "窓口相談"] },
  { value: "電話", label: "電話", aliases: ["TEL", "架電"] },
  { value: "Web", label: "Web", aliases: ["オンライン", "Zoom", "メール"] },
];

export const followUpLogSheet = {
  name: "フォロー記録",
  aliases: ["フォローアップ記録", "フォロー履歴", "フォローアップ", "フォローアップ履歴"],
  purpose: "計画策定後の支援を1回1行で記録します。",
  columns: {
    date: {
      header: "支援日",
      aliases: ["日付", "実施日", "年月日", "フォロー日"],
      required: true,
      kind: "date",
      hint: "支援した日です。",
      width: 11,
    },
    businessId: {
      header: "事業者ID",
      aliases: ["事業者番号", "事業所番号", "事業所ID", "会員番号", "企業ID"],
      required: true,
      kind: "id",
      hint: "「支援先」の事業者IDです。",
      width: 11,
    },
    businessName: {
      header: "事業所名",
      aliases: ["事業者名", "企業名", "商号", "会社名"],
      required: false,
      kind: "text",
      hint: "事業所の名前です。IDの書き間違いを見つけるのに使います。",
      width: 20,
    },
    officer: {
      header: "担当",
      aliases: ["担当者", "担当者名", "職員名", "指導員"],
      required: false,
      kind: "text",
      hint: "支援した職員です。",
      width: 12,
    },
    channel: {
      header: "区分",
      aliases: ["支援区分", "方法", "支援方法"],
      required: false,
      kind: "choice",
      choices: channelChoices,
      hint: "巡回、窓口、電話、Web から選びます。",
      width: 8,
    },
    progress: {
      header: "進捗",
      aliases: ["進捗状況", "計画の進捗"],
      required: false,
      kind: "choice",
      choices: progressChoices,
      hint: "計画の進み具合です。看過できない差があれば「ズレ」とします。",
      width: 8,
    },
    expertDate: {
      header: "専門家派遣日",
      aliases: ["専門家派遣", "派遣日"],
      required: false,
      kind: "date",
      hint: "専門家を派遣した日です。",
      width: 11,
    },
    sales: {
      header: "売上高",
      aliases: ["現在の売上高", "直近売上高"],
      required: false,
      kind: "yen",
      hint: "確認した売上高です。基準売上高と同じ期間の金額にします。",
      width: 12,
    },
    profit: {
      header: "利益",
      aliases: ["現在の利益", "直近利益"],
      required: false,
      kind: "yen",
      mayBeNegative: true,
      hint: "確認した利益です。",
      width: 12,
    },
    salesChange: {
      header: "売上区分",
      aliases: ["売上の増減", "売上増減", "売上高区分"],
      required: false,
      kind: "choice",
      choices: changeChoices,
      hint: "売上高の増減です。金額がわからないときに使います。",
      width: 9,
    },
    profitChange: {
      header: "利益区分",
      aliases: ["利益の増減", "利益増減"],
      required: false,
      kind: "choice",
      choices: changeChoices,
      hint: "利益の増減です。金額がわからないときに使います。",
      width: 9,
    },
    nextDate: {
      header: "次回予定",
      aliases: ["次回予定日", "次回"],
      required: false,
      kind: "date",
      hint: "次の支援を予定する日です。",
      width: 11,
    },
    caseKind: {
      header: "事例",
      aliases: ["事例区分"],
      required: false,
      kind: "choice",
      choices: caseKinds,
      hint: "委員会で共有したい事例に、成功または改善を選びます。",
      width: 8,
    },
    content: {
      header: "内容",
      aliases: ["支援内容", "相談内容", "備考"],
      required: false,
      kind: "text",
      hint: "支援の内容を短く書きます。",
      width: 26,
    },
  },
} as const satisfies InputSheet;
