import type { financialsIssues } from "../../core/issues/financials.js";
import { say, type IssueSentencesOf } from "../issueSentence.js";

export const financialsJapanese: IssueSentencesOf<typeof financialsIssues> = {
  periodTwice: {
    what: say`「${"business"}」の${"closing"}期の行が、${"first"} にもあります。`,
    why: say`どちらが正しいか決められないため、先の行（${"first"}）だけを使いました。`,
    remedy: say`正しい行だけを残してください。`,
  },
  periodGap: {
    what: say`「${"business"}」の前の期の行との間が${"monthsBetween"}か月あります（この期は${"months"}か月）。`,
    why: say`間の期がないため、売上増加率には「前期売上高」の欄を使い、前期との比較はしていません。`,
    remedy: say`間の期の行を加えてください。決算期を変えたときは「月数」を確かめてください。`,
  },
  periodOverlap: {
    what: say`「${"business"}」の前の期から${"monthsBetween"}か月しかたっていませんが、月数は${"months"}か月です。`,
    why: say`期間が重なると、売上高や利益の比較が正しくできません。`,
    remedy: say`「決算年月」と「月数」を確かめてください。`,
  },
  monthsImplausible: {
    what: say`月数「${"text"}」は、1から24までの整数ではありません。`,
    why: say`期間の長さがわからないため、12か月として扱いました。`,
    remedy: say`決算期間の月数を入力してください。`,
  },
  previousSalesDiffer: {
    what: say`「${"business"}」の前期売上高 ${"typed"} 円が、前の期の行の売上高 ${"recorded"} 円と違います。`,
    why: say`売上増加率には、ローカルベンチマークと同じく前の期の行の売上高を使いました。`,
    remedy: say`どちらかを直すか、「前期売上高」を空欄にしてください。`,
  },
  outOfScope: {
    what: say`「${"business"}」は、資本金と従業員数がどちらも0か空欄です。`,
    why: say`企業の規模が決まらないため、ローカルベンチマークでは点数と総合評価を出せません。指標の値だけを計算しました。`,
    remedy: say`従業員数を入力してください。役員だけの会社や個人事業主は1とします。`,
  },
  industryBlank: {
    what: say`「${"business"}」の業種が空欄です。`,
    why: say`比べる業種が決まらないため、点数を出せません。`,
    remedy: say`ローカルベンチマークの小分類（例 0501_小売業）か、日本標準産業分類の4桁の番号を入力してください。`,
  },
  industryUnknown: {
    what: say`業種「${"text"}」が、ローカルベンチマークのどの業種かわかりません。`,
    why: say`比べる業種が決まらないため、点数を出せません。`,
    remedy: say`ローカルベンチマークの小分類（例 0501_小売業）か、日本標準産業分類の4桁の番号を入力してください。`,
  },
  industryAmbiguous: {
    what: say`業種「${"text"}」に当たる業種が複数あります。`,
    why: say`比べる業種が決まらないため、点数を出せません。`,
    remedy: say`${"proposals"} のいずれかを入力してください。`,
  },
  industryFound: {
    what: say`業種「${"text"}」を「${"found"}」と読み、「${"industry"}」と比べました。`,
    why: say`比べる業種が違うと、点数も変わります。`,
    remedy: say`違うときは、ローカルベンチマークの小分類を入力してください。`,
  },
  financialUnitAssumed: {
    what: say`財務の金額の単位がわかりません。`,
    why: say`${"unit"} として読み取りました。違うと労働生産性が1,000倍ずれます。`,
    remedy: say`見出しの近くに「(単位 千円)」のように書いてください。`,
  },
  analysedBusinessUnknown: {
    what: say`事業者「${"business"}」の決算が見つかりません。`,
    why: say`「財務分析」のページには、代わりに最初の事業者を載せました。`,
    remedy: say`「財務」シートにある事業者IDを選んでください。IDがない事業者は商号で選びます。`,
  },
  analysisDateMissing: {
    what: say`「財務」に、分析日のない行が${"count"}行あります。`,
    why: say`いつ経営分析をしたかわからないため、指標の実績に数えていません。前の期の行なら、このままで構いません。`,
    remedy: say`実績に数える行には、分析日を入力してください。`,
  },
  analysisDatesAllMissing: {
    what: say`「財務」に、分析日のある行がありません。`,
    why: say`集計元が「財務」の指標を数えられません。「実績入力」があれば、その値を使います。`,
    remedy: say`「財務」に「分析日」の列を加え、経営分析をした日を入力してください。`,
  },
  officialSheetLabelMissing: {
    what: say`ローカルベンチマークの入力シートに「${"label"}」の行が見つかりません。`,
    why: say`シートの形が公表されたものと違うため、読み取っていません。`,
    remedy: say`経済産業省のファイルのシートをそのままお使いになるか、値を「財務」シートに写してください。`,
  },
};
