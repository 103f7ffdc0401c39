/** Config × Repository × scanners → Plan. Pure: asks each scanner for its files by path and reads nothing. */
import type {Config} from '../config/config.ts';
import {compareText} from '../finding/location.ts';
import type {FileEntry, Repository, Snapshot} from '../repository/snapshot.ts';
import type {Scanner, ScannerProfile, ScannerSettings, WithheldFile} from '../scanner.ts';
import type {NotApplicableReason, Plan, PlannedScanner} from './plan.ts';

/**
 * Every scanner that is known gets its place: it runs over the files it accepts, or it is skipped with a reason.
 * Throws when the config names a scanner that is not known: a plan without it would prove less than was asked for.
 * `absent`: why scanners that nobody named cannot run on this machine.
 */
export function makePlan(
  config: Config,
  repository: Repository,
  scanners: readonly Scanner[],
  settings: ReadonlyMap<string, ScannerSettings> = new Map(),
  absent: ReadonlyMap<string, NotApplicableReason> = new Map(),
): Plan {
  refuseUnknown(config.scanners, scanners);
  const wanted = new Set(config.scanners);

  const planned = scanners.map((scanner) => {
    const {name} = scanner.manifest;
    if (!wanted.has(name)) return skip(scanner, 'switched-off');
    const reason = absent.get(name);
    const run = planScanner(scanner, repository, config, settings.get(name));
    return run.kind === 'run' && reason !== undefined ? skip(scanner, reason) : run;
  });
  return {scanners: planned.sort(byName)};
}

/** The plan with scanners that were not even loaded, as the config does not name them. */
export function withSwitchedOff({scanners}: Plan, profiles: readonly ScannerProfile[]): Plan {
  const others = profiles.map((profile) => skip(profile, 'switched-off'));
  return {scanners: [...scanners, ...others].sort(byName)};
}

function byName(left: PlannedScanner, right: PlannedScanner): number {
  return compareText(left.scanner.manifest.name, right.scanner.manifest.name);
}

function planScanner(
  scanner: Scanner,
  repository: Repository,
  config: Config,
  settings: ScannerSettings | undefined,
): PlannedScanner {
  const accepted = <Entry extends {readonly path: string}>(entries: readonly Entry[]) =>
    entries.filter(({path}) => scanner.accepts(path, settings));
  const head = accepted(filesFor(scanner, repository.head));
  const base = accepted(filesFor(scanner, repository.base));
  const history = scanner.kind === 'file' && scanner.scansHistory ? accepted(repository.history) : [];

  const withheld = {head: withheldFrom(scanner, repository.head), base: withheldFrom(scanner, repository.base)};
  const noneAccepted = head.length + base.length + history.length + withheld.head.length + withheld.base.length === 0;
  const isIdle = noneAccepted || !appliesTo(scanner, [...head, ...base]);
  return isIdle && !readsNamedImages(scanner, config)
    ? skip(scanner, 'no-matching-files')
    : {kind: 'run', scanner, head, base, history, withheld};
}

function filesFor(scanner: Scanner, side: Snapshot | undefined): readonly FileEntry[] {
  const {files = [], generated = []} = side ?? {};
  const isWide = scanner.kind === 'tool' && scanner.readsGenerated === true && generated.length > 0;
  return isWide ? [...files, ...generated].sort((a, b) => compareText(a.path, b.path)) : files;
}

/** A tool may read files only to understand others. */
function appliesTo(scanner: Scanner, files: readonly {readonly path: string}[]): boolean {
  return scanner.kind !== 'tool' || scanner.appliesTo?.(files.map(({path}) => path)) !== false;
}

function readsNamedImages(scanner: Scanner, {images}: Config): boolean {
  const isNamed = images.references.length + images.paths.length > 0;
  return isNamed && scanner.kind === 'project' && scanner.readsImages === true;
}

/** Only project scanners know whether a file that is too large, or is not there, keeps them from judging others. */
function withheldFrom(scanner: Scanner, side: Snapshot | undefined): readonly WithheldFile[] {
  if (scanner.kind !== 'project' || side === undefined) return [];
  return side.skipped.flatMap(({path, reason}) => {
    const isMissed = reason === 'too-large' || reason === 'lfs-pointer' || reason === 'unreadable';
    return isMissed && scanner.accepts(path) ? [{path, reason}] : [];
  });
}

function skip(scanner: ScannerProfile, reason: NotApplicableReason): PlannedScanner {
  return {kind: 'skip', scanner, reason};
}

function refuseUnknown(names: readonly string[], scanners: readonly Scanner[]): void {
  const known = new Set(scanners.map(({manifest}) => manifest.name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`scanners that are not known: ${unknown.join(', ')}`);
}
