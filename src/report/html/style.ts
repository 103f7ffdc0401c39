/** Style sheet of the HTML report. System fonts only; every colour pair keeps WCAG 2.2 AA contrast in both schemes. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f5f6f8, #0f141b);
  --card: light-dark(#ffffff, #171d26);
  --sunken: light-dark(#f0f2f5, #10161e);
  --line: light-dark(#dde1e7, #2b3442);
  --text: light-dark(#1b2330, #e4e9f0);
  --quiet: light-dark(#535f70, #a2aebf);
  --accent: light-dark(#2355c4, #8ab4ff);
  --pass: light-dark(#136c3a, #6fd79b);
  --fail: light-dark(#b3261e, #ff9d94);
  --error: light-dark(#8a4b00, #ffb877);
  --critical: light-dark(#7a1fa2, #dba8f5);
  --high: light-dark(#b3261e, #ff9d94);
  --medium: light-dark(#924500, #ffb877);
  --low: light-dark(#675600, #e3cf6a);
  --info: light-dark(#1d5fa8, #8fc1ff);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}
h1, h2, h3, p, ul { margin: 0; }
h1 { font-size: 1.05rem; font-weight: 600; }
h2 { font-size: 1.15rem; line-height: 1.3; }
h3 { font-size: 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
code, pre, .place { font-family: var(--mono); font-size: .875em; }
p code, li code { background: var(--sunken); border-radius: 4px; padding: .1em .3em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
button, select, input { font: inherit; color: inherit; }
button, select, input[type='search'] {
  background: var(--card); border: 1px solid light-dark(#868f9c, #66717f); border-radius: 8px; padding: .35rem .7rem;
}
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 9; background: var(--card); padding: .5rem 1rem; }
.wrap { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top .wrap { display: flex; align-items: center; gap: .75rem; min-height: 3.5rem; }
.top p { color: var(--quiet); flex: 1; }
main { padding: 1.5rem 0 3rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.25rem 1.4rem; }
.stack { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
.verdict { border-left: 6px solid var(--tone); }
.verdict h2 { font-size: 1.5rem; display: flex; gap: .7rem; align-items: center; }
.verdict .word {
  background: var(--tone); color: var(--card); border-radius: 6px; padding: .1rem .6rem; font-size: .95rem;
  letter-spacing: .05em; white-space: nowrap;
}
.verdict ul { margin: .7rem 0 0; padding-left: 1.2rem; font-weight: 600; }
.verdict p { color: var(--quiet); margin-top: .7rem; }
.pass { --tone: var(--pass); } .fail { --tone: var(--fail); } .error { --tone: var(--error); }
.critical { --tone: var(--critical); } .high { --tone: var(--high); } .medium { --tone: var(--medium); }
.low { --tone: var(--low); } .info { --tone: var(--info); } .plain { --tone: var(--quiet); }
.columns { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
.card h2 + * { margin-top: .8rem; }
.scroll { overflow: auto; max-height: 30rem; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
th, td { text-align: left; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--quiet); font-weight: 500; font-size: .85rem; white-space: nowrap; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.wide { min-width: 26rem; }
.broad { min-width: 46rem; }
.broad .count { padding-right: 1.4rem; }
.wide th { overflow-wrap: normal; }
.wide td { overflow-wrap: anywhere; }
.wide td:last-child, .wide .badge { overflow-wrap: normal; white-space: nowrap; }
.even { table-layout: fixed; min-width: 23rem; }
.even th { overflow-wrap: normal; }
tr:last-child > * { border-bottom: 0; }
.count { text-align: right; font-variant-numeric: tabular-nums; padding-right: .2rem; }
.zero { color: var(--quiet); }
thead .count { color: var(--tone); font-weight: 600; }
.bar { display: block; width: 100%; height: .6rem; border-radius: 3px; min-width: 4rem; margin-top: .45rem; }
rect { fill: var(--tone); }
.link { background: none; border: 0; padding: 0; color: var(--accent); text-align: left; text-decoration: underline; }
.badge {
  color: var(--tone, var(--quiet)); border: 1px solid currentColor; border-radius: 5px; padding: 0 .4rem;
  font-size: .78rem; font-weight: 650; white-space: nowrap;
}
.filters { position: sticky; top: 0; z-index: 2; box-shadow: 0 4px 14px rgb(0 0 0 / .06); padding: .9rem 1.4rem; }
.filters form, .group { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; }
.filters form { column-gap: 1.4rem; }
.filters input[type='search'] { flex: 1 1 20rem; min-width: 10rem; }
.filters select { max-width: 15rem; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
legend { float: left; padding: 0; margin-right: .7rem; color: var(--quiet); font-size: .92rem; }
.chip { display: inline-flex; align-items: center; gap: .35rem; cursor: pointer; font-size: .92rem; }
.chip input { accent-color: var(--tone, var(--accent)); width: 1rem; height: 1rem; margin: 0; }
.status { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; margin-top: .6rem; color: var(--quiet); }
.status p { flex: 1; min-width: 12rem; }
.status button { padding: .15rem .6rem; font-size: .9rem; }
.section > h3 { margin: 1.4rem 0 .6rem; display: flex; gap: .5rem; align-items: baseline; }
.section > h3 small { color: var(--quiet); font-weight: 400; }
.finding {
  background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 8px;
  margin-bottom: .5rem; content-visibility: auto; contain-intrinsic-size: auto 3.6rem;
}
.finding > summary {
  display: grid; grid-template-columns: 5.2rem minmax(0, 1fr) auto; gap: .1rem .8rem; padding: .6rem .9rem;
  cursor: pointer; list-style: none; align-items: baseline;
}
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary:hover .title { text-decoration: underline; }
.finding .badge { justify-self: start; }
.title { font-weight: 600; }
.place { color: var(--quiet); grid-column: 2; }
.tags { display: flex; gap: .35rem; flex-wrap: wrap; justify-content: flex-end; }
.finding > div { padding: 0 .9rem 1rem 6.9rem; display: grid; gap: .7rem; }
.frame {
  margin: 0; background: var(--sunken); border: 1px solid var(--line); border-radius: 8px; padding: .6rem 0;
  overflow-x: auto; line-height: 1.5; tab-size: 2; overflow-wrap: normal;
}
.frame span { display: block; padding: 0 .9rem 0 0; min-width: max-content; }
.frame i {
  display: inline-block; min-width: 3.6rem; padding: 0 .9rem; text-align: right; color: var(--quiet); font-style: normal;
  user-select: none;
}
.frame .at { background: color-mix(in srgb, var(--tone) 11%, transparent); box-shadow: inset 3px 0 var(--tone); }
mark { background: none; color: inherit; text-decoration: underline 2px var(--tone); text-underline-offset: 3px; }
.diff span { padding-left: .9rem; }
.diff .removed { background: color-mix(in srgb, var(--fail) 10%, transparent); }
.diff .added { background: color-mix(in srgb, var(--pass) 12%, transparent); }
.diff del, .diff ins { text-decoration: none; }
.fix { border-left: 3px solid var(--pass); padding-left: .8rem; }
.facts { color: var(--quiet); font-size: .9rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
.package { margin: 0; display: grid; gap: .25rem; }
.package > div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .8rem; }
.package dt { color: var(--quiet); }
.package dd { margin: 0; }
.package code { background: var(--sunken); border-radius: 4px; padding: .1em .3em; }
.inventory-search { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; color: var(--quiet); }
.inventory-search input { flex: 1 1 20rem; }
.inventory { overflow: auto; max-height: 40rem; }
.inventory > div {
  display: grid; grid-template-columns: 2.4fr 1fr .9fr 1.3fr 1.1fr 2.3fr; gap: 0 .8rem; min-width: 44rem;
  padding: .25rem 0; border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 2.1rem;
}
.inventory > .head {
  position: sticky; top: 0; background: var(--card); color: var(--quiet); font-size: .85rem; content-visibility: visible;
}
.list { padding-left: 1.2rem; }
.more > summary { cursor: pointer; font-weight: 600; font-size: 1.15rem; }
.more > * + * { margin-top: .8rem; }
.rule { border-top: 1px solid var(--line); padding-top: .9rem; margin-top: .9rem; display: grid; gap: .4rem; }
footer { color: var(--quiet); padding-bottom: 2rem; font-size: .9rem; }
@media (max-width: 46rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .top p { display: none; }
  .top h1 { flex: 1; }
  .filters { position: static; padding: 1rem; }
  .card { padding: 1rem; }
  .even { font-size: .85rem; min-width: 19rem; }
  .even thead th { font-size: .75rem; }
  .bar { min-width: 2.5rem; }
  td:has(> .bar) { width: 30%; }
  .wrap { padding: 0 .8rem; }
  .finding > summary { grid-template-columns: auto minmax(0, 1fr); }
  .place, .tags { grid-column: 1 / -1; justify-content: flex-start; }
  .finding > div { padding-left: .9rem; }
  .verdict h2 { font-size: 1.2rem; align-items: flex-start; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 11px; }
  body { background: #fff; font-size: 1rem; }
  .even, .wide { min-width: 0; }
  .scroll { max-height: none; }
  .filters, .skip, .top button { display: none; }
  .finding { content-visibility: visible; break-inside: avoid; }
  .finding::details-content, .more::details-content { content-visibility: visible; display: block; height: auto; }
  .frame { white-space: pre-wrap; }
  .frame span { min-width: 0; }
}
`;
