import { NotModelled } from "./hostError.js";
import { HostObject } from "./hostObject.js";

/** The members of a class that a request may name, by lower-case name: requests say `RowIndex`, loads say `rowIndex`. */
interface Surface {
  readonly getters: ReadonlyMap<string, string>;
  readonly setters: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<string, string>;
}

const surfaces = new WeakMap<object, Surface>();

export function surfaceOf(prototype: object): Surface {
  const known = surfaces.get(prototype);
  if (known) return known;
  const getters = new Map<string, string>();
  const setters = new Map<string, string>();
  const methods = new Map<string, string>();
  for (let level = prototype; level !== HostObject.prototype; level = Object.getPrototypeOf(level) as object) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (!/^_?[A-Z]/.test(name)) continue;
      const key = name.toLowerCase();
      if (descriptor.get) getters.set(key, name);
      if (descriptor.set) setters.set(key, name);
      if (typeof descriptor.value === "function") methods.set(key, name);
    }
  }
  const surface = { getters, setters, methods };
  surfaces.set(prototype, surface);
  return surface;
}

/** `Range.rowIndex`: how documentation writes a member. */
export function memberName(object: HostObject, name: string): string {
  return `${object.typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function surfaceOfObject(object: HostObject): Surface {
  return surfaceOf(Object.getPrototypeOf(object) as object);
}

/** Names of every property of an object that can be read. */
export function readableMembers(object: HostObject): Iterable<string> {
  return surfaceOfObject(object).getters.values();
}

export function hasReadable(object: HostObject, name: string): boolean {
  return surfaceOfObject(object).getters.has(name.toLowerCase());
}

/** A property's own spelling and value. */
export function readMember(object: HostObject, name: string): { key: string; value: unknown } {
  const key = surfaceOfObject(object).getters.get(name.toLowerCase());
  if (key === undefined) throw new NotModelled(`${memberName(object, name)} (get)`);
  return { key, value: Reflect.get(object, key) as unknown };
}

export function writeMember(object: HostObject, name: string, value: unknown): void {
  const key = surfaceOfObject(object).setters.get(name.toLowerCase());
  if (key === undefined) throw new NotModelled(`${memberName(object, name)} (set)`);
  Reflect.set(object, key, value);
}

/** Calls a method. The client sends `null` for an optional argument that was left out. */
export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const key = surfaceOfObject(object).methods.get(name.toLowerCase());
  if (key === undefined) throw new NotModelled(`${memberName(object, name)}()`);
  const method = Reflect.get(object, key) as (...args: readonly unknown[]) => unknown;
  return Reflect.apply(
    method,
    object,
    args.map((argument) => argument ?? undefined),
  );
}
