import { Model } from "@ironcalc/wasm";
import { cellAddress } from "../../core/cellAddress.js";
import { sheetInAddress } from "../address.js";
import type { BookData } from "../bookData.js";
import type { Answer, EventListener, LocalHost } from "../host.js";
import type { HostConnection } from "../windowsExternal.js";
import { isUntouched } from "../xlsx/sameSheet.js";
import { displayedModel, type Room } from "./displayedModel.js";
import { linkTarget } from "./linkTarget.js";
import { mergedWidths } from "./mergedCells.js";
import { shownBook } from "./showBook.js";
import { sheetNumbers, takeOver } from "./takeOver.js";

/** What the spreadsheet draws. A new object whenever there is something new to draw. */
export interface View {
  readonly model: Model;
  /** Counts the models: another one whenever the pane has changed the workbook. */
  readonly edition: number;
}

/** The workbook at the moment when it and the spreadsheet were last alike. */
interface Alike {
  readonly book: BookData;
  readonly model: Uint8Array;
  /** The workbook's id of each sheet by IronCalc's number. */
  readonly ids: Map<number, string>;
}

/** Length of IronCalc's list of changes when there are none. */
const noChanges = 1;

/**
 * Keeps the workbook behind the pane and the spreadsheet on the page alike: before each batch of the pane the person's
 * edits go into the workbook, after it whatever the batch changed is shown.
 */
export class Mirror implements HostConnection {
  private shown: View;
  private alike: Alike;
  private readonly listeners = new Set<() => void>();

  /** @param room the spreadsheet's own room on the page */
  constructor(
    private readonly host: LocalHost,
    private readonly room: () => Room,
  ) {
    [this.shown, this.alike] = this.freshView(0);
  }

  get view(): View {
    return this.shown;
  }

  /** Calls back when there is something new to draw; returns how to end that. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The workbook with everything that the person has typed. */
  currentBook(): BookData {
    this.takeOver();
    return this.host.book;
  }

  async answer(requestText: string): Promise<Answer> {
    this.takeOver();
    const before = this.selectAsShown();
    const answer = await this.host.answer(requestText);
    const isChanged = this.showBook();
    const isSelecting = this.showSelection(before);
    if (isSelecting && !isChanged) this.shown = { ...this.shown };
    if (isSelecting || isChanged) this.listeners.forEach((listener) => listener());
    return answer;
  }

  /** Shows the sheet; what is selected in it stays selected. */
  openSheet(sheet: string): void {
    const index = this.host.book.sheets.findIndex(({ name }) => name === sheet);
    if (index < 0) return;
    this.shown.model.setSelectedSheet(index);
    this.shown = { ...this.shown };
    this.listeners.forEach((listener) => listener());
  }

  /** Shows the cell to which the selected one leads, as a click on a link does in Excel. Elsewhere nothing happens. */
  followLink(): void {
    const { model } = this.shown;
    const { sheet, row, column, range } = model.getSelectedView();
    if (range[0] !== range[2] || range[1] !== range[3]) return;
    const book = this.currentBook();
    const target = linkTarget(book, sheet, row - 1, column - 1);
    if (target === null) return;
    model.setSelectedSheet(book.sheets.findIndex(({ name }) => name === target.sheet));
    model.setSelectedCell(target.row + 1, target.column + 1);
    this.shown = { ...this.shown };
    this.listeners.forEach((listener) => listener());
  }

  listen(listener: EventListener): void {
    this.host.listen(listener);
  }

  private takeOver(): void {
    const { model } = this.shown;
    if (model.flushSendQueue().length <= noChanges) return;
    const before = Model.from_bytes(this.alike.model, "en");
    takeOver(this.host, before, model, this.alike.ids);
    before.free();
    this.alike = { ...this.alike, book: structuredClone(this.host.book), model: model.toBytes() };
  }

  /** Shows the workbook anew if the batch has changed it; the person stays where they were. */
  private showBook(): boolean {
    if (isAlike(this.alike.book, this.host.book)) return false;
    const { model, edition } = this.shown;
    const { sheet, row, column, top_row: top, left_column: left } = model.getSelectedView();
    const id = this.alike.ids.get(sheetNumbers(model)[sheet]!);
    [this.shown, this.alike] = this.freshView(edition + 1);
    const index = this.host.book.sheets.findIndex((candidate) => candidate.id === id);
    if (index >= 0) {
      this.shown.model.setSelectedSheet(index);
      this.shown.model.setSelectedCell(row, column);
      this.shown.model.setTopLeftVisibleCell(top, left);
    }
    return true;
  }

  /** Selects in the workbook what the person has selected in the spreadsheet. */
  private selectAsShown(): LocalHost["selection"] {
    const { model } = this.shown;
    const { sheet, row, column } = model.getSelectedView();
    const { name } = model.getWorksheetsProperties()[sheet]!;
    this.host.select(`${sheetInAddress(name)}!${cellAddress(row - 1, column - 1)}`);
    return this.host.selection;
  }

  /** Follows a selection that the batch has made. */
  private showSelection(before: LocalHost["selection"]): boolean {
    const { selection } = this.host;
    if (selection === null || isSameCell(selection, before)) return false;
    const { model } = this.shown;
    model.setSelectedSheet(this.host.book.sheets.findIndex(({ name }) => name === selection.sheet));
    model.setSelectedCell(selection.row + 1, selection.column + 1);
    return true;
  }

  private freshView(edition: number): [View, Alike] {
    const bytes = shownBook(this.host.book);
    const model = displayedModel(bytes, this.room, this.host.book.sheets.map(mergedWidths));
    const ids = new Map(sheetNumbers(model).map((number, index) => [number, this.host.book.sheets[index]!.id]));
    return [
      { model, edition },
      { book: structuredClone(this.host.book), model: bytes, ids },
    ];
  }
}

/** Equal sheets in the same order; what formulas have come to does not count. */
function isAlike(before: BookData, now: BookData): boolean {
  return (
    before.sheets.length === now.sheets.length &&
    before.sheets.every((sheet, index) => {
      const other = now.sheets[index]!;
      return sheet.id === other.id && sheet.visibility === other.visibility && isUntouched(sheet, other);
    })
  );
}

function isSameCell(a: LocalHost["selection"], b: LocalHost["selection"]): boolean {
  return a?.sheet === b?.sheet && a?.row === b?.row && a?.column === b?.column;
}
