/** Pairs of findings at a place: labelled and merged, compared. */
import type {Finding, MergedFinding} from '../../../src/finding/finding.ts';
import {merge} from '../../../src/merge/merge.ts';
import type {Place} from './places.ts';
import {toFinding} from './recorded-finding.ts';

export interface Score {
  /** Pairs that are the same problem and were merged. */
  readonly right: number;
  /** Pairs that were merged and are two problems. */
  readonly wrong: readonly string[];
  /** Pairs that are the same problem and were not merged. */
  readonly missed: readonly string[];
  /** Pairs that are two problems and were not merged. */
  readonly apart: number;
}

type Label = 'same' | 'different' | 'unsure';

/** Merges what was found at the place and compares each pair of labelled findings with its label. */
export function scorePlace(place: Place): Score {
  const problemOf = mergedProblems(place);
  const labels = labelPairs(place, (a, b) => problemOf(a) === problemOf(b));
  const score = {right: 0, wrong: [] as string[], missed: [] as string[], apart: 0};
  for (const {a, b, label} of labels) {
    const merged = problemOf(a) === problemOf(b);
    if (label === 'same' && merged) score.right++;
    else if (label === 'same') score.missed.push(describe(place, a, b));
    else if (label === 'different' && merged) score.wrong.push(describe(place, a, b));
    else if (label === 'different') score.apart++;
  }
  return score;
}

/** Of several places together. */
export function addScores(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((sum, {right}) => sum + right, 0),
    wrong: scores.flatMap(({wrong}) => wrong),
    missed: scores.flatMap(({missed}) => missed),
    apart: scores.reduce((sum, {apart}) => sum + apart, 0),
  };
}

/** Number of the finding → number of the merged finding that has it as a source. */
function mergedProblems({path, findings}: Place): (number: number) => number {
  const marked = findings.map((recorded, number): Finding & Pick<MergedFinding, 'sources'> => {
    const finding = toFinding(recorded, path);
    return {...finding, sources: [{scanner: finding.scanner, ruleId: String(number)}]};
  });
  const problems = new Map(
    merge(marked).flatMap(({sources}, problem) => sources.map(({ruleId}) => [Number(ruleId), problem] as const)),
  );
  return (number) => {
    const problem = problems.get(number);
    if (problem === undefined) throw new Error(`${path}: merging lost finding ${number}`);
    return problem;
  };
}

interface LabelledPair {
  readonly a: number;
  readonly b: number;
  readonly label: Label;
}

function labelPairs(place: Place, isMerged: (a: number, b: number) => boolean): readonly LabelledPair[] {
  const labels = new Map<string, Label>();
  const set = (a: number, b: number, label: Label) => labels.set(pairKey(a, b), label);
  for (const [a, b] of place.unsure) set(a, b, 'unsure');
  for (const group of place.same) for (const [a, b] of pairsOf(group)) set(a, b, 'same');
  for (const {sightings, each} of place.wide) {
    for (const [a, b] of pairsOf(sightings)) set(a, b, 'same');
    for (const wide of sightings) labelWide(wide, each);
  }
  const numbers = Array.from({length: place.labelled}, (_, number) => number);
  return pairsOf(numbers).map(([a, b]) => ({a, b, label: labels.get(pairKey(a, b)) ?? 'different'}));

  /** It is one of them, whichever it was merged with; the others are neither right nor wrong. */
  function labelWide(wide: number, each: readonly number[]): void {
    for (const one of each) set(wide, one, 'unsure');
    const partner = each.find((one) => isMerged(wide, one)) ?? each[0];
    if (partner !== undefined) set(wide, partner, 'same');
  }
}

function pairsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return numbers.flatMap((a, index) => numbers.slice(index + 1).map((b) => [a, b] as const));
}

function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

function describe({repository, path, findings}: Place, a: number, b: number): string {
  const [one, other] = [findings[a], findings[b]].map((finding) =>
    finding === undefined ? '?' : `${finding.scanner} ${finding.ruleId}:${finding.location.startLine}`,
  );
  return `${repository} ${path}: ${one} | ${other}`;
}
