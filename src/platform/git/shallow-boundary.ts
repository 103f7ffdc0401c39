/** Where history ends, for a shallow clone together with what was fetched beside it. */
import {makeBlobReader} from './blob-reader.ts';
import {GitError, runGit} from './run-git.ts';

/** Commit objects are small; a long list of parents or a long message stays far below. */
const MAX_COMMIT_BYTES = 4 * 1024 * 1024;

/**
 * Of the commits at which either repository's history ends, those at which it still ends: a parent is missing. The
 * environment lets git see the objects of both.
 */
export async function remainingBoundary(
  folder: string,
  ends: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  try {
    const parents = await readParents(folder, ends, environment);
    const missing = await missingObjects(folder, [...new Set(parents.flat())], environment);
    return ends.filter((_, index) => (parents[index] ?? []).some((parent) => missing.has(parent)));
  } catch (error) {
    // A partial clone refuses to look for what it lacks: then nothing is known to be there.
    if (error instanceof GitError) return ends;
    throw error;
  }
}

/** Ids of the parents that a commit object names. */
export function parseParents(commit: Uint8Array): readonly string[] {
  const text = Buffer.from(commit).toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}

async function readParents(folder: string, commits: readonly string[], environment: Readonly<Record<string, string>>) {
  const reader = makeBlobReader(folder, environment);
  try {
    const contents = await reader.read(commits, MAX_COMMIT_BYTES);
    return contents.map((content) => (content === undefined ? [] : parseParents(content)));
  } finally {
    await reader.close();
  }
}

async function missingObjects(folder: string, ids: readonly string[], environment: Readonly<Record<string, string>>) {
  if (ids.length === 0) return new Set<string>();
  const args = ['cat-file', '--batch-check'];
  const output = await runGit({folder, args, stdin: `${ids.join('\n')}\n`, environment});
  const lines = output
    .toString('utf8')
    .split('\n')
    .filter((line) => line.endsWith(' missing'));
  return new Set(lines.map((line) => line.slice(0, line.indexOf(' '))));
}
