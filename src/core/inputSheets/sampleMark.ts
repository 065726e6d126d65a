/** How a row that only shows how to write begins, in any of its cells. Such a row is never read. */
export const sampleMark = "（見本）";
