/** A bounded sample of the source files of a repository, the same one each time. */
import {cpSync, mkdirSync, readdirSync, statSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {isSourcePath} from '../../../scanners/embedded/sast/source-paths.ts';
import {compareText} from '../../../src/finding/location.ts';

const MAX_FILES = 120;
/** Larger ones are mostly not written by people, smaller ones are empty. */
const MAX_BYTES = 40_000;
const MIN_BYTES = 200;

/** Copies files of a check-out, spread evenly over each kind of file. */
export function copySample(from: string, to: string, maxFiles: number = MAX_FILES): void {
  const paths = readdirSync(from, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && isSourcePath(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(?:\.git|node_modules|vendor)\/|\.min\.|\.d\.ts$/.test(file) && isOfUsualSize(file))
    .map((file) => relative(from, file))
    .sort(compareText);
  for (const path of paths.length <= maxFiles ? paths : spread(paths, maxFiles)) {
    mkdirSync(dirname(join(to, path)), {recursive: true});
    cpSync(join(from, path), join(to, path));
  }
}

function isOfUsualSize(file: string): boolean {
  const {size} = statSync(file);
  return size >= MIN_BYTES && size <= MAX_BYTES;
}

function spread(paths: readonly string[], maxFiles: number): readonly string[] {
  const byEnding = Map.groupBy(paths, (path) => path.slice(path.lastIndexOf('.')));
  return [...byEnding.values()].flatMap((own) => {
    const count = Math.max(1, Math.floor((maxFiles * own.length) / paths.length));
    const step = Math.max(1, own.length / count);
    return own.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, count);
  });
}
