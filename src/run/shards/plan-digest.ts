/** Everything that what scanners say depends on, as one digest: shards of which it differs are not of one scan. */
import {createHash} from 'node:crypto';
import {relative, resolve} from 'node:path';
import type {Config} from '../../config/config.ts';
import {compareText} from '../../finding/location.ts';
import type {Repository} from '../../repository/snapshot.ts';
import type {ScannerSettings} from '../../scanner.ts';
import {addList} from '../run-facts.ts';

export interface PlanFacts {
  readonly repository: Repository;
  readonly config: Config;
  /** By scanner name. */
  readonly settings: ReadonlyMap<string, ScannerSettings>;
  /** Of the program. */
  readonly codeDigest: string;
}

/**
 * 64 hexadecimal characters. Not in it: what only judges (thresholds, waivers), the day, and places of this machine, so
 * that every machine with the same checkout, policy and program works out the same.
 */
export function digestPlan({repository, config, settings, codeDigest}: PlanFacts): string {
  const {head, base, history} = repository;
  const {scanners, autoScanners, targetUrl, dependencies, images} = config;
  const {advisoriesFolder, ...advisories} = dependencies;
  const paths = images.paths.map((path) => relative(repository.root, resolve(repository.root, path)));
  const hash = createHash('sha256');
  const facts = [advisories, advisoriesFolder !== undefined, {...images, paths}];
  hash.update(
    JSON.stringify([codeDigest, scanners, autoScanners, targetUrl ?? null, ...facts, digestSettings(settings)]),
  );
  for (const list of [head.files, head.skipped, base?.files, base?.skipped, history]) addList(hash, list);
  return hash.digest('hex');
}

function digestSettings(settings: ReadonlyMap<string, ScannerSettings>): unknown {
  return [...settings]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, {settingsFiles, problems}]) => [name, hashFiles(settingsFiles), problems ?? []]);
}

function hashFiles(files: Readonly<Record<string, Uint8Array>>): unknown {
  return Object.entries(files)
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]);
}
