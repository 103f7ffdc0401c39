/** Reads the files that findings are in, and cuts a code frame for each finding. */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Location} from '../../finding/location.ts';
import {decodeText} from '../../formats/text/decode-text.ts';
import type {Repository} from '../../repository/snapshot.ts';
import type {ScanOutcome} from '../../run/outcome.ts';
import type {CodeFrame} from '../report.ts';
import {makeFrames, secretLocations} from './make-frames.ts';

/**
 * Frames by fingerprint. Findings of older commits and fixed ones have none: their lines are not in the head; those
 * about packages have none either: a line of a lockfile tells less than the finding, and lockfiles are large. Secrets
 * of the outcomes whose finding was merged into another or switched off are masked as well. `wanted`: those of the
 * findings that will be shown with their lines; all of them by default.
 */
export async function collectFrames(
  repository: Pick<Repository, 'head' | 'read'>,
  findings: readonly JudgedFinding[],
  outcomes: readonly ScanOutcome[],
  wanted: readonly JudgedFinding[] = findings,
): Promise<ReadonlyMap<string, CodeFrame>> {
  const byPath = Map.groupBy(wanted.filter(hasLines), ({location}) => location.path);
  const shown = findings.filter(hasLines);
  const secrets = Map.groupBy([...secretLocations(shown), ...rawSecretLocations(outcomes)], ({path}) => path);
  const entries = repository.head.files.filter(({path}) => byPath.has(path));

  const frames = new Map<string, CodeFrame>();
  for await (const {entry, bytes} of repository.read(entries)) {
    const contents = new Map([[entry.path, decodeText(bytes)]]);
    const made = makeFrames(contents, byPath.get(entry.path) ?? [], secrets.get(entry.path));
    for (const [fingerprint, frame] of made) frames.set(fingerprint, frame);
  }
  return frames;
}

function hasLines({status, commit, component}: JudgedFinding): boolean {
  return status !== 'fixed' && commit === undefined && component === undefined;
}

function rawSecretLocations(outcomes: readonly ScanOutcome[]): readonly Location[] {
  return outcomes
    .flatMap((outcome) => (outcome.kind === 'not-applicable' ? [] : outcome.findings.head))
    .filter(({sensitive}) => sensitive === true)
    .flatMap(({location, relatedLocations = []}) => [location, ...relatedLocations]);
}
