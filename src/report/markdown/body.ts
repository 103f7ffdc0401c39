/** The findings in their sections, as many as fit. A finding is shown whole or counted as hidden. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {escapeMarkdown} from '../escape/markdown.ts';
import type {Report} from '../report.ts';
import {type FindingEntry, toEntries} from '../view/package-groups.ts';
import {isAboutPackage} from '../view/packages.ts';
import type {Sections} from '../view/sections.ts';
import {groupByService} from '../view/services.ts';
import {blockingWords, countNew, formatCount, plural} from '../view/words.ts';
import {renderFinding, renderFindingLine} from './finding.ts';
import {MAX_FLAWS, MAX_LIST_LENGTH} from './limits.ts';
import {PACKAGE_TABLE_HEAD, renderPackageLine, renderPackageRow} from './package.ts';
import {shortCode} from './text.ts';

export interface BodyOptions {
  /** Characters for all sections together. */
  readonly room: number;
  /** One line for what does not block, and no code frames. */
  readonly brief: boolean;
  /** Ends the sentence about hidden findings: where they are. Markdown. */
  readonly whereAllAre: string;
}

interface Section {
  /** Markdown before and after the entries. */
  readonly open: string;
  readonly close: string;
  readonly findings: readonly JudgedFinding[];
  entriesOf(findings: readonly JudgedFinding[]): Iterable<Entry>;
}

/** Markdown that is shown whole or not at all. */
interface Entry {
  readonly text: string;
  /** Findings that it tells. */
  readonly count: number;
}

/** Room that every section has for its own frame and the sentence about what it hides. */
const SECTION_OVERHEAD = 700;

/** Blocks of Markdown; the most important section takes what it needs first. */
export function renderBody(report: Report, sections: Sections, options: BodyOptions): readonly string[] {
  const present = toSections(report, sections, options).filter(({findings}) => findings.length > 0);
  let room = options.room - present.length * SECTION_OVERHEAD;
  return present.map((section) => {
    const {text, used} = renderSection(section, room, options.whereAllAre);
    room -= used;
    return text;
  });
}

function toSections(report: Report, sections: Sections, {brief}: BodyOptions): readonly Section[] {
  const detailed = {
    entriesOf: (findings: readonly JudgedFinding[]) => detailedEntries(findings, report, {frames: !brief}),
    close: '',
  };
  const short = {
    entriesOf: (findings: readonly JudgedFinding[]) => shortEntries(findings, report),
    close: '\n</details>',
  };
  const {blocking, tolerated, disclosed, existing, waived, fixed} = sections;
  const other = blocking.length === 0 ? '' : 'Also ';
  const toleratedTitle = `${other}${countNew(report, tolerated.length)}, within the thresholds`;
  const disclosedTitle = `${plural(disclosed.length, 'newly disclosed finding')}, published after the base was committed`;
  return [
    {...detailed, open: `### ${blockingWords(report, sections)}`, findings: blocking},
    brief
      ? {...short, open: folded(toleratedTitle, isWorthALook(sections)), findings: tolerated}
      : {...detailed, open: `### ${toleratedTitle}`, findings: tolerated},
    brief
      ? {...short, open: folded(disclosedTitle, isWorthALook(sections)), findings: disclosed}
      : {...detailed, open: `### ${disclosedTitle}`, findings: disclosed},
    {...short, open: folded(`${plural(fixed.length, 'finding')} fixed by this change 🎉`), findings: fixed},
    {
      ...short,
      open: folded(`${plural(existing.length, 'existing finding')}, there before this change`),
      findings: existing,
    },
    {...short, open: folded(`${plural(waived.length, 'waived finding')}`), findings: waived},
  ];
}

/** What does not block is unfolded where it is all there is, and short. */
function isWorthALook({blocking, tolerated, disclosed}: Sections): boolean {
  return blocking.length === 0 && tolerated.length + disclosed.length <= MAX_LIST_LENGTH;
}

function folded(title: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n`;
}

function renderSection(section: Section, room: number, whereAllAre: string): {text: string; used: number} {
  const {shown, told, used} = takeWhatFits(section.entriesOf(section.findings), room);
  const hidden = section.findings.length - told;
  const note = hidden === 0 ? [] : ['', `**${formatCount(hidden)} more not shown here**: ${whereAllAre}`];
  return {text: [section.open, ...shown, ...note, section.close].join('\n').trimEnd(), used};
}

/** Lazy: of 25,000 findings only those are rendered that may fit. Packages come last, in one table. */
function* detailedEntries(
  findings: readonly JudgedFinding[],
  report: Report,
  options: {readonly frames: boolean},
): Iterable<Entry> {
  for (const {path, findings: members} of groupByService(findings.filter((finding) => !isAboutPackage(finding)))) {
    const heading = path === undefined ? escapeMarkdown('Outside of services') : shortCode(path);
    // A service's heading belongs to its first finding, so no heading stands alone.
    let before = `\n#### ${heading}\n\n`;
    for (const finding of members) {
      yield {text: `${before}${renderFinding(finding, report, options)}`, count: 1};
      before = '';
    }
  }
  let before = `\n#### Dependencies\n\n${PACKAGE_TABLE_HEAD}`;
  for (const entry of toEntries(findings.filter(isAboutPackage))) {
    if (entry.kind !== 'package') continue;
    // A row tells its first flaws; the others are counted as hidden.
    const count = Math.min(entry.findings.length, MAX_FLAWS);
    yield {text: `${before}${renderPackageRow(entry, report)}`, count};
    before = '';
  }
}

function* shortEntries(findings: readonly JudgedFinding[], report: Report): Iterable<Entry> {
  for (const entry of toEntries(findings)) yield toShortEntry(entry, report);
}

function toShortEntry(entry: FindingEntry, report: Report): Entry {
  return entry.kind === 'package'
    ? {text: renderPackageLine(entry, report), count: entry.findings.length}
    : {text: renderFindingLine(entry.finding, report), count: 1};
}

interface Taken {
  readonly shown: readonly string[];
  /** Findings in these texts. */
  readonly told: number;
  readonly used: number;
}

function takeWhatFits(entries: Iterable<Entry>, room: number): Taken {
  const shown: string[] = [];
  let told = 0;
  let used = 0;
  for (const {text, count} of entries) {
    if (used + text.length + 1 > room) break;
    used += text.length + 1;
    told += count;
    shown.push(text);
  }
  return {shown, told, used};
}
