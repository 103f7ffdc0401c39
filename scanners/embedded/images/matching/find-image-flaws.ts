/** Flaws of a subject: of all names that it is asked under, each flaw once. */
import type {Flaws} from '../../../../src/advisories/matching/find-flaws.ts';
import type {Flaw, Rating} from '../../../../src/advisories/matching/flaw.ts';
import type {InstalledVersion} from '../../../../src/advisories/matching/flaw-finder.ts';
import {isOfStream} from './module-stream.ts';
import type {Subject} from './subject.ts';

/** `will-not-fix`: the distribution says that it is no reason for an update, or has stopped to mend the release. */
export type FixStatus = 'fixed' | 'not-fixed' | 'will-not-fix';

export interface ImageFlaw {
  readonly flaw: Flaw;
  /** Smallest version without any known flaw. */
  readonly clean: string | undefined;
  readonly status: FixStatus;
  readonly rating: Rating;
}

export interface SubjectFlaws {
  readonly flaws: readonly ImageFlaw[];
  /** Advisories that may or may not affect it, as versions cannot be compared. */
  readonly unknown: readonly string[];
}

export function findImageFlaws(subject: Subject, flawsOf: (asked: InstalledVersion) => Flaws): SubjectFlaws {
  const byId = new Map<string, ImageFlaw>();
  const unknown = new Set<string>();
  for (const asked of subject.asked) {
    const found = flawsOf(asked);
    for (const id of found.unknown) unknown.add(id);
    for (const flaw of found.flaws) {
      if (subject.system === 'rpm' && !flaw.records.some((record) => isOfStream(asked.version, record))) continue;
      const known = byId.get(flaw.stableId);
      // Of several that tell the flaw, one that knows a fixed version says more.
      if (known === undefined || (known.flaw.fixed === undefined && flaw.fixed !== undefined)) {
        byId.set(flaw.stableId, toImageFlaw(flaw, found.clean, subject));
      }
    }
  }
  return {flaws: [...byId.values()], unknown: [...unknown]};
}

/** Words of distributions: no security update is due, or there are none any more. */
const NOT_DUE = ['unimportant', 'negligible'];
const ENDED = 'end-of-life';

function toImageFlaw(flaw: Flaw, clean: string | undefined, {system}: Subject): ImageFlaw {
  const words = system === undefined ? [] : flaw.records.map(({severityWord}) => severityWord ?? '');
  const isMinor = words.length > 0 && words.every((word) => NOT_DUE.includes(word));
  const isEnded = words.length > 0 && words.every((word) => word === ENDED);
  const unfixed = isMinor || isEnded ? 'will-not-fix' : 'not-fixed';
  return {
    flaw,
    clean,
    status: flaw.fixed === undefined ? unfixed : 'fixed',
    // The score is for the software as its authors publish it; the distribution knows what of it is in its package.
    rating: isMinor && !flaw.knownExploited ? {severity: 'info', source: 'word'} : flaw.rating,
  };
}
