import type { PaneStrings } from "./pane.ja.js";

const count = (n: number) => n.toLocaleString("en-US");
const percent = (ratio: number) => ratio.toLocaleString("en-US", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plural = (n: number, one: string, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

export const en: PaneStrings = {
  title: "Banso Sheet",
  tagline: "Evaluate your support plan inside this workbook",

  year: {
    label: "Fiscal year to evaluate",
    fromSettings: "As in the sheet 設定 (settings)",
    option: (year, firstMonth) => `${year}, from ${firstMonth}`,
  },

  back: "All jobs",
  guide: "Guide",
  groups: { main: "Main jobs", before: "Prepare and check", after: "Surveys and archive" },
  tasks: {
    evaluateWorkbook: "Make evaluation sheets",
    analyzeFinancials: "Analyse accounts",
    importTrialBalance: "Import a trial balance",
    reportMonth: "Report this month",
    checkInputs: "Check inputs",
    insertTemplates: "Insert templates",
    checkConsistency: "Check consistency",
    tallySurveys: "Tally surveys",
    freezeMaterial: "Freeze as values",
    trace: "Show where a figure comes from",
  },
  explanations: {
    evaluateWorkbook: "Turns targets and records into the evaluation summary and its sheets",
    analyzeFinancials: "Turns closing figures into a page of scores and explanations",
    importTrialBalance: "Turns an accounting package’s list into a row of accounts",
    reportMonth: "Puts totals so far, delays and forecasts on one page",
    checkInputs: "Finds slips and contradictions and lists them",
    insertTemplates: "Adds input sheets with headings and sample rows",
    checkConsistency: "Checks whether sums and rates of a table agree",
    tallySurveys: "Makes the business index and the tally of hearings",
    freezeMaterial: "Keeps a copy of the committee’s material that never changes",
    trace: "From a figure to its formula and its records",
  },
  firstMinute: {
    heading: "New here?",
    lines: ["Adds input sheets with headings and samples", "Type your records, and the reports follow", "Nothing leaves this workbook"],
  },

  stale: {
    changed: (sheets) =>
      sheets.length <= 2
        ? `▲ ${sheets.join(", ")} changed since these sheets were made`
        : `▲ ${sheets[0]} and ${count(sheets.length - 1)} more sheets changed since these were made`,
    unfinished: "▲ Stopped half-way. Making the sheets again mends them",
  },

  firstSteps: {
    heading: "Getting started",
    steps: [
      "Have sheets for targets and records. Sheets you already keep are read as they are if their headings match. If you have none, use “Insert templates”.",
      "Enter targets and records the way you usually write them: “R7.4.1”, “230者”, “1,234”.",
      "Choose a job above. “Make evaluation sheets”, for example, makes the evaluation summary and its sheets with live formulas.",
    ],
    privacy: "Your data stays in this workbook. Nothing is sent anywhere.",
  },

  progress: {
    underWay: "Under way…",
    otherUnderWay: (task) => `“${task}” is under way. You can start this when it has ended.`,
    starting: "Getting ready",
    steps: {
      reading: "Reading the input sheets",
      checking: "Checking the inputs",
      computing: "Computing",
      writing: "Writing the sheets",
      verifying: "Comparing with what Excel computed",
    },
    place: (step, steps) => `(${step} of ${steps})`,
    waiting: {
      heading: "Waiting for Excel to answer",
      remedy:
        "Computing large tables can take Excel a while. If you are editing a cell, finish with Enter or Esc. If Excel shows a dialogue, close it. Without an answer after two minutes, or longer for large tables, the work stops here.",
    },
    stop: "Stop",
    stopping: "Stopping as soon as Excel has finished what it was asked to do.",
  },

  edited: {
    heading: "Some sheets were edited by hand",
    explanation: "These generated sheets are no longer as they were made: somebody typed into them, or renamed or deleted a sheet that they refer to. Where should the new content go?",
    replace: "Replace them",
    replaceMeaning: "Whatever was typed is lost; the sheets show the new content.",
    keep: "Keep them, write to other sheets",
    keepMeaning: "The present sheets stay as they are.",
    cancel: "Stop",
    cancelMeaning: "Nothing is written.",
  },

  preview: { choice: "Show what will change before writing", heading: "These figures will change. Write them?" },

  outcome: {
    evaluateWorkbook: (year) => `The evaluation sheets for ${year} are ready`,
    evaluateNothing: "There were no targets to evaluate",
    evaluateNothingRemedy:
      "Type one indicator per row into 目標 (targets): its ID, name, unit and a target for each year. Sample rows do not count.",
    errorsRemain: (errors) =>
      `${plural(errors, "finding")} must be fixed. Correct the input and press the button again to bring the figures up to date.`,
    checkInputs: (issues) => (issues === 0 ? "Check finished: nothing to fix" : `Check finished: ${plural(issues, "finding")}`),
    insertTemplates: (sheets) => (sheets === 0 ? "All template sheets are already there" : `${plural(sheets, "template sheet")} inserted`),
    nextAfterTemplates:
      "Next, open 目標 (targets) and type your indicators and yearly targets below the sample rows. Then come the records.",
    analyzeFinancials: (businesses) => `The accounts of ${plural(businesses, "business", "businesses")} are analysed`,
    analyzeNothing: "There were no accounts to analyse",
    analyzeNothingRemedy: "Type one period per row into 財務 (accounts): name, closing month, sales and so on. Sample rows do not count.",
    importTrialBalance: (accounts) => `The trial balance was read: ${plural(accounts, "account")}`,
    sumsDisagree: (sums) =>
      `${plural(sums, "sum does", "sums do")} not agree. See “Sums checked” below and look at the trial balance itself.`,
    importNothing: "No trial balance was found",
    importNothingRemedy: "Open its sheet, or select its accounts and amounts, then press the button again.",
    reportMonth: (month) => `The progress of ${month} is reported`,
    monthNothing: "There was no progress to report",
    monthNothingRemedy:
      "Check that 目標 (targets) holds indicators and targets (sample rows do not count), and that the month is not still to come.",
    tallySurveys: "The surveys are tallied",
    surveyNothing: "There was no survey to tally",
    surveyNothingRemedy: "Type one questionnaire per row into 景況調査 (survey) or ヒアリング (hearings). Sample rows do not count.",
    freezeMaterial: (sheet) => `Frozen as values in ${sheet}`,
    nextAfterFreezing: "This sheet stays as it is when the evaluation is made again.",
    freezeNothing: "There was no material to freeze",
    freezeNothingRemedy: "Fix what is listed below, then press the button again.",
    checkConsistency: (findings) =>
      findings === 0 ? "Everything agrees" : findings === 1 ? "1 place does not agree" : `${count(findings)} places do not agree`,
    consistencyNothing: "There was no table to check",
    consistencyNothingRemedy: "Choose a sheet that holds a table of figures.",
  },

  noInput: {
    heading: "No input sheets were found",
    remedy:
      "This workbook has no sheets such as 目標 (targets) or 活動記録 (activities). Press “Insert templates” to get sheets with headings and sample rows.",
  },

  names: {
    heading: "Names were found in what would be published",
    explanation: (names) =>
      `The texts to be published hold ${plural(names, "name")} of businesses or people in this workbook. Decide how to print them.`,
    decisions: {
      mask: (mask) => `Replace with “${mask}”`,
      keep: "Print as it is (they have agreed)",
      leaveOut: "Leave this text out",
    },
    found: (name) => `Name: ${name}`,
    decide: "Continue with these",
    cancel: "Stop",
  },

  result: {
    rated: "Indicators rated",
    ratedOf: (rated, all) => `${count(rated)} of ${count(all)}`,
    levels: "Indicators by level",
    levelCount: (indicators) => count(indicators),
    overdue: "Follow-ups overdue",
    overdueOf: (overdue, businesses) =>
      businesses === 0 ? "None to follow up" : `${count(overdue)} of ${plural(businesses, "business", "businesses")}`,
    execution: "Budget executed",
    executionOf: (rate, actual, budget) => `${percent(rate)} (${actual} of ${budget})`,
    executionUnknown: "Budget or actual amounts are missing",
    amount: (figure, unit) => (unit === 1 ? `¥${count(figure)}` : `¥${count(figure)}k`),
    sheets: "Sheets written",
    open: "Open",
    openSheet: (sheet) => `Open sheet ${sheet}`,
    verification: "Cross-check",
    matching: (formulas) => `Match: the results of all ${plural(formulas, "formula")} equal the add-in’s own.`,
    mismatching: (mismatches, formulas) =>
      `No match: ${count(mismatches)} of ${plural(formulas, "formula")} differ from the add-in’s own result.`,
    mismatchRemedy: "Do not use the figures in these cells. Check the records and settings, then make the sheets again.",
    mismatchesMore: (rest) => `There are ${count(rest)} more.`,
    mismatchCell: (expected, found) => `Add-in ${expected} / Excel ${found}`,
    emptyCell: "(blank)",
  },

  issues: {
    heading: "Findings",
    none: "There is nothing to fix.",
    noneOfKind: "There are none of this kind.",
    filter: "Filter by kind",
    all: "All",
    severity: { error: "Fix", warning: "Verify", info: "Note" },
    count: (shown, all) => (shown === all ? plural(all, "finding") : `${count(shown)} of ${plural(all, "finding")} shown`),
    place: (sheet, address) => (address === "" ? sheet : `${sheet} ${address}`),
    more: (rest) => `Show more (${count(rest)} left)`,
  },

  cancelled: {
    heading: "Stopped",
    remedy: "Your input sheets were not changed. Press the same button to start again.",
  },

  unfinished: {
    heading: "Some sheets may be left half made",
    remedy:
      "Only sheets that the add-in makes itself. Press the same button again and they are made anew. Your input sheets were not touched.",
  },

  failures: {
    cellEditing: {
      what: "A cell is being edited, so nothing was started",
      why: "Excel accepts no other work while text is being entered into a cell.",
      remedy: "Finish the entry with Enter or Esc, then press the button again.",
    },
    protected: {
      what: "Nothing could be written because of protection",
      why: "A sheet or the workbook is protected. The add-in never removes protection.",
      remedy: "Remove the protection on the Review tab, then press the button again.",
    },
    tooLarge: {
      what: "There is too much data to handle at once",
      why: "It exceeds what Excel passes on at one time (5 MB in Excel on the web).",
      remedy: "Move the records of past years to another workbook, or open this one in desktop Excel.",
    },
    notResponding: {
      what: "Excel does not answer",
      why: "Excel is busy, for example recalculating, or it has stopped.",
      remedy: "Wait a moment and press the button again. If it happens again, save the workbook and reopen Excel.",
    },
    refused: {
      what: "Excel refused this operation",
      why: "The workbook may be read-only, or somebody else may be changing the same place.",
      remedy: "Make sure the workbook is open for editing, then press the button again.",
    },
    newVersion: {
      what: "There is a new version. Close this pane and open it again",
      why: "The add-in was updated after this pane had been opened. Your input sheets were not changed.",
      remedy: "If this message comes back, check that the PC is connected to the internet.",
    },
    unexpected: {
      what: "Something unexpected stopped the work",
      why: "This may be a fault in the add-in. Your input sheets were not changed.",
      remedy: "Press the button again. If it happens again, report the details below to the developers.",
    },
  },
  selectFailed: {
    what: "That place could not be shown",
    why: "The sheet may have been renamed or deleted.",
    remedy: "Press “Check inputs” to bring the list up to date with the workbook.",
  },
  details: "Details",
};
