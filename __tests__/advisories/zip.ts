/** Writes zip archives for tests: entries stored without compression or deflated, as they are given. */
import {crc32, deflateRawSync} from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly text: string;
  /** Size and checksum that the archive claims, where it lies. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  /** 0: stored; 8, the default: deflated; others are only claimed. */
  readonly method?: number;
  /** Bit 0: encrypted. */
  readonly flags?: number;
}

/** An archive of the entries. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const data = entry.method === 0 ? Buffer.from(entry.text) : deflateRawSync(entry.text);
    const facts = factsOf(entry, data.length, name.length);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** Version, flags, method, time, checksum, sizes, lengths: the same 26 bytes in both headers. */
function factsOf(
  {text, claimedSize, claimedCrc, method = 8, flags = 0}: ZipEntry,
  compressedSize: number,
  nameLength: number,
): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(flags, 2);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt32LE(claimedCrc ?? crc32(text), 10);
  facts.writeUInt32LE(compressedSize, 14);
  facts.writeUInt32LE(claimedSize ?? Buffer.byteLength(text), 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}
