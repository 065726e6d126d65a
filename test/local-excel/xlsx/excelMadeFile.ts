import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function relationships(entries: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const items = Object.entries(entries).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

const strings = [
  `<si><t>伴走</t><rPh sb="0" eb="2"><t>バンソウ</t></rPh><phoneticPr fontId="1"/></si>`,
  `<si><r><t>支援</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve"> 計画</t></r><rPh sb="0" eb="2"><t>シエン</t></rPh><phoneticPr fontId="1"/></si>`,
  `<si><t>一行目_x000D_
二行目</t></si>`,
];

/** A part of the user's own that `BookData` does not hold. */
export const pieChart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:pieChart><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>入力!$B$1:$B$3</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

export const inputSheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetPr><tabColor theme="4" tint="0.5"/></sheetPr><dimension ref="A1:D5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18.75"/><cols><col min="1" max="2" width="20.625" style="1" customWidth="1"/></cols><sheetData><row r="1" spans="1:4"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><v>10</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">B1*$B$3</f><v>300</v></c><c r="D1" t="inlineStr"><is><r><t>直接</t></r><rPh sb="0" eb="2"><t>チョクセツ</t></rPh></is></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>20</v></c><c r="C2"><f t="shared" si="0"/><v>600</v></c></row><row r="3" ht="30" customHeight="1"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>30</v></c><c r="C3"><f t="shared" si="0"/><v>900</v></c><c r="D3" s="2"><v>45748.520833333336</v></c></row><row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="str"><f>_xlfn.CONCAT(A1,"&lt;")</f><v>伴走&lt;</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><phoneticPr fontId="1"/><conditionalFormatting sqref="B1:B3 D1:D3"><cfRule type="expression" dxfId="0" priority="1"><formula>B1&gt;15</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C1:C3"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><customProperties><customPr name="owner" r:id="rId2"/></customProperties><drawing r:id="rId1"/></worksheet>`;

const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="円グラフ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="&quot;△&quot;0"/></numFmts>
<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font><font><sz val="6"/><name val="游ゴシック"/></font>
<font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="55" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`;

const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><fileVersion appName="xl"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="入力" sheetId="3" r:id="rId1"/><sheet name="隠し" sheetId="7" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">入力!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">入力!$A:$A,入力!$1:$2</definedName><definedName name="税率">0.1</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const contentTypes = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="${SPREADSHEET}.customProperty"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SPREADSHEET}.calcChain+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`;

/** The parts of a workbook in the way in which a Japanese Excel writes them: furigana, shared formulas, theme colours, numbered formats. */
export const excelParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": contentTypes,
  "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relationships({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: ["worksheet", "worksheets/sheet2.xml"],
    rId3: ["styles", "styles.xml"],
    rId4: ["sharedStrings", "sharedStrings.xml"],
    rId5: ["calcChain", "calcChain.xml"],
  }),
  "xl/worksheets/sheet1.xml": inputSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships({
    rId1: ["drawing", "../drawings/drawing1.xml"],
    rId2: ["customProperty", "../customProperty1.bin"],
  }),
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="3" uniqueCount="3">${strings.join("")}</sst>`,
  "xl/styles.xml": styles,
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C1" i="3"/></calcChain>`,
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["chart", "../charts/chart1.xml"] }),
  "xl/charts/chart1.xml": pieChart,
};

/** The file of those parts, some of them replaced, or left out where the replacement is `null`. */
export function excelMadeFile(replaced: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts = Object.entries({ ...excelParts, ...replaced }).filter((part): part is [string, string] => part[1] !== null);
  const property = new Uint8Array([0x41, 0, 0x42, 0x30]);
  return zipSync({ ...Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])), "xl/customProperty1.bin": property });
}
