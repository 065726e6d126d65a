/** Number of letters to add, drop or change to make one text of the other. What both begin and end with does not matter to it. */
export function editDistance(a: string, b: string): number {
  const [first, second] = differingParts([...a], [...b]);
  let previous = second.map((_, index) => index + 1);
  first.forEach((letter, row) => {
    const current: number[] = [];
    second.forEach((other, column) => {
      const replaced = (column === 0 ? row : (previous[column - 1] ?? 0)) + (letter === other ? 0 : 1);
      const dropped = (previous[column] ?? 0) + 1;
      const added = (column === 0 ? row + 1 : (current[column - 1] ?? 0)) + 1;
      current.push(Math.min(replaced, dropped, added));
    });
    previous = current;
  });
  return previous.at(-1) ?? first.length;
}

function differingParts(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/**
 * The one candidate that is near enough to be meant: one slip, two in texts of six letters and more.
 * Two candidates equally near are no proposal.
 */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const allowed = [...text].length >= 6 ? 2 : 1;
  let best: { candidate: string; distance: number } | null = null;
  let isTied = false;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > allowed) continue;
    const distance = editDistance(text, candidate);
    if (distance > allowed || (best && distance > best.distance)) continue;
    isTied = best !== null && distance === best.distance;
    best = { candidate, distance };
  }
  return best && !isTied ? best.candidate : null;
}
