import { NotModelled } from "./hostError.js";
import { HostCollection, HostObject } from "./hostObject.js";
import { hasReadable, memberName, readableMembers, readMember } from "./surface.js";
import type { QueryInfo } from "./wire.js";

/** What a `load` brings back: the selected properties, an object for each selected navigation, `_Items` for a collection. */
export function queryObject(object: HostObject, query: QueryInfo): Record<string, unknown> {
  const selected = selection([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return object instanceof HostCollection ? queryCollection(object, selected, query) : queryScalars(object, selected);
}

/** Paths grouped by their first part: `format/fill/color` is `fill/color` of `format`. */
type Selection = ReadonlyMap<string, readonly string[]>;

function selection(paths: readonly string[]): Selection {
  const selected = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const nested = selected.get(head) ?? [];
    if (rest.length > 0) nested.push(rest.join("/"));
    selected.set(head, nested);
  }
  return selected;
}

function described(object: HostObject): Record<string, unknown> {
  return object.referenceId === undefined ? object.identity() : { ...object.identity(), _ReferenceId: object.referenceId };
}

function queryScalars(object: HostObject, selected: Selection): Record<string, unknown> {
  const found = described(object);
  if (selected.size === 0 || selected.has("*")) {
    for (const name of readableMembers(object)) {
      const { key, value } = readMember(object, name);
      if (!(value instanceof HostObject)) found[key] = value;
    }
  }
  for (const [head, nested] of selected) {
    if (head === "*") continue;
    if (!hasReadable(object, head)) throw new NotModelled(`${memberName(object, head)} (load)`);
    const { key, value } = readMember(object, head);
    found[key] = value instanceof HostObject ? queryObject(value, { Select: nested }) : value;
  }
  return found;
}

function queryCollection(collection: HostCollection, selected: Selection, { Top, Skip = 0 }: QueryInfo): Record<string, unknown> {
  const found = described(collection);
  const ofItems: string[] = [];
  for (const [head, nested] of selected) {
    if (hasReadable(collection, head)) {
      const { key, value } = readMember(collection, head);
      found[key] = value;
    } else {
      ofItems.push(...(nested.length > 0 ? nested.map((path) => `${head}/${path}`) : [head]));
    }
  }
  const items = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  found["_Items"] = items.map((item) => queryObject(item, { Select: ofItems }));
  return found;
}
