/** The packages with open findings in one table: what to change, in which file, and how much that gets rid of. */
import {escapeHtml, escapeHtmlCode, htmlProse} from '../escape/html.ts';
import type {Report} from '../report.ts';
import {type PackageGroup, toEntries} from '../view/package-groups.ts';
import {isAboutPackage, packageName} from '../view/packages.ts';
import type {Sections} from '../view/sections.ts';
import {capitalize, formatCount} from '../view/words.ts';
import {card, scrollable, severityBadge} from './markup.ts';

/** Rows; the findings below have the rest. */
const MAX_ROWS = 200;

const COLUMNS = ['Package', 'Severity', 'Scope', 'Findings', 'What to do', 'File'] as const;

/** Empty when no open finding is about a package. */
export function renderPackages(report: Report, {blocking, tolerated, disclosed, existing}: Sections): string {
  const open = [...blocking, ...tolerated, ...disclosed, ...existing].filter(isAboutPackage);
  const groups = toEntries(open).filter((entry) => entry.kind === 'package');
  if (groups.length === 0) return '';
  const head = COLUMNS.map((title) => `<th scope="col"${title === 'Findings' ? ' class="count"' : ''}>${title}</th>`);
  const rows = groups.slice(0, MAX_ROWS).map((group) => renderRow(group, report));
  const hidden = groups.length - rows.length;
  const more = hidden > 0 ? `<p>… and ${formatCount(hidden)} more below.</p>` : '';
  const table = `<table class="broad"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return card('packages', 'Packages to change', `${scrollable('Packages to change', table)}${more}`);
}

function renderRow({component, findings, fix}: PackageGroup, {blocking}: Report): string {
  const [{severity, location}] = findings;
  const name = packageName(component);
  const blocks = findings.some(({fingerprint}) => blocking.has(fingerprint))
    ? ' <span class="badge fail">Blocks</span>'
    : '';
  const button = `<button type="button" class="link needs-script" hidden data-search="${escapeHtmlCode(name)}">${escapeHtmlCode(name)}</button>`;
  const cells = [
    `<th scope="row">${button}<noscript>${escapeHtmlCode(name)}</noscript></th>`,
    `<td>${severityBadge(severity)}${blocks}</td>`,
    `<td>${component.scope}</td>`,
    `<td class="count">${formatCount(findings.length)}</td>`,
    `<td>${htmlProse(capitalize(fix))}</td>`,
    `<td>${escapeHtml(location.path)}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}
