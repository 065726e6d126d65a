import { FluentProvider } from "@fluentui/react-components";
import { lazy } from "react";
import type { DateSerial } from "../core/fiscalYear.js";
import type { PaneWords } from "../strings/words.js";
import type { PaneActions } from "./actions.js";
import { App } from "./App.js";
import { LoadedPart } from "./LoadedPart.js";
import { themes, type Brightness } from "./theme.js";
import { WordsContext } from "./words.js";

const HostNotice = lazy(() => import(/* webpackChunkName: "host" */ "./HostNotice.js"));

/** What surrounds the pane. `ready` is the only state in which there is a workbook to work on. */
export interface PaneProps {
  readonly host: "none" | "tooOld" | "ready";
  readonly words: PaneWords;
  readonly brightness: Brightness;
  readonly actions: PaneActions;
  readonly today: DateSerial;
}

export function Pane({ host, words, brightness, actions, today }: PaneProps) {
  return (
    <FluentProvider theme={themes[brightness]} lang={words.language} style={{ colorScheme: brightness }}>
      <WordsContext value={words}>
        {host === "ready" ? (
          <App actions={actions} today={today} />
        ) : (
          <LoadedPart>
            <HostNotice host={host} />
          </LoadedPart>
        )}
      </WordsContext>
    </FluentProvider>
  );
}
