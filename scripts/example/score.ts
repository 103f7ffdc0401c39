/** Compares findings with the key: what was planted and found, what was missed, which twins were wrongly accused. */
import type {Source} from '../../src/finding/finding.ts';
import {isAtLeast, type Severity} from '../../src/finding/severity.ts';
import type {Key, Place, Plant, Twin} from './key.ts';

/** A twin may get hints, not accusations. */
const LEAST_ACCUSATION: Severity = 'medium';

/** As much of a finding as the score needs. */
export interface ScoredFinding {
  /** Every scanner that saw it, with its rule. */
  readonly sources: readonly Source[];
  /** The rule that tells it. */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: string;
  readonly startLine: number;
}

export interface Expectation {
  readonly plant: Plant;
  readonly scanner: string;
  readonly found: boolean;
  /** What stood on the right line all the same, such as a finding of lower severity. */
  readonly near: readonly ScoredFinding[];
}

export interface Score {
  readonly expectations: readonly Expectation[];
  /** Planted for scanners, or parts of them, that do not run. */
  readonly later: readonly Plant[];
  readonly silentTwins: readonly Twin[];
  readonly accusations: readonly {readonly twin: Twin; readonly finding: ScoredFinding}[];
}

export interface ScoreOptions {
  /** Names of the scanners that ran. */
  readonly scanners: ReadonlySet<string>;
  /** Placeholders were replaced by tokens. */
  readonly planted: boolean;
}

/** Pure: key and findings in, score out. */
export function scoreFindings(key: Key, findings: readonly ScoredFinding[], options: ScoreOptions): Score {
  const present = key.plants.filter((plant) => plant.generated === undefined || options.planted);
  const isDue = (plant: Plant, scanner: string): boolean =>
    options.scanners.has(scanner) && !(plant.part !== undefined && key.pending.includes(plant.part));
  const accusations = key.twins.flatMap((twin) => accusationsOf(twin, findings).map((finding) => ({twin, finding})));
  return {
    expectations: present.flatMap((plant) =>
      plant.scanners.filter((scanner) => isDue(plant, scanner)).map((scanner) => expect(plant, scanner, findings)),
    ),
    later: present.filter((plant) => !plant.scanners.some((scanner) => isDue(plant, scanner))),
    silentTwins: key.twins.filter((twin) => !accusations.some((accusation) => accusation.twin === twin)),
    accusations,
  };
}

/** True when everything that is due was found and no twin was accused. */
export function isPerfect({expectations, accusations}: Score): boolean {
  return expectations.length > 0 && expectations.every(({found}) => found) && accusations.length === 0;
}

function expect(plant: Plant, scanner: string, findings: readonly ScoredFinding[]): Expectation {
  const places: readonly Place[] = [plant, ...(plant.orAt ?? [])];
  const near = findings.filter((finding) => places.some((place) => isAt(finding, place)));
  return {plant, scanner, near, found: near.some((finding) => meets(finding, plant, scanner))};
}

function isAt({path, startLine}: ScoredFinding, place: Place): boolean {
  return path === place.path && startLine === place.line;
}

function meets(finding: ScoredFinding, plant: Plant, scanner: string): boolean {
  return (
    isAtLeast(finding.severity, plant.severity) &&
    finding.sources.some((source) => source.scanner === scanner && (plant.rules?.includes(source.ruleId) ?? true))
  );
}

function accusationsOf(twin: Twin, findings: readonly ScoredFinding[]): readonly ScoredFinding[] {
  return findings.filter(
    ({path, startLine, severity}) =>
      path === twin.path &&
      startLine >= twin.startLine &&
      startLine <= twin.endLine &&
      isAtLeast(severity, LEAST_ACCUSATION),
  );
}
