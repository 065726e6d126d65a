import { makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { SheetControls, Task } from "../actions.js";
import { jobGroups, jobs } from "../jobs.js";
import { Section } from "../Section.js";
import { useStrings } from "../words.js";
import { FirstSteps } from "./FirstSteps.js";
import { JobLine } from "./JobLine.js";
import { WorkbookSheets } from "./WorkbookSheets.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
});

interface HomeProps {
  /** The job that runs now. */
  readonly running: Task | null;
  /** Filled with the lines, so that focus can be given back to them. */
  readonly lines: RefObject<Partial<Record<Task, HTMLButtonElement | null>>>;
  readonly sheets: SheetControls;
  readonly onOpen: (task: Task) => void;
  readonly onInsertTemplates: () => void;
}

/** All jobs, each with what it is good for. */
export function Home({ running, lines, sheets, onOpen, onInsertTemplates }: HomeProps) {
  const styles = useStyles();
  const { groups } = useStrings();
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
                  job={job}
                  isRunning={job.task === running}
                  buttonRef={(button) => {
                    lines.current[job.task] = button;
                  }}
                  onOpen={() => onOpen(job.task)}
                />
              ))}
          </ul>
        </Section>
      ))}
      <WorkbookSheets sheets={sheets} onInsertTemplates={onInsertTemplates} />
      <FirstSteps />
    </>
  );
}
