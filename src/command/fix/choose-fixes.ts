/** Which fixes are made now: those asked for, and of several that touch the same place the first. */
import type {JudgedFinding} from '../../finding/finding.ts';
import type {Fix, TextEdit} from '../../finding/fix.ts';
import {compareLocations} from '../../finding/location.ts';
import type {Report} from '../../report/report.ts';

export type FixableFinding = JudgedFinding & {readonly fix: Fix};

export interface ChoiceOptions {
  /** Empty means every rule. */
  readonly ruleIds: readonly string[];
  /** Only what the base does not have. */
  readonly onlyNew: boolean;
}

/** Open findings of the head with a fix, in the order of their places. */
export function fixableFindings(
  {findings}: Pick<Report, 'findings'>,
  {ruleIds, onlyNew}: ChoiceOptions,
): readonly FixableFinding[] {
  const wanted = new Set(ruleIds);
  return findings
    .filter(hasFix)
    .filter(({status, disposition}) => disposition === 'open' && (onlyNew ? status === 'new' : status !== 'fixed'))
    .filter(
      ({rule, sources}) => wanted.size === 0 || wanted.has(rule.id) || sources.some((one) => wanted.has(one.ruleId)),
    )
    .sort((a, b) => compareLocations(a.location, b.location));
}

function hasFix(finding: JudgedFinding): finding is FixableFinding {
  return finding.fix !== undefined;
}

export interface FixPlan {
  readonly chosen: readonly FixableFinding[];
  /** They touch a place that a chosen one changes; after a new scan their turn comes. */
  readonly postponed: readonly FixableFinding[];
  /** Edits of the chosen ones, each once. */
  readonly editsByPath: ReadonlyMap<string, readonly TextEdit[]>;
}

/** Two fixes with the very same edit share it. */
export function planFixes(findings: readonly FixableFinding[]): FixPlan {
  const taken = new Map<string, Place[]>();
  const edits = new Map<string, TextEdit>();
  const chosen: FixableFinding[] = [];
  const postponed: FixableFinding[] = [];
  for (const finding of findings) {
    const fresh = finding.fix.edits.filter((edit) => !edits.has(JSON.stringify(edit)));
    if (fresh.some(({location}) => (taken.get(location.path) ?? []).some((place) => touches(place, location)))) {
      postponed.push(finding);
      continue;
    }
    chosen.push(finding);
    for (const edit of fresh) {
      edits.set(JSON.stringify(edit), edit);
      const places = taken.get(edit.location.path) ?? [];
      places.push(edit.location);
      taken.set(edit.location.path, places);
    }
  }
  return {chosen, postponed, editsByPath: Map.groupBy(edits.values(), ({location}) => location.path)};
}

type Place = TextEdit['location'];

/** Also true for two insertions at one place: which comes first is not for us to guess. */
function touches(a: Place, b: Place): boolean {
  return !isAfter(a, b) && !isAfter(b, a);
}

/** `a` begins behind the end of `b`. */
function isAfter(a: Place, b: Place): boolean {
  return a.startLine > b.endLine || (a.startLine === b.endLine && a.startColumn > b.endColumn);
}
