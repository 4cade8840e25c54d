/**
 * The style of the page of an edition, which has no other: the look of the site as it is when the edition is
 * made, without what the site may change later.
 */
export const editionStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(98.8% 0.005 85), oklch(18.5% 0.008 70));
  --ink: light-dark(oklch(22% 0.012 60), oklch(90.5% 0.012 80));
  --quiet: light-dark(oklch(41% 0.014 60), oklch(76% 0.014 80));
  --rule: light-dark(oklch(86% 0.01 80), oklch(34% 0.012 70));
  --accent: light-dark(oklch(41% 0.11 250), oklch(81% 0.09 250));
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); text-size-adjust: 100%; }
body {
  inline-size: min(100% - 2rem, 38rem);
  margin: 3rem auto 4rem;
  font: 0.9375rem/1.5 system-ui, sans-serif;
  font-variant-numeric: tabular-nums lining-nums;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ol, ul { margin: 0; padding: 0; font-size: inherit; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.22; text-wrap: balance; }
h1 { font-size: 2.125rem; line-height: 1.16; letter-spacing: -0.008em; }
h2 { margin-block: 3rem 0.5rem; font-size: 1.3125rem; }
h3 { font-size: 1.125rem; font-weight: 700; }
ul { list-style: none; }
a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; }
h3 a { color: inherit; text-decoration: none; }
h3 a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.lead { margin-block: 0.5rem 1rem; font: 1.3125rem/1.4 var(--serif); color: var(--quiet); }
header p + p:not(.lead) { margin-block-start: 0.75rem; }
.quiet { color: var(--quiet); }
header h2, nav h2 {
  margin-block: 1.5rem 0.25rem;
  font: 600 0.8125rem/1.4 system-ui, sans-serif;
  color: var(--quiet);
}
header ul, nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
header span, nav span { color: var(--quiet); font-size: 0.8125rem; }
.papers > li {
  display: block;
  padding-block: 0.75rem;
  border-block-start: 1px solid var(--rule);
  break-inside: avoid;
}
.papers p { margin-block-start: 0.25rem; }
.papers .facts { color: var(--quiet); }
.papers .summary { font: 1.0625rem/1.45 var(--serif); color: var(--quiet); }
.papers ul { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-block-start: 0.25rem; }
footer {
  margin-block-start: 4rem;
  padding-block-start: 1rem;
  border-block-start: 1px solid var(--rule);
  color: var(--quiet);
  font-size: 0.8125rem;
}
footer p + p { margin-block-start: 0.5rem; }
math { font-family: 'STIX Two Math', 'Cambria Math', math, var(--serif); font-weight: inherit; }
.tied { white-space: nowrap; }
@media (max-width: 40rem) {
  body { margin-block: 2rem; }
  h1 { font-size: 1.6875rem; }
  h2 { margin-block-start: 2rem; }
}
@media print {
  @page { margin: 20mm 22mm 22mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
  :root { color-scheme: light; --paper: white; --ink: black; --quiet: black; --rule: #999; }
  body { inline-size: auto; margin: 0; font-size: 9.5pt; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13pt; margin-block: 20pt 6pt; }
  h3 { font-size: 10.5pt; text-wrap: wrap; }
  .papers .summary { font-size: 10pt; line-height: 1.35; }
  h1, h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .papers > li { padding-block: 5pt; }
  .papers p, .papers ul { margin-block-start: 1pt; }
  .papers li a[href^='http']:not(.id)::after { content: ' ' attr(href); }
  nav, .data { display: none; }
}
`.replace(/\n\s*/g, '\n');
