import { FluentProvider } from "@fluentui/react-components";
import type { FiscalYear } from "../core/fiscalYear.js";
import { languageOf } from "../strings/pane.js";
import type { PaneActions } from "./actions.js";
import { App } from "./App.js";
import { HostNotice } from "./HostNotice.js";
import { LanguageContext } from "./language.js";
import { themes, type Brightness } from "./theme.js";

/** What surrounds the pane. `ready` is the only state in which there is a workbook to work on. */
export interface PaneProps {
  readonly host: "none" | "tooOld" | "ready";
  /** Language tag as in `ja-JP`. */
  readonly languageTag: string;
  readonly brightness: Brightness;
  readonly actions: PaneActions;
  readonly currentYear: FiscalYear;
}

export function Pane({ host, languageTag, brightness, actions, currentYear }: PaneProps) {
  const language = languageOf(languageTag);
  return (
    <FluentProvider theme={themes[brightness]} lang={language} style={{ colorScheme: brightness }}>
      <LanguageContext value={language}>
        {host === "ready" ? <App actions={actions} currentYear={currentYear} /> : <HostNotice host={host} />}
      </LanguageContext>
    </FluentProvider>
  );
}
