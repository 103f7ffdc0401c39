/** One finding as an item of a list. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {markdownFence} from '../escape/markdown.ts';
import {toSafeLink} from '../escape/uri.ts';
import type {CodeFrame, Report} from '../report.ts';
import {diffLines} from '../view/diff.ts';
import {commitSentence, flowSentence} from '../view/words.ts';
import {MAX_LINK_LENGTH, MAX_TITLE_LENGTH} from './limits.ts';
import {placeLink, severityLabel, shortCode, shortProse, shortText} from './text.ts';

/** Everything that a developer needs to act: what, where, why, and folded what to do. */
export function renderFinding(finding: JudgedFinding, report: Report, {frames}: {readonly frames: boolean}): string {
  const {rule, message, severity} = finding;
  const commit = commitSentence(finding);
  const flow = flowSentence(finding);
  const place = commit === undefined ? placeLink(finding.location, report) : shortCode(finding.location.path);
  const frame = frames ? report.frames.get(finding.fingerprint) : undefined;
  return [
    `- ${severityLabel(severity)} **${shortText(rule.title, MAX_TITLE_LENGTH)}** ${place}\\`,
    `  ${shortText(message)}${commit === undefined ? '' : ` ${commit}.`}`,
    ...(frame === undefined ? [] : ['', indent(renderFrame(frame)), '']),
    '  <details><summary>What to do</summary>',
    '',
    `  ${shortProse(rule.remediation)}`,
    '',
    ...renderFix(finding, report.frames.get(finding.fingerprint)),
    ...(flow === undefined ? [] : [`  ${flow}.`, '']),
    `  ${ruleFacts(finding)}`,
    '  </details>',
    '',
  ].join('\n');
}

/** One line, for what need not be acted on now. */
export function renderFindingLine(finding: JudgedFinding, report: Report): string {
  const {rule, severity, status, commit, waiver, location} = finding;
  // A fixed finding is not in the head, so a link would lead nowhere.
  const isInHead = status !== 'fixed' && commit === undefined;
  const place = isInHead ? placeLink(location, report) : shortCode(`${location.path}:${location.startLine}`);
  const why =
    waiver === undefined ? '' : `: ${shortText(`${waiver.reason} (${waiver.owner}, until ${waiver.expires})`)}`;
  return `- ${severityLabel(severity)} ${shortText(rule.title, MAX_TITLE_LENGTH)} ${place}${why}`;
}

/** A diff; GitHub can apply suggestions only in comments on lines. */
function renderFix({fix}: JudgedFinding, frame: CodeFrame | undefined): readonly string[] {
  if (fix === undefined) return [];
  const lines = diffLines(frame?.diff ?? []).map(({text}) => text);
  const diff = lines.length === 0 ? [] : [indent(markdownFence(lines, 'diff')), ''];
  return [
    `  ${shortText(fix.description)} (<code>secure-pipeline fix</code>)${diff.length === 0 ? '.' : ':'}`,
    '',
    ...diff,
  ];
}

function ruleFacts({rule, sources}: JudgedFinding): string {
  const help = toSafeLink(rule.references[0]);
  const scanners = [...new Set(sources.map(({scanner}) => scanner))];
  return [
    `Rule ${shortCode(rule.id)}`,
    ...rule.cwe.slice(0, 3).map((id) => shortText(id)),
    ...(scanners.length > 1 ? [shortText(`seen by ${scanners.join(', ')}`)] : []),
    ...(help !== undefined && help.length <= MAX_LINK_LENGTH ? [`[Read more](${help})`] : []),
  ].join(' · ');
}

/** Lines of the finding are pointed at, as a block of code has no other way to mark. */
function renderFrame({firstLine, lines, marks}: CodeFrame): string {
  const marked = new Set(marks?.map(({line}) => line));
  const width = String(firstLine + lines.length).length;
  return markdownFence(
    lines.map((text, index) => {
      const line = firstLine + index;
      return `${marked.has(line) ? '>' : ' '} ${String(line).padStart(width)} | ${text}`.trimEnd();
    }),
    'text',
  );
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
