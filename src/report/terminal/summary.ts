/** The end of the terminal report: counts, scanners, notes and the verdict, which is what stays on the screen. */
import {SEVERITIES} from '../../finding/severity.ts';
import type {Verdict} from '../../judge/verdict.ts';
import type {ScanOutcome} from '../../run/outcome.ts';
import {showControls} from '../escape/control-characters.ts';
import type {Report} from '../report.ts';
import {countBySeverity, type Sections} from '../view/sections.ts';
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

function countTable({findings, repository}: Report, sections: Sections, {paint}: Terminal): readonly string[] {
  if (findings.length === 0) return [];
  const severities = SEVERITIES.toReversed();
  const rows = [
    [repository.comparison.kind === 'none' ? 'open' : 'new', [...sections.blocking, ...sections.tolerated]],
    ['existing', sections.existing],
    ['fixed', sections.fixed],
    ['waived', sections.waived],
  ] as const;
  const head = severities.map((severity) => paint(SEVERITY_TONES[severity], severity.padStart(10))).join('');
  const lines = rows
    .filter(([, members], index) => index === 0 || members.length > 0)
    .map(([name, members]) => {
      const counts = countBySeverity(members);
      const cells = severities.map((severity) => cell(counts.get(severity) ?? 0));
      return `  ${name.padEnd(10)}${cells.map((text) => (text.trim() === '–' ? paint('dim', text) : text)).join('')}`;
    });
  return [`  ${' '.repeat(10)}${head}`, ...lines, ''];
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
