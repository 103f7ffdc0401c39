/** Reads the files that findings are in, and cuts a code frame for each finding. */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Repository} from '../../repository/snapshot.ts';
import type {CodeFrame} from '../report.ts';
import {makeFrames} from './make-frames.ts';

/** Frames by fingerprint. Findings of older commits and fixed ones have none: their lines are not in the head. */
export async function collectFrames(
  repository: Pick<Repository, 'head' | 'read'>,
  findings: readonly JudgedFinding[],
): Promise<ReadonlyMap<string, CodeFrame>> {
  const shown = findings.filter(({status, commit}) => status !== 'fixed' && commit === undefined);
  const wanted = new Set(shown.map(({location}) => location.path));
  const entries = repository.head.files.filter(({path}) => wanted.has(path));

  const frames = new Map<string, CodeFrame>();
  const byPath = Map.groupBy(shown, ({location}) => location.path);
  for await (const {entry, bytes} of repository.read(entries)) {
    const contents = new Map([[entry.path, new TextDecoder().decode(bytes)]]);
    for (const [print, frame] of makeFrames(contents, byPath.get(entry.path) ?? [])) frames.set(print, frame);
  }
  return frames;
}
