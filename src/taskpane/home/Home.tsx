import { makeStyles, tokens } from "@fluentui/react-components";
import { SearchInfo20Regular } from "@fluentui/react-icons";
import { lazy, useState, type RefObject } from "react";
import type { Surroundings } from "../../app/lookAround.js";
import type { Stock } from "../../app/takeStock.js";
import type { SheetControls, Task } from "../actions.js";
import { jobGroups, jobs } from "../jobs.js";
import { Section } from "../Section.js";
import type { Page } from "../usePage.js";
import { useStrings } from "../words.js";
import { LoadedPart } from "../LoadedPart.js";
import { FirstMinute } from "./FirstMinute.js";
import { FirstSteps } from "./FirstSteps.js";
import { JobLine } from "./JobLine.js";

const WorkbookSheets = lazy(() => import(/* webpackChunkName: "look" */ "./WorkbookSheets.js"));

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
});

interface HomeProps {
  readonly stock: Stock;
  /** `null` until Excel has told it. */
  readonly surroundings: Surroundings | null;
  /** The job that runs now. */
  readonly running: Task | null;
  /** Filled with the lines, so that focus can be given back to them. */
  readonly lines: RefObject<Partial<Record<Page, HTMLButtonElement | null>>>;
  readonly sheets: SheetControls;
  /** The workbook knows another sheet now. */
  readonly onMapped: () => void;
  readonly onSamplesRemoved: () => void;
  readonly onOpen: (page: Page) => void;
  readonly onInsertTemplates: () => void;
}

/** All jobs, each with what it is good for. */
export function Home({ stock, surroundings, running, lines, sheets, onMapped, onSamplesRemoved, onOpen, onInsertTemplates }: HomeProps) {
  const styles = useStyles();
  const { groups, tasks, explanations, progress, stale: marks } = useStrings();
  const [comesLate] = useState(surroundings === null);
  const noteOf = (task: Task): string | null => {
    const found = stock.stale.find((job) => job.task === task);
    if (found === undefined || task === running) return null;
    return found.isUnfinished ? marks.unfinished : marks.changed(found.changedInputs);
  };
  return (
    <>
      {surroundings?.known.length === 0 && <FirstMinute comesLate={comesLate} onInsertTemplates={onInsertTemplates} />}
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
      {surroundings !== null && (
        <LoadedPart>
          <WorkbookSheets
            found={surroundings}
            samples={stock.samples}
            sheets={sheets}
            onMapped={onMapped}
            onSamplesRemoved={onSamplesRemoved}
          />
        </LoadedPart>
      )}
      <FirstSteps />
    </>
  );
}
