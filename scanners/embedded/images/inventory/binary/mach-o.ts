/** Mach-O, of macOS, for one processor. https://github.com/apple-oss-distributions/xnu/blob/main/EXTERNAL_HEADERS/mach-o/loader.h */
import {MAX_SECTIONS, type Program, type Section} from './sections.ts';

const MAGIC_64 = 0xfeedfacf;
const HEADER_BYTES = 32;
const SEGMENT_64 = 0x19;
const SEGMENT_BYTES = 72;
const SECTION_BYTES = 80;

export function readMachO(bytes: Buffer): Program | undefined {
  if (bytes.readUInt32LE(0) !== MAGIC_64) return undefined;
  const commands = bytes.readUInt32LE(16);
  const sections: Section[] = [];
  let at = HEADER_BYTES;
  for (let index = 0; index < commands && sections.length < MAX_SECTIONS; index++) {
    const sizeBytes = bytes.readUInt32LE(at + 4);
    if (bytes.readUInt32LE(at) === SEGMENT_64) sections.push(...sectionsOf(bytes, at));
    // A command of no size would be read for ever.
    if (sizeBytes === 0) break;
    at += sizeBytes;
  }
  return {sections};
}

function sectionsOf(bytes: Buffer, segment: number): readonly Section[] {
  const count = Math.min(bytes.readUInt32LE(segment + 64), MAX_SECTIONS);
  return Array.from({length: count}, (_, index) => {
    const at = segment + SEGMENT_BYTES + index * SECTION_BYTES;
    return {
      name: bytes.toString('latin1', at, at + 16).replace(/\0.*$/s, ''),
      address: Number(bytes.readBigUInt64LE(at + 32)),
      sizeBytes: Number(bytes.readBigUInt64LE(at + 40)),
      offset: bytes.readUInt32LE(at + 48),
      isWritable: bytes.toString('latin1', at + 16, at + 22) === '__DATA',
    };
  });
}
