/** What Go's linker wrote into a program: its release and its modules. https://pkg.go.dev/debug/buildinfo */
import {bytesAt, bytesOf, type Program, type Section} from './sections.ts';

const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
const ALIGNMENT = 16;
const HEADER_BYTES = 32;
const INLINE = 2;
const BIG_ENDIAN = 1;
/** A program of thousands of modules has 500 KB. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;
/** Marks of 16 bytes around the modules. */
const SENTINEL_BYTES = 16;

export interface GoBuildInfo {
  /** `go1.22.3`. */
  readonly release: string;
  /** Lines of `path`, `mod`, `dep`, `=>` and `build`; empty where the program has none. */
  readonly modules: string;
}

/** Undefined when Go did not build it. Throws `RangeError` when what is there points past the end. */
export function readGoBuildInfo(bytes: Buffer, program: Program): GoBuildInfo | undefined {
  for (const section of candidates(program)) {
    const at = findMagic(bytesOf(bytes, section), section.address);
    if (at === undefined) continue;
    return decode(bytes, program, section.offset + at);
  }
  return undefined;
}

/** Its own section, else wherever data is that may be written. */
function candidates({sections}: Program): readonly Section[] {
  const named = sections.filter(({name}) => name === '.go.buildinfo' || name === '__go_buildinfo');
  return named.length > 0 ? named : sections.filter(({isWritable}) => isWritable);
}

function findMagic(section: Buffer, address: number): number | undefined {
  for (let at = section.indexOf(MAGIC); at >= 0; at = section.indexOf(MAGIC, at + 1)) {
    if ((address + at) % ALIGNMENT === 0 && at + HEADER_BYTES <= section.length) return at;
  }
  return undefined;
}

function decode(bytes: Buffer, program: Program, at: number): GoBuildInfo {
  const flags = bytes.readUInt8(at + 15);
  const [release, modules] =
    (flags & INLINE) === 0 ? textsByPointer(bytes, program, at, flags) : inlineTexts(bytes, at + HEADER_BYTES);
  return {release, modules: withoutSentinels(modules)};
}

/** Since Go 1.18: two texts, each behind its length. */
function inlineTexts(bytes: Buffer, start: number): readonly [string, Buffer] {
  const first = readText(bytes, start);
  const second = readText(bytes, first.end);
  return [first.text.toString('utf8'), second.text];
}

function readText(bytes: Buffer, start: number): {readonly text: Buffer; readonly end: number} {
  let [length, factor, at] = [0, 1, start];
  for (let byte = 128; byte >= 128; at += 1) {
    byte = bytes.readUInt8(at);
    length += (byte & 127) * factor;
    factor *= 128;
    if (factor > 2 ** 42) throw new RangeError('a length of too many bytes');
  }
  if (length > MAX_TEXT_BYTES || at + length > bytes.length) throw new RangeError('a text past the end');
  return {text: bytes.subarray(at, at + length), end: at + length};
}

/** Before: pointers to Go's strings, each a pointer and a length. */
function textsByPointer(bytes: Buffer, program: Program, at: number, flags: number): readonly [string, Buffer] {
  const size = bytes.readUInt8(at + 14);
  const word = (from: Buffer, place: number) => {
    if (size === 4) return flags & BIG_ENDIAN ? from.readUInt32BE(place) : from.readUInt32LE(place);
    return Number(flags & BIG_ENDIAN ? from.readBigUInt64BE(place) : from.readBigUInt64LE(place));
  };
  const textAt = (address: number): Buffer => {
    const header = bytesAt(bytes, program, address, size * 2);
    if (header === undefined) return Buffer.alloc(0);
    const length = word(header, size);
    if (length > MAX_TEXT_BYTES) throw new RangeError('a text past the end');
    return bytesAt(bytes, program, word(header, 0), length) ?? Buffer.alloc(0);
  };
  return [textAt(word(bytes, at + 16)).toString('utf8'), textAt(word(bytes, at + 16 + size))];
}

function withoutSentinels(modules: Buffer): string {
  const isMarked = modules.length >= 2 * SENTINEL_BYTES + 1 && modules.at(-SENTINEL_BYTES - 1) === LINE_FEED;
  return isMarked ? modules.toString('utf8', SENTINEL_BYTES, modules.length - SENTINEL_BYTES) : '';
}

const LINE_FEED = 10;
