import {
  ArrowImport20Regular,
  CalendarDataBar20Regular,
  ClipboardCheckmark20Regular,
  DataPie20Regular,
  DocumentCheckmark20Regular,
  PollHorizontal20Regular,
  TableAdd20Regular,
  TableLock20Regular,
  TableSearch20Regular,
} from "@fluentui/react-icons";
import { lazy, type ComponentType, type LazyExoticComponent, type ReactElement } from "react";
import type { RunStep } from "../app/ports.js";
import type { FinishedRun } from "../app/run.js";
import type { Choices, Task } from "./actions.js";
import { freshTrial } from "./freshTrial.js";
import type { PaneState } from "./paneState.js";
import type { PaneControls } from "./useRun.js";
import { YearChoice } from "./YearChoice.js";

/** main: what the product is for · before: getting the inputs right · after: what surveys and finished material come to. */
export type JobGroup = "main" | "before" | "after";

export const jobGroups = ["main", "before", "after"] as const satisfies readonly JobGroup[];

export interface ChoicesProps {
  readonly state: PaneState;
  readonly controls: PaneControls;
}

export interface SummaryProps extends ChoicesProps {
  readonly outcome: FinishedRun;
  readonly onOpen: (task: Task) => void;
}

/** One job: a line of the home page, a page of its own, and the button that starts it. Its words stand in the strings under the same name. */
export interface Job {
  readonly task: Task;
  /** In the pane's address, after `#`; a button of the ribbon opens the pane there. */
  readonly address: string;
  readonly group: JobGroup;
  readonly icon: ReactElement;
  /** What it tells while it runs, where it has not all the steps. */
  readonly steps?: readonly RunStep[];
  /** A workbook without any input sheet is offered the templates instead of an empty result. */
  readonly readsInputs: boolean;
  /** What is asked before the start. */
  readonly Choices: ComponentType<ChoicesProps> | null;
  /** What a press of the start button forgets: answers about another trial balance. */
  readonly atStart?: (choices: Choices) => Partial<Choices>;
  /** What must be chosen before it can start. */
  readonly canStart?: (choices: Choices) => boolean;
  /** The result at a glance, above the sheets and findings that every job has. */
  readonly Summary: LazyExoticComponent<ComponentType<SummaryProps>> | null;
}

export const jobs: readonly Job[] = [
  {
    task: "evaluateWorkbook",
    address: "evaluate",
    group: "main",
    icon: <DocumentCheckmark20Regular />,
    readsInputs: true,
    Choices: YearChoice,
    Summary: lazy(() => import(/* webpackChunkName: "result" */ "./evaluation/EvaluationSummary.js")),
  },
  {
    task: "analyzeFinancials",
    address: "analyze",
    group: "main",
    icon: <DataPie20Regular />,
    readsInputs: true,
    Choices: lazy(() => import(/* webpackChunkName: "finance" */ "./analysis/AnalysisChoices.js")),
    Summary: lazy(() => import(/* webpackChunkName: "finance" */ "./analysis/AnalysisSummary.js")),
  },
  {
    task: "importTrialBalance",
    address: "trial-balance",
    group: "main",
    icon: <ArrowImport20Regular />,
    readsInputs: false,
    Choices: lazy(() => import(/* webpackChunkName: "trialBalance" */ "./trialBalance/TrialSource.js")),
    atStart: ({ trial }) => ({ trial: freshTrial(trial.source) }),
    canStart: ({ trial: { source } }) => source.kind === "selection" || ("name" in source && source.name !== ""),
    Summary: lazy(() => import(/* webpackChunkName: "trialBalance" */ "./trialBalance/TrialSummary.js")),
  },
  {
    task: "reportMonth",
    address: "month",
    group: "main",
    icon: <CalendarDataBar20Regular />,
    readsInputs: true,
    Choices: lazy(() => import(/* webpackChunkName: "monthPage" */ "./month/MonthChoice.js")),
    Summary: lazy(() => import(/* webpackChunkName: "monthPage" */ "./month/MonthSummary.js")),
  },
  {
    task: "checkInputs",
    address: "check",
    group: "before",
    icon: <ClipboardCheckmark20Regular />,
    readsInputs: true,
    Choices: YearChoice,
    Summary: null,
  },
  {
    task: "insertTemplates",
    address: "templates",
    group: "before",
    icon: <TableAdd20Regular />,
    steps: ["reading", "writing", "verifying"],
    readsInputs: false,
    Choices: null,
    Summary: lazy(() => import(/* webpackChunkName: "samples" */ "./samples/TemplatesSummary.js")),
  },
  {
    task: "checkConsistency",
    address: "consistency",
    group: "before",
    icon: <TableSearch20Regular />,
    readsInputs: false,
    Choices: lazy(() => import(/* webpackChunkName: "consistency" */ "./consistency/CheckedSheet.js")),
    Summary: null,
  },
  {
    task: "tallySurveys",
    address: "survey",
    group: "after",
    icon: <PollHorizontal20Regular />,
    readsInputs: true,
    Choices: YearChoice,
    Summary: lazy(() => import(/* webpackChunkName: "survey" */ "./survey/SurveySummary.js")),
  },
  {
    task: "freezeMaterial",
    address: "freeze",
    group: "after",
    icon: <TableLock20Regular />,
    readsInputs: true,
    Choices: YearChoice,
    Summary: null,
  },
];

const byTask = new Map(jobs.map((job) => [job.task, job]));

export function jobOf(task: Task): Job {
  return byTask.get(task)!;
}
