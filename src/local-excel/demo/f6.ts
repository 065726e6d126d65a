/** F6 goes to the other part of the window, as in Excel: the spreadsheet keeps the Tab key for itself. Returns how to end that. */
export function joinByF6(spreadsheet: HTMLElement, pane: HTMLIFrameElement): () => void {
  const inPane = pane.contentWindow!;
  const toPane = onF6(() => inPane.document.querySelector<HTMLElement>("select, button")?.focus());
  const toSpreadsheet = onF6(() => spreadsheet.querySelector<HTMLElement>("[tabindex='0']")?.focus());
  window.addEventListener("keydown", toPane, true);
  inPane.addEventListener("keydown", toSpreadsheet, true);
  return () => {
    window.removeEventListener("keydown", toPane, true);
    inPane.removeEventListener("keydown", toSpreadsheet, true);
  };
}

function onF6(go: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    go();
  };
}
