import { HostError, NotModelled } from "./hostError.js";
import type { HostObject } from "./hostObject.js";
import { ObjectPaths, type Roots } from "./objectPaths.js";
import { queryObject } from "./query.js";
import { callMember, memberName, writeMember } from "./surface.js";
import { ActionType, type Action, type ActionResult, type RequestBody, type ResponseBody } from "./wire.js";

let lastReferenceId = 0;

/** Both may throw in place of an action. */
export interface BatchHooks {
  readonly beforeAction?: () => void;
  /** Once every action has been done. */
  readonly afterActions?: () => void;
}

/** Carries out batches against an object model. */
export class Interpreter {
  /** What was asked for and is not modelled, or went wrong here, whether or not anybody caught the error. Tests expect it empty. */
  readonly unimplemented = new Set<string>();
  private readonly roots: Roots;

  constructor(workbook: HostObject, services: ReadonlyMap<string, () => HostObject>) {
    this.roots = { workbook, services, references: new Map() };
  }

  /** Runs the actions in order up to the first that fails; what was done before it stays done. */
  run(request: RequestBody, hooks: BatchHooks = {}): ResponseBody {
    const batch = new Batch(new ObjectPaths(request.ObjectPaths, this.roots), this.roots.references);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    let index = 0;
    try {
      for (const action of request.Actions) {
        hooks.beforeAction?.();
        if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: batch.perform(action) });
        index++;
      }
      hooks.afterActions?.();
      return { Results: results, TraceIds: traceIds };
    } catch (error) {
      const { code, message, status } = this.noted(error);
      // The client has to find an action there, so what fails after the last one is told of the last one.
      const failedIndex = Math.min(index, request.Actions.length - 1);
      const failed = request.Actions[failedIndex];
      const location = failed ? batch.location(failed) : "";
      const failure = { Code: code, Message: message, Location: location, ActionIndex: failedIndex, HttpStatusCode: status };
      return { Results: results, TraceIds: traceIds, Error: failure };
    }
  }

  /** The failure for the client; a gap or a mistake of the model's own is written down as well. */
  private noted(error: unknown): HostError {
    if (error instanceof NotModelled) this.unimplemented.add(error.what);
    if (error instanceof HostError) return error;
    const mistake = `mistake in Local Excel: ${error instanceof Error ? error.message : String(error)}`;
    this.unimplemented.add(mistake);
    return new HostError("GeneralException", mistake, 500);
  }
}

class Batch {
  constructor(
    private readonly paths: ObjectPaths,
    private readonly references: Map<string, HostObject>,
  ) {}

  /** The value of an action's result. On a null object everything is allowed and nothing happens. */
  perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    if (object === null) return action.ActionType === ActionType.Method ? { _IsNull: true } : null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object.referenceId === undefined ? object.identity() : { ...object.identity(), _ReferenceId: object.referenceId };
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return queryObject(object, action.QueryInfo ?? {});
      case ActionType.SetProperty:
        writeMember(object, action.Name, this.paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) writeMember(object, name, value);
        return null;
      case ActionType.Method:
        return this.call(object, action) ?? null;
      default:
        throw new NotModelled(`action type ${action.ActionType}`);
    }
  }

  /** `Class.member` as the client shows it in an error. */
  location(action: Action): string {
    if (action.Name === "" || action.ActionType === ActionType.Trace) return this.paths.location(action.ObjectPathId);
    const object = this.paths.found(action.ObjectPathId);
    return object ? memberName(object, action.Name) : "";
  }

  private call(object: HostObject, action: Action): unknown {
    const args = this.paths.arguments(action.ArgumentInfo);
    switch (action.Name) {
      case "_KeepReference":
        return this.keep(object);
      case "_RemoveReference":
        return this.remove(String(args[0]));
      default:
        return callMember(object, action.Name, args);
    }
  }

  private keep(object: HostObject): void {
    object.referenceId ??= `reference-${++lastReferenceId}`;
    this.references.set(object.referenceId, object);
  }

  private remove(id: string): void {
    const object = this.references.get(id);
    if (object) object.referenceId = undefined;
    this.references.delete(id);
  }
}
