/** The end of the terminal report: counts, scanners, notes and the verdict, which is what stays on the screen. */
import {SEVERITIES} from '../../finding/severity.ts';
import type {Verdict} from '../../judge/verdict.ts';
import type {ScanOutcome} from '../../run/outcome.ts';
import {showControls} from '../escape/control-characters.ts';
import type {Report} from '../report.ts';
import {countBySeverity, countRows, type Sections} from '../view/sections.ts';
import {
  exceededSentence,
  formatCount,
  formatDuration,
  outcomeSentence,
  plural,
  verdictHeadline,
  waiverWarning,
} from '../view/words.ts';
import {plain, type Terminal} from './finding.ts';
import {SEVERITY_TONES, type Tone} from './style.ts';
import {wrap} from './width.ts';

/** Columns for the name of a row of counts; `newly disclosed` is the longest. */
const NAME_WIDTH = 15;

/** Files that are named of a scanner that failed. */
const MAX_FAILED_FILES = 10;

/** Lines without line ends. */
export function renderSummary(report: Report, sections: Sections, terminal: Terminal): readonly string[] {
  return [
    ...countTable(report, sections, terminal),
    ...scannerLines(report, terminal),
    '',
    ...noteLines(report, terminal),
    ...verdictLines(report, sections, terminal),
  ];
}

function countTable(report: Report, sections: Sections, {paint}: Terminal): readonly string[] {
  if (report.findings.length === 0) return [];
  const severities = SEVERITIES.toReversed();
  const head = severities.map((severity) => paint(SEVERITY_TONES[severity], severity.padStart(10))).join('');
  const lines = countRows(report, sections).map(({name, findings}) => {
    const counts = countBySeverity(findings);
    const cells = severities.map((severity) => cell(counts.get(severity) ?? 0));
    const shown = cells.map((text) => (text.trim() === '–' ? paint('dim', text) : text));
    return `  ${name.toLowerCase().padEnd(NAME_WIDTH)}${shown.join('')}`;
  });
  return [`  ${' '.repeat(NAME_WIDTH)}${head}`, ...lines, ''];
}

function cell(count: number): string {
  return (count === 0 ? '–' : formatCount(count)).padStart(10);
}

function scannerLines({outcomes}: Report, {paint, width}: Terminal): readonly string[] {
  const nameWidth = Math.max(...outcomes.map(({manifest}) => manifest.name.length), 0);
  return outcomes.flatMap((outcome) => {
    const {icon, tone} = OUTCOME_LOOKS[outcome.kind];
    const name = showControls(outcome.manifest.name).padEnd(nameWidth);
    const time = outcome.kind === 'not-applicable' ? '' : `, ${formatDuration(outcome.durationMs)}`;
    const [first = '', ...rest] = wrap(
      `${plain(outcomeSentence(outcome)).replace(/\.$/, '')}${time}`,
      width - nameWidth - 6,
    );
    const continued = rest.map((line) => `${' '.repeat(nameWidth + 6)}${line}`);
    return [`  ${paint(tone, icon)} ${name}  ${first}`, ...continued, ...failedFileLines(outcome, nameWidth + 6)];
  });
}

const OUTCOME_LOOKS: Readonly<Record<ScanOutcome['kind'], {readonly icon: string; readonly tone: Tone}>> = {
  completed: {icon: '✓', tone: 'green'},
  'not-applicable': {icon: '-', tone: 'dim'},
  failed: {icon: '✗', tone: 'red'},
};

function failedFileLines(outcome: ScanOutcome, indent: number): readonly string[] {
  if (outcome.kind !== 'failed') return [];
  const lines = outcome.failedFiles
    .slice(0, MAX_FAILED_FILES)
    .map(({path, reason}) => `${' '.repeat(indent)}${showControls(path)}: ${plain(reason)}`);
  const hidden = outcome.failedFiles.length - lines.length;
  return hidden > 0 ? [...lines, `${' '.repeat(indent)}… and ${plural(hidden, 'more file')}`] : lines;
}

function noteLines({notices, waivers, config}: Report, {paint, width}: Terminal): readonly string[] {
  const changes = config.changes.map(
    ({text, weakens}) => `${weakens ? 'This change weakens the configuration' : 'Configuration'}: ${text}`,
  );
  const warnings = waivers.map(waiverWarning).filter((warning) => warning !== undefined);
  const lines = [...changes, ...warnings, ...notices].flatMap((text) => {
    const [first = '', ...rest] = wrap(plain(text), width - 4);
    return [`  ${paint('yellow', '!')} ${first}`, ...rest.map((line) => `    ${line}`)];
  });
  return lines.length === 0 ? [] : [...lines, ''];
}

const VERDICT_LOOKS: Readonly<Record<Verdict['kind'], {readonly word: string; readonly tone: Tone}>> = {
  pass: {word: 'PASS', tone: 'green'},
  fail: {word: 'FAIL', tone: 'red'},
  error: {word: 'ERROR', tone: 'red'},
};

function verdictLines(report: Report, sections: Sections, {paint, width}: Terminal): readonly string[] {
  const {verdict} = report;
  const {word, tone} = VERDICT_LOOKS[verdict.kind];
  const causes = verdict.kind === 'error' ? verdict.causes : [];
  const reasons = [...causes, ...verdict.exceeded.map(exceededSentence)].flatMap((text) =>
    wrap(plain(text), width - 8),
  );
  return [
    `  ${paint('bold', paint(tone, word))}  ${paint('bold', verdictHeadline(report, sections))}`,
    ...reasons.map((line) => `${' '.repeat(word.length + 4)}${line}`),
  ];
}
