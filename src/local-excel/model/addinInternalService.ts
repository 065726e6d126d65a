import { HostObject } from "../protocol/hostObject.js";

/** What Office.js tells its host while it starts. */
export class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void {}
}
