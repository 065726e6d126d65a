/** Which of their columns, by index, stands for each of ours; `null`: none. */
export type ChosenColumns = Readonly<Record<string, number | null>>;

/** With another choice for one column. One of theirs never stands for two of ours: the earlier choice gives way. */
export function withColumn(chosen: ChosenColumns, key: string, theirs: number | null): ChosenColumns {
  const others = Object.entries(chosen).map(([each, index]) => [each, index === theirs ? null : index] as const);
  return { ...Object.fromEntries(others), [key]: theirs };
}
