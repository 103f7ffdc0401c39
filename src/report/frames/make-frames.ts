/** Code frames of all findings whose file is at hand. */
import type {Finding} from '../../finding/finding.ts';
import type {Location, Region} from '../../finding/location.ts';
import {findTokens} from '../../formats/text/mask-tokens.ts';
import type {CodeFrame} from '../report.ts';
import {diffOf} from './make-diff.ts';
import {frameOf, toLines} from './make-frame.ts';
import {masksOf} from './masks.ts';
import {findRepeats} from './repeats.ts';

/** What a frame needs to know of a finding; `status` only of judged ones. */
export type FramedFinding = Pick<
  Finding,
  'location' | 'relatedLocations' | 'fingerprint' | 'sensitive' | 'commit' | 'fix'
> & {
  readonly status?: string;
};

/**
 * By fingerprint. `contents` are texts of files of the head by path; a finding that is only in the history or that is
 * fixed has no lines there. Every secret of a file is masked in every frame of it, whichever finding the frame is for;
 * `secrets` are places of further ones, such as of findings that were merged into others.
 */
export function makeFrames(
  contents: ReadonlyMap<string, string>,
  findings: readonly FramedFinding[],
  secrets: readonly Location[] = [],
): ReadonlyMap<string, CodeFrame> {
  const present = findings.filter(isPresent);
  const secretsByPath = Map.groupBy([...secrets, ...secretLocations(present)], ({path}) => path);
  const frames = new Map<string, CodeFrame>();
  for (const [path, members] of Map.groupBy(present, ({location}) => location.path)) {
    const text = contents.get(path);
    if (text === undefined) continue;
    for (const [key, frame] of framesOfFile(text, members, secretsByPath.get(path) ?? [])) frames.set(key, frame);
  }
  return frames;
}

/** Places of all secrets; one secret may stand at several of which one is the finding's own. */
export function secretLocations(findings: readonly FramedFinding[]): readonly Location[] {
  return findings
    .filter((finding) => finding.sensitive && isPresent(finding))
    .flatMap(({location, relatedLocations}) => [location, ...relatedLocations]);
}

function isPresent({commit, status}: FramedFinding): boolean {
  return commit === undefined && status !== 'fixed';
}

function framesOfFile(
  text: string,
  findings: readonly FramedFinding[],
  secrets: readonly Location[],
): readonly (readonly [string, CodeFrame])[] {
  const lines = toLines(text);
  const repeats = findRepeats(lines, secrets);
  if (repeats === undefined) return [];
  const masks = masksOf([...secrets, ...repeats, ...tokensIn(lines)], lines.length);
  return findings.flatMap(({fingerprint, location, fix}) => {
    const frame = frameOf(lines, location, masks);
    if (frame === undefined) return [];
    const diff = fix === undefined ? undefined : diffOf(text, location.path, fix, masks);
    return [[fingerprint, {...frame, ...(diff !== undefined && {diff})}] as const];
  });
}

/** A finding can stand beside a secret that no rule has taken for one, such as two that run together. */
function tokensIn(lines: readonly string[]): readonly Region[] {
  return lines.flatMap((line, index) =>
    findTokens(line).map(({start, end}) => ({
      startLine: index + 1,
      startColumn: start + 1,
      endLine: index + 1,
      endColumn: end + 1,
    })),
  );
}
