/** The report on a terminal or in a log: findings by service, then counts, scanners and the verdict last. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {showControls} from '../escape/control-characters.ts';
import {escapeLogLine} from '../escape/log.ts';
import type {Report} from '../report.ts';
import {type FindingEntry, toEntries} from '../view/package-groups.ts';
import {type Sections, splitIntoSections} from '../view/sections.ts';
import {groupByService} from '../view/services.ts';
import {comparisonSentence, formatCount, plural} from '../view/words.ts';
import {MAX_DETAILED} from './detailed.ts';
import {plain, renderFinding, renderFindingLine, type Terminal} from './finding.ts';
import {renderPackage, renderPackageLine} from './package.ts';
import {makePaint} from './style.ts';
import {renderSummary} from './summary.ts';
import {columnsOf} from './width.ts';

/** More are only counted; the other reports have them all. */
const MAX_FINDINGS = 200;

/** Lines of a list of fixed or waived findings. */
const MAX_LISTED = 20;

/** Readable even where the terminal says it has no width. */
const MIN_WIDTH = 40;

export interface TerminalOptions {
  /** Escape sequences for colours; none are written without it. */
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

/** Ends with a line end. */
export function renderTerminal(report: Report, {color, width}: TerminalOptions): string {
  const terminal = {paint: makePaint(color), width: Math.max(MIN_WIDTH, width)};
  const sections = splitIntoSections(report);
  const lines = [
    ...renderTitle(report, terminal),
    ...renderOpen(report, sections, terminal),
    ...renderList('Newly disclosed: published after the base was committed', sections.disclosed, terminal),
    ...renderList('Fixed', sections.fixed, terminal),
    ...renderList('Waived', sections.waived, terminal),
    ...renderSummary(report, sections, terminal),
  ];
  return `${lines.map(escapeLogLine).join('\n')}\n`;
}

function renderTitle({tool, repository}: Report, {paint}: Terminal): readonly string[] {
  const title = paint('bold', `${tool.name} ${tool.version}`);
  const files = plural(repository.fileCount, 'file');
  return ['', `${title}  ${plain(repository.name)}, ${files}, ${plain(comparisonSentence(repository.comparison))}`, ''];
}

/** New ones; what was there before is counted only, as it does not block. */
function renderOpen(report: Report, {blocking, tolerated, existing}: Sections, terminal: Terminal): readonly string[] {
  const entries = toEntries([...blocking, ...tolerated]);
  const shown = entries.slice(0, MAX_FINDINGS);
  const detailed = new Set(shown.slice(0, MAX_DETAILED));
  const byLead = new Map(shown.map((entry) => [leadOf(entry), entry]));
  const services = groupByService([...byLead.keys()]).flatMap(({title, findings}) => {
    const members = findings.flatMap((finding) => byLead.get(finding) ?? []);
    return [
      renderRule(showControls(title), terminal),
      '',
      ...members
        .filter((entry) => detailed.has(entry))
        .flatMap((entry) =>
          entry.kind === 'package'
            ? renderPackage(entry, report, terminal)
            : renderFinding(entry.finding, report, terminal),
        ),
      ...toParagraph(
        toLines(
          members.filter((entry) => !detailed.has(entry)),
          terminal,
        ),
      ),
    ];
  });
  const hidden = countFindings(entries.slice(MAX_FINDINGS));
  return [
    ...services,
    ...(hidden > 0 ? [`  … and ${formatCount(hidden)} more, in the HTML and JSON reports.`, ''] : []),
    ...(existing.length > 0
      ? [`  ${plural(existing.length, 'existing finding')} not shown: there before this change.`, '']
      : []),
  ];
}

/** The finding that an entry stands for in the order of the judge and of services. */
function leadOf(entry: FindingEntry): JudgedFinding {
  return entry.kind === 'package' ? entry.findings[0] : entry.finding;
}

function countFindings(entries: readonly FindingEntry[]): number {
  return entries.reduce((sum, entry) => sum + (entry.kind === 'package' ? entry.findings.length : 1), 0);
}

function toLines(entries: readonly FindingEntry[], terminal: Terminal): readonly string[] {
  return entries.map((entry) =>
    entry.kind === 'package' ? renderPackageLine(entry, terminal) : renderFindingLine(entry.finding, terminal),
  );
}

function toParagraph(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

/** A heading with a line up to the right edge. */
function renderRule(title: string, {paint, width}: Terminal): string {
  const line = '─'.repeat(Math.max(3, width - columnsOf(title) - 1));
  return `${paint('bold', paint('cyan', title))} ${paint('dim', line)}`;
}

function renderList(title: string, findings: readonly JudgedFinding[], terminal: Terminal): readonly string[] {
  if (findings.length === 0) return [];
  const shown = toLines(toEntries(findings.slice(0, MAX_LISTED)), terminal);
  const hidden = Math.max(0, findings.length - MAX_LISTED);
  const more = hidden > 0 ? [`  … and ${formatCount(hidden)} more`] : [];
  return [renderRule(title, terminal), '', ...shown, ...more, ''];
}
