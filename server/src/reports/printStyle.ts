// How the printable page looks, on A4 and on screens. It is a page of its own, without the tokens of the application: ink
// on paper, in letters that every device has.

/** Widths of columns come in twentieths, because the page allows no style but this one. */
const widths = Array.from({ length: 20 }, (_, index) => `.w${index + 1} { width: ${(index + 1) * 5}%; }`).join("\n");

export const printStyle = `
@page { size: A4; margin: 20mm 18mm; }
@page wide { size: A4 landscape; margin: 15mm; }
* { box-sizing: border-box; }
html { font: 100%/1.45 "Noto Sans", "Segoe UI", Roboto, Helvetica, Arial, sans-serif; color: #1b1b1b; background: #fff; }
body { max-width: 56rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3, h4, h5 { line-height: 1.2; break-after: avoid; overflow-wrap: anywhere; }
h1 { font-size: 2rem; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; margin: 0 0 .75rem; }
h3 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-block-end: 2px solid #0f5c55; padding-block-end: .25rem; }
h4 { font-size: 1.05rem; margin: 1.25rem 0 .5rem; }
h5 { font-size: 1rem; margin: 1rem 0 .25rem; color: #47443e; }
a { color: #0f5c55; }
.subtitle { margin: 0; color: #47443e; }
p, li, dd, td, th { white-space: pre-line; overflow-wrap: anywhere; }
ul, ol { margin: 0 0 .75rem; padding-inline-start: 1.25rem; }
li { margin-block-end: .2rem; }
dl { margin: 0 0 1rem; }
dl > div { display: flex; gap: .75rem; padding-block: .15rem; break-inside: avoid; }
dt { flex: 0 0 11rem; color: #47443e; }
dd { margin: 0; flex: 1; min-width: 0; }
section { margin-block-start: 3rem; }
.table { overflow-x: auto; margin-block-end: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; }
caption { text-align: start; color: #47443e; padding-block-end: .35rem; }
th, td { border: 1px solid #cbc7bc; padding: .35rem .5rem; text-align: start; vertical-align: top; }
thead th { background: #e4efec; overflow-wrap: normal; }
tbody th { font-weight: 400; }
.number { text-align: end; white-space: nowrap; }
${widths}
@media (max-width: 40rem) {
  dl > div { display: block; }
  table { min-width: 40rem; }
}
@media print {
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; }
  nav a { color: inherit; text-decoration: none; }
  section { margin: 0; break-before: page; }
  .wide { page: wide; }
  .table { overflow: visible; }
  table { font-size: .85em; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
