import { say, type IssueSentenceBook } from "./issueSentence.js";

export const issuesJapanese: IssueSentenceBook = {
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
    remedy: say`不要になったら削除してください。データの行であれば「（見本）」を消してください。`,
  },
  totalRowsSkipped: {
    what: say`計、小計、「うち」などの行が${"count"}行あります。`,
    why: say`二重に数えないよう、集計から除きました。`,
    remedy: say`データの行であれば、名前を「計」や「うち」以外にしてください。`,
  },

  cellError: {
    what: say`「${"header"}」がエラー値（${"text"}）です。`,
    why: say`値がわからないため、集計に入れていません。`,
    remedy: say`元の数式を直すか、値を入力してください。`,
  },
  requiredBlank: {
    what: say`「${"header"}」が空欄です。`,
    why: say`この行は集計に入れられません。`,
    remedy: say`値を入力してください。不要な行であれば削除してください。`,
  },
  numberUnreadable: {
    what: say`「${"header"}」の「${"text"}」を数として読み取れません。`,
    why: say`推測はせず、未入力として扱いました。`,
    remedy: say`数だけを入力してください。説明は別の列に書いてください。`,
  },
  numberTwo: {
    what: say`「${"header"}」の「${"text"}」に数が二つ以上あります。`,
    why: say`どちらの数か決められないため、未入力として扱いました。`,
    remedy: say`1つのセルに1つの数だけを入力してください。`,
  },
  numberComma: {
    what: say`「${"header"}」の「${"text"}」は桁区切りの位置が正しくありません。`,
    why: say`数字が抜けているか余っているおそれがあるため、未入力として扱いました。`,
    remedy: say`正しい数を入力し直してください。`,
  },
  numberBound: {
    what: say`「${"header"}」の「${"text"}」は、ちょうどの数ではありません。`,
    why: say`「以上」「約」などの付いた値では達成率を計算できないため、未入力として扱いました。`,
    remedy: say`基準とする数だけを入力してください。`,
  },
  numberUnit: {
    what: say`「${"header"}」の「${"text"}」の単位「${"unit"}」が、「${"expected"}」と違います。`,
    why: say`別のものを数えた値のおそれがあるため、未入力として扱いました。`,
    remedy: say`値を確かめ、単位を「${"expected"}」にそろえるか、数だけを入力してください。`,
  },
  numberNegative: {
    what: say`「${"header"}」が負の数（${"text"}）です。`,
    why: say`この欄は0以上の数と考えられるため、未入力として扱いました。`,
    remedy: say`符号を確かめて入力し直してください。`,
  },
  quantityMissing: {
    what: say`「${"header"}」に、足すことのできる数がありません。`,
    why: say`指標 ${"id"} は数量の合計で数えるため、この行からは何も足していません。`,
    remedy: say`数量を入力してください。`,
  },
  quantityTakenForOne: {
    what: say`「${"header"}」の「${"text"}」を使えないため、この行を1回と数えました。`,
    why: say`指標 ${"id"} は延べで数え、数量のない行は1回になります。`,
    remedy: say`2回以上のときは、正しい数を入力してください。`,
  },
  dateUnreadable: {
    what: say`「${"header"}」の「${"text"}」を日付として読み取れません。`,
    why: say`日付が決まらないと、どの年度の記録かわかりません。`,
    remedy: say`2025/4/1 や R7.4.1 の形で入力してください。`,
  },
  dateImpossible: {
    what: say`「${"header"}」の「${"text"}」は暦にない日付です。`,
    why: say`日付が決まらないと、どの年度の記録かわかりません。`,
    remedy: say`月と日を確かめて入力し直してください。`,
  },
  dateWithoutYear: {
    what: say`「${"header"}」の「${"text"}」は、元号か西暦の年がわかりません。`,
    why: say`年を推測すると別の年度に数えるおそれがあるため、未入力として扱いました。`,
    remedy: say`2025/4/1 や R7.4.1 のように、年まで入力してください。`,
  },
  dateTwo: {
    what: say`「${"header"}」の「${"text"}」に日付が二つ以上あります。`,
    why: say`1行を1回として数えるため、日付が決まりません。`,
    remedy: say`1日につき1行に分けてください。`,
  },
  dateEraSlip: {
    what: say`「${"header"}」の「${"text"}」は計画期間から大きく外れています。`,
    why: say`元号の書き間違いのおそれがあり、このままでは計画のどの年度にも数えられません。`,
    remedy: say`「${"proposal"}」ではないか確かめて、入力し直してください。`,
  },
  dateOutsidePlan: {
    what: say`「${"header"}」の「${"text"}」は計画期間（${"from"}～${"to"}）の外です。`,
    why: say`この記録は、計画のどの年度にも数えられません。`,
    remedy: say`日付を確かめてください。正しければ、そのままで差し支えありません。`,
  },
  dateInFuture: {
    what: say`「${"header"}」の「${"text"}」は今日より後の日付です。`,
    why: say`まだ行っていないことを実績に数えているおそれがあります。`,
    remedy: say`日付を確かめ、予定であれば行を除いてください。`,
  },
  choiceUnknown: {
    what: say`「${"header"}」の「${"text"}」は選択肢にありません。`,
    why: say`意味を決められないため、空欄として扱いました。`,
    remedy: say`${"choices"} のいずれかを入力してください。`,
  },

  duplicateRow: {
    what: say`${"first"} の行とまったく同じ内容です。`,
    why: say`同じ記録を二重に数えているおそれがあります。`,
    remedy: say`重複であれば、どちらかの行を削除してください。`,
  },
  duplicateId: {
    what: say`ID「${"id"}」が ${"first"} と重複しています。`,
    why: say`どちらのことか区別できないため、先の行だけを使いました。`,
    remedy: say`どちらかのIDを変えてください。`,
  },
  indicatorUnknown: {
    what: say`指標ID「${"id"}」が「目標」シートにありません。`,
    why: say`この行は、どの指標の実績にも数えられません。`,
    remedy: say`「目標」シートの指標IDを確かめて入力し直してください。`,
  },
  indicatorMisspelt: {
    what: say`指標ID「${"id"}」が「目標」シートにありません。`,
    why: say`この行は、どの指標の実績にも数えられません。`,
    remedy: say`「${"proposal"}」ではないか確かめて、入力し直してください。`,
  },
  parentUnknown: {
    what: say`親指標「${"id"}」が「目標」シートにありません。`,
    why: say`どの指標に付くかわからないため、単独の指標として扱いました。`,
    remedy: say`親指標のIDを確かめて入力し直してください。`,
  },
  typedActualDiffers: {
    what: say`指標「${"id"}」の ${"year"} の入力値 ${"other"} が、記録から数えた ${"used"} と違います。`,
    why: say`評価には記録から数えた値を使いました。`,
    remedy: say`記録の書き漏れがないか確かめてください。`,
  },
  monthlyActualsDiffer: {
    what: say`指標「${"id"}」の ${"year"} の月別の合計 ${"other"} が、年度の入力値 ${"used"} と違います。`,
    why: say`評価には年度の入力値を使いました。`,
    remedy: say`どちらかを直すか、片方を空欄にしてください。`,
  },
  typedActualRepeated: {
    what: say`指標「${"id"}」の ${"period"} の実績が ${"first"} にもあります。`,
    why: say`両方を足すと二重になるため、先の値だけを使いました。`,
    remedy: say`正しい値を1か所だけに残してください。`,
  },
  businessUnknown: {
    what: say`事業者ID「${"id"}」が「支援先」シートにありません。`,
    why: say`書き間違いであれば、者数が1つ多くなります。`,
    remedy: say`IDを確かめ、新しい事業者であれば「支援先」に登録してください。`,
  },
  businessMisspelt: {
    what: say`事業者ID「${"id"}」が「支援先」シートにありません。`,
    why: say`書き間違いであれば、者数が1つ多くなります。`,
    remedy: say`「${"proposal"}」（${"name"}）ではないか確かめて、入力し直してください。`,
  },
  businessIdMissing: {
    what: say`事業者IDがありません（事業所名「${"name"}」）。`,
    why: say`者数は事業者IDの種類で数えるため、この行は者数に入りません。`,
    remedy: say`「支援先」シートの事業者IDを入力してください。`,
  },
  businessIdProposed: {
    what: say`「${"name"}」に事業者IDがありません。`,
    why: say`者数は事業者IDの種類で数えるため、この行は者数に入りません。`,
    remedy: say`「${"proposal"}」（${"registered"}）ではないか確かめて、IDを入力してください。`,
  },
  businessNameDiffers: {
    what: say`事業者ID「${"id"}」の名前が「${"registered"}」ではなく「${"name"}」になっています。`,
    why: say`IDか名前のどちらかが、別の事業者のものかもしれません。集計にはIDを使いました。`,
    remedy: say`IDと名前を確かめて、どちらかを直してください。`,
  },
  businessNameRepeated: {
    what: say`「${"name"}」が ${"first"} にも別のIDで登録されています。`,
    why: say`同じ事業者であれば、者数が二重になります。`,
    remedy: say`同じ事業者であれば、IDを1つにまとめてください。`,
  },
  contactBeforePlan: {
    what: say`支援日が、事業者「${"id"}」の計画策定日（${"planDate"}）より前です。`,
    why: say`計画策定後のフォローアップとしては数えられないおそれがあります。`,
    remedy: say`支援日と計画策定日を確かめてください。`,
  },
  subjectUnknown: {
    what: say`「${"subject"}」は、指標ID、事業、区分のどれにも当たりません。`,
    why: say`どの事業の評価かわからないため、資料に載せられません。`,
    remedy: say`「目標」シートの指標ID、事業の名前、または区分を入力してください。`,
  },
  levelUnknown: {
    what: say`「${"header"}」の「${"text"}」は評価尺度にない記号です。`,
    why: say`評価として扱えないため、空欄としました。`,
    remedy: say`${"levels"} のいずれかを入力するか、「設定」の評価尺度を変えてください。`,
  },

  settingUnknown: {
    what: say`設定「${"item"}」は使われない項目です。`,
    why: say`値は結果に影響しません。`,
    remedy: say`項目の名前を確かめてください。メモであれば、そのままで差し支えありません。`,
  },
  settingRepeated: {
    what: say`設定「${"item"}」が複数あります。`,
    why: say`どれを使うか決められないため、${"used"} の値を使いました。`,
    remedy: say`使わない行を削除してください。`,
  },
  settingInvalid: {
    what: say`設定「${"item"}」の「${"text"}」は使えない値です。`,
    why: say`既定値で計算しました。`,
    remedy: say`「${"expected"}」のように入力してください。`,
  },
  scaleInvalid: {
    what: say`評価尺度「${"text"}」を読み取れません。`,
    why: say`既定の尺度で評価しました。`,
    remedy: say`用意された尺度の名前を書くか、「独自」と書いて、下に「評価」「下限%」の表（下限は大きい順、最後は0）を置いてください。`,
  },
  planPeriodImpossible: {
    what: say`計画期間（${"from"}～${"to"}）が正しくありません。`,
    why: say`終わりが始まりより前か、期間が15年を超えるため、「目標」の年度の列を計画期間としました。`,
    remedy: say`「設定」の計画開始と計画終了を確かめてください。`,
  },
  planYearsDiffer: {
    what: say`「設定」の計画期間（${"stated"}）と「目標」の年度の列（${"found"}）が違います。`,
    why: say`目標のない年度は評価できません。期間外の年度は使いません。`,
    remedy: say`計画期間か、年度の列の見出しを直してください。`,
  },

  planTableRead: {
    what: say`計画の表として、${"tables"}個の表から${"indicators"}個の指標を読み取りました。`,
    why: say`指標ID・単位・数え方は表から決めました。者・社は実数、それ以外の単位と「延べ」は延べ、フォローアップはフォロー記録、計画策定者数は支援先、ほかは活動記録から数えます。`,
    remedy: say`変えたいときは、「ひな形を入れる」の「目標」シートに写し、「数え方」「集計元」を書いてください。`,
  },
  planRowUnreadable: {
    what: say`表の行「${"text"}」から指標の名前を読み取れません。`,
    why: say`列がずれているおそれがあるため、この行は読み取っていません。`,
    remedy: say`見出しと列をそろえてください。`,
  },
  sectionAssumed: {
    what: say`この表の上に、計画の章の見出し（「5. …」「8-1 …」など）がありません。`,
    why: say`区分を「${"section"}」として指標IDを付けました。`,
    remedy: say`表の上の行に、章の番号と名前を書いてください。`,
  },
  unitMissing: {
    what: say`指標「${"label"}」の単位がわかりません。`,
    why: say`数え方を決められないため、延べとして数えます。`,
    remedy: say`目標の数に「者」「回」などの単位を付けるか、「単位」の列に書いてください。`,
  },
  unitDiffersFromLabel: {
    what: say`指標「${"label"}」の単位が「${"unit"}」です。`,
    why: say`名前は件数や回数を示していますが、単位に従って数えます。`,
    remedy: say`計画どおりであれば、そのままで差し支えありません。`,
  },
  zeroTarget: {
    what: say`指標「${"id"}」の ${"year"} の目標が0です。`,
    why: say`0では割れないため、達成率と評価は出ません。`,
    remedy: say`目標がない年度であれば、0ではなく － と書いてください。`,
  },
  planGoalDiffers: {
    what: say`指標「${"id"}」の4年目標 ${"stated"} が、各年度の合計 ${"computed"} と違います。`,
    why: say`累計の達成率の分母が変わります。`,
    remedy: say`計画書を確かめて、どちらかを直してください。`,
  },

  budgetUnitAssumed: {
    what: say`予算の金額の単位がわかりません。`,
    why: say`${"unit"} として読み取りました。違うと金額が1,000倍ずれます。`,
    remedy: say`見出しの近くに「(単位 千円)」のように書くか、「設定」の金額単位に書いてください。`,
  },
  dittoWithoutItem: {
    what: say`「${"text"}」の上に、引き継ぐ費目がありません。`,
    why: say`費目の名前が決まらないため、書かれたとおりに読み取りました。`,
    remedy: say`費目の名前を書いてください。`,
  },
  footingColumn: {
    what: say`${"year"} の「${"item"}」${"stated"}が、費目の合計 ${"computed"}と合いません。`,
    why: say`合計か費目のどちらかに誤りがあります。資料には費目の合計を使います。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingRow: {
    what: say`「${"item"}」の行の計 ${"stated"}が、各年度の合計 ${"computed"}と合いません。`,
    why: say`行の計か年度の金額のどちらかに誤りがあります。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingChildren: {
    what: say`${"year"} の「${"item"}」${"stated"}が、内訳の合計 ${"computed"}と合いません。`,
    why: say`内訳か費目のどちらかに誤りがあります。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingSubtotal: {
    what: say`${"year"} の「${"item"}」${"stated"}が、その上の費目の合計 ${"computed"}と合いません。`,
    why: say`小計か費目のどちらかに誤りがあります。資料には費目の金額を使います。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingOfWhich: {
    what: say`${"year"} の「${"item"}」${"stated"}より、「うち」の行の合計 ${"computed"}のほうが大きくなっています。`,
    why: say`「うち」は費目の一部です。費目か「うち」の金額に誤りがあります。`,
    remedy: say`金額を確かめて、どちらかを直してください。`,
  },
  footingPlan: {
    what: say`「${"item"}」の4年計 ${"stated"}が、各年度の合計 ${"computed"}と合いません。`,
    why: say`計画期間の合計か年度の金額のどちらかに誤りがあります。`,
    remedy: say`計画書を確かめて、どちらかを直してください。`,
  },

  periodTwice: {
    what: say`「${"business"}」の ${"closing"} 期の行が、ほかにもあります。`,
    why: say`どちらが正しいか決められないため、上の行だけを使いました。`,
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
  officialSheetLabelMissing: {
    what: say`ローカルベンチマークの入力シートに「${"label"}」の行が見つかりません。`,
    why: say`シートの形が公表されたものと違うため、読み取っていません。`,
    remedy: say`経済産業省のファイルのシートをそのままお使いになるか、値を「財務」シートに写してください。`,
  },

  selfLevelDiffers: {
    what: say`「${"project"}」の自己評価 ${"self"} が、達成率による評価案 ${"proposed"} と違います。`,
    why: say`委員会で理由を尋ねられることがあります。`,
    remedy: say`意図した違いであれば、定性評価に理由を書いてください。`,
  },
  sheetNameTaken: {
    what: say`「${"sheet"}」という名前のシートが、すでにあります。`,
    why: say`このアドインが作ったものではないため、手を付けずに「${"used"}」という名前で作りました。`,
    remedy: say`元の名前を使いたいときは、既存のシートの名前を変えてから、もう一度実行してください。`,
  },
  sheetEdited: {
    what: say`作成済みの「${"sheet"}」に手が加えられています。`,
    why: say`作り直すと、書き加えた内容は失われます。`,
    remedy: say`残したいときは「自分のシートにする」を選んでください。`,
  },
  sheetProtected: {
    what: say`「${"sheet"}」は保護されています。`,
    why: say`保護されたシートは更新できません。`,
    remedy: say`「校閲」タブの「シート保護の解除」を行ってから、もう一度実行してください。`,
  },
  recalculationMismatch: {
    what: say`Excelの計算結果 ${"found"} が、照合用の値 ${"expected"} と違います。`,
    why: say`計算方法の設定や数式の変更によるおそれがあり、この数字はそのままでは使えません。`,
    remedy: say`「数式」タブで再計算し、直らないときは資料を作り直してください。`,
  },
};
