/** The top of comment and summary: the verdict in one line, why, and the counts. */
import {SEVERITIES} from '../../finding/severity.ts';
import type {Verdict} from '../../judge/verdict.ts';
import {escapeMarkdown} from '../escape/markdown.ts';
import type {Report} from '../report.ts';
import {countBySeverity, countRows, type Sections} from '../view/sections.ts';
import {
  comparisonSentence,
  exceededSentence,
  formatCount,
  plural,
  shortCommit,
  verdictHeadline,
} from '../view/words.ts';
import {bulletList, severityLabel, shortCode, shortText} from './text.ts';

const ICONS: Readonly<Record<Verdict['kind'], string>> = {pass: '✅', fail: '❌', error: '⚠️'};

/** Blocks of Markdown, to be separated by empty lines. */
export function renderHead(report: Report, sections: Sections): readonly string[] {
  const title = `## ${ICONS[report.verdict.kind]} ${escapeMarkdown(report.tool.name)}: ${escapeMarkdown(verdictHeadline(report, sections))}`;
  return [
    title,
    ...reasons(report),
    scope(report),
    ...countTable(report, sections),
    ...failures(report),
    ...weakenings(report),
  ];
}

function reasons({verdict}: Report): readonly string[] {
  const causes = verdict.kind === 'error' ? verdict.causes.map((cause) => shortText(cause)) : [];
  const exceeded = verdict.exceeded.map((one) => `**${shortText(exceededSentence(one))}**`);
  return toBlock(bulletList([...causes, ...exceeded]));
}

function scope({repository}: Report): string {
  const head = repository.headCommit === undefined ? 'The work tree' : `Commit ${shortCommit(repository.headCommit)}`;
  return shortText(
    `${head}, ${comparisonSentence(repository.comparison)}. ${plural(repository.fileCount, 'file')} scanned.`,
  );
}

function countTable(report: Report, sections: Sections): readonly string[] {
  if (report.findings.length === 0) return [];
  const severities = SEVERITIES.toReversed();
  const lines = countRows(report, sections).map(({name, findings}, index) => {
    const counts = countBySeverity(findings);
    const title = index === 0 ? `**${name}**` : name;
    return `| ${title} | ${severities.map((severity) => cell(counts.get(severity) ?? 0)).join(' | ')} |`;
  });
  const titles = severities.map(severityLabel).join(' | ');
  return [[`| | ${titles} |`, `| --- |${' ---: |'.repeat(severities.length)}`, ...lines].join('\n')];
}

function cell(count: number): string {
  return count === 0 ? '–' : `**${formatCount(count)}**`;
}

/** What could not be scanned, so far as the reasons above do not say it already. */
function failures({outcomes, verdict}: Report): readonly string[] {
  const causes = verdict.kind === 'error' ? verdict.causes : [];
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed');
  const lines = failed.flatMap(({manifest, cause, failedFiles}) => [
    ...(causes.some((one) => one.includes(cause)) ? [] : [`${shortText(manifest.title)}: ${shortText(cause)}`]),
    ...failedFiles.map(({path, reason}) => `${shortCode(path)}: ${shortText(reason)}`),
  ]);
  return lines.length === 0 ? [] : ['### Not scanned', ...toBlock(bulletList(lines))];
}

function weakenings({config}: Report): readonly string[] {
  const weaker = config.changes.filter(({weakens}) => weakens).map(({text}) => shortText(text));
  if (weaker.length === 0) return [];
  return [
    '### This change weakens the security configuration',
    'It takes effect once merged:',
    ...toBlock(bulletList(weaker)),
  ];
}

function toBlock(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.join('\n')];
}
