import { useEffect, useState } from "react";
import { Select } from "./Select.js";

interface SheetSelectProps {
  readonly label: string;
  /** What no sheet means. */
  readonly none: string;
  /** Empty: none. */
  readonly sheet: string;
  readonly onChoose: (sheet: string) => void;
  readonly listSheets: () => Promise<readonly string[]>;
}

/** Any sheet of the workbook, as it is when the page is opened. A workbook that does not answer leaves the list as it was. */
export function SheetSelect({ label, none, sheet, onChoose, listSheets }: SheetSelectProps) {
  const [names, setNames] = useState<readonly string[]>(sheet === "" ? [] : [sheet]);
  useEffect(() => {
    let isShown = true;
    void listSheets().then(
      (found) => isShown && setNames(found),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
    // The list belongs to the page as it is opened.
  }, []);
  return (
    <Select
      label={label}
      options={[{ value: "", text: none }, ...names.map((name) => ({ value: name, text: name }))]}
      value={sheet}
      onChoose={onChoose}
    />
  );
}
