/** Compares head with base: which findings are new, which were there before, which are fixed. */
import type {PlacedFinding, Status} from '../finding/finding.ts';

export type ComparedFinding = PlacedFinding & {readonly status: Status};

export interface ComparisonFacts {
  /** Base path → head path. */
  readonly renames: ReadonlyMap<string, string>;
  /** Paths of the head: a file of the base that is not among them was moved or removed. */
  readonly headPaths: ReadonlySet<string>;
  /** Day on which the base was committed, `YYYY-MM-DD`, UTC; undefined where it is not known. */
  readonly baseDay: string | undefined;
}

/**
 * Every finding of the head as `new`, `newly-disclosed` or `existing`, and those of the base that are gone as `fixed`.
 *
 * One finding of the base excuses at most one of the head, so a copy of an old problem is new. First the same problem
 * in the same file (or in the file it was renamed to), of packages first in the same version; then, for problems that
 * have a name of their own in the whole repository, one that left its old place: it was moved. A problem known only
 * within its file never excuses one in another file, and a flaw of a package moves only with its whole lockfile: a fix in
 * one service does not excuse the same flaw in another. A flaw of both sides that was published after the day of the base
 * is newly disclosed.
 */
export function compareWithBase(
  head: readonly PlacedFinding[],
  base: readonly PlacedFinding[],
  {renames, headPaths, baseDay}: ComparisonFacts,
): ComparedFinding[] {
  const pathOf = ({location}: PlacedFinding, side: Side) =>
    side === 'base' ? (renames.get(location.path) ?? location.path) : location.path;
  const old: Matched = {head: new Set(), base: new Set()};
  matchBy({head, base}, old, (finding, side) => [pathOf(finding, side), versionOf(finding)]);
  matchBy({head, base}, old, (finding, side) => [pathOf(finding, side)]);
  const hasLeft = (finding: PlacedFinding) =>
    finding.component === undefined || !headPaths.has(pathOf(finding, 'base'));
  const movable = {
    head: head.filter(isMovable),
    base: base.filter((finding) => isMovable(finding) && hasLeft(finding)),
  };
  matchBy(movable, old, (finding) => [versionOf(finding)]);
  matchBy(movable, old, () => []);

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

type Side = 'head' | 'base';

interface Matched {
  readonly head: Set<PlacedFinding>;
  readonly base: Set<PlacedFinding>;
}

/** Pairs findings that have no partner yet and share problem and traits, each at most once. */
function matchBy(
  sides: Readonly<Record<Side, readonly PlacedFinding[]>>,
  matched: Matched,
  traitsOf: (finding: PlacedFinding, side: Side) => readonly string[],
): void {
  const left = {
    head: sides.head.filter((finding) => !matched.head.has(finding)),
    base: sides.base.filter((finding) => !matched.base.has(finding)),
  };
  const waiting = Map.groupBy(left.base, (finding) => problemKey(finding, traitsOf(finding, 'base')));
  for (const finding of left.head) {
    const partner = waiting.get(problemKey(finding, traitsOf(finding, 'head')))?.pop();
    if (partner === undefined) continue;
    matched.head.add(finding);
    matched.base.add(partner);
  }
}

function problemKey({rule, identity}: PlacedFinding, traits: readonly string[]): string {
  return JSON.stringify([rule.id, identity.scope, identity.key, traits]);
}

/** A flaw keeps its identity when the version changes; where two versions have it, each is compared with itself. */
function versionOf({component}: PlacedFinding): string {
  return component?.purl ?? '';
}

function isMovable({identity}: PlacedFinding): boolean {
  return identity.scope === 'repository';
}

function withStatus(finding: PlacedFinding, status: Status): ComparedFinding {
  return {...finding, status};
}
