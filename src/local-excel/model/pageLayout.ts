import { rowLimit } from "../address.js";
import type { PageData } from "../bookData.js";
import { invalidArgument, NotModelled } from "../protocol/hostError.js";
import { HostObject } from "../protocol/hostObject.js";
import { roundedLength } from "../roundedLength.js";
import { choice } from "./choice.js";
import { HeaderFooterGroup } from "./headersFooters.js";
import type { Range } from "./range.js";
import type { Worksheet } from "./worksheet.js";

type Margins = NonNullable<PageData["margins"]>;
type MarginOptions = Partial<Margins>;

/** Excel's "normal" margins in points. */
const normalMargins: Margins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

const pointsPerUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get Orientation(): PageData["orientation"] {
    return this.page.orientation;
  }

  set Orientation(orientation: string) {
    this.page.orientation = choice(orientation, ["Portrait", "Landscape"], "PageLayout.orientation");
  }

  get PaperSize(): string {
    return this.page.paper;
  }

  set PaperSize(paper: string) {
    this.page.paper = choice(paper, ["A3", "A4", "A5", "B4", "B5", "Letter"], "PageLayout.paperSize");
  }

  get Zoom(): Zoom {
    const { fitWide, fitTall } = this.page;
    if (fitWide === undefined && fitTall === undefined) return { scale: 100 };
    return { horizontalFitToPages: fitWide ?? null, verticalFitToPages: fitTall ?? null };
  }

  /** Either fits to pages or stays at 100 %. */
  set Zoom({ scale, horizontalFitToPages, verticalFitToPages }: Zoom) {
    if (scale !== undefined && scale !== null && scale !== 100) throw new NotModelled("PageLayout.zoom with a scale");
    delete this.page.fitWide;
    delete this.page.fitTall;
    if (horizontalFitToPages) this.page.fitWide = horizontalFitToPages;
    if (verticalFitToPages) this.page.fitTall = verticalFitToPages;
  }

  get CenterHorizontally(): boolean {
    return this.page.centerHorizontally;
  }

  set CenterHorizontally(centered: boolean) {
    this.page.centerHorizontally = centered;
  }

  get TopMargin(): number {
    return this.margins.top;
  }

  set TopMargin(top: number) {
    this.setMargins({ top });
  }

  get BottomMargin(): number {
    return this.margins.bottom;
  }

  set BottomMargin(bottom: number) {
    this.setMargins({ bottom });
  }

  get LeftMargin(): number {
    return this.margins.left;
  }

  set LeftMargin(left: number) {
    this.setMargins({ left });
  }

  get RightMargin(): number {
    return this.margins.right;
  }

  set RightMargin(right: number) {
    this.setMargins({ right });
  }

  get HeaderMargin(): number {
    return this.margins.header;
  }

  set HeaderMargin(header: number) {
    this.setMargins({ header });
  }

  get FooterMargin(): number {
    return this.margins.footer;
  }

  set FooterMargin(footer: number) {
    this.setMargins({ footer });
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.page);
  }

  SetPrintArea(range: Range | string): void {
    this.page.printArea = { ...this.worksheet.rangeOf(range).area };
  }

  SetPrintTitleRows(range: Range | string): void {
    const { row, rows } = this.worksheet.rangeOf(range).area;
    if (rows === rowLimit) throw invalidArgument();
    this.page.titleRows = { first: row, last: row + rows - 1 };
  }

  SetPrintMargins(unit: string, options: MarginOptions): void {
    const factor = pointsPerUnit[choice(unit, ["Points", "Inches", "Centimeters"], "PageLayout.setPrintMargins unit")];
    this.setMargins(Object.fromEntries(Object.entries(options).map(([side, margin]) => [side, roundedLength(margin * factor)])));
  }

  private get page(): PageData {
    return this.worksheet.sheet.page;
  }

  private get margins(): Margins {
    return this.page.margins ?? normalMargins;
  }

  private setMargins(margins: MarginOptions): void {
    if (Object.values(margins).some((margin) => !(margin >= 0))) throw invalidArgument();
    this.page.margins = { ...this.margins, ...margins };
  }
}
