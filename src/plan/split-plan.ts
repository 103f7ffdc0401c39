/**
 * Plan → as many parts as there are machines. File scanners are divided by files, the files of a service together as
 * far as they are no more than a fair share; scanners that look at a side as a whole go to one part each. Pure: the same
 * plan is divided the same way wherever that is worked out.
 */
import {compareText} from '../finding/location.ts';
import {fileCostMs, wholeCostMs} from './estimate-cost.ts';
import type {Plan, PlannedScanner} from './plan.ts';

export interface Shard {
  /** From 1 to `total`. */
  readonly index: number;
  readonly total: number;
  /** What this part scans: fewer files of file scanners, and some of the others. Nothing that is skipped. */
  readonly plan: Plan;
  /** Estimated time of one machine. */
  readonly costMs: number;
  /** Services, folders and scanners, the most expensive first. */
  readonly titles: readonly string[];
}

export interface SplitFacts {
  /** The service, or the folder, that a path is counted to. */
  readonly groupOf: (path: string) => string;
  /** Whether images are pulled, or read from archives. */
  readonly readsImages: boolean;
}

/** Parts 1 to `total`, some of them empty when there is little to do. */
export function splitPlan(plan: Plan, total: number, facts: SplitFacts): readonly Shard[] {
  const units = divide(listUnits(plan, facts), total);
  const bins = Array.from({length: total}, (): Bin => ({costMs: 0, units: []}));
  for (const unit of units) {
    const lightest = bins.reduce((best, bin) => (bin.costMs < best.costMs ? bin : best));
    lightest.units.push(unit);
    lightest.costMs += unit.costMs;
  }
  return bins.map(({costMs, units: ofBin}, index) => ({
    index: index + 1,
    total,
    plan: restrict(plan, ofBin),
    costMs,
    titles: [...new Set(ofBin.map(({title}) => title))],
  }));
}

/** A machine needs half a minute before it begins: for less than this it is not worth its while. */
const WORTHWHILE_MS = 60_000;

/** How many parts are worth their machines, at most `max`. */
export function chooseShardCount(plan: Plan, max: number, facts: SplitFacts): number {
  const costMs = listUnits(plan, facts).reduce((sum, unit) => sum + unit.costMs, 0);
  return Math.max(1, Math.min(max, Math.floor(costMs / WORTHWHILE_MS)));
}

interface Bin {
  costMs: number;
  readonly units: Unit[];
}

/** What is not divided further: one scanner, or some paths for all file scanners. */
interface Unit {
  readonly title: string;
  readonly costMs: number;
  readonly scanner?: string;
  readonly files: readonly FileCost[];
}

interface FileCost {
  readonly path: string;
  readonly costMs: number;
}

type PlannedRun = Extract<PlannedScanner, {kind: 'run'}>;

function runsOf(plan: Plan): readonly PlannedRun[] {
  return plan.scanners.flatMap((planned) => (planned.kind === 'run' ? [planned] : []));
}

function listUnits(plan: Plan, {groupOf, readsImages}: SplitFacts): readonly Unit[] {
  const runs = runsOf(plan);
  const whole = runs
    .filter(({scanner}) => scanner.kind !== 'file')
    .map((run): Unit => {
      const {name} = run.scanner.manifest;
      return {title: name, scanner: name, costMs: wholeCostMs(run, readsImages), files: []};
    });
  const groups = Map.groupBy(listFiles(runs), ({path}) => groupOf(path));
  return [...whole, ...[...groups].map(([title, files]): Unit => ({title, costMs: sum(files), files}))];
}

/** All versions of a file are scanned together; sorted by path. */
function listFiles(runs: readonly PlannedRun[]): readonly FileCost[] {
  const costs = new Map<string, number>();
  for (const {scanner, head, base, history} of runs) {
    if (scanner.kind !== 'file') continue;
    const seen = new Set<string>();
    for (const {path, oid, sizeBytes} of [...head, ...base, ...history]) {
      if (seen.has(oid + path)) continue;
      seen.add(oid + path);
      costs.set(path, (costs.get(path) ?? 0) + fileCostMs(sizeBytes));
    }
  }
  return [...costs].map(([path, costMs]) => ({path, costMs})).sort((a, b) => compareText(a.path, b.path));
}

function sum(files: readonly FileCost[]): number {
  return files.reduce((total, {costMs}) => total + costMs, 0);
}

/** The most expensive first; a service that is more than a fair share is cut along its paths. */
function divide(units: readonly Unit[], total: number): readonly Unit[] {
  const fairMs = units.reduce((cost, unit) => cost + unit.costMs, 0) / total;
  return units
    .flatMap((unit) => (unit.costMs > fairMs && unit.files.length > 1 ? cut(unit, fairMs) : [unit]))
    .sort((a, b) => b.costMs - a.costMs || compareText(a.title, b.title) || compareText(firstPath(a), firstPath(b)));
}

function cut({title, files}: Unit, fairMs: number): readonly Unit[] {
  const pieces: FileCost[][] = [];
  let roomMs = 0;
  for (const file of files) {
    const piece = pieces.at(-1);
    if (piece === undefined || file.costMs > roomMs) {
      pieces.push([file]);
      roomMs = fairMs - file.costMs;
    } else {
      piece.push(file);
      roomMs -= file.costMs;
    }
  }
  return pieces.map((piece) => ({title, costMs: sum(piece), files: piece}));
}

function firstPath({files}: Unit): string {
  return files[0]?.path ?? '';
}

/** The plan without what belongs to others. */
function restrict(plan: Plan, units: readonly Unit[]): Plan {
  const paths = new Set(units.flatMap(({files}) => files.map(({path}) => path)));
  const whole = new Set(units.flatMap(({scanner}) => scanner ?? []));
  const own = <Entry extends {readonly path: string}>(entries: readonly Entry[]) =>
    entries.filter(({path}) => paths.has(path));
  const scanners = runsOf(plan).flatMap((run): readonly PlannedRun[] => {
    if (run.scanner.kind !== 'file') return whole.has(run.scanner.manifest.name) ? [run] : [];
    const part = {...run, head: own(run.head), base: own(run.base), history: own(run.history)};
    return part.head.length + part.base.length + part.history.length === 0 ? [] : [part];
  });
  return {scanners};
}
