import { IronCalc } from "@ironcalc/workbook";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Mirror, View } from "./mirror.js";
import { spreadsheetTheme } from "./spreadsheetTheme.js";

interface SpreadsheetProps {
  readonly mirror: Mirror;
  /** The element that the spreadsheet fills. */
  readonly container: HTMLElement;
}

/** IronCalc's spreadsheet over what the mirror shows. */
export function Spreadsheet({ mirror, container }: SpreadsheetProps) {
  const view = useSyncExternalStore(
    (changed) => mirror.subscribe(changed),
    () => mirror.view,
  );
  useKeptFocus(view, container);
  useInvitation(container);
  useTabInView(view, container);
  useLinks(mirror, container);
  return <IronCalc key={view.edition} model={view.model} rootContainer={container} themeVariables={spreadsheetTheme} />;
}

/** IronCalc takes the focus whenever it is drawn: whoever had it elsewhere, in the pane's frame too, gets it back. */
function useKeptFocus(view: View, container: HTMLElement): void {
  const focused = useRef<HTMLElement | null>(null);
  focused.current = focusedElement(document);
  useEffect(() => {
    const before = focused.current;
    if (before !== null && before !== document.body && !container.contains(before)) before.focus();
  }, [view, container]);
}

/** IronCalc also takes the focus later, of its own accord: without a click, Tab or F6 it goes back to where it was. */
function useInvitation(container: HTMLElement): void {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let isInvited = false;
    const invite = () => {
      isInvited = true;
      setTimeout(() => (isInvited = false));
    };
    // The next key may come before the timer: keys go first.
    const inviteByKey = ({ key }: KeyboardEvent) => {
      isInvited = false;
      if (key === "F6" || key === "Tab") invite();
    };
    const giveBack = ({ relatedTarget }: FocusEvent) => {
      if (!isInvited && relatedTarget instanceof HTMLElement && !container.contains(relatedTarget)) relatedTarget.focus();
    };
    container.addEventListener("pointerdown", invite, { capture: true, signal });
    window.addEventListener("keydown", inviteByKey, { capture: true, signal });
    container.addEventListener("focusin", giveBack, { signal });
    return () => listening.abort();
  }, [container]);
}

function focusedElement(page: Document): HTMLElement | null {
  const focused = page.activeElement as HTMLElement | null;
  const inner = focused instanceof HTMLIFrameElement ? focused.contentDocument : null;
  return inner === null ? focused : focusedElement(inner);
}

/** The workbook may have more sheets than tabs fit: new ones are scrolled into view, then the one that the pane has opened. */
function useTabInView(view: View, container: HTMLElement): void {
  const edition = useRef(view.edition);
  useEffect(() => {
    const tabs = [...container.querySelectorAll("[role=tab]")];
    const tab = view.edition > edition.current ? tabs.at(-1) : tabs.find((candidate) => candidate.ariaSelected === "true");
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
    edition.current = view.edition;
  }, [view, container]);
}

/** A click on a cell follows its link. */
function useLinks(mirror: Mirror, container: HTMLElement): void {
  useEffect(() => {
    const follow = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(".ic-worksheet-sheet-container") !== null) mirror.followLink();
    };
    container.addEventListener("click", follow);
    return () => container.removeEventListener("click", follow);
  }, [mirror, container]);
}
