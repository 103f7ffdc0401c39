/** Blobs that the commits between base and head add and that are in neither: what was added and removed again. */
import type {GitSession} from '../platform/git.ts';
import {deepenUntil, parentsOf} from './deepen.ts';
import {kindOfMode} from './file-mode.ts';
import {type OutputRecord, pathAfter, splitRecords} from './git-output.ts';
import {isSafePath} from './safe-path.ts';
import type {PathSelector} from './select-files.ts';
import type {HistoryEntry} from './snapshot.ts';
import {blobSizes} from './tree-listing.ts';
import type {WorkTree} from './work-tree.ts';

/** GitHub lists at most 250 commits of a pull request; beyond this many the newest are looked at. */
export const MAX_COMMITS = 1000;
/** Blobs of history that are scanned at most. */
export const MAX_BLOBS = 20_000;

/** Commits that the head has and the base does not. */
export interface CommitRange {
  readonly base: string;
  readonly head: string;
}

export interface HistoryRequest extends CommitRange {
  /** Folder that is scanned, with a slash at the end; empty for all. */
  readonly prefix: string;
  readonly selectorOf: PathSelector;
  /** Object ids of base and head. */
  readonly known: {has(oid: string): boolean};
  readonly maxFileSizeBytes: number;
}

export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly notices: readonly string[];
}

/** Oldest commit first, so that each blob is named with the first commit that has it. */
export async function listHistory(git: GitSession, request: HistoryRequest): Promise<History> {
  const {commits, isCut} = await listCommits(git, request);
  const added = commits.length === 0 ? [] : await listAdded(git, commits, request);
  const sizes = await blobSizes(git, [...new Set(added.slice(0, MAX_BLOBS).map(({oid}) => oid))]);
  const sized = added.slice(0, MAX_BLOBS).flatMap((entry) => {
    const sizeBytes = sizes.get(entry.oid);
    return sizeBytes === undefined ? [] : [{...entry, sizeBytes}];
  });
  const entries = sized.filter(({sizeBytes}) => sizeBytes <= request.maxFileSizeBytes);
  return {entries, notices: noticesOf({isCut, blobs: added.length, tooLarge: sized.length - entries.length})};
}

/**
 * True when every commit between base and head is there; in a shallow clone missing ones are fetched if that is
 * allowed. Half a history is worse than none: commits of the base branch would be taken for the pull request's.
 */
export async function isHistoryWhole(tree: WorkTree, range: CommitRange, allowFetch: boolean): Promise<boolean> {
  const ask = async () => ((await isCutOff(tree.git, range)) ? undefined : true);
  if (!tree.isShallow || (await ask())) return true;
  if (!allowFetch) return false;
  const tips = [range.base, ...(await parentsOf(tree, range.head))];
  return (await deepenUntil(tree, [...new Set(tips)], ask)) ?? false;
}

/** At the end of a shallow history commits look as if they had no parents. */
async function isCutOff(git: GitSession, {base, head}: CommitRange): Promise<boolean> {
  const {exitCode, stdout} = await git.try(['rev-list', '--max-parents=0', '--max-count=1', head, `^${base}`]);
  return exitCode !== 0 || stdout.length > 0;
}

async function listCommits(git: GitSession, {base, head}: CommitRange) {
  const args = ['rev-list', '--topo-order', `--max-count=${MAX_COMMITS + 1}`, head, `^${base}`];
  const commits = (await git.run(args)).toString('utf8').split('\n').filter(Boolean);
  return {commits: commits.slice(0, MAX_COMMITS).reverse(), isCut: commits.length > MAX_COMMITS};
}

type AddedBlob = Omit<HistoryEntry, 'sizeBytes'>;

async function listAdded(
  git: GitSession,
  commits: readonly string[],
  request: HistoryRequest,
): Promise<readonly AddedBlob[]> {
  // -c: of a merge only what is in none of its parents.
  const args = [
    'diff-tree',
    '--stdin',
    '-r',
    '-c',
    '--root',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--no-ext-diff',
  ];
  const records = splitRecords(await git.run(args, `${commits.join('\n')}\n`));
  const seen = new Set<string>();
  const added: AddedBlob[] = [];
  let commit = '';
  for (let index = 0; index < records.length; index++) {
    const record = records[index];
    if (record === undefined) break;
    const change = parseChange(record.text);
    if (change === undefined) {
      commit = /^[0-9a-f]+/.exec(record.text)?.[0] ?? commit;
      continue;
    }
    index += 1;
    const blob = addedBlob(records[index], change, request);
    if (blob === undefined || seen.has(`${blob.oid} ${blob.path}`)) continue;
    seen.add(`${blob.oid} ${blob.path}`);
    added.push({...blob, commit});
  }
  return added;
}

interface Change {
  readonly mode: string;
  readonly oid: string;
}

/** `:<old modes> <new mode> <old ids> <new id> <status>`; a merge has one colon, mode and id more for each parent. */
function parseChange(text: string): Change | undefined {
  const colons = /^\n?(:+)/.exec(text);
  if (colons === null) return undefined;
  const parents = colons[1]?.length ?? 1;
  const fields = text.slice(colons[0].length).split(' ');
  return {mode: fields[parents] ?? '', oid: fields[2 * parents + 1] ?? ''};
}

function addedBlob(record: OutputRecord | undefined, {mode, oid}: Change, {prefix, selectorOf, known}: HistoryRequest) {
  // A deleted file has mode 000000.
  if (record === undefined || /^0+$/.test(mode) || kindOfMode(mode) !== 'file' || known.has(oid)) return undefined;
  if (!record.text.startsWith(prefix)) return undefined;
  const named = pathAfter(prefix, record);
  if (!isSafePath(named.path) || selectorOf(named.path) !== undefined) return undefined;
  return {...named, oid, mode};
}

interface Gaps {
  readonly isCut: boolean;
  readonly blobs: number;
  readonly tooLarge: number;
}

function noticesOf({isCut, blobs, tooLarge}: Gaps): readonly string[] {
  const commitNotice = `More than ${MAX_COMMITS} commits since the base: only the newest ${MAX_COMMITS} were searched for content that was added and removed again.`;
  const blobNotice = `The commits since the base add ${blobs} file contents that are gone again: only the first ${MAX_BLOBS} were scanned.`;
  const sizeNotice = `Not scanned, as over the size limit: ${tooLarge} of the file contents that the commits since the base add and remove again.`;
  return [
    ...(isCut ? [commitNotice] : []),
    ...(blobs > MAX_BLOBS ? [blobNotice] : []),
    ...(tooLarge > 0 ? [sizeNotice] : []),
  ];
}
