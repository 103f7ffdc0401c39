/** One pass over the files: every fix that can be made now, as a diff and, unless only that was asked for, on disk. */
import type {TextEdit} from '../../finding/fix.ts';
import {toHunks} from '../../formats/text-edit/hunks.ts';
import {readFileBytes} from '../../platform/files.ts';
import {type RewriteRefusal, rewriteFile} from '../../platform/rewrite-file.ts';
import {showControls} from '../../report/escape/control-characters.ts';
import type {Report} from '../../report/report.ts';
import type {Paint} from '../../report/terminal/style.ts';
import type {CommitState} from '../../repository/committed-files.ts';
import {changeFile} from './change-file.ts';
import {type FixableFinding, planFixes} from './choose-fixes.ts';
import {renderDiff} from './render-diff.ts';

export interface PassOptions {
  /** Absolute path of the scanned folder, links resolved. */
  readonly root: string;
  readonly isDryRun: boolean;
  /** Undefined: files are changed whether or not git can bring them back. */
  readonly stateOf: ((path: string, bytes: Buffer) => CommitState) | undefined;
  /** Files that an earlier pass has changed: what is uncommitted in them is ours. */
  readonly ownPaths: ReadonlySet<string>;
  readonly paint: Paint;
  readonly write: (text: string) => void;
}

export interface PassResult {
  readonly applied: readonly FixableFinding[];
  readonly postponed: readonly FixableFinding[];
  /** By fingerprint: why a fix is not made. */
  readonly refused: ReadonlyMap<string, string>;
  readonly changedPaths: readonly string[];
}

/** More than any file that is scanned by default. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Lines around a change in the diff. */
const CONTEXT_LINES = 3;

/** A fix whose files cannot all be changed is refused as a whole. Rejects when a file cannot be written. */
export async function applyPass(
  findings: readonly FixableFinding[],
  report: Report,
  options: PassOptions,
): Promise<PassResult> {
  const files = new FileStates(options);
  const refused = new Map<string, string>();
  for (const {fix, fingerprint} of findings) {
    const reason = fix.edits.map(({location}) => files.refusalOf(location.path)).find((text) => text !== undefined);
    if (reason !== undefined) refused.set(fingerprint, reason);
  }
  const {chosen, postponed, editsByPath} = planFixes(findings.filter(({fingerprint}) => !refused.has(fingerprint)));
  const failed = new Map<string, string>();
  for (const [path, edits] of editsByPath) {
    const bytes = files.read(path);
    const reason =
      typeof bytes === 'string'
        ? bytes
        : await changeOnDisk({path, bytes, edits}, secretLinesOf(path, report), options);
    if (reason !== undefined) failed.set(path, `${showControls(path)} ${reason}`);
  }
  for (const {fix, fingerprint} of chosen) {
    const reason = fix.edits.map(({location}) => failed.get(location.path)).find((text) => text !== undefined);
    if (reason !== undefined) refused.set(fingerprint, reason);
  }
  return {
    applied: chosen.filter(({fingerprint}) => !refused.has(fingerprint)),
    postponed,
    refused,
    changedPaths: [...editsByPath.keys()].filter((path) => !failed.has(path)),
  };
}

const STATE_WORDS: Readonly<Record<Exclude<CommitState, 'committed'>, string>> = {
  changed: 'has changes that are not committed; commit them, or use --force',
  untracked: 'is not committed; commit it, or use --force',
  'no-git': 'is in no git repository that could bring it back; use --force',
};

/** What is known of the files of a pass; each is read once. */
class FileStates {
  private readonly options: PassOptions;
  private readonly contents = new Map<string, Buffer | string>();

  constructor(options: PassOptions) {
    this.options = options;
  }

  read(path: string): Buffer | string {
    const known = this.contents.get(path);
    if (known !== undefined) return known;
    const bytes = readFileBytes(`${this.options.root}/${path}`, MAX_FILE_BYTES);
    const content = typeof bytes === 'string' ? `is ${bytes}` : bytes;
    this.contents.set(path, content);
    return content;
  }

  refusalOf(path: string): string | undefined {
    const {stateOf, ownPaths} = this.options;
    const bytes = this.read(path);
    if (typeof bytes === 'string') return `${showControls(path)} ${bytes}`;
    const state = ownPaths.has(path) ? 'committed' : (stateOf?.(path, bytes) ?? 'committed');
    return state === 'committed' ? undefined : `${showControls(path)} ${STATE_WORDS[state]}`;
  }
}

const REFUSAL_WORDS: Readonly<Record<RewriteRefusal, string>> = {
  'behind-a-link': 'is behind a symbolic link',
  'no-file': 'is no file',
  changed: 'changed while it was scanned',
};

interface Change {
  readonly path: string;
  readonly bytes: Buffer;
  readonly edits: readonly TextEdit[];
}

/** Words on why not; the diff is printed when the file was changed, or would be. */
async function changeOnDisk(
  {path, bytes, edits}: Change,
  secretLines: ReadonlySet<number>,
  {root, isDryRun, paint, write}: PassOptions,
): Promise<string | undefined> {
  const changed = changeFile(bytes, edits);
  if (typeof changed === 'string') return changed;
  const refusal = isDryRun ? undefined : await rewriteFile(root, path, {expected: bytes, content: changed.content});
  if (refusal !== undefined) return REFUSAL_WORDS[refusal];
  const hunks = toHunks(changed.before, changed.edits, CONTEXT_LINES);
  write(`${renderDiff(path, hunks, {paint, secretLines}).join('\n')}\n`);
  return undefined;
}

function secretLinesOf(path: string, {findings}: Report): ReadonlySet<number> {
  const places = findings
    .filter(({sensitive, status}) => sensitive && status !== 'fixed')
    .flatMap(({location, relatedLocations}) => [location, ...relatedLocations])
    .filter((place) => place.path === path);
  const lines = new Set<number>();
  for (const {startLine, endLine = startLine} of places) {
    for (let line = startLine; line <= Math.min(endLine, startLine + MAX_SECRET_LINES); line += 1) lines.add(line);
  }
  return lines;
}

/** A private key has under a hundred lines. */
const MAX_SECRET_LINES = 10_000;
