/** The scanners of this build, from the registry that is generated from the folders under scanners/. */
import {SCANNERS} from '../scanners/registry.generated.ts';
import type {Scanner} from './scanner.ts';

/** Loads the module of every scanner; what a scanner needs only to scan, it loads itself. */
export function loadScanners(): Promise<Scanner[]> {
  return Promise.all(SCANNERS.map(({load}) => load()));
}

/** Names for the config: all that exist, and those that `embedded` stands for. */
export function scannerNames(): {readonly knownScanners: string[]; readonly embeddedScanners: string[]} {
  const names = SCANNERS.map(({name}) => name);
  const embedded = SCANNERS.filter(({origin}) => origin === 'embedded').map(({name}) => name);
  return {knownScanners: names, embeddedScanners: embedded};
}
