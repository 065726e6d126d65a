import { hearingItems, type HearingItemId, type Score } from "../survey/hearingItems.js";
import type { Choice, InputColumn, InputSheet } from "./inputSheet.js";

/** Five levels. Where only 良い, 普通 and 悪い are asked, they are 4, 3 and 2. */
export const scoreChoices: readonly Choice<`${Score}`>[] = [
  { value: "5", label: "とても良い", aliases: ["5", "5点", "大変良い", "非常に良い", "大変満足", "◎"] },
  { value: "4", label: "良い", aliases: ["4", "4点", "やや良い", "満足", "やや満足", "○", "〇", "◯"] },
  { value: "3", label: "普通", aliases: ["3", "3点", "ふつう", "どちらともいえない", "どちらでもない"] },
  { value: "2", label: "悪い", aliases: ["2", "2点", "やや悪い", "不満", "やや不満", "△"] },
  { value: "1", label: "とても悪い", aliases: ["1", "1点", "大変悪い", "非常に悪い", "大変不満", "×"] },
];

function scoreColumn(item: HearingItemId): InputColumn {
  return {
    header: hearingItems[item],
    aliases: otherHeaders[item],
    required: false,
    kind: "choice",
    choices: scoreChoices,
    hint: "5 とても良い、4 良い、3 普通、2 悪い、1 とても悪い。空欄は回答なしとします。",
    width: 9,
  };
}

const otherHeaders: Readonly<Record<HearingItemId, readonly string[]>> = {
  price: ["値段", "価格帯"],
  quality: ["質"],
  design: ["意匠", "見た目"],
  comparison: ["他社製品との比較", "他社製品比較", "競合比較"],
  weight: ["重量"],
  size: ["サイズ"],
  colour: ["カラー", "色合い"],
  function: ["性能", "機能性"],
};

export const hearingSheet = {
  name: "ヒアリング",
  aliases: ["ヒアリング調査", "展示会ヒアリング", "需要動向調査", "ヒアリング調査票"],
  purpose: "展示会などで聞き取った製品への意見を、1人1製品1行で入力します。",
  isParted: true,
  columns: {
    exhibition: {
      header: "展示会",
      aliases: ["展示会名", "会場", "イベント"],
      required: true,
      kind: "text",
      hint: "聞き取りをした展示会やイベントの名前です。",
      width: 20,
    },
    date: {
      header: "日付",
      aliases: ["調査日", "実施日", "聞き取り日"],
      required: false,
      kind: "date",
      hint: "聞き取った日です。指標の実績を年度ごとに数えるのに使います。",
      width: 11,
    },
    businessId: {
      header: "事業者ID",
      aliases: ["事業者番号", "事業所番号", "事業所ID", "会員番号", "企業ID"],
      required: false,
      kind: "id",
      hint: "製品を出した事業者のIDです。調査対象事業者数はこの種類を数えます。",
      width: 11,
    },
    product: {
      header: "製品",
      aliases: ["製品名", "商品", "商品名", "サービス"],
      required: true,
      kind: "text",
      hint: "聞き取りの対象になった製品やサービスの名前です。",
      width: 18,
    },
    respondent: {
      header: "回答者",
      aliases: ["回答者名", "バイヤー", "来場者"],
      required: false,
      kind: "text",
      hint: "業種や職種など、どのような人の意見かを書きます。",
      width: 14,
    },
    price: scoreColumn("price"),
    quality: scoreColumn("quality"),
    design: scoreColumn("design"),
    comparison: scoreColumn("comparison"),
    weight: scoreColumn("weight"),
    size: scoreColumn("size"),
    colour: scoreColumn("colour"),
    function: scoreColumn("function"),
    comment: {
      header: "自由記述",
      aliases: ["自由意見", "意見", "コメント", "備考"],
      required: false,
      kind: "text",
      hint: "聞き取った意見をそのまま書きます。",
      width: 32,
    },
  },
} as const satisfies InputSheet;
