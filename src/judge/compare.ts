/** Compares head with base: which findings are new, which were there before, which are fixed. */
import type {PlacedFinding, Status} from '../finding/finding.ts';

export type ComparedFinding = PlacedFinding & {readonly status: Status};

export interface ComparisonFacts {
  /** Base path → head path. */
  readonly renames: ReadonlyMap<string, string>;
  /** Day on which the base was committed, `YYYY-MM-DD`, UTC; undefined where it is not known. */
  readonly baseDay: string | undefined;
}

/**
 * Every finding of the head as `new`, `newly-disclosed` or `existing`, and those of the base that are gone as `fixed`.
 *
 * One finding of the base excuses at most one of the head, so a copy of an old problem is new. First the same problem
 * in the same file (or in the file it was renamed to); then, for problems that have a name of their own in the whole
 * repository, one that left its old place: it was moved. A problem known only within its file never excuses one in
 * another file. A flaw of both sides that was published after the day of the base is newly disclosed.
 */
export function compareWithBase(
  head: readonly PlacedFinding[],
  base: readonly PlacedFinding[],
  {renames, baseDay}: ComparisonFacts,
): ComparedFinding[] {
  const inPlace = matchBy({head, base}, ({location}, side) =>
    side === 'base' ? (renames.get(location.path) ?? location.path) : location.path,
  );
  const movable = {
    head: inPlace.unmatched.head.filter(isMovable),
    base: inPlace.unmatched.base.filter(isMovable),
  };
  const moved = matchBy(movable, () => '');

  const old = {
    head: new Set([...inPlace.matched.head, ...moved.matched.head]),
    base: new Set([...inPlace.matched.base, ...moved.matched.base]),
  };
  return [
    ...head.map((finding) => withStatus(finding, old.head.has(finding) ? ageOf(finding, baseDay) : 'new')),
    ...base.filter((finding) => !old.base.has(finding)).map((finding) => withStatus(finding, 'fixed')),
  ];
}

/** Days are compared as text. What was published on the day of the base itself could have been known. */
function ageOf({advisory}: PlacedFinding, baseDay: string | undefined): 'existing' | 'newly-disclosed' {
  const published = advisory?.published;
  return published !== undefined && baseDay !== undefined && published > baseDay ? 'newly-disclosed' : 'existing';
}

interface Pairing {
  readonly head: readonly PlacedFinding[];
  readonly base: readonly PlacedFinding[];
}

/** Pairs findings with equal problem and place, each at most once. */
function matchBy(
  {head, base}: Pairing,
  placeOf: (finding: PlacedFinding, side: 'head' | 'base') => string,
): {readonly matched: Pairing; readonly unmatched: Pairing} {
  const waiting = Map.groupBy(base, (finding) => problemKey(finding, placeOf(finding, 'base')));
  const matched = {head: new Set<PlacedFinding>(), base: new Set<PlacedFinding>()};
  for (const finding of head) {
    const partner = waiting.get(problemKey(finding, placeOf(finding, 'head')))?.pop();
    if (partner === undefined) continue;
    matched.head.add(finding);
    matched.base.add(partner);
  }
  return {
    matched: {head: [...matched.head], base: [...matched.base]},
    unmatched: {
      head: head.filter((finding) => !matched.head.has(finding)),
      base: base.filter((finding) => !matched.base.has(finding)),
    },
  };
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
