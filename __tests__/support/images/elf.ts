/** Small programs for Linux with the sections that builders write, for tests. */
import {deflateSync} from 'node:zlib';

interface ElfSection {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isWritable?: boolean;
}

const HEADER_BYTES = 64;
/** Analyzers pass over small programs. */
const PADDING_BYTES = 40_000;

/** 64 bits, little-endian; sections lie at addresses equal to their offsets. */
export function elfOf(sections: readonly ElfSection[]): Buffer {
  const names = Buffer.from(['', ...sections.map(({name}) => name), '.shstrtab', ''].join('\0'));
  const all = [...sections, {name: '.shstrtab', bytes: names}];
  const body: Buffer[] = [Buffer.alloc(PADDING_BYTES)];
  const headers: Buffer[] = [Buffer.alloc(64)];
  let [offset, nameAt] = [HEADER_BYTES + PADDING_BYTES, 1];
  for (const section of all) {
    const gap = (16 - (offset % 16)) % 16;
    offset += gap;
    const header = Buffer.alloc(64);
    header.writeUInt32LE(nameAt, 0);
    header.writeUInt32LE(1, 4);
    header.writeBigUInt64LE('isWritable' in section && section.isWritable ? 3n : 2n, 8);
    header.writeBigUInt64LE(BigInt(offset), 16);
    header.writeBigUInt64LE(BigInt(offset), 24);
    header.writeBigUInt64LE(BigInt(section.bytes.length), 32);
    headers.push(header);
    body.push(Buffer.alloc(gap), Buffer.from(section.bytes));
    offset += section.bytes.length;
    nameAt += section.name.length + 1;
  }
  const head = Buffer.alloc(HEADER_BYTES);
  head.write('\x7fELF\x02\x01\x01', 0, 'latin1');
  head.writeBigUInt64LE(BigInt(offset), 40);
  head.writeUInt16LE(64, 58);
  head.writeUInt16LE(headers.length, 60);
  head.writeUInt16LE(headers.length - 1, 62);
  return Buffer.concat([head, ...body, ...headers]);
}

/** As Go's linker writes since 1.18. https://pkg.go.dev/debug/buildinfo */
export function goProgram(release: string, modules: string): Buffer {
  const head = Buffer.alloc(32);
  head.write('\xff Go buildinf:', 0, 'latin1');
  head[14] = 8;
  head[15] = 2;
  const marked = Buffer.concat([Buffer.alloc(16, 0x30), Buffer.from(modules), Buffer.alloc(16, 0x31)]);
  const bytes = Buffer.concat([head, lengthOf(release.length), Buffer.from(release), lengthOf(marked.length), marked]);
  return elfOf([{name: '.go.buildinfo', bytes, isWritable: true}]);
}

function lengthOf(length: number): Buffer {
  const bytes: number[] = [];
  for (let left = length; ; left >>= 7) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left & 127) | 128);
  }
}

/** As Go's linker wrote before 1.18: pointers to strings, which are a pointer and a length. */
export function oldGoProgram(release: string, modules: string): Buffer {
  const texts = [
    Buffer.from(release),
    Buffer.concat([Buffer.alloc(16, 0x30), Buffer.from(modules), Buffer.alloc(16, 0x31)]),
  ];
  const info = Buffer.alloc(32);
  info.write('\xff Go buildinf:', 0, 'latin1');
  info[14] = 8;
  const headers = Buffer.alloc(32);
  const sections = (): ElfSection[] => [
    {name: '.go.buildinfo', bytes: info, isWritable: true},
    {name: '.data', bytes: Buffer.concat([headers, ...texts]), isWritable: true},
  ];
  // Sections lie one behind the other, at addresses that are their places in the file.
  const start = elfOf(sections()).indexOf(info) + info.length;
  let at = start + headers.length;
  for (const [index, text] of texts.entries()) {
    info.writeBigUInt64LE(BigInt(start + index * 16), 16 + index * 8);
    headers.writeBigUInt64LE(BigInt(at), index * 16);
    headers.writeBigUInt64LE(BigInt(text.length), index * 16 + 8);
    at += text.length;
  }
  return elfOf(sections());
}

/** As cargo-auditable writes. */
export function rustProgram(packages: readonly Readonly<Record<string, unknown>>[]): Buffer {
  return elfOf([{name: '.dep-v0', bytes: deflateSync(JSON.stringify({packages}))}]);
}
