const ids = new WeakMap<object, string>();
let last = 0;

/** An id for data that has none of its own; the same for as long as the data lives. */
export function idOf(data: object): string {
  const id = ids.get(data) ?? `{00000000-0002-0000-${(++last).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
  ids.set(data, id);
  return id;
}
