/** Writes down what the program is: a digest of all its files, which cached results depend on. */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Reading all of dist at each start, to see whether it is still the same, would cost more than some scans. */
export function writeDigest(dist: string, files: readonly string[]): void {
  const digest = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(join(dist, file));
    // The length keeps apart what would otherwise run together.
    digest.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  writeFileSync(join(dist, 'digest.txt'), `${digest.digest('hex')}\n`);
}
