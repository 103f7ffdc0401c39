/**
 * JUnit XML for CI servers that show test results: a suite for each scanner, a failure for each blocking finding, an
 * error for a scanner that failed. What does not block is a passed case, so that it is seen and nothing turns red.
 * Attributes follow https://github.com/testmoapp/junitxml.
 */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {ScanOutcome} from '../../run/outcome.ts';
import {toOneLine} from '../escape/control-characters.ts';
import {escapeXml, escapeXmlLines} from '../escape/xml.ts';
import type {Report} from '../report.ts';
import {isAboutPackage, titleOf, whatToDo} from '../view/packages.ts';
import {outcomeReason, placeOf} from '../view/words.ts';

export function renderJunit(report: Report): string {
  const present = report.findings.filter(({status}) => status !== 'fixed');
  const byScanner = Map.groupBy(present, ({scanner}) => scanner);
  const suites = report.outcomes.map((outcome) => {
    const findings = byScanner.get(outcome.manifest.name) ?? [];
    return renderSuite(
      outcome,
      findings.map((finding) => renderFinding(finding, report.blocking)),
    );
  });
  const total = suites.reduce(addCounts, {tests: 0, failures: 0, errors: 0, skipped: 0});
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(report.tool.name)}"${countAttributes(total)}>`,
    ...suites.map(({text}) => text),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Case {
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
  readonly text: string;
}

function renderSuite(outcome: ScanOutcome, findings: readonly Case[]): Counts & {readonly text: string} {
  const cases = [renderScanner(outcome), ...findings];
  const count = (kind: Case['kind']) => cases.filter((one) => one.kind === kind).length;
  const counts = {tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped')};
  const seconds = (outcome.durationMs / 1000).toFixed(3);
  const head = `<testsuite name="${escapeXml(outcome.manifest.name)}"${countAttributes(counts)} time="${seconds}">`;
  return {...counts, text: [`  ${head}`, ...cases.map(({text}) => text), '  </testsuite>'].join('\n')};
}

/** The first case of a suite says whether the scanner concluded, so no suite is empty. */
function renderScanner(outcome: ScanOutcome): Case {
  const open = `    <testcase classname="${escapeXml(outcome.manifest.name)}" name="scanner"`;
  const reason = escapeXml(toOneLine(outcomeReason(outcome)));
  switch (outcome.kind) {
    case 'completed':
      return {kind: 'passed', text: `${open}/>`};
    case 'not-applicable':
      return {kind: 'skipped', text: `${open}><skipped message="${reason}"/></testcase>`};
    case 'failed':
      return {
        kind: 'error',
        text: `${open}><error type="scanner-failed" message="${reason}">${failedFiles(outcome)}</error></testcase>`,
      };
  }
}

function failedFiles({failedFiles: files}: Extract<ScanOutcome, {kind: 'failed'}>): string {
  return files.map(({path, reason}) => escapeXml(`${path}: ${toOneLine(reason)}`)).join('\n');
}

function renderFinding(finding: JudgedFinding, blocking: ReadonlySet<string>): Case {
  const {rule, severity, location, message, status, disposition} = finding;
  const name = escapeXml(toOneLine(`${titleOf(finding)} at ${placeOf(location)}`));
  const file = `file="${escapeXml(location.path)}" line="${location.startLine}"`;
  const open = `    <testcase classname="${escapeXml(rule.id)}" name="${name}" ${file}`;
  if (disposition === 'waived' || !blocking.has(finding.fingerprint)) {
    const text = escapeXml(toOneLine(`${severity}, ${status}, ${disposition}: ${message}`));
    return {kind: 'passed', text: `${open}><system-out>${text}</system-out></testcase>`};
  }
  const summary = escapeXml(toOneLine(message));
  const body = escapeXmlLines(
    [placeOf(location), message, ...pathLines(finding), `What to do: ${whatToDo(finding)}`].map(toOneLine).join('\n'),
  );
  return {
    kind: 'failure',
    text: `${open}><failure type="${severity}" message="${summary}">${body}</failure></testcase>`,
  };
}

/** How a package came in; nothing for what was asked for directly. */
function pathLines(finding: JudgedFinding): readonly string[] {
  if (!isAboutPackage(finding) || finding.component.path.length < 2) return [];
  return [`Through ${finding.component.path.join(' → ')}`];
}

function addCounts(sum: Counts, {tests, failures, errors, skipped}: Counts): Counts {
  return {
    tests: sum.tests + tests,
    failures: sum.failures + failures,
    errors: sum.errors + errors,
    skipped: sum.skipped + skipped,
  };
}

function countAttributes({tests, failures, errors, skipped}: Counts): string {
  return ` tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}
