/** Compares head with base: which findings are new, which were there before, which are fixed. */
import type {PlacedFinding, Status} from '../finding/finding.ts';

export type ComparedFinding = PlacedFinding & {readonly status: Status};

/**
 * Every finding of the head as `new` or `existing`, and those of the base that are gone as `fixed`.
 *
 * One finding of the base excuses at most one of the head, so a copy of an old problem is new. First the same problem
 * in the same file (or in the file it was renamed to); then, for problems that have a name of their own in the whole
 * repository, one that left its old place: it was moved. A problem known only within its file never excuses one in
 * another file.
 */
export function compareWithBase(
  head: readonly PlacedFinding[],
  base: readonly PlacedFinding[],
  renames: ReadonlyMap<string, string>,
): ComparedFinding[] {
  const inPlace = matchBy({head, base}, ({location}, side) =>
    side === 'base' ? (renames.get(location.path) ?? location.path) : location.path,
  );
  const movable = {
    head: inPlace.unmatched.head.filter(isMovable),
    base: inPlace.unmatched.base.filter(isMovable),
  };
  const moved = matchBy(movable, () => '');

  const existing = new Set([...inPlace.matched, ...moved.matched]);
  return [
    ...head.map((finding) => withStatus(finding, existing.has(finding) ? 'existing' : 'new')),
    ...base.filter((finding) => !existing.has(finding)).map((finding) => withStatus(finding, 'fixed')),
  ];
}

interface Pairing {
  readonly head: readonly PlacedFinding[];
  readonly base: readonly PlacedFinding[];
}

/** Pairs findings with equal problem and place, each at most once. `matched` holds both partners of every pair. */
function matchBy(
  {head, base}: Pairing,
  placeOf: (finding: PlacedFinding, side: 'head' | 'base') => string,
): {readonly matched: ReadonlySet<PlacedFinding>; readonly unmatched: Pairing} {
  const waiting = new Map<string, PlacedFinding[]>();
  for (const finding of base) {
    const key = problemKey(finding, placeOf(finding, 'base'));
    const sharing = waiting.get(key);
    if (sharing === undefined) waiting.set(key, [finding]);
    else sharing.push(finding);
  }

  const matched = new Set<PlacedFinding>();
  for (const finding of head) {
    const partner = waiting.get(problemKey(finding, placeOf(finding, 'head')))?.shift();
    if (partner !== undefined) matched.add(partner).add(finding);
  }
  const isUnmatched = (finding: PlacedFinding) => !matched.has(finding);
  return {matched, unmatched: {head: head.filter(isUnmatched), base: base.filter(isUnmatched)}};
}

function problemKey({rule, identity}: PlacedFinding, place: string): string {
  return JSON.stringify([rule.id, identity.scope, identity.key, place]);
}

function isMovable({identity}: PlacedFinding): boolean {
  return identity.scope === 'repository';
}

function withStatus(finding: PlacedFinding, status: Status): ComparedFinding {
  return {...finding, status};
}
