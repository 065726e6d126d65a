import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Mismatch, Verification } from "../../app/run.js";
import type { CellRef } from "../../core/cellAddress.js";
import { Notice, NoticeText } from "../Notice.js";
import { Section } from "../Section.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  matching: { margin: 0 },
  cell: { minWidth: 0, padding: 0, color: tokens.colorBrandForeground1, textDecorationLine: "underline" },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** One wrong formula repeats down its column: the first ones lead to it. */
const shownMismatches = 10;

interface VerificationNoteProps {
  readonly verification: Verification;
  readonly onSelect: (cell: CellRef) => void;
}

/** Whether Excel's results are TypeScript's own. A difference is shown with both figures, never hidden. */
export function VerificationNote({ verification: { formulaCells, mismatches }, onSelect }: VerificationNoteProps) {
  const styles = useStyles();
  const { result, issues } = useStrings();
  const shown = (value: Mismatch["found"]) => (value === "" ? result.emptyCell : String(value));
  return (
    <Section heading={result.verification}>
      {mismatches.length === 0 ? (
        <p className={styles.matching}>
          <span aria-hidden="true">✓ </span>
          {result.matching(formulaCells)}
        </p>
      ) : (
        <Notice intent="error" title={result.mismatching(mismatches.length, formulaCells)}>
          <NoticeText>{result.mismatchRemedy}</NoticeText>
          <ul className={styles.list}>
            {mismatches.slice(0, shownMismatches).map(({ sheet, address, expected, found }) => (
              <li key={`${sheet}!${address}`}>
                <Button appearance="transparent" size="small" className={styles.cell} onClick={() => onSelect({ sheet, address })}>
                  {issues.place(sheet, address)}
                </Button>
                <br />
                {result.mismatchCell(shown(expected), shown(found))}
              </li>
            ))}
          </ul>
          {mismatches.length > shownMismatches && <NoticeText>{result.mismatchesMore(mismatches.length - shownMismatches)}</NoticeText>}
        </Notice>
      )}
    </Section>
  );
}
