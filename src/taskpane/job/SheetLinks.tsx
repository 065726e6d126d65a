import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { NamedSheet } from "../../app/run.js";
import type { CellRef } from "../../core/cellAddress.js";
import { Section } from "../Section.js";
import { useStrings } from "../words.js";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  open: { minWidth: 0, flexShrink: 0, color: tokens.colorBrandForeground1 },
});

interface SheetLinksProps {
  readonly sheets: readonly NamedSheet[];
  readonly onSelect: (cell: CellRef) => void;
}

export function SheetLinks({ sheets, onSelect }: SheetLinksProps) {
  const styles = useStyles();
  const { result } = useStrings();
  return (
    <Section heading={result.sheets}>
      <ul className={styles.list}>
        {sheets.map(({ kind, name }) => (
          <li key={kind} className={styles.item}>
            <span className={styles.name}>{name}</span>
            <Button
              appearance="subtle"
              size="small"
              className={styles.open}
              aria-label={result.openSheet(name)}
              onClick={() => onSelect({ sheet: name, address: "" })}
            >
              {result.open}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
