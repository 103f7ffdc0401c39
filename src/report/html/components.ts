/**
 * Every package that the repository uses: a folded list with a search. Rows are no table, as a browser can leave out
 * of layout what is not on the screen only for boxes of their own: so 20,000 rows open at once.
 */
import type {Component} from '../../finding/component.ts';
import {compareText} from '../../finding/location.ts';
import {type Severity, severityRank} from '../../finding/severity.ts';
import {escapeHtmlCode} from '../escape/html.ts';
import type {Report} from '../report.ts';
import {componentsOf} from '../view/packages.ts';
import {formatCount, placeOf, plural} from '../view/words.ts';
import {severityBadge} from './markup.ts';

/** Rows; a page with more would be slow to load, and the JSON report has them all. */
const MAX_ROWS = 20_000;

const COLUMNS = ['Package', 'Version', 'Ecosystem', 'Scope', 'Licence', 'Where'] as const;

/** Empty when no scanner lists packages. */
export function renderComponents(report: Report): string {
  const components = [...componentsOf(report)].sort(compareComponents);
  if (components.length === 0) return '';
  const worst = worstByPackage(report);
  const rows = components.slice(0, MAX_ROWS).map((component) => renderRow(component, worst.get(component.purl)));
  const hidden = components.length - rows.length;
  const head = COLUMNS.map((name) => `<span role="columnheader">${name}</span>`).join('');
  return [
    `<details class="card more" id="components"><summary>${plural(components.length, 'package')} in use</summary>`,
    '<div class="inventory-search needs-script" hidden><label class="label" for="inventory-text">Search packages</label>',
    '<input type="search" id="inventory-text" placeholder="Search: name, version, licence, scope, file …">',
    `<p id="inventory-count" role="status" aria-live="polite">${plural(components.length, 'package')}</p></div>`,
    hidden > 0 ? `<p>The JSON report has ${formatCount(hidden)} more.</p>` : '',
    '<div id="inventory" class="inventory" role="table" aria-label="Packages in use" tabindex="0">',
    `<div role="row" class="head">${head}</div>`,
    ...rows,
    '</div></details>',
  ].join('\n');
}

function renderRow(component: Component, severity: Severity | undefined): string {
  const {name, version, ecosystem, scope, direct, license = '', location} = component;
  const badge = severity === undefined ? '' : ` ${severityBadge(severity)}`;
  const cells = [name, version, ecosystem, `${scope}${direct ? ', direct' : ''}`, license, placeOf(location)];
  const [first = '', ...rest] = cells.map(escapeHtmlCode);
  return `<div role="row"><span role="cell">${first}${badge}</span>${rest.map((cell) => `<span role="cell">${cell}</span>`).join('')}</div>`;
}

/** Of open findings of the head, by package URL. */
function worstByPackage({findings}: Report): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const {component, severity, status, disposition} of findings) {
    if (component === undefined || status === 'fixed' || disposition === 'waived') continue;
    const known = worst.get(component.purl);
    if (known === undefined || severityRank(severity) > severityRank(known)) worst.set(component.purl, severity);
  }
  return worst;
}

function compareComponents(a: Component, b: Component): number {
  return (
    compareText(a.name, b.name) ||
    compareText(a.version, b.version) ||
    compareText(a.ecosystem, b.ecosystem) ||
    compareText(a.location.path, b.location.path) ||
    a.location.startLine - b.location.startLine
  );
}
