/**
 * A published flaw as a SARIF reportingDescriptor. GitHub's code scanning takes severity, title and help from the rule
 * of a result, so each flaw is a rule of its own; one rule for all would give all of them the severity of the worst.
 */
import type {ReportingDescriptor} from 'sarif';
import type {Advisory} from '../../finding/component.ts';
import {
  isAtLeast,
  SEVERITIES,
  type Severity,
  severityToLevel,
  severityToSecuritySeverity,
} from '../../finding/severity.ts';
import {toOneLine} from '../escape/control-characters.ts';
import {escapeMarkdown, markdownProse} from '../escape/markdown.ts';
import {truncate} from '../escape/truncate.ts';
import {advisoryLink, flawFacts, otherIds, type PackageFinding, packageName, whatToDo} from '../view/packages.ts';
import {formatCount} from '../view/words.ts';
import {MAX_DESCRIPTION_LENGTH, MAX_TAGS} from './limits.ts';
import {escapeMessage} from './message.ts';
import {severityToProblemSeverity, tagsOf, toSentence} from './rule.ts';

export type FlawFinding = PackageFinding & {readonly advisory: Advisory};

/** Packages that the help names. */
const MAX_PACKAGES = 20;

/** Links to databases. */
const MAX_LINKS = 5;

/** `findings`: all of one flaw, the worst first; never empty. */
export function toAdvisoryDescriptor(findings: readonly [FlawFinding, ...FlawFinding[]]): ReportingDescriptor {
  const [{advisory, rule}] = findings;
  const severity = worstOf(findings);
  const helpUri = advisoryLink(advisory.id);
  const names = [...new Set(findings.map(({component}) => component.name))];
  const title = `${advisory.id} in ${listNames(names)}`;
  return {
    id: advisory.id,
    shortDescription: {text: toSentence(title)},
    fullDescription: {text: truncate(toSentence(describe(advisory, names)), MAX_DESCRIPTION_LENGTH)},
    ...(helpUri !== undefined && {helpUri}),
    help: helpOf(findings),
    defaultConfiguration: {level: severityToLevel(severity)},
    properties: {
      tags: [...new Set([...tagsOf(rule), ...marksOf(advisory)])].slice(0, MAX_TAGS),
      precision: rule.confidence,
      'security-severity': securitySeverity(advisory, severity),
      'problem.severity': severityToProblemSeverity(severity),
    },
  };
}

function describe(advisory: Advisory, names: readonly string[]): string {
  const facts = flawFacts(advisory);
  const aliases = otherIds(advisory);
  return [
    `${advisory.id} is published for ${listNames(names)}`,
    ...(aliases.length > 0 ? [`, also as ${aliases.slice(0, MAX_LINKS).join(', ')}`] : []),
    ...(facts.length > 0 ? [` (${facts.join(', ')})`] : []),
  ].join('');
}

function helpOf(findings: readonly [FlawFinding, ...FlawFinding[]]): NonNullable<ReportingDescriptor['help']> {
  const [{advisory, rule}] = findings;
  const fixes = [...new Set(findings.map((finding) => `${packageName(finding.component)}: ${whatToDo(finding)}`))];
  const shown = fixes.slice(0, MAX_PACKAGES);
  const rest = fixes.length > shown.length ? [`… and ${formatCount(fixes.length - shown.length)} more`] : [];
  const links = [advisory.id, ...otherIds(advisory)]
    .map(advisoryLink)
    .filter((link) => link !== undefined)
    .slice(0, MAX_LINKS);
  const plain = (text: string) => escapeMessage(toOneLine(text).trim());
  return {
    text: [toSentence(rule.description), 'What to do:', ...shown.map(plain), ...rest, ...links].join('\n\n').trim(),
    markdown: [
      markdownProse(rule.description),
      '**What to do**',
      [...shown.map(markdownProse), ...rest].map((line) => `- ${line}`).join('\n'),
      ...(links.length > 0 ? ['**Read more**', links.map((link) => `- <${link}>`).join('\n')] : []),
      ...(advisory.vector === undefined ? [] : [escapeMarkdown(advisory.vector)]),
    ].join('\n\n'),
  };
}

/**
 * The score itself, where it says the same word as we do. Known exploitation and the config can raise or lower ours;
 * the score would then show another severity than the report.
 */
function securitySeverity({score}: Advisory, severity: Severity): string {
  return score !== undefined && scoreWord(score) === severity ? score.toFixed(1) : severityToSecuritySeverity(severity);
}

/** GitHub's bounds, which are those of CVSS 3.1 §5. */
function scoreWord(score: number): Severity | undefined {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : undefined;
}

function marksOf({malicious, knownExploited}: Advisory): readonly string[] {
  return [...(malicious ? ['malware'] : []), ...(knownExploited ? ['known-exploited'] : [])];
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${formatCount(names.length - 3)} more` : shown;
}

function worstOf(findings: readonly FlawFinding[]): Severity {
  return (
    SEVERITIES.toReversed().find((severity) => findings.some((one) => isAtLeast(one.severity, severity))) ?? 'info'
  );
}
