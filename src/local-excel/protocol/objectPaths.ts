import { HostError, invalidArgument, NotModelled } from "./hostError.js";
import { HostObject } from "./hostObject.js";
import { callMember, memberName, readMember } from "./surface.js";
import { ObjectPathType, type ArgumentInfo, type ObjectPath, type ReferencedPath, type RequestBody } from "./wire.js";

/** What lives longer than one request. */
export interface Roots {
  readonly workbook: HostObject;
  /** Objects that a request makes by name alone. */
  readonly services: ReadonlyMap<string, () => HostObject>;
  /** Objects that the client tracks, by reference id. */
  readonly references: Map<string, HostObject>;
}

/** The objects of one request. A path is walked once, so that `worksheets.add()` adds once. */
export class ObjectPaths {
  private readonly walked = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly roots: Roots,
  ) {}

  /** The object of a path; `null` for a null object and everything reached through one. */
  resolve(id: number): HostObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument(`Object path ${id} is missing from the request.`);
    const object = this.walk(path);
    this.walked.set(id, object);
    return object;
  }

  /** The object of a path that has been walked already. */
  found(id: number): HostObject | null | undefined {
    return this.walked.get(id);
  }

  /** The class and member that a path names, for an error's location; empty while its parent is unknown. */
  location(id: number): string {
    const path = this.paths[id];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.found(path.ParentObjectPathId);
    return path && parent ? memberName(parent, path.Name || "getItem") : "";
  }

  /** Arguments with proxies replaced by the objects that they stand for. */
  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, index) => this.argument(argument, ReferencedObjectPathIds[index] ?? 0));
  }

  private argument(argument: unknown, reference: ReferencedPath): unknown {
    if (Array.isArray(reference)) {
      const nested = reference as readonly ReferencedPath[];
      return (argument as readonly unknown[]).map((item, index) => this.argument(item, nested[index] ?? 0));
    }
    return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : argument;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.roots.workbook;
      case ObjectPathType.Null:
        return null;
      case ObjectPathType.New:
        return this.service(path.Name);
      case ObjectPathType.Reference:
        return this.reference(path.Name);
      default:
        return this.child(path);
    }
  }

  private service(name: string): HostObject {
    const make = this.roots.services.get(name);
    if (!make) throw new NotModelled(`the service ${name}`);
    return make();
  }

  private reference(id: string): HostObject {
    const object = this.roots.references.get(id);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  private child(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const value = this.member(parent, path);
    if (value === null || value instanceof HostObject) return value;
    throw new NotModelled(`${memberName(parent, path.Name)} as an object`);
  }

  private member(parent: HostObject, path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return readMember(parent, path.Name).value;
      case ObjectPathType.Indexer:
        return callMember(parent, "GetItem", this.arguments(path.ArgumentInfo));
      case ObjectPathType.Method:
        return callMember(parent, path.Name, this.arguments(path.ArgumentInfo));
      default:
        throw new NotModelled(`object path type ${path.ObjectPathType}`);
    }
  }
}
