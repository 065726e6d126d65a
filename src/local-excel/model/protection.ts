import type { SheetData } from "../bookData.js";
import { HostError, NotModelled } from "../protocol/hostError.js";
import { HostObject } from "../protocol/hostObject.js";

export class WorksheetProtection extends HostObject {
  constructor(private readonly sheet: SheetData) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.isProtected;
  }

  /** Everything is locked whatever the options say. */
  Protect(_options?: unknown, password?: string): void {
    if (password !== undefined) throw new NotModelled("WorksheetProtection.protect with a password");
    if (this.sheet.isProtected) throw new HostError("AccessDenied", "The sheet is already protected.", 403);
    this.sheet.isProtected = true;
  }

  Unprotect(): void {
    this.sheet.isProtected = false;
  }
}
