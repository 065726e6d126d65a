import { lazy, useEffect, useRef, useState } from "react";
import type { DateSerial } from "../core/fiscalYear.js";
import type { Stock } from "../app/takeStock.js";
import { guidePages } from "../strings/guidePages.js";
import type { PaneActions } from "./actions.js";
import { Announcer } from "./Announcer.js";
import { Frame } from "./Frame.js";
import { Home } from "./home/Home.js";
import { JobPage } from "./job/JobPage.js";
import { jobOf } from "./jobs.js";
import { LoadedPart } from "./LoadedPart.js";
import { runningTask } from "./paneState.js";
import { useLook } from "./useLook.js";
import { usePage, type Page } from "./usePage.js";
import { useRun } from "./useRun.js";
import { CalendarContext, useStrings } from "./words.js";

const TracePage = lazy(() => import(/* webpackChunkName: "trace" */ "./trace/TracePage.js"));

const nothingInStock: Stock = { stale: [], samples: [] };

/** The pane over a workbook: the list of jobs, or the page of one. */
export function App({ actions, today }: { readonly actions: PaneActions; readonly today: DateSerial }) {
  const [page, goTo] = usePage();
  const [state, controls] = useRun(actions, today);
  const [firstPage] = useState(page);
  const atHome = page === "home" && runningTask(state) === null ? "home" : null;
  const [stock, takeStock] = useLook(actions.takeStock, atHome, nothingInStock);
  // A button of the ribbon opens the pane at the page of a job.
  const [surroundings, lookAround] = useLook(actions.sheets.lookAround, atHome ?? (firstPage === "home" ? null : "opened"), null);
  const strings = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = useRef<Partial<Record<Page, HTMLButtonElement | null>>>({});
  const shown = useRef(page);

  // What was pressed has gone with its page. The focus then goes to the new page's heading, or back to the line one came from.
  useEffect(() => {
    if (shown.current === page) return;
    const from = shown.current;
    shown.current = page;
    const target = page === "home" && from !== "home" ? lines.current[from] : heading.current;
    // A page that was opened from elsewhere, as by the demo's tour, takes the focus from nobody.
    if (document.hasFocus()) target?.focus();
  }, [page]);

  useEffect(() => {
    if (surroundings !== null) controls.readCalendar(surroundings.calendar);
    // A look tells it once; a run may have read it anew since.
  }, [surroundings]);

  return (
    <CalendarContext value={state.calendar}>
      <Frame
        key={page}
        title={page === "home" ? strings.title : strings.tasks[page]}
        subtitle={page !== "home" ? strings.explanations[page] : state.organisation === "" ? strings.tagline : state.organisation}
        guide={guidePages[page]}
        headingRef={heading}
        onBack={page === "home" ? null : () => goTo("home")}
      >
        {page === "home" ? (
          <Home
            stock={stock}
            surroundings={surroundings}
            running={runningTask(state)}
            lines={lines}
            sheets={actions.sheets}
            onMapped={lookAround}
            onSamplesRemoved={takeStock}
            onOpen={goTo}
            onInsertTemplates={() => {
              goTo("insertTemplates");
              controls.start("insertTemplates");
            }}
          />
        ) : page === "trace" ? (
          <LoadedPart>
            <TracePage actions={actions} />
          </LoadedPart>
        ) : (
          <JobPage job={jobOf(page)} state={state} surroundings={surroundings} controls={controls} onOpen={goTo} />
        )}
      </Frame>
      <Announcer state={state} />
    </CalendarContext>
  );
}
