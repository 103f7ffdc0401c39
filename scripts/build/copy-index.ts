/** Puts data files into dist: `scanners/embedded/<name>/index/` → `dist/data/<name>/`, and the advisories beside them. */
import {cpSync, existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Copies compressed data and the notice that says where it is from; returns the names of the scanners. */
export function copyIndexes(scanners: string, data: string): readonly string[] {
  const names = readdirSync(scanners).filter((name) => existsSync(join(scanners, name, 'scanner.ts')));
  return names.sort().filter((name) => copyIndex(join(scanners, name, 'index'), join(data, name)));
}

/** Copies the data of one folder; false when there is none. */
export function copyIndex(from: string, to: string): boolean {
  const files = existsSync(from) ? readdirSync(from).filter(isData) : [];
  if (files.length === 0) return false;
  mkdirSync(to, {recursive: true});
  for (const file of files) cpSync(join(from, file), join(to, file));
  return true;
}

function isData(name: string): boolean {
  return name.endsWith('.br') || name === 'NOTICE.md';
}
