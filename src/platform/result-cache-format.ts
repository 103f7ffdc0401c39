/** The cache file: a head with a checksum of the body, then a line `key<TAB>report` for each result. */
import {hash} from 'node:crypto';

/** Changes with the format, so that other versions' files are damaged files to this one. */
const MAGIC = 'secure-pipeline results 1';

/** Lines in the given order until `maxBytes` are reached; what is left out is scanned again when it is needed. */
export function encodeResults(results: ReadonlyMap<string, string>, maxBytes: number): Buffer {
  const headBytes = head('').length + 64;
  const lines: string[] = [];
  let sizeBytes = headBytes;
  for (const [key, report] of results) {
    const line = `${key}\t${report}\n`;
    sizeBytes += Buffer.byteLength(line);
    if (sizeBytes > maxBytes) break;
    lines.push(line);
  }
  const body = Buffer.from(lines.join(''));
  return Buffer.concat([Buffer.from(head(hash('sha256', body, 'hex'))), body]);
}

/** Undefined when the bytes are not exactly what was once encoded. */
export function decodeResults(bytes: Buffer): ReadonlyMap<string, string> | undefined {
  const headEnd = bytes.indexOf('\n') + 1;
  const body = bytes.subarray(headEnd);
  if (bytes.subarray(0, headEnd).toString('latin1') !== head(hash('sha256', body, 'hex'))) return undefined;

  const lines = body.toString('utf8').split('\n').slice(0, -1);
  return new Map(lines.map(splitLine));
}

function splitLine(line: string): [key: string, report: string] {
  const tab = line.indexOf('\t');
  return [line.slice(0, tab), line.slice(tab + 1)];
}

function head(checksum: string): string {
  return `${MAGIC} ${checksum}\n`;
}
