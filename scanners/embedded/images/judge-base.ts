/**
 * The base of a pull request: its images are seldom at hand, so those of the head are judged by what the base's
 * Dockerfiles explain of them. An instruction or a FROM that the base does not have brings what is new.
 */
import type {RawFinding} from '../../../src/finding/finding.ts';
import {type HandedImage, unpackHandover} from './handover.ts';
import type {RepositoryImages} from './references/repository-images.ts';
import {placeFindings} from './tracing/place-findings.ts';
import {instructionOf, type Trace, traceImage} from './tracing/trace-image.ts';

export function judgeBase(text: string, repository: RepositoryImages): readonly RawFinding[] {
  const {images, bases} = unpackHandover(text);
  const layersOf = new Map(bases);
  const known = images.map((handed) => {
    const trace = traceImage(handed.traced, repository, layersOf);
    return {trace, findings: handed.findings.filter((finding) => wasThere(finding.origin, trace, handed))};
  });
  return placeFindings(known);
}

/** What no Dockerfile explains, neither the head's nor the base's, does not come from the pull request. */
function wasThere(
  origin: Parameters<typeof instructionOf>[1],
  trace: Trace,
  {hasDockerfile, base}: HandedImage,
): boolean {
  if (!hasDockerfile) return true;
  if (trace.match === undefined) return false;
  const {owner, instruction} = instructionOf(trace, origin);
  return owner === 'base' ? trace.base === base : instruction !== undefined;
}
