import { markup } from "./html.js";

/** Text first: one column, generous lines, tables with rules; nothing that only a colour says. */
export const publicStyle = markup`
:root { color: #1f2a37; background: #fff; line-height: 1.8; }
:root { font-family: "BIZ UDPGothic", "Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
h1, h2, h3 { color: #2f4a6b; line-height: 1.4; }
h1 { font-size: 1.7rem; margin: 0; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid #2f4a6b; }
h3 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
p { margin: .4rem 0; }
.organisation { font-weight: bold; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .35rem 0; }
a { color: #1d4f91; }
:focus-visible { outline: 3px solid #1d4f91; outline-offset: 2px; }
.table { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: .25rem 0; }
th, td { border: 1px solid #7a8796; padding: .35rem .6rem; text-align: left; vertical-align: top; }
thead th { background: #eef2f7; white-space: nowrap; }
tbody th { font-weight: normal; min-width: 9rem; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.level { font-weight: bold; white-space: nowrap; }
dt { font-weight: bold; margin-top: .6rem; }
dd { margin: 0 0 0 1rem; white-space: pre-line; overflow-wrap: anywhere; }
footer { margin-top: 3rem; border-top: 1px solid #7a8796; font-size: .9rem; }
@media (max-width: 36rem) {
  th, td { padding: .25rem .35rem; font-size: .85rem; }
  tbody th { min-width: 7rem; }
}
@page { size: A4 portrait; margin: 16mm 14mm; }
@media print {
  :root { color: #000; font-size: 10pt; line-height: 1.5; }
  h1, h2, h3, a { color: #000; }
  h2 { border-color: #000; margin-top: 1.5rem; }
  body { max-width: none; margin: 0; padding: 0; }
  nav { display: none; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  thead th { background: none; }
  th, td { border-color: #000; padding: .2rem .4rem; }
  tr, caption, dt, dd { break-inside: avoid; }
  h2, h3, caption, thead, dt { break-after: avoid; }
}
`;
