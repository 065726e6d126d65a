import type { Area } from "../core/cellAddress.js";
import { parseArea, splitSheet } from "./address.js";
import type { BookData, SheetData } from "./bookData.js";
import { FormulaEngine } from "./formulaEngine.js";
import { clientServices } from "./model/clientServices.js";
import { OpenBook } from "./model/openBook.js";
import { Workbook } from "./model/workbook.js";
import { WorksheetCollection } from "./model/worksheets.js";
import { Counters, isCleanup } from "./protocol/counters.js";
import { excelPayloadLimits, Faults, type PayloadLimits } from "./protocol/faults.js";
import { HostError } from "./protocol/hostError.js";
import { Interpreter } from "./protocol/interpreter.js";
import type { EventEntry, RequestBody } from "./protocol/wire.js";

/** The answer to a batch: the response's JSON, or a refusal with Office's number and name for it. */
export type Answer = { readonly kind: "response"; readonly body: string } | Refusal;

interface Refusal {
  readonly kind: "refusal";
  readonly number: number;
  readonly code: string;
}

const requestTooLarge: Refusal = { kind: "refusal", number: 5103, code: "RequestPayloadSizeLimitExceeded" };
const responseTooLarge: Refusal = { kind: "refusal", number: 5104, code: "ResponsePayloadSizeLimitExceeded" };

export type EventListener = (entries: readonly EventEntry[]) => void;

/** Answers the batches that Office.js would send to Excel. */
export class LocalHost {
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly limits: PayloadLimits = { ...excelPayloadLimits };
  private readonly openBook: OpenBook;
  private readonly interpreter: Interpreter;
  private readonly listeners = new Set<EventListener>();

  /** The formula engine must have been loaded. */
  constructor(readonly book: BookData) {
    this.openBook = new OpenBook(book, new FormulaEngine(book));
    this.interpreter = new Interpreter(new Workbook(this.openBook), clientServices);
  }

  /** Members that were asked for and are not modelled. A test run ends with none. */
  get unimplemented(): readonly string[] {
    return [...this.interpreter.unimplemented];
  }

  /** The sheet and cells that were selected last, as `目標!G8`; `null` before anything was. */
  get selection(): { readonly sheet: string; readonly row: number; readonly column: number } | null {
    const selected = this.openBook.selection;
    return selected && { sheet: selected.sheet.name, row: selected.area.row, column: selected.area.column };
  }

  /** Clicks on a cell as a person does, for example `select("活動記録!E5")`. */
  select(address: string): void {
    const { sheet, area } = this.place(address);
    this.openBook.activeSheet = sheet;
    this.openBook.selection = { sheet, area };
  }

  /** The sheets, for what a person does to them by hand: adding, renaming, moving, deleting. */
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.openBook);
  }

  listen(listener: EventListener): void {
    this.listeners.add(listener);
  }

  /** Carries out one batch. A batch that was ordered to stay silent never settles. */
  async answer(requestText: string): Promise<Answer> {
    await Promise.resolve();
    const request = JSON.parse(requestText) as RequestBody;
    const cleanup = isCleanup(request);
    if (!cleanup) {
      if (this.faults.batchStaysSilent()) return new Promise<never>(() => undefined);
      this.faults.beginBatch();
    }
    const bytesIn = byteLength(requestText);
    const record = (bytesOut: number, errorCode: string | null): void => {
      const { Actions, ObjectPaths } = request;
      const proxies = Object.keys(ObjectPaths).length;
      this.counters.batches.push({ actions: Actions.length, proxies, bytesIn, bytesOut, isCleanup: cleanup, errorCode });
    };
    if (bytesIn > this.limits.request) {
      record(0, requestTooLarge.code);
      return requestTooLarge;
    }
    const { calculation } = this.openBook;
    const afterActions = (): void => {
      calculation.resume();
      calculation.bringUpToDate();
    };
    const response = this.interpreter.run(request, cleanup ? {} : { beforeAction: () => this.faults.beforeAction(), afterActions });
    calculation.resume();
    this.deliverEvents();
    const body = JSON.stringify(response);
    const bytesOut = byteLength(body);
    record(bytesOut, response.Error?.Code ?? null);
    return bytesOut > this.limits.response ? responseTooLarge : { kind: "response", body };
  }

  /** Types into a cell as a person does, for example `enter("活動記録!E5", "12")`. */
  enter(address: string, input: string | number | boolean): void {
    this.enterAll([[address, input]]);
  }

  /** Types into several cells, and computes once. */
  enterAll(entries: readonly (readonly [address: string, input: string | number | boolean])[]): void {
    for (const [address, input] of entries) {
      const { sheet, area } = this.place(address);
      this.openBook.enter(sheet, area.row, area.column, input);
      this.openBook.areaChanged(sheet, area, "Unknown");
    }
    this.openBook.calculation.bringUpToDate();
    this.deliverEvents();
  }

  private place(address: string): { sheet: SheetData; area: Area } {
    const { sheet: name, cells } = splitSheet(address);
    const sheet = name === null ? this.openBook.activeSheet : this.openBook.findSheet(name);
    const area = parseArea(cells);
    if (!sheet || !area) throw new HostError("InvalidArgument", `There is no cell ${address}.`);
    return { sheet, area };
  }

  private deliverEvents(): void {
    const entries = this.openBook.changes.take();
    if (entries.length === 0) return;
    setTimeout(() => this.listeners.forEach((listener) => listener(entries)), 0);
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
