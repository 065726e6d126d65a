/** Shows, on the page's own shell, that office.js did not come and what to do; where the pane has taken its place, nothing. */
export function showUnreachable(): void {
  document.getElementById("waiting")?.remove();
  document.getElementById("unreachable")?.removeAttribute("hidden");
}
