/** A rule as a SARIF reportingDescriptor, with the properties that GitHub reads. */
import type {ReportingDescriptor} from 'sarif';
import type {Rule} from '../../finding/rule.ts';
import {type Severity, severityToLevel, severityToSecuritySeverity} from '../../finding/severity.ts';
import {toOneLine} from '../escape/control-characters.ts';
import {escapeMarkdown, markdownProse} from '../escape/markdown.ts';
import {truncate} from '../escape/truncate.ts';
import {toSafeLink} from '../escape/uri.ts';
import {MAX_DESCRIPTION_LENGTH, MAX_TAGS} from './limits.ts';
import {escapeMessage} from './message.ts';

/** `severity` is that of the worst result: GitHub knows a severity of the rule only. */
export function toDescriptor(rule: Rule, severity: Severity): ReportingDescriptor {
  const helpUri = toSafeLink(rule.references[0]);
  return {
    id: rule.id,
    ...nameOf(rule.id),
    shortDescription: {text: toSentence(rule.title)},
    fullDescription: {text: truncate(toSentence(rule.description), MAX_DESCRIPTION_LENGTH)},
    ...(helpUri !== undefined && {helpUri}),
    help: {text: helpText(rule), markdown: helpMarkdown(rule)},
    defaultConfiguration: {level: severityToLevel(rule.severity)},
    properties: {
      tags: tagsOf(rule),
      precision: rule.confidence,
      'security-severity': severityToSecuritySeverity(severity),
      'problem.severity': severityToProblemSeverity(severity),
    },
  };
}

/** Texts of a rule in the three parts that help has: what it is, what to do, where to read on. */
function helpText(rule: Rule): string {
  return [
    toSentence(rule.description),
    `What to do: ${toSentence(rule.remediation)}`,
    ...rule.references.map((reference) => escapeMessage(toOneLine(reference))),
  ]
    .join('\n\n')
    .trim();
}

function helpMarkdown(rule: Rule): string {
  const links = rule.references.map(toSafeLink).filter((link) => link !== undefined);
  const controls = rule.controls.map(({guide, id}) => `- ${escapeMarkdown(`${guide} ${id}`)}`);
  return [
    markdownProse(rule.description),
    '**What to do**',
    markdownProse(rule.remediation),
    ...(links.length > 0 ? ['**Read more**', links.map((link) => `- <${link}>`).join('\n')] : []),
    ...(controls.length > 0 ? ['**Controls**', controls.join('\n')] : []),
  ].join('\n\n');
}

/** Tags, `security` among them: it is what makes GitHub show a security severity. */
export function tagsOf(rule: Rule): string[] {
  const weaknesses = rule.cwe.map((id) => `external/cwe/${id.toLowerCase()}`);
  return [...new Set(['security', rule.category, ...weaknesses])].slice(0, MAX_TAGS);
}

/** Levels of CodeQL, which GitHub sorts by where there is no security severity. */
export function severityToProblemSeverity(severity: Severity): 'error' | 'warning' | 'recommendation' {
  const level = severityToLevel(severity);
  return level === 'error' || level === 'warning' ? level : 'recommendation';
}

/** `k8s-host-pid` → `K8sHostPid`; left out where it would only repeat the id (SARIF 2.1.0 §3.49.7). */
function nameOf(id: string): Pick<ReportingDescriptor, 'name'> {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
  return name.toLowerCase() === id.toLowerCase() || name === '' ? {} : {name};
}

/** One line that ends like a sentence, as a SARIF message. */
export function toSentence(text: string): string {
  const line = escapeMessage(toOneLine(text).trim());
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
