import type { Area } from "../../core/cellAddress.js";
import { formatArea } from "../address.js";
import type { EventEntry } from "../protocol/wire.js";

/** Numbers of the client library for events that carry JSON, and for `Worksheet.onChanged` among them. */
const richApiMessage = 65_536;
const worksheetChanged = 10;

export type ChangeSource = "ThisLocalAddin" | "Unknown";

/** Areas of watched sheets that were written since the last delivery. */
export class Changes {
  private readonly watchers = new Map<string, number>();
  private waiting: EventEntry[] = [];

  watch(sheetId: string): void {
    this.watchers.set(sheetId, (this.watchers.get(sheetId) ?? 0) + 1);
  }

  unwatch(sheetId: string): void {
    this.watchers.set(sheetId, Math.max(0, (this.watchers.get(sheetId) ?? 0) - 1));
  }

  add(sheetId: string, area: Area, triggerSource: ChangeSource): void {
    if (!this.watchers.get(sheetId)) return;
    const message = JSON.stringify({
      eventType: worksheetChanged,
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheetId,
      address: formatArea(area),
      triggerSource,
    });
    this.waiting.push({ messageCategory: richApiMessage, messageType: worksheetChanged, targetId: sheetId, message });
  }

  take(): readonly EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
