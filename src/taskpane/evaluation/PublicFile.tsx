import { Button, makeStyles } from "@fluentui/react-components";
import { fiscalYearLabel, type FiscalYear } from "../../core/fiscalYear.js";
import { publicFileStrings } from "../../strings/pane/publicFile.js";
import { Section } from "../Section.js";
import { usePageStrings } from "../words.js";

const useStyles = makeStyles({ about: { margin: 0 } });

interface PublicFileProps {
  /** One whole page, without names. */
  readonly html: string;
  readonly year: FiscalYear;
}

/** The public version as a file; nothing is sent, the browser writes it where the person says. */
export function PublicFile({ html, year }: PublicFileProps) {
  const text = usePageStrings(publicFileStrings);
  return (
    <Section heading={text.heading}>
      <p className={useStyles().about}>{text.about}</p>
      <Button onClick={() => save(html, text.fileName(fiscalYearLabel(year)))}>{text.save}</Button>
    </Section>
  );
}

function save(html: string, name: string): void {
  const address = URL.createObjectURL(new Blob([html], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
