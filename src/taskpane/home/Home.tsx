import { makeStyles, tokens } from "@fluentui/react-components";
import { SearchInfo20Regular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import type { StaleJob } from "../../app/staleness/findStale.js";
import type { SheetControls, Task } from "../actions.js";
import { jobGroups, jobs } from "../jobs.js";
import { Section } from "../Section.js";
import type { Page } from "../usePage.js";
import { useStrings } from "../words.js";
import { FirstSteps } from "./FirstSteps.js";
import { JobLine } from "./JobLine.js";
import { WorkbookSheets } from "./WorkbookSheets.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
});

interface HomeProps {
  /** Jobs that should be done again. */
  readonly stale: readonly StaleJob[];
  /** The job that runs now. */
  readonly running: Task | null;
  /** Filled with the lines, so that focus can be given back to them. */
  readonly lines: RefObject<Partial<Record<Page, HTMLButtonElement | null>>>;
  readonly sheets: SheetControls;
  readonly onOpen: (page: Page) => void;
  readonly onInsertTemplates: () => void;
}

/** All jobs, each with what it is good for. */
export function Home({ stale, running, lines, sheets, onOpen, onInsertTemplates }: HomeProps) {
  const styles = useStyles();
  const { groups, tasks, explanations, progress, stale: marks } = useStrings();
  const noteOf = (task: Task): string | null => {
    const found = stale.find((job) => job.task === task);
    if (found === undefined || task === running) return null;
    return found.isUnfinished ? marks.unfinished : marks.changed(found.changedInputs);
  };
  return (
    <>
      {jobGroups.map((group) => (
        <Section key={group} heading={groups[group]}>
          <ul className={styles.list}>
            {jobs
              .filter((job) => job.group === group)
              .map((job) => (
                <JobLine
                  key={job.task}
                  icon={job.icon}
                  label={tasks[job.task]}
                  explanation={job.task === running ? progress.underWay : explanations[job.task]}
                  isMain={group === "main"}
                  note={noteOf(job.task)}
                  buttonRef={(button) => {
                    lines.current[job.task] = button;
                  }}
                  onOpen={() => onOpen(job.task)}
                />
              ))}
            {group === "after" && (
              <JobLine
                icon={<SearchInfo20Regular />}
                label={tasks.trace}
                explanation={explanations.trace}
                isMain={false}
                buttonRef={(button) => {
                  lines.current.trace = button;
                }}
                onOpen={() => onOpen("trace")}
              />
            )}
          </ul>
        </Section>
      ))}
      <WorkbookSheets sheets={sheets} onInsertTemplates={onInsertTemplates} />
      <FirstSteps />
    </>
  );
}
