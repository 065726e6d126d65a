import { useSyncExternalStore } from "react";
import type { Task } from "./actions.js";
import { jobs } from "./jobs.js";

/** What the pane shows: the list of jobs, one of them, or where a figure comes from. */
export type Page = Task | "home" | "trace";

/**
 * The page stands in the address after `#`, so that Alt+Left and a button of the ribbon lead to it; a ribbon button may also say
 * `?page=analyze`. Office.js takes `history.pushState` away, hence the hash.
 */
export function usePage(): [Page, (page: Page) => void] {
  const page = useSyncExternalStore(listen, currentPage);
  return [page, goTo];
}

function currentPage(): Page {
  const { hash, search } = window.location;
  const address = hash === "" ? new URLSearchParams(search).get("page") : hash.slice(1);
  return address === "trace" ? address : (jobs.find((job) => job.address === address)?.task ?? "home");
}

function goTo(page: Page): void {
  window.location.hash = jobs.find(({ task }) => task === page)?.address ?? page;
}

function listen(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
