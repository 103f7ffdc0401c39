/** Code frames of all findings whose file is at hand. */
import type {Finding} from '../../finding/finding.ts';
import type {CodeFrame} from '../report.ts';
import {CONTEXT_LINES, frameOf, toLines} from './make-frame.ts';
import {masksOf} from './masks.ts';

/** What a frame needs to know of a finding; `status` only of judged ones. */
export type FramedFinding = Pick<Finding, 'location' | 'relatedLocations' | 'fingerprint' | 'sensitive' | 'commit'> & {
  readonly status?: string;
};

/**
 * By fingerprint. `contents` are texts of files of the head by path; a finding that is only in the history or that is
 * fixed has no lines there. Every secret of a file is masked in every frame of it, whichever finding the frame is for.
 */
export function makeFrames(
  contents: ReadonlyMap<string, string>,
  findings: readonly FramedFinding[],
): ReadonlyMap<string, CodeFrame> {
  const present = findings.filter(({commit, status}) => commit === undefined && status !== 'fixed');
  const secrets = Map.groupBy(present.filter(({sensitive}) => sensitive).flatMap(locationsOf), ({path}) => path);
  const byPath = Map.groupBy(present, ({location}) => location.path);

  const frames = new Map<string, CodeFrame>();
  for (const [path, members] of byPath) {
    const text = contents.get(path);
    if (text === undefined) continue;
    const lines = toLines(text);
    const masks = masksOf(secrets.get(path) ?? [], lines.length);
    for (const {fingerprint, location} of members) {
      const frame = frameOf(lines, location, masks, {context: CONTEXT_LINES});
      if (frame !== undefined) frames.set(fingerprint, frame);
    }
  }
  return frames;
}

/** A secret may stand at several places of which one is the finding's own. */
function locationsOf({location, relatedLocations}: FramedFinding) {
  return [location, ...relatedLocations];
}
