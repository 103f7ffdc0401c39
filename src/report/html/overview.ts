/** The top of the page: verdict, counts, services. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {SEVERITIES, type Severity} from '../../finding/severity.ts';
import {escapeHtml, escapeHtmlCode} from '../escape/html.ts';
import type {Report} from '../report.ts';
import {countBySeverity, countRows, type Sections} from '../view/sections.ts';
import {groupByService} from '../view/services.ts';
import {capitalize, comparisonSentence, exceededSentence, plural, shortCommit, verdictHeadline} from '../view/words.ts';
import {card, countCell, scrollable} from './markup.ts';

const WORST_FIRST = SEVERITIES.toReversed();
const VERDICT_WORDS = {pass: 'PASS', fail: 'FAIL', error: 'ERROR'} as const;

export interface OverviewParts {
  /** Markup that stands right below the verdict. */
  readonly warnings: string;
  /** Markup that stands below the counts, so that a long list of services leaves no gap. */
  readonly scanners: string;
}

export function renderOverview(report: Report, sections: Sections, {warnings, scanners}: OverviewParts): string {
  const open = [...sections.blocking, ...sections.tolerated, ...sections.disclosed, ...sections.existing];
  const left = `<div class="stack">${renderCounts(report, sections)}${scanners}</div>`;
  const columns = open.length === 0 ? left : `<div class="columns">${left}${renderServices(open)}</div>`;
  return `${renderVerdict(report, sections)}${warnings}${columns}`;
}

function renderVerdict(report: Report, sections: Sections): string {
  const {verdict, repository, config} = report;
  const causes = verdict.kind === 'error' ? verdict.causes : [];
  const reasons = [...causes, ...verdict.exceeded.map(exceededSentence)].map((text) => `<li>${escapeHtml(text)}</li>`);
  const commit = repository.headCommit === undefined ? 'Work tree' : `Commit ${shortCommit(repository.headCommit)}`;
  const scope = `${commit}, ${comparisonSentence(repository.comparison)}. ${plural(repository.fileCount, 'file')} scanned.`;
  return [
    `<section class="card verdict ${verdict.kind}" aria-labelledby="verdict">`,
    `<h2 id="verdict"><span class="word">${VERDICT_WORDS[verdict.kind]}</span>`,
    `<span>${escapeHtml(verdictHeadline(report, sections))}</span></h2>`,
    reasons.length === 0 ? '' : `<ul>${reasons.join('')}</ul>`,
    `<p>${escapeHtml(scope)} Configuration: ${escapeHtml(config.source)}.</p></section>`,
  ].join('');
}

function renderCounts(report: Report, sections: Sections): string {
  const head = WORST_FIRST.map((severity) => `<th scope="col" class="count ${severity}">${capitalize(severity)}</th>`);
  const body = countRows(report, sections).map(({name, findings}) => {
    const counts = countBySeverity(findings);
    const cells = WORST_FIRST.map((severity) => countCell(counts.get(severity) ?? 0));
    return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
  });
  const table = `<table class="even"><thead><tr><td></td>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  return card('counts', 'Findings', scrollable('Findings', table));
}

/** Open findings of the head by service; the name sets the filter. */
function renderServices(open: readonly JudgedFinding[]): string {
  const groups = groupByService(open);
  const services = groups.filter(({path}) => path !== undefined);
  const largest = Math.max(1, ...services.map(({findings}) => findings.length));
  const rows = groups.map(({path, title, findings}) => {
    const filter = `<button type="button" class="link needs-script" hidden data-filter-service="${escapeHtmlCode(path ?? '-')}">`;
    const name = `${filter}${escapeHtmlCode(title)}</button><noscript>${escapeHtmlCode(title)}</noscript>`;
    const bar = renderBar(countBySeverity(findings), largest);
    return `<tr><th scope="row">${name}</th><td>${bar}</td>${countCell(findings.length)}</tr>`;
  });
  const head =
    '<tr><th scope="col">Service</th><th scope="col">By severity</th><th scope="col" class="count">Open</th></tr>';
  const table = `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
  return card('services', 'Services', scrollable('Services', table));
}

/** As long as the share of the largest service; widths are attributes, as the policy allows no inline style. */
function renderBar(counts: ReadonlyMap<Severity, number>, largest: number): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const scale = 100 / Math.max(total, largest);
  let start = 0;
  const parts = WORST_FIRST.map((severity) => {
    const width = (counts.get(severity) ?? 0) * scale;
    const part =
      width === 0 ? '' : `<rect class="${severity}" x="${start.toFixed(2)}" width="${width.toFixed(2)}" height="6"/>`;
    start += width;
    return part;
  });
  const words = WORST_FIRST.filter((severity) => (counts.get(severity) ?? 0) > 0).map(
    (severity) => `${counts.get(severity)} ${severity}`,
  );
  const label = `role="img" aria-label="${words.join(', ')}"`;
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" ${label}>${parts.join('')}</svg>`;
}
