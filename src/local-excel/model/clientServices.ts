import { HostObject } from "../protocol/hostObject.js";

/** What Office.js tells its host while it starts. */
export class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void {}
}

/** What Office.js tells Microsoft of itself a while later. It ends here: nothing leaves the computer. */
export class TelemetryService extends HostObject {
  SendTelemetryEvent(): void {}

  SendCustomerContent(): void {}
}

/** The objects that Office.js itself makes by name. */
export const clientServices: ReadonlyMap<string, () => HostObject> = new Map<string, () => HostObject>([
  ["Microsoft.InternalService.AddinInternalService", () => new AddinInternalService()],
  ["Microsoft.Telemetry.TelemetryService", () => new TelemetryService()],
]);
