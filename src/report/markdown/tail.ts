/** The end of comment and summary: scanners, waivers, notices, skipped files. */
import type {ScanOutcome} from '../../run/outcome.ts';
import type {Report} from '../report.ts';
import {
  formatCount,
  formatDuration,
  OUTCOME_WORDS,
  outcomeSentence,
  plural,
  SKIP_WORDS,
  waiverWarning,
} from '../view/words.ts';
import {bulletList, shortCode, shortText} from './text.ts';

/** Blocks of Markdown. */
export function renderTail(report: Report, fullReport: string | undefined): readonly string[] {
  return [...notices(report), ...scanners(report), footer(report, fullReport)];
}

function notices({notices: texts, waivers, config}: Report): readonly string[] {
  const other = config.changes.filter(({weakens}) => !weakens).map(({text}) => `Configuration: ${text}`);
  const warnings = waivers.map(waiverWarning).filter((warning) => warning !== undefined);
  const lines = [...texts, ...warnings, ...other].map((text) => shortText(text));
  return lines.length === 0 ? [] : ['### Notes', bulletList(lines).join('\n')];
}

function scanners({outcomes, repository}: Report): readonly string[] {
  const rows = outcomes.map(scannerRow);
  const skipped = Object.entries(repository.skippedCounts).map(
    ([reason, count]) => `${formatCount(count)} ${SKIP_WORDS_BY_NAME.get(reason) ?? reason}`,
  );
  return [
    [
      `<details><summary>${plural(outcomes.length, 'scanner')}</summary>`,
      '',
      '| Scanner | Outcome | | Time |',
      '| --- | --- | --- | ---: |',
      ...rows,
      '',
      ...(skipped.length > 0 ? [`Files not scanned: ${shortText(skipped.join(', '))}`, ''] : []),
      '</details>',
    ].join('\n'),
  ];
}

const SKIP_WORDS_BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(SKIP_WORDS));

function scannerRow(outcome: ScanOutcome): string {
  const {title, name} = outcome.manifest;
  const time = outcome.kind === 'not-applicable' ? '–' : formatDuration(outcome.durationMs);
  return `| ${shortText(title)} (${shortCode(name)}) | ${OUTCOME_WORDS[outcome.kind]} | ${shortText(outcomeSentence(outcome))} | ${time} |`;
}

function footer({tool, config}: Report, fullReport: string | undefined): string {
  const link = fullReport === undefined ? '' : ` · [Full report](${fullReport})`;
  return `<sub>${shortText(tool.name)} ${shortText(tool.version)} · configuration: ${shortText(config.source)}${link}</sub>`;
}
