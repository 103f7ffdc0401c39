/** The form above the findings. Hidden without script, as it does nothing then. */
import {SCOPES} from '../../finding/component.ts';
import {STATUSES} from '../../finding/finding.ts';
import {compareText} from '../../finding/location.ts';
import {SEVERITIES} from '../../finding/severity.ts';
import {escapeHtml, escapeHtmlCode} from '../escape/html.ts';
import type {Report} from '../report.ts';
import {servicePaths} from '../view/services.ts';
import {capitalize, plural} from '../view/words.ts';
import {topicsPresent} from './topics.ts';

/** Value of the service filter for findings that belong to none; no folder has this name. */
export const NO_SERVICE = '-';

export function renderFilters(report: Report): string {
  return [
    '<div class="card filters needs-script" hidden><form id="filters" role="search" aria-label="Filter findings">',
    '<label class="label" for="text">Search findings</label>',
    '<input type="search" id="text" name="text" placeholder="Search: title, path, message, rule … (press /)">',
    renderSelect('scanner', 'All scanners', scannerNames(report)),
    renderSelect('service', 'All services', servicePaths(report.services, report.findings), NO_SERVICE),
    ...topicFilter(report),
    ...scopeFilter(report),
    renderChecks('severity', SEVERITIES.toReversed(), true),
    renderChecks('status', STATUSES, false),
    renderChecks('disposition', ['open', 'waived'], false),
    '</form><div class="status">',
    `<p id="count" role="status" aria-live="polite">${plural(report.findings.length, 'finding')}</p>`,
    '<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button>',
    '<button type="reset" form="filters">Reset filters</button></div></div>',
  ].join('');
}

/** Only where there is a choice. */
function topicFilter(report: Report): readonly string[] {
  const topics = topicsPresent(report);
  if (topics.length < 2) return [];
  const options = topics.map(({id, title}) => `<option value="${escapeHtmlCode(id)}">${escapeHtml(title)}</option>`);
  const select = `<select id="topic" name="topic"><option value="">All topics</option>${options.join('')}</select>`;
  return [`<label class="label" for="topic">Topic</label>${select}`];
}

/** Only where a finding has a scope: packages have one. */
function scopeFilter({findings}: Report): readonly string[] {
  const present = new Set(findings.map(({component}) => component?.scope));
  const scopes = SCOPES.filter((scope) => present.has(scope));
  return scopes.length === 0 ? [] : [renderSelect('scope', 'All scopes', scopes)];
}

function scannerNames({findings, outcomes}: Report): readonly string[] {
  const names = new Set(outcomes.map(({manifest}) => manifest.name));
  for (const {sources} of findings) for (const {scanner} of sources) names.add(scanner);
  return [...names].sort(compareText);
}

function renderSelect(name: string, all: string, values: readonly string[], none?: string): string {
  const options = values.map((value) => `<option value="${escapeHtmlCode(value)}">${escapeHtmlCode(value)}</option>`);
  const noneOption = none === undefined ? '' : `<option value="${none}">Outside of services</option>`;
  return [
    `<label class="label" for="${name}">${capitalize(name)}</label>`,
    `<select id="${name}" name="${name}"><option value="">${all}</option>${options.join('')}${noneOption}</select>`,
  ].join('');
}

function renderChecks(name: string, values: readonly string[], toned: boolean): string {
  const checks = values.map(
    (value) =>
      `<label class="chip ${toned ? value : ''}"><input type="checkbox" name="${name}" value="${value}" checked> ${capitalize(value.replaceAll('-', ' '))}</label>`,
  );
  return `<fieldset><legend>${capitalize(name)}</legend><div class="group">${checks.join('')}</div></fieldset>`;
}
