/** ELF, of Linux. https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html */
import {MAX_SECTIONS, type Program, type Section} from './sections.ts';

const WRITABLE_SECTION = 1;
const WRITABLE_SEGMENT = 2;
const LOADED = 1;
const NO_BITS = 8;

interface Reader {
  readonly bytes: Buffer;
  readonly is64: boolean;
  u16(at: number): number;
  u32(at: number): number;
  /** As wide as an address. */
  word(at: number): number;
}

/** Sections; where they were stripped, the segments that are loaded, without names. */
export function readElf(bytes: Buffer): Program | undefined {
  if (bytes.readUInt32BE(0) !== 0x7f454c46) return undefined;
  const reader = readerOf(bytes);
  const sections = sectionsOf(reader);
  return {sections: sections.length > 0 ? sections : segmentsOf(reader)};
}

function readerOf(bytes: Buffer): Reader {
  const [is64, isLittle] = [bytes[4] === 2, bytes[5] === 1];
  const u32 = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const u64 = (at: number) => Number(isLittle ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
  return {
    bytes,
    is64,
    u16: (at) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    u32,
    word: (at) => (is64 ? u64(at) : u32(at)),
  };
}

function sectionsOf(reader: Reader): readonly Section[] {
  const {is64, u16, word} = reader;
  const [table, entryBytes, count, names] = is64
    ? [word(40), u16(58), u16(60), u16(62)]
    : [word(32), u16(46), u16(48), u16(50)];
  if (table === 0 || count === 0 || count > MAX_SECTIONS) return [];
  const headers = Array.from({length: count}, (_, index) => headerAt(reader, table + index * entryBytes));
  const texts = headers[names];
  return headers
    .filter(({isInFile}) => isInFile)
    .map(({nameAt, isInFile, ...section}) => ({...section, name: textAt(reader.bytes, (texts?.offset ?? 0) + nameAt)}));
}

interface Header extends Omit<Section, 'name'> {
  readonly nameAt: number;
  readonly isInFile: boolean;
}

function headerAt({is64, u32, word}: Reader, at: number): Header {
  const [flags, address, offset, size] = is64 ? [8, 16, 24, 32] : [8, 12, 16, 20];
  return {
    nameAt: u32(at),
    isInFile: u32(at + 4) !== NO_BITS,
    isWritable: (word(at + flags) & WRITABLE_SECTION) !== 0,
    address: word(at + address),
    offset: word(at + offset),
    sizeBytes: word(at + size),
  };
}

const MAX_NAME_BYTES = 256;

function textAt(bytes: Buffer, at: number): string {
  const end = bytes.subarray(at, at + MAX_NAME_BYTES).indexOf(0);
  return end < 0 ? '' : bytes.toString('latin1', at, at + end);
}

function segmentsOf({is64, u16, u32, word}: Reader): readonly Section[] {
  const [table, entryBytes, count] = is64 ? [word(32), u16(54), u16(56)] : [word(28), u16(42), u16(44)];
  if (count > MAX_SECTIONS) return [];
  return Array.from({length: count}, (_, index) => table + index * entryBytes)
    .filter((at) => u32(at) === LOADED)
    .map((at) => {
      const [flags, offset, address, size] = is64 ? [4, 8, 16, 32] : [24, 4, 8, 16];
      return {
        name: '',
        isWritable: (u32(at + flags) & WRITABLE_SEGMENT) !== 0,
        offset: word(at + offset),
        address: word(at + address),
        sizeBytes: word(at + size),
      };
    });
}
