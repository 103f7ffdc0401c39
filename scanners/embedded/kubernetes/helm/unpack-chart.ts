/** An archive of a chart (`charts/redis-18.1.0.tgz`) → its files. */
import {gunzipSync} from 'node:zlib';
import type {ChartFile, Folder} from './chart-folder.ts';
import type {ReadContext} from './read-chart.ts';

/** Helm's own limit is 100 MiB; charts have a few. */
const MAX_UNPACKED_BYTES = 20 * 1024 * 1024;
const MAX_FILES = 5_000;
const BLOCK = 512;

/** Undefined when it is no archive, or one that is too large; a note says so. */
export function unpackChart({path, bytes}: ChartFile, {note, step}: ReadContext): Folder | undefined {
  try {
    const files = readTar(gunzipSync(bytes, {maxOutputLength: MAX_UNPACKED_BYTES}), path);
    step(files.size);
    return files;
  } catch {
    note(
      path,
      `is no archive of a chart, or has more than ${MAX_UNPACKED_BYTES} bytes, so the chart in it is not rendered`,
    );
    return undefined;
  }
}

/** Plain files of a tar archive in the format ustar, as Helm packs them; the first folder is the chart. */
function readTar(tar: Buffer, path: string): Folder {
  const files = new Map<string, ChartFile>();
  for (let at = 0; at + BLOCK <= tar.length && files.size < MAX_FILES; ) {
    const size = Number.parseInt(textAt(tar, at + 124, 12).trim(), 8);
    if (!Number.isSafeInteger(size) || size < 0) break;
    const name = nameAt(tar, at);
    const start = at + BLOCK;
    const isPlainFile = ['0', ''].includes(textAt(tar, at + 156, 1));
    if (isPlainFile && name.includes('/')) {
      files.set(name.slice(name.indexOf('/') + 1), {path, bytes: tar.subarray(start, start + size), isPacked: true});
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** Prefix and name of a header. */
function nameAt(tar: Buffer, at: number): string {
  const prefix = textAt(tar, at + 257, 5) === 'ustar' ? textAt(tar, at + 345, 155) : '';
  const name = textAt(tar, at, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function textAt(tar: Buffer, at: number, length: number): string {
  const field = tar.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.subarray(0, end === -1 ? length : end).toString('utf8');
}
