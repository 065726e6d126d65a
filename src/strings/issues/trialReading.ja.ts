import type { trialReadingIssues } from "../../core/issues/trialReading.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const trialReadingJapanese: IssueSentencesOf<typeof trialReadingIssues> = {
  trialFileUnreadable: {
    what: say`「${"file"}」は、文字のファイルとして読めません。`,
    why: say`Excelのブックや PDF などは、この方法では取り込めません。`,
    remedy: say`会計ソフトから、テキストかCSVの形式で書き出したファイルを選んでください。Excelのブックは、開いてからシートを選んでください。`,
  },
  trialNotFound: {
    what: say`試算表が見つかりません。`,
    why: say`「勘定科目」「借方」「貸方」「残高」などの見出しがなく、繰越・借方・貸方・残高の関係にある列もありません。`,
    remedy: say`試算表の見出しの行から最後の行までを貼り付けて、もう一度お試しください。`,
  },
  trialWithoutRows: {
    what: say`見出し（${"header"}）の下に、科目の行がありません。`,
    why: say`読み取る金額がありません。`,
    remedy: say`見出しと科目の行を続けて貼り付けてください。`,
  },
  trialWithoutAmounts: {
    what: say`金額が一つもありません。`,
    why: say`試算表として読み取れません。`,
    remedy: say`科目と金額が入った試算表を貼り付けてください。`,
  },
  trialUnitCoarse: {
    what: say`金額の単位が、千円より大きくなっています。`,
    why: say`端数が失われていて、指標を正しく計算できません。`,
    remedy: say`円または千円の試算表を貼り付けてください。`,
  },
  trialTwoBalances: {
    what: say`「${"account"}」に、借方と貸方の両方の残高があります。`,
    why: say`どちらが残高か決められないため、未入力として扱いました。`,
    remedy: say`元の試算表を確かめ、片方だけを残してください。`,
  },
  trialLineShort: {
    what: say`「${"text"}」の金額が${"expected"}個より少なくなっています。`,
    why: say`どの列が空欄かわからないため、最後の金額だけを残高として読みました。`,
    remedy: say`残高が合っているか確かめてください。空欄の所に0を入れると、正しく読めます。`,
  },
  trialRowWithoutBalance: {
    what: say`「${"account"}」の残高が空欄です。繰越と借方・貸方から計算すると0円にはなりません。`,
    why: say`残高がわからないため、この科目が入る項目は空欄のままにしました。`,
    remedy: say`元の試算表と見比べて、残高を入力してください。`,
  },
  trialRowDiffers: {
    what: say`「${"account"}」の残高 ${"closing"} 円が、繰越と借方・貸方から計算した ${"computed"} 円と ${"difference"} 円違います。`,
    why: say`金額の打ち間違いか、列のずれのおそれがあります。残高はそのまま使いました。`,
    remedy: say`元の試算表と見比べて、違う金額を直してください。`,
  },
  trialAccountTwice: {
    what: say`「${"account"}」が、${"first"} と、ここの2か所にあります。`,
    why: say`どちらも数えたため、同じものなら金額が二重になります。`,
    remedy: say`同じ行が重なっていれば、片方を消してください。`,
  },
  trialStatementMissing: {
    what: say`「${"statement"}」の科目がありません。`,
    why: say`貸借対照表と損益計算書の両方がないと、計算できない指標があります。`,
    remedy: say`会計ソフトから「${"statement"}」も書き出し、続けて下に貼り付けてください。`,
  },
  trialIndentUnclear: {
    what: say`「${"account"}」の下に字下げされた行の合計が、「${"account"}」の金額と合いません。`,
    why: say`補助科目かどうか決められないため、どの行も別の科目として数えました。補助科目であれば、金額が二重になります。`,
    remedy: say`補助科目の行であれば消し、別の科目であれば行頭の空白を取ってください。`,
  },
  trialNameDamaged: {
    what: say`科目名「${"account"}」に、読めない文字があります。`,
    why: say`書き出しのときに文字が失われたようです。どの科目か取り違えるおそれがあります。`,
    remedy: say`正しい科目名に直してください。`,
  },
  trialUnitAssumed: {
    what: say`試算表の金額の単位がわかりません。`,
    why: say`円として読みました。千円の試算表であれば、金額が1,000分の1になります。`,
    remedy: say`千円のときは、表の上に（単位：千円）と書き加えてください。`,
  },
  trialPeriodUnknown: {
    what: say`試算表の期間がわかりません。`,
    why: say`何か月分の損益かわからないと、1年分の指標と比べられません。`,
    remedy: say`決算年月と月数を入力してください。`,
  },
  trialPeriodCumulative: {
    what: say`損益の科目に、繰越の金額があります。`,
    why: say`見出しの期間より前からの累計のため、期首の日は見出しから決めていません。残高は期首からの累計として読みました。`,
    remedy: say`期首からの月数を入力してください。`,
  },
  trialDepartmentRead: {
    what: say`部門ごとの試算表から、「${"department"}」だけを読みました。`,
    why: say`部門の行も足すと、同じ金額を二重に数えます。`,
    remedy: say`一つの部門を分析するときは、その部門の行だけを貼り付けてください。`,
  },
  trialMonthsRead: {
    what: say`月ごとの表から、貸借対照表は「${"balance"}」、損益計算書は「${"result"}」を読みました。`,
    why: say`ほかの月を使うと、残高や利益が変わります。`,
    remedy: say`違う月で分析するときは、その月までの試算表を貼り付けてください。`,
  },
};
