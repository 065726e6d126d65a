import { guidePages } from "../strings/guidePages.js";
import { hostStrings } from "../strings/pane/host.js";
import { Frame } from "./Frame.js";
import { ExplainedNotice } from "./Notice.js";
import { usePageStrings, useStrings } from "./words.js";

/** Shown where there is no workbook to work on: outside Excel, or in an Excel that is too old. */
export default function HostNotice({ host }: { readonly host: "none" | "tooOld" }) {
  const strings = useStrings();
  const notices = usePageStrings(hostStrings);
  return (
    <Frame title={strings.title} subtitle={strings.tagline} guide={guidePages.home} onBack={null}>
      <ExplainedNotice intent="warning" explanation={notices[host]} />
    </Frame>
  );
}
