/** The end of comment and summary: scanners, waivers, notices, skipped files. */
import type {ScanOutcome} from '../../run/outcome.ts';
import type {Report} from '../report.ts';
import {
  formatCount,
  formatDuration,
  OUTCOME_WORDS,
  outcomeReason,
  outcomeSentence,
  packageWords,
  plural,
  SKIP_WORDS,
  waiverWarning,
} from '../view/words.ts';
import {bulletList, shortCode, shortText} from './text.ts';

export interface TailOptions {
  /** Without timings and counts of reused results: they differ between two runs of the same commit. */
  readonly brief: boolean;
  readonly reportUrl: string | undefined;
}

/** Blocks of Markdown. */
export function renderTail(report: Report, {brief, reportUrl}: TailOptions): readonly string[] {
  return [...notices(report), ...scanners(report, brief), footer(report, reportUrl)];
}

function notices({notices: texts, waivers, config}: Report): readonly string[] {
  const other = config.changes.filter(({weakens}) => !weakens).map(({text}) => `Configuration: ${text}`);
  const warnings = waivers.map(waiverWarning).filter((warning) => warning !== undefined);
  const lines = [...texts, ...warnings, ...other].map((text) => shortText(text));
  return lines.length === 0 ? [] : ['### Notes', bulletList(lines).join('\n')];
}

function scanners({outcomes, repository}: Report, brief: boolean): readonly string[] {
  const head = brief ? BRIEF_HEAD : FULL_HEAD;
  const rows = outcomes.map(brief ? briefRow : fullRow);
  const skipped = Object.entries(repository.skippedCounts).map(
    ([reason, count]) => `${formatCount(count)} ${SKIP_WORDS_BY_NAME.get(reason) ?? reason}`,
  );
  return [
    [
      `<details><summary>${plural(outcomes.length, 'scanner')}</summary>`,
      '',
      ...head,
      ...rows,
      '',
      ...(skipped.length > 0 ? [`Files not scanned: ${shortText(skipped.join(', '))}`, ''] : []),
      '</details>',
    ].join('\n'),
  ];
}

const SKIP_WORDS_BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(SKIP_WORDS));

const BRIEF_HEAD = ['| Scanner | Outcome | |', '| --- | --- | --- |'];
const FULL_HEAD = ['| Scanner | Outcome | | Time |', '| --- | --- | --- | ---: |'];

function briefRow(outcome: ScanOutcome): string {
  const said =
    outcome.kind === 'completed'
      ? `${plural(outcome.counts.files, 'file')}${packageWords(outcome)}`
      : outcomeReason(outcome);
  return `| ${nameCell(outcome)} | ${OUTCOME_WORDS[outcome.kind]} | ${shortText(said)} |`;
}

function fullRow(outcome: ScanOutcome): string {
  const time = outcome.kind === 'not-applicable' ? '–' : formatDuration(outcome.durationMs);
  return `| ${nameCell(outcome)} | ${OUTCOME_WORDS[outcome.kind]} | ${shortText(outcomeSentence(outcome))} | ${time} |`;
}

function nameCell({manifest}: ScanOutcome): string {
  return `${shortText(manifest.title)} (${shortCode(manifest.name)})`;
}

function footer({tool, config}: Report, fullReport: string | undefined): string {
  const link = fullReport === undefined ? '' : ` · [Full report](${fullReport})`;
  return `<sub>${shortText(tool.name)} ${shortText(tool.version)} · configuration: ${shortText(config.source)}${link}</sub>`;
}
