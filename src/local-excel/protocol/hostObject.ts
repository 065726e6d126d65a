/**
 * An object that Office.js can address. Members whose names begin with a capital (or `_` and a capital) are what
 * the client may read, set or call; every other member is our own and cannot be reached from a request.
 */
export abstract class HostObject {
  /** Given out while the client tracks the object beyond one batch. */
  referenceId: string | undefined = undefined;

  /** Name in messages and in COVERAGE.md: that of the Office.js class. */
  get typeName(): string {
    return this.constructor.name;
  }

  /** Keys by which the client finds the object again, such as `{ Id }`. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection: what is loaded from it is loaded from its items. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
}
