/**
 * An archive of npm's advisories as large as osv.dev's: the documents of a given one, and generated ones of malicious
 * packages, which are nine tenths of the service's. They have the fields, and about the length, of those that
 * https://github.com/ossf/malicious-packages publishes; their packages do not exist.
 */
import {createHash} from 'node:crypto';
import {closeSync, mkdirSync, openSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';
import {crc32, deflateRawSync} from 'node:zlib';
import {readZip} from '../../src/advisories/read-zip.ts';

/** Writes `target`: all of `source`, then so many generated documents. */
export async function writeServiceArchive(source: string, target: string, generated: number): Promise<void> {
  mkdirSync(dirname(target), {recursive: true});
  const archive = new ArchiveWriter(target);
  let count = 0;
  for await (const text of readZip(source)) archive.add(`given-${count++}.json`, text);
  for (let index = 1; index <= generated; index++) {
    const id = `MAL-2099-${index}`;
    archive.add(`${id}.json`, JSON.stringify(maliciousPackage(id)));
  }
  archive.end();
}

/** Sentences of the length that sources of the service write. */
const DETAILS = 'This document was generated for a benchmark and stands for one about a malicious package. '.repeat(7);

function maliciousPackage(id: string) {
  const sha256 = createHash('sha256').update(id).digest('hex');
  const name = `generated-${sha256.slice(0, 10)}`;
  const ranges = [{type: 'SEMVER', events: [{introduced: '0'}]}];
  const times = {import_time: '2025-11-12T21:07:50.960597982Z', modified_time: '2025-11-12T20:46:07Z'};
  return {
    modified: '2025-11-12T20:46:07Z',
    published: '2025-11-12T20:46:07Z',
    schema_version: '1.7.3',
    id,
    summary: `Malicious code in ${name} (npm)`,
    details: `## Source: bench (${sha256})\n${DETAILS}\n`,
    affected: [{package: {ecosystem: 'npm', name, purl: `pkg:npm/${name}`}, ranges}],
    credits: [{name: 'bench', type: 'FINDER', contact: ['https://example.org']}],
    database_specific: {'malicious-packages-origins': [{...times, ranges, sha256, source: 'bench'}]},
  };
}

/** Counts up to this fit into the end of a plain archive. */
const MAX_PLAIN_ENTRIES = 0xffff;
const VERSION_WITH_ZIP64 = 45;

/** A zip archive of deflated entries. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3 */
class ArchiveWriter {
  readonly #file: number;
  readonly #directory: Buffer[] = [];
  #offset = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w');
  }

  add(name: string, text: string): void {
    const [bytes, nameBytes] = [Buffer.from(text), Buffer.from(name)];
    const data = deflateRawSync(bytes, {level: 6});
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(nameBytes.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(this.#offset, 10);
    this.#directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, tail, nameBytes]));
    this.#write(Buffer.concat([Buffer.from('504b0304', 'hex'), facts, nameBytes, data]));
  }

  end(): void {
    const start = this.#offset;
    const count = this.#directory.length;
    this.#write(Buffer.concat(this.#directory));
    const size = this.#offset - start;
    this.#write(zip64End({count, size, start, at: this.#offset}));
    const end = Buffer.alloc(22);
    end.write('504b0506', 'hex');
    end.writeUInt16LE(Math.min(count, MAX_PLAIN_ENTRIES), 8);
    end.writeUInt16LE(Math.min(count, MAX_PLAIN_ENTRIES), 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(start, 16);
    this.#write(end);
    closeSync(this.#file);
  }

  #write(bytes: Buffer): void {
    writeSync(this.#file, bytes);
    this.#offset += bytes.length;
  }
}

/** The end of the directory with wide numbers, and where it is. */
function zip64End({count, size, start, at}: {count: number; size: number; start: number; at: number}): Buffer {
  const end = Buffer.alloc(56);
  end.write('504b0606', 'hex');
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(VERSION_WITH_ZIP64, 12);
  end.writeUInt16LE(VERSION_WITH_ZIP64, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write('504b0607', 'hex');
  locator.writeBigUInt64LE(BigInt(at), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator]);
}
