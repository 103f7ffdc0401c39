/** Gemfile.lock → its sections. https://bundler.io/man/bundle-lock.1.html */
import {UnreadableText} from '../../../../../src/formats/tree/tree-node.ts';

export interface LockedGem {
  readonly name: string;
  /** Without the platform that may follow it: `1.2.3-x86_64-linux` → `1.2.3`. */
  readonly version: string;
  /** `PATH` gems are of the repository. */
  readonly section: string;
  readonly needs: {readonly name: string; readonly requirement: string | undefined}[];
  /** 1-based. */
  readonly line: number;
}

export interface GemfileLock {
  readonly gems: readonly LockedGem[];
  /** Names under DEPENDENCIES, with what the Gemfile allows; undefined: any version. */
  readonly direct: ReadonlyMap<string, string | undefined>;
}

const SECTION = /^[A-Z][A-Z ]*$/;
const SPEC_SECTIONS = ['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'];
/** A gem: four spaces; what it needs: six; a direct one: two. */
const ENTRY = /^(?<indent> {2,6})(?<name>[^\s()!]+)(?: \((?<version>[^()]*)\))?(?<pinned>!?)$/;
/** Longer lines are none of Bundler's. */
const MAX_LINE_LENGTH = 10_000;

/** Throws `UnreadableText` for lines that Bundler does not write. */
export function parseGemfileLock(text: string, checkBudget: () => void): GemfileLock {
  const gems: LockedGem[] = [];
  const direct = new Map<string, string | undefined>();
  let section = '';
  let inSpecs = false;
  for (const [index, raw] of text.split('\n').entries()) {
    checkBudget();
    const line = index + 1;
    const content = raw.trimEnd();
    if (content === '') continue;
    if (content.length > MAX_LINE_LENGTH) throw new UnreadableText(line, 'a line is too long');
    if (SECTION.test(content)) {
      section = content;
      inSpecs = false;
    } else if (content.startsWith('    ') && SPEC_SECTIONS.includes(section) && inSpecs) {
      addSpec(content, line, section, gems);
    } else if (section === 'DEPENDENCIES') {
      const {name, version} = entryOf(content, line);
      direct.set(name, version);
    } else {
      if (!content.startsWith('  ')) throw new UnreadableText(line, 'this line is none of a Gemfile.lock');
      inSpecs ||= content === '  specs:';
    }
  }
  if (section === '') throw new UnreadableText(1, 'has none of the sections of a Gemfile.lock');
  return {gems, direct};
}

function addSpec(content: string, line: number, section: string, gems: LockedGem[]): void {
  const {indent, name, version} = entryOf(content, line);
  if (indent === 6) {
    gems.at(-1)?.needs.push({name, requirement: version});
    return;
  }
  if (version === undefined) throw new UnreadableText(line, 'a gem without version');
  gems.push({name, version: version.split('-')[0] ?? version, section, needs: [], line});
}

function entryOf(content: string, line: number): {indent: number; name: string; version: string | undefined} {
  const groups = ENTRY.exec(content)?.groups;
  if (groups?.name === undefined) throw new UnreadableText(line, 'this line names no gem');
  return {indent: groups.indent?.length ?? 0, name: groups.name, version: groups.version};
}
