/** Which of their columns, by index, stands for each of ours; `null`: none. */
export type ChosenColumns = Readonly<Record<string, number | null>>;

/** What was chosen for each of ours, the latest choice last. */
export type ColumnChoices = readonly (readonly [key: string, theirs: number | null])[];

/** With another choice for one column. */
export function withColumn(choices: ColumnChoices, key: string, theirs: number | null): ColumnChoices {
  return [...choices.filter(([each]) => each !== key), [key, theirs]];
}

/**
 * One of theirs never stands for two of ours: the earlier choice gives way as long as the later one holds, and comes back when
 * that moves on, as arrow keys do on their way through a list.
 */
export function chosenColumns(choices: ColumnChoices): ChosenColumns {
  const taken = new Set<number | null>();
  const latestFirst = [...choices].reverse().map(([key, theirs]) => {
    const isFree = !taken.has(theirs);
    taken.add(theirs);
    return [key, isFree ? theirs : null] as const;
  });
  return Object.fromEntries(latestFirst);
}
