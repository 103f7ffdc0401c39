/** A package with its flaws: a row of the table of dependencies, or a line of a list. */
import type {Advisory} from '../../finding/component.ts';
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Report} from '../report.ts';
import type {PackageGroup} from '../view/package-groups.ts';
import {advisoryLink, flawWords, type PackageFinding, packageName} from '../view/packages.ts';
import {capitalize, formatCount, plural} from '../view/words.ts';
import {MAX_FLAWS, MAX_ID_LENGTH, MAX_PACKAGE_LENGTH, MAX_STEPS} from './limits.ts';
import {placeLink, severityLabel, shortCode, shortProse, shortText} from './text.ts';

/** What stands before the first row. */
export const PACKAGE_TABLE_HEAD = [
  '| Package | Severity | Flaw | What to do | Where |',
  '| --- | --- | --- | --- | --- |',
  '',
].join('\n');

/** One row, whole by itself: the facts of several flaws are folded inside their cell. */
export function renderPackageRow(group: PackageGroup, report: Report): string {
  const [first] = group.findings;
  const {scope} = group.component;
  const use = scope === 'production' ? '' : `<br><sub>${scope}</sub>`;
  const cells = [
    `${packageCode(group)}${use}`,
    severityLabel(first.severity),
    flawCell(group.findings),
    shortProse(capitalize(group.fix)),
    `${placeLink(first.location, report)}${stepsTo(group.component.path)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** One line, for what need not be acted on now. */
export function renderPackageLine(group: PackageGroup, report: Report): string {
  const [first] = group.findings;
  const {location, status, waiver} = first;
  const place = status === 'fixed' ? shortCode(`${location.path}:${location.startLine}`) : placeLink(location, report);
  const what = first.advisory === undefined ? shortText(first.rule.title) : flawList(group.findings);
  return `- ${severityLabel(first.severity)} ${packageCode(group)}: ${what} ${place}${whyOrFix(group, status, waiver)}`;
}

function whyOrFix({fix}: PackageGroup, status: JudgedFinding['status'], waiver: JudgedFinding['waiver']): string {
  if (waiver !== undefined) return `: ${shortText(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`)}`;
  return status === 'fixed' ? '' : `: ${shortProse(fix)}`;
}

function packageCode({component}: PackageGroup): string {
  return shortCode(packageName(component), MAX_PACKAGE_LENGTH);
}

/** One flaw is told in the open, several are folded below their ids. */
function flawCell(findings: readonly PackageFinding[]): string {
  const [first, ...others] = findings;
  if (first === undefined) return '';
  if (others.length === 0) return flawWithFacts(first);
  const shown = findings.slice(0, MAX_FLAWS).map((one) => `${severityLabel(one.severity)} ${flawWithFacts(one)}`);
  const rest = findings.length - shown.length;
  const more = rest > 0 ? [`… and ${formatCount(rest)} more`] : [];
  const title = `${plural(findings.length, 'flaw')}${marks(findings)}`;
  return `<details><summary>${title}</summary>${[...shown, ...more].join('<br>')}</details>`;
}

function flawWithFacts({advisory, rule}: PackageFinding): string {
  if (advisory === undefined) return shortText(rule.title);
  const facts = flawWords(advisory);
  return `${flawLink(advisory)}${facts.length === 0 ? '' : ` (${shortText(facts.join(', '))})`}`;
}

/** What must be seen before the cell is unfolded. */
function marks(findings: readonly PackageFinding[]): string {
  const isMalicious = findings.some(({advisory}) => advisory?.malicious);
  const isExploited = findings.some(({advisory}) => advisory?.knownExploited);
  return `${isMalicious ? ', malicious' : ''}${isExploited ? ', known exploited' : ''}`;
}

function flawList(findings: readonly PackageFinding[]): string {
  const named = findings
    .slice(0, MAX_STEPS)
    .flatMap(({advisory}) => (advisory === undefined ? [] : [flawLink(advisory)]));
  const rest = findings.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}`;
}

function flawLink({id}: Advisory): string {
  const link = id.length <= MAX_ID_LENGTH ? advisoryLink(id) : undefined;
  return link === undefined ? shortText(id, MAX_ID_LENGTH) : `[${shortText(id)}](${link})`;
}

/** How the package came in; its ends where the way is long. Nothing for what was asked for directly. */
function stepsTo(path: readonly string[]): string {
  if (path.length < 2) return '';
  const half = Math.floor(MAX_STEPS / 2);
  const isLong = path.length > MAX_STEPS;
  const shown = isLong ? [...path.slice(0, half), '…', ...path.slice(-half)] : path;
  const steps = shown.map((step) => (step === '…' ? step : shortCode(step, MAX_PACKAGE_LENGTH)));
  return `<br><sub>${steps.join(' › ')}</sub>`;
}
