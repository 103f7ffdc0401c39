/** Which findings are annotated, in which order, with which words. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {type Level, severityToLevel} from '../../finding/severity.ts';
import type {Annotation, AnnotationLevel, AnnotationSelection} from '../annotation.ts';
import {toOneLine} from '../escape/control-characters.ts';
import {truncate} from '../escape/truncate.ts';
import type {Report} from '../report.ts';
import {splitIntoSections} from '../view/sections.ts';
import {placeOf, shortCommit} from '../view/words.ts';
import {packageMessage, packageTitle} from './package-message.ts';

/** Characters; https://docs.github.com/en/rest/checks/runs */
export const MAX_TITLE_LENGTH = 255;

/** 64 KB (https://docs.github.com/en/rest/checks/runs), counted as if every character took four bytes. */
export const MAX_MESSAGE_LENGTH = (64 * 1024) / 4;

export interface SelectOptions {
  readonly max: number;
}

/**
 * New, open findings, what blocks first; the existing ones are in files that the change need not touch. All flaws of a
 * package at one line are one annotation, where the worst of them stands.
 */
export function selectAnnotations(report: Report, {max}: SelectOptions): AnnotationSelection {
  const {blocking, tolerated} = splitIntoSections(report);
  const ranked = [...Map.groupBy([...blocking, ...tolerated], placeKey).values()];
  return {
    annotations: ranked.slice(0, max).map((findings) => toAnnotation(findings, report.repository.prefix)),
    notShown: Math.max(0, ranked.length - max),
  };
}

/** Flaws of one package at one line share a key; every other finding has its own. */
function placeKey({location, component, advisory, fingerprint}: JudgedFinding): string {
  if (component === undefined || advisory === undefined) return fingerprint;
  return JSON.stringify([location.path, location.startLine, component.purl]);
}

function toAnnotation(findings: readonly JudgedFinding[], prefix: string): Annotation {
  const [finding] = findings;
  if (finding === undefined) throw new Error('a group of findings is never empty');
  const {severity, location, commit} = finding;
  const startLine = location.startLine;
  const endLine = location.endLine ?? startLine;
  return {
    level: ANNOTATION_LEVELS[severityToLevel(severity)],
    path: commit === undefined ? `${prefix}${location.path}` : undefined,
    startLine,
    endLine,
    ...(startLine === endLine && columnsOf(finding)),
    title: truncate(toOneLine(`${severity}: ${packageTitle(findings) ?? finding.rule.title}`).trim(), MAX_TITLE_LENGTH),
    message: truncate(packageMessage(findings) ?? messageOf(finding, prefix), MAX_MESSAGE_LENGTH),
  };
}

const ANNOTATION_LEVELS: Readonly<Record<Level, AnnotationLevel>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
  none: 'notice',
};

/** Our end column is one past the last character, GitHub's is the last character. */
function columnsOf({location}: JudgedFinding): Pick<Annotation, 'startColumn' | 'endColumn'> {
  const {startColumn, endColumn} = location;
  if (startColumn === undefined) return {};
  return {startColumn, ...(endColumn !== undefined && {endColumn: Math.max(startColumn, endColumn - 1)})};
}

function messageOf({message, rule, location, commit}: JudgedFinding, prefix: string): string {
  const place = commit === undefined ? [] : [`In commit ${shortCommit(commit)}: ${prefix}${placeOf(location)}`];
  return [message, ...place, `What to do: ${rule.remediation}`, `Rule: ${rule.id}`]
    .map((line) => toOneLine(line).trim())
    .join('\n');
}
