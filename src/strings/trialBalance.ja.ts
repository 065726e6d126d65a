import { accountItemChoices } from "../core/inputSheets/accountMappingSheet.js";
import type { AccountItemChoice } from "../core/finance/trialBalance/accountItems.js";
import type { TrialBalanceStrings } from "./trialBalanceStrings.js";

export const trialBalanceJapanese: TrialBalanceStrings = {
  items: Object.fromEntries(accountItemChoices.map(({ value, label }) => [value, label])) as Record<AccountItemChoice, string>,
  groups: {
    currentAssets: "流動資産",
    fixedAssets: "固定資産",
    deferredAssets: "繰延資産",
    ownerDrawings: "事業主貸",
    currentLiabilities: "流動負債",
    fixedLiabilities: "固定負債",
    equity: "純資産",
    sales: "売上高",
    costOfSales: "売上原価",
    sellingCosts: "販管費",
    nonOperatingIncome: "営業外収益",
    nonOperatingCosts: "営業外費用",
    extraordinaryIncome: "特別利益",
    extraordinaryLosses: "特別損失",
    incomeTaxes: "法人税等",
    manufacturingCosts: "製造原価",
  },
  noItem: "（未定）",
  decidedBy: {
    mapping: "科目対応",
    answer: "今回の回答",
    dictionary: "辞書",
    section: "区分から",
    judgement: "経産省扱い",
    open: "未定",
  },
  checks: {
    debitCredit: "借方合計＝貸方合計",
    balance: "資産＝負債＋純資産",
    result: "利益（貸借＝損益）",
    subtotal: "小計",
    transfer: "製造原価報告書の合計",
    carriedForward: "前期末＝今期首",
    unit: "金額の単位（前の期の売上高と比べて）",
  },
  judgements: {
    officerLoans: {
      question: "役員からの借入を、借入金に含めますか。",
      meti: "別の科目で示した役員借入金は、借入金に含めません（注※7）。",
      bank: "返さなくてよいお金とみて、純資産に加えて見ることがあります。",
    },
    discountedNotes: {
      question: "割引手形・裏書手形をどう数えますか。",
      meti: "受取手形は割引手形を含む総額とします（注※5）。借入金には含めません。",
      bank: "割引手形は借入と同じとみます。",
    },
    equipmentNotes: {
      question: "設備の購入で振り出した手形を、支払手形に含めますか。",
      meti: "支払手形から除きます（注※6）。",
      bank: "設備資金の債務とみます。",
    },
    leaseObligations: {
      question: "リース債務・割賦や長期の未払金を、借入金に含めますか。",
      meti: "借入金に挙げていないため、含めません（注※7）。",
      bank: "利息のつく債務とみて、借入金に加えます。",
    },
    bonds: {
      question: "社債・私募債を、借入金に含めますか。",
      meti: "借入金に挙げていないため、含めません（注※7）。",
      bank: "利息のつく債務とみて、借入金に加えます。",
    },
    electronicReceivables: {
      question: "電子記録債権を、どこに数えますか。",
      meti: "定めがありません。手形に代わるものとして、受取手形に加えます。",
      bank: "手形と同じとみます。",
    },
    electronicPayables: {
      question: "電子記録債務を、どこに数えますか。",
      meti: "定めがありません。手形に代わるものとして、支払手形に加えます。",
      bank: "手形と同じとみます。",
    },
    contractAssets: {
      question: "完成工事未収入金・契約資産を、売掛金に数えますか。",
      meti: "定めがありません。売上の代金でまだ受け取っていないお金として、売掛金に数えます。",
      bank: "売上債権とみます。契約資産は請求前の分です。",
    },
    constructionAdvances: {
      question: "未成工事受入金・契約負債を、運転資金から差し引きますか。",
      meti: "差し引く項目に挙げていないため、差し引きません。",
      bank: "建設業では、運転資金から差し引いて見ます。",
    },
    advancesReceived: {
      question: "大きな前受金があります。運転資金から差し引きますか。",
      meti: "差し引く項目に挙げていないため、差し引きません。",
      bank: "学校や式場など前受けの多い業種では、差し引いて見ます。",
    },
    subordinatedLoans: {
      question: "資本性ローンを、借入金に含めますか。",
      meti: "借入金に含めます。",
      bank: "一定の条件で、純資産とみなします。",
    },
    otherReceivables: {
      question: "大きな未収入金があります。売上の代金ですか。",
      meti: "売掛金に含めません。",
      bank: "医療・介護・リースなど本業の未収分なら、売上債権とみます。",
    },
    unpaidSubcontracting: {
      question: "未払外注費を、買掛金に数えますか。",
      meti: "定めがありません。仕事に直接かかる支払いとして、買掛金に数えます。",
      bank: "工事の原価の未払いとみます。",
    },
    restrictedDeposits: {
      question: "自由に使えない預金・預け金を、現金・預金に含めますか。",
      meti: "現金・預金に含めません。",
      bank: "担保に入った預金は、手元のお金とみません。",
    },
    clearingAccounts: {
      question: "資金の移動や電子マネーの残高を、現金・預金に含めますか。",
      meti: "定めがありません。すぐ使えるお金として、現金・預金に含めます。",
      bank: "決算日までに消えるはずの残高なら、理由を確かめます。",
    },
    insuranceReserves: {
      question: "保険や共済の積立を、現金・預金に含めますか。",
      meti: "現金・預金に含めません。",
      bank: "解約返戻金の額を、別枠の備えとみることがあります。",
    },
    amortisation: {
      question: "のれん・繰延資産・長期前払費用などの償却を、減価償却費に含めますか。",
      meti: "製造原価と販管費の減価償却費だけを挙げているため、含めません（注※4）。",
      bank: "お金の出ない費用として、返済の原資に加えます。",
    },
    ownerDrawings: {
      question: "事業主貸を、純資産から差し引きますか。",
      meti: "定めがありません。生活費などに使ったお金なので、資産に数えず純資産から引きます。",
      bank: "同じく、純資産から引いて見ます。",
    },
  },
  unknownAccount: {
    question: "この科目は、どの項目に当たりますか。",
    meti: "辞書にない科目です。",
    bank: "元帳の中身を確かめてください。",
  },
  additions: { profit: "純資産に加えた利益" },
};
