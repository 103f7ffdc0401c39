/** One finding: a summary line that opens. */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Location} from '../../finding/location.ts';
import {escapeHtml, escapeHtmlCode, htmlProse} from '../escape/html.ts';
import {encodePath} from '../escape/uri.ts';
import type {Report} from '../report.ts';
import {titleOf, whatToDo} from '../view/packages.ts';
import {commitSentence, flowSentence, placeOf} from '../view/words.ts';
import {NO_SERVICE} from './filters.ts';
import {renderFix} from './fix.ts';
import {renderFrame} from './frame.ts';
import {code, severityBadge} from './markup.ts';
import {packageTags, renderPackageFacts} from './package.ts';
import {ruleAnchor} from './rules.ts';
import {topicsByRule} from './topics.ts';

export interface FindingOptions {
  readonly isOpen: boolean;
  readonly hasFrame: boolean;
}

export function renderFinding(finding: JudgedFinding, report: Report, {isOpen, hasFrame}: FindingOptions): string {
  const {severity, location, message} = finding;
  const frame = hasFrame ? report.frames.get(finding.fingerprint) : undefined;
  return [
    `<details class="finding ${severity}" ${filterFacts(finding, report)}${isOpen ? ' open' : ''}>`,
    `<summary>${severityBadge(severity)}<span class="title">${escapeHtml(titleOf(finding))}</span>`,
    `<span class="tags">${tags(finding, report)}</span>`,
    `<span class="place">${escapeHtmlCode(placeOf(location))}</span></summary>`,
    `<div><p>${escapeHtml(message)}</p>`,
    renderPackageFacts(finding),
    frame === undefined ? '' : renderFrame(frame),
    `<p class="fix"><strong>What to do:</strong> ${htmlProse(whatToDo(finding))}</p>`,
    renderFix(finding, frame),
    flowText(finding),
    waiverText(finding),
    `<div class="facts">${facts(finding, report)
      .map((fact) => `<span>${fact}</span>`)
      .join('')}</div>`,
    '</div></details>\n',
  ].join('');
}

function filterFacts(finding: JudgedFinding, report: Report): string {
  const {severity, status, disposition, service, sources, scanner, component} = finding;
  const scanners = [...new Set([scanner, ...sources.map((source) => source.scanner)])].join(' ');
  const topic = topicsByRule(report).get(finding.rule.id);
  return [
    `data-severity="${severity}" data-status="${status}" data-disposition="${disposition}"`,
    `data-scanners="${escapeHtmlCode(scanners)}" data-service="${escapeHtmlCode(service ?? NO_SERVICE)}"`,
    ...(topic === undefined ? [] : [`data-topic="${escapeHtmlCode(topic.id)}"`]),
    ...(component === undefined ? [] : [`data-scope="${component.scope}"`]),
  ].join(' ');
}

function tags(finding: JudgedFinding, {blocking}: Report): string {
  const {status, disposition, commit, fingerprint} = finding;
  const blocks = status !== 'fixed' && disposition === 'open' && blocking.has(fingerprint);
  return [
    ...packageTags(finding),
    ...(blocks ? ['<span class="badge fail">Blocks</span>'] : []),
    ...(status === 'newly-disclosed' ? ['<span class="badge plain">Newly disclosed</span>'] : []),
    ...(disposition === 'waived' ? ['<span class="badge plain">Waived</span>'] : []),
    ...(commit === undefined ? [] : ['<span class="badge plain">History</span>']),
  ].join('');
}

function flowText(finding: JudgedFinding): string {
  const flow = flowSentence(finding);
  return flow === undefined ? '' : `<p class="flow">${escapeHtml(flow)}.</p>`;
}

function waiverText({waiver}: JudgedFinding): string {
  if (waiver === undefined) return '';
  const {reason, owner, expires} = waiver;
  return `<p>Waived until ${escapeHtml(expires)} by ${escapeHtml(owner)}: ${escapeHtml(reason)}</p>`;
}

/** Details of the dependency scanner that the facts about the package tell already. */
const TOLD_OF_PACKAGES: ReadonlySet<string> = new Set([
  'advisories',
  'severity',
  'vector',
  'known exploited',
  'fixed in',
  'path',
]);

/** Markup, in the order of use. */
function facts(finding: JudgedFinding, report: Report): readonly string[] {
  const {rule, confidence, sources, details, relatedLocations, location, status, commit, component} = finding;
  const note = commitSentence(finding);
  const scanners = [...new Set(sources.map(({scanner}) => scanner))];
  const isInHead = status !== 'fixed' && commit === undefined;
  return [
    ...(isInHead && report.blobUrl !== undefined ? [`<a href="${fileLink(location, report)}">View on GitHub</a>`] : []),
    `Rule <a href="#${ruleAnchor(rule.id)}">${escapeHtmlCode(rule.id)}</a>`,
    ...(rule.cwe.length > 0 ? [escapeHtml(rule.cwe.join(', '))] : []),
    `Confidence ${confidence}`,
    `Found by ${escapeHtml(scanners.join(', '))}`,
    ...(note === undefined ? [] : [escapeHtml(note)]),
    ...Object.entries(details)
      .filter(([name]) => component === undefined || !TOLD_OF_PACKAGES.has(name))
      .map(([name, value]) => `${escapeHtml(name)}: ${code(value)}`),
    ...relatedLocations.map((related) => `See also ${code(placeOf(related))}`),
  ];
}

/** `blobUrl` is set by us; everything after it is percent-encoded. */
function fileLink({path, startLine}: Location, {blobUrl, repository}: Report): string {
  return `${escapeHtmlCode(blobUrl ?? '')}${encodePath(repository.prefix + path)}#L${startLine}`;
}
