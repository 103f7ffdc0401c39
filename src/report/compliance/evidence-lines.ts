/** The evidence for one control or topic as Markdown lines. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {escapeMarkdown, markdownCode} from '../escape/markdown.ts';
import {placeLink, shortText} from '../markdown/text.ts';
import type {Report} from '../report.ts';
import {formatCount} from '../view/words.ts';
import type {Assessment, ControlStatus} from './assess-controls.ts';
import {lookedAtWords, STATUS_WORDS, shortNotAssessedWords} from './words.ts';

/** More lines of findings say no more; the JSON report has all of them. */
const MAX_FINDINGS = 5;
const MAX_RULES = 6;

/** A mark for the eye and the word for everyone. */
export function statusWord(status: ControlStatus): string {
  return `${MARKS[status]} ${STATUS_WORDS[status]}`;
}

const MARKS: Readonly<Record<ControlStatus, string>> = {pass: '✅', fail: '❌', 'not-assessed': '➖'};

export function assessmentLines(assessment: Assessment, report: Report): readonly string[] {
  const {rules, findings, lookedAt, notAssessed} = assessment;
  const shown = findings.slice(0, MAX_FINDINGS).map((finding) => `- ${findingLine(finding, report)}`);
  const hidden = findings.length - shown.length;
  return [
    ...(rules.length === 0 ? [] : [`- Rules (${formatCount(rules.length)}): ${ruleNames(rules)}`]),
    ...shown,
    ...(hidden > 0 ? [`- … and ${formatCount(hidden)} more`] : []),
    ...(lookedAt.length === 0
      ? []
      : [`- Nothing found in ${lookedAt.map((one) => escapeMarkdown(lookedAtWords(one))).join(', ')}`]),
    ...(notAssessed.length === 0
      ? []
      : [`- Not assessed: ${escapeMarkdown(shortNotAssessedWords(notAssessed).join('; '))}`]),
  ];
}

function ruleNames(rules: readonly string[]): string {
  const names = rules.slice(0, MAX_RULES).map((rule) => markdownCode(rule));
  return `${names.join(', ')}${rules.length > MAX_RULES ? ' …' : ''}`;
}

function findingLine(finding: JudgedFinding, report: Report): string {
  const {rule, location, severity, status, service} = finding;
  const about = [severity, status, ...(service === undefined ? [] : [`service ${shortText(service)}`])];
  return `${placeLink(location, report)} ${escapeMarkdown(rule.title)} (${about.join(', ')}${acceptedWords(finding)})`;
}

function acceptedWords({disposition, waiver}: JudgedFinding): string {
  if (disposition === 'open') return '';
  return waiver === undefined
    ? ', accepted by a comment'
    : `, accepted until ${shortText(waiver.expires)}: ${shortText(waiver.reason)}`;
}
