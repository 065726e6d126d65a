/** Marks that packages and people put before a title: ★ (a summary line of 弥生), ☆, ●, ■, *. */
const leadingMarks = /^[★☆●○■□◆◇*※]+/;
const brackets = /[([【〔<][^)\]】〕>]*[)\]】〕>]/g;

/** Titles are the same when their keys are: full and half width, spaces, the middle dots ･ and ・ and leading marks do not count. */
export function accountKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\u200B-\u200D\uFEFF]/g, "")
    .replace(leadingMarks, "")
    .replace(/[・·]/g, "")
    .replaceAll("、", "")
    .toLowerCase();
}

/** The key without what stands in brackets: 貸倒引当金(売) is 貸倒引当金. */
export function bareAccountKey(name: string): string {
  return accountKey(name).replace(brackets, "");
}
