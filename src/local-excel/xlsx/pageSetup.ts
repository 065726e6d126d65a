import type { PageData } from "../bookData.js";
import { roundedLength } from "../roundedLength.js";
import { childOf, childrenOf, element, isTrue, textOf, type XmlElement } from "./xml.js";

const POINTS_PER_INCH = 72;

/** Office.js's paper names by the number in the file. */
const papers: readonly (readonly [number, string])[] = [
  [1, "Letter"],
  [3, "Tabloid"],
  [5, "Legal"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
];

const marginSides = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** The element that says whether `pageSetup` counts pages or per cent. */
export function fitXml({ fitWide, fitTall }: PageData): XmlElement[] {
  return fitWide === undefined && fitTall === undefined ? [] : [element("pageSetUpPr", { fitToPage: true })];
}

/** printOptions, pageMargins, pageSetup, headerFooter, rowBreaks: in this order they stand in a sheet. */
export function pageXml(page: PageData): XmlElement[] {
  const { margins, fitWide, fitTall } = page;
  const fits = fitWide !== undefined || fitTall !== undefined;
  return [
    ...(page.centerHorizontally ? [element("printOptions", { horizontalCentered: true })] : []),
    ...(margins === undefined
      ? []
      : [element("pageMargins", Object.fromEntries(marginSides.map((side) => [side, margins[side] / POINTS_PER_INCH])))]),
    element("pageSetup", {
      paperSize: papers.find(([, name]) => name === page.paper)?.[0],
      orientation: page.orientation.toLowerCase(),
      fitToWidth: fits ? (fitWide ?? 0) : undefined,
      fitToHeight: fits ? (fitTall ?? 0) : undefined,
    }),
    ...headerFooterXml(page),
    ...rowBreaksXml(page.rowBreaks),
  ];
}

export function readPage(sheet: XmlElement): Omit<PageData, "printArea" | "titleRows"> {
  const setup = childOf(sheet, "pageSetup")?.attributes ?? {};
  const fits = isTrue(childOf(sheet, "sheetPr", "pageSetUpPr")?.attributes.fitToPage);
  const fitWide = Number(setup.fitToWidth ?? 1);
  const fitTall = Number(setup.fitToHeight ?? 1);
  const margins = childOf(sheet, "pageMargins");
  const headerFooter = childOf(sheet, "headerFooter");
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paper: papers.find(([number]) => number === Number(setup.paperSize))?.[1] ?? "A4",
    ...(fits && fitWide > 0 ? { fitWide } : {}),
    ...(fits && fitTall > 0 ? { fitTall } : {}),
    ...(margins === undefined ? {} : { margins: readMargins(margins) }),
    header: readSections(textOf(childOf(headerFooter, "oddHeader"))),
    footer: readSections(textOf(childOf(headerFooter, "oddFooter"))),
    centerHorizontally: isTrue(childOf(sheet, "printOptions")?.attributes.horizontalCentered),
    rowBreaks: childrenOf(childOf(sheet, "rowBreaks"), "brk")
      .filter(({ attributes }) => isTrue(attributes.man))
      .map(({ attributes }) => Number(attributes.id)),
  };
}

function readMargins({ attributes }: XmlElement): NonNullable<PageData["margins"]> {
  const points = marginSides.map((side) => [side, roundedLength(Number(attributes[side] ?? 0) * POINTS_PER_INCH)]);
  return Object.fromEntries(points) as NonNullable<PageData["margins"]>;
}

type Sections = PageData["header"];

function headerFooterXml({ header, footer }: PageData): XmlElement[] {
  const lines = [
    ["oddHeader", sectionsText(header)],
    ["oddFooter", sectionsText(footer)],
  ] as const;
  const written = lines.filter(([, text]) => text !== "").map(([name, text]) => element(name, {}, [text]));
  return written.length === 0 ? [] : [element("headerFooter", {}, written)];
}

/** `&L…&C…&R…`; inside a section stand the same codes (`&P`, `&N`, `&D`) as in Office.js. */
function sectionsText({ left, center, right }: Sections): string {
  const sections = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`];
  return sections.join("");
}

/** Text before the first section code belongs to the centre; `&&` is a plain ampersand. */
function readSections(text: string): Sections {
  const sections = { L: "", C: "", R: "" };
  let current: keyof typeof sections = "C";
  for (const [piece, code] of text.matchAll(/&([LCR])|&&|[^&]+|&/g)) {
    if (code !== undefined) current = code as keyof typeof sections;
    else sections[current] += piece;
  }
  return { left: sections.L, center: sections.C, right: sections.R };
}

const LAST_COLUMN = 16_383;

/** The file names the row above a break, counted from 1: the same number as the row below it, counted from 0. */
function rowBreaksXml(rows: readonly number[]): XmlElement[] {
  if (rows.length === 0) return [];
  const breaks = rows.map((row) => element("brk", { id: row, max: LAST_COLUMN, man: true }));
  return [element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, breaks)];
}
