export const SPREADSHEET_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const SHEET_DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
