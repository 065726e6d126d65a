/**
 * F6 goes on to the next part of the window, as in Excel: from the spreadsheet, which keeps the Tab key for itself, to the pane, on
 * to what stands above both, and back. Returns how to end that.
 */
export function joinByF6(top: HTMLElement, spreadsheet: HTMLElement, pane: HTMLIFrameElement): () => void {
  const inPane = pane.contentWindow!;
  const toPane = () => inPane.document.querySelector<HTMLElement>("select, button")?.focus();
  const toTop = () => top.querySelector<HTMLElement>("button:not([aria-disabled=true])")?.focus();
  const toSpreadsheet = () => spreadsheet.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  const fromPage = onF6(() => (top.contains(document.activeElement) ? toSpreadsheet() : toPane()));
  const fromPane = onF6(toTop);
  window.addEventListener("keydown", fromPage, true);
  inPane.addEventListener("keydown", fromPane, true);
  return () => {
    window.removeEventListener("keydown", fromPage, true);
    inPane.removeEventListener("keydown", fromPane, true);
  };
}

function onF6(go: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    go();
  };
}
