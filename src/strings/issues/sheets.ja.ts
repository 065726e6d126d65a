import type { sheetsIssues } from "../../core/issues/sheets.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const sheetsJapanese: IssueSentencesOf<typeof sheetsIssues> = {
  sheetMissing: {
    what: say`「${"sheet"}」シートが見つかりません。`,
    why: say`このシートがないと始められません。`,
    remedy: say`「ひな形を入れる」でシートを追加するか、お使いのシートの名前を「${"sheet"}」にしてください。`,
  },
  sheetDuplicate: {
    what: say`「${"sheet"}」にあたるシートが複数あります。`,
    why: say`両方を数えると二重になるため、「${"used"}」だけを読み取りました。`,
    remedy: say`使わないほうのシートの名前を変えてください。`,
  },
  sheetsReadTogether: {
    what: say`${"sheets"} をまとめて読み取りました。`,
    why: say`同じ記録が分けて書かれたシートとみなしました。同じ行が2枚にあれば、別にお知らせします。`,
    remedy: say`まとめないシートは、名前を「控え」で始めるなど、記録の名前で始まらないように変えてください。`,
  },
  sheetEmpty: {
    what: say`「${"sheet"}」シートにデータの行がありません。`,
    why: say`このシートから数える値はありません。`,
    remedy: say`入力前であれば、そのままで差し支えありません。`,
  },
  sourceSheetMissing: {
    what: say`集計元の「${"sheet"}」シートがありません。`,
    why: say`「実績入力」にも値がなければ、指標 ${"indicators"} の実績は0ではなく「不明」になります。`,
    remedy: say`「${"sheet"}」シートを用意するか、「実績入力」に記入してください。`,
  },
  headerRowMissing: {
    what: say`先頭の20行に見出しの行が見つかりません。`,
    why: say`列の意味がわからないため、このシートは読み取っていません。`,
    remedy: say`見出し（${"headers"}）を1行に並べてください。列の順番は自由です。`,
  },
  headerMissing: {
    what: say`「${"header"}」の列が見つかりません。`,
    why: say`この列は集計に必要なため、このシートは読み取っていません。`,
    remedy: say`見出しに「${"header"}」と書いた列を加えるか、近い内容の列の見出しを変えてください。`,
  },
  headerDuplicate: {
    what: say`「${"header"}」という見出しの列が複数あります。`,
    why: say`どちらを使うか決められないため、${"used"} の列だけを読み取りました。`,
    remedy: say`使わない列の見出しを変えてください。`,
  },
  yearColumnsMissing: {
    what: say`「${"sheet"}」シートに年度の列がありません。`,
    why: say`どの年度の値かがわからないため、読み取れません。`,
    remedy: say`R7、令和7年度、2025年度 のような見出しの列を加えてください。`,
  },
  yearColumnDuplicate: {
    what: say`${"year"} の列が複数あります。`,
    why: say`二重に数えないよう、${"used"} の列だけを読み取りました。`,
    remedy: say`使わない列の見出しを変えてください。`,
  },
  monthWithoutYear: {
    what: say`見出し「${"header"}」が何年度の月かわかりません。`,
    why: say`年度が決まらないため、この列は読み取っていません。`,
    remedy: say`見出しを R7.5 や 2025/5 のように書くか、「設定」に年度を書いてください。`,
  },
  hiddenRows: {
    what: say`「${"sheet"}」シートに、隠れている行があります。`,
    why: say`非表示やフィルターで見えない行も、集計に含めています。`,
    remedy: say`含めたくない行は、隠すのではなく削除するか別のシートに移してください。`,
  },
  mergedCells: {
    what: say`データの中に結合セル（${"area"}）があります。`,
    why: say`結合セルの値は左上の1セルだけのものとして読むため、ほかの行や列は空欄になります。`,
    remedy: say`結合を解除し、それぞれのセルに値を入れてください。`,
  },
  sampleRowsSkipped: {
    what: say`「（見本）」で始まる欄のある行が${"count"}行あります。`,
    why: say`書き方の例とみなし、集計から除きました。`,
    remedy: say`見本の下に入力してください。要らなくなったら「見本の行を消す」を押します。データの行であれば「（見本）」を消してください。`,
  },
  totalRowsSkipped: {
    what: say`計、小計、「うち」などの行が${"count"}行あります。`,
    why: say`二重に数えないよう、集計から除きました。`,
    remedy: say`データの行であれば、名前を「計」や「うち」以外にしてください。`,
  },
};
