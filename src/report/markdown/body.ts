/** The findings in their sections, as many as fit. A finding is shown whole or counted as hidden. */
import type {JudgedFinding} from '../../finding/finding.ts';
import {escapeMarkdown} from '../escape/markdown.ts';
import type {Report} from '../report.ts';
import type {Sections} from '../view/sections.ts';
import {groupByService} from '../view/services.ts';
import {countNew, formatCount, plural} from '../view/words.ts';
import {renderFinding, renderFindingLine} from './finding.ts';
import {MAX_LIST_LENGTH} from './limits.ts';
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
  render(finding: JudgedFinding): string;
  readonly isGrouped: boolean;
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
  const frames = !brief;
  const detailed = {render: (one: JudgedFinding) => renderFinding(one, report, {frames}), isGrouped: true, close: ''};
  const short = {
    render: (one: JudgedFinding) => renderFindingLine(one, report),
    isGrouped: false,
    close: '\n</details>',
  };
  const {blocking, tolerated, existing, waived, fixed} = sections;
  const verb = blocking.length === 1 ? 'blocks' : 'block';
  const other = blocking.length === 0 ? '' : 'Also ';
  const toleratedTitle = `${other}${countNew(report, tolerated.length)}, within the thresholds`;
  return [
    {...detailed, open: `### ${countNew(report, blocking.length)} ${verb}`, findings: blocking},
    brief
      ? {...short, open: folded(toleratedTitle, isWorthALook(sections)), findings: tolerated}
      : {...detailed, open: `### ${toleratedTitle}`, findings: tolerated},
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
function isWorthALook({blocking, tolerated}: Sections): boolean {
  return blocking.length === 0 && tolerated.length <= MAX_LIST_LENGTH;
}

function folded(title: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>\n`;
}

function renderSection(section: Section, room: number, whereAllAre: string): {text: string; used: number} {
  const {shown, used} = takeWhatFits(entriesOf(section), room);
  const hidden = section.findings.length - shown.length;
  const note = hidden === 0 ? [] : ['', `**${formatCount(hidden)} more not shown here**: ${whereAllAre}`];
  return {text: [section.open, ...shown, ...note, section.close].join('\n').trimEnd(), used};
}

/** Lazy: of 25,000 findings only those are rendered that may fit. */
function* entriesOf(section: Section): Iterable<string> {
  if (!section.isGrouped) {
    for (const finding of section.findings) yield section.render(finding);
    return;
  }
  for (const {path, findings} of groupByService(section.findings)) {
    const heading = path === undefined ? escapeMarkdown('Outside of services') : shortCode(path);
    // A service's heading belongs to its first finding, so no heading stands alone.
    let before = `\n#### ${heading}\n\n`;
    for (const finding of findings) {
      yield `${before}${section.render(finding)}`;
      before = '';
    }
  }
}

function takeWhatFits(entries: Iterable<string>, room: number): {shown: readonly string[]; used: number} {
  const shown: string[] = [];
  let used = 0;
  for (const entry of entries) {
    if (used + entry.length + 1 > room) break;
    used += entry.length + 1;
    shown.push(entry);
  }
  return {shown, used};
}
