/** Which scanners run: names, `embedded`, `auto`, and a version after a name for those that are installed. */
import {ConfigError} from './config.ts';
import {didYouMean} from './did-you-mean.ts';

/** Stands for every scanner that ships inside. */
export const EMBEDDED = 'embedded';

/** Stands for every scanner: of the external ones those that have something to look at and can be had here. */
export const AUTO = 'auto';

export interface KnownScanners {
  /** Names of the scanners that exist. */
  readonly knownScanners: readonly string[];
  readonly embeddedScanners: readonly string[];
  /** Versions that the locks name, by external scanner. Default: none is known. */
  readonly lockedVersions?: ReadonlyMap<string, string>;
}

export interface ChosenScanners {
  /** Sorted. */
  readonly scanners: readonly string[];
  /** Of these the ones that only `auto` stands for. */
  readonly autoScanners: readonly string[];
}

/** Throws `ConfigError` for a name that no scanner has, and for a version that is not the locked one. */
export function resolveScanners(asked: readonly string[], known: KnownScanners): ChosenScanners {
  const named = new Set(asked.filter((entry) => entry !== AUTO).flatMap((entry) => namesOf(entry, known)));
  if (!asked.includes(AUTO)) return {scanners: [...named].sort(), autoScanners: []};
  const isOwn = (name: string) => known.embeddedScanners.includes(name);
  const autoScanners = known.knownScanners.filter((name) => !named.has(name) && !isOwn(name));
  return {scanners: [...known.knownScanners].sort(), autoScanners: [...autoScanners].sort()};
}

/** Throws `ConfigError`. `key`: for the message. */
export function checkScannerName(key: string, name: string, {knownScanners}: KnownScanners): string {
  if (knownScanners.includes(name)) return name;
  const words = [EMBEDDED, AUTO, ...knownScanners];
  const shown = JSON.stringify(name.slice(0, 80));
  throw new ConfigError(`${key}: ${shown} is not a scanner (${words.join(', ')})${didYouMean(name, words)}`);
}

function namesOf(entry: string, known: KnownScanners): readonly string[] {
  if (entry === EMBEDDED) return known.embeddedScanners;
  const at = entry.indexOf('@');
  if (at < 0) return [checkScannerName('scanners', entry, known)];
  const name = checkScannerName('scanners', entry.slice(0, at), known);
  checkVersion(name, entry.slice(at + 1), known);
  return [name];
}

/** `0.72` means any `0.72.x`. */
function checkVersion(name: string, version: string, {lockedVersions}: KnownScanners): void {
  const locked = lockedVersions?.get(name);
  const shown = JSON.stringify(`${name}@${version}`.slice(0, 80));
  if (locked === undefined)
    throw new ConfigError(`scanners: ${shown}: ${name} ships inside, write it without a version`);
  const asked = version.replace(/^v/, '');
  if (asked !== '' && `${locked}.`.startsWith(`${asked}.`)) return;
  throw new ConfigError(
    `scanners: ${shown}: this version of secure-pipeline installs ${name} ${locked} and no other, by its hash; write ${name} or ${name}@${locked}`,
  );
}
