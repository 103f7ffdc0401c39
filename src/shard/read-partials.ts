/** Reads the files with partial results as what they are: written by somebody else. */
import {basename, resolve} from 'node:path';
import {readFileBytes} from '../platform/files.ts';
import {findPaths} from '../platform/find-paths.ts';
import type {PartialText} from '../run/shards/check-shards.ts';

/** 100,000 files of source code make about 20 MB. */
const MAX_FILE_BYTES = 128 * 1024 * 1024;

/** All of them are in memory at once. */
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;

/** One for each shard that a matrix can have. */
const MAX_FILES = 256;

/**
 * Files of paths and globs, which start at `from`. Links, folders, pipes and what is too large are not read, and named
 * with the reason; so is a path or glob without a file.
 */
export async function readPartials(patterns: readonly string[], from: string): Promise<readonly PartialText[]> {
  const read: PartialText[] = [];
  let leftBytes = MAX_TOTAL_BYTES;
  for (const pattern of patterns) {
    const files = await findPaths(resolve(from, pattern));
    if (files.length === 0) read.push({name: pattern, content: {fault: 'there is no such file'}});
    for (const file of files) {
      const one =
        read.length < MAX_FILES ? readOne(file, leftBytes) : {fault: `there are more than ${MAX_FILES} files`};
      if ('text' in one) leftBytes -= one.text.length;
      read.push({name: basename(file), content: one});
      if (read.length > MAX_FILES) return read;
    }
  }
  return read;
}

function readOne(file: string, leftBytes: number): PartialText['content'] {
  const bytes = readFileBytes(file, Math.min(MAX_FILE_BYTES, leftBytes));
  if (bytes === 'unreadable') return {fault: 'is no file that can be read'};
  if (bytes === 'too-large')
    return {fault: `is larger than ${MAX_FILE_BYTES} bytes, or than is left of ${MAX_TOTAL_BYTES}`};
  return {text: bytes.toString('utf8')};
}
