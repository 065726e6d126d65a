import { Spinner } from "@fluentui/react-components";
import { Frame } from "./Frame.js";
import { useStrings } from "./language.js";
import { ExplainedNotice } from "./Notice.js";

/** Shown while there is no workbook to work on: Excel is not ready, too old, or not there. */
export function HostNotice({ host }: { readonly host: "starting" | "none" | "tooOld" }) {
  const strings = useStrings();
  return (
    <Frame subtitle={strings.tagline}>
      <div role="status">
        {host === "starting" ? (
          <Spinner size="small" label={strings.host.starting} />
        ) : (
          <ExplainedNotice intent="warning" explanation={strings.host[host]} />
        )}
      </div>
    </Frame>
  );
}
